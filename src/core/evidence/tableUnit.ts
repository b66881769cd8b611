import type { Passage, PassageCell, SourceDocument, SourceTable } from '../sources/types.js';
import { unitConversion } from './compareUnits.js';
import { headUnit, type HeadUnit } from './headUnit.js';
import { recognise } from '../quantities/recognise.js';
import type { Quantity } from '../quantities/types.js';
import { SCALE_WORDS } from './scaleWords.js';

const SCALES: ReadonlyMap<string, number> = new Map([...SCALE_WORDS, ['000', 1e3], ['000s', 1e3], ['1,000', 1e3], ['1.000', 1e3], ['1000', 1e3]]);
/** Words of a sentence that says what its figures are in. */
const FIGURES: ReadonlySet<string> = new Set('all amounts figures values sums prices costs numbers money data unless otherwise expressed stated given shown quoted reported unit units'.split(' '));
/** Behind these a caption's unit may stand with nothing before it that leads to it ("Income, £ million unless stated"). */
const ENDS: ReadonlySet<string> = new Set(['', '.', ',', ';', ':', ')', ']', 'unless', 'except', 'if', 'at', 'and', '–', '—']);
/** A sentence of so few words, or one that leads to a list, says nothing else. */
const SHORT = 7;

// titles come again with every passage under them
const MOST_KNOWN = 4000;
const known = new Map<string, HeadUnit | null>();

/**
 * What a caption, title or sentence says that the figures under it are in: "in thousand francs", "£ million unless stated", "All amounts in
 * thousands of euros"; null where it says nothing of the kind. A sentence must be about figures, or about nothing else.
 */
export function statedUnit(text: string, isSentence = false): HeadUnit | null {
  const key = isSentence ? `.${text}` : text;
  let found = known.get(key);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (found = readStated(text, isSentence)));
  }
  return found;
}

function readStated(text: string, isSentence: boolean): HeadUnit | null {
  const words = text.slice(0, 400).match(/\p{L}+|\d[\d.,]*s?|[^\s\p{L}\d'’‘]/gu) ?? [];
  const isAbout = !isSentence || /:\s*$/.test(text) || words.length <= SHORT || words.some((word) => FIGURES.has(word.toLowerCase()));
  if (!isAbout) return null;
  for (const [at, word] of words.entries()) {
    const leads = word.toLowerCase() === 'in' || word === '(' || word === '[';
    const from = leads ? at + 1 : at;
    const before = words[from - 1] ?? '';
    // with no "in" before it a unit must be marked off on both sides
    if (!leads && !ENDS.has(before)) continue;
    const read = readUnit(words, from);
    if (read !== null && (word.toLowerCase() === 'in' || (ENDS.has((words[read.next] ?? '').toLowerCase()) && (leads || read.isScaled)))) return read.unit;
  }
  return null;
}

/** "thousand francs", "thousands of US dollars", "£ million", "CHF m", "GWh", "millions" at `from`. */
function readUnit(words: readonly string[], from: number): { readonly unit: HeadUnit; readonly next: number; readonly isScaled: boolean } | null {
  let at = from;
  let sign = '';
  if (/^(?:US|AU|CA|NZ|HK|A|C)$/.test(words[at] ?? '') && words[at + 1] === '$') sign = words[at++] as string;
  if (/^(?:\p{Sc}|[A-Z]{3}|Rs)$/u.test(words[at] ?? '')) sign += words[at++] as string;
  const scale = SCALES.get((words[at] ?? '').toLowerCase());
  if (scale !== undefined) at++;
  const of = scale !== undefined && words[at]?.toLowerCase() === 'of' ? 1 : 0;
  // the longest reading first: "Swiss francs" before "Swiss"
  for (let count = sign === '' ? 3 : 0; count >= (sign === '' ? 1 : 0); count--) {
    const named = words.slice(at + of, at + of + count);
    if (named.length < count || !named.every((word) => /^\p{L}/u.test(word))) continue;
    // five crowns may be of trees, five million are money
    const phrase = [`${sign}${/[A-Z]$/.test(sign) ? ' ' : ''}1`, ...(scale === undefined ? [] : ['million']), ...named].join(' ');
    const [one] = recognise(phrase);
    if (one === undefined || one.unit === null || one.value === null || one.start > 0 || one.end < phrase.length) continue;
    // "cash in hand" is in no unit: measures stand in the plural or as symbols
    if (one.kind !== 'money' && one.kind !== 'percent' && !(one.kind === 'measure' && (scale !== undefined || PLURAL.test(phrase)))) continue;
    return { unit: { unit: one.unit, factor: scale === undefined ? one.value : (one.value / 1e6) * scale, kind: one.kind }, next: at + of + count, isScaled: scale !== undefined };
  }
  if (scale === undefined || sign !== '' || of === 1) return null;
  return { unit: { unit: null, factor: scale, kind: 'cardinal' }, next: at, isScaled: true };
}

const PLURAL = /(?:s|feet|[cmk]m|[mk]g|\bha|[kMGT]Wh?)$/;

const tables = new WeakMap<SourceTable, HeadUnit | null>();

/** The unit that a table's caption, the headings above or the sentence right before it state. */
function tableUnit(document: SourceDocument, table: SourceTable): HeadUnit | null {
  let found = tables.get(table);
  if (found === undefined) {
    const [first] = table.rows;
    tables.set(table, (found = (table.caption === null ? null : statedUnit(table.caption)) ?? (first === undefined ? null : unitBefore(document, first))));
  }
  return found;
}

/** The unit stated for what begins with passage `first`: by the one right before it, or by a heading above. */
function unitBefore({ passages }: SourceDocument, first: number): HeadUnit | null {
  const before = passages[first - 1];
  const own = before === undefined || (before.kind !== 'sentence' && before.kind !== 'caption') ? null : statedUnit(before.text, before.kind === 'sentence');
  return own ?? (passages[first]?.headings ?? []).reduceRight<HeadUnit | null>((found, heading) => found ?? statedUnit(heading), null);
}

/** What a head or label counts is in no unit of money or measure: "employees", "number of shops", "year". */
const COUNTED: ReadonlySet<string> = new Set(`number numbers no nr count counts headcount staff workforce employees workers posts jobs people persons inhabitants residents members visitors guests passengers
 customers clients users subscribers households homes shops stores branches sites units shares pupils students patients deaths births votes seats tickets copies ships vessels vehicles cars
 players games matches wins goals beds rooms schools farms firms contracts houses flats trees trains buses flights accidents complaints applications families children women men teachers nurses
 year years date week weeks month months day days hours rank place position age ages id code note notes ratio rate rates index`.split(/\s+/));
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'at', 'per', 'for', 'by', 'from', 'on', 'to', 'as']);

