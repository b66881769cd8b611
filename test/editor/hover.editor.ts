import assert from 'node:assert/strict';
import { closeAll, hoverAt, openDraft, rangeOf } from './helpers.js';

describe('hover', () => {
  after(closeAll);

  it('quotes the passage that states a figure, the figure in bold, with its source and place', async () => {
    const { document } = await openDraft('draft.md');
    const text = await hoverAt(document, rangeOf(document, '£38').start);
    assert.match(text, /Matched in 1 source/);
    assert.match(text, /\*\*£38\*\*/);
    assert.match(text, /operator-statement\.md, line \d+/);
    assert.match(text, /The first season of the night ferry/);
    assert.match(text, /7 Oct(ober)? 2024/);
  });

  it('links to the passage and to a citation', async () => {
    const { document } = await openDraft('draft.md');
    const text = await hoverAt(document, rangeOf(document, '£38').start);
    assert.match(text, /\[Open passage\]\(command:corroborate\.openPassage\?/);
    assert.match(text, /\[Copy citation\]\(command:corroborate\.copyCitation\?/);
  });

  it('says so when no source states a figure', async () => {
    const { document } = await openDraft('draft.md');
    assert.match(await hoverAt(document, rangeOf(document, '85,000').start), /No source states/);
  });

  it('answers only on the figure itself', async () => {
    const { document } = await openDraft('draft.md');
    assert.equal(await hoverAt(document, rangeOf(document, 'Ewan Strand').start), '');
    const figure = rangeOf(document, '£38');
    assert.equal(await hoverAt(document, figure.start.translate(0, -2)), '');
  });

  it('leaves versions and page numbers alone', async () => {
    const { document } = await openDraft('draft.md');
    assert.equal(await hoverAt(document, rangeOf(document, '2.1, page').start), '');
    assert.equal(await hoverAt(document, rangeOf(document, '14) already').start), '');
  });
});
