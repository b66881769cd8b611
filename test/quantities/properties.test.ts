import assert from 'node:assert/strict';
import fc from 'fast-check';
import { check } from '../helpers/quantities.js';
import { recognise, recogniseTokens } from '../../src/core/quantities/recognise.js';
import { tokenise } from '../../src/core/quantities/tokenise.js';

const PIECES = [
  'The council', 'about', '1,204', '12 %', '£3.5m', 'people', 'rose by', 'from 4.0 to 4.5 million', 'on 3 May 2018', 'a third of', '-', '–', '.', ',', '(', ')', '"', 'twenty-one', 'hundred', 'and', 'of', 'per', 'km/h', '10kW',
  'between', 'to', 'G20', 'No. 5', '555-0142', '½', '×', '10⁵', 'one in four', 'no injuries', 'half a million', '$', 'USD', '7', '0', 'st', 'million', 'dozens of', 'twice as many', '\n', '\n\n', '  ', '\u00a0', '’s', '+', '±', '3:1', '9–2', '24/7', '°C', 'in', 'last Monday',
];
const prose = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }), { maxLength: 40 }).map((parts) => parts.join(' '));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }));

describe('recognise on anything', () => {
  it('gives ordered spans that slice back to their text and never overlap', () => {
    fc.assert(fc.property(anything, (text) => {
      let last = 0;
      for (const quantity of recognise(text, { reference: '2020-02-29' })) {
        assert.equal(text.slice(quantity.start, quantity.end), quantity.text);
        assert.ok(quantity.start >= last && quantity.end > quantity.start);
        assert.ok(quantity.phrase.start <= quantity.start && quantity.phrase.end >= quantity.end);
        if (quantity.ofSpan !== undefined) assert.equal(text.slice(quantity.ofSpan.start, quantity.ofSpan.end), quantity.of);
        if (quantity.low !== null && quantity.high !== null) assert.ok(quantity.low <= quantity.high, `${quantity.low} ${quantity.high} ${quantity.text}`);
        last = quantity.end;
      }
    }), { numRuns: 400 });
  });

  it('shifts every span by the length of a paragraph put before', () => {
    fc.assert(fc.property(prose, fc.constantFrom('Nothing is counted here.\n\n', 'Ein Absatz ohne Zahl, ganz für sich.\n\n', '\n\n\n'), (text, before) => {
      const moved = recognise(before + text).map(({ start, end, text: figure, value }) => [start - before.length, end - before.length, figure, value]);
      assert.deepEqual(moved, recognise(text).map(({ start, end, text: figure, value }) => [start, end, figure, value]));
    }), { numRuns: 200 });
  });
});

