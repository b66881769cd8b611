import assert from 'node:assert/strict';
import { isForeign } from '../../src/core/evidence/acquaintance.js';
import { libraryOf } from '../helpers/derivation.js';
import { parseDraft } from '../../src/core/index.js';

const library = await libraryOf({ 'a.md': 'In Skelby the mayor, Ada Brandt, opened the lock with Runa Dahl of the Marr Trust. The Heron came first.' });

const check = (draft: string, expected: boolean): void => {
  it(`${draft} ${expected}`, () => assert.equal(isForeign(parseDraft({ path: 'd.md', text: draft }).value, library), expected));
};

describe('sources of another story', () => {
  check('The lock at Skelby was opened by Ada Brandt and Runa Dahl, of the Marr Trust.', false);
  check('The opera in Lisbon engaged Pia Novak, Tom Ferris and Ines Duarte, of the Tagus Choir.', true);
  // some of the names are enough
  check('The opera in Lisbon engaged Pia Novak and Ada Brandt of Skelby, and the Marr Trust paid.', false);
  // too few names to tell, and days are none
  check('The opera in Lisbon engaged Pia Novak.', false);
  check('It opened on Monday in May, in June on Friday, in July on Sunday and once in Lisbon.', false);
});
