// Runs test/editor inside a real VS Code and returns the counts.
//   node scripts/editorTests.mjs [SUITE ...] [--grep WORDS]       (after a build; all suites by default)
// `CORROBORATE_VSCODE=desktop|server` decides which VS Code; by default the desktop one where it can be downloaded and shown.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { installHost, root } from './vscode/install.mjs';
import { runWebTests } from './vscode/web.mjs';

const out = join(root, 'out', 'editor');
const casebook = join(root, '..', 'shared', 'casebook', 'cases', '01-turkey-deportations');
/** What is opened, each in a window of its own with a copy of the folder: the tests write into it. */
const fixtures = join(root, 'test', 'sources', 'fixtures');
const oneOfEach = ['twoColumns.pdf', 'ferry.docx', 'harvest.xlsx', 'page.html'].map((file) => join(fixtures, file));
const runs = [
  { suite: 'examples', folder: join(root, 'examples') },
  { suite: 'casebook', folder: casebook },
  // a source of each format that has a viewer
  { suite: 'sources', folder: join(root, 'test', 'editor', 'sources'), sources: oneOfEach },
  { suite: 'roots', folder: join(root, 'test', 'editor', 'roots'), open: 'roots.code-workspace' },
  // @vscode/test-electron trusts every folder: only the server build is started by us
  { suite: 'untrusted', folder: join(root, 'test', 'editor', 'untrusted'), isServerOnly: true },
  // in a browser alone, as on vscode.dev
  { suite: 'web', folder: join(root, 'test', 'editor', 'sources'), sources: oneOfEach },
];

/** @param {readonly string[]} suites which to run; all when empty. `grep`: words of the tests to run */
export async function editorTests(suites = [], grep = '') {
  await rm(out, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: { index: join(root, 'test/editor/index.ts') }, outdir: out, outExtension: { '.js': '.cjs' },
    bundle: true, format: 'cjs', platform: 'node', target: 'node20', packages: 'external', sourcemap: true, logLevel: 'warning',
  });
  await esbuild.build({
    entryPoints: { web: join(root, 'test/editor/web/index.ts') }, outdir: out, outExtension: { '.js': '.cjs' },
    bundle: true, format: 'cjs', platform: 'browser', target: 'es2022', external: ['vscode'], logLevel: 'warning',
  });
  const vscodeExecutablePath = await executable();
  let passed = 0;
  let failed = 0;
  for (const run of runs) {
    const { suite, folder } = run;
    if (suites.length > 0 && !suites.includes(suite)) continue;
    if (run.isServerOnly && !vscodeExecutablePath.endsWith('code.mjs')) continue;
    if (!existsSync(folder)) {
      console.log(`\nEditor, ${suite}: left out, ${folder} is not there.`);
      continue;
    }
    console.log(`\nEditor, ${suite}:`);
    const results = await runSuite(vscodeExecutablePath, run, grep);
    passed += results.passed;
    failed += results.failed;
  }
  return { passed, failed };
}

async function runSuite(vscodeExecutablePath, { suite, folder, sources = [], open = '' }, grep) {
  const results = join(out, 'results.json');
  await rm(results, { force: true });
  const temporary = await mkdtemp(join(tmpdir(), 'corroborate-workspace-'));
  const workspace = join(temporary, suite);
  try {
    await cp(folder, workspace, { recursive: true });
    for (const file of sources) await cp(file, join(workspace, 'sources', basename(file)));
    if (suite === 'web') return await runWebTests(await installHost(), { folder: workspace, tests: join(out, 'web.cjs'), pictures: join(out, 'pictures') });
    await runTests({
      vscodeExecutablePath, extensionDevelopmentPath: root, extensionTestsPath: join(out, 'index.cjs'),
      // its own folders, short: a socket's path has a limit of about 100 characters
      launchArgs: [join(workspace, open), '--disable-extensions', `--user-data-dir=${join(temporary, 'user')}`, `--extensions-dir=${join(temporary, 'extensions')}`],
      extensionTestsEnv: { CORROBORATE_SUITE: suite, CORROBORATE_GREP: grep },
    }).catch((error) => console.error(String(error.message ?? error)));
    // no results: the editor or the bundle broke before the first test
    return JSON.parse(await readFile(results, 'utf8').catch(() => '{"passed":0,"failed":1}'));
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Desktop VS Code wants a display and a download of its own site; the server build needs neither. */
async function executable() {
  const wanted = process.env.CORROBORATE_VSCODE ?? ((await desktopWorks()) ? 'desktop' : 'server');
  if (wanted === 'desktop') return downloadAndUnzipVSCode({ version: '1.139.1', cachePath: join(root, '.vscode-test'), extensionDevelopmentPath: root });
  await installHost();
  return fileURLToPath(new URL('vscode/code.mjs', import.meta.url));
}

async function desktopWorks() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  return fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(5000) }).then(({ ok }) => ok, () => false);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
  const { passed, failed } = await editorTests(positionals, values.grep);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
