// VS Code in a browser with no machine behind it: the workbench of the server build served as plain files, extensions in the web
// worker host, the opened folder in a file system of another extension (test/editor/web/files). As on vscode.dev.
//   runWebTests(host, { folder, tests, pictures })  →  { passed, failed }
import { createServer } from 'node:http';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { root } from './install.mjs';
import { launchBrowser } from './server.mjs';
import { packagedFiles } from './stage.mjs';

const mark = '│';
const pictureMark = '▣';
const resultMark = '■';
const types = { '.html': 'text/html', '.js': 'text/javascript', '.cjs': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' };

/** @param {{ folder: string, tests: string, pictures: string }} options `folder`: what is opened; `tests`: a bundle that exports `run()` */
export async function runWebTests(host, { folder, tests, pictures }) {
  const said = [];
  const server = await serve(host, { folder, tests });
  const { port } = server.address();
  const browser = await launchBrowser(host);
  let results = { passed: 0, failed: 1 };
  try {
    await mkdir(pictures, { recursive: true });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const ended = new Promise((done) => { void page.exposeFunction('codeAutomationExit', done); });
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const line = args.map(String).join(' ');
      if (line.startsWith(mark)) console.log(line.slice(mark.length));
      else if (line.startsWith(pictureMark)) void page.screenshot({ path: join(pictures, `${line.slice(pictureMark.length)}.png`) });
      else if (line.startsWith(resultMark)) results = JSON.parse(line.slice(resultMark.length));
      else said.push(`${type}: ${line}`);
    });
    await page.goto(`http://127.0.0.1:${port}/`);
    const late = new Promise((done) => { setTimeout(done, minutes * 60_000, 'late').unref(); });
    const code = await Promise.race([ended, late]);
    if (code !== 0) {
      results = { ...results, failed: Math.max(1, results.failed) };
      console.error(`The browser’s suite ended with ${code}. What the workbench said:\n${said.filter((line) => /^error|orroborate/.test(line)).slice(-30).join('\n')}`);
      await page.screenshot({ path: join(root, 'out', 'vscode-failure.png') }).catch(() => {});
    }
  } finally {
    await writeFile(join(root, 'out', 'vscode.log'), said.join('\n'));
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return results;
}

const minutes = 5;

async function serve(host, { folder, tests }) {
  const vscode = join(host.serverMain, '..', '..');
  const packaged = new Set(await packagedFiles());
  const opened = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
  /** What stands behind a path: text or bytes; undefined for nothing. */
  const answer = async (path, authority) => {
    if (path === '/') return workbench(authority);
    if (path === workbenchScript) return withoutServer(await readFile(join(vscode, path.slice('/static/'.length)), 'utf8'));
    // the bundled workbench asks for it beside itself, where the server build does not have it
    if (path.endsWith('/webWorkerExtensionHostIframe.html')) return readFile(join(vscode, 'out/vs/workbench/services/extensions/worker/webWorkerExtensionHostIframe.html'));
    const [, part = '', ...rest] = path.split('/');
    const below = rest.join('/');
    if (rest.includes('..')) return undefined;
    if (part === 'static') return readFile(join(vscode, below));
    // a test runner is only taken from within an extension
    if (part === 'extension') return below === 'tests.cjs' ? readFile(tests) : packaged.has(below) ? readFile(join(root, below)) : undefined;
    if (part === 'files') return below === 'files.json' ? JSON.stringify(opened) : readFile(join(root, 'test/editor/web/files', below));
    return part === 'folder' ? readFile(join(folder, below)) : undefined;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    answer(path, request.headers.host).catch(() => undefined).then((body) => {
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': types[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    });
  });
  await new Promise((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
  return server;
}

const workbenchScript = '/static/out/vs/code/browser/workbench/workbench.js';

/** code-server's workbench takes for granted that its own server stands behind the page, and keeps the user's data there. */
function withoutServer(script) {
  const changed = script.replace(',remoteAuthority:location.host}', '}').replace(/\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)/, '({scheme:$1.vscodeUserData}),"User")');
  if (changed.includes('remoteAuthority:location.host')) throw new Error('The workbench of this version expects its server in another way: see withoutServer in scripts/vscode/web.mjs.');
  return changed;
}

function workbench(authority) {
  const at = (path) => ({ scheme: 'http', authority, path });
  const configuration = {
    folderUri: { scheme: 'notes', path: '/' },
    additionalBuiltinExtensions: [at('/files')],
    developmentOptions: { extensions: [at('/extension')], extensionTestsPath: at('/extension/tests.cjs') },
    enableWorkspaceTrust: false,
    configurationDefaults: { 'chat.disableAIFeatures': true, 'workbench.startupEditor': 'none', 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'editor.minimap.enabled': false },
    // code-server's own
    userDataPath: '/', isEnabledFileDownloads: false, isEnabledFileUploads: false, isEnabledCoderGettingStarted: false,
  };
  const setting = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta id="vscode-workbench-web-configuration" data-settings="${setting}"><meta id="vscode-workbench-auth-session" data-settings="">
<link rel="stylesheet" href="/static/out/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = location.origin + '/static/out/';</script>
<script type="module" src="/static/out/nls.messages.js"></script><script type="module" src="${workbenchScript}"></script></html>`;
}
