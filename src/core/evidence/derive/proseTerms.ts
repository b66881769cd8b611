import type { Quantity } from '../../quantities/types.js';
import { compare } from '../compare.js';
import { mayAgree } from '../compareFlat.js';
import { isFraction } from '../compareTolerance.js';
import { unitConversion } from '../compareUnits.js';
import { inFull, isYear, withElided } from '../elidedUnit.js';
import { noted } from '../notes.js';
import type { PassageView, SourceQuantity } from '../passageView.js';
import { each, type Steps } from '../steps.js';
import { overlaps } from '../../text/span.js';
import type { WordToken } from '../../text/words.js';
import { coverage, stemsOf, viewStems, type Focus } from './context.js';
import type { Term } from './term.js';
import type { DeriveInput } from './types.js';
import { wholesOf } from './wholes.js';

// beyond this the least relevant passages add coincidences, not operands
const MOST_TERMS = 48;
// words this far from a figure still say what it is
const LOCAL_REACH = 60;

/** The figures that relevant passages state in prose, best first. */
export function* proseTerms(input: DeriveInput, focus: Focus): Steps<Term[]> {
  const found: { readonly figure: SourceQuantity; readonly view: PassageView; readonly relevance: number; readonly said: number; readonly anchored: number }[] = [];
  const named = [...input.siblings, ...(input.nearby ?? [])];
  const top = input.passages.reduce((best, { score }) => Math.max(best, score), 1e-9);
  const isBetweenAges = input.quantity.unit === 'a' && ((input.quantity.value ?? 0) >= YOUNGEST || focus.words.some(({ lower }) => OF_AGES.has(lower)));
  const isOfPoints = input.quantity.unit === '[pp]' || input.quantity.of === 'points';
  const take = ({ view, score }: DeriveInput['passages'][number]): void => {
    if (view.passage.cells !== undefined || view.quantities.length === 0) return;
    const figures = operands(view);
    if (figures.length === 0) return;
    const whole = coverage(focus, viewStems(view));
    const words = view.words.filter((word) => !word.stop && focus.rare.has(word.stem));
    for (const { figure: stated, at } of figures) {
      const figure = isBetweenAges ? asAge(stated) : isOfPoints ? asPercent(stated, view) : stated;
      const local = coverage(focus, stemsNear(words, at));
      const relevance = (0.45 * whole + 0.35 * local + 0.2 * (score / top)) * (isFiller(figure) ? 0.6 : 1);
      found.push({ figure, view, relevance, said: local, anchored: anchorOf(figure, named) });
    }
  };
  yield* each(input.passages, take);
  const apiece = input.siblings.filter(({ end }) => APIECE.has(focus.words.find(({ start }) => start >= end)?.lower ?? ''));
  return found.sort((a, b) => strength(b) - strength(a)).slice(0, MOST_TERMS).map(({ figure, view, relevance, said, anchored }) => {
    const stated = statedTerm(figure, view, input.quantity, wholes(view).get(figure.start));
    const { elided, year } = toldOf(figure, view);
    return {
      ...stated, per: rateNamed(figure, named, apiece) ?? stated.per, loose: stated.loose && !isCounted(figure, named),
      relevance, said, anchored, of: ofStated(figure), elided, time: figure.role === 'old' ? 0 : figure.role === 'new' ? 1 : year,
    };
  });
}

/** The figures of a passage, each with what the one before it has said for both; pounds are money where one of them is. */
const completed = noted(({ quantities: stated, passage: { text } }: PassageView): readonly SourceQuantity[] => {
  const quantities = stated.filter((quantity) => !isLabel(quantity, text));
  const isMoney = quantities.some(({ unit }) => unit === 'GBP');
  return asMoneyOf(withElided(quantities, isNoShare).map((quantity) => (isShare(quantity.elided?.unit) ? quantity : inFull(isMoney ? inMoney(quantity) : quantity))), text);
});

/** "31 million kroner, of which 18.6 million wages": a part of money is money, whatever it is spent on. */
const asMoneyOf = (quantities: readonly SourceQuantity[], text: string): readonly SourceQuantity[] => quantities.map((part, i) => {
  const whole = quantities[i - 1];
  if (part.kind !== 'cardinal' || part.unit !== null || whole?.kind !== 'money' || (part.value ?? Infinity) >= (whole.value ?? 0) || (part.value ?? 0) < LEAST_SPENT) return part;
  return text.slice(whole.end, part.start).toLowerCase().includes('of which') ? { ...part, unit: whole.unit, kind: 'money', of: null } : part;
});
// "a budget of 31 million, of which 12 schools get most"
const LEAST_SPENT = 1000;

