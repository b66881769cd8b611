/** Work that may be left between two of its steps, each of which takes a few milliseconds at most. */
export type Steps<T> = Generator<void, T>;

/** The work done from its first step to its last. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

// a step passes through all the generators between it and who asked for it: so many passages make one
const FEW = 16;

// figures: what a claim is held against in prose is mostly one step, a row of a wide table as well
export const MOST_WORK = 64;

/** Does something with each of many, at a step as many as are so much work: `act` says how much it was. */
export function* eachByWork<T>(all: readonly T[], act: (one: T) => number): Steps<void> {
  let work = 0;
  for (let at = 0; at < all.length; at++) {
    if (work >= MOST_WORK) {
      yield;
      work = 0;
    }
    work += act(all[at] as T);
  }
}

/** Does something with each of many, a few at a step. In a function of its own, which the compiler makes fast sooner than a generator's loop. */
export function* each<T>(all: readonly T[], act: (one: T) => void): Steps<void> {
  for (let at = 0; at < all.length; at++) {
    if (at > 0 && at % FEW === 0) yield;
    act(all[at] as T);
  }
}
