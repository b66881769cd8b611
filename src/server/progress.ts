import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Shows which source is being read, once that takes long enough to be told, and offers to stop. */
export interface ReadingProgress {
  /** `current`: the source being read, the `done + 1`th of `total`; null when nothing is left to read. */
  report(root: string, current: string | null, done: number, total: number): void;
}

interface Running {
  readonly due: ReturnType<typeof setTimeout>;
  current: string;
  done: number;
  total: number;
  reporter: WorkDoneProgressServerReporter | null;
}

/**
 * @param cancelled the writer wants no more read.
 * @param patience milliseconds: what is read sooner is not worth a notification.
 */
export function createProgress(connection: { readonly window: Pick<Connection['window'], 'createWorkDoneProgress'> }, isSupported: () => boolean, cancelled: (root: string) => void, patience = 2000): ReadingProgress {
  const running = new Map<string, Running>();
  const words = ({ current, done, total }: Running): string => (total === 1 ? current : `${current} (${(done + 1).toLocaleString('en')} of ${total.toLocaleString('en')})`);
  const share = ({ done, total }: Running): number => Math.round((100 * done) / Math.max(1, total));

  /** Once it has lasted: also where all that time goes into one large file. */
  const begin = async (root: string): Promise<void> => {
    if (!isSupported()) return;
    const reporter = await connection.window.createWorkDoneProgress();
    const entry = running.get(root);
    // read to the end meanwhile
    if (entry === undefined) return;
    entry.reporter = reporter;
    reporter.token.onCancellationRequested(() => cancelled(root));
    reporter.begin('Reading sources', share(entry), words(entry), true);
  };

  return {
    report(root, current, done, total) {
      const entry = running.get(root);
      if (current === null) {
        clearTimeout(entry?.due);
        entry?.reporter?.done();
        running.delete(root);
      } else if (entry === undefined) running.set(root, { due: setTimeout(() => void begin(root), patience), current, done, total, reporter: null });
      else {
        Object.assign(entry, { current, done, total });
        entry.reporter?.report(share(entry), words(entry));
      }
    },
  };
}
