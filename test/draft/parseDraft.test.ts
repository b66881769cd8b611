import assert from 'node:assert/strict';
import { parseDraft } from '../../src/core/draft/parseDraft.js';
import type { Block, Draft } from '../../src/core/draft/types.js';

const draftOf = (text: string, path = 'draft.md', date?: string): Draft => parseDraft({ path, text, ...(date === undefined ? {} : { date }) }).value;
/** The prose of each block; ∎ for what is masked. */
const prose = (text: string, path?: string): string[] => draftOf(text, path).blocks.map((block) => block.prose.text.replaceAll('\ufffc', '∎'));
const claims = (text: string, path?: string): string[] => draftOf(text, path).claims.map((claim) => claim.text);
const kinds = (text: string): string[] => draftOf(text).blocks.map((block) => block.kind);
const cited = (text: string): string[] =>
  draftOf(text).claims.map((claim) => `${claim.text}: ${claim.citations.map((citation) => citation.target + (citation.locator === undefined ? '' : ` (${citation.locator})`)).join(' + ')}`);

describe('draft prose', () => {
  const check = (text: string, ...expected: string[]): void => assert.deepEqual(prose(text), expected);
  it('reads through emphasis, links, entities and escapes', () => {
    check('A **bold** *claim* of 1\\,201 &amp; [some text](http://x.example/2019 "t 5").', 'A bold claim of 1,201 & some text.');
    check('Fish &copy; &#8364;5 &notanentity; &', 'Fish © €5 &notanentity; &');
  });
  it('joins wrapped lines whatever stands before them', () => {
    check('One\ntwo  \nthree', 'One two\nthree');
    check('> One\n> two\nlazy', 'One two lazy');
    check('- a\n  b\n\n  > c\n  > d', 'a b', 'c d');
    check('One\r\ntwo', 'One two');
  });
  it('masks code, images, addresses, math and struck words', () => {
    check('Run `x 5` and ![12 cats](img/13.png), see https://a.example/14, ~~15~~ or $$x^2$$.', 'Run ∎ and ∎, see ∎, ∎ or ∎.');
    check('```\n12\n```\n\n    13\n\n$$\n14\n$$\n\n***\n\ntext', 'text');
    check('Let $x = 5$ and $n$ cost $5 to $6, or US$5 and A$6.', 'Let ∎ and ∎ cost $5 to $6, or US$5 and A$6.');
    check('Over 12 km^2^ of CO~2~, at ~5~ or 2^10.', 'Over 12 km² of CO₂, at ~5~ or 2^10.');
    check('Mail a.b@c.example or \\cite{smith2019} {#sec-1 .wide} end', 'Mail ∎ or ∎ ∎ end');
  });
  it('masks citations, footnote marks and their locators', () => {
    check('Sleep [see @ab2019, p. 3; -@c:d]. Then @e2020 [ch. 4] found it[^1] and [^2].\n\n[^1]: Note.', 'Sleep ∎. Then ∎ found it∎ and ∎.', 'Note.');
    check('Not \\@this, me@home.example, nor @ alone; [no key] stays.', 'Not @this, ∎, nor @ alone; [no key] stays.');
  });
  it('masks item and heading numbers', () => {
    check('# 2. Results\n\n## 1.1 Aims\n\n1. One item\n2. Two', '∎ Results', '∎ Aims', 'One item', 'Two');
    check('# 813 held\n\n1.1 million came.', '813 held', '1.1 million came.');
  });
  it('keeps the text of HTML and drops its tags, scripts and comments', () => {
    check('Some <b>12</b> men <!-- 13 --> in 4 km<sup>2</sup> of H<sub>2</sub>O, 4 000<sup>note</sup>', 'Some 12 men  in 4 km² of H₂O, 4 000∎');
    check('<div class="a5">Held: 12 &amp; more<br>end</div>\n\n<!-- 5 -->\n\n<script>6</script>', 'Held: 12 & more\nend\n', '∎');
  });
  it('tells paragraphs, headings, items, quotes, cells and notes apart', () => {
    assert.deepEqual(kinds('# A\n\nb\n\n- c\n\n> d\n\n|e|f|\n|-|-|\n|g|h|\n\n[^1]: i'), ['heading', 'paragraph', 'list-item', 'blockquote', 'table-cell', 'table-cell', 'table-cell', 'table-cell', 'footnote']);
  });
  it('gives cells their heads and blocks their headings', () => {
    const { blocks } = draftOf('# A\n\n## B\n\n|Item|Cost|\n|-|-|\n|Tea|$5|\n\n# C\n\nd');
    const cell = blocks.find((block) => block.prose.text === '$5') as Block;
    assert.deepEqual(cell.cell, { columnHead: 'Cost', rowHead: 'Tea', row: 1, column: 1, table: 0 });
    assert.deepEqual(cell.headings, ['A', 'B']);
    assert.deepEqual(blocks.at(-1)?.headings, ['C']);
  });
  it('reads plain text as it stands', () => {
    assert.deepEqual(prose('A *title*\n\nOne\ntwo # 3\n- item 4\n2. item', 'a.txt'), ['A *title*', 'One two # 3', 'item 4', '∎ item']);
  });
  it('copes with MDX and Quarto', () => {
    assert.deepEqual(prose('::: {.note}\n\nSee @fig-one {{< video 12 >}} now\n\n:::', 'a.qmd')[1], 'See ∎ ∎ now');
    assert.deepEqual(prose('<Box n={5}>\n\nText {1 + 2} end\n\n</Box>', 'a.mdx').filter((text) => text.includes('Text')), ['Text ∎ end']);
  });
});

