import type { Quantity } from '../quantities/types.js';
import { overlaps, type Span } from '../text/span.js';

// characters: what tells a version stands right beside it
const BESIDE = 24;

/**
 * The decimal numbers of a text that are surely versions: "version 4.2", "Corvid 5.0", "less than in 3.8.", "4.1 came out", "next is 4.2". Where they stand elsewhere in the same
 * draft without such a word ("with 3.8 it took longer") they name the version all the same.
 * @param quantities recognised in the text: what is none of them has been taken for a name
 */
export function versionsIn(text: string, quantities: readonly Span[]): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/\d{1,2}\.\d{1,2}/g)) {
    const start = match.index;
    const span: Span = { start, end: start + match[0].length };
    if (/[\d.,]/.test(text.charAt(start - 1)) || /^(?:\d|[.,]\d|%)/.test(text.slice(span.end, span.end + 2))) continue;
    const before = text.slice(Math.max(0, start - BESIDE), start);
    const isNamed = /(?:\b[Vv]ersions?|\b[Rr]eleases?|(?:^|[^\p{L}])\p{Lu}\p{L}+) $/u.test(before) && !quantities.some((quantity) => overlaps(quantity, span));
    const after = text.slice(span.end, span.end + BESIDE);
    const stands = /\b(?:in|since) $/i.test(before) && /^(?:[.;:)]|$| (?:before|but|than|already|we|it|the)\b)/.test(after);
    const isReleased = /^ (?:came out|is out|was released|is (?:no longer |still )?(?:covered|supported|maintained) )\b/.test(after) || /(?:^|[.!?] )Next (?:is|comes|up is) $/.test(before) || (/\bFor $/.test(before) && /^ there (?:is|are|will)\b/.test(after));
    if (isNamed || stands || isReleased) found.push(match[0]);
  }
  return found;
}

/** A bare decimal that the draft uses for a version. */
export const isVersion = (quantity: Quantity | undefined, versions: ReadonlySet<string>): boolean => quantity?.kind === 'cardinal' && quantity.unit === null && versions.has(quantity.text);
