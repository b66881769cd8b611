import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/index.js';

/** `expected` has a letter a figure of the draft, in order: s(upported), c(ontradicted), u(nsupported). */
function check(text: string, source: string, expected: string): void {
  it(text, async () => {
    const { claims } = await checkDraft({ path: 'draft.md', text }, [{ path: source.includes('\n') ? 'sources/a.csv' : 'sources/a.md', text: source }]);
    assert.equal(claims.map(({ verdict }) => verdict?.charAt(0)).join(''), expected);
  });
}

describe('one wrong figure of a sentence', () => {
  const asthma = 'For asthma, 7 trials gave a pooled odds ratio of 1.36. In all 2,140 patients took part.';
  check('For asthma the pooled odds ratio was 1.36, based on seven trials.', asthma, 'ss');
  check('For asthma the pooled odds ratio was 1.46, based on seven trials.', asthma, 'cs');
  check('For asthma the pooled odds ratio was 1.63, based on seven trials with 2,140 patients.', asthma, 'css');

  const crew = 'A leak is mended within 36 hours; before there was a crew, a street would wait two weeks.';
  check('Our fitters mend a leak within 63 hours, against two weeks before.', crew, 'cs');
  check('Our fitters mend a leak within 360 hours, against two weeks before.', crew, 'cs');

  const vote = 'The motion was carried on 3 June by 21 votes to 8.';
  check('The motion was carried by 12 votes to 8.', vote, 'cs');

  const depot = 'The depot was budgeted at $3.1 million and cost $3.8 million. It has 26 bays.';
  check('The depot has 26 bays and cost $3.9 million instead of $3.1 million.', depot, 'scs');

  const table = 'team,played,won,drawn,lost\nOtter Vale,30,19,6,5\nHolm,30,12,10,8\nPike Bay,30,9,7,14';
  check('Otter Vale won 91 of their 30 matches, drew six and lost five.', table, 'csss');

  // what no source knows is no more contradicted for it
  check('The mill employs 312 people in 6 towns, 140 of them at Hollin Bridge.', 'The mill employs 312 people in 5 towns.', 'scu');
});

describe('two wrong figures of a sentence', () => {
  check('Our fitters mend a leak within 63 hours, against five weeks before.', 'A leak is mended within 36 hours; before there was a crew, a street would wait two weeks.', 'cc');
  check('For asthma the pooled odds ratio was 1.63, based on nine trials.', 'For asthma, 7 trials gave a pooled odds ratio of 1.36.', 'cc');
});
