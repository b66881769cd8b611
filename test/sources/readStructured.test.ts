import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { lines, passageWith, read, texts, wordsInDocument, type ReadSource } from './readSourceHelper.js';

const fixture = async (name: string): Promise<ReadSource> => read(name, new Uint8Array(await readFile(`test/sources/fixtures/${name}`)));
const check = (name: string, expected: readonly string[]): void => {
  it(`reads ${name}`, async () => assert.deepEqual(lines(await fixture(name)), expected));
};

describe('pages, tables and prose', () => {
  check('page.html', [
    '17: Ferry fares rise for the third year', '18: By Una Flett · 14 March 2022', '19: A return ticket to the outer isles will cost £31.40 from May, 4.2\u00a0% more than now.', '19: The boats carried 212\u2009000 people last year.',
    '21: Who pays', '23: Passengers by route', '25: Route: North Isle; Passengers 2020: 41,300; Passengers 2021: 58,900', '25: Route: Holm; Passengers 2020: 9,870; Passengers 2021: 12,040', '25: Route: Total; Passengers 2020: 51,170; Passengers 2021: 70,940',
    '27: “Nobody asked the 340 people who live there,” said Councillor Rendall.', '28: Cars: £58', '28: Bicycles: free', '29: The Hamnavoe at the pier with its bow door open', '29: The boat was built in 2002 for 22 million pounds.',
  ]);
  check('lines.csv', ['1: Passagiere je Linie', '3: Linie: Nord; 2020: 41.300; 2021: 58.900; Anteil: 83,0 %', '4: Linie: Holm; 2020: 9.870; 2021: 12.040; Anteil: 17,0 %', '5: Linie: Gesamt; 2020: 51.170; 2021: 70.940; Anteil: 100 %', '7: Quelle: Hafenamt']);
  check('minutes.md', [
    '7: Fares', '9: The committee noted that a ticket costs £31.40, see the table.', '10: It rose by 4.2 %.', '12: Boats: 3', '13: Crews: 41, of whom 12 are new', '16: The chair said that 340 people live on the isle.',
    '21: Route: North Isle; 2020: 41,300; 2021: 58,900', '22: Route: Total; 2020: 51,170; 2021: 70,940', '24: From 1 May 2022.',
  ]);
  check('hearing.txt', [
    '1: HEARING ON FERRY FARES', '2: Skerry Town Hall, 14 March 2022', '4: We are 11 members tonight.', '4: Mrs Flett has the floor.', '6: A ticket will cost 31 pounds and 40 pence.', '6: That is 4.2 per cent more than now, and the first rise since the autumn.',
    '10: We carried 212,000 people last year.', '12: Thank you.', '12: Questions?', '14: 2. Piers', '15: Twelve piers are to close by 2025, the company told the meeting in writing.',
  ]);
  it('know what they are', async () => {
    assert.deepEqual((await fixture('page.html')).metadata, { title: 'Ferry fares rise for the third year', author: 'Una Flett', publisher: 'The Skerry Post', date: '2022-03-14', modified: '2022-03-15', url: 'https://post.example/ferry-fares', lang: 'en-GB' });
    assert.deepEqual((await fixture('minutes.md')).metadata, { title: 'Minutes of the pier committee', author: 'Una Flett', date: '2022-03-14' });
    assert.deepEqual((await fixture('hearing.txt')).metadata, { title: 'HEARING ON FERRY FARES', date: '2022-03-14' });
    assert.deepEqual((await fixture('lines.csv')).passages[2]?.cells?.map(({ value }) => value), [undefined, 9870, 12040, 0.17]);
    assert.deepEqual((await fixture('hearing.txt')).passages.slice(-3).map(({ speaker, locator }) => [speaker, locator.time]), [['THE CHAIR', '00:14:05'], [undefined, undefined], [undefined, undefined]]);
  });
});

describe('data files', () => {
  check('data.json', ['1: source: Harbour office', '1: year: 2020', '2: port: Hull; boats: 12; at.lat: 53.7', '2: port: Cork; boats: 7', '3: Boats under 5 m are not counted.', '3: They were in 2019.', '4: a: 1; b: 2']);
  check('data.jsonl', ['1: port: Hull; boats: 12', '3: port: Cork; boats: 7']);
  check('data.yaml', ['1: source: Harbour office', '3: port: Hull; boats: 12', '5: port: Cork; boats: 1,200', '7: Boats under 5 m are not counted.']);
  it('places values behind escapes, and gives numbers', async () => {
    const document = await fixture('data.jsonl');
    assert.equal(wordsInDocument(document, passageWith(document, 'Cork'), 'Cork'), 'Co\\u0072k');
    assert.match(document.problems[0]?.message ?? '', /1 lines/);
    assert.deepEqual((await fixture('data.yaml')).passages[2]?.cells?.map((cell) => cell.value), [undefined, 1200]);
    assert.equal((await fixture('data.json')).tables[0]?.caption, 'ports');
  });
  it('carries on behind broken JSON, and says so', async () => {
    const document = await read('a.json', '{"boats": 12, "note": }');
    assert.deepEqual([texts(document), document.problems[0]?.code], [['boats: 12'], 'damaged']);
  });
});

