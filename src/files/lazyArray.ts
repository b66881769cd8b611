/** What is made when it is first asked for, and kept. */
export interface Lazy<T> {
  /** For reading only. */
  readonly list: readonly T[];
  /** The same as `list[at]`, in a tenth of the time: whoever asks for thousands asks here. */
  at(at: number): T | undefined;
}

export function lazyArray<T>(length: number, make: (at: number) => T): Lazy<T> {
  const made = new Array<T | undefined>(length).fill(undefined);
  const at = (place: number): T | undefined => (place >= 0 && place < length ? (made[place] ??= make(place)) : undefined);
  const list = new Proxy(made as T[], {
    get: (target, key) => (typeof key !== 'string' || !isDigit(key.charCodeAt(0)) ? (Reflect.get(target, key) as unknown) : at(Number(key))),
  });
  return { list, at };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