const countHeads = new Map<string, boolean>();

/** True for a head or label whose figures are counts, years or ranks. "Staff costs" are none. */
export function isCountHead(head: string): boolean {
  let found = countHeads.get(head);
  if (found === undefined) {
    if (countHeads.size >= MOST_KNOWN) countHeads.clear();
    countHeads.set(head, (found = readCountHead(head)));
  }
  return found;
}

function readCountHead(head: string): boolean {
  const words = head.toLowerCase().match(/[\p{L}%#(]+/gu) ?? [];
  const end = words.findIndex((word, at) => at > 0 && (PREPOSITIONS.has(word) || word.startsWith('(')));
  const noun = words[(end < 0 ? words.length : end) - 1];
  return noun !== undefined && (COUNTED.has(noun) || noun === '#' || noun === '%');
}

/**
 * The unit that cells of a row are in where their heads name none: what its label says ("Visitors (thousand)", "Turnover, € million", "Margin, %"), or what
 * stands above its table. Not for what is counted, unless it has decimals; not for labels.
 */
export function rowUnit(document: SourceDocument, { cells = [], table: at }: Passage): (cell: PassageCell, index: number) => HeadUnit | null {
  const table = at === undefined ? undefined : document.tables[at];
  // "€ million" over the labels of the rows is said of all columns
  const corner = cells[0]?.value === undefined ? statedUnit(cells[0]?.head ?? '') : null;
  const above = corner ?? (table === undefined ? null : (tableUnit(document, table) ?? headUnit(table.caption ?? '')));
  // far from where all figures are said to be in thousands a table may count one by one: then it shows no decimals
  const isFar = above === null;
  const stated = above ?? documentUnit(document);
  const label = cells.find(({ value, text }) => value === undefined && text.trim() !== '')?.text ?? '';
  const own = (mayState(label) ? statedUnit(label) : null) ?? (closesWithUnit(label.trimEnd()) ? headUnit(label) : null) ?? lastUnit(label);
  if (stated === null && own === null) return () => null;
  const isCount = isCountHead(label);
  const isRate = PER.test(label);
  return ({ head, value }, index) => {
    const isWhole = Number.isInteger(value ?? 0);
    if (index === 0 || (isWhole && isCountHead(head))) return null;
    return own ?? ((isWhole && (isCount || (isFar && stated?.unit === null))) || isRate || PER.test(head) ? null : stated);
  };
}

/** What a row's column of units says: "mg/L", "EUR/t", "GBP"; null where there is no such column, or another word in it. */
export function unitBeside({ cells = [] }: Passage): HeadUnit | null {
  const cell = cells.find(({ head, value }) => value === undefined && UNITS.has(head.toLowerCase()));
  const text = cell?.text.trim() ?? '';
  if (text === '' || text.length > LONGEST_UNIT) return null;
  let found = unitsBeside.get(text);
  if (found === undefined) {
    if (unitsBeside.size >= MOST_KNOWN) unitsBeside.clear();
    unitsBeside.set(text, (found = readBeside(text)));
  }
  return found;
}
const UNITS: ReadonlySet<string> = new Set(['unit', 'units', 'currency']);
const unitsBeside = new Map<string, HeadUnit | null>();

function readBeside(text: string): HeadUnit | null {
  const [one] = recognise(`1 ${text}`);
  if (one !== undefined && one.start === 0 && one.end === text.length + 2 && one.unit !== null && one.value === 1) return { unit: one.unit, factor: 1, kind: one.kind, per: one.per };
  const priced = headUnit(`price ${text}`);
  return priced?.kind === 'money' && priced.factor === 1 ? priced : null;
}

/** "Earnings per share" are not in the millions that the other rows are in. */
const PER = /\bper\b/i;

/** A label's unit stands apart from its words. Asked first: a long table has a label in every row, and most say nothing of the kind. */
const mayState = (label: string): boolean => label.includes(' in ') || [...label].some((char) => MARKS.has(char));
const MARKS: ReadonlySet<string> = new Set(['(', '[', ',', ':', ';']);

/** "(M)" tells of a person as well. */
const closesWithUnit = (label: string): boolean => label.includes('%') || (label.endsWith(')') && label.length - label.lastIndexOf('(') > 3);

/** "Median wait, weeks": what stands behind the last comma of a label is a unit and nothing else. */
function lastUnit(label: string): HeadUnit | null {
  const comma = label.lastIndexOf(',');
  const last = comma < 1 || label.charAt(comma + 1) !== ' ' ? '' : label.slice(comma + 2).trimEnd();
  if (last === '' || last.length > LONGEST_UNIT || !PLURAL.test(last)) return null;
  const [one] = recognise(`1 ${last}`);
  return one === undefined || one.end < last.length + 2 || one.unit === null || one.value !== 1 || (one.kind !== 'measure' && one.kind !== 'duration') ? null : { unit: one.unit, factor: 1, kind: one.kind };
}
const LONGEST_UNIT = 20;

const units = new WeakMap<SourceDocument, HeadUnit | null>();
// what a report's figures are in stands before the first of them
const FRONT = 30;

/** The scale that a document says all of its figures are in ("All amounts in million francs"), for bare figures of its prose, and of tables that state none. */
export function documentUnit(document: SourceDocument): HeadUnit | null {
  let found = units.get(document);
  if (found === undefined) {
    const stated = document.passages.slice(0, FRONT).find(({ table, text }) => table === undefined && ABOUT_ALL.test(text) && isScale(statedUnit(text, true)));
    units.set(document, (found = stated === undefined ? null : statedUnit(stated.text, true)));
  }
  return found;
}
const ABOUT_ALL = /\b(?:amounts|figures|sums|values|money)\b/i;
const isScale = (stated: HeadUnit | null): boolean => stated !== null && stated.factor >= 1000 && (stated.kind === 'money' || stated.unit === null);

// a list longer than this has its unit far out of sight
const LONGEST_LIST = 60;

/** The unit stated before a list, for the item at `at`. */
export function listUnit(document: SourceDocument, at: number): HeadUnit | null {
  let first = at;
  while (first > 0 && at - first < LONGEST_LIST && document.passages[first - 1]?.kind === 'list-item') first--;
  return unitBefore(document, first);
}

// of a longer label the end decides
const LONGEST_LABEL = 80;

/** An item's figure that stands for itself behind its label: "Roads: 412.6", "Bridges – 88 (2021: 79)", "Staff costs 6,110". */
export function isListed({ text }: Passage, { kind, unit, of, start, end, per, ratio }: Quantity): boolean {
  if (per !== undefined || ratio !== undefined || !(kind === 'cardinal' && unit === null && of === null) && kind !== 'money') return false;
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start).trimEnd();
  const behind = text.slice(end, end + 8).trimStart();
  return !isCountHead(before) && !PER.test(before) && ((before !== '' && ':–—=|'.includes(before.slice(-1))) || behind === '' || behind === '.' || behind === ';' || behind.startsWith('('));
}

/** The figure in the unit stated: its scale unless the figure has one of its own, its unit unless that names one. */
export function inStatedUnit<T extends Quantity>(quantity: T, stated: HeadUnit): T {
  if (quantity.unit !== null && (stated.unit === null ? stated.kind !== 'cardinal' : unitConversion(quantity.unit, stated.unit) === null)) return quantity;
  const factor = SCALED.test(quantity.text) ? 1 : stated.factor;
  const by = (value: number | null): number | null => (value === null ? null : Number((value * factor).toPrecision(12)));
  const told = quantity.unit === null ? { kind: stated.kind, unit: stated.unit } : {};
  return { ...quantity, ...told, value: by(quantity.value), low: by(quantity.low), high: by(quantity.high), step: quantity.step * factor };
}

const SCALED = /(?:hundred|thousand|million|billion|trillion|lakh|crore|\dk|\d ?[mb]n?)\b/i;
