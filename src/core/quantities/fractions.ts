import { readAmount, toMatch } from './amounts.js';
import { Class, wordValue } from './lexicon.js';
import type { Context, Match } from './match.js';
import { readNumber } from './numerals.js';
import { readUnit } from './unitReader.js';
import { unitInfo } from './units.js';
import { TokenKind, classesAt, endAt, kindAt, newlineAt, startAt, touches, wordAt, type Tokens } from './tokens.js';

const PART = new Set(['of', 'more', 'less', 'fewer', 'higher', 'lower', 'larger', 'smaller', 'cheaper', 'faster']);
const WHOLE = new Set(['of', 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'all', 'those', 'these', 'that']);
const TOWARD = new Set(['about', 'nearly', 'almost', 'over', 'than', 'by', 'roughly', 'around', 'approximately', 'under', 'half', 'exactly', 'to', 'least', 'most', 'only', 'just']);

/** "a third", "half of", "a quarter of", "a millionth": fractions without a numerator; "half a million" with its scale. */
export function matchFraction(tokens: Tokens, i: number, context: Context): Match | null {
  const is = classesAt(tokens, i);
  if ((is & Class.Fraction) === 0) return null;
  const word = wordAt(tokens, i);
  if (word.endsWith('s') || wordAt(tokens, i + 1) === '-' && touches(tokens, i + 1) || wordAt(tokens, i - 1) === '-' && touches(tokens, i)) return null;
  const before = wordAt(tokens, i - 1);
  const article = before === 'a' || before === 'an' || before === 'another';
  const after = wordAt(tokens, i + 1);
  const open = i + 1 >= tokens.count || kindAt(tokens, i + 1) !== TokenKind.Word || (classesAt(tokens, i + 1) & Class.Stop) !== 0 || newlineAt(tokens, i + 1) !== 0;
  if (word === 'half' || word === 'quarter') {
    const scaled = readNumber(tokens, i);
    if (scaled !== null && scaled.scaled) {
      const amount = readAmount(tokens, i, context);
      return amount === null ? null : { ...toMatch(amount), first: article ? i - 1 : amount.first };
    }
    const measured = halfUnit(tokens, i, article);
    if (measured !== null) return measured;
    if (wordAt(tokens, i - 2) === 'and' && article) return null;
    if (word === 'half' && (after === 'as' || after === 'that')) return { first: i, next: i + 1, kind: 'multiple', value: 0.5, step: 0 };
    if (word === 'half' && !article) {
      const ok = tokens.count === 1 || WHOLE.has(after) && !/^(first|second|other|this|last|next|the|each|better|final|opening|latter)$/.test(before) || open && TOWARD.has(before) || before === 'in' && open;
      return ok ? { first: i, next: i + 1, kind: 'cardinal', value: 0.5, step: 0, place: 0 } : null;
    }
    if (word === 'quarter' && !(article && (PART.has(after) || open && after !== ','))) return null;
    if (word === 'half' && article && !open) return null;
    return { first: i - 1, next: i + 1, kind: 'cardinal', value: 1 / wordValue(word), step: 0, place: 0 };
  }
  const hedged = article && TOWARD.has(wordAt(tokens, i - 2)) && wordValue(word) > 2 && open;
  if (!article || !(PART.has(after) || open)) return null;
  // "a second" and "a third, fourth" rank; "a third of" divides
  if (!hedged && (wordValue(word) < 3 || after === ',' || after === 'and' || after === 'to' || after === 'or')) return after === 'of' || i + 1 >= tokens.count ? { first: i - 1, next: i + 1, kind: 'cardinal', value: 1 / wordValue(word), step: 0, place: 0 } : null;
  return { first: i - 1, next: i + 1, kind: 'cardinal', value: 1 / wordValue(word), step: 0, place: 0 };
}

/** "half a litre", "half mile", "a quarter of an inch". */
function halfUnit(tokens: Tokens, i: number, article: boolean): Match | null {
  let at = i + 1;
  if (wordAt(tokens, at) === 'of') at++;
  if (wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an') at++;
  if (kindAt(tokens, at) !== TokenKind.Word || newlineAt(tokens, at) !== 0 || (at === i + 1 && wordAt(tokens, i) === 'quarter' && !article)) return null;
  const unit = readUnit(tokens, at);
  if (unit === null || endAt(tokens, unit.next - 1) - startAt(tokens, at) < 3) return null;
  const kind = unitInfo(unit.symbol)?.dimension === 'time' ? 'duration' : 'measure';
  return { first: article ? i - 1 : i, next: unit.next, kind, value: 1 / wordValue(wordAt(tokens, i)), unit: unit.symbol, step: 0, place: 0 };
}
