import type { DateParts, DateValue, Hedge, Quantity, QuantityKind } from '../../src/core/quantities/types.js';

const HEDGES: readonly [string, Hedge, (-1 | 1)?][] = [
  ['more than ', 'more-than'], ['at least ', 'at-least'], ['fewer than ', 'less-than'], ['less than ', 'less-than'], ['under ', 'less-than'],
  ['at most ', 'at-most'], ['up to ', 'up-to'], ['as many as ', 'up-to'], ['nearly ', 'approximate', -1], ['almost ', 'approximate', -1],
  ['just over ', 'approximate', 1], ['about ', 'approximate'],
];
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const WORDS: Record<string, number> = { two: 2, three: 3, four: 4, nine: 9, twelve: 12, 'a third': 1 / 3, half: 0.5, 'two-fifths': 0.4 };
const CURRENCIES: Record<string, string> = { '$': '$', 'US$': 'USD', 'A$': 'AUD', '€': 'EUR', '£': 'GBP' };
const UNITS: Record<string, [string, QuantityKind]> = {
  '%': ['%', 'percent'], 'per cent': ['%', 'percent'], points: ['[pp]', 'percent'], km: ['km', 'measure'], miles: ['[mi_i]', 'measure'], m: ['m', 'measure'],
  years: ['a', 'duration'], months: ['mo', 'duration'], days: ['d', 'duration'], hours: ['h', 'duration'], minutes: ['min', 'duration'],
  acres: ['[acr_us]', 'measure'], ha: ['har', 'measure'], km2: ['km2', 'measure'],
};

/** A quantity from its usual notation, built by hand so that comparison is tested apart from recognition. */
export function q(phrase: string, more: Partial<Quantity> = {}): Quantity {
  const hedge = HEDGES.find(([words]) => phrase.startsWith(words));
  const text = phrase.slice(hedge?.[0].length ?? 0);
  const start = phrase.length - text.length;
  const base = { start, end: phrase.length, text, of: null, phrase: { start: 0, end: phrase.length }, hedge: hedge?.[1] ?? 'exact', lean: hedge?.[2] } as const;
  const made = (kind: QuantityKind, value: number, unit: string | null, step: number, extra: Partial<Quantity> = {}): Quantity => {
    const low = base.hedge === 'up-to' || base.hedge === 'at-most' || base.hedge === 'less-than' ? null : value;
    const high = base.hedge === 'more-than' || base.hedge === 'at-least' ? null : value;
    return { ...base, kind, value, low, high, unit, step, ...extra, ...more };
  };
  const range = /^([\d,.]+) to ([\d,.]+)$/.exec(text);
  if (range !== null) return { ...made('cardinal', 0, null, 1), value: null, low: plain(range[1]), high: plain(range[2]), hedge: 'between', ...more };
  const pair = /^([\d,]+)([–:]| of | in )([\d,]+)$/.exec(text);
  if (pair !== null) {
    const [numerator, denominator] = [plain(pair[1]), plain(pair[3])];
    return made(pair[2] === '–' ? 'score' : 'ratio', numerator / denominator, null, 0, { ratio: { numerator, denominator } });
  }
  const word = WORDS[text];
  if (word !== undefined) return word < 1 ? made('ratio', word, null, 0) : made('cardinal', word, null, 1);
  const found = /^(US\$|A\$|[$€£])?([-−]?[\d,]+(?:\.\d+)?)(?: (thousand|million|billion))?(?: ?(.+))?$/.exec(text);
  if (found === null) throw new Error(`no quantity: ${phrase}`);
  const [, sign, digits = '', scale = '', suffix] = found;
  const by = SCALES[scale] ?? 1;
  const step = by * 10 ** -(digits.split('.')[1]?.length ?? 0);
  const value = Number((plain(digits) * by).toPrecision(12));
  if (sign !== undefined) return made('money', value, CURRENCIES[sign] ?? null, step);
  const unit = suffix === undefined ? undefined : UNITS[suffix];
  return made(unit?.[1] ?? 'cardinal', value, unit?.[0] ?? null, step);
}

const plain = (digits: string | undefined): number => Number((digits ?? '').replaceAll(',', '').replace('−', '-'));

/** A date from its parts; the days it covers are given, or follow from year, month and day. */
export function date(parts: DateParts & { end?: DateParts; relative?: boolean; from?: string; to?: string; hedge?: Hedge }): Quantity {
  const { hedge = 'exact', ...stated } = parts;
  const two = (n: number): string => String(n).padStart(2, '0');
  const edge = (of: DateParts, last: boolean): string | null => {
    if (of.year === undefined) return null;
    const month = of.month ?? (last ? 12 : 1);
    return `${of.year}-${two(month)}-${two(of.day ?? (last ? new Date(Date.UTC(of.year, month, 0)).getUTCDate() : 1))}`;
  };
  const value: DateValue = { ...stated, from: parts.from ?? edge(parts, false), to: parts.to ?? edge(parts.end ?? parts, true) };
  return { start: 0, end: 4, text: 'date', kind: 'date', value: null, low: null, high: null, unit: null, hedge, of: null, phrase: { start: 0, end: 4 }, step: 0, date: value };
}

/** A clock time in minutes from midnight, `at('02:10')`. */
export function at(clock: string, more: Partial<Quantity> = {}): Quantity {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return { start: 0, end: clock.length, text: clock, kind: 'time', value: null, low: null, high: null, unit: null, hedge: 'exact', of: null,
    phrase: { start: 0, end: clock.length }, step: 0, clock: { minutes: Number(hours) * 60 + Number(minutes) }, ...more };
}
