import { CompletionRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, TextDocuments, TextDocumentSyncKind, type Connection, type InitializeResult } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings, readSettings, settingsSection, watchedFiles, type InitializationOptions, type Settings } from '../protocol/index.js';
import { isDescription } from '../files/findSources.js';
import { createDraftSession, type DraftSession } from './draftSession.js';
import type { Environment } from './environment.js';
import { isDraftDocument } from './draftDocuments.js';
import { cancelReading } from './cancelReading.js';
import { createProgress } from './progress.js';
import type { Project } from './project.js';
import { createPublisher } from './publisher.js';
import { handleFeatures } from './featureHandlers.js';
import { handleRequests } from './requestHandlers.js';
import { createRoots } from './roots.js';
import { statusOf } from './status.js';
import { createTyping } from './typing.js';
import { normalUri } from './uris.js';

/** What the handlers of requests work with. */
export interface ServerState {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly sessions: ReadonlyMap<string, DraftSession>;
  readonly projects: () => Iterable<Project>;
  /** The session of a draft once its text is checked; its sources may be being checked anew. */
  ready(uri: string): Promise<DraftSession | undefined>;
  /** The session of a draft once it is up to date; undefined for documents that are no drafts. */
  settled(uri: string): Promise<DraftSession | undefined>;
  /** Checks a draft, or all, again. `isFresh`: look for sources and settings anew. */
  recheck(uri?: string, isFresh?: boolean): void;
  readonly linkSupport: () => boolean;
  readonly settings: (uri: string) => Promise<Settings>;
  readonly environment: Environment;
  projectFor(uri: string): Promise<Project | null>;
  readonly isTrusted: () => boolean;
  /** True where an extension for YAML completes from our schema. */
  readonly completesYaml: () => boolean;
}

