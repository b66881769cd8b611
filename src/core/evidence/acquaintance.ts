import type { Block, Draft } from '../draft/types.js';
import { tokenWords } from '../text/words.js';
import type { Library } from './library.js';

// fewer names tell nothing of what a draft is about
const ENOUGH = 5;
// One source of a draft's own may know few of its names, three seldom do: of the figures that they bear out on the labelled workspaces, one in thirteen has a single source that knows
// less than this, one in forty two of that kind, one in fifty three or more. All sources of another story together know less in four cases of five.
const LEAST = { one: 0.06, two: 0.08, more: 0.12 };
// blocks of drafts that are open; more are read anew
const MOST_KNOWN = 20_000;

const DAYS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
const known = new Map<string, readonly string[]>();

/** Stems of the capitalised words within the sentences of a block; the first word of each is capitalised anyway. */
function namesIn({ prose, sentences }: Block): readonly string[] {
  let found = known.get(prose.text);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    found = sentences.flatMap(({ start, end }) => tokenWords(prose.text.slice(start, end)).slice(1).flatMap(({ capital, stop, digit, lower, stem }) => (capital && !stop && !digit && !DAYS.has(lower) ? [stem] : [])));
    known.set(prose.text, found);
  }
  return found;
}

/**
 * True where the sources know next to none of the people, places and bodies that the draft names: they tell of something else, and what agrees there
 * agrees by accident. Never where they hold no sentence: tables of numbers name nobody.
 */
export function isForeign({ blocks }: Draft, library: Library): boolean {
  const before = asked.get(blocks);
  if (before?.library === library && before.version === library.version) return before.found;
  const found = isOfAnother(blocks, library);
  asked.set(blocks, { library, version: library.version, found });
  return found;
}

// asked for each variant of a draft that is judged (see judgeTogether)
const asked = new WeakMap<Draft['blocks'], { readonly library: Library; readonly version: number; readonly found: boolean }>();

function isOfAnother(blocks: Draft['blocks'], library: Library): boolean {
  const lists: (readonly string[])[] = [];
  // no more than these: of a draft that the sources know, the first blocks tell
  let most = 0;
  for (let at = 0; at < blocks.length; at++) {
    const list = namesIn(blocks[at] as Block);
    most += list.length;
    if (list.length > 0) lists.push(list);
  }
  const unseen = library.rarity('');
  const { size } = library.documents;
  const least = size > 2 ? LEAST.more : size === 2 ? LEAST.two : LEAST.one;
  const names = new Set<string>();
  let seen = 0;
  for (const list of lists) {
    seen += newlySeen(list, names, (name) => library.rarity(name) < unseen);
    if (seen > 0 && seen >= least * most) return false;
  }
  return names.size >= ENOUGH && seen < least * names.size && [...library.documents.values()].some(({ passages }) => passages.some(({ kind }) => kind === 'sentence'));
}

/** How many of a block's names the sources know that no block before it has; takes them up. */
function newlySeen(list: readonly string[], names: Set<string>, isKnown: (name: string) => boolean): number {
  let seen = 0;
  for (let at = 0; at < list.length; at++) {
    const name = list[at] as string;
    if (names.has(name)) continue;
    names.add(name);
    if (isKnown(name)) seen++;
  }
  return seen;
}
