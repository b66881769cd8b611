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
  for (let i = 0; i < trees.length; i++) {
    const tree = trees[i] as readonly TreeNode[];
    found.roots[i] = base;
    for (let at = 0; at < tree.length; at++) putNode(found, base, base + at, tree[at] as TreeNode);
    base += tree.length;
  }
  return found;
}

// by itself: there are tens of thousands, and the compiler makes a small function fast at once
function putNode({ feature, value, left, right }: FlatTrees, base: number, at: number, node: TreeNode): void {
  const asked = node[0];
  feature[at] = asked;
  value[at] = asked < 0 ? node[4] : node[1];
  left[at] = base + Math.max(node[2], 0);
  right[at] = base + Math.max(node[3], 0);
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
  const { roots } = trees;
  const reached: Extremes = { least: 0, most: 0 };
  let low = model.bias[0] ?? 0;
  let high = low;
  for (let tree = 0; tree < roots.length; tree++) {
    extremes(trees, descend(trees, roots[tree] as number, features), features, reached);
    low += reached.least;
    high += reached.most;
  }
  return { low: logistic(low), high: logistic(high) };
}

interface Extremes {
  least: number;
  most: number;
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

/** The least and the most of the leaves that may be reached from a node where `descend` ends; both in one object, since a sentence asks for tens of thousands. */
function extremes(trees: FlatTrees, node: number, features: ArrayLike<number>, reached: Extremes): void {
  if ((trees.feature[node] as number) < 0) {
    reached.least = reached.most = trees.value[node] as number;
    return;
  }
  extremes(trees, descend(trees, trees.left[node] as number, features), features, reached);
  const { least, most } = reached;
  extremes(trees, descend(trees, trees.right[node] as number, features), features, reached);
  if (least < reached.least) reached.least = least;
  if (most > reached.most) reached.most = most;
}
