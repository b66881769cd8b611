import type { Parsed } from '../problem.js';
import { lineIndex } from '../text/lineIndex.js';
import { sentences } from '../text/sentences.js';
import type { Passage, SourceDocument, SourceFile } from './types.js';

/** Reads one source into passages. Never throws; what kept it from being read in full is in `problems`. */
export async function readSource(file: SourceFile): Promise<Parsed<SourceDocument>> {
  const text = file.text ?? new TextDecoder().decode(file.bytes ?? new Uint8Array());
  const lines = lineIndex(text);
  const passages: Passage[] = [];
  let at = 0;
  let group = 0;
  for (const part of text.split('\n\n')) {
    for (const span of sentences(part)) {
      passages.push({
        kind: 'sentence', text: part.slice(span.start, span.end), span: { start: at + span.start, end: at + span.end }, headings: [], group,
        locator: { line: lines.positionAt(at + span.start).line + 1, paragraph: group + 1, page: null, cell: null },
      });
    }
    group++;
    at += part.length + 2;
  }
  return { value: { path: file.path, text, textIsFile: true, metadata: { title: file.title, date: file.date }, passages, tables: [] }, problems: [] };
}
