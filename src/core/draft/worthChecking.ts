import type { Quantity } from '../quantities/types.js';
import { tokenWords } from '../text/words.js';
import { isNumberName } from './numberNames.js';
import { isSaying } from './sayings.js';

const NUMBERS = new Set(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
 thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half third quarter thirds quarters fifth fifths sixth eighth eighths tenth tenths
 twice thrice double doubled triple tripled halved quadrupled dozen score lakh crore fortnight`.trim().split(/\s+/));
const SCALES = new Set('thousand thousands million millions billion billions trillion trillions crore lakh'.split(' '));
const CALENDAR = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$|^(?:jan|feb|march$|april$|may$|june?$|july?$|aug|sept?(?:ember)?$|oct|nov|dec)/;

const hasDigit = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x2189)) return true;
  }
  return false;
};
const some = (text: string, test: (word: string) => boolean): boolean => tokenWords(text).some(({ lower }) => test(lower));

/**
 * Whether a fact-checker would look this quantity up: "several", "last week", "a while", "at first" are left to the writer.
 * @param prose what the quantity's offsets count in
 * @param level of the heading that the prose is, 0 for other prose
 */
export function isWorthChecking(quantity: Quantity, prose: string, level = 0): boolean {
  if (quantity.implied === true || isNumberName(quantity, prose, level) || isSaying(quantity, prose) || isPassedOver(quantity, prose, level)) return false;
  const { text, kind } = quantity;
  // "No. 8" names a shirt, a bus, a copy
  if (kind === 'ordinal' && /^no\b/i.test(text)) return false;
  if (hasDigit(text)) return true;
  // "Henry VIII": the number is part of the name
  if (kind === 'ordinal' && /^[IVX]+$/.test(text)) return false;
  // far more often a pronoun or an article than a count
  if (kind === 'cardinal' && /^one$/i.test(text)) return false;
  // "second thoughts", "first of all": an order of ideas, unless it ranks something named
  if (kind === 'ordinal' && quantity.of === null && /^(?:first|second)$/i.test(text)) return false;
  if (quantity.hedge === 'vague') return some(text, (word) => SCALES.has(word));
  switch (kind) {
    case 'date': {
      const date = quantity.date;
      if (date?.season !== undefined && date.year === undefined && date.relative !== true) return false;
      if (isOwnPeriod(quantity, prose)) return false;
      if (date?.relative !== true) return !isFeast(quantity);
      // "the last quarter" is the fourth of its year
      if (/^(?:last|this|next) quarter$/i.test(text) && !/\bthe $/i.test(prose.slice(0, quantity.start).slice(-4))) return false;
      return some(text, (word) => NUMBERS.has(word) || CALENDAR.test(word));
    }
    case 'duration':
      return some(text, (word) => NUMBERS.has(word));
    case 'time':
      // "past midnight", "at noon"
      return some(text, (word) => NUMBERS.has(word));
    default:
      return true;
  }
}

/** "By Christmas", "since Easter" name a part of the year as seasons do; "Christmas Day", "Easter 2021" and "two days after Christmas" are days. */
const isFeast = ({ text, date }: Quantity): boolean => date?.year === undefined && date?.month !== undefined && !hasDigit(text) && !some(text, (word) => NUMBERS.has(word) || CALENDAR.test(word) || word === 'day' || word === 'eve');

/** "Its fiscal third quarter", "the first half of the year": whose year it is a part of is told. */
const isOwnPeriod = ({ text, date, start }: Quantity, prose: string): boolean =>
  /^(?:first|second) half of the year$/i.test(text) || (date?.relative !== true && date?.year === undefined && /quarter$/i.test(text) && /\b(?:fiscal|its|their|our) $/i.test(prose.slice(Math.max(0, start - 12), start)));

/** Words before a number in a title that tell which one of a series the document is. */
const SERIES = new Set('week issue edition bulletin volume vol number no nr episode'.split(' '));

/** What points back, denies or names, and states nothing itself. */
function isPassedOver({ kind, of, unit, value, text, start, end }: Quantity, prose: string, level: number): boolean {
  if (kind !== 'cardinal' && kind !== 'money') return false;
  const before = tokenWords(prose.slice(Math.max(0, start - 24), start));
  const last = before.at(-1)?.lower ?? '';
  // "73.65 and not 78.65" tells what is wrong
  if (last === 'not' && before.at(-2)?.lower === 'and') return true;
  if (kind !== 'cardinal' || unit !== null) return false;
  if (level > 0 && SERIES.has(last)) return true;
  if (hasDigit(text)) return false;
  // "in all three": those that were just named; "all three of the ships" counts them
  if (last === 'all' && of === null && !prose.startsWith(' of ', end)) return true;
  // "Two voices" over a section names what follows; titles, headings of more words and larger numbers state
  const longest = /^ \p{L}+ (?:and|worth|for|without)\b/u.test(prose.slice(end)) ? 5 : 3;
  return level > 1 && tokenWords(prose).length <= longest && (value ?? 0) <= 10;
}

/**
 * Whether a quantity in a table's head row or head column is an amount. Most are names of what stands below or beside them:
 * years, classes, doses, numbers of rows.
 */
export function isAmountInHead(quantity: Quantity, text: string): boolean {
  if (quantity.kind === 'money') return quantity.per === undefined && text.slice(quantity.end).trim() !== '';
  const before = text.slice(0, quantity.start).trimEnd().toLowerCase();
  return quantity.kind === 'cardinal' && (before.endsWith('n =') || before.endsWith('n='));
}
