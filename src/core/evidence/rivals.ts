import type { PassageView } from './passageView.js';

/** The best values under each key, so that one passage's can be held against the best of the others. */
export interface Rivals {
  put(key: string, view: PassageView, value: number): void;
  /** The best value under a key of any passage but this; 0 where there is none. */
  other(key: string, view: PassageView): number;
}

export function rivals(): Rivals {
  // the best passage and its value, and the best value of all others
  const found = new Map<string, { view: PassageView; first: number; second: number }>();
  return {
    put(key, view, value) {
      const one = found.get(key);
      if (one === undefined) found.set(key, { view, first: value, second: 0 });
      else if (one.view === view) one.first = Math.max(one.first, value);
      else if (value > one.first) found.set(key, { view, first: value, second: one.first });
      else one.second = Math.max(one.second, value);
    },
    other(key, view) {
      const one = found.get(key);
      return one === undefined ? 0 : one.view === view ? one.second : one.first;
    },
  };
}
