import { speakerBefore } from '../draft/speakers.js';
import type { Claim, Draft } from '../draft/types.js';
import { tokenWords } from '../text/words.js';
import { agree } from './compareFigures.js';
import { compare } from './compare.js';
import type { Library } from './library.js';
import { sourcePlace } from './messages.js';
import { properName } from './sourceSpeaker.js';
import type { CheckedClaim } from './types.js';
import { keyRanges } from './valueKeys.js';

/** Where the draft says that a claim comes from. */
export interface Attributed {
  /** Paths that a key, a footnote or a link leads to. */
  readonly cited: ReadonlySet<string>;
  /** Paths that a name in the sentence ("according to the ministry") may mean. */
  readonly attributed: ReadonlySet<string>;
  /** The names themselves. */
  readonly names: readonly string[];
  /** Who says it by the draft's account ("Inga Moe said that …"), by name; null where nobody does. */
  readonly speaker: string | null;
  /** False where a citation leads to no source: what it says cannot be told. */
  readonly isComplete: boolean;
}

// a source that states the figure this often states it about several things; more need not be looked at
const MOST = 50;

/**
 * A supported claim with a remark where it is not supported by whom the draft names: `cited-source-silent` where the cited
 * source has no such figure and another has, `attributed-elsewhere` where "according to X" rests on a source in
 * which X is not heard of. The verdict stays: the figure is borne out.
 *
 * A remark that is wrong sends a writer to look for nothing. It is left out where the cited source states the value about
 * anything, where the passage names X, and where the figure was worked out.
 */
export function withAttribution(checked: CheckedClaim, { cited, attributed, names, speaker, isComplete }: Attributed, library: Library): CheckedClaim {
  if (checked.note !== undefined || checked.basis === 'derived' || (checked.verdict !== 'supported' && checked.verdict !== 'disputed')) return checked;
  const supporting = checked.evidence.filter(({ relation }) => relation === 'supports');
  const [best] = supporting;
  if (best === undefined || supporting.some(({ source }) => cited.has(source) || attributed.has(source))) return checked;
  if (cited.size > 0) {
    if (!isComplete || states(checked, library, cited)) return checked;
    return { ...checked, note: 'cited-source-silent', message: `The cited source (${listed(cited, library)}) does not say so; ${sourcePlace(best)} does.` };
  }
  if (names.length === 0) return speaker === null ? checked : withSpeaker(checked, supporting.map(({ source }) => source), speaker, library);
  const wanted = new Set(names.flatMap((name) => tokenWords(name).filter((word) => !word.stop && !word.digit).map(({ stem }) => stem)));
  if (wanted.size === 0 || supporting.some(({ source, quote }) => isHeardIn(source, quote, wanted, library))) return checked;
  // the source that the name may mean: by its title, its publisher or its file's name
  const meant = new Set([...attributed, ...[...library.documents.keys()].filter((path) => [...library.about(path)].some((stem) => wanted.has(stem)))]);
  // a table may add up to the figure, which nobody states
  if (states(checked, library, meant) || [...meant].some((path) => (library.documents.get(path)?.tables.length ?? 0) > 0)) return checked;
  const message = `Matched in ${sourcePlace(best)}, not in what the draft names (${meant.size > 0 ? listed(meant, library) : names[0]}).`;
  return { ...checked, note: 'attributed-elsewhere', message };
}

/** "Inga Moe said …" rests on sources that do not know her: a remark. An office or a firm may go by other names, a person does not. */
function withSpeaker(checked: CheckedClaim, paths: readonly string[], speaker: string, library: Library): CheckedClaim {
  const name = properName(speaker);
  const [best] = checked.evidence;
  const isKnown = (path: string): boolean => name.some((stem) => library.about(path).has(stem)) || (library.documents.get(path)?.passages ?? []).some((passage) => tokenWords(`${passage.speaker ?? ''} ${passage.text}`).some(({ stem }) => name.includes(stem)));
  if (name.length < 2 || best === undefined || paths.some(isKnown)) return checked;
  return { ...checked, note: 'attributed-elsewhere', message: `Matched in ${sourcePlace(best)}, which does not know ${speaker}.` };
}

// "announced" and "reported" go for what a body did as well, and what is "told" may be a count of those who hear it
const SAID = new Set(['said', 'says', 'added', 'adds', 'explained', 'recalled', 'wrote']);

/** Who the draft says a figure comes from, in front of it in its sentence: "Inga Moe said the yard had 41 boats". */
export function saidBy(draft: Draft, { block, sentence, inProse }: Claim): string | null {
  const text = draft.blocks[block]?.prose.text ?? '';
  const { speaker, verb } = speakerBefore(text, sentence.start, inProse.start);
  return speaker !== null && verb !== null && SAID.has(verb.split(' ')[0] ?? '') && properName(speaker).length > 0 ? speaker : null;
}

function states({ claim }: CheckedClaim, library: Library, paths: ReadonlySet<string>): boolean {
  const { quantity } = claim;
  if (quantity === undefined || paths.size === 0) return false;
  return library.withValue(keyRanges(quantity), MOST, paths).some(({ path, at }) => library.view(path, at).quantities.some((figure) => agree(compare(quantity, figure, { looseUnit: true }))));
}

/** Named in the passage, near it, or as who made the source. */
function isHeardIn(path: string, quote: string, wanted: ReadonlySet<string>, library: Library): boolean {
  if ([...library.about(path)].some((stem) => wanted.has(stem)) || tokenWords(quote).some(({ stem }) => wanted.has(stem))) return true;
  const passages = library.documents.get(path)?.passages ?? [];
  const at = passages.findIndex(({ text }) => text === quote);
  for (let i = Math.max(0, at - NEAR); at >= 0 && i <= Math.min(passages.length - 1, at + NEAR); i++) {
    if (tokenWords(`${passages[i]?.text} ${passages[i]?.headings.join(' ')}`).some(({ stem }) => wanted.has(stem))) return true;
  }
  return false;
}

// passages before and behind in which whoever speaks may be named
const NEAR = 6;

const listed = (paths: ReadonlySet<string>, library: Library): string =>
  [...paths].slice(0, 2).map((path) => library.documents.get(path)?.metadata.title ?? path.slice(path.lastIndexOf('/') + 1)).join(', ');
