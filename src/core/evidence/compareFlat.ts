import type { Quantity, QuantityKind } from '../quantities/types.js';

const FLAT: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['cardinal', 'money', 'measure', 'duration', 'age', 'percent']);

/** An amount told flatly: one value, neither hedged nor bounded, that is no fraction in words. */
const isFlat = ({ kind, hedge, value, low, high, ratio, step }: Quantity): boolean =>
  hedge === 'exact' && value !== null && (low === null || low === value) && (high === null || high === value) && ratio === undefined && FLAT.has(kind) && (step > 0 || Math.abs(value) >= 1);

/** True where two amounts can be held against each other as they stand: told flatly, of one kind, unit and rate, and neither is a change. */
export const areFlat = (claim: Quantity, source: Quantity): boolean =>
  claim.kind === source.kind && claim.unit === source.unit && claim.per === source.per && claim.direction === undefined && source.direction === undefined &&
  isFlat(claim) && isFlat(source) && (claim.value as number) >= 0 && (source.value as number) >= 0;

/** A date told flatly that states its year: no period, and no day of the week that two dates might share. */
const isPlainYear = ({ kind, hedge, date }: Quantity): boolean => kind === 'date' && hedge === 'exact' && date?.year !== undefined && date.end === undefined && date.weekday === undefined;

/**
 * False where `compare` surely finds no agreement: most pairs of figures are far apart, and that is told at a glance. Whatever needs a closer
 * look (dates, hedges, other units) may agree.
 */
export function mayAgree(claim: Quantity, source: Quantity): boolean {
  if (isPlainYear(claim) && isPlainYear(source)) return claim.date?.year === source.date?.year;
  if (claim.unit !== source.unit && claim.unit !== null && source.unit !== null) return true;
  if (claim.per !== source.per && claim.per !== undefined && source.per !== undefined) return true;
  if (!isFlat(claim) || !isFlat(source)) return true;
  const [a, b] = [Math.abs(claim.value as number), Math.abs(source.value as number)];
  return Math.abs(a - b) <= claim.step / 2 + 1e-8 * Math.max(a, b);
}
