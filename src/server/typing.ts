/** Knows when somebody types: what can wait leaves the machine to the keys. */
export interface Typing {
  /** A key was pressed. */
  typed(): void;
  /** Settles once nobody has typed for a while, at once where that is so; where somebody types on and on, after some time all the same. */
  pause(): Promise<void>;
}

/**
 * @param quiet milliseconds without a key that count as a pause; a fast typist's keys are some 120 apart.
 * @param longest milliseconds that anything waits.
 */
export function createTyping(quiet = 300, longest = 2000): Typing {
  let last = -Infinity;
  return {
    typed() {
      last = performance.now();
    },
    async pause() {
      const end = performance.now() + longest;
      for (;;) {
        const now = performance.now();
        const left = Math.min(last + quiet, end) - now;
        if (left <= 0) return;
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
  };
}
