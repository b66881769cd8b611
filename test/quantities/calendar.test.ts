import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, compareDates, comparePeriods, dateOf, dayNumber, daysInMonth, differingParts, easter, isoOf, orthodoxEaster, periodOf, weekdayOf } from '../../src/core/quantities/calendar.js';

describe('calendar', () => {
  it('agrees with the built-in UTC calendar on every day', () => {
    fc.assert(fc.property(fc.integer({ min: -700000, max: 2900000 }), (days) => {
      const built = new Date(days * 86400000);
      const { year, month, day } = dateOf(days);
      assert.deepEqual([year, month, day], [built.getUTCFullYear(), built.getUTCMonth() + 1, built.getUTCDate()]);
      assert.equal(dayNumber(year, month, day), days);
      assert.equal(weekdayOf(year, month, day), built.getUTCDay() || 7);
      if (year >= 1 && year <= 9999) assert.equal(isoOf(days), built.toISOString().slice(0, 10));
    }));
  });

  it('knows the length of months and steps over their ends', () => {
    assert.deepEqual([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2023, 4), daysInMonth(2023, 13)], [29, 28, 29, 30, 0]);
    assert.equal(addDays('2024-02-28', 2), '2024-03-01');
    assert.equal(addDays('2024-01-01', -1), '2023-12-31');
    assert.equal(addDays('2024-02-30', 1), null);
    assert.equal(addDays('9999-12-31', 1), null);
  });

  it('tells the days of stated parts and nothing of parts that leave them open', () => {
    assert.deepEqual(periodOf({ year: 2024, month: 2 }), { from: '2024-02-01', to: '2024-02-29' });
    assert.deepEqual(periodOf({ year: 2019, quarter: 3 }), { from: '2019-07-01', to: '2019-09-30' });
    assert.deepEqual(periodOf({ year: 2019, season: 'winter' }), { from: '2019-12-01', to: '2020-02-29' });
    assert.deepEqual(periodOf({ decade: 1990 }), { from: '1990-01-01', to: '1999-12-31' });
    assert.deepEqual(periodOf({ century: 20 }), { from: '1901-01-01', to: '2000-12-31' });
    for (const open of [{ month: 5 }, { year: 2023, month: 2, day: 30 }, { year: -44 }, { year: 2024, fiscal: true }, { year: 2024, day: 3 }, {}]) assert.equal(periodOf(open), null);
  });

  it('compares periods and dates part by part', () => {
    const june = { from: '2020-06-01', to: '2020-06-30' };
    assert.equal(comparePeriods(june, { from: '2020-06-12', to: '2020-06-12' }), 'contains');
    assert.equal(comparePeriods({ from: '2020-06-12', to: '2020-06-12' }, june), 'within');
    assert.equal(comparePeriods(june, { from: '2020-06-20', to: '2020-07-02' }), 'overlaps');
    assert.equal(comparePeriods(june, { from: '2020-07-01', to: '2020-07-02' }), 'apart');
    assert.deepEqual(differingParts({ year: 2019, month: 5, day: 12 }, { month: 5, day: 14 }), ['day']);
    const open = { from: null, to: null };
    assert.equal(compareDates({ month: 5, day: 12, ...open }, { month: 5, ...open }), 'within');
    assert.equal(compareDates({ month: 5, ...open }, { month: 6, ...open }), 'apart');
    assert.equal(compareDates({ month: 5, ...open }, { weekday: 2, ...open }), 'unknown');
    assert.equal(compareDates({ month: 5, day: 1, ...open }, { year: 2020, month: 5, ...open }), 'overlaps');
  });

  it('finds Easter in both churches', () => {
    assert.deepEqual([2000, 2019, 2024, 2038].map((year) => isoOf(easter(year))), ['2000-04-23', '2019-04-21', '2024-03-31', '2038-04-25']);
    assert.deepEqual([2019, 2021, 2024].map((year) => isoOf(orthodoxEaster(year))), ['2019-04-28', '2021-05-02', '2024-05-05']);
  });
});
