import type { CheckedClaim, CheckedDraft, Evidence } from '../evidence/types.js';
import type { SourceMetadata } from '../sources/types.js';
import type { SourceReport } from './types.js';

/** What a report needs of the library. */
export interface ReportInput {
  readonly drafts: readonly CheckedDraft[];
  readonly sources: readonly SourceReport[];
  readonly metadata: (path: string) => SourceMetadata | undefined;
}

/**
 * A report without what the writer keeps confidential (`confidential: true` in `sources.yaml`): such a source still decides a verdict,
 * but it goes by a number, and neither its words nor its place nor what it says is told. Every report passes through here.
 */
export function withoutConfidential({ drafts, sources, metadata }: ReportInput): ReportInput {
  const secret = sources.filter(({ path }) => metadata(path)?.confidential === true);
  if (secret.length === 0) return { drafts, sources, metadata };
  const names = new Map(secret.map(({ path }, index) => [path, `confidential source ${index + 1}`]));
  // a message may name a source that is no evidence: one that says it of somebody else
  const telling = secret.flatMap(({ path }) => [fileName(path), metadata(path)?.title ?? '', metadata(path)?.author ?? '']).filter((one) => one.trim() !== '');
  const claim = (one: CheckedClaim): CheckedClaim => {
    const isTold = telling.some((name) => one.message.includes(name));
    if (!isTold && !one.evidence.some(({ source }) => names.has(source))) return one;
    // a message that names its source, and one that may be named, tells of that one alone
    const isOfAnother = !isTold && one.evidence.some(({ source }) => !names.has(source) && one.message.includes(fileName(source)));
    const { note, ...rest } = one;
    return {
      ...rest, ...(isOfAnother ? { note } : { message: messageOf(one) }),
      // arithmetic may rest on several sources, and is told with each of them
      evidence: one.evidence.map(({ working: _figures, ...piece }) => hidden(piece, names)),
    };
  };
  return {
    drafts: drafts.map((draft) => ({ ...draft, claims: draft.claims.map(claim) })),
    sources: sources.map((source) => {
      const path = names.get(source.path);
      return path === undefined ? source : { ...source, path, title: null, date: null, problem: source.problem === null ? null : 'It could not be read in full.' };
    }),
    metadata: (path) => (names.has(path) ? undefined : metadata(path)),
  };
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function hidden(evidence: Evidence, names: ReadonlyMap<string, string>): Evidence {
  const source = names.get(evidence.source);
  if (source === undefined) return evidence;
  const nowhere = { start: 0, end: 0 };
  return {
    source, relation: evidence.relation, score: evidence.score, quote: '[confidential]', says: 'otherwise', focus: null, offset: nowhere, focusOffset: null,
    locator: { line: null, paragraph: null, page: null, cell: null }, why: [],
  };
}

function messageOf({ claim, verdict }: CheckedClaim): string {
  const figure = claim.text.replace(/\s+/g, ' ');
  switch (verdict) {
    case 'supported': return 'Matched in a confidential source.';
    case 'contradicted': return `The draft says ${figure}; a confidential source says otherwise.`;
    case 'disputed': return `Sources disagree on ${figure}, a confidential one among them.`;
    case 'unsupported': return `No source states ${figure}.`;
    case null: return 'Not checked yet: a confidential source could not be read.';
  }
}
