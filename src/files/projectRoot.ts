import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { configurationFile } from '../protocol/index.js';

/**
 * The folder a file on disk belongs to, when no editor has said so: the nearest one above it with a `.corroborate.json` or
 * `.git`, else the nearest with a `sources` folder, else the file's own. Never the home folder or above, unless the file lies there.
 * @param file absolute path.
 */
export async function projectRoot(file: string): Promise<string> {
  const own = dirname(file);
  const above: string[] = [];
  for (let at = own; ; at = dirname(at)) {
    if (at !== own && (at === homedir() || dirname(at) === at)) break;
    above.push(at);
    if (dirname(at) === at) break;
  }
  for (const folder of above) if ((await exists(join(folder, configurationFile))) || (await exists(join(folder, '.git')))) return folder;
  for (const folder of above) if (await exists(join(folder, 'sources'))) return folder;
  return own;
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);
