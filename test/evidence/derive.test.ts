import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recognise } from '../../src/core/quantities/recognise.js';
import { derive } from '../../src/core/evidence/derive.js';
import { deriveFor, deriveInput, libraryOf, told } from '../helpers/derivation.js';

const SOURCES = {
  'ferry-notes.txt': `In 2023 the ferry carried 48,200 passengers, against 41,900 in 2022.

The company spent £615,000 on fuel and £205,000 on wages. It employs 41 people.

Of the 148 cyclists who were asked, 37 had brought their own lights.

The crew has 12 deckhands, 5 engineers and 3 cooks.

A crossing takes 35 minutes at low tide and 50 minutes at high tide.

The harbour board charges 2.5 per cent of the fare income, which came to £840,000.

Turnout in Skelby was 61.4 per cent; four years earlier it had been 57.9 per cent.

The mooring licence is 260 euros a berth and goes up to 295 in April.

Of 24 million pounds pledged for the breakwater the harbour trust has received 8.4.

Two new cranes of 12 tonnes each were ordered for the quay.

Of 96 lanterns on the pier, 23 were lit.

Parking on the quay rises from 1,150 to 1,265 a season.

Six acres of the saltings gave ninety tonnes of samphire.

The alarm was raised at 21:14 and the lifeboat left at 21:33.

Of the passengers asked about the timetable, 27 per cent were content.

The new slip cost £71,300, of which the county paid £52,000.

There are 64 moorings, of which 48 are let by the year.

The share of electric boats went from 6 to 17 per cent.

The pilot, Runa Dahl, is 52 years old and her apprentice, Ivo Brandt, 24 years old.

The board bought back 2.4 million shares for £36 million.

The grant of £45,600 is paid over three years.`,
  'register.txt': `Harbourmaster Elin Kvist (born 12 May 1958) was a pilot before.`,
  'chronicle.txt': `Elin Kvist became harbourmaster on 3 June 1990.`,
  'keeper-interview.txt': `Saturday, 14 June 2025

Ana Ruusk keeps the lantern museum.

She has kept the museum since May 2009.

Its great lamp was bought in 1998.

The roof was taken off on 3 March and put back on 14 April.

The storm cut the cable between 01.40 and 04.10.`,
  'wardens.csv': `warden,from,to
Olga Brandt,1961,1974
Iver Holm,1974,2002
Una Petri,2002,2019
`,
  'race-log.csv': `event,clock
Start gun,00:00:00
Buoy rounded,00:12:20
Finish crossed,00:31:50
`,
  'prizes.csv': `crew,sailors,prize_gbp
Gannet,12,30000
Fulmar,8,26000
Skua,15,33000
`,
  'boats.csv': `boat,built_gbp,sold_gbp,length_m
Heron Grey,84000,63000,11.2
Wild Petrel,52000,58000,9.4
Old Tern,31000,12000,7.9
`,
  'towns.csv': `town,county,library,visits_2022,visits_2023,beds
Skelby,Marr,yes,14200,15620,40
Orton,Marr,no,9800,9310,0
Nevin,Dale,yes,22100,25400,66
Halse,Dale,yes,6300,6300,0
Brack,Dale,no,11900,10115,25
Tarrant,Marr,yes,7700,8140,18
`,
};
const library = await libraryOf(SOURCES);

/** `marked` holds the figure in brackets; `before` is the sentence before it. */
const check = (marked: string, expected: string, before = ''): void => {
  it(`${marked} ${expected}`, () => assert.equal(told(deriveFor(library, marked, before)), expected));
};

