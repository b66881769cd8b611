import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare, type CompareOptions } from '../../src/core/evidence/compare.js';
import { mayAgree } from '../../src/core/evidence/compareFlat.js';
import { recognise } from '../../src/core/index.js';
import type { Quantity } from '../../src/core/quantities/types.js';
import { at, date, q } from '../helpers/quantity.js';

/** The relation, then the slip after `!` and the detail in brackets. */
function told(claim: Quantity, source: Quantity, options?: CompareOptions): string {
  const { relation, slip, detail } = compare(claim, source, options);
  return relation + (slip === undefined ? '' : `!${slip}`) + (detail === undefined ? '' : ` (${detail})`);
}
/** The first figure of a text written on that day. */
const recognised = (text: string, reference: string): Quantity => {
  const [found] = recognise(text, { reference });
  assert.ok(found !== undefined);
  return found;
};
const check = (claim: string | Quantity, source: string | Quantity, expected: string, options?: CompareOptions): void => {
  const name = (side: string | Quantity): string => (typeof side === 'string' ? side : JSON.stringify(side.date ?? side.text));
  it(`${name(claim)} against ${name(source)}: ${expected}`, () => {
    assert.equal(told(typeof claim === 'string' ? q(claim) : claim, typeof source === 'string' ? q(source) : source, options), expected);
  });
};

describe('compare: notation and unit', () => {
  check('1,201', '1201', 'equal');
  check('12', 'twelve', 'equivalent');
  check('1.2 million', '1,200,000', 'equivalent');
  check('10 km', '6.2 miles', 'equivalent');
  check('1 in 4', '25 %', 'equivalent');
  check('two-fifths', '40 %', 'equivalent');
  check('six and a half hours', '391 minutes', 'rounded');
  check('six and a half hours', '6 hours 40 minutes', 'different');
  check('two and a half million', '2.46 million', 'rounded');
  check('two and a half million', '2.4 million', 'different!digit');
  check('2.5 million', '2.4 million', 'different!digit');
  check('won 5–2', 'lost 2–5', 'equivalent (other-order)');
  check('won 5–2', '2 to 5', 'equivalent (other-order)');
  check('won 5–2', 'won 4–2', 'different!digit');
  check('18 months', '1.5 years', 'equivalent');
  check('3.9 tonnes a kilometre', '3,900 kg/km', 'equivalent');
  check('3,900 kg/km', '3.9 tonnes a kilometre', 'equivalent');
  check('3.9 tonnes a kilometre', '3,900 kg/m', 'different!scale');
  check('2,800 acres', '11.4 km2', 'equivalent');
  check('$12', 'US$12', 'equivalent');
  check('£45', '45 pounds', 'equivalent');
  check('£45', '54 pounds', 'different!transposed');
  check('£45', '45 lb', 'incomparable');
  check('750 of 1,172', '750 of 1,172', 'equal');
  check('750', '750 of 1,172', 'equal');
  check('751', '750 of 1,172', 'different!digit');
  check('750 of 1,172', '750 of 1,173', 'equal');
  check('one in four', 'one in five', 'different');
});

describe('compare: rounding', () => {
  check('€37 million', '€37.4 million', 'rounded');
  check('€38 million', '€37.4 million', 'different');
  check('8,900', '8,874', 'different');
  check('about 8,900', '8,874', 'rounded');
  check('about 4 %', '3.99 %', 'rounded');
  check('about 41', '40', 'different!digit');
  check('about a quarter of them', '25.7 %', 'rounded');
  check('nearly a quarter of them', '20.7 %', 'different');
  check('half', '48.9 %', 'rounded');
  check('almost 190', '187', 'rounded');
  check('almost 190', '191', 'different!bound');
  check('just over 9,500', '9,511', 'rounded');
  check('just over 9,500', '9,490', 'different!bound');
  check('37.4', '37', 'incomparable (source-less-precise)');
  check('€37.4 million', '€37 million', 'incomparable (source-less-precise)');
});

