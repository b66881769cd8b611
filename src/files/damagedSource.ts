/** What was kept turned out to be no more what was put there. */
export class DamagedSource extends Error {
  /** @param path of the source; null: all of them. */
  constructor(readonly path: string | null) {
    super(`what the cache kept of ${path ?? 'the sources'} is damaged`);
  }
}
