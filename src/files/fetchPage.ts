import { createHash } from 'node:crypto';
import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { refuseIp, refuseUrl } from './addressRules.js';

export interface FetchOptions {
  /** Lets addresses of this machine and of private networks pass; a setting the writer has to change. */
  readonly allowPrivate?: boolean;
  /** After decompression. Default 25 MB. */
  readonly maxBytes?: number;
  /** For the whole fetch, redirects included. Milliseconds, default 30,000. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  /** Bytes so far, and the whole where the server says it. */
  readonly onProgress?: (received: number, total: number | null) => void;
  /** Resolves names; given by tests. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

export interface FetchedPage {
  /** As asked for, and where it was found after redirects. */
  readonly url: string;
  readonly finalUrl: string;
  /** Without parameters, lower case. */
  readonly contentType: string;
  /** `.html`, `.pdf`, … by the content type. */
  readonly extension: string;
  readonly bytes: Uint8Array;
  /** SHA-256, hex. */
  readonly hash: string;
}

/** A fetch that did not take place or was broken off; `message` is for the writer. */
export class FetchRefused extends Error {}

const MAX_REDIRECTS = 5;
const DEFAULT_BYTES = 25_000_000;
const DEFAULT_TIMEOUT = 30_000;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/html': 'html', 'application/xhtml+xml': 'html', 'text/plain': 'txt', 'text/markdown': 'md', 'text/csv': 'csv', 'text/tab-separated-values': 'tsv', 'application/pdf': 'pdf',
  'application/json': 'json', 'application/ld+json': 'json', 'application/geo+json': 'json', 'application/x-ndjson': 'jsonl', 'application/yaml': 'yaml', 'text/yaml': 'yaml', 'text/vtt': 'vtt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx', 'application/vnd.oasis.opendocument.text': 'odt', 'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/rtf': 'rtf', 'text/rtf': 'rtf', 'application/epub+zip': 'epub', 'application/x-bibtex': 'bib', 'application/x-research-info-systems': 'ris', 'message/rfc822': 'eml', 'multipart/related': 'mhtml',
};

