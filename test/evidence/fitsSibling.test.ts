import assert from 'node:assert/strict';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { companyOf } from '../../src/core/evidence/company.js';
import { PAIR_FEATURES } from '../../src/core/evidence/pairFeatures.js';
import { findPairs } from '../../src/core/evidence/pairs.js';
import { retrieve } from '../../src/core/evidence/retrieve.js';
import { createLibrary, parseDraft, readSource } from '../../src/core/index.js';

const FITS = PAIR_FEATURES.indexOf('fitsSibling');

/** `expected`: for each figure of the draft, whether the source's is better placed for another one (>), less well (<), or asked of no other (0). */
function check(draft: string, source: string, ...expected: readonly ('>' | '<' | '0')[]): void {
  it(draft, async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 's.txt', text: source })).value);
    const { value } = parseDraft({ path: 'd.md', text: draft });
    const contextOf = claimContexts(value);
    const found = value.claims.map((claim) => {
      const context = contextOf(claim);
      const fit = findPairs(context, library, retrieve(context, library), companyOf(value, library)).find(({ agrees }) => agrees)?.features[FITS] ?? NaN;
      return fit > 0 ? '>' : fit < 0 ? '<' : fit === 0 ? '0' : '?';
    });
    assert.deepEqual(found, expected);
  });
}

describe('a figure of a source that two figures of the draft agree with', () => {
  const source = 'The mill had 212 looms.';
  check('The mill had 212 looms, the dye works 212 vats.', source, '<', '>');
  check('The mill had 212 looms. The dye works beside the mill had 212 vats.', source, '<', '>');
  check('The dye works beside the mill had 212 vats. The mill had 212 looms.', source, '>', '<');
  // further off it may well be said again, and what stands in another paragraph is another matter
  check('The mill had 212 looms. It rained. The dye works beside the mill had 212 vats.', source, '0', '0');
  check('The mill had 212 looms.\n\nThe dye works beside the mill had 212 vats.', source, '0', '0');
  check('The mill had 212 looms.', source, '0');
  // the one that another figure of the source is meant for may have more words in common with this one
  check('The council of the town carried the motion by 8 votes to 8.', 'The motion of the council was carried by 21 votes to 8.', '>', '<');
  check('The north quay of the harbour has 14 cranes, the south quay 14.', 'The north quay of the harbour has 31 cranes, the south quay 14.', '>', '<');
});

describe('a figure of a source that differs from two figures of the draft', () => {
  const source = 'Of the looms the mill has 46 per cent, the dye works 31 per cent.';
  /** Whose the source's figure is, seen from the draft's: another one's (>) or its own (<). */
  const check = (draft: string, own: string, figure: string, expected: '>' | '<'): void => {
    it(`${draft} ${own} beside ${figure}`, async () => {
      const library = createLibrary();
      library.add((await readSource({ path: 's.txt', text: source })).value);
      const { value } = parseDraft({ path: 'd.md', text: draft });
      const claim = value.claims.find(({ text }) => text === own);
      assert.ok(claim !== undefined);
      const context = claimContexts(value)(claim);
      const found = findPairs(context, library, retrieve(context, library), companyOf(value, library)).find((pair) => !pair.agrees && pair.figure.text === figure);
      assert.equal((found?.features[FITS] ?? NaN) > 0 ? '>' : '<', expected);
    });
  };
  const draft = 'The mill has 46 per cent of the looms, the dye works 13 per cent.';
  check(draft, '46 per cent', '31 per cent', '>');
  check(draft, '13 per cent', '31 per cent', '<');
  check(draft, '13 per cent', '46 per cent', '>');
});
