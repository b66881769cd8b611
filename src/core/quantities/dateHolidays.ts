import { dayNumber, easter, monthSpan, nthWeekday, orthodoxEaster } from './calendar.js';
import { isNumber, isYearFigure, skipPossessive, skipStop, type Parts } from './dateReaders.js';
import { Role, roleOf } from './dateWords.js';
import { Class, defineWords } from './lexicon.js';
import { TokenKind, classesAt, isCapital, kindAt, newlineAt, wordAt, type Tokens } from './tokens.js';

/**
 * How a holiday's day is found: a fixed month and day; the nth weekday of a month (-1 the last) and days to add; days from
 * Easter (Western or Orthodox); or not at all (calendars that this program does not compute).
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly add: number }
  | { readonly easter: 'west' | 'east'; readonly add: number }
  | null;

interface Holiday {
  readonly words: readonly string[];
  readonly rule: HolidayRule;
  /** True for names that are everyday words: they need a year, a preposition or the end of the phrase ("at Christmas", not "Christmas tree"). */
  readonly loose: boolean;
  /** Regions whose day this is; elsewhere the name is a date without days. */
  readonly region: string | null;
}

const byFirst = new Map<string, Holiday[]>();
const add = (rule: HolidayRule, names: string, region: string | null = null): void => {
  for (const name of names.split('|')) {
    const loose = name.trim().endsWith('~');
    const words = name.replace('~', '').trim().split(/\s+/);
    const first = words[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, rule, loose, region }].sort((a, b) => b.words.length - a.words.length));
    defineWords(Class.DateCue, first);
    if (!first.endsWith('s')) defineWords(Class.DateCue, `${first}s`);
  }
};
const fixed = (month: number, day: number): HolidayRule => ({ month, day });
const nth = (month: number, weekday: number, n: number, plus = 0): HolidayRule => ({ month, weekday, nth: n, add: plus });
const west = (plus: number): HolidayRule => ({ easter: 'west', add: plus });
const east = (plus: number): HolidayRule => ({ easter: 'east', add: plus });

// A name is its words without possessive endings; "~" marks a loose one.
add(fixed(12, 25), 'christmas day|christmas~|xmas day|xmas~|x-mas~');
add(fixed(12, 24), 'christmas eve|xmas eve');
add(fixed(12, 26), 'boxing day|saint stephen day|st stephen day');
add(fixed(12, 31), 'new year eve|hogmanay');
add(fixed(1, 1), 'new year day|new year~');
add(fixed(1, 6), 'epiphany~|twelfth night~');
add(fixed(2, 2), 'groundhog day|candlemas');
add(fixed(2, 14), 'valentine day|saint valentine day|st valentine day');
add(fixed(3, 1), 'st david day|saint david day');
add(fixed(3, 8), 'international women day');
add(fixed(3, 17), 'st patrick day|saint patrick day|st paddy day|paddy day');
add(fixed(4, 1), 'april fool day|all fool day');
add(fixed(4, 22), 'earth day');
add(fixed(4, 23), 'st george day|saint george day');
add(fixed(4, 25), 'anzac day');
add(fixed(5, 1), 'may day|international worker day|international labour day');
add(fixed(5, 5), 'cinco de mayo');
add(fixed(6, 19), 'juneteenth');
add(fixed(6, 24), 'midsummer day');
add(fixed(7, 1), 'canada day');
add(fixed(7, 4), 'independence day', 'US');
add(fixed(8, 15), 'independence day', 'IN');
add(null, 'independence day|republic day|national day|constitution day');
add(fixed(7, 14), 'bastille day');
add(fixed(10, 31), 'halloween~|hallowe en~|all hallow eve');
add(fixed(11, 1), 'all saint day');
add(fixed(11, 2), 'all soul day');
add(fixed(11, 5), 'guy fawkes night|guy fawkes day|bonfire night');
add(fixed(11, 11), 'veteran day|armistice day|remembrance day');
add(fixed(1, 26), 'australia day|republic day', 'AU');
add(nth(1, 1, 3), 'martin luther king day|martin luther king jr day|mlk day|mlk jr day');
add(nth(2, 1, 3), 'president day');
add(nth(5, 7, 2), 'mother day', 'US');
add(null, 'mother day|labour day');
add(nth(6, 7, 3), 'father day');
add(nth(5, 1, -1), 'memorial day', 'US');
add(null, 'memorial day');
add(nth(9, 1, 1), 'labor day');
add(nth(10, 1, 2), 'columbus day|indigenous people day');
add(nth(10, 1, 2), 'thanksgiving day|thanksgiving~', 'CA');
add(nth(11, 4, 4), 'thanksgiving day|thanksgiving~');
add(nth(11, 4, 4, 1), 'black friday');
add(nth(11, 4, 4, 4), 'cyber monday');
add(nth(11, 7, 2), 'remembrance sunday');
add(west(-47), 'shrove tuesday|mardi gras|pancake day');
add(west(-46), 'ash wednesday');
add(west(-7), 'palm sunday');
add(west(-3), 'maundy thursday|holy thursday');
add(west(-2), 'good friday');
add(west(-1), 'holy saturday');
add(west(0), 'easter sunday|easter day|easter~');
add(west(1), 'easter monday');
add(west(39), 'ascension day');
add(west(49), 'pentecost~|whit sunday|whitsun|whitsunday');
add(west(50), 'whit monday|pentecost monday');
add(west(56), 'trinity sunday');
add(west(60), 'corpus christi~');
add(east(-48), 'orthodox shrove monday|clean monday');
add(east(-7), 'orthodox palm sunday');
add(east(-2), 'orthodox good friday|orthodox great friday');
add(east(0), 'orthodox easter|orthodox easter sunday|greek easter');
add(east(1), 'orthodox easter monday');
add(null, `chinese new year|chinese new year day|chinese new year eve|lunar new year|lunar new year day|chinese lunar new year|chinese lunar new year day|ramadan~|ramadhan~|eid al fitr|eid ul fitr|
  eid al adha|eid ul adha|id ul adha|id ul fitr|id al adha|eid~|bakr id|mawlid|ashura~|laylat al qadr|muharram~|passover~|pesach~|purim~|hanukkah~|chanukah~|hannukkah~|rosh hashanah|rosh hashana|rosh hashanna|yom kippur|
  sukkot~|shavuot~|simchat torah|shemini atzeret|tisha b av|lag b omer|tu bishvat|diwali~|deepavali~|holi~|dussehra~|vijayadashami|navratri~|durga puja|ganesh chaturthi|raksha bandhan|onam~|pongal~|
  baisakhi|vaisakhi|vaishakhi|ugadi|vesak|buddha day|nowruz|norooz|navroz|songkran|losar|tet~|mid autumn festival|dragon boat festival|kwanzaa~|king day|queen day|boss day|secretary day|
  election day|inauguration day|super tuesday|super sunday|midsummer eve|flag day|patriot day|arbor day|kentucky derby|earth hour|great fast|great lent|lent~|advent~|holy week|golden week`);

