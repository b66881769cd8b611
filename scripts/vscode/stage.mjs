// Lays out the extension as it is installed: the files that .vscodeignore allows into the package, and no others.
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { root } from './install.mjs';

/** The packaged files, relative to the root, with `/`. */
export async function packagedFiles() {
  const lines = (await readFile(join(root, '.vscodeignore'), 'utf8')).split('\n').map((line) => line.trim());
  return (await glob(lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1)), { cwd: root })).sort();
}

/** Puts the extension into a folder for `--extensions-dir`, as if it had been installed. */
export async function stageExtension(extensionsDir) {
  const { publisher, name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const target = join(extensionsDir, `${publisher}.${name}-${version}`);
  await rm(extensionsDir, { recursive: true, force: true });
  for (const file of await packagedFiles()) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(root, file), join(target, file));
  }
  return target;
}