describe('front matter and datelines', () => {
  it('give title, date, language and sources', () => {
    const { frontMatter, reference, title } = draftOf('---\ntitle: A\ndate: 2024-06-12\nlang: en-GB\nsources: [a/*.md]\nbibliography: refs.bib\n---\n\n# B\n\nText 5 men');
    assert.deepEqual(frontMatter, { title: 'A', date: '2024-06-12', lang: 'en-GB', sources: ['a/*.md'], bibliography: ['refs.bib'] });
    assert.deepEqual([reference, title], ['2024-06-12', 'A']);
    assert.equal(draftOf('+++\ntitle = "T"\ndate = 2024-06-12\n+++\nx').frontMatter.date, '2024-06-12');
  });
  it('are reported when they cannot be read, and never throw', () => {
    const { value, problems } = parseDraft({ path: 'a.md', text: '---\na: [1\nb: }\n---\n\nSome 7 men' });
    assert.equal(problems[0]?.code, 'front-matter');
    assert.deepEqual(value.claims.map((claim) => claim.text), ['7']);
    assert.equal(draftOf('---\nno end\n\n5 men').frontMatter.title, undefined);
  });
  it('hold no claims', () => {
    assert.deepEqual(claims('---\ndate: 2024-06-12\nn: 5\n---\n\nSome 7 men'), ['7']);
    assert.deepEqual(claims('# Fire\n\n*By Jo Bell, 12 May 2024*\n\nMILLTOWN, May 12 (Wire) — Some 31 shops burnt.'), ['31']);
    assert.deepEqual(claims('Reading time: 5 minutes. The fire killed 31 people.'), ['31']);
    assert.deepEqual(claims('By Jo Bell. Photographs by Max Orr, 12 May 2024'), []);
    assert.deepEqual(claims('By Friday 31 people were missing.'), ['Friday', '31']);
    assert.deepEqual(claims('# Fire\n\nThe town met — 31 of them — on Monday.'), ['31', 'Monday']);
    const long = 'Ninety years ago a party of nine walked over the roof of the island, and nobody knew whether they would return';
    assert.deepEqual(claims(`# Ice\n\n*${long}. The Milltown Echo, 12 June 2024*\n\nText.`), ['Ninety years ago', 'nine']);
    assert.deepEqual(claims(`# Ice\n\n*${long}. They were home on 12 June 2024.*\n\nText.`), ['Ninety years ago', 'nine', '12 June 2024']);
  });
  it('give the reference date in their order', () => {
    assert.equal(draftOf('# A\n\nPublished 3 May 2024\n\nText.', 'a.md', '2023-01-02').reference, '2024-05-03');
    assert.equal(draftOf('# A\n\nMILLTOWN, Dec. 30 (Wire) — Text.', 'a.md', '2024-01-02').reference, '2023-12-30');
    assert.equal(draftOf('# A\n\nMILLTOWN, May 3, 2024 — Text.').reference, '2024-05-03');
    assert.equal(draftOf('# A\n\n*12 June 2024*\n\nText.').reference, '2024-06-12');
    assert.equal(draftOf('# A\n\n*The Milltown Echo, 12 June 2024, p. 3*\n\nText.').reference, '2024-06-12');
    assert.equal(draftOf(`# A\n\n*${'A line that goes on and on. '.repeat(6)}The Milltown Echo, 12 June 2024*\n\nText.`).reference, '2024-06-12');
    assert.equal(draftOf('# A\n\n*From 3 May 2024 to 12 June 2024*\n\nText.').reference, null);
    assert.equal(draftOf('---\ndate: 12 June 2024\n---\nText.').reference, '2024-06-12');
    assert.equal(draftOf('Rain fell — on 3 May 2024 — for hours.').reference, null);
    assert.equal(draftOf('---\ndate: 2024-06-12T10:00\n---\nText.', 'a.md', '2023-01-02').reference, '2024-06-12');
    assert.equal(draftOf('Text.', 'a.md', '2023-01-02').reference, '2023-01-02');
  });
});

