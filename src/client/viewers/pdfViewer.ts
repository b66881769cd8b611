import * as vscode from 'vscode';
import { pdfViewType, type FromPdfViewer, type PassageWords, type PdfShown, type ToPdfViewer } from '../../protocol/index.js';
import { pdfMarkup } from './pdfMarkup.js';
import { viewerPage } from './viewerPage.js';

interface Place {
  readonly page: number;
  readonly passage: PassageWords | null;
}

export interface PdfViewer extends vscode.Disposable {
  /** Opens a PDF at a page with the passage marked, where it is open already or in `column`. */
  show(uri: vscode.Uri, place: Place, column: vscode.ViewColumn): Promise<void>;
  /** What a viewer said last about the passage it shows. */
  shown(uri: vscode.Uri): PdfShown | undefined;
}

/** The built-in PDF viewer, a custom editor that leaves the choice of another viewer to the reader. */
export function pdfViewer(extensionUri: vscode.Uri): PdfViewer {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'viewer');
  const panels = new Map<string, { readonly panel: vscode.WebviewPanel; readonly post: (message: ToPdfViewer) => void }>();
  const waiting = new Map<string, Place>();
  const states = new Map<string, PdfShown>();

  const provider: vscode.CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    async resolveCustomEditor({ uri }, panel) {
      const key = uri.toString();
      const post = (message: ToPdfViewer): void => void panel.webview.postMessage(message);
      panels.set(key, { panel, post });
      panel.onDidDispose(() => {
        if (panels.get(key)?.panel === panel) panels.delete(key);
        states.delete(key);
      });
      panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
      panel.webview.onDidReceiveMessage(async (message: FromPdfViewer) => {
        if (message.type === 'shown') states.set(key, message.state);
        if (message.type !== 'ready') return;
        const place = waiting.get(key);
        waiting.delete(key);
        if (place !== undefined) post({ type: 'reveal', ...place });
        try {
          // Node hands out a kind of its own, which messages do not carry as bytes
          post({ type: 'open', bytes: new Uint8Array(await vscode.workspace.fs.readFile(uri)) });
        } catch (error) {
          void vscode.window.showErrorMessage(`${uri.path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
        }
      });
      panel.webview.html = viewerPage(panel.webview, folder, { title: 'PDF', bundle: 'pdf', body: pdfMarkup, worker: 'pdf.worker.js' });
    },
  };
  const registration = vscode.window.registerCustomEditorProvider(pdfViewType, provider, { webviewOptions: { retainContextWhenHidden: true }, supportsMultipleEditorsPerDocument: false });

  return {
    async show(uri, place, column) {
      const key = uri.toString();
      states.delete(key);
      const open = panels.get(key);
      if (open !== undefined) {
        open.panel.reveal();
        return open.post({ type: 'reveal', ...place });
      }
      waiting.set(key, place);
      await vscode.commands.executeCommand('vscode.openWith', uri, pdfViewType, { viewColumn: column, preview: true });
    },
    shown: (uri) => states.get(uri.toString()),
    dispose: () => void registration.dispose(),
  };
}