describe('derive: two figures in prose', () => {
  check('The ferry carried [6,300] more passengers than the year before.', '48,200 − 41,900 = 6,300');
  check('Passenger numbers on the ferry rose by [15 per cent] in 2023.', '(48,200 − 41,900) ÷ 41,900 = 15.0 %');
  check('The company spent [three times] as much on fuel as on wages.', '£615,000 ÷ £205,000 = 3');
  check('Fuel and wages together cost the company [£820,000].', '£615,000 + £205,000 = £820,000');
  check('Fuel cost the company [£15,000] for each of the people it employs.', '£615,000 ÷ 41 = £15,000');
  check('[One in four] of the cyclists asked had brought lights.', '37 ÷ 148 = 0.2500');
  check('A crossing takes [15 minutes] longer at high tide.', '50 minutes − 35 minutes = 15 min');
  check('The charges of the harbour board on the fare income came to [£21,000].', '2.5 per cent × £840,000 = £21,000');
  check('Turnout in Skelby was up [3.5 percentage points].', '61.4 per cent − 57.9 per cent = 3.50 points');
  check('The mooring licence will be [35 euros] dearer in April.', '295 − 260 euros = €35');
  check('Of the £24 million pledged for the breakwater the trust has had [35 per cent].', '8.4 ÷ 24 million pounds = 35 %');
  check('The new cranes of the quay can lift [24 tonnes] between them.', '12 tonnes × Two = 24 t');
  check('Of the 96 lanterns on the pier [73] were not lit.', '96 − 23 = 73');
  check('Turnout in Skelby went up by [3.5 points].', '61.4 per cent − 57.9 per cent = 3.50');
  check('The saltings gave ninety tonnes of samphire, [15] for each acre.', 'ninety tonnes ÷ Six acres = 15 t');
  check('The lifeboat left [19 minutes] after the alarm was raised.', '21:14 to 21:33 = 19 min');
  check('Of the passengers asked about the timetable [73 per cent] were not content.', '100 % − 27 per cent = 73 %');
  check('For parking on the quay the amount in question is [£115].', '1,265 − 1,150 = 115');
  check('The county paid all but [£19,300] of the new slip.', '£71,300 − £52,000 = £19,300');
  check('Whoever uses the slip has to find [£19,300].', '£71,300 − £52,000 = £19,300');
  check('Three moorings in four are let, so [16] are free for guests.', '64 − 48 = 16');
  check('[A quarter] of the moorings are free for guests.', '(64 − 48) ÷ 64 = 0.2500');
  check('The share of electric boats is [11 points] higher.', '17 per cent − 6 = 11');
  check('The apprentice of the pilot is [28 years] younger than she is.', '52 years old − 24 years old = 28 years');
  check('The board paid [£15] apiece for its shares.', '£36 million ÷ 2.4 million = £15');
  check('The grant comes to [£15,200] a year.', '£45,600 ÷ three years = £15,200');
  // no word asks for it, but few other figures would give one of three digits
  check('The slip of the county had a price of [£19,300] for its users.', '£71,300 − £52,000 = £19,300');
  check('For its fuel and wages the company needs [£820,500].', 'not £615,000 + £205,000 = £820,000');
  check('For its fuel and wages the company needs [£410,000].', 'nothing');
  check('In all the crew counts [20] deckhands, engineers and cooks.', '12 + 5 + 3 = 20');
});

describe('derive: lengths of time', () => {
  /** As `check`, in a draft of unknown date whose newest source is of this day. */
  const checkBy = (written: string, marked: string, expected: string, before = ''): void => {
    it(`${marked} ${expected} (${written})`, () => assert.equal(told(derive({ ...deriveInput(library, marked, before), written })), expected));
  };
  check('Ana Ruusk has kept the lantern museum for [16 years].', 'May 2009 to 2025-06-14 = 16 years');
  check('The roof of the museum was off for [six weeks].', '3 March to 14 April = 6 weeks');
  check('For [two and a half hours] the storm had cut the cable.', '01.40 and 04.10 = 150 min');
  check('Iver Holm was warden for [28 years].', '1974 to 2002 = 28 years');
  check('Iver Holm was warden for [27 years].', 'not 2002 to 2019 = 17 years');
  check('The finish was crossed [19 and a half minutes] after the buoy was rounded.', '00:12:20 to 00:31:50 = 1,170 s');
  checkBy('2025-07-02', 'The great lamp of the museum was bought [27 years ago].', '1998 to 2025-07-02 = 27 years');
  checkBy('2025-07-02', 'The great lamp of the museum was bought [25 years ago].', 'nothing');
  checkBy('2025-07-02', '[A quarter of a century later] the museum wants a new great lamp.', 'nothing');
  check('[Two weeks later] the roof of the museum was put back.', 'not 3 March to 14 April = 6 weeks', 'The roof was taken off on 3 March.');
});

