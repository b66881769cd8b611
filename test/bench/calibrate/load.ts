import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDraft } from '../../../src/core/draft/parseDraft.js';
import { createLibrary, type Library } from '../../../src/core/evidence/library.js';
import type { Claim, Draft } from '../../../src/core/draft/types.js';
import type { Verdict } from '../../../src/core/evidence/types.js';
import { readSource } from '../../../src/core/sources/readSource.js';

/** What a person said of one claim. */
export interface Gold {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Other verdicts that count as right. */
  readonly also: readonly string[];
  readonly basis: string | null;
  /** Passages that decide, by role. */
  readonly evidence: readonly { readonly source: string; readonly quote: string; readonly role: 'for' | 'against' }[];
}

/** One workspace with its labels. */
export interface LabelledCase {
  /** Held out together: the case's name, or its set's. */
  readonly group: string;
  readonly draft: Draft;
  readonly library: Library;
  readonly gold: readonly Gold[];
}

interface ExpectedClaim {
  readonly text: string; readonly occurrence: number; readonly verdict: Verdict; readonly basis: string | null; readonly sources: readonly string[];
  readonly quote: string; readonly also?: readonly string[]; readonly evidence?: readonly { source: string; quote: string; role: 'for' | 'against' }[];
}

const filesUnder = (folder: string): string[] => readdirSync(folder).sort().flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? filesUnder(path) : [path];
});

/** Reads a casebook's workspaces; [] where the folder is missing. */
export async function loadCasebook(root: string, prefix = ''): Promise<LabelledCase[]> {
  if (!existsSync(root)) return [];
  const cases: LabelledCase[] = [];
  for (const name of readdirSync(root).sort()) {
    const folder = join(root, name);
    if (!existsSync(join(folder, 'expected.json'))) continue;
    const library = createLibrary();
    for (const file of filesUnder(join(folder, 'sources'))) {
      const { value } = await readSource({ path: file.slice(folder.length + 1), bytes: new Uint8Array(readFileSync(file)) });
      library.add(value);
    }
    const text = readFileSync(join(folder, 'draft.md'), 'utf8');
    const draft = parseDraft({ path: 'draft.md', text }).value;
    const expected = (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { claims: ExpectedClaim[] }).claims;
    const gold: Gold[] = [];
    for (const want of expected) {
      let start = -1;
      for (let n = 0; n < want.occurrence; n++) start = text.indexOf(want.text, start + 1);
      const claim = best(draft.claims, start, start + want.text.length);
      if (claim === undefined) continue;
      const roles = (want.evidence ?? []).map((e) => ({ source: e.source, quote: e.quote, role: want.verdict === 'contradicted' ? ('against' as const) : e.role }));
      const first = want.sources[0];
      const side = want.verdict === 'contradicted' ? ('against' as const) : ('for' as const);
      if (first !== undefined && want.quote !== '') roles.push({ source: first, quote: want.quote, role: side });
      for (const source of want.sources.slice(1)) if (want.verdict !== 'disputed') roles.push({ source, quote: want.quote, role: side });
      gold.push({ claim, verdict: want.verdict, also: want.also ?? [], basis: want.basis, evidence: roles });
    }
    cases.push({ group: prefix + name, draft, library, gold });
  }
  return cases;
}

export const VERDICTS: Readonly<Record<string, Verdict>> = { s: 'supported', c: 'contradicted', d: 'disputed', u: 'unsupported' };

/** Plain statements beside a source of a sentence or two, and what is wrong when one figure, name or year is another's. */
export interface Contrast {
  /** Two where they disagree. */
  readonly sources: readonly { readonly path: string; readonly text: string }[];
  /** `labels` has a letter a claim, in order: s, c, d, u, or ? where nothing is said of it. */
  readonly drafts: readonly { readonly labels: string; readonly text: string }[];
}

