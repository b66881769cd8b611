import assert from 'node:assert/strict';
import { parseDraft, type Claim } from '../../src/core/index.js';
import { claimsAround, isStatedIn } from '../../src/core/evidence/claimsByValue.js';

const draft = parseDraft({
  path: 'd.md',
  text: 'The mill ground 340 sacks. It had 12 hands. Of 75 bags 28 were lost on 4 May 1911. Nobody counted. It ran 6 days a week. Rats ate 19 loads.\n\nIt closed in 1912 with 340 sacks.',
}).value;
const claimOf = (text: string): Claim => draft.claims.find((claim) => claim.text === text) as Claim;

/** The claims from so many sentences before that of a figure to so many after it, joined. */
const check = (text: string, before: number, after: number, expected: string): void => {
  it(`of ${text}, ${before} before and ${after} after: ${expected}`, () => assert.equal(claimsAround(draft, claimOf(text), before, after).map((claim) => claim.text).join(', '), expected));
};

describe('claims around a claim', () => {
  check('28', 0, 0, '75, 28, 4 May 1911');
  check('28', 1, 1, '12, 75, 28, 4 May 1911');
  check('28', 3, 1, '340, 12, 75, 28, 4 May 1911');
  check('28', 3, 2, '340, 12, 75, 28, 4 May 1911, 6 days');
  check('6 days', 1, 1, '6 days, 19');
  check('340', 3, 0, '340');
  // another paragraph is another matter
  check('1912', 3, 1, '1912, 340');
});

describe('a figure that some claims state', () => {
  const states = (text: string, other: string): boolean => isStatedIn([claimOf(text)], claimOf(other).quantity as NonNullable<Claim['quantity']>);
  it('is told by its value', () => assert.deepEqual([states('340', '340'), states('340', '12'), states('4 May 1911', '4 May 1911'), states('1912', '4 May 1911')], [true, false, true, false]));
});