describe('subtitles', () => {
  check('talk.srt', ['3: We count the seals every spring, and last year there were 412 of them.', '12: Forty were pups.']);
  check('talk.vtt', ['4: recorded in 2021 for 300 schools', '8: We count 412 seals each spring.', '14: Forty were pups.']);
  it('gives time stamps and speakers', async () => {
    assert.deepEqual((await fixture('talk.srt')).passages.map(({ locator, speaker, kind }) => [kind, locator.time, speaker]), [['cue', '00:00:01', undefined], ['cue', '00:01:10', 'MARTA']]);
    assert.deepEqual((await fixture('talk.vtt')).passages.map(({ locator, speaker }) => [locator.time, speaker]), [[undefined, undefined], ['00:00:01', 'Olav Strand'], ['00:00:07', 'Marta']]);
  });
  it('stamps a sentence with the cue it starts in', async () => {
    const document = await read('a.srt', '1\n00:00:01,000 --> 00:00:02,000\nTen seals. And\n\n2\n00:00:02,000 --> 00:00:04,000\nfour more. Then six.\n');
    assert.deepEqual(document.passages.map(({ text, locator }) => `${locator.time} ${text}`), ['00:00:01 Ten seals.', '00:00:01 And four more.', '00:00:02 Then six.']);
  });
});

describe('bibliographies', () => {
  check('refs.bib', ['3: author: Roe, Ann and Börk, Bo; title: Forty Water Mills & a “Dam”; journal: Journal of Mills; date: 2019-05-02', '9: We counted 40 mills.', '9: Of these, 12\u00a0% still turn.', '12: title: Second; year: 2020; month: jan']);
  check('refs.ris', ['2: author: Roe, Ann; title: Forty water mills; journal: Journal of Mills; date: 2019/05/02/', '6: We counted 40 mills.', '6: Twelve still turn.']);
  check('refs.json', ['1: title: Forty mills; author: Roe; container-title: Journal of Mills; year: 2019', '1: We counted 40 mills.', '1: Twelve turn.']);
  it('gives records', async () => {
    const metadata = { key: 'roe2019', author: 'Ann Roe', publisher: 'Journal of Mills', date: '2019-05-02', url: 'https://doi.org/10.1000/xyz' };
    const bib = (await fixture('refs.bib')).records ?? [];
    assert.deepEqual(bib[0]?.metadata, { ...metadata, title: 'Forty Water Mills & a “Dam”', author: 'Ann Roe, Bo Börk' });
    assert.deepEqual(bib[0]?.files, ['papers/roe.pdf']);
    assert.deepEqual(bib[1]?.metadata, { key: 'ek2020', title: 'Second', date: '2020-01-07', url: 'https://x.example/a_b' });
    assert.deepEqual((await fixture('refs.ris')).records?.[0]?.metadata, { ...metadata, title: 'Forty water mills' });
    assert.deepEqual((await fixture('refs.json')).records?.[0]?.metadata, { ...metadata, title: 'Forty mills' });
  });
  it('says that an entry is broken', async () => assert.match((await fixture('refs.bib')).problems[0]?.message ?? '', /1 entry/));
});

