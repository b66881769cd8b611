import type { TreeModel, TreeNode } from '../../../src/core/evidence/treeModel.js';

/** One example: measured features, the class it belongs to, and how much it counts. */
export interface Example {
  readonly x: ArrayLike<number>;
  readonly y: number;
  readonly weight: number;
  /** Examples of one group (a case, a set) are held out together. */
  readonly group: string;
}

export interface Training {
  readonly classes: number;
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of weights in a leaf, and the ridge on leaf values: both keep a few examples from making a rule. */
  readonly leaf: number;
  readonly ridge: number;
  /** The share of examples, and of features, that each tree is given: what one tree makes too much of, others do not see. */
  readonly sample?: { readonly rows: number; readonly columns: number };
  /**
   * For each example which list it stands in: exactly one of a list is chosen, one of those of class 1, or none where it has none of them
   * (a conditional logit: D. McFadden, "Conditional logit analysis of qualitative choice behavior", 1974). Two-class models only; the score is
   * then the log odds against none of the list.
   */
  readonly lists?: readonly number[];
  /** For each feature +1 (more of it never lowers class 1), −1 (never raises it) or 0. Two-class models only. */
  readonly monotone?: readonly number[];
}

interface Node { feature: number; split: number; bin: number; left: number; right: number; value: number }

// the odds of a score of 0
const NONE_CHOSEN = 1;

const BINS = 48;
const STRIDE = 3 * (BINS + 1);

/** Columns cut into at most BINS bins at their quantiles: which bin each example falls in, and the value above each border. */
interface Binned { readonly bins: readonly Uint8Array[]; readonly borders: readonly (readonly number[])[] }

function bin(examples: readonly Example[]): Binned {
  const width = examples[0]?.x.length ?? 0;
  const bins: Uint8Array[] = [];
  const borders: number[][] = [];
  const column = new Float64Array(examples.length);
  for (let f = 0; f < width; f++) {
    for (let i = 0; i < column.length; i++) column[i] = (examples[i] as Example).x[f] as number;
    const sorted = column.slice().sort();
    // one more than there are bins is enough to know
    const distinct: number[] = [];
    for (let i = 0; i < sorted.length && distinct.length <= BINS; i++) if (distinct.length === 0 || (sorted[i] as number) > (distinct[distinct.length - 1] as number)) distinct.push(sorted[i] as number);
    const cuts: number[] = [];
    if (distinct.length <= BINS) for (let i = 1; i < distinct.length; i++) cuts.push(((distinct[i - 1] as number) + (distinct[i] as number)) / 2);
    else for (let i = 1; i < BINS; i++) {
      const value = sorted[Math.floor((i * sorted.length) / BINS)] as number;
      if (cuts.length === 0 || value > (cuts[cuts.length - 1] as number)) cuts.push(value);
    }
    borders.push(cuts);
    const own = new Uint8Array(column.length);
    for (let i = 0; i < column.length; i++) {
      const value = column[i] as number;
      let low = 0, high = cuts.length;
      while (low < high) { const middle = (low + high) >> 1; if ((cuts[middle] as number) < value) low = middle + 1; else high = middle; }
      own[i] = low;
    }
    bins.push(own);
  }
  return { bins, borders };
}

/**
 * Gradient boosted trees for the multinomial (or logistic) loss, second order as in T. Chen and C. Guestrin, "XGBoost" (2016),
 * section 2.2, splits by histograms (section 3.2), each tree on a part of the rows and columns (J. Friedman, "Stochastic gradient
 * boosting", 2002). Deterministic: the parts are drawn from a fixed seed.
 */
