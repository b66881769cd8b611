import assert from 'node:assert/strict';
import { checkDraft, type ClaimReport } from '../../src/core/index.js';

async function check(text: string, sources: Record<string, string>): Promise<readonly ClaimReport[]> {
  return (await checkDraft({ path: 'draft.md', text }, Object.entries(sources).map(([path, source]) => ({ path, text: source })))).claims;
}

const LEDGER = '---\ntitle: Harbour ledger\n---\n\nIn 2021 the harbour took 1,843 ships, most of them coasters.';
const YEARBOOK = '---\ntitle: Yearbook of the pilots\n---\n\nThe pilots brought in 1,620 ships in 2021. Nobody was hurt.';

describe('attribution', () => {
  it('tells a figure that the cited source does not have and another has', async () => {
    const [claim] = await check('The harbour took 1,843 ships in 2021, most of them coasters [the yearbook](sources/yearbook.md).', { 'sources/ledger.md': LEDGER, 'sources/yearbook.md': '---\ntitle: Yearbook of the pilots\n---\n\nThe pilots were busy. Nobody was hurt.' });
    assert.deepEqual([claim?.verdict, claim?.note], ['supported', 'cited-source-silent']);
    assert.equal(claim?.message, 'The cited source (Yearbook of the pilots) does not say so; ledger.md, line 5 does.');
  });

  it('goes by the cited source where another one has the draft’s figure, and says so', async () => {
    const sources = { 'sources/ledger.md': LEDGER, 'sources/report.md': '---\ntitle: Final report\n---\n\nIn 2021 the harbour took 1,795 ships, most of them coasters.' };
    const cite = (path: string): string => `In 2021 the harbour took 1,843 ships, most of them coasters [see](sources/${path}).`;
    const about = async (path: string): Promise<ClaimReport | undefined> => (await check(cite(path), sources)).find(({ text }) => text === '1,843');
    const differs = await about('report.md');
    assert.deepEqual([differs?.verdict, differs?.note], ['contradicted', 'cited-source-differs']);
    assert.equal(differs?.message, 'The draft says 1,843; the cited source says 1,795 (report.md, line 5). Matched in ledger.md, line 5.');
    const agrees = await about('ledger.md');
    assert.equal(agrees?.verdict, 'supported');
    assert.deepEqual(agrees?.evidence.map(({ source, relation }) => `${relation} ${source}`), ['supports sources/ledger.md', 'contradicts sources/report.md']);
  });

  it('has nothing to say where the cited source bears the figure out', async () => {
    const [claim] = await check('The harbour took 1,843 ships in 2021, most of them coasters [the ledger](sources/ledger.md).', { 'sources/ledger.md': LEDGER, 'sources/yearbook.md': YEARBOOK });
    assert.equal(claim?.note, undefined);
  });

  it('tells a figure that stands in another source than the one named', async () => {
    const pilots = { 'sources/ledger.md': LEDGER, 'sources/yearbook.md': '---\ntitle: Yearbook of the pilots\n---\n\nThe pilots were busy. Nobody was hurt.' };
    const [claim] = await check('According to the yearbook, the harbour took 1,843 ships, most of them coasters.', pilots);
    assert.deepEqual([claim?.verdict, claim?.note], ['supported', 'attributed-elsewhere']);
    assert.equal(claim?.message, 'Matched in ledger.md, line 5, not in what the draft names (Yearbook of the pilots).');
  });

  it('takes a passage that names who said it for theirs', async () => {
    const [claim] = await check('According to Inga Moe, the harbour took 1,843 ships, most of them coasters.', { 'sources/news.txt': 'Inga Moe counts every hull. The harbour took 1,843 ships, most of them coasters.' });
    assert.deepEqual([claim?.verdict, claim?.note], ['supported', undefined]);
  });
});

describe('what somebody is reported to have said', () => {
  const say = async (source: string): Promise<ClaimReport | undefined> => (await check('Inga Moe said that the harbour took 1,843 ships, most of them coasters.', { 'sources/a.txt': source }))[0];

  it('is told where the source does not know them', async () => {
    const found = await say('The harbour took 1,843 ships, most of them coasters.');
    assert.deepEqual([found?.verdict, found?.note, found?.message], ['supported', 'attributed-elsewhere', 'Matched in a.txt, line 1, which does not know Inga Moe.']);
  });

  it('is theirs where the source names them anywhere', async () => {
    assert.equal((await say('The harbour took 1,843 ships, most of them coasters. The count was kept by Ms Moe.'))?.note, undefined);
  });
});

