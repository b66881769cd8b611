import assert from 'node:assert/strict';
import { deriveFor, libraryOf, told } from '../helpers/derivation.js';

/** `source` is all that is known; `marked` holds the figure in brackets; `expected` is the best working, or "nothing". */
const check = (source: string, marked: string, expected: string, path = 'sources/notes.txt'): void => {
  it(`${marked} ${expected}`, async () => {
    assert.equal(told(deriveFor(await libraryOf({ [path]: source }), marked)), expected);
  });
};

describe('derive: what is left when several parts are taken away', () => {
  check('The wharf keeps 640 crates, of which 215 hold tea and 83 hold coffee.', 'On the wharf [342] crates hold neither tea nor coffee.', '640 − 215 − 83 = 342');
  check('There were 918 fines on the pier, 412 of them for bicycles, 260 for dogs, the rest for fishing.', 'On the pier [246] fines were for fishing.', '918 − 412 − 260 = 246');
  check('Half of the kelp goes to Leith, 30 per cent to Hull and the rest to Oban.', '[A fifth] of the kelp goes to Oban.', '100 % − Half − 30 per cent = 0.2000');
  check('Half of the kelp goes to Leith, 30 per cent to Hull.', '[A fifth] of the kelp goes to Oban.', 'nothing');
});

describe('derive: parts of a whole that their source names', () => {
  check('The refit cost 41 million crowns, of which 23.4 million was spent on wages.', 'The refit cost 41 million, more than [half] of it in wages.', '23.4 million ÷ 41 million crowns = 0.5707');
  check('The refit cost 41 million crowns and drew 23.4 million visitors.', 'The refit cost 41 million, more than [half] of it in wages.', 'nothing');
  check('Income was 412 million, of which dues 241 million, rents 92 million, fines 30 million.', 'Dues and rents together made up [81 per cent] of the income.', '(241 million + 92 million) ÷ 412 million = 80.8 %');
});

describe('derive: lists of names and numbers', () => {
  const list = 'what,number\nGuild members,2406\nVotes cast,2095\nFor the pier,1260\nAgainst the pier,811\n';
  check(list, 'At the ballot [87 per cent] of the guild cast their votes.', '2095 ÷ 2406 = 87.1 %', 'sources/ballot.csv');
  check(list, 'At the ballot [three out of five] votes were for the pier.', '1260 ÷ 2095 = 0.6014', 'sources/ballot.csv');
});

describe('derive: gaps, totals and plans', () => {
  check('A captain earns €3,870 a month and a stoker €3,510.', 'The gap between a captain and a stoker has shrunk to [€360].', '€3,870 − €3,510 = €360');
  check('A captain earns €3,870 a month and a stoker €3,510.', 'What a captain earns has shrunk to [€360].', 'nothing');
  check('For the refit: hull 1.92 million pounds, engine 1.15 million, sails 2.40 million.', 'The refit took [£5.47 million], of which £2.40 million for sails.', '1.92 million pounds + 1.15 million + 2.40 million = £5,470,000');
  check('The yard built 71 boats, five fewer than planned.', 'The yard had meant to build [76] boats.', '71 + five = 76');
  check('The yard built 71 boats, five fewer than planned.', 'The yard has built [76] boats.', 'nothing');
});

describe('derive: other units of one thing', () => {
  check('The new buoy lasts 4.6 years, the old one 14 months.', 'The new buoy lasts [four times] as long as the old one.', '4.6 years ÷ 14 months = 3.94');
  check('The hall was given 312 tonnes of rope, valued at £1.25 a kilogram.', 'The rope that was given to the hall is worth [£390,000].', '£1.25 × 312 tonnes = £390,000');
  check('An acre of barley drinks 2.4 acre-feet; the farm has 1,120 acres of barley.', 'The barley of the farm drinks [2,700 acre-feet].', '2.4 acre-feet × 1,120 acres = 2,688 acre-foot');
  check('An acre of barley drinks 2.4 acre-feet; the farm has 1,120 acres of barley.', 'The barley of the farm drinks [2,750 acre-feet].', 'not 2.4 acre-feet × 1,120 acres = 2,688 acre-foot');
  check('The yard of the mill is 80 metres by 45.', 'The yard of the mill has [3,600 square metres].', '80 metres × 45 = 3,600 m2');
  check('The pump sent 180 GB to the tower in 5 hours.', 'The pump sent [10 MB a second] to the tower.', '180 GB ÷ 5 hours = 10.00 MB/s');
  check('The 418 sailors are owed 14.6 million pounds.', 'On average the sailors are owed [£35,000] each.', '14.6 million pounds ÷ 418 = £34,928.2');
  check('The guild paid 1,935 pounds for the bell, of which the town gave back 600.', 'For the bell the guild was left to pay [£1,335].', '1,935 pounds − 600 = £1,335');
});

describe('derive: shares in other words', () => {
  check('Of 728,000 pounds that the port spent 58,400 pounds went on wages.', 'Of what the port spent [eight pence] in the pound went on wages.', '58,400 pounds ÷ 728,000 pounds = 8.0 %');
  check('Of 9,240 people in the parish 507 died.', 'In the parish [55] in every thousand people died.', '507 ÷ 9,240 = 0.0549');
  check('Of 39,800 people in the valley 211 died.', '[One in 190] people in the valley died.', '211 ÷ 39,800 = 0.0053');
  check('Of 39,800 people in the valley 221 died.', '[One in 190] people in the valley died.', 'not 221 ÷ 39,800 = 0.0056');
  check('On last year\'s 5.6 billion crowns the casinos pay 1.1 per cent.', 'On 5.6 billion crowns the levy of 1.1 per cent comes to [62 million] from the casinos.', '1.1 per cent × 5.6 billion crowns = 61,600,000 crown');
  const halls = 'hall,county,seats,sold\nCorn Hall,Dale,420,388\nOld Mill,Dale,310,241\nPier,Marr,900,610\n';
  check(halls, 'The halls of Dale sold [86 per cent] of what they could.', 'sum of sold (Dale) ÷ sum of seats (Dale) = 86.2 %', 'sources/halls.csv');
});

describe('derive: rows and wholes that the sentence names by other figures', () => {
  check('item,2023,2024\nNet debt in EUR million,171.2,163.5\nFleet in EUR million,98.1,112.6\n', 'What the line owes came down to about €164 million, [€7.7 million] less than it was.', '171.2 − 163.5 = €7,700,000', 'sources/results.csv');
  check('gaol,places,held\nFenmoor,612,789\nHollow,240,221\n', 'Fenmoor is at [129 per cent].', '789 ÷ 612 = 128.9 %', 'sources/gaols.csv');
  const kilns = 'kiln,fuel,yield_index,staff\nNorth,gas,2.61,4\nSouth,gas,2.48,5\nEast,gas,2.53,3\nWest,wood,1.72,6\nMill,wood,1.81,2\n';
  check(kilns, 'Over the winter the kilns with gas had an index of [2.54].', 'average of yield index (gas) = 2.54', 'sources/kilns.csv');
  check(kilns, 'Over the winter the kilns with gas had an index of [2.57].', 'nothing', 'sources/kilns.csv');
});