/** Starts the language server on a connection. `makeEnvironment` is called once the client has said who it is. */
export function startServer(connection: Connection, environment: Environment): void {
  const documents = new TextDocuments(TextDocument);
  const sessions = new Map<string, DraftSession>();
  const opening = new Map<string, Promise<DraftSession | undefined>>();
  let options: InitializationOptions = {};
  let can = { configuration: false, watch: false, folders: false, links: false, progress: false, completion: false };
  let settingsCache = new Map<string, Promise<Settings>>();

  const log = (line: string): void => connection.console.log(line);

  const settings = (scopeUri: string): Promise<Settings> => {
    let known = settingsCache.get(scopeUri);
    if (known === undefined) {
      known = (can.configuration ? connection.workspace.getConfiguration({ scopeUri, section: settingsSection }) : Promise.resolve(options.settings)).then((raw: unknown) => {
        const { value, problems } = readSettings(raw, defaultSettings);
        for (const problem of problems) connection.console.warn(`Setting ${problem}; the default is used.`);
        return value;
      });
      settingsCache.set(scopeUri, known);
    }
    return known;
  };

  const progress = createProgress(connection, () => can.progress, (root) => cancelReading(connection, roots.all(), root));
  const publisher = createPublisher(connection);
  const typing = createTyping();
  const sendStatus = (uri: string): void => void connection.sendNotification('corroborate/statusChanged', statusOf(uri, sessions.get(uri)));
  const inProject = (project: Project): [string, DraftSession][] => [...sessions].filter(([, session]) => session.project === project);

  const roots = createRoots(environment, () => options.cacheFolder ?? null, settings, () => options.untrusted !== true, (project) => {
    let due: ReturnType<typeof setTimeout> | undefined;
    const touchAll = (): void => {
      due = undefined;
      for (const [, session] of inProject(project())) session.touch();
    };
    return {
      log,
      mayRead: () => typing.pause(),
      // while a library is read, each source would otherwise cause a check of its own
      changed: () => void (due ??= setTimeout(touchAll, Math.max(150, ...inProject(project()).map(([, session]) => Math.min(5000, 3 * session.cost))))),
      progress(current, done, total) {
        progress.report(project().root, current, done, total);
        if (current !== null) return;
        clearTimeout(due);
        touchAll();
      },
    };
  });

  const open = async (document: TextDocument): Promise<DraftSession | undefined> => {
    const { uri } = document;
    if (!isDraftDocument(document)) return undefined;
    const project = await roots.projectFor(uri);
    const path = project?.pathOf(uri) ?? null;
    if (project === null || path === null || documents.get(uri) === undefined) return undefined;
    const session = createDraftSession(project, path, () => documents.get(uri), {
      log,
      mayWork: () => typing.pause(),
      checked(state) {
        publisher.publish(uri, project, state);
        sendStatus(uri);
      },
    });
    sessions.set(uri, session);
    // until now it may have been taken for a draft itself
    for (const [, other] of inProject(project)) other.touch();
    return session;
  };

  const state: ServerState = {
    connection, documents, sessions, projects: roots.all, projectFor: roots.projectFor, settings, environment,
    isTrusted: () => options.untrusted !== true,
    completesYaml: () => options.completesYaml === true,
    async ready(uri) {
      const session = sessions.get(uri) ?? (await opening.get(uri));
      await session?.ready();
      return session;
    },
    async settled(uri) {
      const session = sessions.get(uri) ?? (await opening.get(uri));
      await session?.settled();
      return session;
    },
    recheck(uri, isFresh = false) {
      for (const [key, session] of sessions) {
        if (uri !== undefined && key !== uri) continue;
        if (isFresh) session.project.settingsChanged();
        session.touch();
      }
    },
    linkSupport: () => can.links,
  };

  connection.onInitialize((params): InitializeResult => {
    const { workspace, textDocument, window } = params.capabilities;
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    can = {
      configuration: workspace?.configuration === true, watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      folders: workspace?.workspaceFolders === true, links: textDocument?.definition?.linkSupport === true, progress: window?.workDoneProgress === true,
      completion: textDocument?.completion?.dynamicRegistration === true,
    };
    roots.setFolders((params.workspaceFolders ?? []).map(({ uri }) => uri));
    return {
      serverInfo: { name: 'corroborate' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true, definitionProvider: true, referencesProvider: true, codeActionProvider: { codeActionKinds: ['quickfix'] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (can.watch) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watchedFiles.map((globPattern) => ({ globPattern })) });
    if (can.configuration) void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
    // for these files alone: no draft should ask while it is typed
    if (can.completion) void connection.client.register(CompletionRequest.type, { documentSelector: [{ pattern: '**/sources.yaml' }] });
    if (can.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        roots.setFolders(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
        for (const document of documents.all()) reopen(document);
      });
    }
  });

  const reopen = (document: TextDocument): void => {
    close(document.uri);
    const session = open(document);
    opening.set(document.uri, session);
    void session.finally(() => opening.delete(document.uri));
  };
  const close = (uri: string): void => {
    const session = sessions.get(uri);
    sessions.delete(uri);
    if (session === undefined) return;
    session.close();
    publisher.clear(uri, session.project);
  };

  connection.onDidChangeConfiguration((change) => {
    settingsCache = new Map();
    const given = (change.settings as Record<string, unknown> | null | undefined)?.[settingsSection];
    if (given !== undefined) options = { ...options, settings: given };
    for (const project of roots.all()) project.settingsChanged();
    state.recheck();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const project of roots.all()) {
      const mine = changes.flatMap(({ uri, type }) => {
        const path = project.pathOf(normalUri(uri));
        return path === null ? [] : [{ path, isChangeOnly: type === 2 }];
      });
      if (mine.length === 0) continue;
      project.filesChanged(mine);
      // a changed source announces itself once it is read; a file that came or went may be a source
      if (mine.some(({ path, isChangeOnly }) => !isChangeOnly || path.endsWith('.json') || isDescription(path))) for (const [, session] of inProject(project)) session.touch();
    }
  });

  documents.onDidOpen(({ document }) => reopen(document));
  documents.onDidChangeContent(({ document }) => {
    const session = sessions.get(document.uri);
    if (session === undefined) return;
    typing.typed();
    session.edited();
  });
  documents.onDidClose(({ document }) => close(document.uri));

  handleFeatures(state);
  handleRequests(state);
  documents.listen(connection);
  connection.listen();
}
