import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checked, closeAll, fileUri, hoverAt, openDraft, ours, rangeOf } from './helpers.js';

interface Expected {
  readonly claims: readonly { readonly text: string; readonly occurrence: number; readonly verdict: string; readonly sources: readonly string[] }[];
}

/** The file that says what each claim should come to; the case itself is not ours to copy. */
const expected = async (): Promise<Expected> => JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('expected.json')))) as Expected;

function occurrence(document: vscode.TextDocument, words: string, count: number): vscode.Range {
  let at = -1;
  for (let n = 0; n < count; n++) at = document.getText().indexOf(words, at + 1);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

describe('the casebook’s first case', () => {
  after(closeAll);

  it('shows a passage of the right source on 1,201, in no time', async () => {
    const { document } = await openDraft('draft.md');
    const { sources } = (await expected()).claims.find(({ text }) => text === '1,201') ?? assert.fail('the case has 1,201');
    const { start } = rangeOf(document, '1,201');
    await hoverAt(document, start);
    const times: number[] = [];
    for (let n = 0; n < 10; n++) {
      const started = performance.now();
      const text = await hoverAt(document, start);
      times.push(performance.now() - started);
      assert.match(text, /\*\*1,201\*\*/);
      assert.ok(sources.some((source) => text.includes(source.slice(source.lastIndexOf('/') + 1))), text);
    }
    times.sort((a, b) => a - b);
    console.log(`│    hover: median ${times[5]?.toFixed(0)} ms, longest ${times.at(-1)?.toFixed(0)} ms`);
  });

  it('warns of every claim that the sources contradict or do not state', async () => {
    const { document } = await openDraft('draft.md');
    const found = ours(document);
    const has = (range: vscode.Range) => found.some((one) => one.range.intersection(range) !== undefined);
    const unsound = (await checked(document)).filter(({ toFix }) => toFix);
    assert.equal(found.length, unsound.length);
    const wanted = (await expected()).claims.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'unsupported');
    const missed = wanted.filter(({ text, occurrence: count }) => !has(occurrence(document, text, count)));
    console.log(`│    ${wanted.length - missed.length} of ${wanted.length} have their warning${missed.length === 0 ? '' : `; missed: ${missed.map(({ text }) => text).join(', ')}`}`);
    assert.ok(wanted.length > 0);
    assert.deepEqual(missed.map(({ text }) => text), []);
  });
});
