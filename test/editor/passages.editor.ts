import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, pdfViewType } from '../../src/protocol/index.js';
import { activated, checked, closeAll, fileUri, openDraft, picture, rangeOf, until } from './helpers.js';

/** Opens the passage of a figure of the draft. */
async function openPassageOf(figure: string): Promise<void> {
  const editor = await openDraft('draft.md');
  const claim = (await checked(editor.document)).find(({ text }) => text.includes(figure));
  assert.equal(claim?.verdict, 'supported', `${figure} is supported`);
  const { start } = rangeOf(editor.document, figure);
  editor.selection = new vscode.Selection(start, start);
  await vscode.commands.executeCommand(commands.openPassage);
}

const customEditor = (viewType: string) => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof vscode.TabInputCustom && input.viewType === viewType);

describe('opening a passage', () => {
  afterEach(closeAll);

  it('of a PDF shows its page, the passage marked and the figure in it', async () => {
    await openPassageOf('2,316');
    const { shownPdf } = await activated();
    const state = await until('the page to be drawn', () => shownPdf(fileUri('sources', 'twoColumns.pdf')));
    assert.ok(customEditor(pdfViewType), 'in the viewer of ours');
    assert.equal(state.page, 1);
    assert.match(state.marked.replace(/\s+/g, ' '), /^Since then 2,316 chicks .* life\.$/);
    assert.equal(state.focus, '2,316');
    assert.ok(state.isInSight, 'scrolled to');
    await picture('passage-pdf');
  });
});
