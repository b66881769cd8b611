import { findDate } from './findDate.js';
import { textLines } from './textLines.js';
import { textMetadata } from './textMetadata.js';
import type { SourceMetadata } from './types.js';

/**
 * What a document's properties say, set right by its first lines: a program fills in the day a file was made, the document itself says
 * when it was published. `tops` are the first paragraphs; `title` what the document marks as its title.
 */
export function topMetadata(properties: SourceMetadata, tops: readonly string[], title?: string): SourceMetadata {
  const text = tops.map((top) => top.slice(0, 1_000)).join('\n');
  const found = textMetadata(text, textLines(text));
  const named = title ?? properties.title ?? found.title;
  const author = properties.author ?? found.author;
  const date = found.date ?? bylineDate(tops) ?? properties.date;
  return {
    ...(found.publisher === undefined ? {} : { publisher: found.publisher }), ...(found.url === undefined ? {} : { url: found.url }), ...properties,
    ...(named === undefined ? {} : { title: named }), ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }),
  };
}

/** A short line under the title that closes with a date ("Report of the board, version of 2 October 2023"); sentences tell of other days. */
function bylineDate(tops: readonly string[]): string | undefined {
  for (const top of tops.slice(0, 5)) {
    if (top.length > 120 || top.endsWith('.')) continue;
    const found = findDate(top);
    if (found !== null && found.end === top.trimEnd().length) return found.iso;
  }
  return undefined;
}
