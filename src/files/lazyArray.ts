/** What is made when it is first asked for, and kept. */
export interface Lazy<T> {
  /** For reading only. */
  readonly list: readonly T[];
  /** The same as `list[at]`, in a tenth of the time: whoever asks for thousands asks here. */
  at(at: number): T | undefined;
}

export const lazyArray = <T>(length: number, make: (at: number) => T): Lazy<T> => new LazyArray(length, make);

/** A class: objects with getters of their own are each of another kind to the compiler, and there are thousands. */
class LazyArray<T> implements Lazy<T> {
  // few of thousands are asked for
  private readonly made = new Map<number, T>();
  private all: readonly T[] | undefined = undefined;

  constructor(private readonly length: number, private readonly make: (at: number) => T) {}

  at(at: number): T | undefined {
    let found = this.made.get(at);
    if (found === undefined && at >= 0 && at < this.length) this.made.set(at, (found = this.make(at)));
    return found;
  }

  get list(): readonly T[] {
    return (this.all ??= new Proxy(new Array<T | undefined>(this.length).fill(undefined) as T[], {
      get: (target, key) => (typeof key !== 'string' || !isDigit(key.charCodeAt(0)) ? (Reflect.get(target, key) as unknown) : this.at(Number(key))),
    }));
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