describe('derive: tables', () => {
  check('Visits to Skelby grew by [10 per cent].', '(15620 − 14200) ÷ 14200 = 10 %');
  check('Up by [3,300] to 25,400, the visits were the most of all.', '25400 − 22100 = 3,300');
  check('Nevin gained [3,300] visits.', '25400 − 22100 = 3,300');
  check('Brack lost [15%] of its visits.', '(11900 − 10115) ÷ 11900 = 15 %');
  check('The towns of Dale had [41,815] visits in 2023.', 'sum of visits 2023 (Dale) = 41,815');
  check('[Three] of the towns lie in Dale.', 'rows with Dale = 3');
  check('[Two] towns have no beds at all.', 'rows with beds 0 = 2');
  check('The towns offer [24.8] beds on average.', 'average of beds = 24.8');
  check('In all, the towns offer [149] beds.', 'sum of beds = 149');
});

describe('derive: what each one gets', () => {
  check('The sailors of the Gannet got a prize of [£2,500] apiece.', '30000 ÷ 12 = £2,500');
  check('The prize of the Skua came to [£2,200] a head.', '33000 ÷ 15 = £2,200');
  check('On the Fulmar every sailor received [£3,250] of the prize.', '26000 ÷ 8 = £3,250');
  check('The Gannet paid [£2,500] for her new sails.', 'nothing');
});

describe('derive: ages and names', () => {
  check('Elin Kvist was [32] when she became harbourmaster.', '12 May 1958 to 3 June 1990 = 32');
  check('Elin Kvist, the harbourmaster, is [32] fathoms from the pier.', 'nothing');
  check('The Petrel brought [£6,000] more than she had cost to build.', '58000 − 52000 = £6,000');
  check('The Petrel is [1.8 metres] shorter than the Heron.', '11.2 − 9.4 = 1.80 m');
  it('counts an age from when the draft was written, as far as its sources tell', () => {
    const input = { ...deriveInput(library, 'Elin Kvist, the harbourmaster, is [67].'), written: '2025-09-01' };
    assert.equal(told(derive(input)), '12 May 1958 to 2025-09-01 = 67');
  });
});

describe('derive: what the words do not ask for', () => {
  // no person is a part of one, and two years tell no months
  check('Fuel of £840,000 for the Heron, 11.2 metres long, and the Petrel, 9.4 metres: a difference of [two].', 'nothing');
  check('Between 2022 and 2023 the ferry lay idle for [12 months].', 'nothing');
  check('The ferry has [6,300] lamps.', 'nothing');
  check('The mayor of Skelby owns [149] sheep.', 'nothing');
  check('Three new benches cost [£820,000].', 'nothing');
  check('Since the bell rang, more or less, the ferry has [6,300] lamps.', 'nothing');
  check('The number of ferry passengers rose to [6,300].', 'nothing');
  check('[Six] sailors live in Skelby.', 'nothing');
  check('The ferry carried 6,300 more passengers, a difference of [6,300].', 'nothing');
});

describe('derive: readings that disagree', () => {
  it('tells a change that the sources do not bear out', () => {
    const found = deriveFor(library, 'Visits to Skelby grew by [40 per cent].');
    assert.equal(told(found), 'not (15620 − 14200) ÷ 14200 = 10 %');
  });
  it('tells a change that goes the other way', () => {
    const [best] = deriveFor(library, 'Visits to Brack grew by [15 per cent].');
    assert.deepEqual([best?.agrees, best?.comparison.slip], [false, 'sign']);
  });
  it('tells points called per cent', () => {
    const found = deriveFor(library, 'Turnout in Skelby rose by [3.5 per cent].');
    assert.ok(found.every((one) => !one.agrees));
  });
});

describe('derive: properties', () => {
  it('shows a working whose result is what it says', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 400 }), (figure) => {
      for (const one of deriveFor(library, `In all, the towns offer [${figure}] beds, more than the year before.`)) {
        assert.ok(one.score >= 0 && one.score <= 1);
        assert.ok(one.operands.length > 0 && one.working.includes(' = '));
        if (one.agrees) assert.ok(Math.abs(one.value - figure) <= 0.5);
      }
    }), { numRuns: 60 });
  });
  it('never throws and never exceeds its bounds, whatever the sentence', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 0, max: 1e7 }), (words, figure) => {
      const marked = `${words.replaceAll(/[[\]]/g, '')} in all [${figure}] visits`;
      if (recognise(marked.replace('[', '').replace(']', '')).every((one) => one.start > marked.indexOf('[') || one.end <= marked.indexOf('['))) return;
      assert.ok(deriveFor(library, marked).length <= 6);
    }), { numRuns: 100 });
  });
});
