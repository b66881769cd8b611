import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { createProgress } from '../../src/server/progress.js';

describe('telling what is being read', () => {
  const watched = (isSupported = true): { readonly progress: ReturnType<typeof createProgress>; readonly told: string[]; cancel(): void; until(count: number): Promise<void> } => {
    const told: string[] = [];
    let cancel = (): void => undefined;
    const reporter = {
      token: { onCancellationRequested: (listener: () => void) => void (cancel = listener) },
      begin: (title: string, percentage: number, message: string, cancellable: boolean) => void told.push(`begin ${title}: ${percentage} % ${message}${cancellable ? ', may be cancelled' : ''}`),
      report: (percentage: number, message: string) => void told.push(`${percentage} % ${message}`), done: () => void told.push('done'),
    };
    const window = { createWorkDoneProgress: () => Promise.resolve(reporter) } as unknown as Connection['window'];
    return {
      told, progress: createProgress({ window }, () => isSupported, (root) => void told.push(`cancelled ${root}`), 300), cancel: () => cancel(),
      async until(count) {
        for (let turn = 0; told.length < count && turn < 500; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
      },
    };
  };

  it('names the file, also where it is one large one, and then the next', async () => {
    const { progress, told, until } = watched();
    progress.report('file:///w', 'sources/annual report.pdf', 0, 2);
    await until(1);
    progress.report('file:///w', 'sources/notes.txt', 1, 2);
    progress.report('file:///w', null, 2, 2);
    assert.deepEqual(told, ['begin Reading sources: 0 % sources/annual report.pdf (1 of 2), may be cancelled', '50 % sources/notes.txt (2 of 2)', 'done']);
  });

  it('tells of which folder no more is to be read', async () => {
    const { progress, told, cancel, until } = watched();
    progress.report('file:///w', 'sources/annual report.pdf', 0, 2);
    await until(1);
    cancel();
    assert.deepEqual(told.slice(1), ['cancelled file:///w']);
  });

  it('is quiet about what is read in no time', async () => {
    const { progress, told, until } = watched();
    for (let done = 0; done < 50; done++) progress.report('file:///w', `sources/${done}.txt`, done, 50);
    progress.report('file:///w', null, 50, 50);
    // a second folder that does take its time: by then the first would have spoken
    progress.report('file:///v', 'sources/a.txt', 0, 1);
    await until(1);
    progress.report('file:///v', null, 1, 1);
    assert.deepEqual(told, ['begin Reading sources: 0 % sources/a.txt, may be cancelled', 'done']);
  });
});
