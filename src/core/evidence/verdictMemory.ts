import type { Claim, Draft } from '../draft/types.js';
import type { Quantity } from '../quantities/types.js';
import type { Span } from '../text/span.js';
import { claimsInBlock, claimsInSentence } from './claimsByBlock.js';
import { isStatedApart } from './claimsByValue.js';
import { yearBefore } from './period.js';
import type { CheckedClaim, CheckedDraft } from './types.js';

/** A verdict, and the sentences that it depends on (see sentenceKey); null where there was no time to reach one, and what was said before stands. */
export interface Known {
  readonly checked: CheckedClaim;
  readonly sentence: string | null;
  /** What was asked of the rest of the draft, and answered: what was found holds as long as that does. */
  readonly asked: ReadonlyMap<Quantity, boolean>;
}

/** Verdicts on the claims of a draft, by what they depend on in it. */
export interface Verdicts {
  /** By the text of their block, what stands around it, and their place in it: a block that no edit touched keeps its text, whose hash is known. */
  readonly byBlock: Map<string, Map<string, Map<number, Known>>>;
  /** Those of the block that was asked for last: its claims come one after the other. */
  last: { readonly block: string; readonly around: string; readonly own: Map<number, Known> | undefined };
  /** By the sentences that they depend on: in a block that was edited most claims keep theirs. */
  readonly bySentence: Map<string, Known>;
}

export const noVerdicts = (): Verdicts => ({ byBlock: new Map(), last: { block: '', around: '', own: undefined }, bySentence: new Map() });

/** Verdicts that outlive a run. Good for one library version and one set of options. */
export interface VerdictMemory {
  verdicts: Verdicts;
}

export const createVerdictMemory = (): VerdictMemory => ({ verdicts: noVerdicts() });

const judged = new WeakMap<CheckedDraft, Verdicts>();

/** The verdicts of a result, where it holds any that were reached. */
export const verdictsOf = (result: CheckedDraft | undefined): Verdicts => (result === undefined ? undefined : judged.get(result)) ?? noVerdicts();
export const keepVerdicts = (result: CheckedDraft, verdicts: Verdicts): void => void judged.set(result, verdicts);

/** What a verdict on a claim is found by: equal keys, equal verdicts. */
export interface VerdictKeys {
  readonly claim: Claim;
  /** The text of its block, and what a verdict there depends on in the draft beside that; but for the claim's own citations. */
  readonly block: string;
  readonly around: string;
  /** Made when it is asked for: it takes longer than all else. */
  sentence(): string;
  /** True where the draft still answers what a verdict rests on. */
  holds(known: Known): boolean;
}

/** @param isForeign see Company */
export function verdictKeys(draft: Draft, isForeign: boolean): (claim: Claim) => VerdictKeys {
  const around: string[] = [];
  const atFront: string[] = [];
  // in most blocks nothing is cited: their sentences need not be told apart
  const cites: boolean[] = [];
  const aroundOf = (claim: Claim): string => {
    const own = (around[claim.block] ??= aroundBlock(draft, claim.block, isForeign));
    const found = isAtFront(draft, claim) ? (atFront[claim.block] ??= `${own}\u0000${lastBefore(draft, claim.block)}`) : own;
    const isCited = (cites[claim.block] ??= claimsInBlock(draft, claim.block).some(({ citations }) => citations.length > 0));
    const cited = isCited ? citedBeside(draft, claim) : '';
    return cited === '' ? found : `${found}\u0001${cited}`;
  };
  return (claim) => new Keys(draft, claim, aroundOf(claim));
}

// a class: every claim of a draft has one at each edit
class Keys implements VerdictKeys {
  private known: string | undefined = undefined;

  constructor(private readonly draft: Draft, readonly claim: Claim, readonly around: string) {}

  get block(): string {
    return this.draft.blocks[this.claim.block]?.prose.text ?? '';
  }

  sentence(): string {
    return (this.known ??= sentenceKey(this.draft, this.claim, `${this.claim.kind}\u0000${this.around}\u0000${citationsOf(this.claim)}`));
  }

