/** A typed array that grows as it is filled. */
export interface Growing<T> {
  /** How much of it is filled; whoever writes counts on. */
  length: number;
  /** The array, with room for so many more values. Good until asked again. */
  room(more: number): T;
  /** What is filled. */
  take(): T;
}

export function growing<T extends Int32Array | Float64Array | Uint16Array | Uint8Array>(make: (size: number) => T): Growing<T> {
  let array = make(64);
  return {
    length: 0,
    room(more) {
      if (this.length + more > array.length) {
        const larger = make(Math.ceil(array.length * 1.5) + more);
        larger.set(array);
        array = larger;
      }
      return array;
    },
    take() {
      return array.slice(0, this.length) as T;
    },
  };
}
