import type { Quantity } from '../quantities/types.js';
import { tokenWords, type WordToken } from '../text/words.js';
import type { ClaimContext } from './claimContext.js';
import { agree } from './compareFigures.js';
import type { Comparison } from './compareTypes.js';
import { notedOfFigure, type PassageView, type SourceQuantity } from './passageView.js';

const EACH: ReadonlySet<string> = new Set(['each', 'apiece']);
const ALL: ReadonlySet<string> = new Set(['together', 'altogether', 'combined']);
// "each day" is a rate of all
const TIMES: ReadonlySet<string> = new Set('time hour day night week month quarter season year'.split(' '));
// words right behind a figure, or the noun that it counts, and right before it
const BEHIND = 2;
const AHEAD = 4;

/** What a figure is told of, by the words beside it: of each of several things, or of all of them together; null where nothing tells. */
function toldOf(words: readonly WordToken[], { start, end, ofSpan }: Pick<Quantity, 'start' | 'end' | 'ofSpan'>): 'each' | 'all' | null {
  const said = words.map(({ lower }, at) => (TIMES.has(words[at + 1]?.lower ?? '') ? '' : lower));
  const behind = [end, ofSpan?.end ?? end].flatMap((last) => {
    const next = words.findIndex((word) => word.start >= last);
    return next < 0 ? [] : said.slice(next, next + BEHIND);
  });
  const [first, second] = behind.slice(-BEHIND);
  if (behind.some((word) => EACH.has(word))) return 'each';
  if (behind.some((word) => ALL.has(word)) || (first === 'in' && (second === 'all' || second === 'total')) || (first === 'all' && second === 'told')) return 'all';
  const before = said.slice(0, words.filter((word) => word.end <= start).length).slice(-AHEAD);
  if (before.some((word) => ALL.has(word)) || (before.at(-2) === 'total' && before.at(-1) === 'of')) return 'all';
  return before.some((word) => EACH.has(word)) ? 'each' : null;
}

const ofFigure = notedOfFigure((view, figure): 'each' | 'all' | 'neither' => (figure.cell === undefined ? toldOf(view.words, figure) ?? 'neither' : 'neither'));

const ofClaims = new WeakMap<ClaimContext, 'each' | 'all' | 'neither'>();

/** Asked once for a claim, whatever it is held against. */
function ofClaim(context: ClaimContext): 'each' | 'all' | 'neither' {
  let found = ofClaims.get(context);
  if (found === undefined) {
    const { sentence, at, claim } = context;
    const ofSpan = claim.quantity?.ofSpan;
    const shift = claim.sentence.start;
    ofClaims.set(context, (found = toldOf(tokenWords(sentence), { ...at, ...(ofSpan !== undefined && { ofSpan: { start: ofSpan.start - shift, end: ofSpan.end - shift } }) }) ?? 'neither'));
  }
  return found;
}

/** "£17,500 each" is not what a source puts at £17,500 together: the same figure of another number of things. */
export function ofAsMany(found: Comparison, context: ClaimContext, view: PassageView, figure: SourceQuantity): Comparison {
  if (!agree(found)) return found;
  const told = ofClaim(context);
  if (told === 'neither') return found;
  const other = ofFigure(view, figure);
  return other === 'neither' || other === told ? found : { relation: 'different', slip: 'unit', distance: 0.5 };
}
