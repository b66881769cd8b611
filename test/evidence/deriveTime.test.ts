import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/index.js';
import { deriveFor, libraryOf, told } from '../helpers/derivation.js';

/** `source` is all that is known; `marked` holds the figure in brackets; `expected` is the best working, or "nothing". */
const check = (source: string, marked: string, expected: string, path = 'sources/notes.txt', reference: string | null = null): void => {
  it(`${marked} ${expected}`, async () => {
    assert.equal(told(deriveFor(await libraryOf({ [path]: source }), marked, '', reference), 0.06), expected);
  });
};

describe('derive: lengths of time by what stands beside a date', () => {
  /** The same through the judge, which also reads what stands beside the passages found. */
  const judged = (source: string, marked: string, expected: string): void => {
    it(`${marked} ${expected}`, async () => {
      const at = marked.indexOf('[');
      const { claims } = await checkDraft({ path: 'draft.md', text: marked.replace('[', '').replace(']', '') }, [{ path: 'sources/notes.txt', text: source }]);
      const claim = claims.find(({ offset: [start, end] }) => start <= at && at < end);
      assert.equal(claim?.evidence.find(({ working }) => working !== undefined)?.working ?? claim?.verdict, expected);
    });
  };
  judged('2 June. We left the hut at Varn. The mules were lame.\n\n9 June. We saw the sea, and ate the last of the ham.', 'We saw the sea [seven days] after we had left the hut at Varn.', '2 June to 9 June = 7 days');
  judged('2 June. We left the hut at Varn. The mules were lame.\n\n9 June. We saw the sea, and ate the last of the ham.', 'We saw the sea [nine days] after we had left the hut at Varn.', 'unsupported');
  judged('The tug slowed down between 01.40 and 04.10. Her keel is thought to have scraped the reef for 12 kilometres.', 'For [two and a half hours] her keel scraped the reef.', '01.40 and 04.10 = 150 min');
  check('The mayor has been in office since 20 May 2022.', 'The mayor has been in office for almost [20 months].', '20 May 2022 to 2024-01-15 = 19.9 months', undefined, '2024-01-15');
  check('The mayor has been in office since 20 May 2022.', 'The mayor has been in office for almost [21 months].', 'not 20 May 2022 to 2024-01-15 = 19.9 months', undefined, '2024-01-15');
});

describe('derive: times of different days', () => {
  check('The tunnel has been open since 8 May, 9:00. It was closed before that from 6 May, 15:00.', 'The tunnel was closed for [42 hours].', '6 May 15:00 to 8 May 9:00 = 42 hours');
  check('time,unit,event\n2024-03-05T23:50,pump,started\n2024-03-06T00:25,pump,stopped\n2024-03-09T01:00,pump,cleaned\n', 'The pump stopped [35 minutes] after it had started.', '2024-03-05T23:50 to 2024-03-06T00:25 = 35 min', 'sources/log.csv');
  check('time,unit,event\n2024-03-06T00:25,pump,stopped\n2024-03-09T01:00,pump,cleaned\n', 'The pump was cleaned [35 minutes] after it had stopped.', 'nothing', 'sources/log.csv');
});

describe('derive: ages', () => {
  check('I was twelve when I tied my first net, and I’m seventy now.', 'She has tied nets for [58 years].', 'seventy − twelve = 58 years');
  check('The accused are Piet Groen, 27; Jan Groen, 33, his brother; and a cook.', 'Piet Groen is 27; Jan Groen, [six years] his elder, is a brother.', '33 − 27 = 6 years');
  check('The smith is 58 and has been at the forge for 40 years.', 'The smith went to the forge at [18].', '58 − 40 years = 18');
  check('lift,built\nCrown lift,1979\nLake lift,1996\n', 'The Crown lift is [45 years old].', '1979 to 2024-06-01 = 45 years', 'sources/lifts.csv', '2024-06-01');
  check('Members of the party: Ane Holt, b. 3 June 1950, cook.', 'Ane Holt, [74], was the cook.', '3 June 1950 to 2024-10-09 = 74 years', undefined, '2024-10-09');
});

describe('derive: relative dates that name a length', () => {
  check('The mill was sold in 1978. Ena Roche came home to the mill in 1988.', 'The mill was sold in 1978. [A decade later] Ena Roche came home to the mill.', '1978 to 1988 = 1 decades');
  check('The train leaves Upper Vale at 23:10 and is at Stone Pass at 0:48.', 'The train goes from Upper Vale to Stone Pass in [an hour and 38 minutes].', '23:10 to 0:48 = 98 min');
});

describe('derive: the day on which something ends', () => {
  check('The ban on fires was declared on 12 February for 14 days.', 'The ban on fires runs out on [26 February].', '12 February + 14 days = 26 February');
  check('The ban on fires was declared on 12 February for 14 days.', 'The ban on fires runs out on [27 February].', 'not 12 February + 14 days = 26 February');
  check('The ban on fires was declared on 12 February for 14 days.', 'The market was opened on [26 February].', 'nothing');
  check('The cable was laid in May 2009 for 25 years.', 'The cable is to last until [2034].', 'May 2009 + 25 years = May 2034');
  check('The ban on fires was declared on 12 February 2022 for 14 days.', 'There was no ban on fires until [2022].', 'nothing');
});

describe('derive: all but one', () => {
  check('Our pumpkin won. There were 22 pumpkins at the show.', 'The pumpkin beat [21] others at the show.', '22 − 1 = 21');
  check('Elected to the guild in 1979 as the fifth woman.', 'The guild had elected [four] women before.', 'fifth − 1 = 4');
  check('Elected to the guild in 1979 as the fifth woman.', 'The guild had elected [four] men before.', 'nothing');
  check('Our pumpkin won. There were 22 pumpkins at the show.', 'The pumpkin beat [21] marrows at the show.', 'nothing');
});

describe('derive: rows whose number the draft has told', () => {
  const table = 'date,inspector,defects\n2001-06-12,Kessler,4\n2004-05-02,Ruck,6\n2007-06-26,Ruck,3\n2010-07-01,Kessler,8\n2013-09-12,Ruck,9\n2016-05-20,Ruck,12\n2019-06-03,Ruck,10\n';
  check(table, 'The defects are listed: the bridge was inspected [seven] times.', 'rows of inspections.csv = 7', 'sources/inspections.csv');
  check(table, 'Of the seven calls [five] were made by Ruck.', 'rows with Ruck = 5', 'sources/inspections.csv');
});
