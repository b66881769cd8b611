import { createHash } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanText, type Problem, type Snapshot } from '../core/index.js';
import { readHere } from './readHere.js';
import type { ReadSource } from './readSources.js';
import { fetchPage, FetchRefused, type FetchedPage, type FetchOptions } from './fetchPage.js';

export interface AddedSource {
  /** Files written, relative to the folder: the page, its clean text, its metadata. */
  readonly files: readonly string[];
  readonly title: string | null;
  readonly snapshot: Snapshot;
  /** What kept the page from being read in full. */
  readonly problems: readonly Problem[];
}

export interface AddOptions extends FetchOptions {
  /** The address of a copy in a web archive, noted with the snapshot. */
  readonly archive?: string;
  /** Reads the page in a thread of its own, where there is one. */
  readonly readSource?: ReadSource;
}

/**
 * Fetches a web address and keeps it under `folder` (absolute; made when missing): `NAME.html` as it came, `NAME.snapshot.txt`
 * with the clean text and `NAME.snapshot.json` with address, time and hash. Overwrites nothing, and leaves nothing
 * behind when one of the three can't be written.
 * @param now the time to note.
 * @throws FetchRefused when the address may not be fetched or does not answer.
 */
export async function addSource(url: string, folder: string, now: Date, options: AddOptions = {}): Promise<AddedSource> {
  const page = await fetchPage(url, options);
  const { value: document, problems } = await (options.readSource ?? readHere)({ path: `page${page.extension}`, bytes: page.bytes }, { cache: null, stamp: page.hash });
  if (options.signal?.aborted === true) throw new FetchRefused('The fetch was cancelled.');
  const name = slugOf(document.metadata.title, page);
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  try {
    const file = await writeNew(folder, name, page.extension, page.bytes);
    files.push(file);
    const stem = file.slice(0, -page.extension.length);
    const snapshot: Snapshot = {
      version: 1, file, url: page.url, ...(page.finalUrl === page.url ? {} : { finalUrl: page.finalUrl }), fetched: now.toISOString(), sha256: createHash('sha256').update(page.bytes).digest('hex'),
      contentType: page.contentType, ...(options.archive === undefined ? {} : { archive: options.archive }), metadata: document.metadata,
    };
    files.push(await writeNew(folder, stem, '.snapshot.txt', new TextEncoder().encode(cleanText(document))));
    files.push(await writeNew(folder, stem, '.snapshot.json', new TextEncoder().encode(`${JSON.stringify(snapshot, null, 2)}\n`)));
    return { files, title: document.metadata.title ?? null, snapshot, problems };
  } catch (error) {
    await Promise.all(files.map((file) => rm(join(folder, file), { force: true })));
    throw error;
  }
}

const LONGEST_NAME = 60;

/** A file name from the title, else from the address: plain letters, digits and hyphens, so that it is good on every system. */
function slugOf(title: string | undefined, page: FetchedPage): string {
  const url = new URL(page.finalUrl);
  const plain = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join('-').slice(0, LONGEST_NAME).replace(/-$/, '');
  const host = plain(url.hostname.replace(/^www\./, '').slice(0, 30));
  const words = plain(title ?? '') || plain(url.pathname.slice(0, 200).replaceAll('%20', ' ').replace(/\.[a-z0-9]{1,5}$/i, ''));
  return words === '' ? host : `${host}-${words}`;
}

/** Writes `NAME.EXT`, or `NAME-2.EXT` … where that is taken; the answer is the name used. */
async function writeNew(folder: string, name: string, extension: string, bytes: Uint8Array): Promise<string> {
  for (let count = 1; count < 1000; count++) {
    const file = `${name}${count === 1 ? '' : `-${count}`}${extension}`;
    try {
      const handle = await open(join(folder, file), 'wx');
      try {
        await handle.writeFile(bytes);
      } finally {
        await handle.close();
      }
      return file;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
  throw new Error(`${name}${extension} exists a thousand times.`);
}