/** What a passage of prose states to reckon with, and where; the two ends of a range are no figures for that. */
const operands = noted((view: PassageView): readonly { readonly figure: SourceQuantity; readonly at: number }[] => {
  const ranges = view.quantities.filter(({ hedge }) => hedge === 'between');
  return completed(view).flatMap((quantity) => (ranges.some((range) => overlaps(range, quantity)) ? endsOf(quantity, view) : figuresOf(quantity)).map((figure) => ({ figure, at: quantity.start })));
});

/** Stems of the words near a place, each once. */
function stemsNear(words: readonly WordToken[], at: number): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const { start, stem } = words[i] as WordToken;
    if (Math.abs(start - at) < LOCAL_REACH && !found.includes(stem)) found.push(stem);
  }
  return found;
}

/** What a passage says of one of its figures, whatever is claimed. */
interface Told {
  readonly per: string | undefined;
  readonly elided: boolean;
  /** See yearNear. */
  readonly year: number | undefined;
}

const readOf = (figure: SourceQuantity, view: PassageView): Told => ({ per: perOf(figure, view), elided: isElided(figure, view), year: yearNear(figure, view) });
const told = noted((view: PassageView): ReadonlyMap<Quantity, Told> => new Map(operands(view).map(({ figure }) => [figure, readOf(figure, view)])));
const toldOf = (figure: SourceQuantity, view: PassageView): Told => told(view).get(figure) ?? readOf(figure, view);

/** "1,846 pounds, of which the county repaid 600": no weight where another figure is money. */
const inMoney = (quantity: SourceQuantity): SourceQuantity => (quantity.unit === 'lb' && !/(?:lbs?\.?)$/i.test(quantity.text) ? { ...quantity, unit: 'GBP', kind: 'money' } : quantity);

/** "45 euros, payable in 18 parts": the unit comes from the figure before. */
const isElided = ({ unit, value, start }: Quantity, { quantities }: PassageView): boolean => unit !== null && quantities.some((stated) => stated.start === start && stated.unit === null && stated.value === value);

const wholes = noted((view: PassageView) => wholesOf(view, completed(view)));

// "12 per cent of the 340": a count beside a share is reckoned with as a count
const isShare = (unit: string | null | undefined): boolean => unit === '%' || unit === '[pp]';
const isNoShare = ({ unit }: SourceQuantity): boolean => unit !== null && !isShare(unit);

const strength = ({ relevance, anchored }: Pick<Term, 'relevance' | 'anchored'>): number => relevance + 0.3 * anchored;

const counted = new WeakMap<Quantity, ReadonlySet<string>>();

function ofStated(figure: Quantity): ReadonlySet<string> {
  let found = counted.get(figure);
  if (found === undefined) counted.set(figure, (found = new Set(stemsOf(figure.of ?? ''))));
  return found;
}

/** "One", "two" and "first" in words are seldom data. */
const isFiller = ({ kind, value, text, unit }: Quantity): boolean => kind === 'cardinal' && unit === null && value !== null && value <= 3 && !/\d/.test(text);

/** "Goes from $2 to $3.50": a change that is written as a range is, not the ends of "10 to 20 people". */
function endsOf(quantity: SourceQuantity, { passage }: PassageView): SourceQuantity[] {
  const { hedge, low, high, phrase } = quantity;
  if (hedge !== 'between' || low === null || high === null || low === high || passage.text.slice(phrase.start, phrase.start + FROM.length).toLowerCase() !== FROM) return [];
  const part = (value: number, role: 'old' | 'new', at: number): SourceQuantity => ({ ...quantity, value, low: value, high: value, hedge: 'exact', role, text: quantity.text.split(' to ')[at] ?? quantity.text });
  return [part(low, 'old', 0), part(high, 'new', 1)];
}
const FROM = 'from ';

/** A ratio of two counts, or a score, gives both; bounds and vague words give nothing to reckon with. */
function figuresOf(quantity: SourceQuantity): SourceQuantity[] {
  if (quantity.kind === 'date' || quantity.kind === 'time' || quantity.kind === 'ordinal') return [];
  if (quantity.hedge === 'vague' || quantity.hedge === 'between') return [];
  if (isFraction(quantity)) return [asPercentage(quantity)];
  if (isYear(quantity)) return [];
  const { ratio, ratioSpans } = quantity;
  if (ratio !== undefined && (quantity.kind === 'ratio' || quantity.kind === 'score') && ratio.denominator > 12) {
    const part = (value: number, span = quantity as { start: number; end: number }): SourceQuantity =>
      ({ ...quantity, start: span.start, end: span.end, kind: 'cardinal', value, low: value, high: value, step: 1, text: String(value), ratio: undefined, ratioSpans: undefined });
    return [part(ratio.numerator, ratioSpans?.numerator), part(ratio.denominator, ratioSpans?.denominator)];
  }
  return quantity.value === null || !Number.isFinite(quantity.value) || quantity.kind === 'score' ? [] : [quantity];
}

