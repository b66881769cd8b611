import assert from 'node:assert/strict';
import { aroundPassage } from '../../src/core/evidence/surroundings.js';
import { keyRanges } from '../../src/core/evidence/valueKeys.js';
import { createLibrary, readSource, recognise } from '../../src/core/index.js';

async function libraryOf(files: Record<string, string>) {
  const library = createLibrary();
  for (const [path, text] of Object.entries(files)) library.add((await readSource({ path, text })).value);
  return library;
}

describe('library', () => {
  it('finds the passage whose words fit best, whatever its figures', async () => {
    const library = await libraryOf({ 'a.txt': 'The ferry carried 812 cyclists.\n\nThe museum sold 40 tickets.', 'b.txt': 'Nobody counted the cyclists on the bridge.' });
    const [first] = library.search(new Map([['ferri', 1], ['cyclist', 1]]), 5);
    assert.equal(first?.path, 'a.txt');
    assert.equal(library.view('a.txt', first?.at ?? -1).passage.text, 'The ferry carried 812 cyclists.');
  });

  it('finds passages by value, and forgets a source that was removed', async () => {
    const library = await libraryOf({ 'a.txt': 'It carried 1,812 cyclists.', 'b.txt': 'There were 95 cars.' });
    assert.deepEqual(library.withValue([[1812, 1812]], 10).map((hit) => hit.path), ['a.txt']);
    library.remove('a.txt');
    assert.deepEqual(library.withValue([[1812, 1812]], 10), []);
    assert.deepEqual(library.search(new Map([['cyclist', 1]]), 5), []);
  });

  for (const [claim, source] of [['At 4:35 the first tram leaves.', 'I start at twenty-five to five.'], ['At 4:35 the first tram leaves.', 'The first tram: 4.35, daily.'], ['Her lease runs to 2034.', 'It ends in 2034.']] as const) {
    it(`finds “${source}” by the value of “${claim}”`, async () => {
      const library = await libraryOf({ 'a.txt': source, 'b.txt': 'The last tram leaves at 23:50, in 1999.' });
      const [quantity] = recognise(claim);
      assert.ok(quantity !== undefined);
      assert.deepEqual(library.withValue(keyRanges(quantity), 10).map((hit) => hit.path), ['a.txt']);
    });
  }

  it('tells which stems passages hold, and what stands beside one in its paragraph and before it, without reading them', async () => {
    const library = await libraryOf({ 'a.txt': 'The pier is old.\n\nThe ferry sank. It carried 812 cyclists. Boats came.\n\nThe museum was shut.', 'b.txt': 'A tram left the bridge.' });
    const held = library.held(['pier', 'ferri', 'boat', 'museum', 'tram', 'cyclist']);
    assert.deepEqual([...held('a.txt', [1, 3])], ['ferri', 'boat']);
    assert.deepEqual([...held('a.txt', [])], []);
    assert.deepEqual([...held('b.txt', [0])], ['tram']);
    const around = aroundPassage(['pier', 'ferri', 'boat', 'museum', 'tram', 'cyclist'], library);
    assert.deepEqual([...around(library.view('a.txt', 2))], ['ferri', 'boat']);
    assert.deepEqual([...around(library.view('a.txt', 1))], ['pier', 'cyclist']);
  });

  it('gives the first places of a value by path, however often it stands all over', async () => {
    const files = Array.from({ length: 30 }, (_, i) => [`s${String(29 - i).padStart(2, '0')}.txt`, 'It had 52 boats.\n\nIt had 7.\n\nIt had 52 cars and 52 carts.']);
    const library = await libraryOf(Object.fromEntries(files) as Record<string, string>);
    const places = (limit: number): string[] => library.withValue([[52, 52]], limit).map(({ path, at }) => `${path} ${at}`);
    const all = places(1000);
    assert.equal(all.length, 60);
    assert.deepEqual(all.slice(0, 3), ['s00.txt 0', 's00.txt 2', 's01.txt 0']);
    // 90 of them: from one source after another where so few are asked for, all at one time otherwise
    for (const limit of [1, 2, 3, 5, 11, 12, 40]) assert.deepEqual(places(limit), all.slice(0, limit));
  });

  it('gives the same answers whether a source was added once or replaced', async () => {
    const once = await libraryOf({ 'a.txt': 'Two ferries left.', 'b.txt': 'One ferry stayed.' });
    const twice = await libraryOf({ 'a.txt': 'Two ferries left.', 'b.txt': 'One ferry stayed.' });
    twice.add((await readSource({ path: 'b.txt', text: 'One ferry stayed.' })).value);
    assert.equal(twice.rarity('ferri'), once.rarity('ferri'));
    assert.equal(twice.rarity('stai'), once.rarity('stai'));
  });

  it('tells where no number stands without reading a passage', async () => {
    const library = await libraryOf({ 'a.txt': 'The ferry left. It carried 18 cyclists. He lost in round 7. Twelve stayed.', 'b.csv': 'port,keeper\nHolm,Anna\n' });
    assert.deepEqual([0, 1, 2, 3].map((at) => library.holdsNumber('a.txt', at)), [false, true, true, true]);
    // a row may be asked for whatever it holds
    assert.equal(library.holdsNumber('b.csv', 0), true);
  });

  it('counts the values of the sources that are there, whatever came and went', async () => {
    const library = await libraryOf({ 'a.txt': 'It carried 18 cyclists and 20 dogs.', 'b.txt': 'There were 19 cars.' });
    // gathered while both are there
    assert.equal(library.countOfValues(15, 25), 3);
    library.remove('a.txt');
    assert.equal(library.countOfValues(15, 25), 1);
    for (let n = 0; n < 20; n++) library.add((await readSource({ path: `more/${n}.txt`, text: `Station ${'abcdefghijklmnopqrst'[n]} counted 21 gulls.` })).value);
    assert.equal(library.countOfValues(15, 25), 21);
    library.remove('more/3.txt');
    library.remove('more/4.txt');
    assert.equal(library.countOfValues(15, 25), 19);
  });
});
