import assert from 'node:assert/strict';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { agree, compareFigures } from '../../src/core/evidence/compareFigures.js';
import { inItsWords } from '../../src/core/evidence/compareInText.js';
import { namedNumbers } from '../../src/core/evidence/namedNumber.js';
import { inItsYear } from '../../src/core/evidence/yearInForce.js';
import { parseDraft } from '../../src/core/index.js';
import { libraryOf } from '../helpers/derivation.js';

/** Whether the draft's first figure and one of the source's last passage agree, read by the words beside them. */
const check = (draft: string, source: string, expected: boolean, path = 'a.md'): void => {
  it(`${draft} ${expected ? '=' : '≠'} ${source.replaceAll('\n', ' / ')}`, async () => {
    const library = await libraryOf({ [path]: source });
    const { value } = parseDraft({ path: 'd.md', text: draft });
    const claim = value.claims[0];
    assert.ok(claim !== undefined);
    const context = claimContexts(value)(claim);
    const { quantity } = context;
    assert.ok(quantity !== undefined);
    const view = namedNumbers(context)(library.view(path, (library.documents.get(path)?.passages.length ?? 0) - 1));
    assert.equal(view.quantities.some((figure) => agree(inItsWords(inItsYear(compareFigures(quantity, figure), quantity, figure, view, library), context, figure, view, library))), expected);
  });
};

describe('times that only their words make times', () => {
  check('At seven the crew was called.', 'time,entry\n2031-09-08T07:00,crew called', true, 'log.csv');
  check('At seven the crew was called.', 'time,entry\n2031-09-08T19:00,crew called', true, 'log.csv');
  check('At seven the crew was called.', 'time,entry\n2031-09-08T07:10,crew called', false, 'log.csv');
  check('It took seven to carry it.', 'time,entry\n2031-09-08T07:00,carried', false, 'log.csv');
  check('It stayed dry until two.', "It rained only after two o'clock.", true);
  check('It stayed dry until three.', "It rained only after two o'clock.", false);
  check('At six in the evening the mill stops.', 'The mill stops at six.', true);
  check('At six in the evening the mill stops.', 'The mill has six.', false);
  check('They may work between one and five at night.', 'You work between one and five.', true);
  check('They may work between one and five at night.', 'You work between one and six.', false);
});

describe('the ends of a range', () => {
  const source = 'Rents rose by between 8 and 10 per cent.';
  check('Rents rose by between 8 and 10 per cent.', source, true);
  check('Rents rose by between 9 and 10 per cent.', source, false);
  check('Rents rose by between 8 and 9 per cent.', source, false);
  check('Rents rose by more than 7 per cent.', source, true);
  check('Rents rose by more than 9 per cent.', source, false);
  check('Rents rose by less than 9 per cent.', source, false);
  check('Rents rose by up to 10 per cent.', source, true);
  check('Rents rose by 8 per cent, or by 10.', source, true);
  check('Rents rose by about 10 per cent.', source, true);
});

describe('bare figures in the unit that their text has named', () => {
  check('They used 2.3 tonnes last year.', 'The ovens burn tonnes of it. In 2030 it was 1.9 tonnes.\n\nLast year they used 2.3.', true);
  check('They used 2.3 kilograms last year.', 'In 2030 it was 1.9 tonnes.\n\nLast year they used 2.3.', false);
  check('They used 2.3 tonnes last year.', 'In 2030 it was 1.9 tonnes, and 900 kilograms before.\n\nLast year they used 2.3.', false);
  check('They used 2.3 tonnes last year.', 'Last year they used 2.3.', false);
  check('They used 2.3 tonnes last year.', '# A\n\nIn 2030 it was 1.9 tonnes.\n\n# B\n\nLast year they used 2.3.', false);
  check('They used 2.4 tonnes last year.', 'In 2030 it was 1.9 tonnes.\n\nLast year they used 2.3.', false);
  check('A share of 27 per cent was lost.', 'The share was 22 per cent.\n\nTwenty-seven had a boat.', false);
});

