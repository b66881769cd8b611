import { recognise } from '../quantities/recognise.js';
import type { Quantity } from '../quantities/types.js';
import { SCALE_WORDS } from './scaleWords.js';

export interface HeadUnit {
  readonly unit: string | null;
  readonly factor: number;
  readonly kind: Quantity['kind'];
  /** See `Quantity.per`. */
  readonly per?: string | undefined;
}

const SCALES: ReadonlyMap<string, number> = new Map([...SCALE_WORDS, ['000', 1e3], ['000s', 1e3], ['k', 1e3], ['th', 1e3], ['thous', 1e3]]);
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'], ['eur', 'EUR'], ['euro', 'EUR'], ['euros', 'EUR'], ['£', 'GBP'], ['gbp', 'GBP'], ['pounds', 'GBP'], ['$', '$'], ['usd', 'USD'], ['dollars', '$'],
  ['chf', 'CHF'], ['jpy', 'JPY'], ['¥', 'JPY'], ['sek', 'SEK'], ['nok', 'NOK'], ['dkk', 'DKK'], ['pln', 'PLN'], ['inr', 'INR'], ['₹', 'INR'], ['aud', 'AUD'], ['cad', 'CAD'],
]);
const PERCENTS: ReadonlySet<string> = new Set(['%', 'pct', 'percent', 'percentage']);
const POINTS: ReadonlySet<string> = new Set(['pp', 'ppt', 'ppts', 'p.p.']);
/** With these "points" are of a percentage; those of a team are none. */
const CHANGES: ReadonlySet<string> = new Set(['percentage', 'pct', '%', 'change', 'difference', 'diff', 'swing', 'gap']);
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['km', 'km'], ['m', 'm'], ['cm', 'cm'], ['mm', 'mm'], ['miles', 'mi'], ['ft', 'ft'], ['metres', 'm'], ['meters', 'm'], ['kg', 'kg'], ['g', 'g'], ['mg', 'mg'], ['tonnes', 't'], ['tons', 't'], ['t', 't'],
  ['ha', 'ha'], ['hectares', 'ha'], ['acres', 'ac'], ['litres', 'L'], ['liters', 'L'], ['wh', 'Wh'], ['w', 'W'], ['l', 'L'], ['ml', 'mL'], ['h', 'h'], ['s', 's'], ['kwh', 'kWh'], ['mwh', 'MWh'], ['gwh', 'GWh'], ['kw', 'kW'], ['mw', 'MW'], ['hours', 'h'], ['days', 'd'], ['weeks', 'wk'],
  ['gb', 'GB'], ['mb', 'MB'], ['tb', 'TB'], ['kb', 'kB'], ['mps', 'm/s'], ['kph', 'km/h'], ['kmh', 'km/h'], ['mph', 'mi/h'], ['sec', 's'], ['secs', 's'], ['hrs', 'h'], ['mins', 'min'], ['lb', 'lb'], ['lbs', 'lb'],
  ['months', 'mo'], ['years', 'a'], ['minutes', 'min'], ['min', 'min'], ['seconds', 's'], ['ms', 'ms'], ['°c', 'Cel'], ['m3', 'm3'], ['m³', 'm3'], ['m2', 'm2'], ['m²', 'm2'], ['km2', 'km2'], ['km²', 'km2'],
  ['hl', 'hL'], ['dl', 'dL'], ['cl', 'cL'], ['bytes', 'B'], ['kib', 'KiB'], ['mib', 'MiB'], ['gib', 'GiB'], ['db', 'dB'], ['dba', 'dB'], ['hz', 'Hz'], ['khz', 'kHz'], ['mhz', 'MHz'], ['ghz', 'GHz'], ['hpa', 'hPa'], ['kpa', 'kPa'], ['knots', '[kn]'], ['celsius', 'Cel'], ['fahrenheit', 'degF'], ['µm', 'µm'], ['um', 'µm'],
]);

