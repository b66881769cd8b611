import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { renderedUri, sourceFileUri } from '../../src/protocol/index.js';

describe('rendered sources', () => {
  it('lead back to their file, through an editor that writes the address anew', () => {
    for (const file of ['file:///a/b.pdf', 'file:///c%3A/my%20notes/100%25%20%C3%A9.docx', 'vscode-remote://host/x?y.pdf']) {
      const uri = renderedUri(file, 'sources/my notes.pdf');
      assert.equal(sourceFileUri(uri), file);
      assert.equal(sourceFileUri(URI.parse(uri).toString()), file);
      assert.equal(sourceFileUri(file), file);
    }
  });
});
