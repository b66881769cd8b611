import assert from 'node:assert/strict';
import { agree, compareFigures } from '../../src/core/evidence/compareFigures.js';
import { compareLoosely } from '../../src/core/evidence/compareLoosely.js';
import { passageView } from '../../src/core/evidence/passageView.js';
import { readSource, recognise } from '../../src/core/index.js';

/** Whether the draft's one figure and some figure of the source are one although they cannot be compared as they stand. */
function check(draft: string, source: string, expected: boolean, path = 's.txt'): void {
  it(`${draft} ${expected ? '=' : '≠'} ${source.replaceAll('\n', ' / ')}`, async () => {
    const { value: document } = await readSource({ path, text: source });
    const [claim] = recognise(draft);
    assert.ok(claim !== undefined);
    const figures = document.passages.flatMap((_passage, at) => passageView(document, at).quantities);
    assert.equal(figures.some((figure) => compareLoosely(claim, figure) !== null), expected);
  });
}

describe('figures that leave out what the other says', () => {
  check('The price stood at 118.40.', 'It closed at £118.40.', true);
  check('The rise takes just 27, they say.', 'The rise takes 27 minutes.', true);
  check('The fee is 1,275 kroner.', 'Fee: 1,275.', true);
  check('It holds 212 watt-hours.', 'It holds 212 Wh/kg.', true);
  check('At 17.05 the gate opens.', 'The gate opens at 17:05.', true);
  check('She needed three hours, 12 minutes and 9 seconds.', 'name,time\nDahl,3:12:09\n', true, 's.csv');
  check('It was her 38th voyage.', 'I have made thirty-eight voyages.', true);
  check('It is put off to 2031.', 'They plan for May 2031.', true);
  check('The mill was built in 1871.', 'Mill, three floors, built 1871.', true);
  check('The mill will cost £389 million.', 'All amounts in £ million.\n\nThe mill will cost 389 when it is done.', true);
  check('The mill will cost 389 million.', 'All amounts in £ million.\n\nThe mill will cost 389 when it is done.', true);
  check('The loss was £74,000.', '| Result, £ thousand | 2031 |\n|---|---|\n| Loss | (74) |\n', true, 's.md');
  check('On the quay 41.', 'Item,sales_mchf\nHats,41\n', true, 's.csv');
  check('Its shops sold 24.5 million loaves.', 'year,loaves_m\n2030,24.5\n', true, 's.csv');
  check('Her bell rang 45 times that evening.', 'It rang forty-five times before dark.', true);
  check('The best on the market reach 26.', 'The best reach about 26 Wh/kg.', true);
  check('On average it cooled by 2.7.', 'On average it cools by 2.7 degrees.', true);
  check('They rehearse from half past six to nine in the evening.', 'Rehearsals: Mondays, 18.30 to 21.00.', true);
  check('They rehearse from half past six to nine in the evening.', 'Rehearsals: Mondays, 18.30 to 22.00.', false);
  check('The best on the market reach 26.', 'The best reach about 36 Wh/kg.', false);
  // neither is left open, or too little is said
  check('The mill was built in May 1871.', 'Mill, three floors, built 1871.', false);
  check('The mill will cost 389 million.', 'The mill will cost 389 when it is done.', false);
  check('The mill will cost $389 million.', 'All amounts in £ million.\n\nThe mill will cost 389 when it is done.', false);
  check('It stood at 118.40.', 'It closed at £118.45.', false);
  check('There were 27 boats.', 'The rise takes 27 minutes.', false);
  check('The rise takes three.', 'The rise takes 3 minutes.', false);
  check('It was her third voyage.', 'I have made three voyages.', false);
  check('At 17.05 the gate opens.', 'The gate opens at 17:50.', false);
  check('About 118.40 was paid.', 'It closed at £118.40.', false);
  check('The pier is 340 metres long.', 'It cost £340.', false);
});

describe('figures that differ as they stand', () => {
  /** Whether the draft's one figure agrees with some figure of a table's rows. */
  const check = (draft: string, csv: string, expected: boolean): void => void it(`${draft} ${expected ? '=' : '≠'} ${csv.replaceAll('\n', ' / ')}`, async () => {
    const { value: document } = await readSource({ path: 's.csv', text: csv });
    const [claim] = recognise(draft);
    assert.ok(claim !== undefined);
    assert.equal(document.passages.flatMap((_passage, at) => passageView(document, at).quantities).some((figure) => agree(compareFigures(claim, figure))), expected);
  });
  check('The result stood at 149,000.', 'item,harbour\nDeficit,(149000)\n', true);
  check('The result stood at 149,000.', 'item,harbour\nDeficit,-149000\n', false);
  check('The table has 93.', 'item,sales_mchf\nHats,93\n', true);
  check('The table has 93.', 'item,sales_mchf\nHats,94\n', false);
  check('Turnout was 61.4 per cent.', 'ward,turnout\nQuay,61.4\n', true);
  check('Turnout was 61.4 percentage points.', 'ward,turnout\nQuay,61.4\n', false);
  check('Turnout rose by 2.3 percentage points.', 'ward,change\nQuay,2.3\n', true);
  check('Turnout rose by 2.3 percentage points.', '"ward","Change, points"\nQuay,2.3\n', true);
  check('Turnout rose by 2.3 per cent.', '"ward","Change, points"\nQuay,2.3\n', false);
});
