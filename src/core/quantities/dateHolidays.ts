import { dayNumber, easter, monthSpan, nthWeekday, orthodoxEaster } from './calendar.js';
import { isYearFigure, skipPossessive, skipStop, type Parts } from './dateReaders.js';
import { Role, roleAt } from './dateWords.js';
import { Class, defineWords } from './lexicon.js';
import { context } from './match.js';
import { phraseBook } from './phrases.js';
import { isA, isCapital, isNumber, isWord, says, startsLine, tokenSet, wordAt } from './tokens.js';
import { unpack } from './unpack.js';

/**
 * How a holiday's day is found: a fixed month and day; the nth weekday of a month (-1 the last) and days to add; days from
 * Easter (Western or Orthodox); or not at all (calendars that this program does not compute).
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly add: number }
  | { readonly easter: 'west' | 'east'; readonly add: number }
  | null;

/**
 * A rule and its names a group. Rules: `12/25` a fixed day, `11:4:4:1` the day after the fourth Thursday of November (-1 is the last), `w-2` and
 * `e-2` days from Western and Orthodox Easter, `?` a day of a calendar that is not computed; `@US` in that region only. A name is its words
 * without possessive endings, those with "/" between them stand for each other; "*" marks a loose one, "+" a first word that begins the name with an "s" too ("Mothers Day").
 */
const HOLIDAY_LIST = `12/25 christmas/xmas day|christmas/xmas*;12/24 christmas/xmas eve;12/26 boxing day|saint/st stephen day;12/31 new year eve|hogmanay;1/1 new year day|new year*;
1/6 epiphany*|twelfth night*;2/2 groundhog day|candlemas;2/14 valentine+ day|saint/st valentine+ day;3/1 saint/st david day;3/8 international women day;
3/17 saint/st patrick day|st paddy day|paddy day;4/1 april/all fool day;4/22 earth day;4/23 saint/st george day;4/25 anzac day;
5/1 may day|international worker/labour day;5/5 cinco de mayo;6/19 juneteenth;6/24 midsummer day;7/1 canada day;7/4@US independence day;
8/15@IN independence day;? independence/republic/national/constitution day;7/14 bastille day;10/31 halloween*|hallowe en*|all hallow eve;11/1 all saint day;
11/2 all soul day;11/5 guy fawkes night/day|bonfire night;11/11 veteran+ day|armistice/remembrance day;1/26@AU australia/republic day;
1:1:3 martin luther king+ day|martin luther king jr day|mlk day|mlk jr day;2:1:3 president+ day;5:7:2@US mother+ day;? mother+ day|labour day;
6:7:3 father+ day;5:1:-1@US memorial day;? memorial day;9:1:1 labor day;10:1:2 columbus day|indigenous people day;
10:1:2@CA thanksgiving day|thanksgiving*;11:4:4 thanksgiving day|thanksgiving*;11:4:4:1 black friday;11:4:4:4 cyber monday;11:7:2 remembrance sunday;
w-47 shrove tuesday|mardi gras|pancake day;w-46 ash wednesday;w-7 palm sunday;w-3 maundy/holy thursday;w-2 good friday;w-1 holy saturday;
w0 easter sunday/day|easter*;w1 easter monday;w39 ascension day;w49 pentecost*|whit sunday|whitsun/whitsunday;w50 whit/pentecost monday;w56 trinity sunday;
w60 corpus christi*;e-48 orthodox shrove monday|clean monday;e-7 orthodox palm sunday;e-2 orthodox good/great friday;
e0 orthodox easter sunday|orthodox/greek easter;e1 orthodox easter monday;
? chinese/lunar new year|chinese/lunar new year day|chinese new year eve|chinese lunar new year|chinese lunar new year day|ramadan/ramadhan/eid*|
eid/id al/ul fitr/adha|bakr id|mawlid|ashura/muharram/passover/pesach/purim/hanukkah/chanukah/hannukkah*|laylat al qadr|rosh hashanah/hashana/hashanna|
yom kippur|sukkot/shavuot*|simchat torah|shemini atzeret|tisha b av|lag b omer|tu bishvat|diwali/deepavali/holi/dussehra/vijayadashami*|navratri*|durga puja|
ganesh chaturthi|raksha bandhan|onam/pongal*|baisakhi/vaisakhi/vaishakhi/ugadi/vesak|buddha day|nowruz/norooz/navroz/songkran/losar|tet*|mid autumn festival|
dragon boat festival|kwanzaa*|king+ day|queen+ day|boss+ day|secretary+ day|election/inauguration/flag/patriot/arbor day|super tuesday/sunday|midsummer eve|
kentucky derby|earth hour|great fast/lent|lent/advent*|holy/golden week`;

