// Builds, checks the example's draft in this terminal, and opens it in VS Code with the extension loaded.
//   npm start                 desktop VS Code when there is one, else the server build in your browser
//   npm start -- --no-open    stops after the report
//   npm start -- --server     the server build, whatever else there is
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost } from './vscode/install.mjs';
import { remotePath, startServer, workbenchAddress } from './vscode/server.mjs';
import { stageExtension } from './vscode/stage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'examples');
const has = (flag) => process.argv.includes(flag);

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

node('scripts/build.mjs');
// the example has findings on purpose: they are no failure of this command
node('dist/cli.js', 'check', 'examples/draft.md', '--fail-on', 'none');
if (!has('--no-open')) {
  const code = has('--server') ? undefined : desktopCode();
  if (code !== undefined) openDesktop(code);
  else await openServer();
}

/** `code` on the path, where it can show a window. */
function desktopCode() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '').split(delimiter).map((part) => join(part, name)).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function openDesktop(code) {
  const shell = process.platform === 'win32';
  const quoted = (text) => (shell ? `"${text}"` : text);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, join(folder, 'draft.md')];
  const { status } = spawnSync(quoted(code), args.map(quoted), { stdio: 'inherit', shell });
  if (status === 0) console.log('\nOpened examples/ in VS Code.');
  process.exit(status ?? 1);
}

async function openServer() {
  console.log('\nNo desktop VS Code here: starting the server build.');
  const host = await installHost();
  const extensions = join(root, '.vscode-test', 'start', 'extensions');
  await stageExtension(extensions);
  // asked of every visitor, so that other users of this machine cannot open the editor
  const token = randomBytes(16).toString('hex');
  // trusted: the folder it opens is this project's own
  const server = await startServer(host, { data: join(root, '.vscode-test', 'start', 'data'), extensions, token, isTrusted: true });
  const payload = [['openFile', remotePath(server, join(folder, 'draft.md'))]];
  console.log(`\nOpen this address in a browser (Ctrl+C ends it):\n\n  ${workbenchAddress(server, { folder, token, payload })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop().then(() => process.exit(0)));
  process.exit((await server.exited) ?? 0);
}
