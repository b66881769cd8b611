import assert from 'node:assert/strict';
import { recognise } from '../../src/core/index.js';
import type { Hedge } from '../../src/core/index.js';

const agesIn = (text: string) => recognise(text).filter((quantity) => quantity.kind === 'age');

/** The one age of the text is `span`, from `low` to `high`. */
function check(text: string, span: string, low: number | null, high: number | null = low, unit = 'a', hedge?: Hedge): void {
  const found = agesIn(text);
  assert.deepEqual(found.map((age) => [age.text, age.low, age.high, age.unit]), [[span, low, high, unit]], text);
  if (low === high) assert.equal(found[0]?.value, low, text);
  if (hedge !== undefined) assert.equal(found[0]?.hedge, hedge, text);
}

describe('ages', () => {
  it('reads what is so many years old', () => {
    check('A 19-year-old fell.', '19-year-old', 19);
    check('Two 58 year old men'.replace('Two', 'Both'), '58 year old', 58);
    check('She is twenty-nine years old.', 'twenty-nine years old', 29);
    check('A baby of three months of age.', 'three months of age', 3, 3, 'mo');
    check('An 87 yo man.', '87 yo', 87);
    check('The 18- to 24-year-olds voted.', '18- to 24-year-olds', 18, 24);
  });

  it('reads "aged", "age" and "ages"', () => {
    check('A man, aged 71, fell.', '71', 71);
    check('She left at age 12.', '12', 12);
    check('For ages 16 to 60 only.', '16 to 60', 16, 60);
    check('Between the ages of 16 and 25.', '16 and 25', 16, 25);
    check('Ages 16 to 60 years.', '16 to 60 years', 16, 60);
    check('Those aged 65 and over.', '65', 65, null, 'a', 'at-least');
  });

  it('reads bounds, decades of life and the figure behind a name', () => {
    check('Children under 5 are free.', '5', 5, 5, 'a', 'less-than');
    check('The over-65s voted.', '65s', 65, 65, 'a', 'more-than');
    check('In her mid-30s she left.', 'mid-30s', 33, 37, 'a', 'vague');
    check('A man in his late sixties.', 'late sixties', 66, 69);
    check('Marla Quist, 71, has won.', '71', 71);
    check('His widow, 80, wept.', '80', 80);
    check('A boy of 12 ran.', '12', 12);
  });

  it('finds none in lists and other counts', () => {
    for (const text of ['Moss Lake, 12, Fern Hill, 14, and more.', 'In the 1960s.', 'Under 5 metres.', 'After 12 years of peace.', 'On May 3, 12, and 14.']) assert.deepEqual(agesIn(text).map((age) => age.text), [], text);
  });

  it('counts the children of a mother of two', () => {
    assert.deepEqual(agesIn('A mother of two and a father of three'), []);
    check('A woman of 52 came.', '52', 52);
  });
});
