import type { Problem } from '../problem.js';

/** Thrown inside readers to give up with a reason; `refusalOf` turns it into a problem at the reader's door. */
class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Gives up reading this file, with a sentence for the writer. */
export function refuse(code: string, message: string): never {
  throw new Refusal({ code, message, severity: 'error' });
}

/** The problem behind whatever a reader threw; an unforeseen error is damage, for the bytes are all it depends on. */
export function refusalOf(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  return { code: 'damaged', severity: 'error', message: 'The file could not be read: it is damaged or of a kind not known here.' };
}
