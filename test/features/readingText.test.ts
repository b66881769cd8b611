import assert from 'node:assert/strict';
import { readSource } from '../../src/core/index.js';
import { hasReading, placeInReading, readingText } from '../../src/features/readingText.js';

const html = `<html><head><title>Quays</title></head><body><nav>12 links</nav><h1>Quays</h1><p>The quay took <b>4,120</b> crates. A berth costs &pound;31.</p>
<ul><li>Whitby</li><li>Hull</li></ul><table><tr><th>Port</th><th>Fee</th></tr><tr><td>Hull</td><td>&pound;9</td></tr><tr><td>Whitby</td><td>&pound;7</td></tr></table></body></html>`;
const read = async () => (await readSource({ path: 'quays.html', text: html })).value;

describe('a page as a person reads it', () => {
  it('has its text, lists and tables, and no markup or menus', async () => {
    const { text } = readingText(await read());
    assert.match(text, /# Quays\n\nThe quay took 4,120 crates\. A berth costs £31\.\n/);
    assert.match(text, /- Whitby\n- Hull\n/);
    assert.match(text, /Port \| Fee\nHull \| £9\nWhitby \| £7\n/);
    assert.doesNotMatch(text, /12 links|<|&pound/);
  });
  const place = async (raw: string, within: string): Promise<(string | undefined)[]> => {
    const document = await read();
    const reading = readingText(document);
    const passage = document.passages.find((one) => one.text.includes(within));
    assert.ok(passage);
    const start = html.indexOf(raw);
    const found = placeInReading(document, reading, passage.span, { start, end: start + raw.length });
    return [found?.passage, found?.focus ?? undefined].map((span) => span && reading.text.slice(span.start, span.end));
  };
  it('leads from a place in the file to the words', async () => assert.deepEqual(await place('4,120', '4,120'), ['The quay took 4,120 crates.', '4,120']));
  it('leads from an entity to its sign', async () => assert.deepEqual(await place('&pound;31', '£31'), ['A berth costs £31.', '£31']));
  it('leads from a cell to the cell', async () => assert.deepEqual(await place('&pound;7', '£7'), ['Whitby | £7', '£7']));
  it('is only for files that hold markup', async () => {
    assert.equal(hasReading(await read()), true);
    assert.equal(hasReading((await readSource({ path: 'a.md', text: 'x' })).value), false);
  });
});
