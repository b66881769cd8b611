import type { Quantity } from '../quantities/types.js';
import { sinceMark } from '../text/sinceMark.js';
import { tokenWords, type WordToken } from '../text/words.js';

// characters: the words that tell stand right beside the number
const BESIDE = 40;

/** A number of a draft with what stands right before and behind it, and the level of the heading it stands in (0 for other prose). */
interface Place {
  readonly quantity: Quantity;
  readonly before: string;
  readonly after: string;
  readonly prose: string;
  readonly level: number;
}

/**
 * Whether a number in a draft names a thing, or stands for a rule of counting, and states no amount: telephone numbers, numbers of cases, buses,
 * photos and sections, "the three of us", "for every 100,000 people". Sources are read without it: there such a number may be what a figure rests on.
 * @param prose what the quantity's offsets count in
 * @param level of the heading that the prose is, 0 for other prose
 */
export function isNumberName(quantity: Quantity, prose: string, level: number): boolean {
  const { start, end, text, kind, unit } = quantity;
  const place: Place = { quantity, prose, level, before: prose.slice(Math.max(0, start - BESIDE), start), after: prose.slice(end, end + BESIDE) };
  if (text === '24/7' || text === '9/11' || isPartOfCode(place) || isInName(place)) return true;
  switch (kind) {
    case 'date':
      return isYearOfNumber(place) || isTitleDate(place) || isEdition(place) || (/^\d{4}$/.test(text) && /\b(?:Vision|Horizon|Agenda|Project|Roadmap) $/.test(place.before));
    case 'duration':
      return /\b(?:reading|running|playing) time:? $/i.test(place.before) || isSomeDay(place);
    case 'money':
      return isScaleAlone(place) || isRoad(place);
    case 'ratio':
      return isMapScale(place);
    case 'ordinal':
      if (/^\p{Lu}/u.test(text) && /[\p{Ll},] $/u.test(place.before)) return true;
      return text.startsWith('#') ? isNumbered(lastWord(place.before)) : UNITS_OF_A_LAND.test(place.after) || /^ (?:edition|floor(?:,| of) [\d\p{Lu}])/u.test(place.after) || isSectionName(place);
    case 'age':
      return /\b(?:under|over)-$/i.test(place.before);
    case 'cardinal':
      return unit === null && CARDINALS.some((isName) => isName(place));
    default:
      return false;
  }
}

const CARDINALS: readonly ((place: Place) => boolean)[] = [isTelephone, isScaleAlone, isBase, isOurselves, isSort, isSize, isHyphened, isRegistered, isDivision, isListMark, isSectionNumber, isLabelled, isCarrier, isModel, isRung, isAddress, isSpelledLabel, isProduct];

/** What goes by a number, besides what the recogniser takes for a reference: "run 14", "bus 170 stops outside", "Berths 1 to 9". */
const NUMBERED: ReadonlySet<string> = new Set(`run camp photo photograph picture image court courtroom runway port bus tram train trolleybus tape kernel row sheet file folder item desk car carriage
 wagon bib berth route brief paper note matchday track disc reel bay dock pier plot lot platform gate room hall stand studio locker exhibit slide ticket issue bug job meter borehole
 summary exercise invoice patent permit docket voucher receipt line shaft turbine boiler reactor furnace kiln ward participant patient respondent witness juror cohort specimen tower
 pylon buoy lock zone sector district precinct lane`.trim().split(/\s+/));
