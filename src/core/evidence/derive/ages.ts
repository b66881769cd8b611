import { unitInfo } from '../../quantities/unitInfo.js';
import type { PassageView, SourceQuantity } from '../passageView.js';
import type { Focus } from './context.js';
import type { Cues } from './cues.js';
import { asksForAge } from './dateTerms.js';
import { placeFit } from './placeFit.js';
import type { Sink } from './sink.js';
import type { Term } from './term.js';
import type { DeriveInput } from './types.js';

// of a few years any two numbers differ
const YOUNGEST = 5;
const OLDEST = 110;
const YEAR = 31_557_600;
const OF_AGES = new Set(['younger', 'older', 'elder', 'junior', 'senior']);
const IS = new Set(['was', 'am', 'is', 'are', "i'm", 'i’m', "he's", 'he’s', "she's", 'she’s', 'at', 'aged', 'turned']);

/**
 * What two ages tell: "I was fourteen when I salted my first tuna, and I'm sixty-three now" of how long that has gone on, or of how much
 * older one person is; and "he is 51 and has been at it for 26 years" of the age at which it began.
 */
export function readAges(input: DeriveInput, focus: Focus, cues: Cues, sink: Sink): void {
  const claim = input.quantity;
  const factor = claim.unit === null ? 0 : (unitInfo(claim.unit)?.dimension === 'time' ? unitInfo(claim.unit)?.factor ?? 0 : 0) / YEAR;
  const isLength = claim.kind === 'duration' && factor >= 1;
  const between = focus.words.some(({ lower }, at) => OF_AGES.has(lower) && (focus.distance[at] as number) <= NEAR);
  const asked = asksForAge(claim, focus, cues);
  if (!(isLength && (between || cues.strength.elapsed >= 0.5 || IS.has(focus.words[focus.from - 1]?.lower ?? ''))) && asked === 0) return;
  const fit = placeFit(input, focus);
  const views = input.passages.map(({ view }) => view).filter((view) => view.passage.table === undefined);
  for (const view of views) {
    const ages = agesIn(view);
    if (ages.length === 0) continue;
    const term = (quantity: SourceQuantity, at: PassageView): Term => ({
      value: quantity.value as number, unit: 'a', kind: 'duration', loose: false, error: 0, label: quantity.text.trim(), relevance: fit(at), anchored: input.siblings.some((other) => other.value === quantity.value) ? 1 : 0, cost: 0, of: NOTHING,
      operands: [{ view: at, quantity, cell: quantity.cell }], path: at.document.path, passage: at.at, group: at.passage.group,
    });
    if (isLength) {
      const next = views.find((other) => other.document === view.document && other.at === view.at + 1 && other.passage.group === view.passage.group);
      const others = [...ages.map((age) => ({ age, at: view })), ...(next === undefined ? [] : agesIn(next).map((age) => ({ age, at: next })))];
      for (const [i, a] of others.entries()) {
        for (const b of others.slice(i + 1)) {
          const [big, small] = (a.age.value as number) >= (b.age.value as number) ? [a, b] : [b, a];
          const gap = (big.age.value as number) - (small.age.value as number);
          if (gap === 0 || (!between && gap < YOUNGEST)) continue;
          sink.offer('difference', [term(big.age, big.at), term(small.age, small.at)], gap / factor, claim.unit, 'duration', 0, between ? 1 : Math.max(ASKED, cues.strength.elapsed), a.at === b.at ? 0.9 : 0.75);
        }
      }
    }
    if (asked > 0) {
      for (const age of ages) {
        for (const length of view.quantities) {
          if (length.kind !== 'duration' || length.unit !== 'a' || length.value === null || length.start === age.start || length.value >= (age.value as number)) continue;
          sink.offer('difference', [term(age, view), term(length, view)], (age.value as number) - length.value, claim.kind === 'cardinal' ? null : claim.unit, claim.kind, 0, asked, 0.9);
        }
      }
    }
  }
}
const NOTHING: ReadonlySet<string> = new Set();
const NEAR = 6;
const ASKED = 0.5;

/** "Aged 51", "I was fourteen", "Rico Wendland, 29;": figures that tell somebody's age. */
function agesIn(view: PassageView): SourceQuantity[] {
  return view.quantities.filter((quantity) => {
    const { kind, unit, of, value, start, end, hedge } = quantity;
    if (value === null || !Number.isInteger(value) || value < YOUNGEST || value >= OLDEST) return false;
    if (kind === 'age') return unit === 'a';
    if (kind !== 'cardinal' || unit !== null || of !== null || hedge !== 'exact') return false;
    const before = view.words.findLast((word) => word.end <= start);
    if (before === undefined || start - before.end > LIST_GAP) return false;
    // a name, the age, and what else is told of them
    if (view.passage.text.charAt(before.end) === ',') return before.capital && !before.stop && PAUSES.has(view.passage.text.charAt(end) || '.');
    return IS.has(before.lower) || (before.lower === 'm' && start - before.end === 1);
  });
}
const LIST_GAP = 2;
const PAUSES = new Set([...',;.)']);
