import * as vscode from 'vscode';

export interface PageOptions {
  readonly title: string;
  /** Name of the bundle in `dist/viewer`: `NAME.js` and `NAME.css`. */
  readonly bundle: string;
  /** Our own markup. */
  readonly body: string;
  /** A worker of the bundle, by file name. */
  readonly worker?: string;
}

/** The page of a viewer: its own script by a nonce, its own style sheet, and nothing else. It can reach no network. */
export function viewerPage(webview: vscode.Webview, folder: vscode.Uri, { title, bundle, body, worker }: PageOptions): string {
  const nonce = crypto.randomUUID();
  const address = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  const policy = [
    "default-src 'none'", `script-src 'nonce-${nonce}'${worker === undefined ? '' : " 'wasm-unsafe-eval'"}`, `style-src ${webview.cspSource}`, 'img-src data: blob:',
    // a worker can only be started from a blob, which is fetched out of the extension's folder
    ...(worker === undefined ? [] : ['worker-src blob:', `connect-src ${webview.cspSource}`, `font-src ${webview.cspSource} data: blob:`]),
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="stylesheet" href="${address(`${bundle}.css`)}"></head>
<body${worker === undefined ? '' : ` data-worker="${address(worker)}" data-folder="${address('cmaps').slice(0, -'cmaps'.length)}"`}>
${body}
<script nonce="${nonce}" src="${address(`${bundle}.js`)}"></script>
</body>
</html>`;
}
