import assert from 'node:assert/strict';
import { checkDraft } from '../../src/core/index.js';

const SOURCES = Object.entries({
  'sources/baths-2024.md': `# The baths of Norrholm

The baths had a grant of £184,000. They spent £171,500 of the grant by May.

The boiler takes 210 cubic metres of gas an hour now instead of 265.

The new roof cost 640,000 euros, of which the county pays 40 per cent.

Lockers cost 48 euros, payable in 24 monthly parts.

The swimming school taught 58 children, 33 of them girls.

Of the 96 cabins 61 have been painted blue.

Lent out: 2,140. Asked for: 6,420.

The baths spent €5,830 on towels. The pool was painted. A bench cost €4,210.

The baths sold 4,310 season tickets in the town.`,
  'sources/baths-2023.md': `# The baths of Norrholm, a year before

The baths sold 3,890 season tickets in the town. The café sold 3,120 waffles.`,
  'sources/pools.csv': `pool,visits 2023,visits 2024
Harbour pool,4480,4310
Forest pool,2210,2640
`,
  'sources/ledger.csv': `year,tickets,staff
1981,28750,97
1988,21400,71
1996,12870,38
`,
}).map(([path, text]) => ({ path, text }));

/** `marked` holds the figure in brackets; `expected` is its working, or the verdict where nothing is worked out. */
const check = (marked: string, expected: string): void => {
  it(`${marked.trim().split('\n').at(-1)} ${expected}`, async () => {
    const at = marked.indexOf('[');
    const { claims } = await checkDraft({ path: 'draft.md', text: marked.replace('[', '').replace(']', '') }, SOURCES);
    const claim = claims.find(({ offset: [start, end] }) => start <= at && at < end);
    assert.equal(claim?.evidence.find(({ working }) => working !== undefined)?.working ?? claim?.verdict, expected);
  });
};

describe('arithmetic: what asks for a change', () => {
  const table = (cell: string): string => `# The pools of Norrholm\n\n| Pool | Visits 2023 | Visits 2024 | Change |\n| --- | --- | --- | --- |\n| Harbour pool | 4,480 | 4,310 | ${cell} |\n`;
  check(table('[−170]'), '4480 − 4310 = 170');
  check(table('[−3.8 %]'), '(4480 − 4310) ÷ 4480 = 3.8 %');
  check('The boiler of the baths takes [55 cubic metres] of gas an hour less than before.', '265 − 210 cubic metres = 55 m3');
});

describe('arithmetic: parts and what they leave', () => {
  check('The baths of Norrholm spent all but [£12,500] of the grant.', '£184,000 − £171,500 = £12,500');
  check('The swimming school of the baths taught 58 children, of whom [25] were boys.', '58 − 33 = 25');
  check('Of the 96 cabins of the baths [35] are still brown.', '96 − 61 = 35');
  // these would be the others
  check('Of the 96 cabins of the baths [35] have been painted blue.', 'contradicted');
});

describe('arithmetic: shares and parts of a price', () => {
  check('The new roof of the baths cost €640,000; the county gives [€256,000].', '40 per cent × 640,000 euros = €256,000');
  check('A locker in the baths costs €48, in 24 parts, which is [€2] a month.', '48 euros ÷ 24 = €2');
});

describe('arithmetic: two documents', () => {
  check('In the town the baths sold [420] more season tickets than the year before.', '4,310 − 3,890 = 420');
  check('In the town the baths sold [770] more waffles than the year before.', 'unsupported');
});

describe('arithmetic: what stands beside a figure that the draft names', () => {
  check('In the town of Norrholm the visitors of the baths who had brought no towel of their own were given 2,140 sheets, [a third] of what they wanted.', '2,140 ÷ 6,420 = 0.3333');
  // what stands farther off is about something else
  check('In 2024 the baths of Norrholm spent €5,830 on towels, [€1,620] more than in 2023.', 'unsupported');
});

describe('arithmetic: rows that go by their year', () => {
  check('Between 1981 and 1996 the baths lost [59] of the staff in the ledger.', '97 − 38 = 59');
});