describe('claims', () => {
  it('stand at their exact place in the file', () => {
    const file = '\ufeff# Title\r\n\r\n😀 e\u0301 held **1,201** men &mdash; *and*\r\n> 287 in 2019\r\n\r\n- a\r\n  - b 5,300 c\r\n';
    for (const claim of draftOf(file).claims) assert.equal(file.slice(claim.span.start, claim.span.end), claim.text);
    assert.ok(draftOf(file).claims.length >= 3);
  });
  it('leave out what heads say', () => {
    assert.deepEqual(claims('|Year|2019|n = 412|\n|-|-|-|\n|2020|15 %|$16|'), ['412', '15 %', '$16']);
  });
  it('are no titles of works', () => {
    assert.deepEqual(claims('Her *Twelve Doors* and “Number Forty” sold 500 in *all 30 towns*.'), ['500', '30']);
  });
  it('are what a fact-checker would look up', () => {
    assert.deepEqual(claims('Several met last week, a year earlier and three weeks ago, on Monday, in the 1990s and in July.'), ['three weeks ago', 'Monday', '1990s', 'July']);
    assert.deepEqual(claims('Dozens of men and tens of thousands of birds came after midnight, at 4 p.m., for a while.'), ['tens of thousands', '4 p.m.']);
  });
  it('are nothing that points back, denies, or names a section or an issue', () => {
    assert.deepEqual(claims('It held in all three, in all three towns and all four of the ports.'), ['three', 'four']);
    assert.deepEqual(claims('The rate was 61.20 and not 62.10, 12 instead of 14.'), ['61.20', '12', '14']);
    assert.deepEqual(claims('# Bulletin of week 31\n\n## Three songs\n\n## Nine metres\n\n## Thirty songs\n\n## Four ships sank in May\n\nThree songs in week 31.'), ['Nine metres', 'Thirty', 'Four', 'May', 'Three']);
  });
  it('are both ends of a stretch of time that a source may state apart', () => {
    assert.deepEqual(claims('It ran from Monday, 3 June to 7 July 2024, again from 2014 to 2018, and on May 3–5.'), ['Monday, 3 June', '7 July 2024', '2014', '2018', 'May 3–5']);
  });
  it('are no numbers of rulers', () => {
    assert.deepEqual(claims('Queen Maud III gave it 40 oaks.'), ['40']);
  });
  it('know the citations that speak for them', () => {
    assert.deepEqual(cited('It took 2,846 [@a; @b] at 11 sites, and 68 left [@c, p. 2].'), ['2,846: a + b', '11: c (p. 2)', '68: c (p. 2)']);
    assert.deepEqual(cited('It had 38 cases [@a], while @b counted 22 others.'), ['38: a', '22: b']);
    assert.deepEqual(cited('There were 40 cases.[^n] Then 50 came.\n\n[^n]: See x.'), ['40: n', '50: ']);
    assert.deepEqual(cited('First 40 came. Then 50 came. [@a]'), ['40: a', '50: a']);
    assert.deepEqual(cited('In the data of @a:\n\n- 40 came\n- 50 left [@b]\n\nThen 60.'), ['40: a', '50: b', '60: ']);
    assert.deepEqual(cited('According to the Farm Bank’s new report, 40 came.'), ['40: the Farm Bank']);
    assert.deepEqual(cited('According to the Food and Farm Agency, 40 came.'), ['40: the Food and Farm Agency']);
    assert.deepEqual(cited('The [report of 40](r.html) is [here][1].\n\n[1]: http://x.example/a'), ['40: r.html']);
  });
  it('keep their ids when the draft around them changes', () => {
    const before = draftOf('Some 40 men came.\n\nThen 40 men came.');
    const after = draftOf('# New\n\nMore words.\n\nSome 40 men came.\n\nAnd so on.\n\nThen 40 men came.');
    assert.deepEqual(before.claims.map((claim) => claim.id), after.claims.map((claim) => claim.id));
    assert.equal(new Set(draftOf('Of 40 men.\n\nOf 40 men.').claims.map((claim) => claim.id)).size, 2);
  });
  it('are ignored on the line behind a comment', () => {
    const ignored = (text: string): string[] => draftOf(text).claims.map((claim) => `${claim.text}: ${claim.ignored ?? '-'}`);
    assert.deepEqual(ignored('Of 40 men.\n\n<!-- corroborate-ignore-next-line own count -->\nThen 50 men\nand 60 men.'), ['40: -', '50: own count', '60: -']);
    assert.deepEqual(ignored('<!-- corroborate-ignore-next-line -->\n\nThen 50 men.'), ['50: ']);
    assert.deepEqual(ignored('<!-- corroborate-ignore-next-lines -->\n\nThen 50 men.'), ['50: -']);
  });
});

