/** Joins and normalises `/` paths: no `.`, no empty parts; leading `..` are kept. '' is the root itself. */
export function joinPath(...parts: readonly string[]): string {
  const out: string[] = [];
  for (const part of parts.join('/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && out.length > 0 && out[out.length - 1] !== '..') out.pop();
    else out.push(part);
  }
  return out.join('/');
}

/** The folder a path lies in; '' for the root. */
export const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** True for a normalised path that leaves its root. */
export const leavesRoot = (path: string): boolean => path === '..' || path.startsWith('../');

/** `folder` and each folder above it, up to the root (''). */
export function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; at = folderOf(at)) {
    yield at;
    if (at === '') return;
  }
}
