import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('casebook', () => {
  it('opens', () => { assert.ok(vscode.workspace.workspaceFolders?.[0]); });
});
