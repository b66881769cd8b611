import assert from 'node:assert/strict';
import { createLibrary, parseDraft, readSource } from '../../src/core/index.js';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { companyOf } from '../../src/core/evidence/company.js';
import { PAIR_FEATURES } from '../../src/core/evidence/pairFeatures.js';
import { findPairs } from '../../src/core/evidence/pairs.js';
import { retrieve } from '../../src/core/evidence/retrieve.js';

const DRAFT = 'Kestrel Bay logged 4,310 nesting pairs.';
const COUNT = 'The wardens of Kestrel Bay logged 4,310 nesting pairs.';

/** Whether the source counts as one that calls itself replaced, beside a draft. */
function check(what: string, expect: 0 | 1, { front = 'Bird count', path = 'count.txt', passage = COUNT, draft = DRAFT }): void {
  it(what, async () => {
    const library = createLibrary();
    library.add((await readSource({ path, text: `${front}\n\n${passage}\n` })).value);
    const parsed = parseDraft({ path: 'draft.md', text: draft }).value;
    const claim = parsed.claims.find(({ text }) => text === '4,310');
    assert.ok(claim !== undefined);
    const context = claimContexts(parsed)(claim);
    const pair = findPairs(context, library, retrieve(context, library), companyOf(parsed, library)).find(({ agrees }) => agrees);
    assert.equal(pair?.features[PAIR_FEATURES.indexOf('replaced')], expect);
  });
}

describe('a source that another has replaced', () => {
  check('is not one that says nothing of the kind', 0, {});
  check('says so in its first lines', 1, { front: 'Bird count, provisional' });
  check('says so with an accent', 1, { front: 'Bird count, provísional' });
  check('says so in its name', 1, { path: 'count-draft.txt' });
  check('says so beside the figure', 1, { passage: 'By an interim tally Kestrel Bay logged 4,310 nesting pairs.' });
  check('is not the one that replaces a draft', 0, { front: 'This count replaces the draft of May.' });
  check('is what the draft speaks of', 0, { front: 'Bird count, provisional', draft: 'By the provisional count Kestrel Bay logged 4,310 nesting pairs.' });
});
