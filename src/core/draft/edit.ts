/** The stretch in which two versions of a text differ: `[start, oldEnd)` of the old became `[start, newEnd)` of the new. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest single edit between two texts. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  // whole stretches first: comparing slices is much faster than comparing characters
  for (let step = 4096; step >= 1; step = step === 1 ? 0 : step >> 3 || 1) {
    while (start + step <= shorter && (step === 1 ? before.charCodeAt(start) === after.charCodeAt(start) : before.slice(start, start + step) === after.slice(start, start + step))) start += step;
  }
  let tail = 0;
  const most = shorter - start;
  for (let step = 4096; step >= 1; step = step === 1 ? 0 : step >> 3 || 1) {
    while (tail + step <= most && same(before, before.length - tail, after, after.length - tail, step)) tail += step;
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

const same = (a: string, aEnd: number, b: string, bEnd: number, length: number): boolean =>
  length === 1 ? a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1) : a.slice(aEnd - length, aEnd) === b.slice(bEnd - length, bEnd);