describe('compare: bounds', () => {
  check('more than 1,000', '1,201', 'bound');
  check('more than 1,300', '1,201', 'different!bound');
  check('more than 1,201', '1,201', 'different!bound');
  check('at least 1,201', '1,201', 'bound');
  check('fewer than 400', '412', 'different!bound');
  check('less than 1,300', '1,372', 'different!bound');
  check('less than 1,300', 'more than 1,300', 'different!bound');
  check('more than 1,300', '1,300', 'different!bound');
  check('more than 1,300', '1,372', 'bound');
  check('more than 1,300', '2,900', 'incomparable (far-from-bound)');
  check('more than 5', '120,000', 'incomparable (far-from-bound)');
  check('up to 400', '3', 'incomparable (far-from-bound)');
  check('up to 400', '380', 'bound');
  check('up to 400', '310', 'incomparable (far-from-bound)');
  check('up to 27 metres', '25 metres', 'incomparable (far-from-bound)');
  check('as many as 120', 'about 110', 'incomparable (far-from-bound)');
  check('up to 120', '120', 'bound');
  check('up to 110', '120', 'different!bound');
  // a round number names no other round number
  check('up to 1,000', '950', 'bound');
  check('up to 1,000', '500', 'incomparable (far-from-bound)');
  check('up to 10', '5', 'incomparable (far-from-bound)');
  check('up to a third', '31 %', 'bound');
  check('up to a third', '10 %', 'incomparable (far-from-bound)');
  check('up to two and a half hours', 'two hours', 'incomparable (far-from-bound)');
  check('up to 16 kilometres', '10 miles', 'bound');
  check('at least 25 miles', '40 kilometres', 'bound');
  check('less than 16 kilometres', '10 miles', 'different!bound');
  check('up to 15 kilometres', '10 miles', 'different!bound');
  check('up to eleven', 'between 5 and 11', 'bound');
  check('fewer than 400', 'between 200 and 390', 'bound');
  check('less than 1 %', '0.4 %', 'bound');
  check('1,372', 'more than 1,300', 'incomparable (source-bounded)');
  check('as many as 2,500', 'as many as 2,500', 'equal');
  check('2,500', 'as many as 2,500', 'bound (source-bounded)');
  check('200', 'at least 200', 'bound (source-bounded)');
  check('250', 'at least 200', 'incomparable (source-bounded)');
  check('150', 'at least 200', 'different!bound');
  check('1,200', 'about 1,200', 'rounded (source-hedged)');
  check('more than 1,000', 'at least 1,200', 'bound');
  check('more than 2,500', 'up to 2,500', 'different!bound');
  check('under 25', 'at most 24', 'equivalent');
  check('6 to 7', '6.4', 'bound');
  check('6 to 7', '7.4', 'different');
  check('8 to 95', '17', 'incomparable (far-from-bound)');
  check('10 to 15', '10 to 15', 'equal');
  check('12', '10 to 15', 'incomparable (source-less-precise)');
  it('tells how far a bound is from the figure', () => assert.equal(compare(q('more than 1,200'), q('1,230')).slack, 1.025));
});

describe('compare: slips', () => {
  check('287', '278', 'different!transposed');
  check('1,211', '1,201', 'different!digit');
  check('4.5 million', '4.5 billion', 'different!scale');
  check('10 km', '10 miles', 'different!unit');
  check('6.5 %', '6.5 percentage points', 'different!points');
  check('6.5 %', '7 percentage points', 'incomparable');
  check('€500', '£500', 'different!currency');
  check('€500', '£400', 'incomparable');
  check(q('2.6', { direction: 1, role: 'delta' }), '−2.6', 'different!sign');
  check(q('2.6', { direction: -1, role: 'delta' }), '−2.6', 'equivalent');
  const to = (text: string) => q(text, { direction: -1, role: 'new' });
  check(q('48', { direction: -1, role: 'delta' }), to('48'), 'different!change');
  check(to('48'), q('48', { direction: -1, role: 'delta' }), 'different!change');
  check(to('48'), to('48'), 'equal');
  check(to('48'), '48', 'equal');
  check('3 to 5.2 fewer', 'between −5.2 and −3', 'equivalent');
  check('3 to 5.2 more', 'between −5.2 and −3', 'different!sign');
  check('between −5.2 and 3', 'between −5.2 and 3', 'equal');
});

