import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

let built = false;

/** The project's folder, from wherever the bundled tests run. */
export const projectFolder = (): string => process.cwd();

/**
 * Builds the command line and the language server into dist/, unless what is there is newer than every source. For `before`
 * hooks: bundling every reader takes seconds on a busy machine.
 */
export function buildNode(this: Mocha.Context): void {
  this.timeout(120_000);
  if (built || isFresh()) return;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--only', 'node'], { cwd: projectFolder(), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  built = true;
}

function isFresh(): boolean {
  const outputs = ['cli.js', 'server.js', 'sourceWorker.js'].map(bundle);
  if (!outputs.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...outputs.map((file) => statSync(file).mtimeMs));
  const sources = ['package-lock.json', 'scripts/build.mjs', ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file))];
  return sources.every((file) => statSync(join(projectFolder(), file)).mtimeMs < oldest);
}

/** A bundle in dist/. */
export const bundle = (name: string): string => join(projectFolder(), 'dist', name);