/** What goes by a number in words, too: "phase two begins", "in chapter three". A place in a race or a class is a fact. */
const SPELLED: ReadonlySet<string> = new Set('phase part chapter act page scene step platform channel version episode volume book season series tier appendix annex section gate room row'.split(' '));
/** What may stand before such a label; "of the group two", "her last act two years ago" count. */
const LEADS: ReadonlySet<string> = new Set('in on of from to at for into by with and or behind through after before during is was called see'.split(' '));
/** What a number behind its name tells apart from those before. */
const PRODUCTS = /\b(?:Windows|Python|PlayStation|Xbox|Java|PHP|Android|iOS|macOS|Ubuntu|Debian|Fedora|Firefox|Chrome|Photoshop|Angular|Vue|React|Rails|Django|Swift|Kotlin|DirectX|Bluetooth|PostgreSQL|MySQL|Bootstrap|Unity|Node|Key Stage|Opus|SPF|[Ff]actor) $/;
/** Troops, courts and streets: "the 82nd Airborne Division", "the 25th Amendment". */
const UNITS_OF_A_LAND = /^ (?:\p{Lu}\p{Ll}+ )?(?:Amendment|Fleet|Airborne|Division|Battalion|Regiment|Brigade|Infantry|Cavalry|Armou?red|Army|Corps|Squadron|Circuit|Street|Avenue|Precinct|Arrondissement|Dynasty|Artillery|Legion)\b/u;
/** What goes by a number that stands before it: "the 423 bus". */
const RIDDEN: ReadonlySet<string> = new Set('bus tram train trolleybus flight line route'.split(' '));
const STREETS: ReadonlySet<string> = new Set('quay wharf mews gardens parade walk embankment esplanade yard green grove vale rise hill park street road lane avenue square place court terrace crescent'.split(' '));
const ABROAD = /^,? (?:(?:[Rr]ue|[Cc]hemin|[Aa]venue|[Bb]oulevard|[Pp]lace|[Qq]uai|[Aa]llée|[Ii]mpasse|[Rr]oute) (?:de|du|des|d['’]|l['’])|(?:[Cc]alle|[Pp]laza|[Vv]ia|[Pp]iazza|[Cc]orso|[Rr]ua|[Aa]venida|[Pp]raça|[Uu]lica|[Uu]l\.) (?:\p{Lu}|de|del|della|da|do))/u;
const AT: ReadonlySet<string> = new Set('at to near outside'.split(' '));
/** What has a number for a name goes without these. */
const ARTICLES: ReadonlySet<string> = new Set('the a an this that these those each every one some another his her its our their my your'.split(' '));
const BASES: ReadonlySet<number> = new Set([100, 1e3, 1e4, 1e5, 1e6]);

