import { counts } from '../features/counts.js';
import type { Status } from '../protocol/index.js';
import type { DraftSession } from './draftSession.js';
import { isLeftUnread } from './sourceEntry.js';

/** What the status bar says about a draft; `session` is undefined for documents that are none. */
export function statusOf(uri: string, session: DraftSession | undefined): Status {
  const state = session?.state ?? null;
  const view = state?.view ?? null;
  const found = counts(view);
  const total = state?.sources.paths.length ?? 0;
  const reading = (state?.pending.length ?? 0) > 0;
  const read = total - (state?.pending.length ?? 0);
  const failures = state?.failures ?? [];
  const left = failures.filter(isLeftUnread).length;
  const { supported, contradicted, disputed, unsupported, unchecked, ignored, statements } = found.counts;
  const details = [
    ...(view === null ? [] : [`${supported + contradicted + disputed + unsupported} checked: ${supported} supported, ${contradicted} contradicted, ${disputed} disputed, ${unsupported} unsupported`]),
    ...(statements > 0 ? [`${statements} ${statements === 1 ? 'statement' : 'statements'} without a figure not checked`] : []),
    ...(unchecked > 0 ? [`${unchecked} not checked yet`] : []),
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(reading ? [`Not checked yet: ${state?.pending.length === 1 ? '1 source is' : `${state?.pending.length} sources are`} still being read.`] : []),
    ...failures.filter((one) => !isLeftUnread(one)).map(({ problem }) => problem.message),
    ...(left > 0 ? [`${left} ${left === 1 ? 'source was' : 'sources were'} left unread: “Check Draft” reads ${left === 1 ? 'it' : 'them'}.`] : []),
    ...(total > 0 ? [`${total} ${total === 1 ? 'source' : 'sources'}`] : []),
    ...(state !== null && state.isDraft && view === null ? ['No sources: put them into a folder named "sources" beside the draft.'] : []),
  ];
  return {
    uri, version: state?.version ?? -1, isDraft: session !== undefined && (state === null || state.isDraft), counts: found.counts, toFix: found.toFix,
    sources: { total, read, current: session?.project.store.current ?? null }, reading, details,
    unread: failures.map(({ path, problem }) => ({ source: path, uri: session?.project.uriOf(path) ?? '', reason: problem.message })),
    label: reading ? `Reading sources ${read}/${total}` : view === null ? 'No sources' : `${supported} supported · ${found.toFix} to fix${failures.length > 0 ? ` · ${failures.length} unread` : ''}`,
  };
}
