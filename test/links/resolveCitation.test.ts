import assert from 'node:assert/strict';
import { parseDraft } from '../../src/core/draft/parseDraft.js';
import { normalAddress } from '../../src/core/links/address.js';
import { citedSources } from '../../src/core/links/citedSources.js';
import type { BibliographicRecord, SourceDocument, SourceMetadata } from '../../src/core/sources/types.js';

const source = (path: string, metadata: SourceMetadata = {}, records?: BibliographicRecord[]): SourceDocument =>
  ({ path, metadata, text: '', textIsFile: true, passages: [], tables: [], ...(records === undefined ? {} : { records }) });
const record = (key: string, files: string[], metadata: SourceMetadata = {}): BibliographicRecord => ({ key, files, metadata });

const SOURCES = [
  source('sources/hill-2016-final.pdf', { title: 'Ferry traffic and noise: final report' }),
  source('sources/oko2019.pdf', { title: 'A review of rosters' }),
  source('sources/ministry-statement.html', { publisher: 'Ministry of the Interior', url: 'https://www.interior.example/news/4?utm_source=x' }),
  source('sources/notes.md', { key: 'fieldnotes' }),
  source('sources/a b.csv'),
  source('refs.bib', {}, [record('hill2016', ['files/hill-2016-final.pdf']), record('tull2020', [], { title: 'A Review of Rosters' }), record('web', [], { url: 'http://interior.example/news/4/' })]),
];

/** What the first claim of a draft rests on. */
function check(text: string, cited: string, attributed = ''): void {
  const draft = parseDraft({ path: 'draft.md', text }).value;
  const [claim] = draft.claims;
  assert.ok(claim !== undefined, 'no claim');
  const found = citedSources(draft, SOURCES)(claim);
  assert.equal(found.cited.map(({ path, by }) => `${path.replace('sources/', '')} by ${by}`).join(', '), cited);
  assert.equal(found.attributed.map(({ path }) => path.replace('sources/', '')).join(', '), attributed);
}

describe('citations', () => {
  it('with a key lead to the source, its record, or the file of that name', () => {
    check('It took 40 [@fieldnotes].', 'notes.md by key');
    check('It took 40 [@hill2016, p. 3].', 'hill-2016-final.pdf by record');
    check('It took 40 [@tull2020; @web].', 'oko2019.pdf by record, ministry-statement.html by record');
    check('It took 40 [@oko2019].', 'oko2019.pdf by path');
    check('It took 40 [@nobody1999].', '');
  });
  it('in a footnote lead to what the note names', () => {
    check('It took 40.[^1]\n\n[^1]: See hill-2016-final.pdf, page 3.', 'hill-2016-final.pdf by path');
    check('It took 40.[^1]\n\n[^1]: [The statement](https://interior.example/news/4).', 'ministry-statement.html by address');
    check('It took 40.[^1]\n\n[^1]: B. Hill, “Ferry Traffic and Noise: Final Report”, 2016.', 'hill-2016-final.pdf by title');
    check('It took 40.[^1]\n\n[^1]: @oko2019, ch. 2.', 'oko2019.pdf by path');
    check('It took 40.[^1]\n\n[^1]: Statement of the Interior Ministry.', '', 'ministry-statement.html');
  });
  it('by link lead to the page or the file', () => {
    check('It [took 40](https://interior.example/news/4#top).', 'ministry-statement.html by address');
    check('It [took 40](sources/a%20b.csv).', 'a b.csv by path');
    check('It [took 40](../other/a%20b.csv), [see](#x).', 'a b.csv by path');
    check('It [took 40](https://else.example/).', '');
  });
  it('in words lead to sources that the name fits', () => {
    check('According to the Interior Ministry, it took 40.', '', 'ministry-statement.html');
    check('According to the report, it took 40.', '');
    check('According to the Navy, it took 40.', '');
  });
});

describe('addresses', () => {
  it('are one whatever does not change the page', () => {
    assert.equal(normalAddress('HTTPS://www.A.example/x/?b=2&a=1&utm_medium=mail#f'), normalAddress('http://a.example/x?a=1&b=2'));
    assert.notEqual(normalAddress('a.example/x?a=1'), normalAddress('a.example/x?a=2'));
  });
});