/** "Minimum memory: 6 GiB (4.0: 6 GiB, 3.8: 10 GiB)": what stands before a colon says of what the figure behind it is told. */
const isLabel = ({ kind, unit, of, start, end, cell }: SourceQuantity, text: string): boolean => cell === undefined && kind === 'cardinal' && unit === null && of === null && text.startsWith(': ', end) && OPENS.has(text.slice(0, start).trimEnd().slice(-1));
const OPENS = new Set(['', '(', ',', ';']);

/** "About a third of it has been dug", "one in three will close": a third is 33 per cent. */
const asPercentage = (quantity: SourceQuantity): SourceQuantity => {
  const value = tidy(100 * (quantity.value as number));
  return { ...quantity, kind: 'percent', unit: '%', value, low: value, high: value, step: 1, ratio: undefined, ratioSpans: undefined };
};

/** Whether the sentence states the same figure: then the passage's is surely meant, unless it is a small number that stands anywhere. */
export function anchorOf(quantity: Quantity, named: readonly Quantity[]): number {
  const found = named.some((sibling) => {
    if (!mayAgree(sibling, quantity)) return false;
    const { relation, slack = 1 } = compare(sibling, quantity, { looseUnit: true });
    return relation === 'equal' || relation === 'equivalent' || relation === 'rounded' || (relation === 'bound' && slack > 0.9 && slack < 1.12);
  });
  if (!found) return 0;
  const { value, unit } = quantity;
  if (unit !== null || value === null || !Number.isInteger(value)) return 1;
  return value > 100 ? 1 : value > 20 ? 0.7 : 0.3;
}

/** "44 people" in the draft: what the source states without a unit is a count there, and in no other unit. */
export const isCounted = ({ value }: Quantity, named: readonly Quantity[]): boolean => named.some((other) => other.value === value && other.unit === null && other.of !== null);

/**
 * What a stated figure is as an operand of any claim; in the claim's unit where it can be converted.
 * @param part the whole that it is a part of, where its sentence says so
 */
export function statedTerm(stated: SourceQuantity, view: PassageView, claim: Quantity, part: number | undefined = stated.ratio?.denominator): Omit<Term, 'relevance' | 'anchored' | 'of'> {
  const quantity = claim.unit === 'GBP' ? inMoney(stated) : stated;
  const factor = quantity.unit === null || claim.unit === null ? null : unitConversion(quantity.unit, claim.unit)?.factor ?? null;
  return {
    value: tidy((quantity.value as number) * (factor ?? 1)), unit: factor === null ? quantity.unit : claim.unit, kind: quantity.kind, loose: quantity.looseUnit === true || (isBare(quantity) && stated.ratio === undefined), error: errorOf(quantity) * (factor ?? 1), label: quantity.text.trim(),
    cost: 0, operands: [{ view, quantity, cell: quantity.cell }],
    path: view.document.path, passage: view.at, group: view.passage.group, per: view.passage.cells === undefined ? toldOf(stated, view).per : perOf(stated, view), whole: part === undefined ? undefined : tidy(part * (factor ?? 1)), role: quantity.role,
  };
}

/** "(2024: 57,842)": a figure that says neither unit nor noun, and is no small number, may be in any unit. */
const isBare = ({ kind, unit, of, value, cell }: SourceQuantity): boolean => cell === undefined && kind === 'cardinal' && unit === null && of === null && value !== null && Math.abs(value) >= LEAST_BARE;
const LEAST_BARE = 100;

/** "The captain, 44", "since I was sixteen": where years are asked for, what may be an age is one. */
const asAge = (figure: SourceQuantity): SourceQuantity => {
  const { kind, unit, of, value } = figure;
  return kind === 'cardinal' && unit === null && of === null && value !== null && Number.isInteger(value) && value >= YOUNGEST && value < OLDEST ? { ...figure, unit: 'a', kind: 'duration' } : figure;
};
/** "71 per cent passed. Last year it was 58": where points are claimed, a bare figure behind a percentage, or beside one, is one. */
const asPercent = (figure: SourceQuantity, view: PassageView): SourceQuantity =>
  figure.kind === 'cardinal' && figure.unit === null && figure.of === null && figure.cell === undefined && (figure.value ?? 0) < 100 && (view.quantities.some(({ unit }) => unit === '%') || isBehindPercents(view)) ? { ...figure, unit: '%', kind: 'percent' } : figure;

