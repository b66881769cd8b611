import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { lines, passageWith, read, texts } from './readSourceHelper.js';

const check = (name: string, text: string, expected: readonly string[], path = 'a.txt'): void => {
  it(name, async () => assert.deepEqual(lines(await read(path, text)), expected));
};

describe('plain text', () => {
  check('reads sentences with their lines', 'The mill has 40 looms. Six stand still.\n\nIt opened in 1911.', ['1: The mill has 40 looms.', '1: Six stand still.', '3: It opened in 1911.']);
  check('joins the lines of a wrapped paragraph',
    'The society counted every hedgehog that was\nbrought in during the cold weeks, and found\nthat 61 had been hurt by garden machines, a\nthird more than in the year before that.\n', [
      '1: The society counted every hedgehog that was brought in during the cold weeks, and found that 61 had been hurt by garden machines, a third more than in the year before that.',
    ]);
  check('keeps the lines of a list apart', 'Mon: 12 calls\nTue: 15 calls\nWed: 9 calls', ['1: Mon: 12 calls', '2: Tue: 15 calls', '3: Wed: 9 calls']);
  check('cuts off list marks', '1. Oats, 300 g\r\n2. Barley, 150 g\r\n', ['1: Oats, 300 g', '2: Barley, 150 g']);

  it('gives headings to what follows', async () => {
    const document = await read('a.txt', 'HARBOUR DUES\n\nA barge pays 14 crowns.\n\n2. Winter\nFrom November all dues are halved for boats under sail.');
    assert.deepEqual(passageWith(document, 'barge').headings, ['HARBOUR DUES']);
    assert.deepEqual(passageWith(document, 'halved').headings, ['HARBOUR DUES', '2. Winter']);
  });

  it('finds title and date in the first lines, and no date in a sentence', async () => {
    const { metadata } = await read('a.txt', 'Talk to the choir\nHilde Brun, Bergen, 3 March 2021\n\nWe sang first on 4 May 1999.');
    assert.deepEqual(metadata, { title: 'Talk to the choir', date: '2021-03-03' });
    assert.equal((await read('b.txt', 'The bridge fell on 4 May 1999, before noon.')).metadata.date, undefined);
    assert.equal((await read('d.txt', '(page) First published on: 6 Nov 2019\n\nText follows here.')).metadata.date, '2019-11-06');
    assert.equal((await read('e.txt', 'The law that was passed: 6 Nov 2019 of all days\n\nText follows here.')).metadata.date, undefined);
    assert.equal((await read('c.txt', 'Published: 6 Nov 2019\n\nText follows here.')).metadata.date, '2019-11-06');
  });
});

describe('transcripts', () => {
  const text = 'ANNA BERG: We sold 30 boats. Two sank.\n\nThat was the summer.\n\nCHAIR: Thank you.\n\n[00:14:05] ANNA BERG: And 12 more in May.';
  it('gives each passage its speaker, also where a paragraph goes on without a label', async () => {
    const document = await read('a.txt', text);
    assert.deepEqual(document.passages.map(({ speaker, text: words }) => `${speaker}: ${words}`), [
      'ANNA BERG: We sold 30 boats.', 'ANNA BERG: Two sank.', 'ANNA BERG: That was the summer.', 'CHAIR: Thank you.', 'ANNA BERG: And 12 more in May.',
    ]);
    assert.equal(passageWith(document, '12 more').locator.time, '00:14:05');
  });
  it('keeps the times of day that a log or a chat begins its lines with', async () => {
    const log = await read('a.txt', '08:42:10  mast   wind 12 knots\n09:11:45  mast   wind 31 knots, sails in');
    assert.deepEqual([texts(log), log.passages[0]?.locator.time], [['08:42:10 mast   wind 12 knots', '09:11:45 mast   wind 31 knots, sails in'], undefined]);
    const chat = await read('b.txt', '[10:15] IDA HOLM: 85 tickets already.\n\n[10:33] PER ANKER: Say nothing.\n\n[11:50] IDA HOLM: 410 now.');
    assert.deepEqual(chat.passages.map(({ speaker, text: words }) => `${speaker}: ${words}`), ['IDA HOLM: [10:15] 85 tickets already.', 'PER ANKER: [10:33] Say nothing.', 'IDA HOLM: [11:50] 410 now.']);
  });
  it('takes no heading or note for a speaker', async () => {
    const document = await read('a.txt', 'NOTE: all sums in crowns.\n\nData: two surveys.\n\nData: one census.');
    assert.ok(document.passages.every((passage) => passage.speaker === undefined));
    assert.deepEqual(texts(document), ['NOTE: all sums in crowns.', 'Data: two surveys.', 'Data: one census.']);
  });
});

