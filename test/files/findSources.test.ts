import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findSources, type SourceQuery } from '../../src/files/findSources.js';
import { isProblem } from '../../src/files/host.js';
import { nodeHost } from '../../src/files/nodeHost.js';

describe('the sources of a draft', () => {
  let top: string;
  let root: string;
  beforeEach(async () => {
    top = await mkdtemp(join(tmpdir(), 'corroborate-'));
    root = join(top, 'project');
    await mkdir(root);
  });
  afterEach(() => rm(top, { recursive: true, force: true }));

  const write = async (...paths: readonly string[]): Promise<void> => {
    for (const path of paths) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), 'x');
    }
  };
  const find = async (draft: string, more: Partial<Omit<SourceQuery, 'frontMatter'>> & { readonly sources?: readonly string[]; readonly bibliography?: readonly string[] } = {}): Promise<{ paths: readonly string[]; problems: readonly string[] }> => {
    const { paths, problems } = await findSources(nodeHost(root), {
      draft, include: [], exclude: [], base: '', ...more, frontMatter: { sources: more.sources ?? [], bibliography: more.bibliography ?? [] },
    });
    return { paths, problems: problems.map(({ path, problem }) => `${problem.code} ${path}`) };
  };

  it('are the files under sources/ beside it', async () => {
    await write('draft.md', 'sources/b.txt', 'sources/a/c.html', 'sources/.DS_Store', 'sources/~$c.docx', 'sources/sources.yaml', 'sources/node_modules/x.md', 'other/x.md');
    assert.deepEqual(await find('draft.md'), { paths: ['sources/a/c.html', 'sources/b.txt'], problems: [] });
  });

  it('or under the nearest sources/ above it', async () => {
    await write('sources/top.txt', 'part/sources/near.txt', 'part/one/draft.md', 'two/draft.md');
    assert.deepEqual((await find('part/one/draft.md')).paths, ['part/sources/near.txt']);
    assert.deepEqual((await find('two/draft.md')).paths, ['sources/top.txt']);
  });

  it('and what front matter and settings name', async () => {
    await write('texts/draft.md', 'texts/refs.bib', 'notes/a.md', 'notes/b.md', 'data/x.csv', 'data/deep/y.csv');
    assert.deepEqual(await find('texts/draft.md', { sources: ['../notes/*.md', 'https://example.org/a'], bibliography: ['refs.bib'], include: ['data', 'none/*.md'], exclude: ['**/b.md', 'data/deep/**'] }),
      { paths: ['data/x.csv', 'notes/a.md', 'texts/refs.bib'], problems: [] });
  });

  it('and what it links to, where that is a file of the project', async () => {
    await writeFile(join(top, 'outside.pdf'), 'x');
    await write('texts/draft.md', 'notes/minutes.txt', 'archive/plan.pdf', 'texts/data.csv');
    assert.deepEqual(await find('texts/draft.md', { links: ['../notes/minutes.txt', '/archive/plan.pdf', 'data.csv', 'gone.pdf', '../../outside.pdf', '../archive'] }),
      { paths: ['archive/plan.pdf', 'notes/minutes.txt', 'texts/data.csv'], problems: [] });
  });

  it('count globs from the folder of the configuration', async () => {
    await write('part/one/draft.md', 'part/data/x.csv', 'data/y.csv');
    assert.deepEqual((await find('part/one/draft.md', { include: ['data/*'], base: 'part' })).paths, ['part/data/x.csv']);
  });

  it('are not hidden by .gitignore, and never the draft itself', async () => {
    await write('draft.md', 'sources/a.txt', 'other.md');
    await writeFile(join(root, '.gitignore'), 'sources/\n');
    assert.deepEqual((await find('draft.md', { include: ['*.md'] })).paths, ['other.md', 'sources/a.txt']);
  });

  it('never lie outside the project', async () => {
    await writeFile(join(top, 'secret.txt'), 'x');
    await write('draft.md', 'sources/a.txt');
    await symlink(join(top, 'secret.txt'), join(root, 'sources', 'link.txt'));
    await symlink(top, join(root, 'sources', 'up'));
    await symlink(join(root, 'nowhere'), join(root, 'sources', 'broken.txt'));
    const { paths, problems } = await find('draft.md', { sources: ['../secret.txt', 'missing.pdf'] });
    assert.deepEqual(paths, ['sources/a.txt']);
    assert.deepEqual([...problems].sort(), ['not-found missing.pdf', 'not-found sources/broken.txt', 'outside ../secret.txt', 'outside sources/link.txt', 'outside sources/up']);
    const read = await nodeHost(root).read('../secret.txt', 100);
    assert.ok(isProblem(read) && read.problem.code === 'outside');
  });

  it('follow links inside the project, once', async () => {
    await write('draft.md', 'sources/a.txt', 'shared/b.txt');
    await symlink(join(root, 'shared'), join(root, 'sources', 'shared'));
    await symlink(join(root, 'sources'), join(root, 'sources', 'loop'));
    assert.deepEqual(await find('draft.md'), { paths: ['sources/a.txt', 'sources/shared/b.txt'], problems: [] });
  });

  if (process.platform !== 'win32') it('are plain files', async () => {
    await write('draft.md', 'sources/a.txt');
    execFileSync('mkfifo', [join(root, 'sources', 'pipe.txt')]);
    assert.deepEqual(await find('draft.md'), { paths: ['sources/a.txt'], problems: ['not-a-file sources/pipe.txt'] });
    const read = await nodeHost(root).read('sources/pipe.txt', 100);
    assert.ok(isProblem(read) && read.problem.message === 'sources/pipe.txt is a named pipe, not a file.');
  });

  it('are not larger than allowed', async () => {
    await writeFile(join(root, 'big.txt'), 'x'.repeat(2000));
    const read = await nodeHost(root).read('big.txt', 1000);
    assert.ok(isProblem(read));
    assert.equal(read.problem.message, 'big.txt has 0.002 MB; the limit is 0.001 MB (setting corroborate.sources.maxSize).');
  });
});
