import assert from 'node:assert/strict';
import { readSource } from '../../src/core/sources/readSource.js';
import { measured } from './hostileHelper.js';
import { read } from './readSourceHelper.js';

/** A machine that many share takes its time; what a file may cost is measured by `npm run bench:sources -- --hostile`, and here by how much was read. */
const SLOW = 300_000;
// readings of which the cheapest counts: others on the machine, and what the runtime tidies up in between, can make one dearer, and never cheaper.
// One that is enough ends it, so that only a file that does cost too much is read this often
const MOST_TURNS = 12;

/** Each input made the reader slow, deep or large once, or is of a kind that does; the answer is a reason or what could be read. */
const check = (name: string, path: string, content: () => string | Uint8Array, code: string | null, words?: string): void => {
  it(name, async () => {
    const hostile = content();
    const document = await measured(() => read(path, hostile));
    assert.equal(document.problems[0]?.code ?? null, code);
    if (words !== undefined) assert.ok(document.passages.some((passage) => passage.text.includes(words)), `"${words}" was not read`);
  }).timeout(SLOW);
};
const times = (text: string, count: number): string => text.repeat(count);
const utf16 = (text: string, isLittleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
};
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
  check('zeros', 'a.txt', () => new Uint8Array(1_000_000), 'unreadable');
  check('two thousand quote marks', 'a.md', () => `${times('>', 2_000)} Forty eels.`, 'too-deep', 'Forty eels.');
  check('fifty thousand brackets', 'a.md', () => `${times('[', 50_000)} Forty eels.`, 'too-deep', 'Forty eels.');
  check('half-open links', 'a.md', () => `Forty eels. ${times('[a](b', 20_000)}`, 'too-deep', 'Forty eels.');
  check('a YAML bomb', 'a.yaml', () => bomb, null);
  check('a YAML bomb in front matter', 'a.md', () => `---\n${bomb}\n---\nForty eels.`, 'front-matter', 'Forty eels.');
  check('more UTF-16 than is read', 'a.yaml', () => utf16(`- Forty eels.\n${times(`# ${times('x', 98)}\n`, 22_000)}`, true), 'too-large', 'Forty eels.');
  check('the same, the other way round', 'a.yaml', () => utf16(`- Forty eels.\n${times(`# ${times('x', 99)}\n`, 22_000)}`, false), 'too-large', 'Forty eels.');
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

describe('files of more than is read', () => {
  const fileOf = (head: string, unit: string, count: number): Uint8Array => new TextEncoder().encode(head + unit.repeat(count));
  /** Reads `unit` over and over up to the limit, which is said; answers the processor's time in milliseconds. */
  const readTo = async (path: string, bytes: Uint8Array, passages: number, said: RegExp): Promise<number> => {
    const before = process.cpuUsage();
    const { value, problems } = await readSource({ path, bytes });
    const took = process.cpuUsage(before).user / 1_000;
    assert.equal(value.passages.length, passages);
    assert.match(problems.map(({ message }) => message).join(' '), said);
    return took;
  };
  const check = (name: string, path: string, head: string, unit: string, count: number, passages: number, said: RegExp): void => {
    it(name, async () => {
      await readTo(path, fileOf(head, unit, count), passages, said);
    }).timeout(SLOW);
  };
  /** The same, and a file nine times as long costs no more than looking over what lies behind. The cheapest reading of each counts: what else the machine does only adds. */
  const checkCost = (name: string, path: string, head: string, unit: string, count: number, passages: number, said: RegExp): void => {
    it(name, async () => {
      const [short, long] = [fileOf(head, unit, count), fileOf(head, unit, count * 9)];
      let once = Infinity, nine = Infinity;
      for (let turn = 0; turn < MOST_TURNS && (turn < 2 || nine >= once * 4); turn++) {
        once = Math.min(once, await readTo(path, short, passages, said));
        nine = Math.min(nine, await readTo(path, long, passages, said));
      }
      assert.ok(nine < once * 4, `${once.toFixed(0)} ms, and ${nine.toFixed(0)} for nine times as much`);
    }).timeout(SLOW);
  };
  const sentences = /Only the first 150,000 sentences and headings were read; split/;
  checkCost('text', 'a.txt', '', 'Ten more. Ten more. Ten more. Ten more.\n\n', 40_000, 150_000, sentences);
  check('subtitles', 'a.srt', '', '1\n00:00:01,000 --> 00:00:03,000\nTen more.\n\n', 151_000, 150_000, sentences);
  check('AsciiDoc', 'a.adoc', '', 'Ten eels more.\n\n', 160_000, 150_000, sentences);
  checkCost('Rich Text', 'a.rtf', '{\\rtf1 ', '\\pard Ten more.\\par\n', 160_000, 150_000, sentences);
  checkCost('CSV', 'a.csv', 'port,boats\n', 'Hull,9\n', 260_000, 250_000, /Only the first 250,000 rows were read; split/);
});

describe('files as long as people make them', () => {
  /** Read to the last word, without a limit being met. */
  const check = (name: string, path: string, content: () => string, last: string): void => {
    it(name, async () => {
      const { value, problems } = await readSource({ path, bytes: new TextEncoder().encode(content()) });
      assert.deepEqual(problems, []);
      assert.ok(value.passages.at(-1)?.text.includes(last));
    }).timeout(SLOW);
  };
  const numbered = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('');
  check('a CSV file of 200,000 rows', 'a.csv', () => `port,boats\n${numbered(200_000, (at) => `Hull,${at}\n`)}`, '199999');
  check('a report of 500 pages', 'a.txt', () => numbered(20_000, (at) => `The keeper counted ${at} geese over the lake, as on most days of that month.\n\n`), '19999 geese');
  check('a book of 66 parts and 31,000 verses', 'a.md', () => numbered(31_000, (at) => `${at % 470 === 0 ? '# Another part\n\n' : ''}**${at}** And they went down to the river; and there they stayed. It was the ${at}th day.\n\n`), '30999th day');
  check('a year of twenty mails a working day', 'a.mbox', () => numbered(4_600, (at) => `From a@b.c Thu May  2 10:00:00 2019\nFrom: a@b.c\nSubject: Boats ${at}\n\n${'The harbour is full. More boats come in each week. '.repeat(10)}Berth ${at} is free.\n\n`), 'Berth 4599 is free');
});
