import type { AddedSource, Requests } from '../protocol/index.js';
import type { CancellationToken } from 'vscode-languageserver';
import type { Environment } from './environment.js';

export interface AddContext {
  readonly environment: Environment;
  readonly isTrusted: boolean;
  readonly allowPrivate: boolean;
  readonly token: CancellationToken;
  readonly progress: (received: number, total: number | null) => void;
}

/** Fetches a source for the client. What keeps it from being fetched is an answer, not an error. */
export async function addSource({ address, folder, archive }: Requests['corroborate/addSource']['params'], context: AddContext): Promise<AddedSource> {
  const { environment, isTrusted, allowPrivate, token, progress } = context;
  if (!isTrusted) return { refused: 'Nothing is fetched into a folder that is not trusted.', setting: null };
  if (environment.fetchSource === undefined) return { refused: 'This window runs in a browser, which cannot fetch pages for Corroborate. Save the page as a file and add that.', setting: null };
  const abort = new AbortController();
  const listener = token.onCancellationRequested(() => abort.abort());
  if (token.isCancellationRequested) abort.abort();
  const told = throttled(progress);
  try {
    const { uris, title, problems } = await environment.fetchSource(address, folder, {
      allowPrivate, archive, signal: abort.signal, onProgress: told.say,
    });
    return { uris, title, problems: problems.map(({ message }) => message) };
  } catch (error) {
    const refused = error instanceof Error ? error.message : String(error);
    const setting = refused.includes(privateSetting) ? privateSetting : null;
    return { refused: setting === null ? refused : refused.replace(` (setting ${privateSetting})`, ''), setting };
  } finally {
    listener.dispose();
    told.stop();
  }
}

/** Says a number at most every `between` milliseconds, and always the last one. */
function throttled(say: AddContext['progress']): { readonly say: AddContext['progress']; readonly stop: () => void } {
  let last: Parameters<AddContext['progress']> | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const next = (): void => {
    pause = undefined;
    if (last === null) return;
    say(...last);
    last = null;
    pause = setTimeout(next, between);
  };
  return {
    say(received, total) {
      last = [received, total];
      if (pause === undefined) next();
    },
    stop() {
      clearTimeout(pause);
      if (last !== null) say(...last);
    },
  };
}

const privateSetting = 'corroborate.fetch.allowPrivate';
// milliseconds between two messages about one fetch
const between = 100;
