import assert from 'node:assert/strict';
import { agree, compareFigures } from '../../src/core/evidence/compareFigures.js';
import { compareLoosely } from '../../src/core/evidence/compareLoosely.js';
import { passageView } from '../../src/core/evidence/passageView.js';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { parseDraft, readSource, recognise } from '../../src/core/index.js';

/** Whether the last figure of the draft and some figure of the source are one although they cannot be compared as they stand. */
function check(draft: string, source: string, expected: boolean, path = 's.txt'): void {
  it(`${draft} ${expected ? '=' : '≠'} ${source.replaceAll('\n', ' / ')}`, async () => {
    const { value: document } = await readSource({ path, text: source });
    const { value } = parseDraft({ path: 'd.md', text: draft });
    const last = value.claims.at(-1);
    const claim = last === undefined ? undefined : claimContexts(value)(last).quantity;
    assert.ok(claim !== undefined);
    const figures = document.passages.flatMap((_passage, at) => passageView(document, at).quantities);
    assert.equal(figures.some((figure) => compareLoosely(claim, figure) !== null), expected);
  });
}

describe('figures that leave out what the other says', () => {
  check('The price stood at 118.40.', 'It closed at £118.40.', true);
  check('The fall takes 15 minutes. The rise takes just 27, they say.', 'The rise takes 27 minutes.', true);
  check('The fall takes 15 minutes. The rise takes just four, they say.', 'The rise takes 4 minutes.', true);
  check('The fee is 1,275 kroner.', 'Fee: 1,275.', true);
  check('The belt held up to 1,200 newtons.', 'Load: 1,200 N.', true);
  check('The belt held 1,200 newtons.', 'Load: 1,200 F.', false);
  check('The shell never got warmer than 36°C.', 'shell: max 36 C while charging', true);
  check('He leads by nine seconds.', 'Second: A. Albar + 0:09', true);
  check('He leads by nine minutes.', 'Second: A. Albar + 0:09', false);
  check('The core goes back 14,860 years, give or take a few.', 'Its base: 14,860 ± 150.', true);
  check('The core goes back 14,710 years, give or take a few.', 'Its base: 14,860 ± 150.', false);
  check('The risk came to 22 million.', 'This leaves out the risk (22 m).', true);
  check('The risk came to 23 million.', 'This leaves out the risk (22 m).', false);
  check('Each use costs more for each 1,000 litres.', 'A surcharge of $1.15 per 1,000 litres.', true);
  check('Each use costs more for each 100 litres.', 'A surcharge of $1.15 per 1,000 litres.', false);
  check('It was last shown in 2004.', '- 2004 retrospective in Norby', true);
  check('It was last shown in 2004.', '- 2004 people in Norby', false);
  check('It was last shown in 2004.', '- 2004 visitors in Norby', false);
  check('They stop between half past five and ten at night.', 'They stop between 5.30 and 22.00.', true);
  check('They stop between half past five and nine at night.', 'They stop between 5.30 and 22.00.', false);
  check('They stop between half past five and ten at night.', 'They cost between 5.30 and 10.00.', false);
  check('The rocket left at 21.36 UTC.', 'time,entry\n2031-03-27T21:36:00,liftoff', true, 's.csv');
  check('Everybody gets 7.5 litres a day.', 'Water: 7.5 litres per person per day.', true);
  check('It gives 31 gallons a head.', 'It gives 31 gallons a day.', true);
  check('It gives 31 gallons a day.', 'It gives 31 gallons a week.', false);
  check('It gives 31 gallons a head.', 'It gives 31 gallons a cow.', false);
  check('It costs £52 a head.', 'It costs £52 per pupil.', true);
  check('It holds 212 watt-hours.', 'It holds 212 Wh/kg.', true);
  check('At 17.05 the gate opens.', 'The gate opens at 17:05.', true);
  check('She needed three hours, 12 minutes and 9 seconds.', 'name,time\nDahl,3:12:09\n', true, 's.csv');
  check('She needed 29 and a half minutes.', 'name,time\nDahl,00:29:31\n', true, 's.csv');
  check('She needed 29 and a half minutes.', 'name,time\nDahl,00:31:29\n', false, 's.csv');
  check('They will pay when 2026 ends.', 'They pay by the end of 2026.', true);
  check('It was her 38th voyage.', 'I have made thirty-eight voyages.', true);
  check('It is put off to 2031.', 'They plan for May 2031.', true);
  check('The mill was built in 1871.', 'Mill, three floors, built 1871.', true);
  check('The mill will cost £389 million.', 'All amounts in £ million.\n\nThe mill will cost 389 when it is done.', true);
  check('The mill will cost 389 million.', 'All amounts in £ million.\n\nThe mill will cost 389 when it is done.', true);
  check('On the quay 41.', 'Item,sales_mchf\nHats,41\n', true, 's.csv');
  check('Its shops sold 24.5 million loaves.', 'year,loaves_m\n2030,24.5\n', true, 's.csv');
  check('Her bell rang 45 times that evening.', 'It rang forty-five times before dark.', true);
  check('A kilogram holds 31 watt-hours. The best on the market reach 26.', 'The best reach about 26 Wh/kg.', true);
  check('The best on the market reach 205.', 'The best reach about 205 Wh/kg.', true);
  check('It was never above 2.9 milligrams.', 'substance,unit,highest\nChlorine,mg/L,2.9\n', true, 's.csv');
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
  check('The mayor is 62.', 'The hall is sixty-two degrees at night.', false);
  check('The fall takes 15 minutes. Boats came, and eight of them stayed.', 'The rise takes 8 minutes.', false);
  check('The pier costs €1,400 a month.', 'The pier costs 1,400 a year.', false);
  check('There are 410 per cent more of them.', 'There are 410 more of them.', false);
  check('The rise takes three.', 'The rise takes 3 minutes.', false);
  check('It was her third voyage.', 'I have made three voyages.', false);
  check('At 17.05 the gate opens.', 'The gate opens at 17:50.', false);
  check('About 118.40 was paid.', 'It closed at £118.40.', false);
  check('The pier is 340 metres long.', 'It cost £340.', false);
});

