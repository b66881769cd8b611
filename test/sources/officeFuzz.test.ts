import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readSource } from '../../src/core/sources/readSource.js';
import { fixture } from './officeHelper.js';
import { mutate } from './mutate.js';
import { checkDocument } from './readSourceHelper.js';

/** Injured files a fixture; `npm run fuzz` goes on for as long as wanted. */
const ROUNDS = 12;

describe('injured files', () => {
  const names = readdirSync('test/sources/fixtures', { withFileTypes: true }).filter((file) => file.isFile()).map((file) => file.name);
  for (const name of names) {
    it(`reads what is left of ${name}, or says why not`, async () => {
      const bytes = fixture(name);
      for (let seed = 1; seed <= ROUNDS; seed++) {
        const { value, problems } = await readSource({ path: name, bytes: mutate(bytes, seed) });
        checkDocument(value);
        for (const { code, message } of problems) assert.ok(code !== '' && message !== '' && !/undefined|TypeError|\[object/.test(message), `${name}, seed ${seed}: ${message}`);
      }
    });
  }
});
