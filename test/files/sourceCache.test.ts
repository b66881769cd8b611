import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLibrary, readSource } from '../../src/core/index.js';
import { isProblem } from '../../src/files/host.js';
import { nodeHost } from '../../src/files/nodeHost.js';
import { readFile as readThrough } from '../../src/files/readSources.js';
import { sourceCache } from '../../src/files/sourceCache.js';

describe('the cache of sources', () => {
  let folder: string;
  let reads = 0;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
    reads = 0;
    await write('Our jails hold 1,201 prisoners.', 1);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const write = async (text: string, time: number): Promise<void> => {
    await writeFile(join(folder, 'a.txt'), text);
    await utimes(join(folder, 'a.txt'), time, time);
  };
  /** Reads through a cache opened anew, and tells what came and whether the file was read for it. */
  const read = async (): Promise<string> => {
    const before = reads;
    const found = await readThrough(nodeHost(folder), 'a.txt', {
      maxBytes: 1e6, cache: sourceCache(join(folder, 'cache'), folder),
      readSource: (file) => {
        reads++;
        return readSource(file);
      },
    });
    assert.ok(found !== null && !isProblem(found));
    assert.equal(found.index?.document, found.value);
    const library = createLibrary();
    library.add(found.value, found.index);
    assert.equal(library.withValue([[-Infinity, Infinity]], 10).length, 1);
    assert.equal(found.isCached, reads === before);
    return `${found.value.passages[0]?.text ?? ''} ${reads === before ? 'kept' : 'read'}`;
  };
  const file = async (): Promise<string> => {
    const [name] = await readdir(join(folder, 'cache'));
    return join(folder, 'cache', name ?? '');
  };

  it('spares reading a file that did not change', async () => {
    assert.equal(await read(), 'Our jails hold 1,201 prisoners. read');
    assert.equal(await read(), 'Our jails hold 1,201 prisoners. kept');
  });

  it('knows a file by its bytes where only its time changed, and a changed one', async () => {
    await read();
    await write('Our jails hold 1,201 prisoners.', 2);
    assert.equal(await read(), 'Our jails hold 1,201 prisoners. kept');
    await write('Our jails hold 1,202 prisoners.', 3);
    assert.equal(await read(), 'Our jails hold 1,202 prisoners. read');
    assert.equal(await read(), 'Our jails hold 1,202 prisoners. kept');
  });

  it('reads again when what it kept is damaged, cut short, emptied or of another build', async () => {
    await read();
    const name = await file();
    const whole = await readFile(name);
    const flipped = Buffer.from(whole);
    flipped[whole.length - 5] = (flipped[whole.length - 5] ?? 0) ^ 255;
    for (const bytes of [flipped, whole.subarray(0, whole.length >> 1), Buffer.alloc(0), Buffer.from('garbage\n'), Buffer.from(whole.toString('latin1').replace('"build":"', '"build":"x'), 'latin1')]) {
      await writeFile(name, bytes);
      assert.equal(await read(), 'Our jails hold 1,201 prisoners. read');
      assert.equal(await read(), 'Our jails hold 1,201 prisoners. kept');
    }
  });

  it('does without where nothing can be kept', async () => {
    await writeFile(join(folder, 'cache'), 'a file, no folder');
    assert.equal(await read(), 'Our jails hold 1,201 prisoners. read');
    assert.equal(await read(), 'Our jails hold 1,201 prisoners. read');
  });

  it('forgets what nobody asked for in months', async () => {
    await read();
    const old = join(folder, 'cache', 'old.cache');
    await writeFile(old, 'x');
    await utimes(old, 1, 1);
    await write('Our jails hold 1,202 prisoners.', 2);
    await read();
    assert.deepEqual((await readdir(join(folder, 'cache'))).length, 1);
  });
});
