import * as vscode from 'vscode';
import { renderedLanguage, renderedScheme, renderedUri, tableFile, type PassageTarget } from '../../protocol/index.js';
import { claimFor, toRange } from '../currentClaim.js';
import type { Server } from '../server.js';
import type { PdfViewer } from '../viewers/pdfViewer.js';
import type { TableViewer } from '../viewers/tableViewer.js';

interface Viewers {
  readonly pdf: PdfViewer;
  readonly table: TableViewer;
}

/** Opens the source beside the draft, the figure selected and its passage marked. */
export async function openPassage(server: Server, viewers: Viewers, argument: unknown): Promise<void> {
  const claim = await claimFor(server, argument);
  if (claim === undefined) return;
  const target = await server.request('corroborate/locatePassage', claim);
  if (target === null) return void vscode.window.showInformationMessage('No source speaks of this.');
  try {
    // the hover that was clicked would lie over what it was asked to open
    if (argument !== undefined) await vscode.commands.executeCommand('editor.action.hideHover').then(undefined, () => undefined);
    await show(target, viewers);
  } catch (error) {
    void vscode.window.showErrorMessage(`${target.source} could not be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function show(target: PassageTarget, { pdf, table }: Viewers): Promise<void> {
  if (target.page !== null && /\.pdf$/i.test(target.source)) {
    return pdf.show(vscode.Uri.parse(target.uri, true), { page: target.page, passage: { quote: target.quote, focus: target.focusText ?? null } }, vscode.ViewColumn.Beside);
  }
  if (target.cell !== null && tableFile.test(target.source)) {
    return table.show(vscode.Uri.parse(target.uri, true), target.cell, target.sheet, vscode.ViewColumn.Beside);
  }
  const { range: passage, focus } = target.reading ?? target;
  const uri = vscode.Uri.parse(target.textIsFile && target.reading == null ? target.uri : renderedUri(target.uri, target.source), true);
  const plain = await vscode.workspace.openTextDocument(uri);
  // a language of its own, whose lines wrap
  const document = uri.scheme === renderedScheme ? await vscode.languages.setTextDocumentLanguage(plain, renderedLanguage) : plain;
  const range = toRange(focus ?? passage);
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnFor(uri), preview: true, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  markPassage(editor, toRange(passage));
}

/** Where the source is open already, so that reading on does not pile up editors; otherwise beside the draft. */
function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  return shown?.viewColumn ?? vscode.ViewColumn.Beside;
}

const passageMark = { backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'), isWholeLine: true, rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };

let marked: { readonly editor: vscode.TextEditor; readonly range: vscode.Range } | undefined;

/** The words of the passage marked in a text, for tests; undefined where none is. */
export const markedText = (): string | undefined => marked?.editor.document.getText(marked.range);

/** Marks the passage until the reader moves the cursor. */
function markPassage(editor: vscode.TextEditor, range: vscode.Range): void {
  const decoration = vscode.window.createTextEditorDecorationType(passageMark);
  editor.setDecorations(decoration, [range]);
  const mark = (marked = { editor, range });
  const listener = vscode.window.onDidChangeTextEditorSelection((event) => {
    if (event.textEditor !== editor || event.kind === undefined) return;
    listener.dispose();
    decoration.dispose();
    if (marked === mark) marked = undefined;
  });
}
