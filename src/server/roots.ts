import type { FileHost } from '../files/host.js';
import { defaultSettings, type Settings } from '../protocol/index.js';
import type { SourceCache } from '../files/readSources.js';
import type { Environment } from './environment.js';
import { createProject, type Project } from './project.js';
import type { StoreEvents } from './sourceStore.js';
import { normalUri, pathBelow } from './uris.js';

/** The workspace folders, each a project of its own, and projects for documents outside them. */
export interface Roots {
  setFolders(uris: readonly string[]): void;
  /** The innermost folder's project for a document; null for one that lies nowhere (an unsaved text). */
  projectFor(documentUri: string): Promise<Project | null>;
  all(): Iterable<Project>;
}

export function createRoots(environment: Environment, cacheFolder: () => string | null, settings: (rootUri: string) => Promise<Settings>, isTrusted: () => boolean, events: (project: () => Project) => StoreEvents): Roots {
  let folders: string[] = [];
  const projects = new Map<string, Project>();
  const project = (root: string): Project => {
    const known = projects.get(root);
    if (known !== undefined) return known;
    const host: FileHost = environment.hostFor(root);
    let cache: SourceCache | null | undefined;
    const keep = (): SourceCache | null => {
      const folder = cacheFolder();
      return (cache ??= folder === null ? null : (environment.cacheFor?.(root, folder) ?? null));
    };
    const made: Project = createProject(root, host, environment.readSource, keep, () => settings(root).catch(() => defaultSettings), isTrusted, events(() => made));
    projects.set(root, made);
    return made;
  };
  return {
    setFolders(uris) {
      folders = uris.map(normalUri).sort((a, b) => b.length - a.length);
    },
    async projectFor(documentUri) {
      const folder = folders.find((uri) => pathBelow(uri, documentUri) !== null);
      if (folder !== undefined) return project(folder);
      const loose = await environment.looseRoot(documentUri);
      return loose === null ? null : project(normalUri(loose));
    },
    all: () => projects.values(),
  };
}
