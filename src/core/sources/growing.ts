type Numbers = Int32Array | Float64Array | Uint16Array | Uint8Array;

/**
 * Numbers collected into a typed array of unknown length, stretch by stretch: an array that grows by being copied costs its size
 * several times over.
 */
export interface Growing<T> {
  /** Where the next number goes in the array `room` gave; whoever writes counts on. */
  at: number;
  /** How many there are. */
  readonly length: number;
  /** So many more will come: then they are put where they stay. */
  expect(more: number): void;
  /** The array, with room for so many more from `at` on. Good until asked again. */
  room(more: number): T;
  /** All of them; to be asked once, at the end. */
  take(): T;
}

/** Elements of a stretch: small documents need few, large ones waste at most one stretch. */
const [SMALLEST, LARGEST] = [64, 1 << 16];
/** An array filled to this share is handed out as it is. */
const MOSTLY = 0.9;

export function growing<T extends Numbers>(make: (size: number) => T): Growing<T> {
  const full: T[] = [];
  let before = 0;
  let array = make(SMALLEST);
  return {
    at: 0,
    get length() {
      return before + this.at;
    },
    expect(more) {
      if (this.at + more <= array.length) return;
      if (this.at > 0) full.push(array.subarray(0, this.at) as T);
      before += this.at;
      array = make(more);
      this.at = 0;
    },
    room(more) {
      if (this.at + more > array.length) this.expect(Math.max(Math.min(LARGEST, array.length * 4), more));
      return array;
    },
    take() {
      if (full.length === 0 && this.at > array.length * MOSTLY) return array.subarray(0, this.at) as T;
      const whole = make(before + this.at);
      let to = 0;
      for (const part of [...full, array.subarray(0, this.at)]) {
        whole.set(part, to);
        to += part.length;
      }
      full.length = 0;
      return whole;
    },
  };
}
