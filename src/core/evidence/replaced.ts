import type { SourceDocument } from '../sources/types.js';
import { tokenWords } from '../text/words.js';
import type { Library } from './library.js';

/** What a document that another one has replaced, or will, says of itself. */
export const REPLACED: ReadonlySet<string> = new Set('draft preliminary provisional interim superseded void withdrawn obsolete outdated uncorrected unaudited archived embargoed'.split(' '));
/** What replaces a draft is none. */
export const REPLACES: ReadonlySet<string> = new Set(['replaces', 'supersedes', 'corrects', 'revises', 'amends', 'replacing', 'superseding', 'correcting', 'revising']);
/** Finds every text in which a word of those stands, and a few more: reading a text for its words takes fifty times as long. */
const MAY_REPLACE = new RegExp(`${[...REPLACED].join('|')}|[^\\x00-\\x7f]`, 'i');

function isReplacedBy(text: string): boolean {
  if (!MAY_REPLACE.test(text)) return false;
  // "May" is a name inside a sentence, and so is "Draft"
  const words = tokenWords(text).filter(({ capital }, at) => at === 0 || !capital);
  return words.some(({ lower }) => REPLACED.has(lower)) && !words.some(({ lower }) => REPLACES.has(lower));
}

// where a document says what it is: its title, its name, its first lines
const FRONT_PASSAGES = 3;

/** True where the first passages of a document, or the headings over them, call it a draft, provisional or superseded. */
export function isCalledReplaced(document: Pick<SourceDocument, 'passages'>): boolean {
  return document.passages.slice(0, FRONT_PASSAGES).some(({ text, headings, table }) => (table === undefined && isReplacedBy(text)) || headings.some(isReplacedBy));
}

const replaced = new WeakMap<SourceDocument, boolean>();

/** The same of its title and its file's name as well; no passage is read for it. */
export function isReplaced(document: SourceDocument, library: Library): boolean {
  let found = replaced.get(document);
  if (found === undefined) {
    const { path, metadata } = document;
    found = library.isCalledReplaced(path) || isReplacedBy(metadata.title ?? '') || isReplacedBy(path.slice(path.lastIndexOf('/') + 1).replace(/[-_.]/g, ' '));
    replaced.set(document, found);
  }
  return found;
}
