import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Shows which source is being read, once reading takes long enough to be noticed. */
export interface ReadingProgress {
  report(root: string, current: string | null, done: number, total: number): void;
}

export function createProgress(connection: Connection, isSupported: () => boolean): ReadingProgress {
  const running = new Map<string, { since: number; reporter: Promise<WorkDoneProgressServerReporter> | null }>();
  return {
    report(root, current, done, total) {
      let entry = running.get(root);
      if (current === null) {
        running.delete(root);
        void entry?.reporter?.then((reporter) => reporter.done());
        return;
      }
      if (entry === undefined) running.set(root, (entry = { since: performance.now(), reporter: null }));
      if (!isSupported() || performance.now() - entry.since < noticed) return;
      entry.reporter ??= connection.window.createWorkDoneProgress().then((reporter) => {
        reporter.begin('Corroborate: reading sources', 0, current, false);
        return reporter;
      });
      void entry.reporter.then((reporter) => reporter.report(Math.round((100 * done) / Math.max(1, total)), `${current} (${done + 1} of ${total})`));
    },
  };
}

// milliseconds: shorter readings would only flash
const noticed = 300;
