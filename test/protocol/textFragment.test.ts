import assert from 'node:assert/strict';
import { withTextFragment } from '../../src/protocol/index.js';

describe('a text fragment', () => {
  const check = (what: string, address: string, words: string, expected: string) => it(what, () => assert.equal(withTextFragment(address, words), expected));
  check('names few words in full', 'https://gull.example/a', 'Forty mills stand', 'https://gull.example/a#:~:text=Forty%20mills%20stand');
  check('names many by their ends', 'https://gull.example/a', 'one two three four five six seven eight nine ten eleven', 'https://gull.example/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven');
  check('encodes what has a meaning there', 'https://gull.example/a', 'well-off, 40% & more', 'https://gull.example/a#:~:text=well%2Doff%2C%2040%25%20%26%20more');
  check('goes behind a fragment that is there', 'https://gull.example/a#top', 'mills', 'https://gull.example/a#top:~:text=mills');
  check('leaves an address without words', 'https://gull.example/a', '  ', 'https://gull.example/a');
});
