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

/** Sum of the trees for one output, before the logistic or softmax. */
export function rawScore(model: TreeModel, features: ArrayLike<number>, output = 0): number {
  let sum = model.bias[output] ?? 0;
  for (const round of model.trees) {
    const tree = round[output];
    if (tree === undefined) continue;
    let node = tree[0] as TreeNode;
    while (node[0] >= 0) node = tree[(features[node[0]] as number) <= node[1] ? node[2] : node[3]] as TreeNode;
    sum += node[4];
  }
  return sum;
}

/** P(yes) of a two-class model. */
export const probability = (model: TreeModel, features: ArrayLike<number>): number => 1 / (1 + Math.exp(-rawScore(model, features)));

/** Probabilities of the classes of a multinomial model. */
export function probabilities(model: TreeModel, features: ArrayLike<number>): number[] {
  const raw = model.bias.map((_, output) => rawScore(model, features, output));
  const top = Math.max(...raw);
  const exps = raw.map((value) => Math.exp(value - top));
  const sum = exps.reduce((a, b) => a + b, 0);
  return exps.map((value) => value / sum);
}
