import { fileProblem, isProblem, maxFiles, tooLarge, type FileHost } from '../files/host.js';
import { joinPath, leavesRoot } from '../files/paths.js';
import type { ClientRequests } from '../protocol/index.js';
import { pathBelow, uriBelow } from './uris.js';

/** Asks the client for one of `ClientRequests`. */
export type AskClient = <M extends keyof ClientRequests>(method: M, params: ClientRequests[M]['params']) => Promise<ClientRequests[M]['result']>;

/** The files of a folder that only the editor can reach: virtual workspaces, and everything when the server runs in a browser. */
export function clientHost(rootUri: string, ask: AskClient): FileHost {
  // one listing serves all look-ups of a draft: they come together
  let listing: { readonly at: number; readonly files: Promise<ReadonlyMap<string, number>> } | undefined;
  const list = (): Promise<ReadonlyMap<string, number>> => {
    if (listing === undefined || performance.now() - listing.at > listingAge) {
      const files = ask('corroborate/listFiles', { folder: rootUri, limit: maxFiles * 2 }).then(
        (all) => new Map(all.flatMap(({ uri, size }) => {
          const path = pathBelow(rootUri, uri);
          return path === null ? [] : [[path, size] as const];
        })),
        () => new Map<string, number>(),
      );
      listing = { at: performance.now(), files };
    }
    return listing.files;
  };
  const host: FileHost = {
    changed: () => void (listing = undefined),
    async kind(path) {
      const files = await list();
      const wanted = joinPath(path);
      if (files.has(wanted)) return 'file';
      for (const one of files.keys()) if (wanted === '' || one.startsWith(`${wanted}/`)) return 'folder';
      return null;
    },
    async find(folder, matches) {
      const below = folder === '' ? '' : `${folder}/`;
      const paths = [...(await list()).keys()].filter((path) => path.startsWith(below) && !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules') && matches(path));
      return { paths: paths.sort(), problems: [] };
    },
    async stamp(path) {
      // the editor tells when a file changes; the size alone would miss that
      const file = await host.read(path, Number.MAX_SAFE_INTEGER);
      return isProblem(file) ? file : file.stamp;
    },
    async read(path, maxBytes) {
      if (leavesRoot(joinPath(path))) return fileProblem(path, 'outside', `${path} lies outside the project folder.`);
      const size = (await list()).get(path) ?? -1;
      if (size > maxBytes) return tooLarge(path, size, maxBytes);
      try {
        const base64 = await ask('corroborate/readFile', { uri: uriBelow(rootUri, path) });
        if (base64 === null) return fileProblem(path, 'not-found', `${path} does not exist.`);
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        return bytes.byteLength > maxBytes ? tooLarge(path, bytes.byteLength, maxBytes) : { bytes, stamp: `${bytes.byteLength}:${checksum(bytes)}` };
      } catch (error) {
        return fileProblem(path, 'unreadable', `${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
      }
    },
  };
  return host;
}

// milliseconds
const listingAge = 500;

/** FNV-1a: tells versions of a file apart, nothing more. */
function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16);
}
