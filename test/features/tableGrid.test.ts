import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSource } from '../../src/core/index.js';
import { tableGrid } from '../../src/features/tableGrid.js';

const gridOf = async (path: string, bytes: Uint8Array = readFileSync(`test/sources/fixtures/${path}`)) => {
  const grid = tableGrid((await readSource({ path, bytes })).value);
  assert.ok(grid);
  return grid;
};
const csv = (text: string) => gridOf('boats.csv', new TextEncoder().encode(text));

describe('the tables of a source', () => {
  it('are lines of cells with the numbers at the edge, under their heads', async () => {
    const grid = await csv('Port,Boats\nHull,12\nWhitby,7\n');
    assert.deepEqual(grid.lines(0, 0, 10).map(({ kind, row, cells }) => [kind, row, ...cells.map(({ column, text }) => `${column} ${text}`)]), [
      ['head', null, '0 Port', '1 Boats'], ['row', 2, '0 Hull', '1 12'], ['row', 3, '0 Whitby', '1 7'],
    ]);
  });
  it('find a cell by its reference', async () => {
    const grid = await csv('Port,Boats\nHull,12\nWhitby,7\n');
    assert.deepEqual(grid.find(null, 'B3'), { sheet: 0, line: 2, column: 1 });
    assert.equal(grid.find(null, 'C9'), null);
  });
  it('keep sheets apart, and captions in their place', async () => {
    const grid = await gridOf('harvest.xlsx');
    assert.deepEqual(grid.sheets.map(({ name }) => name), ['Yield', 'Money']);
    assert.equal(grid.lines(0, 0, 1)[0]?.kind, 'text');
    const place = grid.find('Money', 'B2');
    assert.equal(place?.sheet, 1);
    assert.ok(grid.lines(1, place.line, place.line + 1)[0]?.cells.some(({ text }) => text === '€1,234.50'));
  });
  it('hand out a bounded number of lines at a time', async () => {
    const grid = await csv(`Port,Boats\n${Array.from({ length: 2000 }, (_, index) => `Pier ${index},${index}`).join('\n')}\n`);
    assert.equal(grid.sheets[0]?.length, 2001);
    assert.equal(grid.lines(0, 0, 1e9).length, 500);
    assert.deepEqual(grid.lines(0, 5000, 5100), []);
    assert.deepEqual(grid.lines(7, 0, 10), []);
  });
  it('are none in a text', async () => {
    const { value } = await readSource({ path: 'a.txt', text: 'No table here.' });
    assert.equal(tableGrid(value), null);
  });
});
