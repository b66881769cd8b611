import * as vscode from 'vscode';
import type { SourceItem } from '../../protocol/index.js';

/** Opens a source that the view of sources lists. */
export async function openSource(argument: unknown): Promise<void> {
  if (!isItem(argument)) return;
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(argument.uri, true));
}

const isItem = (value: unknown): value is SourceItem => typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';