describe('compare: other natures', () => {
  check('$5', '5', 'incomparable');
  check('5', '$5', 'equivalent', { looseUnit: true });
  check('5 %', '5', 'incomparable');
  check('5 km', '5 days', 'incomparable');
  check('27 %', '6966', 'incomparable', { looseUnit: true });
  check('27 %', '29', 'different!digit', { looseUnit: true });
  check('640 %', '640', 'equivalent', { looseUnit: true });
  check('sixty-five degrees', '65 °C', 'equivalent');
  check('sixty-five degrees', '68 °C', 'different!digit');
  check(date({ year: 2016 }), '2016', 'incomparable');
  check(date({ year: 2016 }), '2016', 'equal', { looseUnit: true });
  check(q('14', { per: '100000 people' }), q('140', { per: '1000000 people' }), 'equivalent');
  check(q('14', { per: 'h' }), q('14', { per: 'gal_us' }), 'incomparable');
});

describe('compare: dates by component', () => {
  const nov8 = date({ year: 2024, month: 11, day: 8 });
  check(date({ year: 2024 }), nov8, 'equal (less-precise)');
  check(date({ month: 11, day: 8 }), nov8, 'equal (less-precise)');
  check(date({ weekday: 5, month: 11, day: 8 }), nov8, 'equal (less-precise)');
  check(date({ weekday: 4, month: 11, day: 8 }), nov8, 'different!date-part (weekday-of-date)');
  check(date({ weekday: 5 }), nov8, 'equal (less-precise)');
  check(date({ year: 2024, month: 11, day: 9 }), nov8, 'different!date-part (day)');
  check(date({ year: 2023, month: 11, day: 8 }), nov8, 'different!date-part (year)');
  check(nov8, date({ year: 2024, month: 11 }), 'incomparable (source-less-precise)');
  check(nov8, date({ year: 2024, month: 6 }), 'different!date-part (month)');
  check(date({ year: 2024, month: 8, day: 11 }), nov8, 'incomparable');
  check(nov8, date({ weekday: 5, relative: true, from: '2024-11-08', to: '2024-11-08' }), 'equivalent');
  check(date({ month: 11, day: 8, from: '2023-11-08', to: '2023-11-08' }), nov8, 'incomparable (year)');
  check(date({ year: 2014, end: { year: 2018 } }), date({ year: 2014, end: { year: 2018 } }), 'equal');
  check(date({ year: 2014, end: { year: 2018 } }), date({ year: 2014, end: { year: 2019 } }), 'different!date-part (period)');
  check(date({ year: 2014 }), date({ year: 2014, end: { year: 2018 } }), 'equivalent (less-precise)');
  const today = { ...date({ relative: true, from: '2024-11-08', to: '2024-11-08' }), text: 'Today' };
  check(nov8, today, 'equivalent');
  check(date({ year: 2024, month: 11, day: 9 }), today, 'incomparable');
  check(date({ year: 2023 }), { ...today, text: 'now' }, 'incomparable');
  check(date({ year: 2024, month: 11, day: 9 }), { ...today, text: 'yesterday' }, 'different!date-part (day)');
  check(date({ year: 1990, hedge: 'less-than' }), date({ year: 1989, month: 5 }), 'bound');
  check(date({ year: 1990, hedge: 'less-than' }), date({ year: 1990, month: 5 }), 'different!bound');
  check(date({ decade: 1990, from: '1990-01-01', to: '1999-12-31' }), date({ year: 1994 }), 'equal (less-precise)');
});