/** One of the sentences just before, in the same paragraph, tells a percentage. */
const isBehindPercents = noted(({ document: { passages }, passage, at }: PassageView): boolean =>
  passages.slice(Math.max(0, at - SPOKEN_ON), at).some(({ group, text }) => group === passage.group && /%|per ?cent/.test(text)));
const SPOKEN_ON = 3;

const OF_AGES = new Set(['younger', 'older', 'elder']);
const YOUNGEST = 5;
const OLDEST = 110;

/** Counts are exact; what is measured is known to half of the last place. */
export const errorOf = ({ kind, unit, step }: Quantity): number => (kind === 'cardinal' && unit === null && step === 1 ? 0 : step / 2);

/** The year that the sentence gives a figure: the nearest date behind it, else before it, with no other figure between. */
function yearNear(quantity: Quantity, view: PassageView): number | undefined {
  let best: { year: number; distance: number } | undefined;
  for (const other of view.quantities) {
    if (other.kind !== 'date' || other.date?.from == null) continue;
    const behind = other.start >= quantity.end;
    const [from, to] = behind ? [quantity.end, other.start] : [other.end, quantity.start];
    if (to < from || view.quantities.some((third) => third.kind !== 'date' && third.start >= from && third.end <= to)) continue;
    // "1,120 looms in 2022 and 1,310 looms in 2023"
    const distance = (to - from) * (behind ? (endsPart(view.passage.text.slice(from, to)) ? 1 : 0.2) : 1.5);
    if (distance < 50 && (best === undefined || distance < best.distance)) best = { year: Number(other.date.from.slice(0, 4)) + (Number(other.date.from.slice(5, 7)) - 1) / 12, distance };
  }
  return best?.year;
}

const endsPart = (between: string): boolean => between.includes(',') || between.includes(';') || between.includes(' and ');

/** `Term.per` where the source says what each one of some number is. */
export const EACH = 'each';
const APIECE = new Set(['each', 'apiece']);

/** "2.4 tonnes of hay per acre", "400 to the hectare", "9.80 a litre": what stands behind the figure, or the noun it counts, makes it a rate. */
function perOf(quantity: Quantity, view: PassageView): string | undefined {
  if (quantity.per !== undefined) return quantity.per;
  const first = view.words.findIndex((word) => word.start >= quantity.end);
  if (first < 0) return undefined;
  const after = view.words.slice(first, first + RATE_REACH);
  // "two presses of 8 tonnes each"
  if (after.slice(0, 2).some(({ lower }) => APIECE.has(lower))) return EACH;
  const counted = quantity.ofSpan === undefined ? 0 : after.filter(({ start }) => start < (quantity.ofSpan?.end ?? 0)).length;
  let at = after.findIndex(({ lower }, i) => lower === 'per' || (i === counted && (A.has(lower) || (lower === 'to' && after[i + 1]?.lower === 'the'))));
  if (after[at]?.lower === 'to') at++;
  const unit = after[at + 1];
  return at < 0 ? subjectOf(quantity, view) : unit === undefined || unit.stop || view.quantities.some((other) => other.start > quantity.start && other.start < unit.start) ? undefined : unit.lower;
}

/** "An acre of almonds drinks 3.4 acre-feet", "a donation is 470 ml": what the sentence says of one of something. */
function subjectOf({ start }: Quantity, { words, quantities, passage }: PassageView): string | undefined {
  const end = words.findIndex((word) => word.start >= start);
  const at = words.findIndex(({ lower, start: from }, i) => ONE.has(lower) && i < end && end - i <= SUBJECT_REACH && isOpening(passage.text, from));
  const noun = words[at + 1];
  return at < 0 || noun === undefined || noun.stop || noun.start >= start || quantities.some((other) => other.start > (words[at]?.end ?? 0) && other.end <= start) ? undefined : noun.lower;
}
const ONE = new Set(['a', 'an', 'one', 'each', 'every']);
const SUBJECT_REACH = 8;

/** A clause begins here. */
const isOpening = (text: string, at: number): boolean => {
  const before = text.slice(0, at).trimEnd();
  return before === '' || '.;:!?'.includes(before.charAt(before.length - 1));
};

/** "At 9.80 a litre", "at €60 each" in the draft, where the source only states the figure. */
function rateNamed({ per, value, unit }: SourceQuantity, named: readonly Quantity[], each: readonly Quantity[]): string | undefined {
  if (per !== undefined) return undefined;
  return each.some((one) => one.value === value && one.unit === unit) ? EACH : named.find((sibling) => sibling.per !== undefined && sibling.value === value)?.per;
}
const RATE_REACH = 6;
const A = new Set(['a', 'an', 'every']);

/** Arithmetic on decimals without the dust of floating point: to twelve figures. */
export const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
