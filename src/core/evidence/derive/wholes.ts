import type { PassageView, SourceQuantity } from '../passageView.js';

const RELATIVE = new Set('which whom these those them'.split(' '));
const BEFORE_WHOLE = new Set('the its our their his her all those these'.split(' '));
// "Of the 158 schools on the coast and in the hills 112 are shut"
const REACH = 90;

/**
 * The wholes of which a sentence says that other figures are parts: "158 schools, of which 112 are shut", "of 22 post offices nine are left".
 * @param figures of the sentence, in order, units in full
 * @returns the value of the whole by the start of the part
 */
export function wholesOf({ passage: { text }, words }: PassageView, figures: readonly SourceQuantity[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [i, whole] of figures.entries()) {
    if (!isReckoned(whole)) continue;
    const before = words.findLastIndex((word) => word.end <= whole.start);
    const at = BEFORE_WHOLE.has(words[before]?.lower ?? '') ? before - 1 : before;
    const opens = words[at]?.lower === 'of' && beginsClause(text, (words[at] as { start: number }).start);
    const relative = words.find((word, k) => word.start >= whole.end && word.lower === 'of' && RELATIVE.has(words[k + 1]?.lower ?? ''));
    for (const part of figures.slice(i + 1)) {
      if (!isReckoned(part) || part.unit !== whole.unit || (part.value as number) >= (whole.value as number) || found.has(part.start)) continue;
      if (relative !== undefined && relative.start < part.start && !figures.some((other) => other !== part && isReckoned(other) && other.start >= whole.end && other.end <= relative.start)) found.set(part.start, whole.value as number);
      else if (isOfThem(words, part)) found.set(part.start, whole.value as number);
      else if (opens && part.start - whole.end < REACH) {
        found.set(part.start, whole.value as number);
        break;
      }
    }
  }
  return found;
}

/** "38 students, 17 of them women" */
function isOfThem(words: PassageView['words'], { end }: SourceQuantity): boolean {
  const next = words.findIndex((word) => word.start >= end);
  return words[next]?.lower === 'of' && RELATIVE.has(words[next + 1]?.lower ?? '');
}

const isReckoned = ({ kind, value, cell }: SourceQuantity): boolean => cell === undefined && value !== null && (kind === 'cardinal' || kind === 'money' || kind === 'measure' || kind === 'duration');

const beginsClause = (text: string, at: number): boolean => {
  const before = text.slice(0, at).trimEnd();
  return before === '' || ',;:(.–—'.includes(before.charAt(before.length - 1));
};