describe('compare: clock times', () => {
  check(at('02:00'), at('02:00'), 'equal');
  check(at('02:00'), at('02:10'), 'different');
  check(at('02:00', { hedge: 'approximate' }), at('02:10'), 'rounded');
  check(at('00:00', { hedge: 'less-than' }), at('23:50'), 'bound');
  check('a quarter to six', '17:45', 'equivalent');
  check('just after 4 a.m.', at('04:07'), 'rounded');
  check('just after 4 a.m.', at('03:53'), 'different!bound');
  check('just after 4 a.m.', at('04:37'), 'different');
  check('just after 4 a.m.', 'shortly after 4 a.m.', 'equal');
  check('just after 4 a.m.', 'shortly before 4 a.m.', 'different!bound');
  check('4 a.m.', 'just after 4 a.m.', 'rounded (source-hedged)');
  check('4:10 a.m.', 'shortly after 4 a.m.', 'incomparable (source-hedged)');
  check('3:50 a.m.', 'shortly after 4 a.m.', 'different');
  check('five years ago', 'five years ago', 'equal');
  check('five years ago', 'six years ago', 'incomparable (source-less-precise)');
  check('half past two', '2:30 p.m.', 'equivalent');
  check('half past two', '2:40 p.m.', 'different');
  check('half past two', '02:31', 'rounded');
  check('half past two', '02:33', 'different');
  check('2:30 p.m.', '2:31 p.m.', 'different');
  check('9:40', '9:40 p.m.', 'equivalent');
  check('9:40 a.m.', '9:40 p.m.', 'different!date-part');
  check('10:30', '22:30', 'different!date-part');
  check('half past two in the afternoon', '02:30', 'different!date-part');
  check('12:26', '11:41 to 12:26', 'equivalent');
  check('12:20', '11:41 to 12:26', 'different');
  check('11:41 to 12:26', '11:41 to 12:26', 'equal');
  check('11:41 to 12:26', '11:41 to 12:40', 'different');
  check('11:41 to 12:26', '11:30 to 12:26', 'different');
  check('11:41', '11:41 to 12:26', 'equivalent');
  check('24 February', recognised('on the 24th', '2031-02-18'), 'equivalent');
  check('24 March', recognised('on the 24th', '2031-02-18'), 'different!date-part (month)');
});

describe('compare: properties', () => {
  const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => q('1', { value, low: value, high: value, text: String(value) }));
  it('finds every figure equal to itself', () => fc.assert(fc.property(figure, (one) => compare(one, one).relation === 'equal')));
  it('is different both ways or neither way for flat whole figures', () => {
    fc.assert(fc.property(fc.integer(), fc.integer(), (a, b) => {
      const [x, y] = [q('1', { value: a, low: a, high: a, text: String(a) }), q('1', { value: b, low: b, high: b, text: String(b) })];
      return (compare(x, y).relation === 'different') === (compare(y, x).relation === 'different') && (compare(x, y).relation === 'equal') === (a === b);
    }));
  });
  it('calls a bound wrong exactly when the figure does not meet it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) =>
      (compare(q(`more than ${a}`), q(String(b))).relation === 'different') === (b <= a)
      && (compare(q(`at most ${a}`), q(String(b))).relation === 'different') === (b > a)));
  });

  it('what cannot agree at a glance does not agree on a closer look', () => {
    const figures = ['1,201', '1,200', '1.2 thousand', 'about 1,200', 'more than 1,100', '1,198 to 1,205', '25 %', '25.4 %', '0.25', '1 in 4', 'a quarter', '$1,200', '1,200 km', '1.2 million', '12', 'twelve', '12 per 1,000', '1,200 per 100,000', '18 months', '1.5 years', '3.9 tonnes a kilometre', '3,900 kg/km'].map((text) => q(text));
    for (const claim of figures) {
      for (const source of figures) {
        if (!mayAgree(claim, source)) assert.match(compare(claim, source, { looseUnit: true }).relation, /^(?:different|incomparable)$/, `${claim.text} against ${source.text}`);
      }
    }
    assert.ok(!mayAgree(q('1,201'), q('8,400')) && !mayAgree(q('12 km'), q('15')));
  });
});
