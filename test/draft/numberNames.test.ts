import assert from 'node:assert/strict';
import { parseDraft } from '../../src/core/index.js';

/** `claims` are the figures and dates that a fact-checker would look up in it, in order. */
function check(text: string, ...claims: readonly string[]): void {
  it(text.replaceAll('\n', ' '), () => {
    const { value } = parseDraft({ path: 'd.md', text });
    assert.deepEqual(value.claims.filter(({ kind }) => kind !== 'quotation').map((claim) => claim.text), claims);
  });
}

describe('numbers that name', () => {
  check('Call the desk on 1800 555 121 or 555 0183.');
  check('Subscribers: 1800 266 4210.');
  check('The fund holds 1 800 555 francs, in 2020 4120 people gave.', '1 800 555 francs', '2020', '4120');
  check('Case KR 318/2024, decision 2022/311, paper 25/044 and No. 17 of 2021 were heard by 12 judges.', '2021', '12');
  check('Of 120/180 seats 3/4 were sold.', '120/180', '3/4');
  check('In run 14 the pump failed 3 times.', '3');
  check('Look at camp 5, photo 3 online and court 1.');
  check('Berths 1 to 9 and Routes 3 and 17 were shut for 6 days.', '6 days');
  check('The runners had bibs 9,114 and 9,115.');
  check('The bus 30 people took was late, and bus 170 stops outside.', '30');
  check('Of those on the tram 14 were hurt, and in the hall 300 sat.', '14', '300');
  check('On paper 12 of them agreed.', '12');
  check('The 423 bus carries 400 people.', '400');
  check('He trains 8 a year and runs 12 camps.', '8', '12');
  check('Her mandate runs to 2028.', '2028');
  check('This is part 2 of 5 on page 1 of 4.');
  check('Write to the office at 24 Tollgate Quay.');
  check('At 24 Tollgate Quay flats the heat failed.', '24');
  check('Kestrel-2 passed the comet, 640 kilometres off.', '640 kilometres');
  check('Notes for system PWSID 4190027.');
  check('The R347 has 12 bends and cost R347 million.', '12', 'R347 million');
});

describe('numbers that tell how a text counts', () => {
  check('# A summer in three acts\n\nThe play has three acts.', 'three');
  check('## 3 Time in hospital\n\nStays took 4 days.', '4 days');
  check('# 12 Dead in blaze', '12');
  check('## April\n\nIn April it rained on 12 days.', 'April', '12 days');
  check('Notes: 1. Accounts were audited by 2 firms. 2. The hall was let.', '2');
  check('Deaths were 14 for every 100,000 people, that is 1.5 in a hundred.', '14', '1.5');
  check('One in a hundred failed.', 'a hundred');
  check('Sales rose to a hundred.', 'a hundred');
  check('The table is in million francs.');
  check('The line is open 24/7 for 900 members.', '900');
  check('Issue of May. Reading time: five minutes. The fire burnt for five minutes.', 'May', 'five minutes');
  check('The three of us counted 90 geese; 1,060 of us went back.', '90', '1,060');
  check('A two-bedroom flat costs $2,290, in a six-digit code or three figures.', '$2,290');
  check('The sixth edition has 400 pages.', '400');
});

describe('what is only asked', () => {
  check('Could we do with 30,000 parcels?');
  check('Why did 12 people die?', '12');
  check('Could he know? He had 12 letters.', '12');
});
