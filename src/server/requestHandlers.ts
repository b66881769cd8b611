import { citation } from '../features/citation.js';
import { claims } from '../features/claims.js';
import { ignoreEdit } from '../features/ignore.js';
import { locate } from '../features/locate.js';
import { hasReading, readingText } from '../features/readingText.js';
import { listedSource } from '../features/sources.js';
import { claimById, type DraftView } from '../features/view.js';
import { isClaimRef, sourceFileUri, type ClaimsResult, type Requests, type UnreadSource } from '../protocol/index.js';
import type { CancellationToken } from 'vscode-languageserver';
import type { CheckedClaim } from '../core/index.js';
import { addSource } from './addSource.js';
import { handleTables } from './tableRequests.js';
import type { ServerState } from './server.js';
import { statusOf } from './status.js';
import { normalUri } from './uris.js';

/** The requests under `corroborate/`. */
export function handleRequests(state: ServerState): void {
  const { connection, sessions } = state;
  const on = <M extends keyof Requests>(method: M, handler: (params: Requests[M]['params'], token: CancellationToken) => Promise<Requests[M]['result']>): void => {
    connection.onRequest(method, (params: Requests[M]['params'], token: CancellationToken): Promise<unknown> => handler(params, token));
  };

  const listed = async (uri: string): Promise<ClaimsResult | null> => {
    const session = await state.settled(uri);
    if (session?.state == null || !session.state.isDraft) return null;
    const { view, version } = session.state;
    return { uri, version, claims: view === null ? [] : claims(view), status: statusOf(uri, session) };
  };

  /** The claim a link names; null when the draft moved on, or the argument is not what links carry. */
  const withClaim = async <T>(ref: unknown, use: (view: DraftView, claim: CheckedClaim, evidence?: number) => T): Promise<T | null> => {
    if (!isClaimRef(ref)) return null;
    const view = (await state.ready(ref.uri))?.state?.view;
    const claim = view == null ? undefined : claimById(view, ref.claim);
    return view == null || claim === undefined ? null : use(view, claim, ref.evidence);
  };

  handleTables(state, on);
  on('corroborate/claims', ({ uri }) => listed(uri));
  on('corroborate/status', async ({ uri }) => statusOf(uri, await state.settled(uri)));
  on('corroborate/check', async ({ uri }) => {
    await state.settled(uri);
    state.recheck(uri, true);
    // who asks for a check wants all that it rests on
    sessions.get(uri)?.project.store.resume();
    await state.settled(uri);
    await sessions.get(uri)?.project.store.idle();
    return listed(uri);
  });
  on('corroborate/locatePassage', (ref) => withClaim(ref, locate));
  on('corroborate/citation', (ref) => withClaim(ref, citation));
  on('corroborate/ignoreEdit', (ref) => withClaim(ref, (view, { claim }) => ({ version: view.version, edits: [ignoreEdit(view, claim, String(ref.reason ?? ''))] })));
  const lookAgain = (): void => {
    for (const project of state.projects()) project.settingsChanged();
    state.recheck();
  };
  on('corroborate/sources', async () => {
    for (const uri of sessions.keys()) await state.ready(uri);
    const listed = [...state.projects()].flatMap(({ store, source, uriOf, sources }) => sources().map((path) =>
      listedSource(path, uriOf(path), source(path), store.isPending(path), store.failure(path)?.problem.message ?? store.warnings(path)[0] ?? null)));
    return listed.sort((a, b) => (a.source < b.source ? -1 : 1));
  });
  on('corroborate/lookForSources', async () => {
    lookAgain();
    return null;
  });
  on('corroborate/addSource', async (params, token) => {
    const { fetch } = await state.settings(params.folder);
    const progress = (received: number, total: number | null) => void connection.sendNotification('corroborate/fetchProgress', { id: params.id, received, total });
    const added = await addSource(params, { environment: state.environment, isTrusted: state.isTrusted(), allowPrivate: fetch.allowPrivate, token, progress });
    if ('uris' in added) lookAgain();
    return added;
  });
  on('corroborate/reloadSources', async () => {
    let read = 0;
    const unread: UnreadSource[] = [];
    for (const project of state.projects()) {
      project.settingsChanged();
      project.store.reload();
    }
    state.recheck();
    for (const uri of sessions.keys()) await state.settled(uri);
    for (const project of state.projects()) {
      await project.store.idle();
      read += project.store.library.documents.size;
    }
    for (const uri of sessions.keys()) unread.push(...statusOf(uri, await state.settled(uri)).unread);
    return { read, unread: unread.filter((one, at) => unread.findIndex(({ uri }) => uri === one.uri) === at) };
  });
  on('corroborate/sourceText', async ({ uri }) => {
    const file = normalUri(sourceFileUri(uri));
    for (const project of state.projects()) {
      const path = project.pathOf(file);
      const document = path === null ? undefined : project.source(path)?.document;
      if (document !== undefined) return { text: hasReading(document) ? readingText(document).text : document.text, title: document.metadata.title ?? document.path };
    }
    return null;
  });
}
