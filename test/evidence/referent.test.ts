import assert from 'node:assert/strict';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { companyOf } from '../../src/core/evidence/company.js';
import { MODEL } from '../../src/core/evidence/model.js';
import { findPairs, retrieve } from '../../src/core/evidence/pairs.js';
import { VERDICT_FEATURES } from '../../src/core/evidence/verdictFeatures.js';
import { weigh } from '../../src/core/evidence/weigh.js';
import { parseDraft } from '../../src/core/index.js';
import { libraryOf } from '../helpers/derivation.js';

const SOURCES = { 'sources/kiln.md': 'The upper kiln fired 4,310 tiles.\n\nThe lower kiln fired 2,760 tiles.' };

/** What is measured of the first figure of a draft beside these sources. */
async function measured(text: string): Promise<(name: (typeof VERDICT_FEATURES)[number]) => number> {
  const library = await libraryOf(SOURCES);
  const draft = parseDraft({ path: 'draft.md', text }).value;
  const context = claimContexts(draft)(draft.claims[0] as (typeof draft.claims)[number]);
  const pairs = findPairs(context, library, retrieve(context, library), companyOf(draft, library));
  const { features } = weigh(context, pairs, null, [], MODEL);
  return (name) => features[VERDICT_FEATURES.indexOf(name)] as number;
}

describe('referent: which figure is meant, whatever its value', () => {
  const check = (text: string, agrees: boolean): void => {
    it(`${text} ${agrees ? 'the figure that agrees' : 'another one'}`, async () => {
      const of = await measured(text);
      assert.equal(of('referentLead') > 0, agrees, `lead ${of('referentLead')}`);
      assert.equal(of('referentLead'), of('referentFor') - of('referentAgainst'));
      assert.equal(of('referentShare') > 0.5, agrees, `share ${of('referentShare')}`);
      assert.equal(of('referentShareElsewhere'), 0);
    });
  };
  check('The upper kiln fired 4,310 tiles.', true);
  check('The lower kiln fired 2,760 tiles.', true);
  check('The upper kiln fired 2,760 tiles.', false);
  check('The lower kiln fired 4,310 tiles.', false);
});
