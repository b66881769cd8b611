import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { commands } from '../protocol/index.js';
import { addSource } from './commands/addSource/addSource.js';
import { checkDraft } from './commands/checkDraft.js';
import { copyCitation } from './commands/copyCitation.js';
import { goToClaim } from './commands/goToClaim.js';
import { ignoreClaim } from './commands/ignoreClaim.js';
import { openSource } from './commands/openSource.js';
import { openOnWeb } from './commands/openOnWeb.js';
import { markedText, openPassage } from './commands/openPassage.js';
import { reloadSources } from './commands/reloadSources.js';
import { showClaims } from './commands/showClaims.js';
import { clientOptions } from './clientOptions.js';
import { notifiedProgress } from './notifiedProgress.js';
import { serveFiles } from './serveFiles.js';
import { connect, type Server } from './server.js';
import { pdfViewer, type PdfViewer } from './viewers/pdfViewer.js';
import { tableViewer, type TableViewer } from './viewers/tableViewer.js';
import { renderedSources } from './views/renderedSources.js';
import { sourcesView } from './views/sourcesView.js';
import { statusBar } from './views/statusBar.js';

/** What `activate` returns, for tests. */
export interface Activated {
  /** Settles when the server answers. */
  readonly ready: Promise<void>;
  /** Milliseconds spent in `activate`. */
  readonly activationTime: number;
  readonly request: Server['request'];
  /** The status bar item's text; undefined while it is hidden. */
  readonly statusText: () => string | undefined;
  /** What the viewers of a file last showed of a passage. */
  readonly shownPdf: PdfViewer['shown'];
  readonly shownTable: TableViewer['shown'];
  /** The passage marked in a text. */
  readonly markedText: typeof markedText;
  /** What the view of sources lists, as it shows it. */
  readonly listedSources: () => Promise<readonly string[]>;
}

/**
 * Everything both hosts share. Returns without waiting for the server: the editor must not wait for us, and every command
 * waits by itself when it needs an answer.
 */
export async function activateWith(context: vscode.ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient): Promise<Activated> {
  const started = performance.now();
  const middleware = { handleWorkDoneProgress: notifiedProgress((token) => void client.sendNotification('window/workDoneProgress/cancel', { token })) };
  const client: BaseLanguageClient = create({ ...clientOptions(context), middleware });
  const server = connect(client);
  const status = statusBar(server);
  const sources = sourcesView(server);
  const pdf = pdfViewer(context.extensionUri);
  const table = tableViewer(server, context.extensionUri);
  const command = (id: string, run: (argument: unknown) => unknown) => vscode.commands.registerCommand(id, run);
  context.subscriptions.push(
    { dispose: () => void client.dispose() },
    command(commands.checkDraft, () => checkDraft(server)),
    command(commands.nextClaimToFix, () => goToClaim(server, 'next')),
    command(commands.previousClaimToFix, () => goToClaim(server, 'previous')),
    command(commands.openPassage, (argument) => openPassage(server, { pdf, table }, argument)),
    command(commands.copyCitation, (argument) => copyCitation(server, argument)),
    command(commands.ignoreClaim, (argument) => ignoreClaim(server, argument)),
    command(commands.showClaims, () => showClaims(server)),
    command(commands.reloadSources, () => reloadSources(server)),
    command(commands.addSource, (argument) => addSource(server, argument)),
    command(commands.openSource, (argument) => openSource(argument)),
    command(commands.openOnWeb, (argument) => openOnWeb(server, argument)),
    command(commands.showLog, () => client.outputChannel.show()),
    status,
    sources,
    pdf,
    table,
    renderedSources(server),
    ...serveFiles(client, context.extensionUri),
    // an untrusted folder was read with less access: once trusted, the server starts again with all of it
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.stop().then(() => client.start())),
  );
  const ready = client.start();
  ready.catch((error: unknown) => void vscode.window.showErrorMessage(`Corroborate could not start its language server: ${String(error)}`));
  return { ready, activationTime: performance.now() - started, request: server.request, statusText: status.text, shownPdf: pdf.shown, shownTable: table.shown, markedText, listedSources: sources.listed };
}
