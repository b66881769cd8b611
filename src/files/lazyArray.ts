/** An array whose elements are made when they are first asked for, and kept. For reading only. */
export function lazyArray<T>(length: number, make: (at: number) => T): readonly T[] {
  const made = new Array<T | undefined>(length).fill(undefined);
  return new Proxy(made as T[], {
    get(target, key) {
      if (typeof key !== 'string' || !isDigit(key.charCodeAt(0))) return Reflect.get(target, key) as unknown;
      const at = Number(key);
      return at < length ? ((target as (T | undefined)[])[at] ??= make(at)) : undefined;
    },
  });
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
