import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { draftReport, judge, parseDraft, type Library, type SourceDocument } from '../../src/core/index.js';
import { loadLibrary } from '../../src/files/loadLibrary.js';
import { nodeHost } from '../../src/files/nodeHost.js';
import { openShelf } from '../../src/files/openShelf.js';
import { DamagedSource } from '../../src/files/damagedSource.js';
import type { SourceCache } from '../../src/files/readSources.js';
import { sourceCache } from '../../src/files/sourceCache.js';

const COUNT = 30;
const PORTS = ['Skelby', 'Hullen', 'Marsvik', 'Tornby', 'Eskholm'];
const THINGS = ['boats', 'nets', 'crabs', 'barrels', 'keepers', 'lamps'];
const port = (i: number): string => PORTS[i % PORTS.length] as string;
const thing = (i: number): string => THINGS[i % THINGS.length] as string;
const count = (i: number): number => 100 + ((i * 37) % 83);

/** Prose, tables, pages and records; the last is the bibliography that dates another. */
function source(i: number): readonly [name: string, text: string] {
  const prose = `The harbour of ${port(i)} counted ${count(i)} ${thing(i)} in ${2000 + (i % 20)}.\n\nIn all ${count(i + 1)} ${thing(i + 1)} were seen last Monday, “a record” – said Una Flett.`;
  if (i === COUNT - 1) return [`s${i}.bib`, '@book{quay, author = {Flett, Una}, title = {The Quay}, year = 2019, file = {s1.txt}}'];
  switch (i % 4) {
    case 0: return [`s${i}.csv`, `port,${thing(i)},share\n${port(i)},${count(i)},12.5%\n${port(i + 1)},${count(i + 1)},40%\nTotal,${count(i) + count(i + 1)},52.5%`];
    case 1: return [`s${i}.txt`, prose];
    case 2: return [`s${i}.html`, `<html><head><title>${port(i)}</title></head><body><main><h1>${port(i)}</h1><p>${prose}</p></main></body></html>`];
    default: return [`s${i}.md`, `# ${port(i)}\n\n${prose}\n\nマルメ: ${count(i)} €.`];
  }
}

const DRAFT = Array.from({ length: 8 }, (_, i) => `${port(i)} counted ${count(i) + (i % 3 === 0 ? 1 : 0)} ${thing(i)} in ${2000 + (i % 20)}, and ${count(i + 1)} ${thing(i + 1)} were seen.`).join('\n\n');
const verdicts = (library: Library): unknown => draftReport(judge(parseDraft({ path: 'draft.md', text: DRAFT }).value, library));

