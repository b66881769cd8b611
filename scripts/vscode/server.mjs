// Starts the server build of VS Code on a free loopback port, and a browser that shows it.
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {{ node: string, serverMain: string }} host
 * @param {{ data: string, token?: string, forTests?: boolean, isTrusted?: boolean, port?: number, extensions?: string }} options `data`: folder for
 *   everything the server writes; `token`: asked of every visitor; `isTrusted`: no question of trust; `forTests`: extensions by path
 */
export async function startServer(host, { data, token, forTests = false, isTrusted = forTests, port, extensions }) {
  port ??= await freePort();
  await mkdir(join(data, 'data', 'Machine'), { recursive: true });
  await writeFile(join(data, 'data', 'Machine', 'settings.json'), JSON.stringify(machineSettings, null, 2));
  const args = [
    host.serverMain, '--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data,
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...(extensions ? ['--extensions-dir', extensions] : []),
    ...(isTrusted ? ['--disable-workspace-trust'] : []),
    ...(forTests ? ['--enable-smoke-test-driver'] : []),
  ];
  // a test runner's own settings must not reach the extension host's Node
  const { NODE_OPTIONS: _options, ELECTRON_RUN_AS_NODE: _electron, ...env } = process.env;
  const child = spawn(host.node, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let log = '';
  const keep = (chunk) => { log = (log + chunk).slice(-200_000); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(force);
  };
  await waitFor(async () => {
    if (child.exitCode !== null) throw new Error(`The VS Code server stopped (${child.exitCode}):\n${log}`);
    return (await fetch(`http://127.0.0.1:${port}/version`)).ok;
  }, 60_000, () => `The VS Code server did not answer:\n${log}`);
  return { port, authority: `127.0.0.1:${port}`, stop, exited: new Promise((resolve) => child.once('exit', resolve)), log: () => log };
}

/** A quiet window: nothing that waits for the internet, nothing that covers the editor. */
const machineSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  // a folder that nobody was asked about is not trusted
  'security.workspace.trust.startupPrompt': 'never',
};

/** The address that opens `folder`; `payload` is VS Code's list of key and value, paths in it already remote. */
export function workbenchAddress({ authority }, { folder, token, payload = [] }) {
  const query = new URLSearchParams(folder.endsWith('.code-workspace') ? { workspace: folder } : { folder });
  if (token) query.set('tkn', token);
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

/** How the workbench names a path on the server's machine. */
export const remotePath = ({ authority }, path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;

/** @param {{ chromium: string, playwright: typeof import('playwright-core') }} host */
export const launchBrowser = (host) => host.playwright.chromium.launch({
  executablePath: host.chromium,
  // --no-sandbox: continuous integration often runs as root, where Chromium's sandbox refuses to start; it shows loopback pages only
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb'],
});

export async function waitFor(test, milliseconds, message) {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await test().catch((error) => { if (Date.now() > end || /stopped/.test(error.message)) throw error; });
    if (value) return value;
    if (Date.now() > end) throw new Error(message());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

