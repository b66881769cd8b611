/** Work that may be left between two of its steps, each of which takes a few milliseconds at most. */
export type Steps<T> = Generator<void, T>;

/** The work done from its first step to its last. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
