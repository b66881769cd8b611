import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleFor } from '../../src/cli/style.js';
import { buildNode, bundle } from '../helpers/bundle.js';
import { mappedPdf } from '../sources/pdfHelper.js';

describe('the corroborate binary', () => {
  before(buildNode);
  const run = (args: readonly string[], input = ''): ReturnType<typeof spawnSync> => spawnSync(process.execPath, [bundle('cli.js'), ...args], { input, encoding: 'utf8' });

  it('knows its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    assert.equal(run(['--version']).stdout, `${version}\n`);
  });

  it('reads standard input and ends with its status', () => {
    const { status, stdout } = run(['extract', '-'], 'The jails hold 1,201 prisoners.');
    assert.equal(status, 0);
    assert.match(String(stdout), /1,201/);
    assert.equal(run(['nothing']).status, 2);
  });

  it('brings the character maps that a PDF may name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
    const file = join(folder, 'a.pdf');
    await writeFile(file, mappedPdf('90ms-RKSJ-H', 'Japan1', ['312c3230342091c782cc914482aa82a082e981']));
    const { stdout, stderr } = run(['extract', file]);
    await rm(folder, { recursive: true });
    assert.match(String(stdout), /1,204/, String(stderr));
  });
});

describe('colours', () => {
  it('are for terminals that want them', () => {
    assert.notEqual(styleFor({ isTTY: true }, {}).red('x'), 'x');
    for (const [out, env] of [[{ isTTY: false }, {}], [{}, { CI: '1' }], [{ isTTY: true }, { NO_COLOR: '1' }], [{ isTTY: true }, { TERM: 'dumb' }]] as const) assert.equal(styleFor(out, env).red('x'), 'x');
  });
});