/**
 * Fetches one page or file: http(s) only, no cookies, no scripts, nothing else from the page. Private addresses are refused by
 * name, by resolved address, by the connection's own, and again at each redirect.
 * @throws FetchRefused with the reason in words.
 */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const clock = AbortSignal.timeout(options.timeout ?? DEFAULT_TIMEOUT);
  const signal = options.signal === undefined ? clock : AbortSignal.any([options.signal, clock]);
  let at = url;
  try {
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const refused = refuseUrl(at, options.allowPrivate ?? false);
      if (refused !== null) throw new FetchRefused(`${shown(at)} is not fetched: ${refused}.`);
      const response = await ask(at, options, signal);
      const status = response.statusCode ?? 0;
      const location = response.headers.location;
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        if (!URL.canParse(location, at)) throw new FetchRefused(`${shown(at)} redirects to no web address.`);
        at = new URL(location, at).href;
        continue;
      }
      if (status !== 200) {
        response.destroy();
        throw new FetchRefused(`${shown(at)} answered ${status}${response.statusMessage ? ` (${response.statusMessage.slice(0, 60)})` : ''}.`);
      }
      const contentType = (response.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      const extension = EXTENSIONS[contentType];
      if (extension === undefined) {
        response.destroy();
        throw new FetchRefused(`${shown(at)} is of type ${contentType === '' ? 'unknown' : contentType.slice(0, 80)}, which cannot be read as a source.`);
      }
      const bytes = await body(response, options, signal);
      return { url, finalUrl: at, contentType, extension: `.${extension}`, bytes, hash: createHash('sha256').update(bytes).digest('hex') };
    }
    throw new FetchRefused(`${shown(url)} redirects more than ${MAX_REDIRECTS} times.`);
  } catch (error) {
    if (error instanceof FetchRefused) throw error;
    if (options.signal?.aborted === true) throw new FetchRefused('The fetch was cancelled.');
    if (clock.aborted) throw new FetchRefused(`${shown(at)} did not answer within ${(options.timeout ?? DEFAULT_TIMEOUT) / 1000} seconds.`);
    throw new FetchRefused(`${shown(at)} could not be fetched: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const shown = (url: string): string => (url.length > 120 ? `${url.slice(0, 117)}…` : url);

function ask(url: string, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      // a fresh connection each time: a pooled one would have been checked for another name
      agent: false, signal, lookup: checkedLookup(options),
      headers: { accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.5', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en,*;q=0.5', 'user-agent': 'Corroborate (source snapshot)' },
    }, (response) => {
      const address = response.socket.remoteAddress;
      const refused = options.allowPrivate === true || address === undefined ? null : refuseIp(address);
      if (refused === null) resolve(response);
      else {
        response.destroy();
        reject(new FetchRefused(`${shown(url)} is not fetched: ${refused}.`));
      }
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Resolves a name and refuses it when any of its addresses is private: which one is used is not ours to say. */
function checkedLookup(options: FetchOptions): LookupFunction {
  return (host, settings, done) => {
    const check = (addresses: readonly LookupAddress[]): void => {
      const refused = options.allowPrivate === true ? null : (addresses.map(({ address }) => refuseIp(address)).find((one) => one !== null) ?? null);
      const first = addresses[0];
      if (refused !== null) done(new FetchRefused(`${host} is not fetched: ${refused}.`), '', 4);
      else if (first === undefined) done(new FetchRefused(`${host} has no address.`), '', 4);
      else if (settings.all === true) done(null, [...addresses]);
      else done(null, first.address, first.family);
    };
    if (options.resolve === undefined) {
      resolveName(host, { all: true }, (error, addresses) => (error === null ? check(addresses) : done(error, '', 4)));
      return;
    }
    options.resolve(host).then((addresses) => check(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))), (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), '', 4));
  };
}

async function body(response: IncomingMessage, options: FetchOptions, signal: AbortSignal): Promise<Uint8Array> {
  const limit = options.maxBytes ?? DEFAULT_BYTES;
  const length = Number(response.headers['content-length']);
  const size = Number.isFinite(length) && length > 0 ? length : null;
  // of what is packed, the size says nothing about the bytes that come out
  const total = decodingOf(response) === 'identity' ? size : null;
  const tooLarge = new FetchRefused(`The file is larger than ${(limit / 1e6).toLocaleString('en')} MB and was not fetched.`);
  if (size !== null && size > limit) {
    response.destroy();
    throw tooLarge;
  }
  const stream = decompressed(response);
  const chunks: Buffer[] = [];
  let received = 0;
  const stop = (): void => {
    stream.destroy();
    response.destroy();
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      received += chunk.length;
      if (received > limit) {
        stop();
        throw tooLarge;
      }
      chunks.push(chunk);
      options.onProgress?.(received, total);
    }
  } finally {
    signal.removeEventListener('abort', stop);
  }
  signal.throwIfAborted();
  return new Uint8Array(Buffer.concat(chunks));
}

const decodingOf = ({ headers }: IncomingMessage): string => (headers['content-encoding'] ?? '').toLowerCase() || 'identity';

function decompressed(response: IncomingMessage): Readable {
  const encoding = decodingOf(response);
  if (encoding === 'identity') return response;
  const through = encoding === 'gzip' || encoding === 'x-gzip' ? createGunzip() : encoding === 'br' ? createBrotliDecompress() : encoding === 'deflate' ? createInflate() : null;
  if (through === null) {
    response.destroy();
    throw new FetchRefused(`The answer is compressed in a way that cannot be read (${encoding.slice(0, 40)}).`);
  }
  response.on('error', (error) => through.destroy(error));
  return response.pipe(through);
}
