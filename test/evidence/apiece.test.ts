import assert from 'node:assert/strict';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { companyOf } from '../../src/core/evidence/company.js';
import { findPairs } from '../../src/core/evidence/pairs.js';
import { retrieve } from '../../src/core/evidence/retrieve.js';
import { checkDraft, parseDraft } from '../../src/core/index.js';
import { libraryOf } from '../helpers/derivation.js';

/** Whether the last figure of a draft agrees with any figure of a source. */
function check(text: string, source: string, expected: boolean): void {
  it(`${text} | ${source} ${expected}`, async () => {
    const library = await libraryOf({ 'a.md': source });
    const draft = parseDraft({ path: 'draft.md', text }).value;
    const context = claimContexts(draft)(draft.claims.at(-1) as (typeof draft.claims)[number]);
    assert.equal(findPairs(context, library, retrieve(context, library), companyOf(draft, library)).some(({ agrees }) => agrees), expected);
  });
}

describe('a figure of each, and one of all together', () => {
  check('Two quad bikes were stolen, worth £17,500 each.', 'Stolen: two quad bikes, worth £17,500 together.', false);
  check('Two quad bikes were stolen, worth £17,500 each.', 'Stolen: two quad bikes, worth £17,500 apiece.', true);
  check('Two quad bikes were stolen, worth £17,500.', 'Stolen: two quad bikes, worth £17,500 together.', true);
  check('The new carriages cost €3.9 million in all.', 'There are three new carriages, which cost €3.9 million apiece.', false);
  check('The new carriages cost €3.9 million in all.', 'There are three new carriages, which cost €3.9 million altogether.', true);
  check('Together the lines carry 310 riders.', 'The lines carry 310 riders each day.', true);
  check('Each culvert costs £8,200.', 'The culverts cost a total of £8,200.', false);
  check('The choirs have 31 singers each.', 'Together the choirs have 31 singers.', false);
});

describe('what a figure of each is told', () => {
  const told = (text: string, source: string, expected: string): void => {
    it(`${text} | ${source} ${expected}`, async () => {
      const { claims } = await checkDraft({ path: 'draft.md', text }, [{ path: 'a.md', text: source }]);
      assert.equal(claims.at(-1)?.verdict, expected);
    });
  };
  told('Two quad bikes were stolen, worth £17,500 each.', 'Stolen: two quad bikes, worth £17,500 together.', 'contradicted');
  told('Two quad bikes were stolen, worth £17,500 each.', 'Stolen: two quad bikes, worth £17,500 apiece.', 'supported');
});
