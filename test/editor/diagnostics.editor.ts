import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checked, closeAll, fileUri, findings, openDraft, ours, rangeOf, until } from './helpers.js';

const setting = (name: string, value: unknown) => vscode.workspace.getConfiguration('corroborate').update(name, value, vscode.ConfigurationTarget.Workspace);

describe('findings', () => {
  afterEach(closeAll);

  it('warn of what no source states when a draft is opened', async () => {
    const { document } = await openDraft('draft.md');
    const found = await until('the findings', () => ours(document).find(({ range }) => document.getText(range).includes('85,000')));
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(found.code, 'unsupported');
    assert.match(found.message, /85,000/);
  });

  it('follow an edit', async () => {
    const { document, edit } = await openDraft('draft.md');
    await until('the findings', () => findings(document).length > 0);
    await edit((builder) => builder.replace(rangeOf(document, '£38'), '£57'));
    await until('a finding on the new figure', () => findings(document).find((finding) => finding.includes('57')));
    await vscode.commands.executeCommand('undo');
    await until('the finding to go', () => !findings(document).some((finding) => finding.includes('57')));
  });

  it('follow a source that changes', async () => {
    const { document } = await openDraft('draft.md');
    await until('the findings', () => findings(document).some((finding) => finding.includes('85,000')));
    const invoice = fileUri('sources', 'invoice.txt');
    await vscode.workspace.fs.writeFile(invoice, Buffer.from('The new ticket hall, opened in June, cost £85,000.\n'));
    try {
      await until('the finding to go', () => !findings(document).some((finding) => finding.includes('85,000')));
    } finally {
      await vscode.workspace.fs.delete(invoice);
    }
    await until('the finding to come back', () => findings(document).some((finding) => finding.includes('85,000')));
  });

  it('keep only contradictions while the mode is draft', async () => {
    const { document } = await openDraft('draft.md');
    await until('the findings', () => findings(document).some((finding) => finding.endsWith('unsupported')));
    try {
      await setting('mode', 'draft');
      await until('unsupported figures to be hidden', () => !findings(document).some((finding) => finding.endsWith('unsupported')));
    } finally {
      await setting('mode', undefined);
    }
    await until('unsupported figures to be shown', () => findings(document).some((finding) => finding.endsWith('unsupported')));
  });

  it('have the severity that the settings give them', async () => {
    const { document } = await openDraft('draft.md');
    const severity = () => ours(document).find(({ code }) => code === 'unsupported')?.severity;
    await until('a warning', () => severity() === vscode.DiagnosticSeverity.Warning);
    try {
      await setting('severity.unsupported', 'error');
      await until('an error', () => severity() === vscode.DiagnosticSeverity.Error);
    } finally {
      await setting('severity.unsupported', undefined);
    }
    await until('a warning', () => severity() === vscode.DiagnosticSeverity.Warning);
  });

  it('never touch the draft', async () => {
    const editor = await openDraft('draft.md');
    const before = editor.document.getText();
    await checked(editor.document);
    assert.equal(editor.document.getText(), before);
    assert.equal(editor.document.isDirty, false);
  });

  it('are silent in a README and in sources', async () => {
    await openDraft('draft.md');
    for (const path of [['README.md'], ['sources', 'operator-statement.md'], ['sources', 'council-minutes.txt']]) {
      const document = await vscode.workspace.openTextDocument(fileUri(...path));
      await vscode.window.showTextDocument(document);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(findings(document), [], path.join('/'));
    }
  });
});
