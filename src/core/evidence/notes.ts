/** Has room for what is worked out of it. */
export interface Noted {
  readonly notes: unknown[];
}

let kinds = 0;

/** Room for one note of each kind. */
export const roomForNotes = (): unknown[] => new Array<unknown>(kinds);

/**
 * Works something out once for a thing, and keeps it with the thing. A WeakMap would do the same, but each time garbage is collected all of its
 * entries are looked through, and thousands of passages have a dozen each.
 * @param make gives anything but undefined; the same for one thing, whatever it is told besides
 */
export function noted<T extends Noted, R, A = void>(make: (of: T, besides: A) => R): (of: T, besides: A) => R {
  const kind = kinds++;
  return (of, besides) => {
    const known = of.notes[kind] as R | undefined;
    if (known !== undefined) return known;
    const found = make(of, besides);
    of.notes[kind] = found;
    return found;
  };
}
