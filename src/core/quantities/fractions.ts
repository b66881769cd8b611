import { readAmount, toMatch } from './amounts.js';
import { Class } from './lexicon.js';
import { matched, type Match } from './match.js';
import { readNumber } from './numerals.js';
import { among, atEnd, binds, classesAt, endAt, endsIn, glues, isA, isWord, says, spanOf, startAt, startsLine, tokens, tokenSet, touches, valueAt, wordAt } from './tokens.js';
import { readUnit } from './unitReader.js';
import { isTime } from './units.js';

const PART = tokenSet('of more less fewer higher lower larger smaller cheaper faster');
const WHOLE = tokenSet('of the a an its their his her our my your all those these that');
const TOWARD = tokenSet('about nearly almost over than by roughly around approximately under half exactly to least most only just');

// "a good third" is a third or a little more
const SCANT = tokenSet('bare scant mere');
const ABOUT_PART = tokenSet('good full clear solid bare scant mere');

/** "a third", "half of", "a quarter of", "a millionth": fractions without a numerator; "half a million" with its scale. */
export function matchFraction(i: number): Match | null {
  if (endsIn(i, 's')) return null;
  const points = pointPart(i, says(i - 1, 'a'));
  if (points || glues(i + 1, '-') || says(i - 1, '-') && touches(i)) return points;
  const half = says(i, 'half');
  const generous = ABOUT_PART(i - 1) && says(i - 2, 'a');
  if (generous && (says(i + 1, 'of') || PART(i + 1) || !isWord(i + 1) || isA(i + 1, Class.Stop)) && valueAt(i) > 2) return matched(i - 2, i + 1, 'cardinal', 1 / valueAt(i), null, 0, 0, { hedge: 'approximate', ...(SCANT(i - 1) ? { low: 0.9 / valueAt(i) } : { high: 1.1 / valueAt(i) }) });
  const article = says(i - 1, 'a', 'an', 'another');
  const of = says(i + 1, 'of');
  const open = !isWord(i + 1) || isA(i + 1, Class.Stop) || startsLine(i + 1);
  const part = (first: number, kind: 'cardinal' | 'multiple' = 'cardinal'): Match => matched(first, i + 1, kind, 1 / valueAt(i), null, 0);
  if (half || says(i, 'quarter')) {
    if (readNumber(i)?.scaled) {
      const amount = readAmount(i);
      return amount && Object.assign(toMatch(amount), { first: article ? i - 1 : amount.first });
    }
    const measured = unitPart(i, article);
    if (measured || article && says(i - 2, 'and')) return measured;
    if (half && says(i + 1, 'as', 'that')) return part(i, 'multiple');
    if (half && !article) {
      const whole = WHOLE(i + 1) && !among(i - 1, 'first second other this last next the each better final opening latter');
      return whole || tokens.count === 1 || open && (TOWARD(i - 1) || says(i - 1, 'in')) ? part(i) : null;
    }
    return (half ? open : article && (PART(i + 1) || open && !says(i + 1, ','))) ? part(i - 1) : null;
  }
  const measured = article && of && says(i + 2, 'a', 'an') ? unitPart(i, article) : null;
  if (measured || !article || !PART(i + 1) && !open) return measured;
  // "a second" and "a third, fourth" rank; "a third of", "owns a third and" and "lost a third, or" divide
  const ranks = !(TOWARD(i - 2) && valueAt(i) > 2 && open) && (valueAt(i) < 3 || isListed(i));
  return !ranks || of || atEnd(i + 1) ? part(i - 1) : null;
}

/** True where the words around "a third" count up: "a second and a third", "a third, fourth", "a third, Ana Ruiz, said". */
function isListed(i: number): boolean {
  if (isA(i - 2, Class.Up | Class.Down) || !says(i + 1, ',', 'and', 'or', 'to')) return false;
  if (says(i + 1, ',')) return true;
  const second = says(i + 2, 'a', 'the') ? i + 3 : i + 2;
  // "a third or a half" are parts both
  if ((classesAt(second) & (Class.Ordinal | Class.Fraction)) === Class.Fraction) return false;
  if (isA(second, Class.Ordinal)) return true;
  for (let k = i - 2; k >= 0 && k > i - 8; k--) if (isA(k, Class.Ordinal) || says(k, 'another')) return true;
  return false;
}

const RATES = tokenSet('rate+s interest percent+age % inflation unemployment yield+s mortgage lending bank fed borrowing hike+s tightening easing');

/**
 * "half a point", "a quarter-point cut", "a quarter of a percentage point". A bare point is one of a percentage where interest and other
 * rates are spoken of; elsewhere it is counted like anything else.
 */
function pointPart(i: number, article: boolean): Match | null {
  let at = i + 1;
  const hyphen = binds(at, '-');
  if (hyphen) at++;
  if (says(at, 'of')) at++;
  if (says(at, 'a')) at++;
  const named = says(at, 'percentage', 'percent');
  const point = named ? at + (says(at + 1, '-') ? 2 : 1) : at;
  if (!says(point, 'point') || startsLine(point)) return null;
  if (at === i + 1 && !article && !says(i, 'half') && !hyphen) return null;
  const rate = named || ratesNear(i, -1) || ratesNear(point, 1);
  const value = 1 / valueAt(i);
  const first = article ? i - 1 : i;
  return rate ? matched(first, point + 1, 'percent', value, '[pp]', 0) :
    matched(first, i + 1, 'cardinal', value, null, 0, 0, { of: spanOf(point, point + 1) });
}

/** True where a word for a rate stands within fourteen tokens in the same clause, looking one way. */
function ratesNear(i: number, step: 1 | -1): boolean {
  for (let k = i; Math.abs(k - i) < 14 && !/^[.;!?]?$/.test(wordAt(k)); k += step) if (RATES(k)) return true;
  return false;
}

/** "half a litre", "half mile", "a quarter of an inch", "a third of a mile". */
function unitPart(i: number, article: boolean): Match | null {
  let at = i + 1;
  if (says(at, 'of')) at++;
  if (says(at, 'a', 'an')) at++;
  if (!isWord(at) || startsLine(at) || (at === i + 1 && says(i, 'quarter') && !article)) return null;
  const unit = readUnit(at);
  if (!unit || endAt(unit.next - 1) - startAt(at) < 3) return null;
  const kind = isTime(unit.symbol) ? 'duration' : 'measure';
  return matched(article ? i - 1 : i, unit.next, kind, 1 / valueAt(i), unit.symbol, 0);
}
