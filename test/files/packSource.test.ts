import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { indexDocument, readSource, type Passage, type SourceDocument } from '../../src/core/index.js';
import { packSource, unpackSource } from '../../src/files/packSource.js';

/** What a passage says when asked for each of its parts, whether it holds them or works them out. */
const parts = ({ kind, text, span, pieces, locator, headings, group, speaker, date, table, row, cells, isTotal }: Passage): unknown =>
  ({ kind, text, span, pieces, locator, headings, group, speaker, date, table, row, cells, isTotal: isTotal === true });

function check(value: SourceDocument, name: string): void {
  const index = indexDocument(value);
  const problems = [{ code: 'x', message: 'One page is empty.', severity: 'warning' as const }];
  const back = unpackSource(packSource({ value, problems, index }));
  const { passages, ...document } = value;
  const { passages: arrived, ...other } = back.value;
  assert.deepEqual({ ...other }, JSON.parse(JSON.stringify(document)), name);
  assert.deepEqual(arrived.map(parts), passages.map(parts), name);
  assert.equal(arrived[passages.length], undefined);
  assert.deepEqual(back.problems, problems);
  const { document: _, ...numbers } = index;
  const { document: own, ...same } = back.index;
  assert.deepEqual(same, numbers, name);
  assert.equal(own, back.value);
}

describe('a packed source', () => {
  it('is the same when it is taken apart, in every format', async () => {
    for (const { name } of (await readdir('test/sources/fixtures', { withFileTypes: true })).filter((entry) => entry.isFile())) {
      check((await readSource({ path: name, bytes: new Uint8Array(await readFile(`test/sources/fixtures/${name}`)) })).value, name);
    }
  });

  it('keeps any text, also what no encoding holds', async () => {
    const word = fc.constantFrom('In', '1,201', 'Malmö', '€', '\ud800', '日本', '“so”', '\n\n', '# ', 'boats. ', '\0');
    await fc.assert(fc.asyncProperty(fc.array(word, { maxLength: 30 }), async (words) => check((await readSource({ path: 'a.md', text: words.join(' ') })).value, 'a.md')));
  });

  it('keeps cells in which quotation marks are written twice', async () => {
    check((await readSource({ path: 'a.csv', text: 'port,says,boats\nHull,"so ""it"" is",12\n5" gun,"",40' })).value, 'a.csv');
  });

  it('takes any bytes for none of its own, or for what they were', async () => {
    const { value, problems } = await readSource({ path: 'a.csv', text: 'port,boats\nHull,12\nSkelby,40' });
    const packed = packSource({ value, problems, index: indexDocument(value) });
    for (let length = 0; length < packed.length; length += 7) assert.throws(() => unpackSource(packed.slice(0, length)), `${length} bytes`);
  });
});
