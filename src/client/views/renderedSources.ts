import * as vscode from 'vscode';
import { renderedScheme, sourceFileUri } from '../../protocol/index.js';
import type { Server } from '../server.js';

/** Shows the text of sources whose files are none (PDF, Office, mail), as the engine read it. Read-only. */
export function renderedSources(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(renderedScheme, {
    provideTextDocumentContent: async (uri) => {
      const source = await server.request('corroborate/sourceText', { uri: sourceFileUri(uri.toString()) });
      return source?.text ?? 'This source is not read at the moment.';
    },
  });
}
