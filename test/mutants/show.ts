import { lineIndex, type CheckedClaim, type Claim } from '../../src/core/index.js';

export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** `12:4`, the claim's place in its draft, and its sentence cut short. */
export function place(text: string, claim: Claim): string {
  const { line: at, character } = lineIndex(text).positionAt(claim.span.start);
  return `${at + 1}:${character + 1}`;
}

/** A passage with the figure that decides in brackets, cut to one line of a terminal. */
export function line({ source, quote, focus, working }: CheckedClaim['evidence'][number]): string {
  const { start, end } = focus ?? { start: 0, end: 0 };
  const marked = `${quote.slice(Math.max(0, start - 70), start)}[${quote.slice(start, end)}]${quote.slice(end, end + 70)}`.replace(/\s+/g, ' ');
  return `${source}: ${marked}${working === undefined ? '' : ` (${working})`}`;
}

/** Counts equal words and prints them, most frequent first. */
export function tally(words: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)}  ${word}`);
}
