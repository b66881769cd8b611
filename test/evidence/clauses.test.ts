import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clausesOf } from '../../src/core/evidence/clauses.js';

/** The text parted among its figures, which are written in [brackets]. */
function check(marked: string, ...expect: string[]): void {
  let text = '';
  const figures = marked.split(/[[\]]/).flatMap((part, at) => {
    const start = text.length;
    text += part;
    return at % 2 === 1 ? [{ start, end: text.length }] : [];
  });
  assert.deepEqual(clausesOf(text, figures).spans.map(({ start, end }) => text.slice(start, end).trim()), expect);
}

describe('clauses', () => {
  it('part at the strongest mark between two figures', () => {
    check('The Pilots won [8] seats, the Owners [5] and the Dockers [13].', 'The Pilots won 8 seats,', 'the Owners 5', 'and the Dockers 13.');
    check('It takes [9 hours] by sea and [4] by rail.', 'It takes 9 hours by sea', 'and 4 by rail.');
    check('Rye fell to [3], while oats, after a slow start, rose to [5].', 'Rye fell to 3,', 'while oats, after a slow start, rose to 5.');
    check('Two years for Berg: [2]; for Dahl, they said, [5].', 'Two years for Berg: 2;', 'for Dahl, they said, 5.');
  });
  it('part at a bracket that holds words', () => {
    check('There were [214] injuries in 2031 (2030: [187]; 2029: [196]), and [9] deaths.', 'There were 214 injuries in 2031', '(2030: 187;', '2029: 196)', ', and 9 deaths.');
    check('Of all [49] per cent have work (men [61], women [36]).', 'Of all 49 per cent have work', '(men 61,', 'women 36).');
    check('Oats ([38] fields), rye ([22]) and spelt ([19]).', 'Oats (38 fields)', ', rye (22)', 'and spelt (19).');
    check('The [4] boats (of wood; old) and the [7] rafts.', 'The 4 boats (of wood; old)', 'and the 7 rafts.');
  });
  it('take no apposition for a border', () => {
    check('Pike scored [14] points and Reyes, 31, scored [22].', 'Pike scored 14 points', 'and Reyes, 31, scored 22.');
  });
  it('know what leads to a list and is said of all its figures', () => {
    const leadIn = (text: string, ...figures: string[]): string => text.slice(0, clausesOf(text, figures.map((figure) => ({ start: text.indexOf(figure), end: text.indexOf(figure) + figure.length }))).lead);
    assert.equal(leadIn('Monthly rent: Linnet $2,140, Plover $3,360 and Kestrel $1,390.', '$2,140', '$3,360', '$1,390'), 'Monthly rent:');
    assert.equal(leadIn('Two years for Berg: 2; for Dahl, they said, 5.', '2;', '5'), '');
    assert.equal(leadIn('Linnet paid $2,140: less than Plover.', '$2,140'), '');
  });
  it('part in the middle where there is no mark', () => check('rail [4] sea [9]', 'rail 4 sea', '9'));
  it('cover the text once, in order, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 6 }), (text, places) => {
      const figures = places.map((at) => ({ start: Math.min(at, text.length), end: Math.min(at + 2, text.length) })).filter(({ start, end }) => start < end);
      const { spans } = clausesOf(text, figures);
      if (figures.length > 0) assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(''), text);
    }));
  });
});
