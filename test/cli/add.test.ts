import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cli } from '../helpers/cli.js';

describe('adding a source', () => {
  let server: Server;
  let url = '';
  before(async () => {
    server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Forty mills</title><p>There are 40 mills.</p>'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  after(() => server.close());

  it('keeps the page and says where', async () => {
    const { out, err, status } = await cli({}, `add ${url} --allow-private --folder pages`);
    assert.deepEqual([status, err, out], [0, '', 'Forty mills\n  pages/127-0-0-1-forty-mills.html\n  pages/127-0-0-1-forty-mills.snapshot.txt\n  pages/127-0-0-1-forty-mills.snapshot.json\n']);
  });
  it('refuses private addresses in one clear line', async () => {
    const { out, err, status } = await cli({}, `add ${url}`);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /^corroborate: http:\/\/127\.0\.0\.1:\d+\/ is not fetched: it leads into this machine or a private network \(--allow-private lets it pass\)\.\n$/);
  });
});
