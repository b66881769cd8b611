import { resolve } from 'node:path';
import { printable } from '../core/index.js';
import { addSource } from '../files/addSource.js';
import { FetchRefused } from '../files/fetchPage.js';
import type { AddCommand } from './args.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.js';

/** Runs `corroborate add`. @throws UsageError when the address is refused or does not answer, or the folder cannot be written. */
export async function add({ url, folder, allowPrivate }: AddCommand, { cwd, style, write, warn, progress }: Terminal): Promise<0> {
  try {
    const { files, title, problems } = await addSource(url, resolve(cwd, folder), new Date(), {
      allowPrivate, onProgress: (received) => progress?.(`Fetching ${(received / 1e6).toFixed(1)} MB`),
    });
    progress?.(null);
    write(`${style.bold(printable(title ?? url))}\n${files.map((file) => `  ${folder.replace(/\/$/, '')}/${file}\n`).join('')}`);
    for (const { message } of problems) warn(`corroborate: ${message}\n`);
    return 0;
  } catch (error) {
    progress?.(null);
    if (error instanceof FetchRefused) throw new UsageError(error.message.replace('setting corroborate.fetch.allowPrivate', '--allow-private lets it pass'));
    if (error instanceof Error && 'code' in error) throw new UsageError(`${folder} cannot be written: ${error.message}`);
    throw error;
  }
}
