import { ADDS } from './hedges.js';
import { Class } from './lexicon.js';
import type { Match } from './match.js';
import { Near } from './nearBits.js';
import { among, classesAt, endAt, isA, isWord, nearSet, says, startAt, tokenSet, wordAt } from './tokens.js';

export interface Change {
  readonly role: 'delta' | 'new' | 'old';
  readonly direction?: 1 | -1;
}

const MORE = nearSet(0, Near.Change, 'increase rise jump gain growth surge higher more hike uptick upturn larger greater faster');
const FEWER = nearSet(0, Near.Change, 'decrease drop fall decline reduction cut lower less fewer loss slump dip smaller slower downturn');

const directionAt = (k: number): 1 | -1 | 0 => {
  const is = classesAt(k);
  if ((is & Class.Multiple) !== 0 && /d$/.test(wordAt(k))) return says(k, 'halved') ? -1 : 1;
  return (is & Class.Up) !== 0 ? 1 : (is & Class.Down) !== 0 ? -1 : 0;
};

/** The part that the match plays in a change, from the verb before it or the noun behind it; null for none. `first` is the phrase's first token. */
export function changeOf(match: Match, first: number): Change | null {
  if (match.kind === 'ordinal' || match.kind === 'date' || match.kind === 'time' || match.kind === 'score') return null;
  const before = wordAt(first - 1);
  const after = noun(match.next);
  if (after !== 0 && match.kind !== 'duration') return { role: 'delta', direction: after };
  if (says(first - 1, 'by', 'of')) {
    const verb = governing(first - 2, before === 'by' ? 5 : 1);
    return verb === 0 ? null : { role: 'delta', direction: verb };
  }
  if (says(first - 1, 'to', 'from')) {
    // "they add up to 40" tells no change
    if (says(first - 2, 'up') && ADDS(first - 3)) return null;
    if (isA(first - 2, Class.Multiple)) return before === 'to' ? { role: 'new', direction: wordAt(first - 2).startsWith('halv') ? -1 : 1 } : { role: 'old' };
    const verb = governing(first - 2, 14);
    const role = before === 'to' ? 'new' : 'old';
    if (verb === 0) return hasMoved(first - 1) ? { role } : null;
    return { role, direction: verb };
  }
  if (before === 'up' && CONSUMED(first - 2)) return null;
  if (before === 'up' && YIELDED(first - 2)) return { role: 'delta', direction: -1 };
  // the phrase's first word is a bound ("rose above 6 m"): how far it went, not by how much
  const direct = says(first, 'above', 'below', 'under') ? 0 : directionAt(first - 1);
  if (direct === 0 || isA(first - 1, Class.Loose) && match.kind === 'cardinal' || says(first - 1, 'raised', 'raising')) return null;
  return { role: 'delta', direction: direct };
}

/** The direction of the change verb within `reach` tokens back in the same sentence; 0 for none. */
function governing(from: number, reach: number): 1 | -1 | 0 {
  for (let k = from; k >= 0 && k > from - reach; k--) {
    const direction = directionAt(k);
    if (direction !== 0) return direction;
    if (among(k, '; ? !') || says(k, '.') && endAt(k) !== startAt(k + 1)) return 0;
  }
  return 0;
}

const MOVED = tokenSet('went gone moved changed shifted');

// "women make up 6.8 per cent", "wages ate up 45 per cent of it": nothing went up; "gave up 81 per cent of its speed": it went down
const CONSUMED = tokenSet('make makes made making take takes took taken taking eat eats ate eaten eating use uses used using swallow swallowed');
const YIELDED = tokenSet('give gives gave given giving');

/** "It went from 86 to 89 per cent": what "from" at `k`, or "to" at `k` behind it, tells is old or new whichever way it went. */
export function hasMoved(k: number): boolean {
  let from = k;
  while (from > 0 && from > k - 9 && !says(from, 'from')) from--;
  return says(from, 'from') && MOVED(from - 1) && isA(from + 1, Class.Number | Class.CurrencySign | Class.Unit | Class.Teen | Class.Ten);
}

/** "a 12 % rise", "12 % more". */
function noun(at: number): 1 | -1 | 0 {
  if (!isWord(at)) return 0;
  return MORE(at) ? 1 : FEWER(at) ? -1 : 0;
}