  holds({ asked }: Known): boolean {
    for (const [figure, answer] of asked) if (isStatedApart(this.draft, this.claim, figure) !== answer) return false;
    return true;
  }
}

/** The verdicts of a block, by the places of their claims. */
function inSameBlock(verdicts: Verdicts, block: string, around: string): Map<number, Known> | undefined {
  const { last } = verdicts;
  if (last.block === block && last.around === around) return last.own;
  const own = verdicts.byBlock.get(block)?.get(around);
  verdicts.last = { block, around, own };
  return own;
}

const filed = (verdicts: Verdicts, { claim, block, around }: VerdictKeys): Known | undefined => {
  const known = inSameBlock(verdicts, block, around)?.get(placeOf(claim));
  return known !== undefined && isSame(known.checked.claim, claim) ? known : undefined;
};

export function inBlock(verdicts: Verdicts, keys: VerdictKeys): Known | undefined {
  const known = filed(verdicts, keys);
  return known === undefined || known.sentence === null || !keys.holds(known) ? undefined : known;
}

/** What stands of a claim that was still to be judged, and is. */
export function standing(verdicts: Verdicts, keys: VerdictKeys): CheckedClaim | undefined {
  const known = filed(verdicts, keys);
  return known?.sentence === null ? known.checked : undefined;
}

/** Different for claims of one block, as long as that is no longer than a book. */
const placeOf = ({ inProse: { start, end }, kind }: Claim): number => (start * 2 ** 24 + end) * 2 + (kind === 'quotation' ? 1 : 0);

/** One claim of a block whose text is the same. */
const isSame = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind && a.inProse.start === b.inProse.start && a.inProse.end === b.inProse.end && (a.citations === b.citations || citationsOf(a) === citationsOf(b));

/** Where nothing is known nothing is asked for: the key of every claim would be made before the first one is judged. */
export function inSentence({ bySentence }: Verdicts, keys: VerdictKeys): Known | undefined {
  const known = bySentence.size === 0 ? undefined : bySentence.get(keys.sentence());
  return known === undefined || !keys.holds(known) ? undefined : known;
}

export function remember(verdicts: Verdicts, { claim, block, around }: VerdictKeys, known: Known): void {
  let own = inSameBlock(verdicts, block, around);
  if (own === undefined) {
    own = entry(entry(verdicts.byBlock, block), around);
    verdicts.last = { block, around, own };
  }
  own.set(placeOf(claim), known);
  if (known.sentence !== null) verdicts.bySentence.set(known.sentence, known);
}

function entry<K, V>(maps: Map<string, Map<K, V>>, key: string): Map<K, V> {
  let found = maps.get(key);
  if (found === undefined) maps.set(key, (found = new Map()));
  return found;
}

/** Tells what a result says of a claim of a later draft, found by no more than its sentence and its place there: what stands around that may have changed since. */
export function lastSaid(result: CheckedDraft | undefined, draft: Draft): (claim: Claim) => CheckedClaim | undefined {
  let byPlace: Map<number, CheckedClaim[]> | undefined;
  const gather = (claims: readonly CheckedClaim[]): Map<number, CheckedClaim[]> => {
    const found = new Map<number, CheckedClaim[]>();
    for (const checked of claims) {
      const place = placeInSentence(checked.claim);
      const own = found.get(place);
      if (own === undefined) found.set(place, [checked]);
      else own.push(checked);
    }
    return found;
  };
  return (claim) => {
    if (result === undefined) return undefined;
    const { kind, sentence: { start, end } } = claim;
    const text = sentenceOf(draft, claim);
    return (byPlace ??= gather(result.claims)).get(placeInSentence(claim))?.findLast(({ claim: other }) =>
      other.kind === kind && other.sentence.end - other.sentence.start === end - start && sentenceOf(result.draft, other) === text);
  };
}

const placeInSentence = ({ inProse: { start, end }, sentence }: Claim): number => (start - sentence.start) * 2 ** 24 + end - start;

const sentenceOf = ({ blocks }: Draft, { block, sentence }: Claim): string | undefined => blocks[block]?.prose.text.slice(sentence.start, sentence.end);

