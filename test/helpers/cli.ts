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

/** Runs the command line in this process, in a folder of the given files. */
export async function cli(files: Readonly<Record<string, string | Uint8Array>>, args: string, { cwd = '', input = '' }: { readonly cwd?: string; readonly input?: string } = {}): Promise<CliResult> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    let out = '';
    let err = '';
    const status = await run(args.split(' ').filter((word) => word !== ''), {
      cwd: join(folder, cwd), style: plainStyle, progress: null,
      write: (text) => (out += text), warn: (text) => (err += text), input: () => Promise.resolve(new TextEncoder().encode(input)),
    });
    return { status, out, err };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
