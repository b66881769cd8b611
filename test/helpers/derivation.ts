import { derive, type Derivation, type DeriveInput, type DeriveTable } from '../../src/core/evidence/derive.js';
import { createLibrary, type Library } from '../../src/core/evidence/library.js';
import { recognise } from '../../src/core/quantities/recognise.js';
import { readSource } from '../../src/core/sources/readSource.js';
import { tokenWords } from '../../src/core/text/words.js';

/** A library of small sources, `{ 'a.csv': 'town,beds\n…' }`. */
export async function libraryOf(sources: Readonly<Record<string, string>>): Promise<Library> {
  const library = createLibrary();
  for (const [path, text] of Object.entries(sources)) library.add((await readSource({ path, text })).value);
  return library;
}

/** What `derive` is given for the figure between `[` and `]` of a sentence, found as the judge finds it: by the sentence's words. */
export function deriveInput(library: Library, marked: string, before = '', reference: string | null = null): DeriveInput {
  const open = marked.indexOf('[');
  const sentence = marked.replace('[', '').replace(']', '');
  const options = reference === null ? {} : { reference };
  const found = recognise(sentence, options);
  const quantity = found.find((one) => one.start <= open && open < one.end);
  if (quantity === undefined) throw new Error(`no figure at the mark: ${marked}`);
  const context = new Map<string, number>();
  for (const [text, weight] of [[before, 0.5], [sentence, 1]] as const) for (const word of tokenWords(text)) if (!word.stop) context.set(word.stem, weight);
  const tables = new Map<string, DeriveTable>();
  const passages: { view: ReturnType<Library['view']>; score: number }[] = [];
  for (const { path, at, score } of library.search(context, 60)) {
    const view = library.view(path, at);
    const { table } = view.passage;
    const key = `${path}#${table}`;
    if (table === undefined) passages.push({ view, score });
    else if (!tables.has(key)) tables.set(key, { document: view.document, table, rows: (view.document.tables[table]?.rows ?? []).map((row) => library.view(path, row)), score });
  }
  return {
    quantity, sentence, at: { start: quantity.start, end: quantity.end }, context, siblings: found.filter((one) => one !== quantity), nearby: before === '' ? [] : recognise(before, options),
    passages: passages.slice(0, 20), tables: [...tables.values()], reference,
  };
}

/** The best derivation as a line: its working, or `not` and the working where the best reading disagrees; `nothing` below `least`. */
export function told(found: readonly Derivation[], least = 0.1): string {
  const [best] = found;
  if (best === undefined || best.score < least) return 'nothing';
  return best.agrees ? best.working : `not ${best.working}`;
}

export const deriveFor = (library: Library, marked: string, before = '', reference: string | null = null): Derivation[] => derive(deriveInput(library, marked, before, reference));
