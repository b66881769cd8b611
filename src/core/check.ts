import { parseDraft, type DraftInput } from './draft/parseDraft.js';
import { judge } from './evidence/judge.js';
import { createLibrary } from './evidence/library.js';
import { draftReport } from './report/draftReport.js';
import type { DraftReport } from './report/types.js';
import { readSource } from './sources/readSource.js';
import type { SourceFile } from './sources/types.js';

export interface CheckOptions {
  /** BCP 47 region, e.g. `en-GB`. */
  readonly region?: string;
}

/**
 * Checks one draft against sources given as text or bytes: the library's main entry, and the same code the editor and the
 * command line run. Never rejects on what a file holds: a source with problems blocks "unsupported".
 */
export async function checkDraft(draft: DraftInput, sources: readonly SourceFile[], _options: CheckOptions = {}): Promise<DraftReport> {
  const library = createLibrary();
  const unread: string[] = [];
  for (const source of sources) {
    const { value, problems } = await readSource(source);
    library.add(value);
    if (problems.some((problem) => problem.severity === 'error')) unread.push(source.path);
  }
  return draftReport(judge(parseDraft(draft).value, library, { unread }));
}
