import * as vscode from 'vscode';
import { pdfViewType, renderedScheme, renderedUri, sourceFileUri, tableFile, tableViewType, type SourceItem } from '../../protocol/index.js';

/** Opens a source of the list as its passages open; from the reading of a source, its file. */
export async function openSource(argument: unknown): Promise<void> {
  if (argument instanceof vscode.Uri && argument.scheme === renderedScheme) return void vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(sourceFileUri(argument.toString()), true));
  if (!isItem(argument)) return;
  const uri = vscode.Uri.parse(argument.uri, true);
  if (/\.pdf$/i.test(uri.path)) return void vscode.commands.executeCommand('vscode.openWith', uri, pdfViewType);
  if (tableFile.test(uri.path)) return void vscode.commands.executeCommand('vscode.openWith', uri, tableViewType);
  const isRead = argument.problem === null && !argument.isReading;
  await vscode.commands.executeCommand('vscode.open', isRead && (!argument.textIsFile || /\.x?html?$/i.test(uri.path)) ? vscode.Uri.parse(renderedUri(argument.uri, argument.source), true) : uri);
}

const isItem = (value: unknown): value is SourceItem => typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string' && 'source' in value && typeof value.source === 'string';
