import { parseDraft, type DraftInput } from './draft/parseDraft.js';
import type { Claim, Draft } from './draft/types.js';
import { saidBy, withAttribution, type Attributed } from './evidence/attribution.js';
import { judge, judgeSteps, type JudgeOptions, type JudgeStep } from './evidence/judge.js';
import { createLibrary, type Library } from './evidence/library.js';
import type { CheckedDraft } from './evidence/types.js';
import { citedSources, type CitedSources } from './links/citedSources.js';
import { gapIn } from './problem.js';
import { draftReport } from './report/draftReport.js';
import type { DraftReport } from './report/types.js';
import { readSource } from './sources/readSource.js';
import type { SourceFile } from './sources/types.js';

export interface CheckOptions {
  /** BCP 47 region, e.g. `en-GB`: decides 03/04/2019 and which dollar. */
  readonly region?: string;
}

/** The paths that a claim's citations lead to, null where they lead to none: what is only named ("according to X") counts too. */
export function citedPaths({ cited, attributed }: CitedSources): ReadonlySet<string> | null {
  const paths = new Set([...cited, ...attributed].map(({ path }) => path));
  return paths.size === 0 ? null : paths;
}

/** Where the draft says that a claim comes from, as far as the sources of this draft go. */
function attributedOf(draft: Draft, claim: Claim, { cited, attributed, unresolved }: CitedSources, only: ReadonlySet<string> | undefined): Attributed {
  const paths = (found: CitedSources['cited']): ReadonlySet<string> => new Set(found.map(({ path }) => path).filter((path) => only?.has(path) !== false));
  return {
    cited: paths(cited), attributed: paths(attributed), names: claim.citations.flatMap(({ kind, target }) => (kind === 'attribution' ? [target] : [])),
    speaker: saidBy(draft, claim),
    isComplete: unresolved.every(({ kind }) => kind === 'attribution'),
  };
}

/** What a claim's citations tell the judge. */
type Cited = 'cited' | 'decides' | 'remark';

/** The verdict on every claim of a parsed draft, its citations resolved. Synchronous and pure. */
export const judgeDraft = (draft: Draft, library: Library, options: Omit<JudgeOptions, Cited> = {}): CheckedDraft =>
  judge(draft, library, withCitations(draft, library, options));

/** The same in steps (see `judgeSteps`). */
export const judgeDraftSteps = (draft: Draft, library: Library, options: Omit<JudgeOptions, Cited> = {}): Generator<JudgeStep, CheckedDraft, boolean | undefined> =>
  judgeSteps(draft, library, withCitations(draft, library, options));

function withCitations(draft: Draft, library: Library, options: Omit<JudgeOptions, Cited>): JudgeOptions {
  const citedOf = citedSources(draft, library.documents.values());
  const sourceOf = (claim: Claim): Attributed => attributedOf(draft, claim, citedOf(claim), options.only);
  return {
    ...options,
    cited: (claim) => citedPaths(citedOf(claim)),
    decides: (claim) => {
      const { cited, isComplete } = sourceOf(claim);
      return isComplete && cited.size > 0 ? cited : null;
    },
    remark: (checked) => withAttribution(checked, sourceOf(checked.claim), library),
  };
}

/**
 * Checks one draft against sources given as text or bytes: the library's main entry, and the same code the editor and the
 * command line run. Never rejects on what a file holds: a source not read in full blocks "unsupported".
 */
export async function checkDraft(draft: DraftInput, sources: readonly SourceFile[], options: CheckOptions = {}): Promise<DraftReport> {
  const library = createLibrary();
  const unread: string[] = [];
  for (const source of sources) {
    const { value, problems } = await readSource(source);
    library.add(value);
    if (gapIn(problems) !== undefined) unread.push(source.path);
  }
  return draftReport(judgeDraft(parseDraft({ ...draft, ...(options.region === undefined ? {} : { region: options.region }) }).value, library, { unread }));
}
