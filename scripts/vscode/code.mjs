#!/usr/bin/env node
// Stands in for the desktop `code` executable under @vscode/test-electron: takes its flags, runs the tests in the server build
// of VS Code in a headless browser, and ends with their exit status.
//   code.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
// Lines of the tests begin with the mark below and are printed; the rest of what the workbench says goes to out/vscode.log.
// A line that begins with ▶ names a button to click with the mouse, by its words; one that begins with ⌨ a key to press and words to type. One that begins with the second mark asks for a picture of the window, out/editor/pictures/NAME.png; the tests wait for the file.
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installHost, root } from './install.mjs';
import { launchBrowser, remotePath, startServer, workbenchAddress } from './server.mjs';

const flag = (name) => process.argv.slice(2).find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
const minutes = 15;
const mark = '│';
const pictureMark = '▣';
const clickMark = '▶';
const keyMark = '⌨';
// milliseconds: what the tests have seen done, the window may still be drawing
const drawn = 1500;
const pictures = join(root, 'out', 'editor', 'pictures');
const said = [];

const data = await mkdtemp(join(tmpdir(), 'corroborate-vscode-'));
const host = await installHost();
/** A key such as `Control+f`, then words typed. */
const press = async (page, keys) => {
  const [key, ...words] = keys.split(' ');
  await page.keyboard.press(key);
  await page.keyboard.type(words.join(' '), { delay: 30 });
};

/** Clicks a button as a person does: it must be in sight, and nothing may lie over it. */
const click = (page, name) => page.getByRole('button', { name, exact: true }).first().click({ timeout: 20_000 })
  .catch((error) => said.push(`error: the button ${name} could not be clicked: ${error.message}`));

await mkdir(pictures, { recursive: true });
process.env.CORROBORATE_PICTURES = pictures;
// the one suite that is about trust
const server = await startServer(host, { data, forTests: true, isTrusted: process.env.CORROBORATE_SUITE !== 'untrusted' });
const browser = await launchBrowser(host);
let status = 1;
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const ended = new Promise((done) => { void page.exposeFunction('codeAutomationExit', done); });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.map(String).join(' ');
    if (line.startsWith(mark)) console.log(line.slice(mark.length));
    else if (line.startsWith(pictureMark)) void page.waitForTimeout(drawn).then(() => page.screenshot({ path: join(pictures, `${line.slice(pictureMark.length)}.png`) }));
    else if (line.startsWith(clickMark)) void click(page, line.slice(clickMark.length));
    else if (line.startsWith(keyMark)) void press(page, line.slice(keyMark.length));
    else said.push(`${type}: ${line}`);
  });
  // what the editor hands to the browser, as it is: a page's own address no longer holds a text fragment
  await page.exposeFunction('corroborateOpened', (address) => appendFile(join(pictures, 'opened.txt'), `${address}\n`));
  await page.addInitScript(() => {
    window.open = (address) => {
      window.corroborateOpened(String(address));
      return window;
    };
  });
  const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].flatMap((name) => (flag(name) ? [[name, remotePath(server, resolve(flag(name)))]] : []));
  await page.goto(workbenchAddress(server, { folder: resolve(folder ?? '.'), payload }));
  const late = new Promise((done) => { setTimeout(done, minutes * 60_000, 'late').unref(); });
  const code = await Promise.race([ended, late, server.exited.then(() => 'gone')]);
  if (code === 0) status = 0;
  else if (code !== 1) console.error(code === 'late' ? `No end after ${minutes} minutes.` : `The VS Code server ended (${code}).\n${server.log()}`);
  if (status !== 0) {
    await mkdir(join(root, 'out'), { recursive: true });
    console.error('The workbench as it was: out/vscode-failure.png; what it said: out/vscode.log');
    await page.screenshot({ path: join(root, 'out', 'vscode-failure.png') }).catch(() => {});
  }
} finally {
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(join(root, 'out', 'vscode.log'), [...said, '', server.log()].join('\n'));
  await browser.close();
  await server.stop();
  await rm(data, { recursive: true, force: true, maxRetries: 3 });
}
process.exit(status);
