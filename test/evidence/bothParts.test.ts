import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/check.js';

/** The verdict on the draft's first figure beside one source. */
const check = (text: string, source: string, verdict: string): void => {
  it(`${text} / ${source} ${verdict}`, async () => {
    const { claims } = await checkDraft({ path: 'draft.md', text }, [{ path: 'sources/a.txt', text: source }]);
    assert.equal(claims[0]?.verdict, verdict);
  });
};

describe('two figures that the draft names as one', () => {
  check('The breaks at the mill last from 18 to 35 minutes.', 'At the mill the shortest break is 18 minutes and the longest 35 minutes.', 'supported');
  check('The council of Orton voted 9–4 for the bridge.', 'The council of Orton voted on the bridge: ayes 9, noes 4.', 'supported');
  check('The breaks at the mill last from 18 to 45 minutes.', 'At the mill the shortest break is 18 minutes and the longest 35 minutes.', 'unsupported');
  check('The council of Orton voted six to one for the bridge.', 'The council of Orton adopted the bridge by 6 votes to 1.', 'supported');
  check('The council of Orton voted six to two for the bridge.', 'The council of Orton adopted the bridge by 6 votes to 1.', 'unsupported');
  check('The statue of Orton stands 1.63 metres tall.', 'The statue of Orton stands one metre sixty-three tall.', 'supported');
  check('The statue of Orton stands 1.36 metres tall.', 'The statue of Orton stands one metre sixty-three tall.', 'unsupported');
  check('The landlord at Orton got 50 shillings a week as rent.', 'At Orton the landlord got a rent of 2 pounds 10 shillings a week.', 'supported');
  check('The landlord at Orton got 40 shillings a week as rent.', 'At Orton the landlord got a rent of 2 pounds 10 shillings a week.', 'contradicted');
});