/** Behind these a head says of what, when or where its unit measures: "rest_min_after_run". */
const PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'at', 'of', 'from', 'to', 'since', 'by', 'for', 'with', 'without', 'below', 'above', 'under', 'over', 'on', 'during', 'until', 'between']);

// the same heads come with every cell under them
const MOST_KNOWN = 4000;
const known = new Map<string, HeadUnit | null>();

/** The unit that a column head names ("Sales (€ million)", "share_pct", "height_m", "flow_l_per_min"); null where it names none. */
export function headUnit(head: string): HeadUnit | null {
  let found = known.get(head);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(head, (found = readHead(head)));
  }
  return found;
}

function readHead(head: string): HeadUnit | null {
  const words = head.toLowerCase().replaceAll('per cent', 'percent').replaceAll('/', ' per ').split(/[\s_(),:;[\]]+/).filter((word) => word !== '').flatMap((word) => splitMoney(word));
  if (words.some((word) => POINTS.has(word)) || (words.includes('points') && words.some((word) => CHANGES.has(word)))) return { unit: '[pp]', factor: 1, kind: 'percent' };
  if (words.some((word) => PERCENTS.has(word))) return { unit: '%', factor: 1, kind: 'percent' };
  // "Hours over 35 km/h" are hours: a unit behind a figure is that figure's
  const limit = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word) && /^\d/.test(words[at + 1] ?? '') && !/^(?:1[5-9]|20)\d\d$/.test(words[at + 1] ?? ''));
  const rate = (limit < 0 ? words : words.slice(0, limit)).indexOf('per');
  const own = words.filter((_word, at) => rate < 0 || at < rate);
  const unit = own.reduce<string | null>((last, word) => currencyOf(word) ?? last, null);
  const factor = own.reduce((last, word, at) => (word === 'm' && unit === null ? last : (SCALES.has(word) && (unit !== null || word.length > 1 || at === words.length - 1) ? (SCALES.get(word) as number) : last)), 1);
  // "km_2021_22" ends in a period, not in its unit
  const named = own.filter((word) => !/^\d+$/.test(word));
  const behind = named.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  const told = withoutStatistic(behind < 0 ? named : named.slice(0, behind));
  const last = told.at(-1) ?? '';
  const before = told.at(-2) ?? '';
  if (unit !== null) {
    const of = rate > 0 ? words[rate + 1] : PRICED.has(last) && currencyOf(before) !== null ? last : undefined;
    return { unit, factor, kind: 'money', per: of === undefined ? undefined : rated(`€1 per ${written(of)}`)?.per };
  }
  const whole = rate > 0 ? rated(`1 ${words.slice(rate - 1, rate + 2).map(written).join(' ')}`) : isUnit(before) && isUnit(last) ? rated(`1 ${written(before)}/${written(last)}`) : undefined;
  if (whole !== undefined && (rate > 0 || whole.unit?.includes('/') === true)) return { unit: whole.unit, factor: whole.value ?? 1, kind: whole.kind, per: whole.per };
  const first = named[0] ?? '';
  // "first_years" are students
  const isRank = RANKS.has(before) && TIMES.has(MEASURES.get(last) ?? '');
  const measure = isRank ? undefined : (words.length > 1 ? (MEASURES.get(last) ?? (TEMPERATURE.has(last) && named.some((word) => word.startsWith('temp')) ? TEMPERATURE.get(last) : undefined)) : undefined) ?? (LEADING.has(first) ? MEASURES.get(first) : undefined);
  if (measure !== undefined) return { unit: measure, factor, kind: TIMES.has(measure) ? 'duration' : 'measure' };
  // "jobs_per_day": no unit, and a rate all the same
  const per = rate > 0 && rate + 2 >= words.length && !/^\d/.test(words[rate - 1] ?? '') ? recognise(`1 piece per ${written(words[rate + 1] ?? '')}`)[0]?.per : undefined;
  if (per !== undefined) return { unit: null, factor, kind: 'cardinal', per };
  return factor === 1 ? null : { unit: null, factor, kind: 'cardinal' };
}

