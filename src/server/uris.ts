import { URI } from 'vscode-uri';

/** One spelling for each URI: editors and file systems differ in what they escape, and in the case of a drive letter. */
export function normalUri(uri: string): string {
  const parsed = URI.parse(uri);
  // a folder at the very top keeps its slash: without, it would be no path
  return parsed.with({ path: normalPath(parsed.path) || '/' }).toString();
}

/** The path of `uri` below a root, with `/`; null when it lies elsewhere. */
export function pathBelow(rootUri: string, uri: string): string | null {
  const root = URI.parse(rootUri);
  const file = URI.parse(uri);
  if (root.scheme !== file.scheme || root.authority !== file.authority) return null;
  const base = normalPath(root.path);
  const path = normalPath(file.path);
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : null;
}

/** The URI of a path below a root. */
export function uriBelow(rootUri: string, path: string): string {
  const root = URI.parse(rootUri);
  return root.with({ path: `${normalPath(root.path)}/${path}` }).toString();
}

const normalPath = (path: string): string => path.replace(/\/+$/, '').replace(/^\/[A-Z](?=:)/, (drive) => drive.toLowerCase());
