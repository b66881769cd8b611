const known: string[] = [];

/** A, B, … Z, AA for a zero-based column. */
export function columnLetters(column: number): string {
  const found = known[column];
  if (found !== undefined) return found;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  if (column < 16_384) known[column] = letters;
  return letters;
}

/** The zero-based column and the row of a reference (`AB12`: 27 and 12); null where it is none. */
export function parseRef(ref: string): { readonly column: number; readonly row: number } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9][0-9]{0,8})$/.exec(ref) ?? [];
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return letters === '' ? null : { column: column - 1, row: Number(digits) };
}