describe('a shelf of sources', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
    for (let i = 0; i < COUNT; i++) await write(...source(i));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = async (name: string, text: string, time = 1): Promise<void> => {
    await writeFile(join(folder, name), text);
    await utimes(join(folder, name), time, time);
  };
  const cacheFolder = (): string => join(folder, 'cache');
  const open = (): SourceCache => sourceCache(cacheFolder(), folder);
  const load = async (cache: SourceCache | null): Promise<{ readonly library: Library; readonly read: readonly string[] }> => {
    const files = nodeHost(folder);
    const read: string[] = [];
    const host = { ...files, read: (path: string, most: number) => (read.push(path), files.read(path, most)) };
    const names = (await readdir(folder)).filter((name) => name.includes('.')).sort();
    const { library } = await loadLibrary(names.map((name) => ({ host, path: name, name })), [], { maxBytes: 1e6, cache });
    return { library, read };
  };
  const kept = async (): Promise<string[]> => (await readdir(cacheFolder())).map((name) => name.slice(name.lastIndexOf('.') + 1));
  const shelfFile = async (): Promise<string> => join(cacheFolder(), (await readdir(cacheFolder())).find((name) => name.endsWith('.shelf')) as string);
  /** Changes what is kept, then opens it as the next start does. */
  const spoil = async (change: (bytes: Buffer) => Buffer): Promise<readonly string[]> => {
    const file = await shelfFile();
    await writeFile(file, change(await readFile(file)));
    const { library, read } = await load(open());
    assert.equal(library.documents.size, COUNT);
    assert.equal(library.documents.get('s1.txt')?.text, source(1)[1]);
    return read;
  };

  it('holds all of them in one file, from which nothing is read again', async () => {
    const first = await load(open());
    assert.equal(first.read.length, COUNT);
    assert.deepEqual(await kept(), ['shelf']);
    const second = await load(open());
    assert.deepEqual(second.read, []);
    assert.deepEqual(await kept(), ['shelf']);
  });

  it('gives the verdicts, passages and findings that reading gives', async () => {
    const { library: fresh } = await load(null);
    await load(open());
    const { library } = await load(open());
    for (const path of fresh.documents.keys()) {
      const [now, then] = [library.documents.get(path), fresh.documents.get(path)];
      assert.deepEqual(now?.passages.map(({ text, span, locator }) => ({ text, span, locator })), then?.passages.map(({ text, span, locator }) => ({ text, span, locator })), path);
      assert.deepEqual([now?.text, now?.metadata, now?.tables, now?.records, now?.textIsFile], [then?.text, then?.metadata, then?.tables, then?.records, then?.textIsFile], path);
      assert.deepEqual(library.about(path), fresh.about(path));
    }
    const some = new Set(['s1.txt', 's2.html', 's3.md']);
    const many = new Set([...fresh.documents.keys()].slice(5, 30));
    for (const only of [undefined, some, many]) {
      for (const stem of ['harbour', 'boat', 'skelbi', 'skelby', 'nothing']) {
        assert.equal(library.rarity(stem), fresh.rarity(stem), stem);
        assert.deepEqual(library.search(new Map([[stem, 1], ['net', 0.5]]), 12, only), fresh.search(new Map([[stem, 1], ['net', 0.5]]), 12, only), stem);
      }
      for (const ranges of [[[100, 120]], [[137, 137], [0.1, 0.9]], [[-Infinity, Infinity]]] as const) for (const limit of [1, 8, 500]) {
        assert.deepEqual(library.withValue(ranges, limit, only), fresh.withValue(ranges, limit, only));
      }
    }
    assert.deepEqual(verdicts(library), verdicts(fresh));
  });

  it('lets sources change, come and go, and only what changed is read', async () => {
    await load(open());
    await write('s5.txt', 'Skelby counted 4,711 lamps in 2007.', 2);
    await write('t.txt', 'Tornby counted 4,712 lamps in 2007.');
    await rm(join(folder, 's6.html'));
    const { library, read } = await load(open());
    assert.deepEqual(read, ['s5.txt', 't.txt']);
    const { library: fresh } = await load(null);
    assert.deepEqual(verdicts(library), verdicts(fresh));
    assert.equal(library.rarity('lamp'), fresh.rarity('lamp'));
    for (const [low, high] of [[100, 140], [4000, 5000], [-1e9, 1e9]] as const) assert.equal(library.countOfValues(low, high), fresh.countOfValues(low, high), `${low} to ${high}`);
    for (const one of [library, fresh]) one.remove('s7.md');
    assert.deepEqual(verdicts(library), verdicts(fresh));
    assert.deepEqual((await load(open())).read, []);
  });

  it('knows files by their bytes where only their times changed', async () => {
    await load(open());
    for (const name of await readdir(folder)) if (name.includes('.')) await utimes(join(folder, name), 9, 9);
    let parsed = 0;
    const cache = open();
    const counting: SourceCache = { ...cache, store: (...args) => (parsed++, cache.store(...args)) };
    await load(counting);
    assert.equal(parsed, 0);
    assert.deepEqual((await load(open())).read, []);
    assert.deepEqual(await kept(), ['shelf']);
  });

  it('is made anew where it is cut short, emptied, of another build or damaged in what is searched', async () => {
    await load(open());
    for (const change of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1), (bytes: Buffer) => bytes.subarray(0, bytes.length - 8), () => Buffer.alloc(0), () => Buffer.alloc(4096),
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"build":"', '"build":"x'), 'latin1'),
      // a byte of the catalogue, and one of the numbers in front of it
      (bytes: Buffer) => flipped(bytes, bytes.lastIndexOf('"path":"s1.txt"') + 10), (bytes: Buffer) => flipped(bytes, bytes.lastIndexOf('{"path":"s0.csv"') - 40),
    ]) assert.equal((await spoil(change)).length, COUNT);
    assert.deepEqual((await load(open())).read, []);
  });

  it('tells of a source that is damaged when it is looked at, and has it read again', async () => {
    await load(open());
    const file = await shelfFile();
    const bytes = await readFile(file);
    await writeFile(file, flipped(bytes, bytes.indexOf('Una Flett')));
    const cache = open();
    const told: (string | null)[] = [];
    cache.onDamage?.((path) => told.push(path));
    const { library, read } = await load(cache);
    assert.deepEqual(read, []);
    assert.throws(() => library.documents.get('s1.txt')?.text, DamagedSource);
    assert.deepEqual(told, ['s1.txt']);
    const again = await load(cache);
    assert.deepEqual(again.read, ['s1.txt']);
    assert.deepEqual(verdicts(again.library), verdicts((await load(null)).library));
  });

  it('stays readable when the folder is emptied while it is in use', async () => {
    await load(open());
    const { library } = await load(open());
    await rm(cacheFolder(), { recursive: true });
    assert.deepEqual(verdicts(library), verdicts((await load(null)).library));
  });

  it('stays readable while a source of it is in use, though nobody holds the shelf', async () => {
    await load(open());
    const file = await shelfFile();
    const take = async (name: string): Promise<SourceDocument> => {
      const shelf = await openShelf(file, folder);
      const entry = shelf?.entries.get(name);
      assert.ok(shelf && entry, 'nothing kept');
      return shelf.source(entry).value;
    };
    const document = await take('s1.txt');
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    for (let i = 0; i < 5; i++) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.equal(document.text, source(1)[1]);
  });

  it('is of one root, and another’s is beside it', async () => {
    await load(open());
    const file = await shelfFile();
    await sourceCache(cacheFolder(), 'elsewhere').gather(new Map([['s1.txt', '1:1']]));
    // a copy under another root's name is not taken for its own
    const other = sourceCache(cacheFolder(), 'other');
    await writeFile(join(cacheFolder(), shelfName('other')), await readFile(file));
    const { stamp } = nodeHost(folder);
    assert.equal(await other.load('s1.txt', String(await stamp('s1.txt'))), null);
    assert.notEqual(await open().load('s1.txt', String(await stamp('s1.txt'))), null);
  });
});

const shelfName = (root: string): string => `${createHash('sha256').update(root).digest('hex').slice(0, 40)}.shelf`;

function flipped(bytes: Buffer, at: number): Buffer {
  const found = Buffer.from(bytes);
  found[at] = (found[at] ?? 0) ^ 1;
  return found;
}
