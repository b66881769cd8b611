import assert from 'node:assert/strict';
import { checkDraft, createLibrary, judge, parseDraft, readSource, type CheckedDraft, type Draft } from '../../src/core/index.js';

/** `expected` has a letter a figure of the draft, in order: s(upported), c(ontradicted), u(nsupported). */
function check(text: string, source: string, expected: string, path = 'sources/a.md'): void {
  it(text, async () => {
    const { claims } = await checkDraft({ path: 'draft.md', text }, [{ path, text: source }]);
    assert.equal(claims.map(({ verdict }) => verdict?.charAt(0)).join(''), expected);
  });
}

describe('two figures of a sentence that rest on one of a source', () => {
  const counts = 'year,birds,fish\n2023,1260,340\n2024,1345,352';
  check('Birds went up from 1,260 to 1,345.', counts, 'ss', 'sources/a.csv');
  check('Birds went up from 1,260 to 1,260.', counts, 'sc', 'sources/a.csv');

  const odds = 'The odds were higher with a letter (1.38) than without it (1.27).';
  check('The pooled odds were 1.38 with a letter and 1.27 without it.', odds, 'ss');
  check('The pooled odds were 1.27 with a letter and 1.27 without it.', odds, 'cs');

  const rents = 'street,rent_q3,rent_q2\nKestrel Road,2680,2630\nMill Street,2410,2395';
  check('The rent in Kestrel Road was 2,680 crowns in Q3, up from 2,680 crowns.', rents, 'ssc', 'sources/a.csv');
  check('Kestrel Road asked 2,680 crowns in Q3 and 2,680 crowns in Q2.', rents, 'sscs', 'sources/a.csv');

  const book = 'The book deals with 54 towns. It was sold for 30 shillings in all of 212 shops.';
  check('Her book, which was once sold in 54 shops, deals with 54 towns.', book, 'cs');
  check('Her book, which was once sold in 212 shops, deals with 54 towns.', book, 'ss');

  const firms = 'Audits: 48 of 312 suppliers. In 2023 there were 41.';
  // 41 in 2023: seven more
  check('We audited 48 firms, 48 more than in 2023.', firms, 'scs');
});

describe('figures of one row of a draft’s table', () => {
  const table = (rows: string): string => `| Town | mills | ovens |\n|---|---|---|\n${rows}`;
  const towns = 'town,county,mills,shops,ovens\nHeron,Kent,13,29,57\nSwift,Kent,19,44,101\nHolm,Surrey,20,77,80\n';
  check(table('| Heron | 13 | 57 |\n| Swift | 19 | 101 |\n'), towns, 'ssss', 'sources/a.csv');
  check(table('| Heron | 57 | 57 |\n| Swift | 19 | 101 |\n'), towns, 'csss', 'sources/a.csv');
  check(table('| Heron | 13 | 13 |\n| Swift | 19 | 101 |\n'), towns, 'scss', 'sources/a.csv');
  check('| Engine | p50 | p99 |\n|---|---|---|\n| Heron | 5.2 | 5.2 |\n', 'engine,p50_ms,p95_ms,p99_ms\nHeron,1.3,2.9,5.2\nSwift,1.9,4.4,10.1\n', 'cs', 'sources/a.csv');
  check('| Club | won | lost |\n|---|---|---|\n| Heron | 9 | 9 |\n| Swift | 7 | 5 |\n', 'club,won,drawn,lost\nHeron,9,3,9\nSwift,7,2,5\n', 'ssss', 'sources/a.csv');
});

describe('a cell of a draft’s table that is typed anew', () => {
  it('is judged with its row as if the draft had just been opened', async () => {
    const library = createLibrary();
    for (const source of [{ path: 'sources/a.csv', text: 'town,county,mills,shops,ovens\nHeron,Kent,13,29,57\nSwift,Kent,19,44,101\n' }, { path: 'sources/b.md', text: 'The ovens of Heron number 58, says the baker of Heron; its mills number 13.' }]) library.add((await readSource(source)).value);
    const draft = (cells: string): Draft => parseDraft({ path: 'draft.md', text: `Heron has 57 ovens.\n\n| Town | mills | ovens |\n|---|---|---|\n| Heron | ${cells} |\n| Swift | 19 | 101 |\n\nIt has 13 mills.\n` }).value;
    let last: CheckedDraft | undefined;
    for (const cells of ['13 | 57', '57 | 57', '13 | 13', '13 | 58', '58 | 58', '13 | 57']) {
      const next = judge(draft(cells), library, last === undefined ? {} : { previous: last });
      const told = ({ claims }: CheckedDraft): unknown => claims.map(({ claim, verdict, message, evidence }) => [claim.text, verdict, message, evidence]);
      assert.deepEqual(told(next), told(judge(draft(cells), library)), cells);
      last = next;
    }
  });
});

describe('a figure that a sentence states twice', () => {
  check('At 340 metres the bridge is the longest of the valley, and of its 340 metres half stand over water.', 'The bridge is 340 metres long, the longest of the valley. Half of it stands over water.', 'ss');
  check('There were 58 hours of warning, two days and ten hours.', 'The people had 58 hours of warning.', 'ss');
  check('There are 9 boats and 9 crews.', 'The club has 9 boats, each with a crew of its own.', 'ss');
});
