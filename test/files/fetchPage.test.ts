import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSnapshot, readSource } from '../../src/core/index.js';
import { addSource } from '../../src/files/addSource.js';
import { refuseIp, refuseUrl } from '../../src/files/addressRules.js';
import { fetchPage, FetchRefused, type FetchOptions } from '../../src/files/fetchPage.js';
import { findSources } from '../../src/files/findSources.js';
import { loadLibrary } from '../../src/files/loadLibrary.js';
import { nodeHost } from '../../src/files/nodeHost.js';
import type { ReadSource } from '../../src/files/readSources.js';

const page = '<html><head><title>Forty mills</title><meta property="article:published_time" content="2019-05-02"></head><body><nav>9 links</nav><p>There are 40 mills.</p></body></html>';

describe('addresses', () => {
  const refused = [
    'ftp://x.example/a', 'file:///etc/passwd', 'javascript:1', 'nonsense', 'http://ann:pw@x.example/', 'http://localhost/', 'http://LOCALHOST./', 'http://mail/', 'http://printer.local/', 'http://db.internal/',
    'http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://0.0.0.0/', 'http://10.1.2.3/', 'http://192.168.0.1/', 'http://172.20.0.1/', 'http://169.254.169.254/',
    'http://100.64.0.1/', 'http://[::1]/', 'http://[::]/', 'http://[::ffff:127.0.0.1]/', 'http://[fe80::1]/', 'http://[fc00::1]/', 'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/', 'http://224.0.0.1/', 'http://255.255.255.255/',
  ];
  for (const url of refused) it(`refuses ${url}`, () => assert.notEqual(refuseUrl(url, false), null));
  for (const url of ['https://gull.example/a?b=1', 'http://93.184.216.34/', 'http://[2606:2800:220:1::1]/']) it(`lets ${url} pass`, () => assert.equal(refuseUrl(url, false), null));
  it('lets private addresses pass when told to, nothing else', () => {
    assert.equal(refuseUrl('http://127.0.0.1:80/', true), null);
    assert.notEqual(refuseUrl('file:///etc/passwd', true), null);
    assert.notEqual(refuseIp('::ffff:10.0.0.1'), null);
  });
});

