import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { commands } from '../../src/protocol/index.js';
import { activated, checked, clickButton, closeAll, fileUri, openDraft, picture, until } from './helpers.js';

const page = '<html><head><title>Lighthouse open days</title></head><body><p>The lighthouse at Skerry Point was seen by 7,345 visitors.</p></body></html>';
const setting = () => vscode.workspace.getConfiguration('corroborate.fetch');
const add = (address: string) => vscode.commands.executeCommand<string>(commands.addSource, { from: 'web', address, archive: 'https://archive.example/1' });
const names = async () => (await vscode.workspace.fs.readDirectory(fileUri('sources'))).map(([name]) => name).sort();
const lighthouse = async (document: vscode.TextDocument) => (await checked(document)).find(({ text }) => text.includes('7,345'));

describe('adding a source from the web', () => {
  let server: Server | undefined;
  const asked: string[] = [];
  const serve = async (listener: RequestListener): Promise<string> => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      listener(request, response);
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  beforeEach(() => { asked.length = 0; });
  afterEach(async () => {
    await setting().update('allowPrivate', undefined, vscode.ConfigurationTarget.Workspace);
    server?.closeAllConnections();
    server?.close();
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  it('asks nothing of this machine unless the setting allows it', async () => {
    await openDraft('draft.md');
    const before = await names();
    await add(await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page)));
    await vscode.commands.executeCommand('notifications.showList');
    await picture('add-refused');
    assert.deepEqual(asked, []);
    assert.deepEqual(await names(), before);
  });

  it('shows what is fetched and how far it is, and ends when Cancel is clicked, with nothing left behind', async () => {
    await openDraft('draft.md');
    await setting().update('allowPrivate', true, vscode.ConfigurationTarget.Workspace);
    const before = await names();
    let closed = false;
    const adding = add(`${await serve((_, response) => {
      response.on('close', () => { closed = true; });
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '3000000' });
      response.write('x'.repeat(1_200_000));
    })}open-days`);
    await until('the fetch to begin', () => asked.length > 0);
    // toasts are left out under test
    await vscode.commands.executeCommand('notifications.showList');
    await picture('add-progress');
    assert.equal(closed, false, 'still under way');
    await clickButton('Cancel');
    assert.equal(await adding, 'cancelled');
    await until('the connection to be closed', () => closed);
    assert.deepEqual(await names(), before);
    await vscode.commands.executeCommand('notifications.showList');
    await picture('add-cancelled');
  });

  it('can be cancelled by whoever asked for it, and leaves nothing behind', async () => {
    await openDraft('draft.md');
    await setting().update('allowPrivate', true, vscode.ConfigurationTarget.Workspace);
    const before = await names();
    let closed = false;
    const address = await serve((_, response) => {
      response.on('close', () => { closed = true; });
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '3000000' });
      response.write('x'.repeat(1_200_000));
    });
    const { request } = await activated();
    const stop = new vscode.CancellationTokenSource();
    const adding = request('corroborate/addSource', { id: 7, address, folder: fileUri('sources').toString(), archive: null }, stop.token);
    await until('the fetch to begin', () => asked.length > 0);
    stop.cancel();
    await until('the connection to be closed', () => closed);
    assert.match(JSON.stringify(await adding.catch(String)), /cancel/i);
    assert.deepEqual(await names(), before);
  });

  it('leaves nothing behind of a page that breaks off', async () => {
    await openDraft('draft.md');
    await setting().update('allowPrivate', true, vscode.ConfigurationTarget.Workspace);
    const before = await names();
    let breakOff = (): void => undefined;
    const adding = add(await serve((_, response) => {
      breakOff = () => void response.destroy();
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '3000000' });
      response.write('x'.repeat(1_200_000));
    }));
    await until('the fetch to begin', () => asked.length > 0);
    breakOff();
    assert.equal(await adding, 'refused');
    assert.deepEqual(await names(), before);
  });

  it('keeps the page with its metadata and judges the draft anew', async () => {
    const { document } = await openDraft('draft.md');
    assert.equal((await lighthouse(document))?.verdict, 'unsupported');
    await setting().update('allowPrivate', true, vscode.ConfigurationTarget.Workspace);
    await add(await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page)));
    const added = (await names()).filter((name) => name.includes('lighthouse'));
    assert.deepEqual(added, ['127-0-0-1-lighthouse-open-days.html', '127-0-0-1-lighthouse-open-days.snapshot.json', '127-0-0-1-lighthouse-open-days.snapshot.txt']);
    const snapshot = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('sources', added[1] ?? '')))) as Record<string, unknown>;
    assert.match(String(snapshot['sha256']), /^[0-9a-f]{64}$/);
    assert.equal(snapshot['archive'], 'https://archive.example/1');
    await until('the claim to be supported', async () => (await lighthouse(document))?.verdict === 'supported');
    const { listedSources } = await activated();
    assert.ok((await listedSources()).includes(`sources/${added[0]}`));
    await vscode.commands.executeCommand('corroborate.sources.focus');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await picture('add-done');
  });
});

describe('adding a source from the clipboard', () => {
  afterEach(closeAll);

  it('keeps the text under the name given', async () => {
    await openDraft('draft.md');
    await vscode.env.clipboard.writeText('Pier note\nIn 2023 the pier café sold 9,120 cups.');
    const adding = vscode.commands.executeCommand(commands.addSource, { from: 'clipboard' });
    await until('the name to be taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await names()).includes('pier-note.txt');
    });
    await adding;
    const { listedSources } = await activated();
    await until('the view to list it', async () => (await listedSources()).includes('sources/pier-note.txt'));
  });
});
