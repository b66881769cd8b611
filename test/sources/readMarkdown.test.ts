import assert from 'node:assert/strict';
import { lines, passageWith, read, texts, wordsInDocument } from './readSourceHelper.js';

describe('Markdown', () => {
  it('reads prose without its marks, with headings and lines', async () => {
    const document = await read('a.md', '# Eels\n\nThe *river* holds **1,3**00 [eels](http://x.example/12).\n\n## Ponds\n\n- Four ponds\n- Two dry\n  ones\n\n```\ncode 12\n```\n\n![image 5](a.png)\n');
    assert.deepEqual(lines(document), ['1: Eels', '3: The river holds 1,300 eels.', '5: Ponds', '7: Four ponds', '8: Two dry ones']);
    assert.deepEqual(passageWith(document, 'Four').headings, ['Eels', 'Ponds']);
    assert.equal(wordsInDocument(document, passageWith(document, '1,300'), '1,300'), '1,3**00');
  });
  it('reads tables as rows', async () => {
    const document = await read('a.md', '| port | boats |\n|---|--:|\n| Hull | 1,200 |\n| **Total** | 1,207 |\n');
    assert.deepEqual(texts(document), ['port: Hull; boats: 1,200', 'port: Total; boats: 1,207']);
    assert.deepEqual(document.passages.map((passage) => [passage.isTotal ?? false, passage.cells?.[1]?.value]), [[false, 1200], [true, 1207]]);
  });
  it('reads raised and lowered digits of Pandoc, and not what is struck out', async () => {
    const document = await read('a.qmd', 'There were 10^6^ eels on 5 km^2^ with 3 t of CO~2~, ~~999~~ and a~3~ in all.\n');
    assert.deepEqual(texts(document), ['There were 10⁶ eels on 5 km² with 3 t of CO2,  and a3 in all.']);
    assert.equal(wordsInDocument(document, passageWith(document, '10⁶'), '10⁶'), '10^6^');
  });
  it('takes metadata from the front matter, the first heading and a date line', async () => {
    assert.deepEqual((await read('a.md', '---\ntitle: Eels\ndate: 2020-05-01\nauthor: [Ann Roe, Bo Ek]\n---\n\n# Other\n')).metadata, { title: 'Eels', date: '2020-05-01', author: 'Ann Roe, Bo Ek' });
    assert.deepEqual((await read('a.md', '# Eels\n\n*5 May 2020*\n\nMany.')).metadata, { title: 'Eels', date: '2020-05-05' });
  });
  it('keeps places exact behind escapes, entities, quotes and a byte order mark', async () => {
    const document = await read('a.md', '\ufeff> It \\* cost &pound;40 \r\n> and 50 more.\r\n');
    const passage = passageWith(document, '£40');
    assert.equal(passage.text, 'It * cost £40 and 50 more.');
    assert.equal(wordsInDocument(document, passage, '£40'), '&pound;40');
    assert.equal(wordsInDocument(document, passage, '50'), '50');
  });
  it('knows a link by its name, wherever its definition stands', async () => {
    const document = await read('a.md', `${'A [mill][m] of 1911.\n\n'.repeat(1000)}[m]: http://x.example/12\n`);
    assert.ok(document.passages.every((passage) => passage.text === 'A mill of 1911.'));
    assert.equal(document.passages.length, 1000);
  });
});
