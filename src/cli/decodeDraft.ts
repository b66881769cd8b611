import { decodeText } from '../core/index.js';

/** A draft's text, decoded as a source is. A byte order mark stays in the text, so that offsets are those of the file. */
export function decodeDraft(bytes: Uint8Array): string {
  const { value } = decodeText(bytes);
  return hasMark(bytes) ? `\ufeff${value}` : value;
}

const hasMark = ([first, second, third]: Uint8Array): boolean =>
  (first === 0xef && second === 0xbb && third === 0xbf) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
