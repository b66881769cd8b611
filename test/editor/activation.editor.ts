import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('is there', () => { assert.ok(vscode.extensions.getExtension('corroborate.corroborate')); });
});