describe('marked-up text', () => {
  check('report.tex', ['6: Counts', '7: We counted 1201 mills in 2019; about 12\u00a0% still turn, which cost £4,000 — or 3.5\u00a0km of wall — in Malmö.', '7: Twelve are ruins.', '12: Four are new.', '13: Two burned.', '15: Mills by valley', '19: Valley: Orra; Mills: 40', '20: Valley: Total; Mills: 52']);
  const table = (name: string, text: string, expected: readonly string[]): void => {
    it(`reads the tables of ${name}`, async () => assert.deepEqual((await read(name, text)).passages.map((passage) => `${passage.kind}${passage.isTotal === true ? ' total' : ''}: ${passage.text}`), expected));
  };
  table('a.org', 'Boats:\n| Port | Boats |\n|------+-------|\n| Hull | /12/ |\n| Total | 12 |\n\n| Cork | 7 |\n', ['sentence: Boats:', 'row: Port: Hull; Boats: 12', 'row total: Port: Total; Boats: 12', 'row: Cork; 7']);
  table('a.adoc', '|===\n|Port |Boats\n\n|Hull |12\n|Cork |7\n|===\nSeven sank.\n', ['row: Port: Hull; Boats: 12', 'row: Port: Cork; Boats: 7', 'sentence: Seven sank.']);
  table('b.adoc', '|===\n|Port |Boats\n\n|Hull\n|12\n\n|Cork\n|7\n|===\n', ['row: Port: Hull; Boats: 12', 'row: Port: Cork; Boats: 7']);
  table('a.md', '![Forty mills stood along the river](mills.png)\n\n![logo](logo.png)\n', ['caption: Forty mills stood along the river']);
  check('notes.org', ['3: Counts', '4: We saw forty mills at the river, and twelve of them turn.', '6: Four new', '7: Two burned']);
  check('notes.rst', ['1: Mill notes', '6: Counts', '9: We saw forty mills at the river, and twelve of them turn.', '16: Four new', '17: Two burned']);
  check('notes.adoc', ['1: Mill notes', '5: Counts', '6: We saw forty mills at the river, and twelve of them turn.', '13: Four new', '14: Two burned']);
  it('gives metadata', async () => {
    assert.deepEqual((await fixture('report.tex')).metadata, { title: 'The Mills of Orra', author: 'Ann Roe', date: '2019-05-02' });
    assert.deepEqual((await fixture('notes.org')).metadata, { title: 'Mill notes', date: '2019-05-02' });
    assert.deepEqual((await fixture('notes.adoc')).metadata, { title: 'Mill notes', author: 'Ann Roe', date: '2019-05-02' });
  });
  it('places LaTeX words behind commands', async () => {
    const document = await fixture('report.tex');
    assert.equal(wordsInDocument(document, passageWith(document, '1201'), '1201'), '1201');
    assert.equal(wordsInDocument(document, passageWith(document, '£4,000'), '£4,000'), '\\pounds 4{,}000');
  });
});

describe('mail and snapshots', () => {
  it('reads a message with its attachments', async () => {
    const mail = await fixture('mail.eml');
    assert.deepEqual(texts(mail), ['Mills in Malmö', 'From: Ann Roe; Date: 2019-05-02', 'We counted 40 mills, of which 12 turn.', 'Did you count them all?', 'mills.csv', 'valley: Orra; mills: 40', 'valley: Total; mills: 52']);
    assert.deepEqual(mail.metadata, { title: 'Mills in Malmö', author: 'Ann Roe', date: '2019-05-02' });
    assert.equal(passageWith(mail, '40 mills').speaker, 'Ann Roe');
    assert.deepEqual(passageWith(mail, 'Orra').headings, ['Mills in Malmö', 'mills.csv']);
    assert.equal(passageWith(mail, 'Orra').cells?.[1]?.value, 40);
    for (const passage of mail.passages) assert.equal(mail.text.slice(passage.span.start, passage.span.end), passage.text);
  });
  it('reads a mailbox', async () => assert.deepEqual(texts(await fixture('box.mbox')), ['One', 'From: Ann Roe; Date: 2019-05-02', 'Forty mills.', 'Two', 'From: Bo Ek', 'Twelve dams.']));
  it('reads Windows signs, leaves open who said what is quoted, and dates what was passed on', async () => {
    const mail = await read('a.eml', [
      'From: Ann Roe <ann@x.example>', 'Subject: Mills', 'Date: Tue, 5 Mar 2024 09:30:00 +0100', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b', '',
      '--b', 'Content-Type: text/plain; charset=windows-1252', 'Content-Transfer-Encoding: quoted-printable', '', 'It cost 40=A0=80 =96 =93a lot=94.', '', 'Bo wrote:', '> We lost 52', '> mills.', '',
      '--b', 'Content-Type: message/rfc822', 'Content-Disposition: attachment', '', 'From: Bo Ek <bo@x.example>', 'Subject: Losses', 'Date: Mon, 4 Mar 2024 08:10:00 +0100', '', 'Yesterday we lost 52.', '--b--', '',
    ].join('\r\n'));
    assert.deepEqual(mail.passages.map(({ speaker, date, text }) => [speaker, date, text].filter((part) => part !== undefined).join(' | ')), [
      'Mills', 'From: Ann Roe; Date: 2024-03-05', 'Ann Roe | It cost 40\u00a0€ – “a lot”.', 'Ann Roe | Bo wrote:', 'We lost 52 mills.',
      'message.eml', '2024-03-04 | Losses', '2024-03-04 | From: Bo Ek; Date: 2024-03-04', 'Bo Ek | 2024-03-04 | Yesterday we lost 52.',
    ]);
  });
  it('reads a saved page', async () => {
    const page = await fixture('page.mhtml');
    assert.deepEqual(texts(page), ['Forty mills', 'There are 40 mills in Malmö.']);
    assert.deepEqual(page.metadata, { title: 'Forty mills', date: '2019-05-02', url: 'https://gull.example/mills' });
  });
});