/** The rule as the table writes it. A loose name is an everyday word: it needs a year, a preposition or the end of the phrase ("at Christmas", not "Christmas tree"). */
const BOOK = phraseBook(() => unpack(HOLIDAY_LIST).split(/;\s*/).map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const), 'first');
// what makes a holiday be looked for
defineWords(Class.DateCue, () => [...BOOK.words()].join(' '));

function ruleOf(how: string): HolidayRule {
  const numbers = (how.match(/-?\d+/g) ?? []).map(Number);
  const [a = 0, b = 0, c = 0, plus = 0] = numbers;
  if (how === '?') return null;
  if (how.includes('/')) return { month: a, day: b };
  return how.includes(':') ? { month: a, weekday: b, nth: c, add: plus } : { easter: how.startsWith('w') ? 'west' : 'east', add: a };
}

/** The holiday whose name begins at `i`, or null. */
export function readHoliday(i: number): { rule: HolidayRule; next: number } | null {
  for (const { words, meaning, loose } of BOOK.at(wordAt(i))) {
    const [how = '', region] = meaning.split('@');
    if (region && !context.region?.toUpperCase().endsWith(region)) continue;
    const next = matchWords(i, words);
    if (next > 0 && (!loose || standsAlone(i, next))) return { rule: ruleOf(how), next };
  }
  return null;
}

function matchWords(i: number, words: readonly string[]): number {
  let at = i;
  for (const word of words) {
    const here = wordAt(at);
    if (here !== word && here !== `${word}s`) return 0;
    at = skipPossessive(at + 1);
    if (at === i + 1 || wordAt(at - 1) === here) at = skipStop(at);
    const apostrophe = wordAt(at);
    if (apostrophe === "'" || apostrophe === '’' || apostrophe === '-') at += word === words[words.length - 1] ? 0 : 1;
  }
  // a full stop behind the last word ends the sentence
  return says(at - 1, '.') ? at - 1 : at;
}

const LEADS = tokenSet('at on by before after since until till last this next over during every for around from to previous following of and between');

/** "at Christmas," but not "Christmas dinner": nothing behind it that it could describe, and a lead or a capital before. */
function standsAlone(i: number, next: number): boolean {
  const behind = !isWord(next) || startsLine(next) || isA(next, Class.Stop | Class.Weekday | Class.Unit | Class.Ten) || roleAt(next) === Role.Edge || roleAt(next) === Role.PartOfDay || says(next, 'weekend', 'week', 'this', 'last', 'next');
  if (isNumber(next) && !isYearFigure(next)) return false;
  if (!behind || says(next, '-', '’', "'")) return false;
  return isCapital(i) || i === 0 || LEADS(i - 1) || isNumber(next);
}

/** The holiday's day number in a year; null where it is not computed. */
export function holidayIn(rule: HolidayRule, year: number): number | null {
  if (!rule || year < 1) return null;
  if ('easter' in rule) return (rule.easter === 'west' ? easter(year) : orthodoxEaster(year)) + rule.add;
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  const [first, last] = monthSpan(year, rule.month, 1);
  const day = nthWeekday(first, last, rule.weekday, rule.nth);
  return day === null ? null : day + rule.add;
}

/** Month and day, where the name always means the same ones. */
export const holidayParts = (rule: HolidayRule): Parts => (rule && 'day' in rule ? { month: rule.month, day: rule.day } : {});
