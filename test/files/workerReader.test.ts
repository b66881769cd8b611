import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSource } from '../../src/core/index.js';
import { unpackSource } from '../../src/files/packSource.js';
import { workerReader, type WorkerReader } from '../../src/files/workerReader.js';
import { buildNode, bundle } from '../helpers/bundle.js';

describe('reading in a thread', function () {
  // the thread lets all else go first, and a machine that many share has much else to do
  this.timeout(120_000);
  let folder: string;
  let reader: WorkerReader;
  before(buildNode);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
    reader = workerReader(pathToFileURL(bundle('sourceWorker.js')));
  });
  after(async () => {
    reader.close();
    await rm(folder, { recursive: true, force: true });
  });
  const page = (paragraphs: number): Uint8Array => new TextEncoder().encode(`<article>${Array.from({ length: paragraphs }, (_, i) => `<p>In ward ${i} they counted ${1000 + i} boats.</p>`).join('')}</article>`);

  it('gives what reading here gives, with the index', async () => {
    const file = { path: 'a.html', bytes: page(5000) };
    const here = await readSource(file);
    const there = await reader.read(file, { cache: null, stamp: '1' });
    assert.deepEqual(there.value, here.value);
    assert.deepEqual(there.problems, here.problems);
    assert.equal(there.index?.document, there.value);
    assert.equal(there.index?.lengths.length, 5000);
  });

  it('makes no index for who only looks', async () => {
    const { value, index } = await reader.read({ path: 'a.html', bytes: page(5000) }, { cache: null, stamp: '1', withoutIndex: true });
    assert.deepEqual([value.passages.length, index?.lengths.length], [5000, 0]);
  });

  it('reads several at once in turn, and small texts in place', async () => {
    const results = await Promise.all([10, 20, 30].map((n) => reader.read({ path: `${n}.html`, bytes: page(n) }, { cache: null, stamp: '1' })));
    assert.deepEqual(results.map(({ value }) => [value.path, value.passages.length]), [['10.html', 10], ['20.html', 20], ['30.html', 30]]);
    assert.equal((await reader.read({ path: 'a.txt', text: 'In all 7 boats.' }, { cache: null, stamp: '1' })).index, undefined);
  });

  it('keeps what it read behind its answer’s back', async () => {
    const cache = reader.cacheIn(join(folder, 'cache'), 'root');
    const read = await reader.read({ path: 'a.html', bytes: page(5000) }, { cache, stamp: 'now' });
    assert.equal(read.isKept, true);
    const entry = async (): Promise<string | undefined> => (await readdir(join(folder, 'cache')).catch(() => [])).find((name) => name.endsWith('.cache'));
    for (let i = 0; i < 100 && (await entry()) === undefined; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    // the thread is of another build than this test, which would read anew what that kept
    const bytes = await readFile(join(folder, 'cache', (await entry()) ?? ''));
    const end = bytes.indexOf(10);
    assert.match(bytes.toString('utf8', 0, end), /"path":"a\.html","stamp":"now"/);
    const kept = unpackSource(bytes.subarray(end + 1));
    assert.deepEqual([...kept.value.passages], [...read.value.passages]);
    assert.equal(await cache.load('a.html', 'now'), null);
  });

  it('says that a file broke its reader, and reads the next', async () => {
    const broken = workerReader(new URL('data:text/javascript,process.exit(3)'));
    await assert.rejects(broken.read({ path: 'a.pdf', bytes: new Uint8Array(9) }, { cache: null, stamp: '1' }), /its reader ended unexpectedly/);
    broken.close();
    assert.equal((await reader.read({ path: 'b.html', bytes: page(1) }, { cache: null, stamp: '1' })).value.passages.length, 1);
  });
});