describe('figures that number and figures that count', () => {
  check('She has played here eleven times.', 'It is my eleventh time here.', true);
  check('She has played here twelve times.', 'It is my eleventh time here.', false);
  check('After four firings it was done.', 'The fourth and last firing is over.', true);
  check('After four firings it was done.', 'The fourth and last engineer is gone.', false);
  check('A book for the fifth year is missing.', 'The book for year 5 is missing.', true);
  check('A book for the fifth year is missing.', 'The book for row 5 is missing.', false);
  check('A book for the fifth year is missing.', 'The book for year 6 is missing.', false);
});

describe('shares in other words', () => {
  check('Some 59 of every hundred patients were cured.', 'Of the patients 58.7% were cured.', true);
  check('Some 52 of every hundred patients were cured.', 'Of the patients 58.7% were cured.', false);
  check('Some 59 patients were cured.', 'Of the patients 58.7% were cured.', false);
  check('The state gets 31 per cent.', 'It may expect 31 pence in the pound.', true);
  check('The state gets 31 per cent.', 'It may expect 31 pence.', false);
});

describe('limits told from either side', () => {
  check('Less than 300 metres from a sewer live 46,000 people.', 'Within 300 metres of a sewer live 46,000 people.', true);
  check('Less than 300 metres from a sewer live 46,000 people.', 'At 300 metres from a sewer live 46,000 people.', false);
  check('The play is for everyone over five years old.', 'It can be seen from the age of five.', true);
  check('The play is for everyone over five years old.', 'It was seen by a boy at the age of five.', false);
});

describe('days, marks and losses', () => {
  check('It was closed on 18 October.', '11 October. No guest for twelve days. To be closed on the 18th.', true);
  check('It was closed on 18 November.', '11 October. No guest for twelve days. To be closed on the 18th.', false);
  check('It was closed on 2 November.', '11 October. No guest for twelve days. To be closed on the 2nd.', true);
  check('Its rating fell to four out of nine.', 'year,rating_of_9\n2031,4', true, 'a.csv');
  check('Its rating fell to four out of ten.', 'year,rating_of_9\n2031,4', false, 'a.csv');
  check('It got four points out of ten.', 'We gave it four out of ten.', true);
  check('It got four points out of five.', 'We gave it four out of ten.', false);
  check('The quarter swallowed 64 million.', 'The cash flow was minus DKK 64 million.', true);
  check('The quarter yielded 64 million.', 'The cash flow was minus DKK 64 million.', false);
  check('The bore reached water 40 centimetres below the field.', 'bore,water_cm\nA,-40', true, 'a.csv');
  check('The water stood 40 centimetres above the field.', 'bore,water_cm\nA,-40', false, 'a.csv');
});

describe('numbers that a word of the source makes a name', () => {
  check('He lost in the seventh round.', 'He lost against Brasi in round 7.', true);
  check('He lost in the seventh game.', 'He lost against Brasi in round 7.', false);
  check('On the worst day 158 lorries came.', 'Of lorries, we counted on the busiest day 158.', true);
  check('On the worst day 15 lorries came.', 'Of lorries, we counted on the busiest day 158.', false);
});

describe('times and days that are read as two figures', () => {
  check('The gate opens at 5:40 in the morning.', "The first one's out of the gate at twenty to six.", true);
  check('The gate opens at 5:20 in the morning.', "The first one's out of the gate at twenty to six.", false);
  check('The gate opens at 6:20 in the morning.', "The first one's out of the gate, twenty past six.", true);
  check('The vote was twenty to six.', 'time,entry\n2031-09-08T05:45,vote', false, 'log.csv');
  check('It was on 25 and 26 January.', 'It is for Saturday, January 25.', true);
  check('It was on 25 and 26 February.', 'It is for Saturday, January 25.', false);
  check('In work were 43 per cent.', 'The survey: in work (%)      43', true, 'a.txt');
  check('In work were 43 litres.', 'The survey: in work (%)      43', false, 'a.txt');
});