describe('fetching a page', () => {
  let server: Server | undefined;
  let folder = '';
  const asked: { url: string; headers: Readonly<Record<string, unknown>> }[] = [];
  const serve = async (listener: RequestListener): Promise<string> => {
    server = createServer((request, response) => {
      asked.push({ url: request.url ?? '', headers: request.headers });
      listener(request, response);
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const html = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): RequestListener => (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=1', ...headers });
    response.end(body);
  };
  const refuses = (url: string, message: RegExp, options: FetchOptions = { allowPrivate: true }): Promise<void> =>
    assert.rejects(fetchPage(url, options), (error: unknown) => error instanceof FetchRefused && message.test(error.message));

  beforeEach(async () => {
    asked.length = 0;
    folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  });
  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise<void>((done) => (server === undefined ? done() : server.close(() => done())));
    server = undefined;
    await rm(folder, { recursive: true });
  });

  it('keeps a page with its clean text and where it came from', async () => {
    const url = `${await serve(html(page))}/mills`;
    const added = await addSource(url, join(folder, 'sources'), new Date('2020-01-02T03:04:05Z'), { allowPrivate: true });
    assert.deepEqual(added.files, ['127-0-0-1-forty-mills.html', '127-0-0-1-forty-mills.snapshot.txt', '127-0-0-1-forty-mills.snapshot.json']);
    assert.equal(await readFile(join(folder, 'sources', added.files[0] as string), 'utf8'), page);
    assert.equal(await readFile(join(folder, 'sources', added.files[1] as string), 'utf8'), 'There are 40 mills.\n');
    const json = await readFile(join(folder, 'sources', added.files[2] as string), 'utf8');
    assert.deepEqual(readSnapshot(json), { file: added.files[0], metadata: { title: 'Forty mills', date: '2019-05-02', url } });
    assert.equal((JSON.parse(json) as { fetched: string }).fetched, '2020-01-02T03:04:05.000Z');
    assert.match(added.snapshot.sha256, /^[0-9a-f]{64}$/);
    assert.deepEqual((await findSources(nodeHost(folder), { draft: 'draft.md', frontMatter: { sources: [], bibliography: [] }, include: [], exclude: [], base: '' })).paths, [`sources/${added.files[0]}`]);
    const { library } = await loadLibrary([{ host: nodeHost(folder), path: `sources/${added.files[0]}`, name: 'sources/127-0-0-1-forty-mills.html' }], [{ host: nodeHost(folder), path: `sources/${added.files[2]}`, name: 'sources/127-0-0-1-forty-mills.snapshot.json' }], { maxBytes: 1e6 });
    assert.equal(library.documents.get('sources/127-0-0-1-forty-mills.html')?.metadata.url, url);
  });
  it('overwrites nothing', async () => {
    const url = await serve(html(page));
    await addSource(url, folder, new Date(0), { allowPrivate: true });
    const again = await addSource(url, folder, new Date(0), { allowPrivate: true });
    assert.equal(again.files[0], '127-0-0-1-forty-mills-2.html');
    assert.equal((await readdir(folder)).length, 6);
  });
  it('leaves nothing behind when one of its files cannot be written', async () => {
    const url = await serve(html(page));
    const broken: ReadSource = async (file) => {
      const { value, problems } = await readSource(file);
      return { problems, value: { ...value, get passages(): never { throw new Error('The disk is full.'); } } };
    };
    await assert.rejects(addSource(url, folder, new Date(0), { allowPrivate: true, readSource: broken }), /disk is full/);
    assert.deepEqual(await readdir(folder), []);
  });
  it('refuses private addresses by number, by name and on a redirect', async () => {
    const url = await serve(html(page));
    await refuses(url, /private network/, {});
    await refuses('http://gull.example/', /private network/, { resolve: () => Promise.resolve(['93.184.216.34', '10.0.0.1']) });
    await refuses('http://gull.example/', /private network/, { resolve: () => Promise.resolve(['127.0.0.1']) });
    assert.equal(asked.length, 0);
    server?.close();
    const hop = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end());
    await refuses(hop, /only http and https/);
  });
  it('follows redirects, a few', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b' }).end();
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else html(page)(request, response);
    });
    assert.equal((await fetchPage(`${url}/a`, { allowPrivate: true })).finalUrl, `${url}/b`);
    await refuses(`${url}/loop`, /more than 5 times/);
    assert.ok(asked.every(({ headers }) => headers.cookie === undefined));
  });
  it('refuses what is too large, also when it says otherwise or is compressed', async () => {
    const options = { allowPrivate: true, maxBytes: 1000 };
    await refuses(await serve(html('x'.repeat(2000))), /larger than/, options);
    server?.close();
    await refuses(await serve(html(gzipSync('x'.repeat(1_000_000)), { 'content-encoding': 'gzip' })), /larger than/, options);
    server?.close();
    const totals: (number | null)[] = [];
    const onProgress = (_: number, total: number | null): void => void totals.push(total);
    assert.equal(Buffer.from((await fetchPage(await serve(html(gzipSync(page), { 'content-encoding': 'gzip' })), { allowPrivate: true, onProgress })).bytes).toString(), page);
    assert.deepEqual([...new Set(totals)], [null], 'the size of what is packed is not that of the page');
  });
  it('refuses other types, errors and silence', async () => {
    await refuses(await serve(html('x', { 'content-type': 'application/x-msdownload' })), /type application\/x-msdownload/);
    server?.close();
    await refuses(await serve((_, response) => response.writeHead(404).end()), /answered 404/);
    server?.close();
    await refuses(await serve(() => undefined), /did not answer within 0\.2 seconds/, { allowPrivate: true, timeout: 200 });
    server?.close();
    await refuses(await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('x');
    }), /did not answer within/, { allowPrivate: true, timeout: 200 });
  });
  it('can be cancelled, and tells how far it is', async () => {
    const abort = new AbortController();
    const seen: number[] = [];
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('x'.repeat(100));
    });
    await refuses(url, /cancelled/, { allowPrivate: true, signal: abort.signal, onProgress: (received) => {
      seen.push(received);
      abort.abort();
    } });
    assert.deepEqual(seen, [100]);
  });
  it('names files by what they are', async () => {
    const added = await addSource(`${await serve(html('port,boats\nHull,12\n', { 'content-type': 'text/csv' }))}/Boats%20by%20port.csv`, folder, new Date(0), { allowPrivate: true });
    assert.equal(added.files[0], '127-0-0-1-boats-by-port.csv');
    assert.equal((await readSource({ path: 'a.csv', bytes: await readFile(join(folder, added.files[0] as string)) })).value.passages.length, 1);
  });
});
