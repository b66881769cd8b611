import assert from 'node:assert/strict';
import { measured } from './hostileHelper.js';
import { read } from './readSourceHelper.js';

/** Each input made the reader slow, deep or large once, or is of a kind that does; the answer is a reason or what could be read. */
const check = (name: string, path: string, content: () => string | Uint8Array, code: string | null, words?: string): void => {
  it(name, async () => {
    const hostile = content();
    const document = await measured(() => read(path, hostile));
    assert.equal(document.problems[0]?.code ?? null, code);
    if (words !== undefined) assert.ok(document.passages.some((passage) => passage.text.includes(words)), `"${words}" was not read`);
  }).timeout(10_000);
};
const times = (text: string, count: number): string => text.repeat(count);
const nestedMail = (depth: number): string => {
  let part = 'Content-Type: text/plain\n\nForty mills.\n';
  for (let i = 0; i < depth; i++) part = `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n${part}\n--b${i}--\n`;
  return `From: a@b.c\nSubject: x\n${part}`;
};
const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${times(`*${'abcdefghi'.charAt(i)},`, 9)}]`).join('\n')}`;

describe('hostile files', () => {
  check('20,000 nested elements', 'a.html', () => `${times('<div>', 20_000)}Forty eels.${times('</div>', 20_000)}<p>Ten more.`, 'too-deep', 'Forty eels.');
  check('100,000 elements that never close', 'a.html', () => `${times('<b><p>', 50_000)}Forty eels.`, 'too-deep', 'Forty eels.');
  check('spans of a thousand columns', 'a.html', () => `<table>${times('<tr><td colspan=1000 rowspan=1000>1<td colspan=1000>2', 500)}</table>`, null);
  check('a hundred thousand entities', 'a.html', () => `<p>Forty eels. ${times('&amp;', 100_000)}`, null, 'Forty eels.');
  check('a million columns', 'a.csv', () => `${times('a,', 1_000_000)}\n${times('1,', 1_000_000)}`, 'too-large');
  check('quotes that never close', 'a.csv', () => times('"a,b\n', 20_000), null);
  check('a line of 100 MB', 'a.txt', () => new Uint8Array(100_000_000).fill(97), 'too-large');
  check('a line of 1 MB', 'a.txt', () => times('The river holds 1,300 eels. ', 40_000), null, '1,300 eels');
  check('three million empty lines', 'a.txt', () => times('\n', 3_000_000), 'too-large');
  check('26 MB of LaTeX, nearly all of it remarks', 'a.tex', () => `Forty eels.\n\n${times(`% ${times('x', 10_000)}\n`, 2_600)}`, 'too-large', 'Forty eels.');
  check('a quarter of a million sentences and more', 'a.txt', () => `Forty eels.\n\n${times('Ten more.\n\n', 260_000)}`, 'too-large', 'Forty eels.');
  check('zeros', 'a.txt', () => new Uint8Array(1_000_000), 'unreadable');
  check('two thousand quote marks', 'a.md', () => `${times('>', 2_000)} Forty eels.`, 'too-deep', 'Forty eels.');
  check('fifty thousand brackets', 'a.md', () => `${times('[', 50_000)} Forty eels.`, 'too-deep', 'Forty eels.');
  check('half-open links', 'a.md', () => `Forty eels. ${times('[a](b', 20_000)}`, 'too-deep', 'Forty eels.');
  check('a YAML bomb', 'a.yaml', () => bomb, null);
  check('a YAML bomb in front matter', 'a.md', () => `---\n${bomb}\n---\nForty eels.`, 'front-matter', 'Forty eels.');
  check('YAML nested deep', 'a.yaml', () => times('- ', 50_000), 'too-deep');
  check('JSON nested deep', 'a.json', () => times('{"a":[', 200_000), 'too-deep');
  check('fifty thousand lines of YAML and more', 'a.yaml', () => `- Forty eels.\n${times('- a: 1\n', 60_000)}`, 'too-large', 'Forty eels.');
  check('a quarter of a million lines of JSON and more', 'a.jsonl', () => `{"a": "Forty eels."}\n${times('{"a":1}\n', 260_000)}`, 'too-large', 'Forty eels.');
  check('brackets behind a quotation mark that is missing', 'a.json', () => `[{"a": "Forty eels."}, "\n${times('[', 100_000)}`, 'damaged', 'Forty eels.');
  check('two million values', 'a.json', () => `["Forty eels are here.", ${times('1,', 2_000_000)}1]`, 'too-large', 'Forty eels');
  check('more text than any page holds', 'a.html', () => `<p>Forty eels.</p>${times(`<p>${times('Ten more. ', 100)}</p>`, 17_000)}`, 'too-large', 'Forty eels.');
  check('a message of 70 MB', 'a.eml', () => `From: a@b.c\n\n${times('Ten more. ', 7_000_000)}`, 'too-large');
  check('a mailbox of more messages than are read', 'a.mbox', () => times('From a@b.c Thu May  2 10:00:00 2019\nFrom: a@b.c\n\nForty eels.\n\n', 5_001), 'too-large', 'Forty eels.');
  check('mail nested deep', 'a.eml', () => nestedMail(100), 'damaged');
  check('mail nested a few times', 'a.eml', () => nestedMail(8), null, 'Forty mills.');
  check('braces that never close, BibTeX', 'a.bib', () => times('@a{b, c = {', 20_000), 'damaged');
  check('braces that never close, LaTeX', 'a.tex', () => `Forty eels. ${times('\\section{', 10_000)}`, null, 'Forty eels.');
  check('a binary file named text', 'a.txt', () => new Uint8Array(20_000).map((_, i) => (i * 7_919) % 251 % 32), 'unreadable');
});
