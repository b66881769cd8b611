import assert from 'node:assert/strict';
import { placeInDocument } from '../../src/core/sources/placeInDocument.js';
import { readSource } from '../../src/core/sources/readSource.js';
import type { Passage, SourceDocument } from '../../src/core/sources/types.js';
import type { Problem } from '../../src/core/problem.js';

export interface ReadSource extends SourceDocument {
  readonly problems: readonly Problem[];
}

/** Reads a source given as text or bytes, and checks what holds for every document: spans in order and in range, pieces that agree. */
export async function read(path: string, content: string | Uint8Array): Promise<ReadSource> {
  const { value, problems } = await readSource(typeof content === 'string' ? { path, bytes: new TextEncoder().encode(content) } : { path, bytes: content });
  checkDocument(value);
  return { ...value, problems };
}

/** What holds for every document, whatever its format. */
export function checkDocument(document: SourceDocument): void {
  document.passages.forEach((passage, index) => {
    assert.ok(passage.span.start >= 0 && passage.span.start <= passage.span.end && passage.span.end <= document.text.length, `span of passage ${index}`);
    assert.notEqual(passage.text.trim(), '', `passage ${index} is empty`);
    for (const cell of passage.cells ?? []) assert.equal(passage.text.slice(cell.span.start, cell.span.end), cell.text);
    if (passage.table !== undefined) assert.equal(document.tables[passage.table]?.rows[passage.row ?? -1], index);
    const first = document.passages[index - 1];
    assert.ok(first === undefined || passage.group >= first.group, 'groups are in order');
  });
}

/** The passages, one a line: kind, line, words. */
export const lines = (document: SourceDocument): string[] => document.passages.map((passage) => `${passage.locator.line}: ${passage.text}`);
export const texts = (document: SourceDocument): string[] => document.passages.map((passage) => passage.text);

/** The passage that holds `words`. */
export function passageWith(document: SourceDocument, words: string): Passage {
  const found = document.passages.find((passage) => passage.text.includes(words));
  assert.ok(found, `no passage holds "${words}" in\n${texts(document).join('\n')}`);
  return found;
}

/** What the document holds where a passage's words stand. */
export function wordsInDocument(document: SourceDocument, passage: Passage, words: string): string {
  const at = passage.text.indexOf(words);
  const place = placeInDocument(passage, { start: at, end: at + words.length });
  return document.text.slice(place.start, place.end);
}