export function train(examples: readonly Example[], settings: Training): TreeModel {
  const { classes, rounds, depth, rate, leaf, ridge } = settings;
  const outputs = classes === 2 ? 1 : classes;
  const n = examples.length;
  if (n === 0) return { bias: Array.from({ length: outputs }, () => 0), trees: [] };
  const { bins, borders } = bin(examples);
  const width = bins.length;
  const weights = Float64Array.from(examples, (e) => e.weight);
  const labels = Uint8Array.from(examples, (e) => e.y);
  const total = weights.reduce((a, b) => a + b, 0);
  const bias = Array.from({ length: outputs }, (_, k) => {
    let positive = 1e-3;
    for (let i = 0; i < n; i++) if (labels[i] === (outputs === 1 ? 1 : k)) positive += weights[i] as number;
    return round6(outputs === 1 ? Math.log(positive / (total - positive + 2e-3)) : Math.log(positive / total));
  });
  if (settings.lists !== undefined) bias.fill(0);
  const scores = Array.from({ length: outputs }, (_, k) => new Float64Array(n).fill(bias[k] as number));
  const trees: TreeNode[][][] = [];
  const used = new Uint8Array(width);
  const random = seeded(1);
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    const odds = Array.from({ length: outputs }, () => new Float64Array(n));
    // what each odds should be: the class, or in a list a part of what is left for those that may be chosen
    const wanted = settings.lists === undefined ? null : new Float64Array(n);
    if (wanted !== null) choose(settings.lists as readonly number[], scores[0] as Float64Array, odds[0] as Float64Array, wanted);
    for (let i = 0; wanted === null && i < n; i++) {
      if (outputs === 1) { odds[0]![i] = 1 / (1 + Math.exp(-(scores[0]![i] as number))); continue; }
      let top = -Infinity, sum = 0;
      for (let k = 0; k < outputs; k++) top = Math.max(top, scores[k]![i] as number);
      for (let k = 0; k < outputs; k++) { const v = Math.exp((scores[k]![i] as number) - top); odds[k]![i] = v; sum += v; }
      for (let k = 0; k < outputs; k++) odds[k]![i] = (odds[k]![i] as number) / sum;
    }
    trees.push(Array.from({ length: outputs }, (_, k) => {
      for (let i = 0; i < n; i++) {
        const p = odds[k]![i] as number;
        g[i] = (weights[i] as number) * (p - (wanted === null ? (labels[i] === (outputs === 1 ? 1 : k) ? 1 : 0) : (wanted[i] as number)));
        h[i] = (weights[i] as number) * Math.max(p * (1 - p), 1e-6);
      }
      const nodes: Node[] = [];
      const { rows, columns } = settings.sample ?? { rows: 1, columns: 1 };
      for (let f = 0; f < width; f++) used[f] = random() < columns ? 1 : 0;
      const drawn = Int32Array.from({ length: n }, (_e, i) => i).filter(() => random() < rows);
      build(nodes, drawn, 0, -Infinity, Infinity, depth > 0 ? sumsOf(drawn) : null);
      const score = scores[k] as Float64Array;
      for (let i = 0; i < n; i++) score[i] = (score[i] as number) + valueFor(nodes, i);
      return nodes.map((node): TreeNode => [node.feature, round6(node.split), node.left, node.right, round6(node.value)]);
    }));
  }
  return { bias, trees };

  /** Fills in how likely each of a list is chosen, and how likely one of class 1 is, given that one of those is. */
  function choose(lists: readonly number[], score: Float64Array, odds: Float64Array, wanted: Float64Array): void {
    const [all, right] = [new Map<number, number>(), new Map<number, number>()];
    for (let i = 0; i < n; i++) {
      const list = lists[i] as number;
      const power = Math.exp(score[i] as number);
      odds[i] = power;
      all.set(list, (all.get(list) ?? NONE_CHOSEN) + power);
      if (labels[i] === 1) right.set(list, (right.get(list) ?? 0) + power);
    }
    for (let i = 0; i < n; i++) {
      const list = lists[i] as number;
      wanted[i] = labels[i] === 1 ? (odds[i] as number) / (right.get(list) as number) : 0;
      odds[i] = (odds[i] as number) / (all.get(list) as number);
    }
  }

  function valueFor(nodes: readonly Node[], i: number): number {
    let node = nodes[0] as Node;
    while (node.feature >= 0) node = nodes[((bins[node.feature] as Uint8Array)[i] as number) <= node.bin ? node.left : node.right] as Node;
    return node.value;
  }

  /** Per used feature and bin: sums of gradient, of curvature and of weight. */
  function sumsOf(rows: Int32Array): Float64Array {
    const sums = new Float64Array(width * STRIDE);
    for (let f = 0; f < width; f++) {
      if ((borders[f] as readonly number[]).length === 0 || used[f] === 0) continue;
      const column = bins[f] as Uint8Array;
      for (let k = 0; k < rows.length; k++) {
        const i = rows[k] as number;
        const at = f * STRIDE + (column[i] as number) * 3;
        sums[at] = (sums[at] as number) + (g[i] as number);
        sums[at + 1] = (sums[at + 1] as number) + (h[i] as number);
        sums[at + 2] = (sums[at + 2] as number) + (weights[i] as number);
      }
    }
    return sums;
  }

  /** @param sums see sumsOf; null where the node becomes a leaf anyway */
  function build(nodes: Node[], rows: Int32Array, level: number, low: number, high: number, sums: Float64Array | null): number {
    const id = nodes.length;
    let G = 0, H = 0, W = 0;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k] as number;
      G += g[i] as number; H += h[i] as number; W += weights[i] as number;
    }
    const node: Node = { feature: -1, split: 0, bin: 0, left: -1, right: -1, value: rate * Math.min(high, Math.max(low, -G / (H + ridge))) };
    nodes.push(node);
    let bestGain = 1e-3, bestFeature = -1, bestBin = 0, bestMiddle = 0;
    if (sums !== null && W >= 2 * leaf) {
      const parent = (G * G) / (H + ridge);
      for (let f = 0; f < width; f++) {
        const cuts = borders[f] as readonly number[];
        if (cuts.length === 0 || used[f] === 0) continue;
        const wanted = settings.monotone?.[f] ?? 0;
        let gl = 0, hl = 0, wl = 0;
        for (let b = 0; b < cuts.length; b++) {
          const at = f * STRIDE + b * 3;
          gl += sums[at] as number; hl += sums[at + 1] as number; wl += sums[at + 2] as number;
          if (wl < leaf) continue;
          if (W - wl < leaf) break;
          const vl = -gl / (hl + ridge), vr = -(G - gl) / (H - hl + ridge);
          if (wanted !== 0 && (vr - vl) * wanted < 0) continue;
          const gain = (gl * gl) / (hl + ridge) + ((G - gl) * (G - gl)) / (H - hl + ridge) - parent;
          if (gain > bestGain) { bestGain = gain; bestFeature = f; bestBin = b; bestMiddle = (vl + vr) / 2; }
        }
      }
    }
    if (bestFeature < 0 || sums === null) return id;
    const wanted = settings.monotone?.[bestFeature] ?? 0;
    const column = bins[bestFeature] as Uint8Array;
    node.feature = bestFeature;
    node.bin = bestBin;
    node.split = (borders[bestFeature] as readonly number[])[bestBin] as number;
    const [left, right] = [new Int32Array(rows.length), new Int32Array(rows.length)];
    let lefts = 0, rights = 0;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k] as number;
      if ((column[i] as number) <= bestBin) left[lefts++] = i;
      else right[rights++] = i;
    }
    // the sums of one half are counted, those of the other are what is left
    const isSmall = lefts < rights;
    const counted = level + 1 < depth ? sumsOf(isSmall ? left.subarray(0, lefts) : right.subarray(0, rights)) : null;
    if (counted !== null) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) - (counted[at] as number);
    const rest = counted === null ? null : sums;
    node.left = build(nodes, left.subarray(0, lefts), level + 1, wanted < 0 ? Math.max(low, bestMiddle) : low, wanted > 0 ? Math.min(high, bestMiddle) : high, isSmall ? counted : rest);
    node.right = build(nodes, right.subarray(0, rights), level + 1, wanted > 0 ? Math.max(low, bestMiddle) : low, wanted < 0 ? Math.min(high, bestMiddle) : high, isSmall ? rest : counted);
    return id;
  }
}

/** Numbers from 0 to 1, the same ones each time: mulberry32 (T. Ettinger, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const round6 = (value: number): number => Number(value.toPrecision(6));
