import assert from 'node:assert/strict';
import { EXAM, examined } from './examined.js';

// a little below what the models reach, so that it is seen when they unlearn it
describe('plain statements that were not learnt', () => {
  const [RIGHT, FALSE_ALARMS, MISSED] = [0.7, 0.2, 0.32];

  it(`are told right in ${100 * RIGHT} % of all cases at least`, async function () {
    this.timeout(120_000);
    const { claims, right, supported, falseAlarms, other, missed } = await examined(EXAM);
    assert.ok(supported > 400 && other > 200, `${supported} and ${other} claims`);
    assert.ok(right >= RIGHT * claims, `${right} of ${claims} right`);
    assert.ok(falseAlarms <= FALSE_ALARMS * supported, `${falseAlarms} false alarms of ${supported}`);
    assert.ok(missed <= MISSED * other, `${missed} missed of ${other}`);
  });
});
