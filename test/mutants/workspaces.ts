import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLibrary, parseDraft, readSource, type Claim, type Draft, type Library } from '../../src/core/index.js';
import { loadCasebook } from '../bench/calibrate/load.js';

/** A draft beside its sources. */
export interface Workspace {
  readonly name: string;
  readonly draft: Draft;
  readonly library: Library;
  /** False where a person said that the sources do not bear the claim out: a figure that is wrong already makes no mutant. */
  readonly isRight: (claim: Claim) => boolean;
}

export async function loadExample(): Promise<Workspace> {
  const library = createLibrary();
  for (const name of readdirSync('examples/sources').filter((file) => file !== 'sources.yaml').sort()) {
    library.add((await readSource({ path: `sources/${name}`, bytes: new Uint8Array(readFileSync(`examples/sources/${name}`)) })).value);
  }
  const draft = parseDraft({ path: 'draft.md', text: readFileSync('examples/draft.md', 'utf8') }).value;
  return { name: 'example', draft, library, isRight: () => true };
}

/** The labelled workspaces beside the repository; [] where there are none. */
export async function loadCases(data: string): Promise<Workspace[]> {
  const root = join(data, 'casebook/cases');
  if (!existsSync(root)) return [];
  return (await loadCasebook(root)).map(({ group, draft, library, gold }): Workspace => {
    const verdicts = new Map(gold.map((one) => [one.claim, one.verdict]));
    return { name: group, draft, library, isRight: (claim) => (verdicts.get(claim) ?? 'supported') === 'supported' };
  });
}
