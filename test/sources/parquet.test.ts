import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { linesOf, readBytes, readFixture, said } from './officeHelper.js';

// made by Apache Arrow, see fixtures/make/catch.py
describe('Parquet', () => {
  it('reads rows with the heads of their columns, numbers as numbers, days as days', async () => {
    const document = await readFixture('catch.parquet');
    assert.equal(document.metadata.title, 'Landings of March');
    assert.deepEqual(linesOf(document), [
      'row [A2] harbour: Skerry; landed (tonnes): 1204; share: 0.933; value: 41300.5; day: 2021-03-04; weighed: 2021-03-04 06:30; certified: true; boats: 12, 9',
      'row [A3] harbour: Linna; landed (tonnes): 87; share: 0.067; value: 2980; day: 2021-03-05; certified: false; boats: 3',
      'row [A4] harbour: Målø; day: 2021-03-08',
      'row total [A5] harbour: All harbours; landed (tonnes): 1291; share: 1; value: 44280.5',
    ]);
    assert.deepEqual(document.passages[0]?.cells?.slice(1, 4).map(({ ref, value }) => [ref, value]), [['B2', 1204], ['C2', 0.933], ['D2', 41300.5]]);
  });

  const check = (name: string, change: (bytes: Uint8Array) => Uint8Array, expected: string): void => {
    it(name, async () => {
      const bytes = new Uint8Array(await readFile('test/sources/fixtures/catch.parquet'));
      assert.deepEqual(said((await readBytes('a.parquet', change(bytes))).problems), [expected]);
    });
  };
  check('says that a file is cut off', (bytes) => bytes.subarray(0, bytes.length - 20), 'error damaged');
  check('says that a file is encrypted', (bytes) => Uint8Array.from([...bytes.subarray(0, -4), ...[...'PARE'].map((char) => char.charCodeAt(0))]), 'error encrypted');
  check('says that a file is no Parquet', () => new TextEncoder().encode('PAR1 is a word'), 'error damaged');
});