/** What every verdict in a block depends on outside its prose. */
function aroundBlock({ blocks, title, reference }: Draft, at: number, isForeign: boolean): string {
  const block = blocks[at];
  return [isForeign, block?.headings.join('\n'), title, reference, block?.cell?.rowHead, block?.cell?.columnHead].join('\u0000');
}

/** The second sentence may share a figure with the first, whose pronoun looks back. */
function isAtFront({ blocks }: Draft, { block, sentence: { start } }: Claim): boolean {
  const { sentences = [] } = blocks[block] ?? {};
  return sentences[0]?.start === start || sentences[1]?.start === start;
}

/** The last sentence of the block before. */
function lastBefore({ blocks }: Draft, at: number): string {
  const previous = blocks[at - 1];
  const last = previous?.sentences.at(-1);
  return last === undefined ? '' : (previous?.prose.text.slice(last.start, last.end) ?? '');
}

/** What the sentence cites for its figures, which are judged together; empty where it cites nothing. */
function citedBeside(draft: Draft, claim: Claim): string {
  const claims = claimsInSentence(draft, claim);
  return claims.every(({ citations }) => citations.length === 0) ? '' : claims.map(citationsOf).join('\u0001');
}

const citationsOf = ({ citations }: Claim): string => citations.map(({ target }) => target).join('\n');

// figures before the claim's sentence that a derivation may count with (see deriveFrom)
const NEARBY = 4;
const PLACELESS: ReadonlySet<string> = new Set(['id', 'block', 'span', 'sentence', 'citations']);
const SPANS: ReadonlySet<string> = new Set(['start', 'end', 'phrase', 'ofSpan']);

/**
 * The same for a claim whose block has changed: the sentences that claimContext reads for it and for the one before (three before, its own, one after), what was recognised in its
 * own and of the figures before it, and the year that was named last. Spans count from the sentence, so that a claim may move.
 */
function sentenceKey(draft: Draft, claim: Claim, outside: string): string {
  const neighbours = claimsInBlock(draft, claim.block);
  const block = draft.blocks[claim.block];
  const from = claim.sentence.start;
  const index = block?.sentences.findIndex(({ start }) => start === from) ?? -1;
  if (block === undefined || index < 0) return claim.id;
  const sentences = [-3, -2, -1, 0, 1].map((step) => block.sentences[index + step]).map((span) => (span === undefined ? '' : block.prose.text.slice(span.start, span.end)));
  const before = neighbours.filter(({ sentence, quantity }) => sentence.start < from && quantity !== undefined).slice(-NEARBY);
  const beside = neighbours.filter((other) => other !== claim && other.sentence.start === from);
  return [outside, yearBefore(draft, claim), ...sentences, writtenClaim(claim), ...beside.map(writtenClaim), '', ...before.map(({ quantity }) => writtenValues(quantity as Quantity))].join('\u0000');
}

// What a claim is made of stays the same object from version to version, wherever its block moves, and writing it takes longer than all else of a key.
const claimsWritten = new WeakMap<Span, { readonly claim: Claim; readonly text: string }>();
const valuesWritten = new WeakMap<Quantity, string>();

/** All that a claim says, its spans counted from its sentence. */
function writtenClaim(claim: Claim): string {
  const known = claimsWritten.get(claim.inProse);
  if (known !== undefined && isMadeOfSame(known.claim, claim)) return known.text;
  const from = claim.sentence.start;
  const text = JSON.stringify(claim, (name: string, value: unknown) => (PLACELESS.has(name) ? undefined : (name === 'start' || name === 'end') && typeof value === 'number' ? value - from : value));
  claimsWritten.set(claim.inProse, { claim, text });
  return text;
}

const isMadeOfSame = (a: Claim, b: Claim): boolean =>
  a.sentence.start === b.sentence.start && (Object.keys(a) as (keyof Claim)[]).every((name) => PLACELESS.has(name) || a[name] === b[name]);

/** What a figure is counted with: its values, wherever it stands. */
function writtenValues(quantity: Quantity): string {
  let text = valuesWritten.get(quantity);
  if (text === undefined) valuesWritten.set(quantity, (text = JSON.stringify(quantity, (name: string, value: unknown) => (SPANS.has(name) ? undefined : value))));
  return text;
}
