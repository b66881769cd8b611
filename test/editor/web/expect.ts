// A browser's worker has no node:assert.

export function ok(value: unknown, message: string): asserts value {
  if (value === undefined || value === null || value === false) throw new Error(message);
}

export function equal(found: unknown, wanted: unknown, what = 'the value'): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  ok(one === other, `${what} is ${one}, not ${other}`);
}

export function matches(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `${text} does not match ${String(pattern)}`);
}

/** Polls until `test` gives something; fails saying what was waited for. */
export async function until<T>(what: string, test: () => T | undefined | false | Thenable<T | undefined | false>, milliseconds = 60_000): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const value = await test();
    if (value !== undefined && value !== false) return value;
    ok(performance.now() < end, `waited ${milliseconds} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
