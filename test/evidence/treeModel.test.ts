import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { probability, probabilityRange, rawScore, type TreeModel, type TreeNode } from '../../src/core/evidence/treeModel.js';
import { train } from '../bench/calibrate/trees.js';

const leaf = (value: number): TreeNode => [-1, 0, -1, -1, value];
const stump = (feature: number, split: number, left: number, right: number): TreeNode[] => [[feature, split, 1, 2, 0], leaf(left), leaf(right)];

describe('treeModel', () => {
  it('adds the leaves that the features lead to', () => {
    const model: TreeModel = { bias: [0.5], trees: [[stump(0, 1, -2, 2)], [[[1, 0, 1, 2, 0], leaf(1), [0, 3, 3, 4, 0], leaf(0.25), leaf(4)]]] };
    assert.equal(probability(model, [1, 0]), 1 / (1 + Math.exp(0.5)));
    assert.equal(probability(model, [2, 1]), 1 / (1 + Math.exp(-2.75)));
  });

  it('says between what an answer lies while a feature is not known', () => {
    const model: TreeModel = { bias: [0], trees: [[stump(0, 0, -1, 1)], [stump(1, 0, 3, 5)]] };
    assert.deepEqual(probabilityRange(model, [NaN, 1]), { low: probability(model, [0, 1]), high: probability(model, [1, 1]) });
    assert.equal(probabilityRange(model, [1, 1]).low, probabilityRange(model, [1, 1]).high);
  });

  it('never answers outside of that range', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3), number, number, number), { minLength: 1, maxLength: 12 }), fc.array(number, { minLength: 4, maxLength: 4 }), fc.nat(3), (stumps, features, hidden) => {
      const model: TreeModel = { bias: [0], trees: stumps.map(([feature, split, left, right]) => [stump(feature, split, left, right)]) };
      const { low, high } = probabilityRange(model, features.map((value, i) => (i === hidden ? NaN : value)));
      const known = probability(model, features);
      assert.ok(low <= known && known <= high);
    }));
  });

  it('learns to choose one of each list, or none: what is most of its list, not what is much', () => {
    const lists = [[1, 2, 3], [4, 5, 6], [2, 4, 9], [-1, -3, -2], [-5, -2, -4]];
    const examples = lists.flatMap((values, list) => values.map((value) => ({ x: [value - Math.max(...values), value], y: value === Math.max(...values) && value > 0 ? 1 : 0, weight: 1, group: '', list })));
    const model = train(examples, { classes: 2, rounds: 40, depth: 2, rate: 0.3, leaf: 1, ridge: 0.1, lists: examples.map(({ list }) => list) });
    for (const { x, y } of examples) assert.equal(rawScore(model, x) > 0, y === 1, `${x}`);
  });
});
