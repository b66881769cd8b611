import assert from 'node:assert/strict';
import { createLibrary, judge, parseDraft, readSource } from '../../src/core/index.js';
import { inFull, withElided } from '../../src/core/evidence/elidedUnit.js';
import { passageQuantities } from '../../src/core/evidence/passageView.js';
import { recognise } from '../../src/core/quantities/recognise.js';

/** Each figure of the text with the unit it is in once what it leaves out is filled in. */
function full(text: string, expected: string): void {
  it(text, () => assert.equal(withElided(recognise(text)).map(inFull).map(({ value, unit }) => `${value} ${unit ?? '-'}`).join(', '), expected));
}

describe('what a bare figure leaves out', () => {
  full('The pier is 340 metres long; before the storm it was 295.', '340 m, 295 m');
  full('Turnout came to 61 per cent, in the villages to 74.', '61 %, 74 %');
  full('Of 24 million euros pledged, 8.4 have come.', '24000000 EUR, 8400000 EUR');
  full('The wait fell from 75 to 40 minutes.', '75 min, 40 min');
  full('Bread cost 7.5 million in 2031 and is put at 9.1.', '7500000 -, 2031 -, 9100000 -');
  full('The fund gives £1.5 million if the town matches half of it.', '1500000 GBP, 0.5 -');
  full('The panel is 112 x 87 cm.', '112 cm, 87 cm');
  full('The shares fell by 5.2 and 2.9 per cent.', '5.2 %, 2.9 %');
  // what is counted, a year, and a figure of another size are figures of their own
  full('The pier is 340 metres long and has 295 lamps.', '340 m, 295 -');
  full('The pier cost 1,800 pounds, paid by 1912.', '1800 GBP, 1912 -');
  full('The pier is 340 metres long; built for 4.', '340 m, 4 -');
  full('Turnout came to 61 per cent, out of 640.', '61 %, 640 -');
});

/** The figures of the second sentence with what they leave out because the first has just said it. */
function carried(first: string, second: string, expected: string): void {
  it(`${first} ${second}`, async () => {
    const { value: document } = await readSource({ path: 'log.txt', text: `${first} ${second}` });
    assert.equal(passageQuantities(document, 1).map(inFull).map(({ text, unit, of, counted }) => `${text} ${unit ?? of ?? counted ?? '-'}`).join(', '), expected);
  });
}

describe('what a bare figure leaves to the sentence before', () => {
  carried('Holm carried 6,310 riders.', 'Sand carried 8,870.', '8,870 riders');
  carried('Holm lost 14 tonnes.', 'Sand, which is older, lost 9.', '9 t');
  carried('Holm lost 14 tonnes.', 'Sand has 9 wells.', '9 wells');
  carried('Holm carried 6,310 riders.', 'Sand drew 4,100 from the north.', '4,100 riders');
  // a name, a figure of another size
  carried('Holm carried 6,310 riders.', 'It is line 412.', '');
  carried('Holm carried 6,310 riders.', 'Sand carried 8.', '8 -');
});

describe('judge: a figure that leaves its unit to the one before it', () => {
  const check = (draft: string, source: string, expected: string): void => void it(`${draft} / ${source}`, async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'log.txt', text: source })).value);
    assert.equal(judge(parseDraft({ path: 'd.md', text: draft }).value, library).claims.map(({ claim, verdict }) => `${claim.text}: ${verdict}`).join(', '), expected);
  });
  check('The gauge at Tern Lock read 118 centimetres in the evening.', 'The gauge at Tern Lock read 96 centimetres at noon; in the evening it read 118.', '118 centimetres: supported');
  check('The loan at Tern Lock runs for two and a half years, although they had asked for three.', 'The loan at Tern Lock runs for 30 months, although they had asked for 36 months.', 'two and a half years: supported, three: supported');
  check('The gauge at Tern Lock read 96 centimetres at noon; in the evening it read 118.', 'At noon the gauge at Tern Lock read 96 centimetres. In the evening the gauge at Tern Lock read 118 centimetres.', '96 centimetres: supported, 118: supported');
});
