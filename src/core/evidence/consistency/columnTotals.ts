import type { Claim, Draft } from '../../draft/types.js';
import { figure } from '../derive/working.js';
import { isFlat, type Inconsistency } from './finding.js';

const TOTAL_HEADS = /^(?:grand |sub)?totals?\b|^sum$|^all$|^altogether$|^in all$/i;

/** The total row of a table in the draft against the column above it. */
export function columnTotals(draft: Draft): Inconsistency[] {
  const columns = new Map<string, { claim: Claim; row: number; head: string }[]>();
  const perCell = new Map<string, number>();
  for (const claim of draft.claims) {
    const cell = draft.blocks[claim.block]?.cell;
    if (cell === undefined || claim.quantity === undefined || claim.ignored !== undefined) continue;
    const key = `${cell.table}:${cell.column}`;
    perCell.set(`${key}:${cell.row}`, (perCell.get(`${key}:${cell.row}`) ?? 0) + 1);
    columns.set(key, [...(columns.get(key) ?? []), { claim, row: cell.row, head: cell.rowHead.trim() }]);
  }
  const found: Inconsistency[] = [];
  for (const [key, cells] of columns) {
    const total = cells.find(({ head }) => TOTAL_HEADS.test(head));
    const parts = cells.filter((cell) => cell !== total);
    if (total === undefined || parts.length < 2 || parts.some(({ row, head }) => row > total.row || TOTAL_HEADS.test(head) || perCell.get(`${key}:${row}`) !== 1)) continue;
    const told = misfit(total.claim, parts.map(({ claim }) => claim));
    if (told !== null) found.push(told);
  }
  return found;
}

function misfit(total: Claim, parts: readonly Claim[]): Inconsistency | null {
  const stated = total.quantity;
  if (!isFlat(stated) || stated.value === 0) return null;
  let sum = 0;
  let room = stated.step / 2;
  for (const { quantity } of parts) {
    if (!isFlat(quantity) || quantity.unit !== stated.unit || quantity.kind !== stated.kind) return null;
    sum += quantity.value;
    if (quantity.step !== 1 || quantity.unit !== null) room += quantity.step / 2;
  }
  // percentages are rounded one by one and rates do not add up at all
  if (stated.kind === 'percent' && Math.abs(stated.value - 100) > 1e-9) return null;
  const off = Math.abs(sum - stated.value);
  if (off <= room + 1e-9 * Math.abs(stated.value) || off > Math.abs(stated.value) * 0.5) return null;
  const working = `${parts.length > 6 ? `the ${parts.length} figures above` : parts.map(({ text }) => text).join(' + ')} = ${figure(Number(sum.toPrecision(12)))}`;
  return { kind: 'column', claim: total, others: parts, expected: sum, working, message: `The column adds up to ${figure(Number(sum.toPrecision(12)))}, not ${total.text}.` };
}
