import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/index.js';

const SOURCES = Object.entries({
  'sources/ward.md': '# The ward\n\n| Outcome | Drug | Placebo |\n| --- | --- | --- |\n| Relapses per patient, mean | 1.1 | 2.6 |\n| No relapse at all | 46.2% | 22.5% |\n',
  'sources/mirror.md': '# The mirror\n\nThe mirror has 84 panels.\n',
  'sources/progress.md': '# Progress in March\n\n| Item | Count |\n| --- | --- |\n| Panels accepted | 71 |\n| Bolts | 400 |\n',
  'sources/orchard.txt': 'The orchard has 48 trees.\n',
  'sources/garden.txt': 'The garden has 31 trees.\n',
}).map(([path, text]) => ({ path, text }));

/** `marked` holds the figure in brackets; `expected` is its working, or the verdict where nothing is worked out. */
const check = (marked: string, expected: string): void => {
  it(`${marked} ${expected}`, async () => {
    const at = marked.indexOf('[');
    const { claims } = await checkDraft({ path: 'draft.md', text: marked.replace('[', '').replace(']', '') }, SOURCES);
    const claim = claims.find(({ offset: [start, end] }) => start <= at && at < end);
    assert.equal(claim?.evidence.find(({ working }) => working !== undefined)?.working ?? claim?.verdict, expected);
  });
};

describe('what follows from two figures of the sentence that are borne out', () => {
  check("The drug group averaged 1.1 relapses to the placebo group's 2.6, a drop of [58 percent].", '(2.6 − 1.1) ÷ 2.6 = 57.7 %');
  check("By March, 71 of the mirror's 84 panels had been accepted, which leaves [13].", '84 − 71 = 13');
  // it does not follow
  check("The drug group averaged 1.1 relapses to the placebo group's 2.6, a drop of [38 percent].", 'contradicted');
  check("By March, 71 of the mirror's 84 panels had been accepted, which leaves [23].", 'unsupported');
  // one of the two is not borne out
  check("The drug group averaged 1.1 relapses to the placebo group's 4.4, a drop of [75 percent].", 'contradicted');
  // nothing says that it follows
  check('The orchard has 48 trees, the garden 31 and the park [17].', 'unsupported');
});
