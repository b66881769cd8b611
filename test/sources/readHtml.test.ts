import assert from 'node:assert/strict';
import { passageWith, read, texts, wordsInDocument } from './readSourceHelper.js';

const page = (body: string, head = ''): string => `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const check = (name: string, body: string, expected: readonly string[]): void => {
  it(name, async () => assert.deepEqual(texts(await read('a.html', page(body))), expected));
};

describe('HTML', () => {
  check('leaves out what surrounds the text', `
    <header><a href="/">The Gull</a></header><nav><ul><li><a href=1>Home 1</a></ul></nav><aside class="most-read"><h3>Most read</h3><ol><li>9 tips</ol></aside>
    <main><h1>Fewer eels</h1><p>The river holds 1,300 eels.</p><div class="ad-slot">Save 20% today</div><div class="related-stories"><p>Read: 12 ponds</div></main>
    <div id="comments">14 comments</div><footer>© 2020</footer><script>var x = 12;</script>`, ['Fewer eels', 'The river holds 1,300 eels.']);
  check('keeps a page without landmarks whole', '<div class="share-price">Shares cost 40 crowns.</div><p>Sales rose.</p>', ['Shares cost 40 crowns.', 'Sales rose.']);
  check('never glues digits of neighbouring elements', '<p>It cost 4 000<sup>2</sup> crowns, 10<sup>6</sup> in all, over 12 m<sup>2</sup> of CO<sub>2</sub>.</p><p><span>2014</span><span>1,234</span></p><div>7</div><div>8</div>', [
    'It cost 4 000² crowns, 10⁶ in all, over 12 m² of CO2.', '2014 1,234', '7', '8']);
  check('drops footnote marks', '<p>It holds 300<sup><a href="#n1">1</a></sup> seats<sup>[2]</sup>.</p>', ['It holds 300 seats.']);
  check('decodes entities and folds white space', '<p>Bell&nbsp;&amp;&nbsp;Co. paid\n   &pound;1,200&hellip; twice.</p>', ['Bell\u00a0&\u00a0Co. paid £1,200… twice.']);
  check('breaks at line breaks, not in a sentence', '<p>First line<br>Second line<br>goes on.</p>', ['First line', 'Second line goes on.']);
  check('reads terms with what is said of them', '<dl><dt>Founded</dt><dd>1962</dd><dt>Staff</dt><dd>17 people</dd></dl>', ['Founded 1962', 'Staff 17 people']);

  it('reads a transcript with its speakers', async () => {
    const document = await read('a.html', page('<h1>Hearing</h1><p><b>CHAIR FLETT:</b> We open at nine. Who counted the boats?</p><p><strong>BO EK:</strong> I did: 1,204 &amp; no more.</p><p>It took two days.</p><h2>Votes</h2><p>The motion passed.</p>'));
    assert.deepEqual(document.passages.map(({ text, speaker }) => [speaker ?? '', text]), [
      ['', 'Hearing'], ['CHAIR FLETT', 'We open at nine.'], ['CHAIR FLETT', 'Who counted the boats?'], ['BO EK', 'I did: 1,204 & no more.'], ['BO EK', 'It took two days.'], ['', 'Votes'], ['', 'The motion passed.']]);
    assert.equal(wordsInDocument(document, passageWith(document, '1,204'), '& no'), '&amp; no');
  });
  it('takes a line with a colon for no speech', async () => {
    const document = await read('a.html', page('<p>WARNING: the ice is thin. Ferries stay in.</p><p>Two boats left.</p>'));
    assert.deepEqual(document.passages.map(({ speaker }) => speaker), [undefined, undefined, undefined]);
  });
  const days = (name: string, body: string, expected: readonly (string | undefined)[]): void => {
    it(name, async () => assert.deepEqual((await read('a.html', page(body))).passages.map(({ date }) => date), expected));
  };
  days('dates the posts of a live blog', '<h1>Storm</h1><div class="posts"><article><time datetime="2021-03-04T23:50:00Z">23:50</time><p>The pier is closed tonight, says the harbour.</p></article><article><time datetime="2021-03-05T00:20:00Z">00:20</time><p>Forty boats were moved since yesterday.</p></article></div><p>More to come.</p>',
    [undefined, '2021-03-04', '2021-03-04', '2021-03-05', '2021-03-05', undefined]);
  days('dates what follows the time of a post', '<div><h3><time datetime="2021-03-04">4 March</time></h3><p>The pier is closed.</p><h3><time datetime="2021-03-05">5 March</time></h3><p>Forty boats moved.</p></div><p>More to come.</p>',
    ['2021-03-04', '2021-03-04', '2021-03-05', '2021-03-05', undefined]);
  days('leaves days that are only spoken of', '<p>On <time datetime="2021-03-04">4 March</time> the pier was closed to all but the ferry.</p><p>On <time datetime="2021-03-05">5 March</time> forty boats were moved into the basin.</p>', [undefined, undefined]);

  it('points into the markup', async () => {
    const document = await read('a.html', page('<p>They paid <b>&pound;1,2</b>00 for it &mdash; and 40 more.</p>'));
    const passage = passageWith(document, '£1,200');
    assert.equal(wordsInDocument(document, passage, '£1,200'), '&pound;1,2</b>00');
    assert.equal(wordsInDocument(document, passage, '40'), '40');
    assert.equal(document.textIsFile, true);
  });

  it('reads tables as rows with heads', async () => {
    const document = await read('a.html', page(`<table><caption>Catch</caption><tr><th>Port<th colspan=2>Tonnes</tr><tr><th><th>2019<th>2020</tr>
      <tr><td>Hull<td>1,200<td>900</tr><tr><td rowspan=2>Cork<td>80<td>75</tr><tr><td>70<td>60</tr><tr><th>Total<td>1,350<td>1,035</table>`));
    assert.deepEqual(texts(document), ['Catch', 'Port: Hull; Tonnes 2019: 1,200; Tonnes 2020: 900', 'Port: Cork; Tonnes 2019: 80; Tonnes 2020: 75', 'Port: Cork; Tonnes 2019: 70; Tonnes 2020: 60', 'Port: Total; Tonnes 2019: 1,350; Tonnes 2020: 1,035']);
    assert.equal(document.tables[0]?.caption, 'Catch');
    assert.deepEqual(document.passages.map((passage) => passage.isTotal ?? false), [false, false, false, false, true]);
    assert.equal(passageWith(document, 'Hull').cells?.[1]?.value, 1200);
    assert.equal(wordsInDocument(document, passageWith(document, 'Hull'), '1,200'), '1,200');
  });
  it('reads tables made of other elements by their roles', async () => {
    const cells = (role: string, words: readonly string[]): string => `<div role="row">${words.map((word) => `<span role="${role}">${word}</span>`).join('')}</div>`;
    assert.deepEqual(texts(await read('a.html', page(`<div role="table">${cells('columnheader', ['Port', 'Boats'])}${cells('cell', ['Hull', '12'])}${cells('cell', ['Wick', '9'])}</div>`))), ['Port: Hull; Boats: 12', 'Port: Wick; Boats: 9']);
  });
  it('leaves out what was struck out', async () => {
    assert.deepEqual(texts(await read('a.html', page('<p>There were <del>999</del><ins>40</ins> eels, at <s>€20</s> €15 each.</p>'))), ['There were 40 eels, at €15 each.']);
  });
  it('reads label and value pairs as such', async () => {
    assert.deepEqual(texts(await read('a.html', page('<table><tr><th>Height<td>120 m</tr><tr><th>Opened:<td>1911</table>'))), ['Height: 120 m', 'Opened: 1911']);
  });
});

describe('metadata of pages', () => {
  const metadata = (name: string, head: string, body: string, expected: Readonly<Record<string, string>>): void => {
    it(name, async () => {
      const found = (await read('a.html', page(body, head))).metadata as Readonly<Record<string, string>>;
      for (const [key, value] of Object.entries(expected)) assert.equal(found[key], value, key);
    });
  };
  metadata('from JSON-LD', '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"x"},{"@type":"NewsArticle","headline":"Fewer eels","datePublished":"2020-05-01T09:00:00+02:00","dateModified":"2020-05-03","author":[{"name":"Ann Roe"},{"name":"Bo Ek"}],"publisher":{"name":"The Gull"}}]}</script>', '<p>Text.',
    { title: 'Fewer eels', date: '2020-05-01', modified: '2020-05-03', author: 'Ann Roe, Bo Ek', publisher: 'The Gull', lang: 'en' });
  metadata('from meta elements', '<title>Fewer eels | The Gull</title><meta property="og:title" content="Fewer eels"><meta property="article:published_time" content="2020-05-01T09:00Z"><meta name="author" content="Ann Roe"><link rel="canonical" href="https://gull.example/eels">', '<p>Text.',
    { title: 'Fewer eels', date: '2020-05-01', author: 'Ann Roe', publisher: 'The Gull', url: 'https://gull.example/eels' });
  metadata('from what the page shows', '<title>The Gull</title>', '<article><h1>Fewer eels</h1><p class="byline">By Ann Roe · <time datetime="2020-05-01">1 May</time></p><p>The river holds 1,300 eels.</p></article><footer>Last updated 4 May 2020</footer>',
    { title: 'Fewer eels', date: '2020-05-01', author: 'Ann Roe', modified: '2020-05-04' });
  metadata('from a line in words', '', '<h1>Fewer eels</h1><p>Published 1 May 2020</p><p>The river holds 1,300 eels.</p>', { date: '2020-05-01' });
});
