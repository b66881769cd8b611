import assert from 'node:assert/strict';
import { recognise } from '../../src/core/quantities/recognise.js';
import type { Quantity, RecogniseOptions } from '../../src/core/quantities/types.js';

type Expected = Partial<Quantity> & { readonly text: string };

/** `check('about 40 birds', { text: '40', hedge: 'approximate' })`: exactly these quantities, each with at least these fields. */
export function check(text: string, ...rest: readonly (Expected | RecogniseOptions)[]): void {
  const expected = rest.filter((item): item is Expected => 'text' in item);
  const options = rest.find((item): item is RecogniseOptions => !('text' in item));
  const found = recognise(text, options);
  assert.deepEqual(found.map((q) => q.text), expected.map((q) => q.text), text);
  expected.forEach((want, at) => {
    const got = found[at] as Quantity;
    for (const [key, value] of Object.entries(want)) {
      const actual = got[key as keyof Quantity];
      if (typeof value === 'number' && typeof actual === 'number') assert.ok(Math.abs(actual - value) <= 1e-9 * Math.abs(value), `${key} of ${want.text}: ${actual}, expected ${value}`);
      else assert.deepEqual(actual, value, `${key} of ${want.text} in ${text}`);
    }
  });
}
