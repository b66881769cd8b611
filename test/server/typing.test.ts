import assert from 'node:assert/strict';
import { createTyping, type Typing } from '../../src/server/typing.js';

/** Whether a pause is over once some turns of the event loop have passed. */
async function isOver(pause: Promise<void>): Promise<boolean> {
  let over = false;
  void pause.then(() => (over = true));
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  return over;
}

const typed = (typing: Typing): Typing => {
  typing.typed();
  return typing;
};

describe('while somebody types', () => {
  it('nothing waits before the first key', async () => assert.equal(await isOver(createTyping().pause()), true));
  it('what can wait does so', async () => assert.equal(await isOver(typed(createTyping(60_000, 120_000)).pause()), false));
  it('it waits until the keys rest', async () => typed(createTyping(5, 60_000)).pause());
  it('each key counts anew', async () => {
    const typing = typed(createTyping(40, 60_000));
    const start = performance.now();
    const pause = typing.pause();
    await new Promise((resolve) => setTimeout(resolve, 20));
    typing.typed();
    const last = performance.now();
    await pause;
    assert.ok(performance.now() - last >= 38 && performance.now() - start >= 58);
  });
  it('it does not wait for ever', async () => typed(createTyping(60_000, 10)).pause());
});
