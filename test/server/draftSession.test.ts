import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLibrary, readSource, type Verdict } from '../../src/core/index.js';
import { defaultSettings } from '../../src/protocol/index.js';
import { createDraftSession, type DraftState } from '../../src/server/draftSession.js';
import type { DraftSources, Project } from '../../src/server/project.js';

/** What each check says: the version, and the verdict on each figure. */
type Said = readonly [version: number, ...verdicts: (Verdict | null)[]];

/** A session whose clock goes only when it is set: how fast the machine is changes nothing. */
async function session(text: string, sources: Readonly<Record<string, string>>) {
  const library = createLibrary();
  const store = { library, failure: () => null, isPending: () => false, isReading: false, taken: () => Promise.resolve() };
  const put = async (path: string, words: string): Promise<void> => library.add((await readSource({ path, text: words })).value);
  for (const [path, words] of Object.entries(sources)) await put(path, words);
  const found: DraftSources = { settings: defaultSettings, config: null, paths: [...Object.keys(sources), 'late.txt'], descriptions: [], problems: [], isExcluded: false };
  const project: Pick<Project, 'sourcesOf' | 'isSource' | 'source' | 'forget' | 'store'> = {
    sourcesOf: () => Promise.resolve(found), isSource: () => false, source: () => undefined, forget: () => undefined,
    store: store as unknown as Project['store'],
  };
  let document = TextDocument.create('file:///draft.md', 'markdown', 1, text);
  const said: Said[] = [];
  const log: string[] = [];
  const checked = ({ version, view }: DraftState): void => void said.push([version, ...(view?.checked.claims ?? []).map(({ verdict }) => verdict)]);
  const clock = { now: 0 };
  const made = createDraftSession(project as Project, 'draft.md', () => document, { log: (line) => log.push(line), checked }, () => clock.now);
  const edit = (from: string, to: string): void => {
    document = TextDocument.create(document.uri, 'markdown', document.version + 1, document.getText().replace(from, to));
  };
  return { made, said, log, put, edit, store, clock };
}

describe('a draft that is edited while sources come in', () => {
  const TEXT = 'The harbour counted 1,201 boats.\n\nNobody asked for more.\n\nThe mine employed 340 smelters.\n';
  const SOURCES = { 'a.txt': 'The harbour counted 1,201 boats.' };

  it('is told of the edit first, with what was known of the rest, and of everything after that', async () => {
    const { made, said, log, put, edit } = await session(TEXT, SOURCES);
    made.touch();
    await made.settled();
    await put('late.txt', 'The mine employed 340 smelters.');
    edit('1,201', '1,301');
    made.edited();
    await made.settled();
    assert.deepEqual(said, [[1, 'supported', 'unsupported'], [2, 'contradicted', 'unsupported'], [2, 'contradicted', 'supported']]);
    assert.equal(log.length, 3);
  });

  it('is checked anew once they are all there', async () => {
    const { made, said, put, edit, store } = await session(TEXT, SOURCES);
    made.touch();
    await made.settled();
    store.isReading = true;
    await put('late.txt', 'The mine employed 340 smelters.');
    edit('1,201', '1,301');
    made.edited();
    await made.settled();
    store.isReading = false;
    made.touch();
    await made.settled();
    assert.deepEqual(said.slice(0, 2), [[1, 'supported', 'unsupported'], [2, 'contradicted', 'unsupported']]);
    assert.deepEqual(said.at(-1), [2, 'contradicted', 'supported']);
  });

  it('waits with no first edit because the check before it was long', async () => {
    const { made, edit, store, clock } = await session(TEXT, SOURCES);
    const { search } = store.library;
    store.library.search = (...asked) => {
      clock.now += 130;
      return search(...asked);
    };
    made.touch();
    await made.settled();
    edit('1,201', '1,301');
    const { setTimeout: later } = globalThis;
    const pauses: unknown[] = [];
    globalThis.setTimeout = ((act: () => void, pause: number) => { pauses.push(pause); return later(act, pause); }) as typeof setTimeout;
    made.edited();
    globalThis.setTimeout = later;
    assert.deepEqual(pauses, [0]);
    made.close();
  });

  it('does not wait for the first check', async () => {
    const { made, said, edit, store } = await session(TEXT, SOURCES);
    let release = (): void => undefined;
    const taken = new Promise<void>((resolve) => (release = resolve));
    store.taken = () => taken;
    made.touch();
    await new Promise((resolve) => setTimeout(resolve, 20));
    edit('1,201', '1,301');
    made.edited();
    for (let turn = 0; said.length === 0 && turn < 400; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
    // the other where there was time
    assert.deepEqual(said[0]?.slice(0, 2), [2, 'contradicted']);
    release();
    await made.settled();
    assert.deepEqual(said.at(-1), [2, 'contradicted', 'unsupported']);
  });

  it('is checked once where nothing else changed', async () => {
    const { made, said, edit } = await session(TEXT, SOURCES);
    made.touch();
    await made.settled();
    edit('1,201', '1,301');
    made.edited();
    made.touch();
    await made.settled();
    assert.deepEqual(said, [[1, 'supported', 'unsupported'], [2, 'contradicted', 'unsupported']]);
  });

  it('is not told again what a check of the rest only confirms', async () => {
    const { made, said, log, put, edit } = await session(TEXT, SOURCES);
    made.touch();
    await made.settled();
    await put('late.txt', 'Nothing was heard of the mine.');
    edit('1,201', '1,301');
    made.edited();
    await made.settled();
    assert.deepEqual(said, [[1, 'supported', 'unsupported'], [2, 'contradicted', 'unsupported']]);
    assert.equal(log.length, 3);
    // what a hover shows of a source is of the library as it is
    await put('late.txt', 'Nothing was heard of the mines.');
    made.touch();
    await made.settled();
    assert.equal(said.length, 3);
  });
});
