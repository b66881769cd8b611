import assert from 'node:assert/strict';
import { cellNumber } from '../../src/core/sources/cellNumber.js';

/** With a decimal point, and with a comma. */
const check = (cell: string, point: number | null, comma: number | null): void => {
  it(cell, () => assert.deepEqual([cellNumber(cell, '.'), cellNumber(cell, ',')], [point, comma]));
};

describe('the number of a cell', () => {
  check('1204', 1204, 1204);
  check('1,204', 1204, 1.204);
  check('1.204,5', null, 1204.5);
  check('-3.5', -3.5, null);
  check('15.3%', 0.153, null);
  check('(77.25)', -77.25, null);
  check('(-7)', 7, 7);
  check('£1,700', 1700, 1.7);
  check('-£5', -5, -5);
  check('12.50-', -12.5, null);
  check('(0- )', 0, 0);
  check('1 204', 1204, 1204);
  check('.5', 0.5, null);
  check('1e3', 1000, 1000);
  check('12345678901234567890', 12345678901234567000, 12345678901234567000);
  check('1,20', null, 1.2);
  check('1,2,3', null, null);
  check('2019-09-01', null, null);
  check('3:47.62', null, null);
  check('n/a', null, null);
  check('', null, null);
});