describe('the speaker of a quotation', () => {
  const NEWS = 'The boat was late again. “We mended every plank before the winter came,” said Inga Moe, who owns the yard.\n\n“The town has never paid a penny for that quay,” said Tor Lund, the mayor.';
  const quote = async (text: string): Promise<ClaimReport | undefined> => (await check(text, { 'sources/news.txt': NEWS })).find(({ kind }) => kind === 'quotation');

  it('is the one the source has', async () => {
    const found = await quote('“We mended every plank before the winter came,” said Ms Moe.');
    assert.deepEqual([found?.verdict, found?.note], ['supported', undefined]);
  });

  it('contradicts where the words are somebody else’s', async () => {
    const found = await quote('“We mended every plank before the winter came,” said Tor Lund.');
    assert.deepEqual([found?.verdict, found?.note, found?.evidence[0]?.relation], ['contradicted', 'said-by-another', 'contradicts']);
    assert.equal(found?.message, 'The words are Inga Moe’s in the source, not Tor Lund’s (news.txt, line 1).');
  });

  it('is only told where it may be the same person', async () => {
    const found = await quote('“We mended every plank before the winter came,” said Northquay Timber.');
    assert.deepEqual([found?.verdict, found?.note], ['supported', 'said-by-another']);
  });

  it('is not asked for where the draft names an office or nobody', async () => {
    assert.equal((await quote('“We mended every plank before the winter came,” the owner said.'))?.note, undefined);
    assert.equal((await quote('“We mended every plank before the winter came,” she said.'))?.note, undefined);
  });

  it('is read from the labels of a transcript', async () => {
    const transcript = 'MODERATOR: Welcome to the hall.\n\nINGA MOE: We mended every plank before the winter came.\n\nTOR LUND: The town has never paid a penny for that quay.\n\nINGA MOE: That is how it was.\n';
    const found = (await check('“The town has never paid a penny for that quay,” said Inga Moe.', { 'sources/talk.txt': transcript })).find(({ kind }) => kind === 'quotation');
    assert.equal(found?.verdict, 'contradicted');
  });
});

describe('a weekday that is not the date’s', () => {
  it('contradicts the draft by the calendar alone', async () => {
    const [claim] = await check('The quay was opened on Monday, 12 November 2019.', { 'sources/a.txt': 'The quay was opened on 12 November 2019.' });
    assert.deepEqual([claim?.verdict, claim?.message], ['contradicted', '12 Nov 2019 was a Tuesday, not a Monday.']);
    const [unheard] = await check('The quay was opened on Monday, 12 November 2019.', { 'sources/a.txt': 'Nothing of the kind.' });
    assert.equal(unheard?.verdict, 'contradicted');
    const [right] = await check('The quay was opened on Tuesday, 12 November 2019.', { 'sources/a.txt': 'The quay was opened on 12 November 2019.' });
    assert.equal(right?.verdict, 'supported');
  });

  const say = (text: string, source: string, ...expected: readonly string[]): void => {
    it(`${text} beside: ${source}`, async () => {
      const claims = await check(text, { 'sources/a.txt': source });
      assert.deepEqual(claims.map((claim) => `${claim.text}: ${claim.verdict}`), expected);
    });
  };
  say('The quay was opened on 9 May, a Sunday.', 'The quay was opened on Saturday, 9 May 2026.', '9 May: supported', 'Sunday: contradicted');
  say('The quay was opened on 9 May, a Saturday.', 'The quay was opened on Saturday, 9 May 2026.', '9 May: supported', 'Saturday: supported');
  say('The quay was opened on 9 May, a Saturday.', 'The quay was opened on 9 May.', '9 May: supported', 'Saturday: unsupported');
  say('The quay was opened on 9 May 2026, a Sunday.', 'The quay was opened on 9 May 2026.', '9 May 2026: supported', 'Sunday: contradicted');
  say('The members meet at the quay on Sunday, 14 June.', 'The members of the quay will meet on Saturday 14 June.', 'Sunday, 14 June: contradicted');
  say('The members meet on Sunday at the quay.', 'The members of the quay will meet on Sunday.', 'Sunday: supported');
});