describe('hostile drafts', () => {
  const survives = (text: string, code?: string): void => {
    const { problems } = parseDraft({ path: 'a.md', text });
    if (code !== undefined) assert.ok(problems.some((problem) => problem.code === code), `no ${code}`);
  };
  it('are read in part, with a problem that says so', () => {
    survives(`${'>'.repeat(3000)} 12 men`, 'too-deep');
    survives(`${'- '.repeat(3000)}12 men`, 'too-deep');
    survives(Array.from({ length: 300 }, (_, i) => `${' '.repeat(2 * i)}- ${i} men`).join('\n'), 'too-deep');
    survives('*a '.repeat(2000), 'too-many-marks');
    survives('[a]('.repeat(2000), 'too-many-marks');
    survives(`|a${'|a'.repeat(400)}|\n|-${'|-'.repeat(400)}|`, 'too-many-marks');
  });
  it('may hold many definitions, and few enough underlined headings', () => {
    survives('a\n-\n'.repeat(200), 'too-many-marks');
    const { problems } = parseDraft({ path: 'a.md', text: Array.from({ length: 600 }, (_, i) => `[${i}]: http://a.example/${i}`).join('\n') });
    assert.deepEqual(problems, []);
  });
  it('keep the claims of what is read as plain text', () => {
    assert.deepEqual(claims(`${'*a '.repeat(2000)} with 1,201 men`), ['1,201']);
    assert.deepEqual(claims(`${'>'.repeat(3000)} with 1,201 men`), ['1,201']);
  });
  it('may be empty, binary or one endless word', () => {
    survives('');
    survives('\ufeff');
    survives('\0\ufffd\ud800 12');
    survives('x'.repeat(50_000));
    survives('@{'.repeat(5000));
    survives('<a '.repeat(5000));
  });
});
