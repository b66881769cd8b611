import { oldAhead } from './ages.js';
import { unitAhead } from './durations.js';
import { Class, defineNear } from './lexicon.js';
import { Near } from './nearBits.js';
import { isCited, LENGTHS, PHONES } from './notQuantities.js';
import { classesAt, digitsAt, endAt, idAt, initialAt, isA, isCapital, isNumber, isPadded, isSymbol, isTight, isWord, kindAt, says, startAt, startsLine, TokenKind, tokens, tokenIn, touches, widthAt } from './tokens.js';
import { namesUnit } from './units.js';

// what no reader's own list says: a dash, and what else is asked for by name
defineNear(Near.Dash | Near.Age, Near.Dash | Near.Date | Near.Time, '- – — −');
defineNear(Near.Glued, 0, '_ @ \\ & #');
defineNear(Near.Tight, 0, '. / - –');
defineNear(0, Near.Glued, '. : /');
defineNear(Near.Elision, Near.Elision, "' ’ ‘");
defineNear(0, Near.Date, 'and /');
defineNear(0, Near.Age, 'yo y');
defineNear(0, Near.Duration, ':');
defineNear(0, Near.Code, 'zip postcode postal area /');
defineNear(0, Near.Row, '] , – - . )');
defineNear(0, Near.Multiple, '- x × times fold');
defineNear(0, Near.Unit, `% ‰ [ < ° ℃ ℉ " ' ″ ′ square sq cubic cu c p`);
defineNear(0, Near.Per, '- / per for a an each every');
defineNear(0, Near.Range, '+');
defineNear(Near.Name, 0, '§ ¶ ^');
defineNear(Near.Code, 0, '+ (');
defineNear(Near.Date, 0, 'year ad ce');
defineNear(Near.Row, 0, '[ , – - (');
defineNear(Near.Age, 0, 'of early mid middle late');
defineNear(Near.Rank, 0, '. #');
defineNear(Near.Lead, 0, '. point - − + minus negative between');
defineNear(Near.Change, 0, 'by of to from');

// a symbol without an id, and an address, may call for any reader
const bitsAt = (i: number, column: Int32Array): number => {
  const id = idAt(i);
  return id > 0 ? column[id] as number : kindAt(i) < TokenKind.Symbol ? 0 : Near.Future - 1;
};

/** The bits of the token right before a figure. */
export const beforeAt = (i: number): number => bitsAt(i, tokens.lexicon.before);

/** The bits of the token right behind a figure. */
export const tailAt = (i: number): number => bitsAt(i, tokens.lexicon.behind);

const isUnitWord = tokenIn(namesUnit);
/** False for what cannot be a unit, a currency or percent behind a figure, however it is written, nor have `others` of the bits. */
export const canBeUnit = (i: number, others = 0): boolean => (tailAt(i) & (Near.Unit | others)) > 0 || isWord(i) && (idAt(i) === 0 || isUnitWord(i));

const CAPITAL_M = 77;

/** "$US 5", "MEUR 5" */
const isMarked = (i: number): boolean => isWord(i - 1) && (isTight(i - 1) && says(i - 2, '$') || idAt(i - 1) === 0 && widthAt(i - 1) === 4 && initialAt(i - 1) === CAPITAL_M);

/** True for a mark that joins the figures on both its sides, so that it is no sign of the second. */
const isJoint = (at: number): boolean => isSymbol(at) && !isA(at, Class.CurrencySign) && isNumber(at - 1) && isTight(at);

/** True where a sign or a currency may belong to the figure at `i`. */
export const isLed = (i: number): boolean => (beforeAt(i - 1) & Near.Lead) > 0 && !isJoint(i - 1) || isMarked(i);

/**
 * The bits that the neighbours of the trigger at `i` have, with those of how they stand there. Words may begin a date or a rank whatever stands beside
 * them. Asked once a trigger: the readers are many, and each asks a dozen questions of its own before it gives up.
 */
export function nearAt(i: number): number {
  const is = classesAt(i);
  let before = beforeAt(i - 1);
  let tail = tailAt(i + 1);
  // two figures with a dash between them are a date or times by what stands behind the second, and what stands behind one and a mark has no name
  let pair = false;
  if (tail & Near.Dash) {
    if (isNumber(i + 2)) {
      tail &= ~Near.Multiple;
      if (widthAt(i + 2) < 4 && !isTight(i + 3)) {
        const beyond = tailAt(i + 3);
        tail &= (beyond & Near.Dash ? 0 : beyond) | ~(Near.Date | Near.Time);
        pair = !isWord(i - 1) && endAt(i + 2) - startAt(i) < 5 && !isPadded(i + 2);
      }
    } else if (isA(i + 2, Class.CurrencySign)) tail &= ~(Near.Date | Near.Time | Near.Multiple);
  }
  if (before & (Near.Mark | Near.Lead) && isNumber(i - 2)) {
    if (before & Near.Mark && !LENGTHS(i - 2)) before &= ~(Near.Name | Near.Age);
    if (before & Near.Lead && touches(i) && isJoint(i - 1)) before &= ~Near.Lead;
  }
  let near = before | tail;
  if (before & tail & Near.Row) near |= (before | tail) & Near.Dash ? isCited(i) ? Near.Name : 0 : Near.Name | Near.Time | Near.Age;
  if (unitAhead(i)) near |= oldAhead(i) ? Near.Age | Near.Duration : Near.Duration;
  if (isMarked(i)) near |= Near.Lead;
  if (is & Class.FractionSign) return near;
  if ((is & Class.Number) === 0) {
    const told = (is & (Class.Unit | Class.Teen)) > 0 && !says(i + 1, 'of') && !isA(i + 1, Class.Unit | Class.Teen | Class.Ten);
    return near | Near.Date | Near.Rank | Near.Ratio | Near.Multiple | (told ? 0 : Near.Time);
  }
  const wide = widthAt(i);
  if ((near & Near.Elision) > 0 && ((tail & Near.Elision) > 0 && says(i + 2, 's') || wide === 2)) near |= Near.Date;
  if (touches(i) && (isWord(i - 1) || before & Near.Glued || before & Near.Tight && touches(i - 1))) near |= Near.Name | Near.Code;
  if (i === 0 || startsLine(i) || LENGTHS(i - 1)) near |= Near.Name;
  if (touches(i + 1)) {
    // "5G", "777F", "1080p", "3b2"
    if (isWord(i + 1)) near |= touches(i + 2) || isPadded(i) || isCapital(i + 1) || says(i + 1, 'p') ? Near.Code : 0;
    // a decimal is no date, and a time only with two digits
    else if (isTight(i + 1)) near |= isNumber(i + 2) && says(i + 1, '.') && !isTight(i + 3) ? widthAt(i + 2) === 2 ? Near.Time : 0 : says(i + 1, ',') ? digitsAt(i + 2) === 1 ? 0 : Near.Date | Near.Rank | Near.Race : tail & Near.Glued ? says(i + 1, ':') ? Near.Time : says(i + 1, '/') ? Near.Date | Near.Code : Near.Name | Near.Date | Near.Time | Near.Code : tail & Near.Dash && !pair ? Near.Code : 0;
  } else if (isNumber(i + 1) ? PHONES(i - 2) || isPadded(i) : isCapital(i + 1)) near |= Near.Code;
  if (wide === 4) near |= isWord(i + 1) ? Near.Date | Near.Time : Near.Date;
  else if (wide > 4) near |= Near.Code;
  return near;
}
