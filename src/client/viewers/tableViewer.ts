import * as vscode from 'vscode';
import { tableViewType, type FromTableViewer, type TablePlace, type TableShown, type ToTableViewer } from '../../protocol/index.js';
import type { Server } from '../server.js';
import { viewerPage } from './viewerPage.js';

export interface TableViewer extends vscode.Disposable {
  /** Opens a spreadsheet with a cell selected, where it is open already or in `column`. */
  show(uri: vscode.Uri, cell: string, sheet: string | null, column: vscode.ViewColumn): Promise<void>;
  /** What a viewer said last about the cell it shows. */
  shown(uri: vscode.Uri): TableShown | undefined;
}

const body = `<div id="grid" role="grid" tabindex="0" aria-label="Table"><div id="heads" role="row"></div><div id="lines" role="rowgroup"></div></div>
<div id="bar"><div id="tabs" role="tablist" aria-label="Sheets"></div><span id="status" class="quiet" role="status" aria-live="polite"></span></div>`;

/** Tables of workbooks and of comma-separated files, as the engine reads them; a custom editor that leaves the choice of another to the reader. */
export function tableViewer(server: Server, extensionUri: vscode.Uri): TableViewer {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'viewer');
  const panels = new Map<string, { readonly panel: vscode.WebviewPanel; readonly post: (message: ToTableViewer) => void }>();
  const waiting = new Map<string, TablePlace>();
  const states = new Map<string, TableShown>();

  const provider: vscode.CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor({ uri: file }, panel) {
      const uri = file.toString();
      const post = (message: ToTableViewer): void => void panel.webview.postMessage(message);
      panels.set(uri, { panel, post });
      panel.onDidDispose(() => {
        if (panels.get(uri)?.panel === panel) panels.delete(uri);
        states.delete(uri);
      });
      panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
      panel.webview.onDidReceiveMessage(async (message: FromTableViewer) => {
        if (message.type === 'shown') states.set(uri, message.state);
        else if (message.type === 'lines') {
          const { sheet, from, to } = message;
          post({ type: 'lines', sheet, from, lines: await server.request('corroborate/tableLines', { uri, sheet, from, to }) });
        } else {
          const table = await server.request('corroborate/table', { uri });
          const at = waiting.get(uri) ?? null;
          waiting.delete(uri);
          post(table === null ? { type: 'failed', reason: 'No table could be read in this file.' } : { type: 'open', sheets: table.sheets, at });
        }
      });
      panel.webview.html = viewerPage(panel.webview, folder, { title: 'Table', bundle: 'table', body });
    },
  };
  const registration = vscode.window.registerCustomEditorProvider(tableViewType, provider, { webviewOptions: { retainContextWhenHidden: true }, supportsMultipleEditorsPerDocument: false });

  return {
    async show(file, cell, sheet, column) {
      const uri = file.toString();
      const at = await server.request('corroborate/tableCell', { uri, sheet, cell });
      states.delete(uri);
      const open = panels.get(uri);
      if (open !== undefined) {
        open.panel.reveal();
        if (at !== null) open.post({ type: 'reveal', at });
        return;
      }
      if (at !== null) waiting.set(uri, at);
      await vscode.commands.executeCommand('vscode.openWith', file, tableViewType, { viewColumn: column, preview: true });
    },
    shown: (uri) => states.get(uri.toString()),
    dispose: () => void registration.dispose(),
  };
}