const lastWord = (before: string): string => tokenWords(before).at(-1)?.lower ?? '';
const isNumbered = (word: string, isPlural = false): boolean => NUMBERED.has(word) || (isPlural && word.endsWith('s') && NUMBERED.has(word.slice(0, -1)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The stretch of digits and of `marks` around the quantity, at most so far on either side. */
function runAround({ prose, quantity: { start, end } }: Place, marks: string): string {
  const goesOn = (at: number): boolean => isDigit(prose.charCodeAt(at)) || (at >= 0 && at < prose.length && marks.includes(prose.charAt(at)));
  let from = start;
  let to = end;
  while (start - from < BESIDE && goesOn(from - 1)) from--;
  while (to - end < BESIDE && goesOn(to)) to++;
  return prose.slice(from, to);
}

/** "318/2024", "2022/311", "25/044": no fraction has a year of so many parts, or begins with a zero. */
function isPartOfCode(place: Place): boolean {
  const [left = '', right = '', more] = runAround(place, '/').split('/');
  // "charity 1149-X"
  if (/^-[B-Z]\b(?!-)/.test(place.after) && /^\d{3,}$/.test(place.quantity.text)) return true;
  if (right === '' || more !== undefined || !/^\d+$/.test(left) || !/^\d+$/.test(right)) return false;
  return left.startsWith('0') || right.startsWith('0') || (left.length > 2 && right.length === 4) || (left.length === 4 && right.length > 2);
}

/** Groups of digits with a space between them that no thousands make: "1800 555 121", "555 0183". */
function isTelephone(place: Place): boolean {
  const groups = runAround(place, ' \u00a0').trim().split(/[ \u00a0]/);
  if (groups.length < 2 || groups.some((group) => !/^\d{2,6}$/.test(group))) return false;
  const digits = groups.join('').length;
  const isThousands = (groups[0] as string).length <= 3 && groups.slice(1).every(({ length }) => length === 3);
  // "in 2020 4120 of them": a year and a figure
  return digits >= 7 && digits <= 13 && !isThousands && !groups.some((group) => /^(?:19|20)\d\d$/.test(group));
}

/** "(in million francs)", "in thousands": no number scales anything. */
function isScaleAlone({ quantity: { text }, before }: Place): boolean {
  return /^lacs?$/i.test(text) || /^(?:thousand|million|billion|trillion|lakh|crore)\b/i.test(text) && (before.endsWith('in ') || before.endsWith('('));
}

/** "The R347" is a road, "R347" may be rand. */
function isRoad({ quantity: { text }, before }: Place): boolean {
  return /^R\d{2,4}$/.test(text) && /\bthe $/i.test(before);
}

/** "for every 100,000 people", "1.5 in a hundred", "37 litres to the hundred": what a rate is counted on. "One in a hundred" is the rate itself. */
function isBase({ quantity: { value, text, of }, before }: Place): boolean {
  if (value === null || !BASES.has(value)) return false;
  if (/\b(?:every|per|each|to the) $/i.test(before)) return true;
  // "131 to a hundred does"
  if (text.startsWith('a ') && /\d to $/.test(before)) return true;
  return text.startsWith('a ') && (of === null ? before.endsWith(' in ') && !/\bone in $/i.test(before) : /(?:^|[.!?]\s)Of $/.test(before));
}

/** "The five of us", "two of us": the writers. "1,060 of us have gone back" counts. */
function isOurselves({ quantity: { value }, before, after }: Place): boolean {
  return /^ of us\b/.test(after) && value !== null && value <= (before.endsWith('the ') ? 6 : 3);
}

/** What a number is in the name of: "a two-bedroom flat", "three figures", "the 100-Homes scheme", "4K screens", "the number 7 shirt", "press 9". */
function isSort({ quantity: { text }, before, after }: Place): boolean {
  if (/\d$/.test(text) && (/^-\p{Lu}\p{Ll}/u.test(after) || /\b(?:the number|[Pp]ress(?: key)?|[Dd]ial) $/.test(before))) return true;
  if (/^[248]K$/.test(text) && /^[ -](?:screens?|tvs?|televisions?|videos?|displays?|monitors?|resolution|cameras?|footage)\b/i.test(after)) return true;
  return /^(?:[- ](?:figures?|digits?)|-(?:bedroom|way|door|piece|part|step|tier|poster|wheel(?:er|ed)?|legged|dimensional|a-side|pack|pronged|tailed|sided|toned?|faced|handed|horse|bar|stroke|string(?:ed)?|course|ply)|-point (?:\w+ )?scale)\b/.test(after);
}

/** "The Gang of Four", "the Seven Years' War": a number in words that has a capital where its sentence gives it none. Titles give one to each word. */
function isInName({ quantity: { text, kind, start, end }, prose, before, level }: Place): boolean {
  if (level > 0 || (kind !== 'cardinal' && kind !== 'duration' && kind !== 'measure') || !/^\p{Lu}\p{Ll}+/u.test(text) || !/[\p{Ll},] $/u.test(before)) return false;
  return (sinceMark(prose.slice(0, start)) + prose.slice(end)).split(' ').some((word) => /^\p{Ll}{4,}/u.test(word));
}

/** "In chapter three", "phase two begins" */
function isSpelledLabel({ quantity: { of, text }, before, after }: Place): boolean {
  if (!/^\p{L}+$/u.test(text) || (of !== null && /^ \p{L}/u.test(after) && !/^ (?:of|in|on|and|to|at|by|for|with|is|was|has|will|begins?|starts?|follows?|tells?|ends?|comes?|goes|shows?|deals?|sees?|opens?|means?|brings?)\b/.test(after))) return false;
  const [label, lead] = tokenWords(sinceMark(before)).slice(-2).reverse();
  return label !== undefined && before.slice(before.length - sinceMark(before).length + label.end) === ' ' && SPELLED.has(label.lower) && (lead === undefined || LEADS.has(lead.lower));
}

/** "Windows 11", "on Python 3" */
function isProduct({ quantity: { of, text }, before, after }: Place): boolean {
  return /^\d+(?:\.\d+)?$/.test(text) && (of === null || !/^ \p{Ll}+s\b/u.test(after)) && PRODUCTS.test(before);
}

/** "One day it will fall": when is left open. "For one day it rained" tells how long. */
function isSomeDay({ quantity: { text, start }, prose, after }: Place): boolean {
  return /^one day$/i.test(text) && /^,? (?:he|she|it|they|we|I|you|the|a|an|this|that|his|her|its|their|our|my|will|may|might|could|\p{Lu}\p{Ll}+)\b/u.test(after) && /(?:^|[.!?:;,“"(]|\b(?:that|and|but|will|may|might|could|would))\s*$/.test(prose.slice(Math.max(0, start - 12), start));
}

/** "A room for two", "a house with three bedrooms", "a 10×42": what something is like, or how large. */
function isSize({ quantity: { value, of }, before, after }: Place): boolean {
  if (/\d[×x]$/.test(before) || /^[×x]\d/.test(after)) return true;
  if (value === null || value > 12) return false;
  if (of === null && /\b(?:a|the|double|single) (?:room|table|dinner|meal|tent|cabin|suite|breakfast|supper|lunch|ticket|hotel room) for $/i.test(before)) return true;
  return /^ (?:bed)?rooms\b/.test(after) && /\ban? (?:house|flat|home|apartment|cottage|villa|bungalow) (?:with|of) $/i.test(before);
}

/** "Kestrel-2" at the start of a sentence; "Under-25" and "Twenty-2" are none. */
function isHyphened({ before }: Place): boolean {
  return /\p{Lu}\p{Ll}{3,}-$/u.test(before) && !/(?:Under|Over|Minus|ty|Some|About|Nearly)-$/.test(before);
}

/** "PWSID 4190027": letters and many digits are a mark. */
function isRegistered({ quantity: { of, text }, before }: Place): boolean {
  return of === null && /^\d{6,}$/.test(text) && /\b[A-Z]{2,} $/.test(before);
}

/** "A summer in three acts": a heading tells how its text is made. */
function isDivision({ level, after }: Place): boolean {
  return level > 0 && /^ (?:acts|parts|chapters|steps|scenes|movements|charts|maps|pictures|graphs|lessons)\b/.test(after);
}

/** "Notes: 1. Accounts were audited. 2. The hall was let.", "(1) cost and (2) time" */
function isListMark({ quantity: { text, start }, prose, before, after }: Place): boolean {
  if (/^\d{1,2}$/.test(text) && after.startsWith(') ') && /(?:^|[(:.;,] ?|\b(?:and|or) )$/.test(before) && (text === '1' || prose.slice(0, start).includes(`${Number(text) - 1}) `))) return true;
  return /^\d{1,2}$/.test(text) && /^\.\s+\p{Lu}/u.test(after) && /(?:^|[:.;)])$/.test(before.trimEnd());
}

/** "## 3 Time in hospital" */
function isSectionNumber({ quantity: { start, text }, level, prose, after }: Place): boolean {
  return level > 1 && prose.slice(0, start).trim() === '' && /^\d{1,2}$/.test(text) && /^ \p{Lu}/u.test(after);
}

/** "run 14", "Routes 3 and 17", "Part 1 of 3", "No. 17 of 2021", "the 423 bus". */
function isLabelled({ quantity: { of, value, text }, before, after }: Place): boolean {
  if (/\bthe $/i.test(before) && RIDDEN.has(tokenWords(after)[0]?.lower ?? '')) return true;
  if (of !== null && !after.startsWith(' of ')) {
    // "bus 170 stops outside"; "the bus 30 people took" counts
    if (/(?:^|[^\p{L} ]|\b(?:and|see|take|by|also)) ?(?:bus|tram|photo|item) $/iu.test(before)) return true;
    // "notes 1 to 38 overleaf", "the fat lady of matchday 34 sings"
    const [held, word] = tokenWords(before).slice(-2).map(({ lower }) => lower);
    return word !== undefined && /\d$/.test(text) && (value === null ? word.endsWith('s') && isNumbered(word, true) : held === 'of' && isNumbered(word));
  }
  if (/\b(?:part|page|sheet|slide|chapter|no\.?|number|case|file) \d{1,4} of $/i.test(before)) return true;
  const label = overNumbers(before);
  const words = label.endsWith(' ') ? tokenWords(label) : [];
  const word = words.at(-1);
  // "of those on the bus 14 were hurt", "in the northern district 40 were", "on paper 12 of them agreed": counted, there and of those
  if (hasArticle(words, label) || /^ of (?:them|these|those|us|which|whom|all)\b/.test(after)) return false;
  // "trains 8 a year": in the plural it names several
  return word !== undefined && word.end === label.length - 1 && isNumbered(word.lower, value === null || label.length < before.length || /^(?:,| and| or| to) \d/.test(after));
}

/** "The ward", "the northern ward"; not "the port's line". */
function hasArticle(words: readonly WordToken[], label: string): boolean {
  const [before, held] = [words.at(-3), words.at(-2)];
  if (held === undefined || ARTICLES.has(held.lower)) return held !== undefined;
  return !held.stop && before !== undefined && ARTICLES.has(before.lower) && before.end + 1 === held.start && !/['’]s?$/.test(label.slice(held.start, held.end));
}

/** What stands before the numbers that others follow: "Berths 1 to", "bibs 9,114 and". */
function overNumbers(before: string): string {
  const words = before.split(' ');
  let last = words.length - 1;
  while (last > 0 && (words[last] === '' || /^(?:\d[\d.,]*|and|or|to)$/.test(words[last] as string))) last--;
  return words.slice(last + 1).some((word) => isDigit(word.charCodeAt(0))) ? `${words.slice(0, last + 1).join(' ')} ` : before;
}

/** "Take the 12 or the 88", "the 11.52 to the capital", "on 99.4 FM". */
function isCarrier({ quantity: { text }, before, after }: Place): boolean {
  if (/^ FM\b/.test(after)) return true;
  if (!/\bthe $/i.test(before)) return false;
  if (/^\d{1,2}[.:]\d\d$/.test(text)) return /^ (?:to|from) (?:the |\p{Lu})/u.test(after);
  return /\b(?:take|catch|board|ride)s? the (?:\d{1,4} (?:or|and) the )?$/i.test(before) && /^(?:[.,;:)]|$| (?:or|and|to|from) )/.test(after);
}

/** "The 60 manages 58 litres": several of anything take no verb in the singular. "The Naia 40 and 60": the name goes on. */
function isModel({ quantity: { text, of }, before, after }: Place): boolean {
  if (!/^\d{1,4}$/.test(text)) return false;
  if (/\bthe $/i.test(before) && !/\bof the $/i.test(before) && /^ (?:is|has|does|manages|reaches|comes|goes|takes|weighs|carries|becomes|seems)\b/.test(after)) return true;
  return of === null && /[^.!?] the \p{Lu}\p{Ll}+ \d{1,4},? (?:and|or) $/u.test(before);
}

/** "On a scale of 1 to 10", "ratings run from 1 (very good) to 5". */
function isRung({ before }: Place): boolean {
  const begins = /\b(?:scale (?:of|from|running from)|(?:ratings|marks|grades) (?:run|go|range) from) $/i.test(before);
  return begins || (before.endsWith(' to ') && /\b(?:scale (?:of|from|running from)|(?:ratings|marks|grades) (?:run|go|range) from) [01]\b/i.test(sinceMark(before)));
}

/** "1:25,000" */
const isMapScale = ({ quantity: { text } }: Place): boolean => /^1:[1-9]\d{0,3},?000$/.test(text);

/** "## The third judge" */
const isSectionName = ({ level, prose }: Place): boolean => level > 1 && tokenWords(prose).length <= 3;

/** "No. 17 of 2021", "the numbers 2025/01 to 2025/10" */
const isYearOfNumber = ({ quantity: { text }, before }: Place): boolean =>
  /\bnos?\. ?\d{1,6} of $/i.test(before) || (/^\d{4}\/\d{1,2}$/.test(text) && /\bnumbers? (?:\d{4}\/\d{1,5} (?:to|and|or) )?$/.test(before));

/** "Six more than the 2024 prospectus lists" */
const isEdition = ({ quantity: { text }, after }: Place): boolean => /^\d{4}$/.test(text) && /^ (?:edition|prospectus|catalogue|catalog)\b/.test(after);

/** Words that a heading may put before the year or quarter that its text is about. */
const REPORTED = /\b(?:report|review|letter|bulletin|accounts|results|year|yearbook|statement|statistics|briefing)(?: for| of|,)?(?: the)? $/i;

/** "## July and August", "# Annual report 2024", "# Tourism in Verania, 2024": what the text is about. */
function isTitleDate({ quantity: { text, date, end }, level, prose, before }: Place): boolean {
  if (level === 0) return false;
  if (date?.day === undefined && prose.slice(end).trim() === '' && (REPORTED.test(before) || (/^\d{4}$/.test(text) && before.endsWith(', ')))) return true;
  return tokenWords(prose).every(({ lower, digit }) => digit || DATED.test(lower));
}
const DATED = /^(?:and|to|of|in|the|early|late|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "at 24 Tollgate Quay", "1440 Chemin du Moulin", "Unit 7, 21 Ropewalk": the recogniser knows the usual words for streets. */
function isAddress({ quantity: { of, text }, before, after }: Place): boolean {
  if (/^\d{1,5}$/.test(text) && (ABROAD.test(after) || (/\b(?:unit|flat|suite|room|floor|studio|apartment) \w+, $/i.test(before) && /^ \p{Lu}/u.test(after)))) return true;
  const last = of === null ? undefined : tokenWords(of).at(-1);
  return last !== undefined && last.capital && STREETS.has(last.lower) && AT.has(lastWord(before));
}
