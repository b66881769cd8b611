import assert from 'node:assert/strict';
import { isForeign } from '../../src/core/evidence/acquaintance.js';
import { libraryOf } from '../helpers/derivation.js';
import { parseDraft, readSource } from '../../src/core/index.js';

const library = await libraryOf({ 'a.md': 'In Skelby the mayor, Ada Brandt, opened the lock with Runa Dahl of the Marr Trust. The Heron came first.' });

const tables = await libraryOf({ 'a.csv': 'year,visits,beds\n2022,14200,40\n2023,15620,66\n' });

const check = (draft: string, expected: boolean, beside = library): void => {
  it(`${draft} ${beside === tables ? 'tables ' : ''}${expected}`, () => assert.equal(isForeign(parseDraft({ path: 'd.md', text: draft }).value, beside), expected));
};

// each of the sources knows one name of the draft
const OPERA = 'The opera in Lisbon engaged Pia Novak, Tom Ferris, Ines Duarte and Jonas Kalda for Norma and Tosca.';
const one = await libraryOf({ 'a.md': 'In Skelby Ada Brandt sang in Tosca.' });
const three = await libraryOf({ 'a.md': 'In Skelby Ada Brandt sang in Tosca.', 'b.md': 'Runa Dahl was ill.', 'c.md': 'The Marr Trust paid.' });

describe('sources of another story', () => {
  check('The lock at Skelby was opened by Ada Brandt and Runa Dahl, of the Marr Trust.', false);
  check('The opera in Lisbon engaged Pia Novak, Tom Ferris and Ines Duarte, of the Tagus Choir.', true);
  // one of the names is enough: a first source seldom knows more
  check('The opera in Lisbon engaged Pia Novak and Tom Ferris of the Tagus Choir, and Ada paid.', false);
  // one source may know no more, three of the draft's own do
  check(OPERA, false, one);
  check(OPERA, true, three);
  // numbers name nobody, and may be the draft's own
  check('The opera in Lisbon engaged Pia Novak, Tom Ferris and Ines Duarte, of the Tagus Choir.', false, tables);
  // too few names to tell, and days are none
  check('The opera in Lisbon engaged Pia Novak.', false);
  check('It opened on Monday in May, in June on Friday, in July on Sunday and once in Lisbon.', false);

  it('are told anew when sources come and go', async () => {
    const { value } = parseDraft({ path: 'd.md', text: 'The opera in Lisbon engaged Pia Novak, Tom Ferris and Ines Duarte, of the Tagus Choir.' });
    const growing = await libraryOf({ 'a.md': 'In Skelby the mayor opened the lock.' });
    assert.equal(isForeign(value, growing), true);
    assert.equal(isForeign(value, library), true);
    growing.add((await readSource({ path: 'b.md', text: 'In Lisbon Pia Novak sang.' })).value);
    assert.equal(isForeign(value, growing), false);
    growing.remove('b.md');
    assert.equal(isForeign(value, growing), true);
  });
});
