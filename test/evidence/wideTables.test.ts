import assert from 'node:assert/strict';
import { createLibrary, judge, parseDraft, readSource, type Library } from '../../src/core/index.js';

const THINGS = 'harbours ferries bridges quarries lanterns orchards sailors islands pupils vessels roofs gardens windows markets chimneys barns looms wells'.split(' ');
const PLACES = 'north south east west upper lower inner outer'.split(' ');
const TOWNS = ['Aldry', 'Bexmoor', 'Corran'];
const valueAt = (column: number, town: number): number => 101 + ((column * 37 + town * 11) % 900);
/** "upper quarries kb": words that stand over many columns, and one that tells the column from all others. */
const headOf = (column: number): string => `${PLACES[column % PLACES.length]} ${THINGS[column % THINGS.length]} k${String.fromCharCode(97 + (column % 26), 97 + (Math.floor(column / 26) % 26))}`;

async function libraryOf(columns: number): Promise<Library> {
  const heads = Array.from({ length: columns }, (_, column) => headOf(column));
  const rows = TOWNS.map((town, at) => [town, ...heads.map((_, column) => valueAt(column, at))].join(','));
  const library = createLibrary();
  library.add((await readSource({ path: 'census.csv', text: ['town', ...heads].join(',') + `\n${rows.join('\n')}\n` })).value);
  return library;
}

const statement = (town: number, column: number, value: number): string => `In ${TOWNS[town]} the census counted ${value} ${headOf(column)} last year.`;

describe('tables of many columns', () => {
  const check = (name: string, columns: number, text: string, expected: string): void => {
    it(name, async () => {
      const { claims } = judge(parseDraft({ path: 'draft.md', text }).value, await libraryOf(columns));
      assert.deepEqual(claims.map(({ verdict, evidence: [first] }) => `${verdict}${first?.quote.includes(valueAt(77, 1).toString()) === true ? ' by its row' : ''}`), [expected]);
    });
  };
  check('a cell of the row and column that the draft names', 300, statement(1, 77, valueAt(77, 1)), 'supported by its row');

  it('takes about ten times as long for ten times the columns', async () => {
    // milliseconds of the processor, of the fastest of three: each with a library of its own, of which nothing is known yet
    const timeOf = async (columns: number): Promise<number> => {
      let least = Infinity;
      for (let run = 0; run < 3; run++) {
        const library = await libraryOf(columns);
        const draft = parseDraft({ path: 'draft.md', text: `${statement(0, 5, valueAt(5, 0))} ${statement(1, 9, valueAt(9, 1) + 3)}\n` }).value;
        const before = process.cpuUsage();
        judge(draft, library);
        least = Math.min(least, process.cpuUsage(before).user / 1000);
      }
      return least;
    };
    await timeOf(40);
    const few = await timeOf(40);
    const many = await timeOf(400);
    // what is asked of every column for every column makes it a hundred times
    assert.ok(many < 30 * few, `${few} ms for 40 columns, ${many} ms for 400`);
  }).timeout(60_000);
});
