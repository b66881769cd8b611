import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/index.js';

const BUDGET = 'department,adopted_2024,posts\nFire,18900000,134\nPlanning,2150000,19\nParks,6400000,61';
const DOLLARS = ['The council moved $640,000 from the fund.', 'Its roof would cost $2.3 million, the contractor said.'];

/** What is said of the money of a draft beside a table that names no currency and what else there is, a letter each. */
function check(prose: readonly string[], draft: string, verdicts: string): void {
  it(`${draft} | ${prose.join(' | ')}`, async () => {
    assert.equal((await moneyOf(prose, draft)).map(({ verdict }) => verdict?.charAt(0)).join(''), verdicts);
  });
}

async function moneyOf(prose: readonly string[], draft: string) {
  const sources = [{ path: 'budget.csv', text: BUDGET }, ...prose.map((text, at) => ({ path: `${'abc'.charAt(at)}.md`, text }))];
  const { claims } = await checkDraft({ path: 'draft.md', text: draft }, sources);
  return claims.filter(({ text }) => /[$€£]|dollar|crown|shilling/.test(text ?? ''));
}

describe('money in a table that names no currency', () => {
  const fire = 'The fire department was given $18.9M in 2024.';
  check(DOLLARS, fire, 's');
  check(DOLLARS, fire.replace('$', '€'), 'c');
  check(DOLLARS, fire.replace('$', 'US$'), 's');
  check(DOLLARS, fire.replace('$18.9M', '18.9 million crowns'), 'c');
  // another's figure is no slip of the currency
  check(DOLLARS, 'The fire department was given €17.3M in 2024.', 'u');
  // sums of such cells
  const sum = 'The three departments together were given $27,450,000 in 2024.';
  check(DOLLARS, sum, 's');
  check(DOLLARS, sum.replace('$', '€'), 'u');
  // it may be in any currency while no source tells, or only one of them tells of another
  check([], fire.replace('$', '€'), 's');
  check(DOLLARS.slice(0, 1), fire.replace('$', '€'), 's');
  // or one tells of this one, or of one that goes by that name
  check([...DOLLARS, 'The bell was bought for €300.'], fire.replace('$', '€'), 's');
  check(['The bell cost 300 Swedish kronor.', 'The roof cost 1,200 Swedish kronor.'], fire.replace('$18.9M', '18.9 million crowns'), 's');
  // or one tells of what it was a part of
  const pounds = DOLLARS.map((text) => text.replace('$', '£'));
  check(pounds, 'The fire department was given 18,900,000 shillings in 2024.', 's');
  check(DOLLARS, 'The fire department was given 18,900,000 shillings in 2024.', 'c');

  it('says why', async () => {
    const [claim] = await moneyOf(DOLLARS, fire.replace('$', '€'));
    assert.equal(claim?.message, 'The draft says €18.9M; the source says 18900000 (budget.csv, cell B2), and no source writes that currency.');
  });
});
