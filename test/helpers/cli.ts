import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { plainStyle } from '../../src/core/index.js';

export interface CliResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A temporary folder of the given files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs the command line in this process, in a folder that is there. */
export async function cliIn(cwd: string, args: string, input = ''): Promise<CliResult> {
  let out = '';
  let err = '';
  const status = await run(args.split(' ').filter((word) => word !== ''), {
    cwd, style: plainStyle, progress: null,
    write: (text) => (out += text), warn: (text) => (err += text), input: () => Promise.resolve(new TextEncoder().encode(input)),
  });
  return { status, out, err };
}

/** Runs the command line in this process, in a folder of the given files. */
export async function cli(files: Readonly<Record<string, string | Uint8Array>>, args: string, { cwd = '', input = '' }: { readonly cwd?: string; readonly input?: string } = {}): Promise<CliResult> {
  const { folder, remove } = await folderOf(files);
  try {
    return await cliIn(join(folder, cwd), args, input);
  } finally {
    await remove();
  }
}
