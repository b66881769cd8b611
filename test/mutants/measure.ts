import { judge, parseDraft, type CheckedClaim, type CheckedDraft, type Claim } from '../../src/core/index.js';
import { mutantsOf, mutated, type Mutant } from './mutate.js';
import type { Workspace } from './workspaces.js';

/** What became of one mutant. */
export interface Outcome {
  readonly workspace: string;
  readonly mutant: Mutant;
  /** The figure before it was changed, with its verdict. */
  readonly original: CheckedClaim;
  /** The changed figure; undefined where nothing was recognised in its place. */
  readonly now: CheckedClaim | undefined;
  /** It drew `contradicted` or `unsupported`. */
  readonly isCaught: boolean;
  /** What a mutant that was not noticed rests on: whose figure it took. */
  readonly restsOn: 'arithmetic' | 'the figure of a claim in its sentence' | 'the figure of another claim' | 'a figure of no other claim' | null;
  /** Other claims of the draft that have another verdict now and should not. */
  readonly disturbed: readonly { readonly before: CheckedClaim; readonly now: CheckedClaim | undefined }[];
}

const isAlarm = ({ verdict }: CheckedClaim): boolean => verdict === 'contradicted' || verdict === 'unsupported';

/** Changes every supported figure of a draft in every way and checks the draft again, each mutant on its own. */
export function* mutantOutcomes({ name, draft, library, isRight }: Workspace, { every = 1 } = {}): Generator<Outcome> {
  const before = judge(draft, library);
  let count = 0;
  for (const original of before.claims) {
    if (original.verdict !== 'supported' || original.claim.quantity === undefined || !isRight(original.claim)) continue;
    for (const mutant of mutantsOf(draft, original)) {
      if (count++ % every !== 0) continue;
      const { value: changed } = parseDraft({ path: draft.path, text: mutated(draft.text, mutant) });
      const after = judge(changed, library, { previous: before });
      const shift = mutant.replacement.length - (mutant.end - mutant.start);
      // where only the bound was changed the figure stands behind it
      const place = mutant.end <= original.claim.span.start
        ? { start: original.claim.span.start + shift, end: original.claim.span.end + shift }
        : { start: mutant.start, end: mutant.start + mutant.replacement.length };
      const there = after.claims.filter(({ claim }) => claim.quantity !== undefined && claim.span.start < place.end && place.start < claim.span.end);
      const now = there.find(isAlarm) ?? there[0];
      yield { workspace: name, mutant, original, now, isCaught: now !== undefined && isAlarm(now), restsOn: now === undefined ? null : restsOn(now, after), disturbed: disturbed(before, after, original, mutant, shift) };
    }
  }
}

function restsOn(one: CheckedClaim, { claims }: CheckedDraft): Outcome['restsOn'] {
  const [best] = one.evidence;
  if (best === undefined || one.verdict === 'contradicted') return null;
  if (best.working !== undefined) return 'arithmetic';
  const sharing = claims.filter(({ claim, evidence: [first] }) => claim !== one.claim && claim.quantity !== undefined && first?.working === undefined && first?.source === best.source && first.offset.start === best.offset.start && first.focus?.start === best.focus?.start);
  if (sharing.some(({ claim }) => claim.block === one.claim.block && claim.sentence.start === one.claim.sentence.start)) return 'the figure of a claim in its sentence';
  return sharing.length > 0 ? 'the figure of another claim' : 'a figure of no other claim';
}

function disturbed(before: CheckedDraft, after: CheckedDraft, original: CheckedClaim, mutant: Mutant, shift: number): Outcome['disturbed'] {
  const byPlace = new Map(after.claims.map((one) => [`${one.claim.kind === 'quotation'} ${one.claim.span.start} ${one.claim.span.end}`, one]));
  const moved = (at: number): number => (at >= mutant.end ? at + shift : at);
  return before.claims.flatMap((one) => {
    if (one === original || mayChange(one, original.claim, mutant)) return [];
    const now = byPlace.get(`${one.claim.kind === 'quotation'} ${moved(one.claim.span.start)} ${moved(one.claim.span.end)}`);
    return now?.verdict === one.verdict ? [] : [{ before: one, now }];
  });
}

/**
 * What another claim says may hang on the figure that was changed, and then a new verdict is right: words that hold the figure (a quotation,
 * "48 of the 192"); in its sentence, whatever happened on the date that was changed, and what was worked out ("12 of the 48, or a quarter").
 */
function mayChange({ claim, basis }: CheckedClaim, changed: Claim, mutant: Mutant): boolean {
  if (claim.span.start < mutant.end && mutant.start < claim.span.end) return true;
  if (claim.span.start < changed.span.end && changed.span.start < claim.span.end) return true;
  const isSameSentence = claim.block === changed.block && claim.sentence.start === changed.sentence.start;
  return isSameSentence && (changed.kind === 'date' || basis === 'derived' || claim.quantity?.ratio !== undefined);
}

/** A draft beside the sources of another story, claim by claim. */
export function crossed(draft: Workspace, sources: Workspace): readonly CheckedClaim[] {
  return judge(draft.draft, sources.library).claims.filter(({ verdict, claim }) => verdict !== null && claim.ignored === undefined);
}
