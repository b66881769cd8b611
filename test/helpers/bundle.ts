import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

let built = false;

/** The project's folder, from wherever the bundled tests run. */
export const projectFolder = (): string => process.cwd();

/** Builds the command line and the language server into dist/, once a test run. */
export function buildNode(): void {
  if (built) return;
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--only', 'node'], { cwd: projectFolder(), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  built = true;
}

/** A bundle in dist/. */
export const bundle = (name: string): string => fileURLToPath(new URL(`file://${projectFolder()}/dist/${name}`));