const group = (digits: string, separator: string): string => digits.replace(/\B(?=(\d{3})+$)/g, separator);
const indian = (digits: string): string => (digits.length <= 3 ? digits : `${digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')},${digits.slice(-3)}`);

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** The words for `n` below 10^15; `and` the British way. */
function words(n: number, and: boolean): string {
  if (n < 20) return SMALL[n] as string;
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${SMALL[n % 10]}`}`;
  if (n < 1000) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` ${and ? 'and ' : ''}${words(n % 100, and)}`}`;
  for (const [scale, name] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const) {
    if (n < scale) continue;
    const rest = n % scale;
    return `${words(Math.floor(n / scale), and)} ${name}${rest === 0 ? '' : ` ${rest < 100 && and ? 'and ' : ''}${words(rest, and)}`}`;
  }
  return '';
}

describe('rows of small numbers', () => {
  const small = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 30 });
  it('have each of their numbers', () => {
    fc.assert(fc.property(small, fc.constantFrom(' ', ', ', '\t', '\n'), (numbers, between) => {
      assert.deepEqual(recognise(numbers.join(between)).map((q) => [q.kind, q.value, q.low, q.of]), numbers.map((n) => ['cardinal', n, n, null]));
    }));
  });
  it('are none in brackets, and end where something is counted', () => {
    check('As shown [3, 5, 14].');
    check('It scored 7, 9, 12 per cent.', { text: '7' }, { text: '9' }, { text: '12 per cent', kind: 'percent' });
    check('7 9 12 1/2 cups', { text: '7' }, { text: '9' }, { text: '12 1/2 cups', value: 12.5 });
    check('7 9 61 000 goats', { text: '7' }, { text: '9' }, { text: '61 000', of: 'goats' });
  });
});

describe('numbers read back', () => {
  const readsBack = (text: string, value: number): void => {
    const found = recognise(`They counted ${text} herons there.`);
    assert.deepEqual(found.map((quantity) => [quantity.text, quantity.value]), [[text, value]], text);
  };
  const count = fc.integer({ min: 2, max: 999_999_999 }).filter((n) => n < 1000 || n > 3000);

  it('with separators of every kind', () => {
    fc.assert(fc.property(count, fc.constantFrom(',', '\u2009', '\u202f', '’', "'"), (n, separator) => readsBack(group(String(n), separator), n)));
    fc.assert(fc.property(count, (n) => readsBack(indian(String(n)), n)));
    fc.assert(fc.property(count, (n) => readsBack(String(n), n)));
  });

  it('with decimals, powers and scales', () => {
    fc.assert(fc.property(count, fc.integer({ min: 1, max: 999 }), (n, part) => readsBack(`${group(String(n), ',')}.${String(part).padStart(3, '0')}`, Number(`${n}.${String(part).padStart(3, '0')}`))));
    fc.assert(fc.property(fc.integer({ min: 11, max: 99 }), fc.integer({ min: 2, max: 20 }), (n, exponent) => readsBack(`${n / 10}e${exponent}`, Number(`${n / 10}e${exponent}`))));
    fc.assert(fc.property(fc.integer({ min: 11, max: 999 }), fc.constantFrom(['million', 6], ['billion', 9], ['trillion', 12], ['bn', 9], ['tn', 12], ['lakh', 5], ['crore', 7], ['thousand', 3]), (n, [name, exponent]) =>
      readsBack(`${n / 10} ${name}`, Number(`${n / 10}e${exponent}`))));
  });

  it('in British and American words', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), fc.boolean(), (n, and) => readsBack(words(n, and), n)));
    fc.assert(fc.property(fc.integer({ min: 2, max: 999 }), fc.boolean(), (n, and) => readsBack(words(n, and), n)));
  });
});

it('gives any number of quantities in one paragraph, implied ones too', () => {
  const found = recognise('4 '.repeat(130_000), { implied: true });
  assert.equal(found.length, 130_000);
});

describe('cost', () => {
  /** How often a token is looked at: unlike time, the same on every machine. */
  const looks = (text: string): number => {
    let count = 0;
    const watched = <T extends object>(column: T): T => new Proxy(column, {
      get(target, name) {
        count++;
        return Reflect.get(target, name) as unknown;
      },
    });
    const tokens = tokenise(text);
    const { start, end, kind, word, classes, id, newline } = tokens;
    const columns = { start: watched(start), end: watched(end), kind: watched(kind), word: watched(word), classes: watched(classes), id: watched(id), newline: watched(newline) };
    recogniseTokens({ ...tokens, ...columns }, { reference: '2020-02-29', implied: true });
    return count;
  };
  const SHAPES = [
    '1', '1,', '1.', '1-', '1 ', '-', '$', 'one ', 'hundred ', 'a ', 'one hundred ', 'and ', 'million ', 'of ', '1/', '1:', '1,234,', '"1" ', '( 1 ', '[1, ', '1st ', 'from 1 to ', 'between ', 'twenty-', '1 in ', 'May ', '10^', '½', "'", '1 km/',
    'more than ', 'G20-', 'http://a', '1 of ', 'rose ', 'point five ', '1 000 ', '1.\n', 'last ', 'no one ', 'half a ', 'two and ', '5 km and ', '1 to ', 'the third ', 'Monday, ', '1 January ', 'hundreds of ', 'per ', '10:30 ', '12/05/', '1990s ', 'a-1-',
    'Including ', 'Including Hobart, ', 'Including Two, ', 'including Hobart and 2, ', '1-0, ', '7 of 9 ', '21st ', 'is 5C, ', '5 pounds, ', '3,53', '123 12 ',
  ];
  for (const shape of SHAPES) {
    it(`grows with the length of ${JSON.stringify(shape)} repeated`, () => {
      const small = looks(shape.repeat(300));
      const large = looks(shape.repeat(3000));
      assert.ok(large < small * 11 + 2000, `${small} looks at 300, ${large} at 3000`);
    });
  }
  const prose = 'The ferry carried 48,210 people across the sound in 2019, nearly a third more than in the year before. '.repeat(20);
  it('is low for a figure whose neighbours call for few readers, however many there are of it', () => {
    for (const notation of ['5\'2" ', '5×4 ', '5,5 ', '5h ', '-5 ', '~5 ']) {
      const times = looks(notation.repeat(200)) / (200 * notation.length) / (looks(prose) / prose.length);
      assert.ok(times < 10, `${notation}: a character takes ${times.toFixed(1)} times one of prose`);
    }
  });

  it('is no higher for a table of small numbers than for prose', () => {
    for (const row of ['7 12 3 44\n', '7, 12, 3, ', '7\t12\n']) {
      const table = row.repeat(200);
      assert.ok(looks(table) / table.length < looks(prose) / prose.length, row);
    }
  });
});
