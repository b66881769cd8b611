import assert from 'node:assert/strict';
import type { CheckedDraft, judgeSteps } from '../../src/core/index.js';

export const HARBOUR = 'The port authority counted 1,843 ships in 2021. Of these, 212 were tankers. Two pilots were hurt.';

/** What was reached where there is no more time. */
export function stopped(steps: ReturnType<typeof judgeSteps>): CheckedDraft {
  const { done, value } = steps.next(true);
  assert.ok(done === true);
  return value;
}

/** Goes on to the next claim; answers what that is. */
export function toNext(steps: ReturnType<typeof judgeSteps>): unknown {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true || value !== 'more') return value;
  }
}
