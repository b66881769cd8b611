import assert from 'node:assert/strict';
import { recognise } from '../../src/core/index.js';

const reference = '2019-11-12';

/** The one duration of the text is `span`, worth `value` `unit`. */
function check(text: string, span: string, value: number | null, unit: string | null, low = value, high = value): void {
  const found = recognise(text, { reference }).filter((quantity) => quantity.kind === 'duration');
  assert.deepEqual(found.map(({ text: written, value: v, unit: u, low: l, high: h }) => [written, v, u, l, h]), [[span, value, unit, low, high]], text);
}

describe('durations', () => {
  it('keeps the number and unit as written', () => {
    check('It took 40 minutes.', '40 minutes', 40, 'min');
    check('He served four years.', 'four years', 4, 'a');
    check('It is read every quarter of an hour.', 'quarter of an hour', 15, 'min');
    check('After a two-week break.', 'two-week', 2, 'wk');
    check('A three-day trip.', 'three-day', 3, 'd');
    check('For 24 weeks it ran.', '24 weeks', 24, 'wk');
    check('It took 2.5 hours.', '2.5 hours', 2.5, 'h');
    check('It lasted 9 s'.replace(' s', ' seconds.'), '9 seconds', 9, 's');
    check('It has run for two decades.', 'two decades', 2, 'decade');
    check('It took 9 s.', '9 s', 9, 's');
    check('It took 8.25s to load.', '8.25s', 8.25, 's');
    check('The kiln fires for 7 h at night.', '7 h', 7, 'h');
    check('It took 3 to 4 s.', '3 to 4 s', null, 's', 3, 4);
    check('Charging took 3 h 40 min.', '3 h 40 min', 220, 'min');
    check('Charging took 2 h 15.', '2 h 15', 135, 'min');
    check('Roast it for 2 h 15 g at a time.', '2 h', 2, 'h');
    check('It is four years since 2 June 2015.', 'four years', 4, 'a');
    check('It went from 3.5 to 4 s.', '4 s', 4, 's');
    check('It rained for a fortnight.', 'a fortnight', 2, 'wk');
  });

  it('reads a stopwatch', () => {
    check('She ran it in 2:14:05.', '2:14:05', 8045, 's');
    check('He took gold in 3:41.25.', '3:41.25', 221.25, 's');
    check('They finished in 2:14.', '2:14', null, null);
    check('They led with 2:14 to go.', '2:14', 134, 's');
  });

  it('brings mixed units into the smallest', () => {
    check('It took two hours 34 minutes.', 'two hours 34 minutes', 154, 'min');
    check('It took 1 hour, 5 minutes and 3 seconds.', '1 hour, 5 minutes and 3 seconds', 3903, 's');
    check('Jailed for three years and six months.', 'three years and six months', 42, 'mo');
    check('It took half an hour.', 'half an hour', 30, 'min');
    check('It took an hour and a half.', 'an hour and a half', 90, 'min');
    check('The light was back after a minute and a half.', 'a minute and a half', 90, 's');
    check('He stayed a year and a half.', 'a year and a half', 18, 'mo');
    check('Naps of an hour and a half a day.', 'an hour and a half', 90, 'min');
    check('It ran 214 minutes, and 27 per cent left.', '214 minutes', 214, 'min');
    check('Up for the last three quarters.', 'three quarters', 9, 'mo');
  });

  it('reads ranges and the days that a run of time covers', () => {
    check('Within 10 to 15 years it fell.', '10 to 15 years', null, 'a', 10, 15);
    check('Three or four weeks passed.', 'Three or four weeks', null, 'wk', 3, 4);
    const [run] = recognise('Over the past two years it fell.', { reference }).filter((quantity) => quantity.kind === 'duration');
    assert.deepEqual([run?.text, run?.value, run?.unit, run?.date], ['two years', 2, 'a', { relative: true, from: '2017-11-12', to: '2019-11-12' }]);
    const [lasting] = recognise('The work will last two years.', { reference }).filter((quantity) => quantity.kind === 'duration');
    assert.equal(lasting?.date, undefined);
  });

  it('finds none in ranks, ages and fractions', () => {
    for (const text of ['The twenty second man.', 'A 19-year-old.', 'Three quarters of it.', 'Boxes of 20 second-hand books.', 'A 5 m pole.', 'In the 19 century style.', 'A 5W lamp.', 'Ask R2D2.']) {
      assert.deepEqual(recognise(text).filter((quantity) => quantity.kind === 'duration'), [], text);
    }
  });
});
