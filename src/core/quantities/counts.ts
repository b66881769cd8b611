import { Class } from './lexicon.js';
import { matched, type Match } from './match.js';
import { among, isA, isNumber, isSymbol, isWord, looksPlural, says, startsLine, tokens, tokenSet, valueAt, widthAt, wordAt } from './tokens.js';

const NOTHING_BEFORE = tokenSet(`were are was is with had has have reported caused found recorded suffered received made been be saw registered confirmed left
scored won produced`);

const exactly = (first: number, next: number, value: number): Match => matched(first, next, 'cardinal', value);

/** "no injuries", "none of the 12", "nil", "both", "a single", "a pair of": counts without a number word. */
export function matchCount(i: number): Match | null {
  const before = wordAt(i - 1);
  switch (wordAt(i)) {
    case 'none':
      return says(i + 1, 'of') && among(i + 2, 'the these those them its their his her our') ? exactly(i, i + 1, 0) : null;
    case 'nil':
      return tokens.count === 1 || isNumber(i - 1) || among(i - 1, '- –') || says(i - 1, 'was', 'to') ? exactly(i, i + 1, 0) : null;
    case 'no':
      return noneOf(i) ? exactly(i, i + 1, 0) : null;
    case 'both':
      return bothOf(i) ? exactly(i, i + 1, 2) : null;
    case 'single':
      return (says(i - 1, 'a', 'one')) && isNoun(i + 1) && !isDenied(i) ? exactly(i, i + 1, 1) : null;
    case 'pair':
      return before === 'a' && (says(i + 1, 'of') || tokens.count === 2) ? exactly(i - 1, i + 1, 2) : null;
    case 'fortnight':
      return before === 'a' && !among(i + 1, 'ago later earlier before after from') ? matched(i - 1, i + 1, 'duration', 2, 'wk') : null;
    default:
      return coin(i);
  }
}

/** "fivepence", "a tenner". */
function coin(i: number): Match | null {
  const value = valueAt(i);
  if (!(value > 0)) return null;
  return wordAt(i).endsWith('pence') ? matched(i, i + 1, 'money', value, 'p') : says(i - 1, 'a') ? matched(i, i + 1, 'money', value, 'GBP') : null;
}

const isNoun = (i: number): boolean => isWord(i) && !isA(i, Class.Stop) && !startsLine(i);
const isPlural = (i: number): boolean => widthAt(i) > 4 && looksPlural(i) || says(i, 'people', 'children');

/** "there were no (serious) injuries": a plural behind, and in front what reports a finding; "no plans to" is an attitude. */
function noneOf(i: number): boolean {
  if (i > 0 && !NOTHING_BEFORE(i - 1)) return false;
  const head = isNoun(i + 1) && isPlural(i + 1) ? i + 1 : isNoun(i + 1) && isNoun(i + 2) && isPlural(i + 2) ? i + 2 : 0;
  return head > 0 && !among(head, 'plans signs words doubts ideas excuses reasons regrets limits bounds worries problems');
}

/** "both of the suspects"; a bare "both men" says no more than "the men", and "both A and B" counts nothing. */
function bothOf(i: number): boolean {
  return says(i + 1, 'of') && among(i + 2, 'the these those them its their his her our');
}

/** "not a single", "without a single": none, said with force. */
function isDenied(i: number): boolean {
  for (let k = i - 2; k >= 0 && k > i - 8; k--) {
    if (among(k, 'not t never without nor neither hardly every')) return true;
    if (isSymbol(k) && !among(k, "' ’")) return false;
  }
  return false;
}
