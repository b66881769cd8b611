import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { draftLanguages, hoverCommands, renderedScheme, settingsSection, sourceLanguages, type InitializationOptions } from '../protocol/index.js';

/** How the language client is set up, the same in every host. */
export function clientOptions({ globalStorageUri }: Pick<vscode.ExtensionContext, 'globalStorageUri'>): LanguageClientOptions {
  // by scheme, or the other side of a diff, an output panel and a comment box would be taken for drafts
  const schemes = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote', ...(vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]);
  const languages = [...draftLanguages, ...sourceLanguages];
  return {
    documentSelector: [...[...schemes].flatMap((scheme) => languages.map((language) => ({ scheme, language }))), { scheme: renderedScheme }],
    outputChannelName: 'Corroborate',
    initializationOptions: (): InitializationOptions => ({
      // without the methods that the editor gives them: those cannot be handed to a worker
      settings: JSON.parse(JSON.stringify(vscode.workspace.getConfiguration(settingsSection))) as unknown,
      untrusted: !vscode.workspace.isTrusted,
      completesYaml: vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined,
      // in a browser there is no folder to keep things in
      ...(globalStorageUri.scheme === 'file' ? { cacheFolder: vscode.Uri.joinPath(globalStorageUri, 'sources').fsPath } : {}),
    }),
    // the text in a hover comes out of files: it may call our own commands and nothing else
    markdown: { isTrusted: { enabledCommands: [...hoverCommands] }, supportHtml: false },
  };
}
