const MARKS: ReadonlySet<string> = new Set('.;:!?');

/** What stands behind the last mark in a text that ends a sentence or parts it; all of it where there is none. */
export function sinceMark(text: string): string {
  let at = text.length;
  while (at > 0 && !MARKS.has(text.charAt(at - 1))) at--;
  return text.slice(at);
}
