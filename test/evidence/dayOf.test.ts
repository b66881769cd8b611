import assert from 'node:assert/strict';
import { dayOf } from '../../src/core/evidence/dayOf.js';
import { passageView } from '../../src/core/evidence/passageView.js';
import { readSource } from '../../src/core/index.js';

/** The ISO day that a source speaks from. */
const check = (path: string, text: string, expected: string | null, date?: string): void => {
  it(`${path}: ${text} ${expected}`, async () => {
    const { value } = await readSource({ path, text, ...(date === undefined ? {} : { date }) });
    const day = dayOf(passageView(value, value.passages.length - 1));
    assert.equal(day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10), expected);
  });
};

describe('the day that a passage speaks from', () => {
  check('sources/a.txt', 'The mill has 151 volunteers.', '2024-05-03', '2024-05-03');
  check('sources/review-2022.txt', 'The mill has 151 volunteers.', '2022-12-31');
  check('sources/review-2022.txt', 'The mill has 151 volunteers.', '2024-05-03', '2024-05-03');
  check('sources/a.md', '# The mill in 2019 and 2021\n\nThe mill has 151 volunteers.', '2021-12-31');
  check('sources/a.txt', 'The mill has 151 volunteers.', null);
});
