import { citedFiles, describer, linkedFiles, type CitedFile, type Draft, type HandMetadata, type Problem, type SourceDocument } from '../core/index.js';
import { sourceView, type SourceView } from '../features/view.js';
import { findConfig, untrusted, type ProjectConfig } from '../files/config.js';
import { findSources, isDescription } from '../files/findSources.js';
import { escapeGlob, matcher } from '../files/globs.js';
import { isProblem, maxDescription, type FileHost, type FileProblem } from '../files/host.js';
import { readFile, type ReadSource, type SourceCache } from '../files/readSources.js';
import { joinPath } from '../files/paths.js';
import { configurationFile, renderedUri, type Settings } from '../protocol/index.js';
import { createSourceStore, type SourceStore, type StoreEvents } from './sourceStore.js';
import { pathBelow, uriBelow } from './uris.js';

/** What belongs to one draft: its settings (a project file laid over the editor's), its sources, and what stands in the way. */
export interface DraftSources {
  readonly settings: Settings;
  readonly config: ProjectConfig | null;
  readonly paths: readonly string[];
  /** Its `sources.yaml` files. */
  readonly descriptions: readonly string[];
  /** Of what was named but cannot be found or used. */
  readonly problems: readonly FileProblem[];
  /** True where the settings say that this file is no draft. */
  readonly isExcluded: boolean;
}

/** A root folder with its files, sources and configuration. */
export interface Project {
  readonly root: string;
  readonly store: SourceStore;
  pathOf(uri: string): string | null;
  uriOf(path: string): string;
  /** The draft's sources, looked up again only after something that decides them changed. */
  sourcesOf(path: string, draft: Draft): Promise<DraftSources>;
  /** True for what lies in a `sources` folder, or is a source of an open draft. */
  isSource(path: string): boolean;
  source(path: string): SourceView | undefined;
  /** The sources of all open drafts, those that cannot be used among them. */
  sources(): readonly string[];
  /** Reads a file that need be no source, for a viewer; null where it cannot be read. Nothing is kept. */
  peek(path: string): Promise<SourceDocument | null>;
  /** What is wrong with a `sources.yaml`; spans are of `text`. */
  descriptionProblems(path: string): { readonly text: string; readonly problems: readonly Problem[] } | undefined;
  /** Files came, went or changed. */
  filesChanged(changes: readonly { readonly path: string; readonly isChangeOnly: boolean }[]): void;
  /** The editor's settings changed, or everything is to be looked at again. */
  settingsChanged(): void;
  forget(draft: string): void;
}

export function createProject(root: string, host: FileHost, readSource: ReadSource, cache: () => SourceCache | null, editorSettings: () => Promise<Settings>, isTrusted: () => boolean, events: StoreEvents): Project {
  let maxBytes = 100e6;
  let generation = 0;
  const store = createSourceStore(host, readSource, () => maxBytes, cache, {
    ...events,
    changed(paths) {
      // a bibliography may tell about sources that are read already
      return paths.some((path) => (store.library.documents.get(path)?.records?.length ?? 0) > 0) ? redescribe().then(() => events.changed(paths)) : events.changed(paths);
    },
  });
  const current = new Map<string, DraftSources>();
  let describing = 0;
  let described: ReadonlyMap<string, { readonly text: string; readonly problems: readonly Problem[] }> = new Map();
  const found = new Map<string, { readonly key: string; readonly sources: Promise<DraftSources> }>();
  const views = new WeakMap<SourceDocument, SourceView>();
  const uriOf = (path: string): string => uriBelow(root, path);

  /** Reads the descriptions of all drafts' sources again, and lays them and the bibliographies over the sources. */
  const redescribe = async (): Promise<void> => {
    const turn = ++describing;
    const byHand: HandMetadata[] = [];
    for (const path of new Set([...current.values()].flatMap(({ descriptions }) => descriptions))) {
      const file = await host.read(path, maxDescription);
      if (!isProblem(file)) byHand.push({ path, text: new TextDecoder().decode(file.bytes) });
    }
    if (turn !== describing) return;
    const known = describer([...new Set([...current.values()].flatMap(({ paths }) => paths))], store.bibliographies(), byHand);
    described = new Map(byHand.map(({ path, text }) => [path, { text, problems: known.problems.get(path) ?? [] }]));
    store.describeBy(known);
  };

  const lookUp = async (draft: string, { frontMatter }: Draft, links: readonly string[], cited: readonly CitedFile[]): Promise<DraftSources> => {
    const editor = await editorSettings();
    const given = await findConfig(host, draft, editor);
    const config = given === null || isTrusted() ? given : untrusted(given, editor);
    const settings = config?.settings ?? editor;
    maxBytes = settings.sources.maxSize * 1e6;
    const base = config?.folder ?? '';
    const isExcluded = matcher(settings.drafts.exclude.map((pattern) => joinPath(escapeGlob(base), pattern)))(draft);
    if (isExcluded) return { settings, config, paths: [], descriptions: [], problems: [], isExcluded };
    const { paths, descriptions, problems } = await findSources(host, { draft, frontMatter, links, cited: () => Promise.resolve(cited), include: settings.sources.include, exclude: settings.sources.exclude, base });
    return { settings, config, paths, descriptions, problems, isExcluded };
  };

  return {
    root, store, uriOf,
    pathOf: (uri) => pathBelow(root, uri),
    sourcesOf(draft, parsed) {
      const links = linkedFiles(parsed);
      const wanted = new Set(found.has(draft) ? (current.get(draft)?.paths ?? []) : []);
      const cited = citedFiles(parsed, store.bibliographies().filter(({ path }) => wanted.has(path)));
      const key = JSON.stringify([generation, parsed.frontMatter.sources, parsed.frontMatter.bibliography, links, cited]);
      const entry = found.get(draft);
      if (entry !== undefined && entry.key === key) return entry.sources;
      const sources = lookUp(draft, parsed, links, cited).then((now) => {
        // a look-up that was overtaken must not bring its sources back
        if (found.get(draft)?.sources !== sources) return now;
        current.set(draft, now);
        // what is said of the sources decides how they are read
        return redescribe().then(() => {
          if (current.get(draft) === now) store.want(draft, now.paths);
          return now;
        });
      });
      found.set(draft, { key, sources });
      return sources;
    },
    isSource: (path) => path.split('/').slice(0, -1).includes('sources') || store.isWanted(path),
    source(path) {
      const document = store.library.documents.get(path);
      if (document === undefined) return undefined;
      let view = views.get(document);
      if (view === undefined) {
        const uri = uriOf(path);
        view = sourceView(document, uri, document.textIsFile ? uri : renderedUri(uri, path));
        views.set(document, view);
      }
      return view;
    },
    sources: () => [...new Set([...current.values()].flatMap(({ paths }) => paths))],
    async peek(path) {
      const found = await readFile(host, path, { readSource, maxBytes, cache: null, withoutIndex: true });
      return found === null || isProblem(found) ? null : found.value;
    },
    descriptionProblems: (path) => described.get(path),
    filesChanged(changes) {
      host.changed?.();
      const known = changes.filter(({ path }) => store.isWanted(path)).map(({ path }) => path);
      if (changes.some(({ path, isChangeOnly }) => !isChangeOnly || path.endsWith(configurationFile) || isDescription(path))) generation++;
      store.recheck(known);
    },
    settingsChanged() {
      host.changed?.();
      generation++;
    },
    forget(draft) {
      found.delete(draft);
      current.delete(draft);
      store.want(draft, []);
    },
  };
}