/** Reads a file of contrasts: a line with the source (`|||` between two), then an indented one for each draft, its labels first; `\n` is a line break in either. */
export function readContrasts(file: string): Contrast[] {
  const found: { sources: Contrast['sources']; drafts: { labels: string; text: string }[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter((one) => one !== '')) {
    const [, labels, text] = /^ (\S+) (.*)$/.exec(line) ?? [];
    if (labels !== undefined && text !== undefined) found.at(-1)?.drafts.push({ labels, text: text.replaceAll('\\n', '\n') });
    else found.push({ sources: line.split(' ||| ').map((one, at) => ({ path: `${'abcd'.charAt(at)}.${isTable(one) ? 'csv' : 'md'}`, text: one.replaceAll('\\n', '\n') })), drafts: [] });
  }
  return found;
}

/** Of a table's lines nearly all have as many commas, and none is prose. */
function isTable(source: string): boolean {
  const lines = source.split('\\n').filter((line) => line !== '');
  const commas = lines.map((line) => line.replace(/"[^"]*"/g, '').split(',').length);
  const usual = Math.max(...commas.map((count) => (count < 2 ? 0 : commas.filter((other) => other === count).length)));
  return lines.length > 1 && usual >= 0.75 * lines.length && !lines.some((line) => /^[#*-]|\||\p{Ll}{3}\. \p{Lu}/u.test(line));
}

/** How many groups the contrasts are parted into, each left out together. */
const PARTS = 6;

/** Reads all files of contrasts in a folder. */
export async function loadContrasts(folder: string): Promise<LabelledCase[]> {
  const cases: LabelledCase[] = [];
  const all = readdirSync(folder).sort().flatMap((name) => readContrasts(join(folder, name)));
  for (const [at, { sources, drafts }] of all.entries()) {
    const library = createLibrary();
    for (const source of sources) library.add((await readSource(source)).value);
    for (const { labels, text } of drafts) {
      const draft = parseDraft({ path: 'claim.md', text }).value;
      const gold = draft.claims.flatMap((claim, i): Gold[] => {
        const verdict = VERDICTS[labels.charAt(i)];
        return verdict === undefined ? [] : [{ claim, verdict, also: [], basis: null, evidence: [] }];
      });
      cases.push({ group: `contrast/${at % PARTS}`, draft, library, gold });
    }
  }
  return cases;
}

interface SetItem {
  readonly id: string; readonly claim: string; readonly source: { readonly path: string; readonly text: string };
  readonly label: Verdict; readonly pair?: string; readonly numbers?: readonly { start: number; end: number; supported: boolean }[];
}

/** Reads a set of single claims with their evidence; [] where the file is missing. */
export async function loadSet(root: string, set: string): Promise<LabelledCase[]> {
  const file = join(root, `${set}.jsonl`);
  if (!existsSync(file)) return [];
  const cases: LabelledCase[] = [];
  const items = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as SetItem);
  // what a false sentence says and its true fellow does not is what is false in it
  const rightIn = new Map(items.flatMap(({ pair, label, claim }) => (pair !== undefined && label === 'supported' ? [[pair, claim]] : [])));
  for (const item of items) {
    const library = createLibrary();
    library.add((await readSource(item.source)).value);
    const draft = parseDraft({ path: 'claim.md', text: item.claim }).value;
    const gold: Gold[] = [];
    const checked = draft.claims.filter((claim) => claim.kind === 'quantity' || claim.kind === 'date');
    if (item.numbers !== undefined) {
      for (const number of item.numbers) {
        const claim = best(checked, number.start, number.end);
        if (claim !== undefined) gold.push({ claim, verdict: number.supported ? 'supported' : 'unsupported', also: number.supported ? [] : ['contradicted', 'disputed'], basis: null, evidence: [] });
      }
    } else if (item.label === 'contradicted' && item.pair !== undefined && checked.length > 1) {
      const right = new Set(figuresOf(rightIn.get(item.pair) ?? item.claim));
      const wrong = checked.filter(({ text }) => !right.has(text));
      if (wrong.length === 1) gold.push({ claim: wrong[0] as Claim, verdict: item.label, also: [], basis: null, evidence: [] });
    } else if (item.label === 'supported' || checked.length === 1) {
      for (const claim of checked) gold.push({ claim, verdict: item.label, also: [], basis: null, evidence: [] });
    }
    if (gold.length > 0) cases.push({ group: set, draft, library, gold });
  }
  return cases;
}

const figuresOf = (text: string): string[] => parseDraft({ path: 'claim.md', text }).value.claims.map((claim) => claim.text);

function best(claims: readonly Claim[], start: number, end: number): Claim | undefined {
  const shared = (claim: Claim): number => (Math.min(claim.span.end, end) - Math.max(claim.span.start, start)) / (Math.max(claim.span.end, end) - Math.min(claim.span.start, start));
  return claims.filter((claim) => claim.kind !== 'statement' && claim.span.start < end && start < claim.span.end).sort((a, b) => shared(b) - shared(a))[0];
}