describe('encodings', () => {
  const bytes = (encoding: string): Uint8Array => new Uint8Array(Buffer.from('The café paid £12,500 – “too much”, said Zoë.', encoding as BufferEncoding));
  it('reads marks and UTF-16 without one', async () => {
    const words = 'Ten metres of rope.';
    for (const content of [Buffer.from(`\ufeff${words}`), Buffer.from(`\ufeff${words}`, 'utf16le'), Buffer.from(words, 'utf16le'), Buffer.from(words, 'utf16le').swap16()]) {
      const document = await read('a.txt', new Uint8Array(content));
      assert.deepEqual([texts(document), document.passages[0]?.span.start, document.problems], [[words], 0, []]);
    }
  });
  it('names its guess', async () => {
    const one = await read('a.txt', new Uint8Array([...Buffer.from('The caf'), 0xe9, ...Buffer.from(' paid '), 0xa3, ...Buffer.from('12,500.')]));
    assert.deepEqual(texts(one), ['The café paid £12,500.']);
    assert.match(one.problems[0]?.message ?? '', /windows-1252, a guess/);
    const mac = await read('a.txt', new Uint8Array([...Buffer.from('The caf'), 0x8e, ...Buffer.from(' paid '), 0xa3, ...Buffer.from('12,500, the p'), 0x89, ...Buffer.from('t'), 0x8e, ...Buffer.from(' cost more.')]));
    assert.match(mac.problems[0]?.message ?? '', /macintosh/);
    assert.match(texts(mac)[0] ?? '', /^The café paid £12,500/);
    // quotation marks, blanks and letters in a row are no Turkish
    const french = await read('a.txt', new Uint8Array([...'C\xd5est l\xd5\x8et\x8e, \xc7\xca1\xca204 bateaux\xca\xc8.'].map((char) => char.charCodeAt(0))));
    assert.deepEqual(texts(french), ['C’est l’été, «\u00a01\u00a0204 bateaux\u00a0».']);
  });
  it('reads Shift-JIS and Cyrillic', async () => {
    const japanese = await read('a.txt', new Uint8Array([0x93, 0x8c, 0x8b, 0x9e, 0x82, 0xcc, 0x90, 0x6c, 0x8c, 0xfb, 0x82, 0xcd, 0x31, 0x32, 0x90, 0x6c, 0x82, 0xc5, 0x82, 0xb7, 0x81, 0x42]));
    assert.equal(texts(japanese)[0], '東京の人口は12人です。');
    const russian = await read('a.txt', new Uint8Array([0xc2, 0x20, 0xe3, 0xee, 0xf0, 0xee, 0xe4, 0xe5, 0x20, 0xe6, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0x31, 0x32, 0x20, 0xf2, 0xfb, 0xf1, 0xff, 0xf7, 0x20, 0xf7, 0xe5, 0xeb, 0xee, 0xe2, 0xe5, 0xea, 0x2e]));
    assert.equal(texts(russian)[0], 'В городе живет 12 тысяч человек.');
  });
  it('says that a file with a few broken bytes was read in part', async () => {
    const one = await read('a.txt', new Uint8Array([...Buffer.from('é'.repeat(30)), 0xff, ...bytes('utf8')]));
    assert.equal(texts(await read('a.txt', new Uint8Array([...Buffer.from('Café, café, café. '), 0xe9]))).join(' ').slice(0, 17), 'Café, café, café.');
    assert.match(one.problems[0]?.message ?? '', /1 byte is no valid UTF-8/);
  });
});

describe('files that cannot be read', () => {
  it('says why', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    assert.equal((await read('a.png', png)).problems[0]?.code, 'no-text');
    assert.equal((await read('a.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]))).problems[0]?.code, 'unreadable');
    assert.equal((await read('a.txt', new Uint8Array(5000).map((_, i) => (i * 7919) % 251 % 20))).problems[0]?.code, 'unreadable');
    assert.equal((await read('a.xyz', new Uint8Array([0x50, 0x4b, 3, 4]))).problems[0]?.code, 'unsupported-format');
    assert.equal((await read('a.txt', '')).problems[0]?.code, 'no-text');
    assert.deepEqual(texts(await read('NOTES', 'Forty sheep.')), ['Forty sheep.']);
  });
});

describe('bytes', () => {
  it('may be a Node buffer', async () => {
    const document = await read('a.pdf', await readFile('test/sources/fixtures/ferry.pdf'));
    assert.ok(document.passages.length > 0, document.problems[0]?.message);
  });
});
