import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Stats } from 'node:fs';
import { fileProblem, isProblem, maxFiles, tooLarge, type FileHost, type FileProblem, type FoundFiles } from './host.js';
import { joinPath, leavesRoot } from './paths.js';

export interface NodeHostOptions {
  /** Off only for paths a person typed (the command line's arguments): then `..` and links may lead anywhere. */
  readonly confined?: boolean;
}

/** The files of a folder on disk. `root` is absolute. */
export function nodeHost(root: string, { confined = true }: NodeHostOptions = {}): FileHost {
  let realRoot: Promise<string> | undefined;
  const insideRoot = async (real: string): Promise<boolean> => {
    if (!confined) return true;
    realRoot ??= realpath(root).catch(() => root);
    const base = await realRoot;
    return real === base || real.startsWith(base.endsWith(sep) ? base : base + sep);
  };

  /** Follows links; refuses what is no plain file, before anything is opened: opening a FIFO would wait for ever. */
  const plainFile = async (path: string): Promise<{ readonly real: string; readonly stats: Stats } | FileProblem> => {
    if (confined && leavesRoot(joinPath(path))) return fileProblem(path, 'outside', `${path} lies outside the project folder.`);
    try {
      const real = await realpath(resolve(root, path));
      if (!(await insideRoot(real))) return fileProblem(path, 'outside', `${path} is a link to a file outside the project folder and is not followed.`);
      const stats = await stat(real);
      return stats.isFile() ? { real, stats } : fileProblem(path, 'not-a-file', `${path} is ${kindOf(stats)}, not a file.`);
    } catch (error) {
      return fromError(path, error);
    }
  };

  return {
    async kind(path) {
      try {
        const real = await realpath(resolve(root, path));
        if ((confined && leavesRoot(joinPath(path))) || !(await insideRoot(real))) return null;
        const stats = await stat(real);
        return stats.isDirectory() ? 'folder' : 'file';
      } catch {
        return null;
      }
    },

    async find(folder, matches) {
      const paths: string[] = [];
      const problems: FileProblem[] = [];
      const seen = new Set<string>();
      const walk = async (at: string): Promise<void> => {
        if (paths.length > maxFiles) return;
        const real = await realpath(resolve(root, at));
        // a link back up the tree would go round for ever
        if (seen.has(real)) return;
        seen.add(real);
        for (const entry of (await readdir(real, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
          if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
          const path = joinPath(at, entry.name);
          if (entry.isDirectory()) await walk(path).catch((error: unknown) => problems.push(fromError(path, error)));
          else if (!matches(path)) continue;
          else if (entry.isFile()) paths.push(path);
          else if (entry.isSymbolicLink() && (await linkedFolder(path))) await walk(path);
          else {
            const file = await plainFile(path);
            if (isProblem(file)) problems.push(file);
            else paths.push(path);
          }
        }
      };
      const linkedFolder = async (path: string): Promise<boolean> => {
        try {
          const real = await realpath(resolve(root, path));
          return (await insideRoot(real)) && (await stat(real)).isDirectory();
        } catch {
          return false;
        }
      };
      await walk(folder).catch((error: unknown) => problems.push(fromError(folder, error)));
      return { paths: [...new Set(paths)].sort(), problems } satisfies FoundFiles;
    },

    async stamp(path) {
      const file = await plainFile(path);
      return isProblem(file) ? file : stampOf(file.stats);
    },

    async read(path, maxBytes) {
      const file = await plainFile(path);
      if (isProblem(file)) return file;
      try {
        // the file may have been swapped since it was looked at: never wait on a FIFO, and look again
        const handle = await open(file.real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
        try {
          const stats = await handle.stat();
          if (!stats.isFile()) return fileProblem(path, 'not-a-file', `${path} is ${kindOf(stats)}, not a file.`);
          if (stats.size > maxBytes) return tooLarge(path, stats.size, maxBytes);
          const bytes = await handle.readFile();
          return bytes.byteLength > maxBytes ? tooLarge(path, bytes.byteLength, maxBytes) : { bytes, stamp: stampOf(stats) };
        } finally {
          await handle.close();
        }
      } catch (error) {
        return fromError(path, error);
      }
    },
  };
}

const stampOf = (stats: Stats): string => `${stats.size}:${stats.mtimeMs}`;

const kindOf = (stats: Stats): string =>
  stats.isDirectory() ? 'a folder' : stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'no plain file';

function fromError(path: string, error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return fileProblem(path, 'not-found', `${path} does not exist.`);
  if (code === 'EACCES' || code === 'EPERM') return fileProblem(path, 'unreadable', `${path} may not be read: permission denied.`);
  if (code === 'ELOOP') return fileProblem(path, 'unreadable', `${path} is a link that leads back to itself.`);
  return fileProblem(path, 'unreadable', `${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
}

/** An absolute path relative to `root`, with `/`. */
export const relativePath = (root: string, absolute: string): string => relative(root, absolute).split(sep).join('/');
