/**
 * How the process of the language server is started. Most of what judging a claim makes is garbage a moment later: with room for a whole sentence's
 * (V8's own limit is 16 MB) it need not be looked through in the middle of one, which took 4 ms of every third edit of a long draft.
 */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=32'];
