const turns = 8;

/** Lets all that waits be answered: a request passes through several turns of the event loop before its answer is out. */
export async function giveWay(): Promise<void> {
  if (typeof setImmediate !== 'function') return new Promise((resolve) => setTimeout(resolve, 0));
  for (let turn = 0; turn < turns; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}
