import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

type Handler = NonNullable<Middleware['handleWorkDoneProgress']>;
type Token = Parameters<Handler>[0];

interface Step {
  readonly message?: string;
  readonly percentage?: number;
}

interface Shown {
  /** Once the editor shows it. */
  progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }> | null;
  percentage: number;
  last: Step;
  end(): void;
}

/** Shows what the server is at and can stop as a notification with a Cancel button; the language client would put it in the status bar, without one. */
export function notifiedProgress(cancel: (token: Token) => void): Handler {
  const shown = new Map<Token, Shown>();
  return (token, params, next) => {
    const known = shown.get(token);
    if (params.kind === 'begin' && params.cancellable === true) {
      const own: Shown = { progress: null, percentage: 0, last: params, end: () => undefined };
      const ended = new Promise<void>((resolve) => (own.end = resolve));
      shown.set(token, own);
      void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: params.title, cancellable: true }, (progress, cancellation) => {
        cancellation.onCancellationRequested(() => cancel(token));
        own.progress = progress;
        report(own);
        return ended;
      });
    } else if (known === undefined) next(token, params);
    else if (params.kind === 'end') {
      known.end();
      shown.delete(token);
    } else {
      known.last = params;
      report(known);
    }
  };
}

function report(own: Shown): void {
  if (own.progress === null) return;
  const { message, percentage = own.percentage } = own.last;
  own.progress.report({ ...(message === undefined ? {} : { message }), increment: percentage - own.percentage });
  own.percentage = percentage;
}