describe('figures that differ as they stand', () => {
  /** Whether the draft's one figure agrees with some figure of the source, a table unless it is said to be something else. */
  const check = (draft: string, csv: string, expected: boolean, path = 's.csv'): void => void it(`${draft} ${expected ? '=' : '≠'} ${csv.replaceAll('\n', ' / ')}`, async () => {
    const { value: document } = await readSource({ path, text: csv });
    const [claim] = recognise(draft);
    assert.ok(claim !== undefined);
    assert.equal(document.passages.flatMap((_passage, at) => passageView(document, at).quantities).some((figure) => agree(compareFigures(claim, figure))), expected);
  });
  check('The result stood at 149,000.', 'item,harbour\nDeficit,(149000)\n', true);
  check('The result stood at 149,000.', 'item,harbour\nDeficit,-149000\n', false);
  check('The loss was £74,000.', 'item,result_gbp_thousand\nLoss,(74)\n', true);
  check('The harbour lost 9 crates.', 'item,harbour\nCrates,9\n', true);
  check('The harbour fell by 9 metres.', 'name,age\nMarlow,9\n', false);
  check('The harbour took 9 hours.', 'name,opening_hours_week\nQuay,9\n', true);
  check('Lead was at 6.2 micrograms per litre.', 'substance,unit,average\nLead,µg/L,6.2\n', true);
  check('Lead was at 6.2 milligrams per gallon.', 'substance,unit,average\nLead,mg/L,6.2\n', false);
  check('The share rose to €80.15.', 'contract,unit,close\nCarbon,EUR/t,80.15\n', true);
  check('The farm bakes 640 loaves an hour.', 'farm,loaves_per_day\nQuay,640\n', false);
  check('The harbour has £2,860 less than a year ago.', 'It has 31,270 pounds, 2,860 more than a year ago.', false, 's.txt');
  check('The harbour has £2,860 more than a year ago.', 'It has 31,270 pounds, 2,860 more than a year ago.', true, 's.txt');
  check('Fees came to DKK 4.15 a share.', 'Fees came to DKK 158 million, or 4.15 a share.', true, 's.txt');
  check('The table has 93.', 'item,sales_mchf\nHats,93\n', true);
  check('The table has 93.', 'item,sales_mchf\nHats,94\n', false);
  check('Turnout was 61.4 per cent.', 'ward,turnout\nQuay,61.4\n', true);
  check('Turnout was 61.4 percentage points.', 'ward,turnout\nQuay,61.4\n', false);
  check('Turnout rose by 2.3 percentage points.', 'ward,change\nQuay,2.3\n', true);
  check('Turnout rose by 2.3 percentage points.', '"ward","Change, points"\nQuay,2.3\n', true);
  check('Turnout rose by 2.3 per cent.', '"ward","Change, points"\nQuay,2.3\n', false);
});
