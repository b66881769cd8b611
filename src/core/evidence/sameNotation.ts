import type { Quantity } from '../quantities/types.js';

/** True where both wrote the figure alike: "1,201" and "1201", not "12" and "twelve". Separators, case and dashes do not count. */
export const sameNotation = (a: Quantity, b: Quantity): boolean => a.text === b.text || folded(a.text) === folded(b.text);

const SIGNS: Readonly<Record<string, string>> = { '\u2212': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2011': '-', '\u2010': '-', '\u2019': "'" };

function folded(text: string): string {
  let out = '';
  for (const char of text.normalize('NFKC').toLowerCase()) {
    const plain = SIGNS[char] ?? char;
    // a thousands separator stands between digits; a decimal comma is rare in English and would only cost an "equivalent"
    if (plain === ',' || plain === "'" || plain.trim() === '') continue;
    out += plain;
  }
  return out;
}