const RANKS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'final', 'last']);
const TEMPERATURE: ReadonlyMap<string, string> = new Map([['c', 'Cel'], ['f', 'degF'], ['k', 'K']]);

/** What a head may say last of all, behind its unit: "oxygen_mg_l_min" is the least, not minutes. */
const STATISTICS: ReadonlySet<string> = new Set(['min', 'max', 'mean', 'avg', 'average', 'median', 'total', 'sum', 'low', 'high']);
const withoutStatistic = (words: readonly string[]): readonly string[] => (STATISTICS.has(words.at(-1) ?? '') && isUnit(words.at(-2) ?? '') ? words.slice(0, -1) : words);

/** What goods are priced by: "base_eur_mwh". A million and a thousand are written as metres and tonnes are. */
const PRICED: ReadonlySet<string> = new Set(['mwh', 'kwh', 'gwh', 'kg', 'km', 'm2', 'm²', 'm3', 'm³', 'ha', 'litre', 'hour', 'tonne']);

const BITS: ReadonlyMap<string, string> = new Map([['gbit', 'Gbit'], ['mbit', 'Mbit'], ['kbit', 'kbit'], ['µg', 'µg'], ['ug', 'µg'], ['ng', 'ng'], ['mmol', 'mmol'], ['kj', 'kJ'], ['kcal', 'kcal']]);
const isUnit = (word: string): boolean => MEASURES.has(word) || BITS.has(word);
/** Heads have small letters, where "mWh" is not "MWh". */
const written = (word: string): string => BITS.get(word) ?? MEASURES.get(word) ?? word;

const TIMES: ReadonlySet<string> = new Set(['h', 'd', 'wk', 'mo', 'a', 'min', 's', 'ms']);
/** Units that a head may begin with, or consist of: "kg_sold", "hours". A day, a week or a minimum may be counted or meant. */
const LEADING: ReadonlySet<string> = new Set(['km', 'miles', 'metres', 'meters', 'kg', 'tonnes', 'tons', 'hectares', 'acres', 'litres', 'liters', 'kwh', 'mwh', 'gwh', 'wh', 'hours', 'minutes', 'seconds']);

/** The currency that a word names, "kr" and "francs" too; a pound may be a weight. */
function currencyOf(word: string): string | null {
  const sign = CURRENCIES.get(word);
  if (sign !== undefined) return sign;
  const read = word.length < 2 || SCALES.has(word) ? undefined : CURRENCIES.has(word.slice(-1)) ? rated(`${word}1`) : rated(`1 ${word}`);
  return read?.kind === 'money' ? read.unit : null;
}

/** What a rate written out is read as, where it is read to its end. */
function rated(text: string): Quantity | undefined {
  return recognise(text).find(({ unit, phrase }) => unit !== null && phrase.end === text.length);
}

/** `€m`, `m€`, `$000` and `mCHF` glue a currency to a scale. */
function splitMoney(word: string): string[] {
  const sign = word.charAt(0);
  if (CURRENCIES.has(sign) && word.length > 1) return [sign, word.slice(1).replace(/^'/, '')];
  const dollar = word.indexOf('$');
  if (dollar > 0) return [word.slice(0, dollar + 1), ...(dollar + 1 < word.length ? [word.slice(dollar + 1)] : [])];
  const glued = GLUED.get(word.slice(0, -1));
  if (glued !== undefined && CURRENCIES.has(word.slice(-1))) return [word.slice(-1), glued];
  const code = word.slice(-3);
  const scale = GLUED.get(word.slice(0, -3));
  return scale !== undefined && CURRENCIES.has(code) ? [code, scale] : [word];
}

const GLUED: ReadonlyMap<string, string> = new Map([['m', 'm'], ['k', 'k'], ['t', 'k'], ['bn', 'bn'], ['mn', 'mn']]);
