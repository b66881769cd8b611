/** A node: [feature or −1 at a leaf, split, left, right, value at a leaf]. Left where `feature <= split`. */
export type TreeNode = readonly [feature: number, split: number, left: number, right: number, value: number];

/**
 * Boosted trees as `npm run calibrate` learns them: `trees[round][output]` is one tree. One output is a logistic model, several
 * are the classes of a multinomial one.
 */
export interface TreeModel {
  readonly bias: readonly number[];
  readonly trees: readonly (readonly (readonly TreeNode[])[])[];
}

/** The nodes of all trees of one output in one row: few arrays are read faster than many small ones. */
interface FlatTrees {
  readonly roots: Uint32Array;
  readonly feature: Int16Array;
  /** The split; at a leaf its value. */
  readonly value: Float64Array;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

const flattened = new WeakMap<TreeModel, FlatTrees[]>();

function flat(model: TreeModel, output: number): FlatTrees {
  let outputs = flattened.get(model);
  if (outputs === undefined) flattened.set(model, (outputs = []));
  return (outputs[output] ??= flatten(model.trees.flatMap((round) => (round[output] === undefined ? [] : [round[output]]))));
}

function flatten(trees: readonly (readonly TreeNode[])[]): FlatTrees {
  const size = trees.reduce((sum, tree) => sum + tree.length, 0);
  const found = { roots: new Uint32Array(trees.length), feature: new Int16Array(size), value: new Float64Array(size), left: new Uint32Array(size), right: new Uint32Array(size) };
  let base = 0;
  for (const [i, tree] of trees.entries()) {
    found.roots[i] = base;
    for (const [at, [feature, split, left, right, value]] of tree.entries()) {
      found.feature[base + at] = feature;
      found.value[base + at] = feature < 0 ? value : split;
      found.left[base + at] = base + Math.max(left, 0);
      found.right[base + at] = base + Math.max(right, 0);
    }
    base += tree.length;
  }
  return found;
}

/** Sum of the trees for one output, before the logistic or softmax. */
export function rawScore(model: TreeModel, features: ArrayLike<number>, output = 0): number {
  const { roots, feature, value, left, right } = flat(model, output);
  let sum = model.bias[output] ?? 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number) {
      node = ((features[asked] as number) <= (value[node] as number) ? left : right)[node] as number;
    }
    sum += value[node] as number;
  }
  return sum;
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** P(yes) of a two-class model. */
export const probability = (model: TreeModel, features: ArrayLike<number>): number => logistic(rawScore(model, features));

/** Between what P(yes) of a two-class model lies where some features are not known: those that are NaN. */
export function probabilityRange(model: TreeModel, features: ArrayLike<number>): { readonly low: number; readonly high: number } {
  const trees = flat(model, 0);
  const { roots, value } = trees;
  let low = model.bias[0] ?? 0;
  let high = low;
  for (let tree = 0; tree < roots.length; tree++) {
    const node = descend(trees, roots[tree] as number, features);
    const isLeaf = (trees.feature[node] as number) < 0;
    low += isLeaf ? (value[node] as number) : extreme(trees, node, features, -1);
    high += isLeaf ? (value[node] as number) : extreme(trees, node, features, 1);
  }
  return { low: logistic(low), high: logistic(high) };
}

/** The leaf of a tree, or the first of its nodes that asks for a feature that is not known. */
function descend({ feature, value, left, right }: FlatTrees, root: number, features: ArrayLike<number>): number {
  let node = root;
  for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number) {
    const known = features[asked] as number;
    if (Number.isNaN(known)) return node;
    node = (known <= (value[node] as number) ? left : right)[node] as number;
  }
  return node;
}

/** The least (−1) or most (1) of the leaves that may be reached from a node where `descend` ends. */
function extreme(trees: FlatTrees, node: number, features: ArrayLike<number>, sign: -1 | 1): number {
  if ((trees.feature[node] as number) < 0) return trees.value[node] as number;
  const one = extreme(trees, descend(trees, trees.left[node] as number, features), features, sign);
  const other = extreme(trees, descend(trees, trees.right[node] as number, features), features, sign);
  return (one - other) * sign > 0 ? one : other;
}
