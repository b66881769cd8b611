// Lays out the extension as it is installed: the files that .vscodeignore allows into the package, and no others.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  const relativeLocation = `${publisher}.${name}-${version}`;
  const target = join(extensionsDir, relativeLocation);
  await rm(extensionsDir, { recursive: true, force: true });
  for (const file of await packagedFiles()) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(root, file), join(target, file));
  }
  // the list that VS Code keeps of what is installed
  const location = { $mid: 1, scheme: 'file', path: pathToFileURL(target).pathname };
  await writeFile(join(extensionsDir, 'extensions.json'), JSON.stringify([{ identifier: { id: `${publisher}.${name}` }, version, location, relativeLocation }]));
  return target;
}
