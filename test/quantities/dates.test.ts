import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recognise } from '../../src/core/index.js';
import type { DateValue, Quantity, RecogniseOptions } from '../../src/core/index.js';
import { daysInMonth } from '../../src/core/quantities/calendar.js';

const reference = '2019-11-12';
const datesIn = (text: string, options: RecogniseOptions = { reference }): Quantity[] => recognise(text, options).filter((found) => found.kind === 'date');

/** The one date of the text is `span` and holds `expected`. */
function check(text: string, span: string, expected: Partial<DateValue>, options?: RecogniseOptions): void {
  const found = datesIn(text, options);
  assert.deepEqual(found.map((date) => date.text), [span], text);
  const date = found[0]?.date as DateValue;
  const seen: Record<string, unknown> = {};
  for (const name of Object.keys(expected)) seen[name] = date[name as keyof DateValue];
  assert.deepEqual(seen, expected, text);
}
const day = (iso: string): Partial<DateValue> => ({ from: iso, to: iso });
const none = (text: string): void => assert.deepEqual(datesIn(text).map((date) => date.text), [], text);

describe('dates', () => {
  it('reads every written order', () => {
    for (const written of ['12 June 2024', 'June 12, 2024', 'June 12th, 2024', '12th of June 2024', '12th June, 2024', '2024-06-12', '2024/06/12', '12-Jun-2024', '12.06.2024', 'the twelfth of June 2024'.slice(4), 'Jun. 12, 2024', '2024 June 12']) {
      check(`The vote on ${written} passed.`, written, { year: 2024, month: 6, day: 12, ...day('2024-06-12') });
    }
    check('Sampled 2023-01-30/2023-02-04 at sea.', '2023-01-30/2023-02-04', { from: '2023-01-30', to: '2023-02-04' });
    check('In April 48 mm of rain fell.', 'April', { month: 4, year: undefined });
    check('It met on Nov. 4.', 'Nov. 4', { month: 11, day: 4, ...day('2019-11-04') });
    check('It met in June ’24.', 'June ’24', { year: 2024, month: 6 });
    check('It met in October 2020 again.', 'October 2020', { year: 2020, month: 10, day: undefined, from: '2020-10-01', to: '2020-10-31' });
  });

  it('orders figures by region', () => {
    check('Signed on 03/04/2019.', '03/04/2019', { month: 4, day: 3 }, { region: 'en-GB' });
    check('Signed on 03/04/2019.', '03/04/2019', { month: 3, day: 4 }, { region: 'en-US' });
    check('Signed on 23/04/2019.', '23/04/2019', { month: 4, day: 23 }, { region: 'en-US' });
    check('Signed on 3/4, he said.', '3/4', { month: 4, day: 3, year: undefined }, { region: 'en-AU' });
  });

  it('reads decades, centuries, quarters, halves, seasons and fiscal years', () => {
    check('Prices rose in the 1990s.', '1990s', { decade: 1990, from: '1990-01-01', to: '1999-12-31' });
    check('Prices rose in the ’90s.', '’90s', { decade: 1990 });
    check('Prices rose in the Fifties.', 'Fifties', { decade: 1950 });
    check('Prices rose in the mid-1980s.', 'mid-1980s', { decade: 1980 });
    check('A 19th-century house.', '19th-century', { century: 19 });
    check('Built in the fifth century BC.', 'fifth century BC', { century: -5, from: null });
    check('Written in the 1800s.', '1800s', { century: 19 });
    check('Profit in Q3 2024 fell.', 'Q3 2024', { year: 2024, quarter: 3, from: '2024-07-01', to: '2024-09-30' });
    check('Profit in the third quarter fell.', 'third quarter', { quarter: 3, year: undefined, from: '2019-07-01' });
    check('Profit in the first half of 2021 fell.', 'first half of 2021', { year: 2021, half: 1, to: '2021-06-30' });
    check('Sales in FY2024 fell.', 'FY2024', { year: 2024, fiscal: true, from: null });
    check('Sales in fiscal year 2023/24 fell.', 'fiscal year 2023/24', { year: 2024, fiscal: true });
    check('The 1946–47 winter was long.', '1946–47 winter', { year: 1946, season: 'winter', from: '1946-12-01', to: '1947-02-28' });
    check('We counted 24 in winter, 61 in spring.', 'winter', { year: undefined, season: 'winter' });
    check('They wed in summer 71.', 'summer 71', { year: 1971, season: 'summer' });
    check('They wed in the summer of 2016.', 'summer of 2016', { year: 2016, season: 'summer', from: '2016-06-01', to: '2016-08-31' });
  });

  it('takes a bare figure for a year only with a cue', () => {
    for (const text of ['It opened in 2019.', 'It has stood since 2019.', 'The 2019 season began.', 'Her film (2019) won.', 'The survey of 2019 said so.', 'By late 2019 it was over.', 'The minister’s 2019 pledge fell.']) {
      check(text, '2019', { year: 2019, from: '2019-01-01', to: '2019-12-31' });
    }
    assert.deepEqual(datesIn('It fell in 2014, 2015 and 2016.').map((date) => date.value), [2014, 2015, 2016]);
    check('A camp from 700 BC lies there.', '700 BC', { year: -700, from: null });
    for (const text of ['He led 2500 militants.', 'It has 1,972 members.', 'A total of 2019 cases.', 'They counted 2000 homes.', 'In 2000 homes the power failed.', 'It costs $2019.', 'Weighing 1850 kg.']) none(text);
  });

  it('reads ranges, sharing what is written once', () => {
    check('From 2014–18 it grew.', '2014–18', { year: 2014, end: { year: 2018 }, from: '2014-01-01', to: '2018-12-31' });
    check('The fair runs May 3–5.', 'May 3–5', { month: 5, day: 3, end: { month: 5, day: 5 } });
    check('The fair ran May 3-5, 2018.', 'May 3-5, 2018', { year: 2018, month: 5, day: 3, from: '2018-05-03', to: '2018-05-05' });
    check('The fair ran 10 to 22 August 2012.', '10 to 22 August 2012', { from: '2012-08-10', to: '2012-08-22' });
    check('It held from June to August 2020.', 'June to August 2020', { year: 2020, month: 6, end: { year: 2020, month: 8 }, from: '2020-06-01', to: '2020-08-31' });
    check('It held from November to March 2020.', 'November to March 2020', { year: 2019, from: '2019-11-01', to: '2020-03-31' });
    check('In force 4 April 2017 to 19 August 2018.', '4 April 2017 to 19 August 2018', { from: '2017-04-04', to: '2018-08-19' });
    check('Sales between 2007 and 2009 fell.', '2007 and 2009', { from: '2007-01-01', to: '2009-12-31' });
    check('In the 17th and 18th centuries.', '17th and 18th centuries', { century: 17, end: { century: 18 } });
    check('It rains on 5/6 June.', '5/6 June', { month: 6, day: 5, end: { month: 6, day: 6 } });
    assert.deepEqual(datesIn('In May and June 2017 it fell.').map((date) => date.date?.from), ['2017-05-01', '2017-06-01']);
    assert.deepEqual(datesIn('Shut from 3 p.m. on 4 May until 7 a.m. on 9 June.').map((date) => date.text), ['4 May', '9 June']);
    check('Open Monday to Friday.', 'Monday to Friday', { weekday: 1, end: { weekday: 5 } });
    assert.deepEqual(datesIn('Between May 2 and the vote, in June, it fell.').map((date) => date.text), ['May 2', 'June']);
  });

  it('counts from the reference', () => {
    check('It shut on the last day of August.', 'last day of August', { month: 8, day: 31 }, {});
    check('It shut on the last day of February 2016.', 'last day of February 2016', { month: 2, day: 29 }, {});
    check('It shut on the last day of February.', 'last day of February', { month: 2, day: undefined }, {});
    check('It shut on the first of May.', 'first of May', { month: 5, day: 1 }, {});
    check('He spoke yesterday.', 'yesterday', { relative: true, ...day('2019-11-11') });
    check('He spoke last Monday.', 'last Monday', { relative: true, weekday: 1, ...day('2019-11-11') });
    check('He spoke on Sunday.', 'Sunday', { weekday: 7, ...day('2019-11-10') });
    check('He will speak on Sunday.', 'Sunday', { weekday: 7, ...day('2019-11-17') });
    check('It fell on July 13 last year.', 'July 13 last year', { relative: true, month: 7, day: 13, ...day('2018-07-13') });
    check('It fell last month.', 'last month', { from: '2019-10-01', to: '2019-10-31' });
    check('It fell last week.', 'last week', { from: '2019-11-04', to: '2019-11-10' });
    check('It falls next year.', 'next year', { from: '2020-01-01', to: '2020-12-31' });
    check('He left three weeks ago.', 'three weeks ago', { relative: true, from: '2019-10-19', to: '2019-10-25' });
    check('He left 10 days ago.', '10 days ago', day('2019-11-02'));
    check('They met half a year ago.', 'half a year ago', { relative: true, from: '2019-05-01', to: '2019-05-31' });
    check('Up from a year earlier.', 'a year earlier', { relative: true, from: '2018-01-01', to: '2018-12-31' });
    check('They met the day before yesterday.', 'the day before yesterday', day('2019-11-10'));
    check('The first Monday of next month.', 'first Monday of next month', day('2019-12-02'));
    check('The last week of July saw rain.', 'last week of July', { month: 7, from: '2019-07-25', to: '2019-07-31' });
    check('Due on the 20th of next month.', '20th of next month', day('2019-12-20'));
    check('Due two days before Christmas Day.', 'two days before Christmas Day', day('2019-12-23'));
    check('This morning he left.', 'This morning', { relative: true, ...day('2019-11-12') });
    check('The Tuesday of next week suits.', 'Tuesday of next week', { weekday: 2, ...day('2019-11-19') });
    check('Sales in the first quarter of last year.', 'first quarter of last year', { quarter: 1, from: '2018-01-01', to: '2018-03-31' });
    check('By the end of the month.', 'end of the month', { from: '2019-11-01', to: '2019-11-30' });
    check('He spoke yesterday.', 'yesterday', { relative: true, from: null, to: null }, {});
    check('Profit fell in the second quarter.', 'second quarter', { quarter: 2, from: '2019-04-01' });
    check('The trial will open in April.', 'April', { month: 4, from: '2020-04-01' });
    check('The trial was held in April.', 'April', { month: 4, from: '2019-04-01' });
    check('In the week of October 8 it rained.', 'week of October 8', { month: 10, day: 8, from: '2019-10-07', to: '2019-10-13' });
    check('On the day after Christmas, shops open.', 'the day after Christmas', day('2019-12-26'));
    check('Over the past year it grew.', 'past year', { relative: true, from: '2018-11-12', to: '2019-11-12' });

  });

  it('checks a weekday against its date', () => {
    check('On Monday, November 11, he spoke.', 'Monday, November 11', { weekday: 1, weekdayConflict: undefined, ...day('2019-11-11') });
    check('On Tuesday, November 11, 2019, he spoke.', 'Tuesday, November 11, 2019', { weekday: 2, weekdayConflict: true });
    check('On Monday 11 November 2019 he spoke.', 'Monday 11 November 2019', { weekdayConflict: undefined });
  });

  it('knows holidays and works them out', () => {
    check('On Christmas Day 2017 it snowed.', 'Christmas Day 2017', { month: 12, day: 25, ...day('2017-12-25') });
    check('By New Year’s Eve it was gone.', 'New Year’s Eve', day('2019-12-31'));
    check('At Easter 2018 they left.', 'Easter 2018', { year: 2018, month: undefined, ...day('2018-04-01') });
    check('They left on Good Friday last year.', 'Good Friday last year', day('2018-03-30'));
    check('Shops shut for Thanksgiving.', 'Thanksgiving', day('2019-11-28'));
    check('On Independence Day crowds came.', 'Independence Day', { from: null });
    check('On Independence Day crowds came.', 'Independence Day', day('2019-07-04'), { reference, region: 'en-US' });
    none('They bought a Christmas tree and Easter eggs.');
  });

  it('leaves alone what is no date', () => {
    for (const text of [
      'You may leave.', 'May I ask why?', 'They march for peace.', 'He sat in the sun.', 'They won 6-2.', 'Use version 10.11.2 now'.replace(' now', ''), 'About 3/4 of them.', 'Call 555-1212.', 'Open 24/7.',
      'He finished second.', 'Theresa May spoke.', 'June Carter sang.', 'The Sunday Times said so.', 'an august body', 'Room 2014 is free', 'at 10 - 20', 'It holds 12 / 06.', 'The second half was dull.', 'a spring in the bed',
    ]) none(text);
  });

  it('reads back a date in any notation', () => {
    const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
    const suffix = (n: number): string => (n > 10 && n < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
    const two = (n: number): string => String(n).padStart(2, '0');
    const date = fc.tuple(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).filter(([y, m, d]) => d <= daysInMonth(y, m));
    fc.assert(fc.property(date, ([y, m, d]) => {
      const name = months[m - 1] as string;
      const notations = [
        `${d} ${name} ${y}`, `${name} ${d}, ${y}`, `${d}${suffix(d)} of ${name}, ${y}`, `${name} ${d}${suffix(d)}, ${y}`, `${y}-${two(m)}-${two(d)}`, `${y}/${two(m)}/${two(d)}`,
        `${two(d)}.${two(m)}.${y}`, `${d}-${name.slice(0, 3)}-${y}`, `${d} ${name.slice(0, 3)} ${y}`, `${two(d)}/${two(m)}/${y}`,
      ];
      for (const written of notations) check(`We met on ${written}, as told.`, written, { year: y, month: m, day: d, ...day(`${y}-${two(m)}-${two(d)}`) }, { region: 'en-GB' });
    }));
  });

  it('shifts with the text before it and never throws', () => {
    const pieces = fc.array(fc.constantFrom('May', '3', '–', '5', ',', '2019', 'the', 'first', 'Monday', 'of', 'last', 'week', 'Q', '1', "'", '90', 's', '/', '-', 'in', 'to', 'half', 'past', 'six', 'a.m.', 'years', 'ago', 'aged', '½', 'twenty', '.', ' ', ' ', ' '), { maxLength: 30 });
    fc.assert(fc.property(pieces, (list) => {
      const text = list.join(' ').replaceAll(' – ', '–');
      const [moved, plain] = [`Some words.\n\n${text}`, text].map((whole) => datesIn(whole)) as [Quantity[], Quantity[]];
      assert.deepEqual(moved.map((found) => found.start - 13), plain.map((found) => found.start));
    }));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const found of recognise(text, { reference })) assert.equal(text.slice(found.start, found.end), found.text);
    }));
  });
});
