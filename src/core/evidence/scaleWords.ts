/** What "thousand", "mn" and "crore" multiply a figure by, in a head, a caption or beside a figure. Signs for them that stand in heads alone are not here. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3], ['thousands', 1e3], ['lakh', 1e5], ['lakhs', 1e5], ['million', 1e6], ['millions', 1e6], ['mn', 1e6], ['mln', 1e6], ['m', 1e6], ['crore', 1e7], ['crores', 1e7],
  ['billion', 1e9], ['billions', 1e9], ['bn', 1e9], ['trillion', 1e12], ['tn', 1e12],
]);