/** The words that begin a holiday's name are triggers; this tells what starts at `i`, or null. */
export function readHoliday(t: Tokens, i: number, region: string | null): { rule: HolidayRule; next: number } | null {
  const word = wordAt(t, i);
  const list = byFirst.get(word) ?? (word.endsWith('s') ? byFirst.get(word.slice(0, -1)) : undefined);
  if (list === undefined) return null;
  let found: { rule: HolidayRule; next: number } | null = null;
  for (const holiday of list) {
    if (holiday.region !== null && (region === null || !region.toUpperCase().endsWith(holiday.region))) continue;
    const next = matchWords(t, i, holiday.words);
    if (next === 0 || (holiday.loose && !standsAlone(t, i, next))) continue;
    found = { rule: holiday.rule, next };
    break;
  }
  return found;
}

function matchWords(t: Tokens, i: number, words: readonly string[]): number {
  let at = i;
  for (const word of words) {
    const here = wordAt(t, at);
    if (here !== word && here !== `${word}s`) return 0;
    at = skipPossessive(t, at + 1);
    if (at === i + 1 || wordAt(t, at - 1) === here) at = skipStop(t, at);
    const apostrophe = wordAt(t, at);
    if (apostrophe === "'" || apostrophe === '’' || apostrophe === '-') at += word === words[words.length - 1] ? 0 : 1;
  }
  // a full stop behind the last word ends the sentence
  return wordAt(t, at - 1) === '.' ? at - 1 : at;
}

const LEADS = new Set(['at', 'on', 'by', 'before', 'after', 'since', 'until', 'till', 'last', 'this', 'next', 'over', 'during', 'every', 'for', 'around', 'from', 'to', 'previous', 'following', 'of', 'and', 'between']);

/** "at Christmas," but not "Christmas dinner": nothing behind it that it could describe, and a lead or a capital before. */
function standsAlone(t: Tokens, i: number, next: number): boolean {
  const behind = next >= t.count || kindAt(t, next) !== TokenKind.Word || newlineAt(t, next) > 0 ||
    (classesAt(t, next) & (Class.Stop | Class.Weekday | Class.Unit | Class.Ten)) !== 0 || roleOf(wordAt(t, next)) === Role.Edge || roleOf(wordAt(t, next)) === Role.PartOfDay || wordAt(t, next) === 'weekend' || wordAt(t, next) === 'week' || wordAt(t, next) === 'this' || wordAt(t, next) === 'last' || wordAt(t, next) === 'next';
  if (isNumber(t, next) && !isYearFigure(t, next)) return false;
  if (!behind || wordAt(t, next) === '-' || wordAt(t, next) === '’' || wordAt(t, next) === "'") return false;
  return isCapital(t, i) || i === 0 || LEADS.has(wordAt(t, i - 1)) || isNumber(t, next);
}

/** The holiday's day number in a year; null where it is not computed. */
export function holidayIn(rule: HolidayRule, year: number): number | null {
  if (rule === null || year < 1) return null;
  if ('easter' in rule) return (rule.easter === 'west' ? easter(year) : orthodoxEaster(year)) + rule.add;
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  const [first, last] = monthSpan(year, rule.month, 1);
  const day = nthWeekday(first, last, rule.weekday, rule.nth);
  return day === null ? null : day + rule.add;
}

/** Month and day, where the name always means the same ones. */
export const holidayParts = (rule: HolidayRule): Parts => (rule !== null && 'day' in rule ? { month: rule.month, day: rule.day } : {});
