// One case at least for each cell of the table of formats: what becomes a passage and where it is, and what a reader must also do. Fixtures are
// made by real programs (see fixtures/make); the tests of each reader go further.
import assert from 'node:assert/strict';
import { fixture, line, readBytes } from './officeHelper.js';
import { textPdf } from './pdfHelper.js';
import type { ReadSource } from './readSourceHelper.js';

type Check = (document: ReadSource) => void;

const load = async (name: string, content: string | Uint8Array | null): Promise<ReadSource> => {
  const { value, problems } = await readBytes(name, content === null ? fixture(name) : typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return { ...value, problems };
};

/** The passage as one line, with its line of the file, its time or both. */
const shown = (passage: ReadSource['passages'][number]): string => [passage.locator.line, passage.locator.time, line(passage)].filter((part) => part !== null && part !== undefined).join(' ');

/** A cell of the table: a source (null: the fixture of that name) must give these passages, and hold what `also` says. */
const cell = (what: string, name: string, content: string | Uint8Array | null, expected: readonly string[], also?: Check): void => {
  it(`${what}: ${name}`, async () => {
    const document = await load(name, content);
    const found = document.passages.map(shown);
    for (const one of expected) assert.ok(found.includes(one), `no “${one}” in\n${found.join('\n')}`);
    also?.(document);
  });
};
const metadata = (expected: Readonly<Record<string, string>>): Check => ({ metadata: found }) => {
  for (const [key, value] of Object.entries(expected)) assert.equal((found as Readonly<Record<string, unknown>>)[key], value, key);
};
const says = (pattern: RegExp): Check => ({ problems }) => assert.match(problems.map(({ message }) => message).join('\n'), pattern);
const never = (pattern: RegExp): Check => ({ passages }) => {
  for (const { text } of passages) assert.doesNotMatch(text, pattern);
};
const all = (...checks: readonly Check[]): Check => (document) => checks.forEach((check) => check(document));
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('the table of formats', () => {
  describe('text, Markdown, Quarto, reStructuredText, AsciiDoc, LaTeX, Org', () => {
    const counts = 'We saw forty mills at the river, and twelve of them turn.';
    cell('sentence, paragraph, line', 'a.txt', 'Ten mills stand.\nTwo turn.\n\nFour burned.', ['1 [¶1] Ten mills stand.', '2 [¶1] Two turn.', '4 [¶2] Four burned.']);
    cell('headings as context', 'minutes.md', null, ['9 [¶2] Fares | The committee noted that a ticket costs £31.40, see the table.']);
    cell('headings as context', 'a.qmd', '---\ntitle: Mills\n---\n\n# Counts {#sec-counts}\n\n::: {.callout-note}\nForty mills turn.\n:::\n\n```{r}\nx <- 12\n```\n', ['5 heading [¶1] Counts', '8 [¶2] Counts | Forty mills turn.'], all(metadata({ title: 'Mills' }), never(/:::|\{|12/)));
    cell('headings as context', 'notes.rst', null, [`9 [¶3] Mill notes > Counts | ${counts}`]);
    cell('headings as context', 'notes.adoc', null, [`6 [¶3] Mill notes > Counts | ${counts}`]);
    cell('headings as context', 'notes.org', null, [`4 [¶2] Counts | ${counts}`]);
    cell('headings as context', 'report.tex', null, ['7 [¶2] Counts | Twelve are ruins.']);
    const rows = ['row [] Port: Hull; Boats: 12', 'row total [] Port: Total; Boats: 12'];
    const drawn = '+-------+-------+\n| Port  | Boats |\n+=======+=======+\n| Hull  | 12    |\n+-------+-------+\n| Total | 12    |\n+-------+-------+\n';
    cell('tables as rows', 'grid.rst', drawn, [`4 ${rows[0]}`, `6 ${rows[1]}`]);
    cell('tables as rows', 'simple.rst', '=====  =====\nPort   Boats\n=====  =====\nHull   12\nTotal  12\n=====  =====\n\nSeven sank.\n', [`4 ${rows[0]}`, `5 ${rows[1]}`, '8 [¶2] Seven sank.']);
    cell('tables as rows', 'csv.rst', '.. csv-table:: Boats\n   :header: "Port", "Boats"\n\n   "Hull", 12\n', ['1 caption [¶1] Boats', '4 row [] Port: Hull; Boats: 12']);
    cell('tables as rows', 'list.rst', '.. list-table:: Boats\n   :header-rows: 1\n\n   * - Port\n     - Boats\n   * - Hull\n     - 12\n', ['6 row [] Port: Hull; Boats: 12']);
    cell('tables as rows', 'a.adoc', '[options="header"]\n|===\n|Port |Boats\n|Hull |12\n|===\n', ['4 row [] Port: Hull; Boats: 12']);
    const alt = 'Forty mills stood along the river';
    cell('alt text of pictures', 'a.md', `- Mills\n  ![${alt}](a.png)\n`, [`2 caption [¶2] ${alt}`]);
    cell('alt text of pictures', 'b.rst', `.. figure:: a.png\n   :alt: ${alt}\n\n   The river in 1911.\n`, [`2 caption [¶1] ${alt}`, '4 caption [¶2] The river in 1911.']);
    cell('alt text of pictures', 'b.adoc', `.The river in 1911\nimage::a.png[${alt},300]\n\nimage::b.png[width=300,alt="${alt}, two of them new"]\n`, ['1 caption [¶1] The river in 1911', `2 caption [¶2] ${alt}`, `4 caption [¶3] ${alt}, two of them new`]);
    cell('alt text of pictures', 'a.org', `#+CAPTION: The river in 1911\n#+ATTR_HTML: :alt ${alt} :width 300\n[[file:a.png]]\n`, ['1 caption [¶1] The river in 1911', `2 caption [¶2] ${alt}`]);
    cell('alt text of pictures', 'a.tex', `\\begin{document}\\includegraphics[width=3cm,alt={${alt}}]{a.png}\\caption{The river in 1911}\\end{document}`, [`1 caption [¶1] ${alt}`, '1 caption [¶2] The river in 1911']);
    const noted = ['Twelve turn.', 'Counted in 2019.'];
    const notes: Check = ({ passages }) => assert.deepEqual(passages.map(({ text }) => text), noted);
    cell('footnotes apart', 'note.md', 'Twelve turn.[^1]\n\n[^1]: Counted in 2019.\n', [], notes);
    cell('footnotes apart', 'note.rst', 'Twelve turn. [1]_\n\n.. [1] Counted in 2019.\n', [], notes);
    cell('footnotes apart', 'note.adoc', 'Twelve turn.footnote:[Counted in 2019.]\n', [], notes);
    cell('footnotes apart', 'note.org', 'Twelve turn.[fn:1]\n\n[fn:1] Counted in 2019.\n', [], notes);
    cell('footnotes apart', 'note.tex', 'Twelve turn.\\footnote{Counted in 2019.}\n', [], notes);

    const guess = (encoding: string): Check => says(new RegExp(`read as ${encoding}, a guess`));
    cell('UTF-8, UTF-16', 'utf16.txt', new Uint8Array(Buffer.from('\ufeffZoë paid £12.', 'utf16le')), ['1 [¶1] Zoë paid £12.'], ({ problems }) => assert.deepEqual(problems, []));
    cell('Windows-1252, the guess visible', 'a.txt', latin('Zo\u00eb paid \u00a312 at the caf\u00e9.'), ['1 [¶1] Zoë paid £12 at the café.'], guess('windows-1252'));
    cell('Windows-1250', 'b.txt', latin('W mie\u009ccie \u00b3\u00f3d\u009f stoi 12 dom\u00f3w i p\u00b3ac\u00b9.'), ['1 [¶1] W mieście łódź stoi 12 domów i płacą.'], guess('windows-1250'));
    cell('Windows-1251', 'c.txt', latin('\u00c2 \u00e3\u00ee\u00f0\u00ee\u00e4\u00e5 \u00e6\u00e8\u00e2\u00e5\u00f2 12 \u00f2\u00fb\u00f1\u00ff\u00f7 \u00f7\u00e5\u00eb\u00ee\u00e2\u00e5\u00ea.'), ['1 [¶1] В городе живет 12 тысяч человек.'], guess('windows-1251'));
    cell('ISO-8859-2', 'd.txt', latin('W mie\u00b6cie \u00b3\u00f3d\u00bc stoi 12 dom\u00f3w. Mieszka\u00f1cy p\u00b3ac\u00b1.'), ['1 [¶1] W mieście łódź stoi 12 domów.'], guess('iso-8859-2'));
    cell('Mac', 'e.txt', latin('The caf\u008e paid \u00a312,500, the p\u0089t\u008e cost more.'), ['1 [¶1] The café paid £12,500, the pâté cost more.'], guess('macintosh'));
    cell('Shift-JIS', 'f.txt', latin('\u0093\u008c\u008b\u009e\u0082\u00cc\u0090l\u008c\u00fb\u0082\u00cd12\u0090l\u0082\u00c5\u0082\u00b7\u0081B'), ['1 [¶1] 東京の人口は12人です。'], guess('shift_jis'));
  });

  describe('HTML, MHTML, SingleFile snapshots', () => {
    const told = { title: 'Fewer swans on the lake', author: 'Una Flett', publisher: 'The Skerry Post', date: '2022-11-05', url: 'https://post.example/swans', lang: 'en-GB' };
    const clean = all(never(/312|Sport|77|9001|base64|©/), metadata(told));
    cell('main text, tables with heads, offsets into the file', 'swansSingleFile.html', null, [
      '16 [¶3] Fewer swans on the lake | Wardens counted 1,140\u00a0swans in October, 18 per cent fewer than the year before.', '16 [¶3] Fewer swans on the lake | The lake covers 12\u00a0km².',
      '17 caption [¶4] Fewer swans on the lake | Wardens count the swans from a boat', '19 row [] Fewer swans on the lake | Bay: North; 2021: 820; 2022: 610',
    ], all(clean, ({ textIsFile }) => assert.equal(textIsFile, true)));
    cell('main text, tables with heads', 'swans.mhtml', null, ['[¶3] Fewer swans on the lake | The lake covers 12\u00a0km².', 'row [¶7] Fewer swans on the lake | Bay: North; 2021: 820; 2022: 610'], clean);
    cell('metadata of JSON-LD, OpenGraph, `time` and meta', 'page.html', null, [], metadata({ title: 'Ferry fares rise for the third year', author: 'Una Flett', publisher: 'The Skerry Post', date: '2022-03-14', modified: '2022-03-15', url: 'https://post.example/ferry-fares' }));
    cell('sup, sub and cells never glued', 'a.html', '<p>It cost 4 000<sup>2</sup> crowns.</p><table><tr><th>a<th>b<tr><td>2014<td>1,234</table>', ['1 [¶1] It cost 4 000² crowns.', '1 row [] a: 2014; b: 1,234']);
  });

  describe('PDF', () => {
    const end: Check = ({ passages }) => assert.equal(passages.at(-1)?.locator.page, 2);
    cell('page and printed label; two columns, hyphens, table, footnote', 'twoColumns.pdf', null, [
      '[p1 (201) ¶4] Ringing storks in the Salt Marsh > 1 Introduction | White storks returned to the Salt Marsh in 1998, after an absence of forty-one years.',
      'row total [p1 (201)] Ringing storks in the Salt Marsh > 2 Methods | Period: All years; Ringed: 2,316; Seen again: 866',
      '[p1 (201) ¶17] Ringing storks in the Salt Marsh > 4 Discussion | The cause was established by a veterinarian in 166 cases.',
    ], all(end, never(/-\s|ﬁ|ﬂ/), metadata({ author: 'Oda Finch and Tim Reed', date: '2021-03-12' })));
    cell('two columns, table by position', 'columns.pdf', null, ['row [p1] Bakery prices in three towns > Prices of a kilogram | Bread: Rye; Wick: €4.20; Sele: €3.70; Harrow: €3.65']);
    cell('footnote behind its page', 'ferry.pdf', null, ['[p1 ¶16] Ferry service review > Crew | Counted at the gate; children under four are left out, some 1,150 of them.']);
    cell('right to left', 'rightToLeft.pdf', null, ['[p1 ¶2] מתוכן 38 משמשות לתיירים.']);
    cell('running heads and page numbers removed', 'heads.pdf', textPdf(Array.from({ length: 4 }, (_, at) => `@760 Annual report of the mills\n@400 Mill ${'ABCD'[at]} ground ${at + 3}00 sacks.\n@30 ${at + 7}`)), ['[p2 (8) ¶2] Mill B ground 400 sacks.'], never(/Annual/));
    cell('a page without text is said', 'blank.pdf', textPdf(['Twelve mills stood here.', '', 'Two are left.']), ['[p3 ¶2] Two are left.'], says(/Page 2 has no text/));
    cell('encrypted', 'protected.pdf', null, [], says(/password|protected/));
    cell('damaged', 'short.pdf', fixture('columns.pdf').subarray(0, 2_000), [], says(/damaged/));
  });

  describe('DOCX, ODT, RTF, PPTX, EPUB', () => {
    for (const name of ['ferry.docx', 'ferryLibreOffice.docx', 'ferryLibreOffice.odt', 'ferryLibreOffice.rtf']) {
      cell('paragraph, heading path, cell, footnote, comment; changes accepted', name, null, [
        '[¶5] Ferry service review > Passengers | Of these, 6 in 10 were commuters.', '[¶6] Ferry service review > Passengers | Counted at the gate; children under four are left out, some 1,150 of them.',
        'row [A2] Ferry service review > Passengers > By route | Route: North pier; 2022: 21,300; 2023: 25,010; Change: 17.4%',
        '[¶10] Ferry service review > Passengers > By route | The contract was worth £2.4 million and runs until 2027.', '[¶11] Ferry service review > Passengers > By route | Lena Voss: Does this include fuel?',
      ], metadata({ author: 'Ines Marlow', date: '2024-03-04' }));
    }
    cell('paragraph, heading path', 'ferry.odt', null, ['heading [¶7] Ferry service review > Passengers | By route']);
    cell('paragraph', 'ferry.rtf', null, ['[¶5] Passengers | Of these, 6 in 10 were commuters.']);
    for (const name of ['board.pptx', 'board.odp']) {
      cell('slide, speaker notes, comments', name, null, ['[slide 1 ¶2] The Marigold lay still for 23 days.', '[slide 1 ¶3] Say that the repair cost 310,000 euros.', '[slide 1 ¶4] Bo Ek: It was 24 days with the holiday.'], metadata({ title: 'Board meeting', author: 'Ines Marlow', modified: '2024-03-04' }));
    }
    cell('slide, title as heading, table', 'slides.pptx', null, ['list-item [slide 2 ¶4] How many travelled | 48,210 passengers in 2023', 'row [A2 slide 3] Routes | Route: North pier; Passengers: 25,010']);
    cell('chapter', 'ferry.epub', null, [], ({ passages }) => assert.deepEqual(passages.find(({ text }) => text.startsWith('The Marigold'))?.headings, ['Crew']));
  });

  describe('XLSX, ODS, CSV, TSV, JSON, JSON Lines, YAML, Parquet', () => {
    for (const name of ['harvest.xlsx', 'harvest.ods']) {
      cell('sheet, heads, units from heads, format as shown, totals, merged cells, dates', name, null, [
        'row [Yield A6] Yield | Orchard: Hill; 2022 Weight: 1,250; 2022 Share: 50.0%; 2023 Weight: 1,410; 2023 Share: 56.4%; Last picked: 2023-10-14',
        'row total [Yield A9] Yield | Orchard: Together; 2022 Weight: 2,500; 2023 Weight: 2,500', 'row [Money A2] Money | Item: Crates; Cost: €1,234.50',
      ], ({ passages }) => assert.deepEqual(passages.find(({ text }) => text.includes('Hill'))?.cells?.map(({ ref, value }) => [ref, value]), [['A6', undefined], ['B6', 1250], ['C6', 0.5], ['D6', 1410], ['E6', 0.564], ['F6', undefined]]));
    }
    cell('delimiter, decimal comma, totals', 'lines.csv', null, ['4 row [A4] Linie: Holm; 2020: 9.870; 2021: 12.040; Anteil: 17,0 %', '5 row total [A5] Linie: Gesamt; 2020: 51.170; 2021: 70.940; Anteil: 100 %'], ({ passages }) => assert.equal(passages[2]?.cells?.[1]?.value, 9870));
    cell('encoding', 'a.csv', latin('caf\u00e9;preis\nM\u00fcller;1,50\nSch\u00f6n;2,75\n'), ['2 row [A2] café: Müller; preis: 1,50'], says(/windows-1252, a guess/));
    cell('delimiter', 'a.tsv', 'port\tboats\nHull\t1,204\n', ['2 row [A2] port: Hull; boats: 1,204']);
    cell('records as rows', 'data.json', null, ['2 row [] port: Hull; boats: 12; at.lat: 53.7', '3 [¶3] Boats under 5 m are not counted.']);
    cell('records as rows', 'data.jsonl', null, ['1 row [] port: Hull; boats: 12']);
    cell('records as rows', 'data.yaml', null, ['5 row [] port: Cork; boats: 1,200']);
    cell('columns', 'catch.parquet', null, [], ({ passages, tables }) => assert.ok(passages[0]?.cells?.every(({ ref }) => ref?.endsWith('2')) && (tables[0]?.heads.length ?? 0) > 1));
    cell('200,000 rows', 'long.jsonl', `${'{"port":"Hull","boats":12}\n'.repeat(199_999)}{"port":"Cork","boats":7}\n`, [], ({ passages, problems }) => {
      assert.deepEqual([passages.length, passages.at(-1)?.text, passages.at(-1)?.locator.line, problems], [200_000, 'port: Cork; boats: 7', 200_000, []]);
    });
    cell('200,000 rows', 'long.csv', `port,boats\n${'Hull,12\n'.repeat(199_999)}Cork,7\n`, [], ({ passages, problems }) => {
      assert.deepEqual([passages.length, passages.at(-1)?.locator.cell, problems], [200_000, 'A200001', []]);
    });
  });

  describe('SRT, VTT, transcripts', () => {
    cell('cue with time stamp', 'talk.srt', null, ['12 00:01:10 cue [¶2] MARTA: Forty were pups.']);
    cell('cue with speaker', 'talk.vtt', null, ['4 caption [¶1] recorded in 2021 for 300 schools', '8 00:00:01 cue [¶2] Olav Strand: We count 412 seals each spring.']);
    cell('[00:14:05] NAME:', 'a.txt', '[00:14:05] ANNA BERG: We sold 30 boats.\n\n[00:15:00] CHAIR: Thank you.\n', ['1 00:14:05 [¶1] ANNA BERG: We sold 30 boats.', '3 00:15:00 [¶2] CHAIR: Thank you.']);
  });

  describe('EML, MBOX', () => {
    cell('message, date, sender, attachment', 'mail.eml', null, ['[¶3] Mills in Malmö | Ann Roe: We counted 40 mills, of which 12 turn.', 'row [A2] Mills in Malmö > mills.csv | valley: Orra; mills: 40'], metadata({ author: 'Ann Roe', date: '2019-05-02' }));
    const attached = Buffer.from('valley,mills\nOrra,40\n').toString('base64');
    const box = `From a@b.c Thu May  2 10:00:00 2019\nFrom: Ann Roe <a@b.c>\nDate: Thu, 2 May 2019 10:00:00 +0000\nSubject: One\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nForty mills.\n--x\nContent-Type: text/csv; name="mills.csv"\nContent-Disposition: attachment; filename="mills.csv"\nContent-Transfer-Encoding: base64\n\n${attached}\n--x--\n\nFrom b@b.c Fri May  3 10:00:00 2019\nFrom: Bo Ek <b@b.c>\nDate: Fri, 3 May 2019 10:00:00 +0000\nSubject: Two\n\n>From here 12 dams.\n`;
    cell('messages with their attachments and days', 'box.mbox', box, ['[message 1 ¶3] One | Ann Roe: Forty mills.', 'row [message 1 A2] One > mills.csv | valley: Orra; mills: 40', '[message 2 ¶3] Two | Bo Ek: From here 12 dams.'],
      ({ passages }) => assert.deepEqual([...new Set(passages.filter(({ speaker }) => speaker !== undefined).map(({ date }) => date))], ['2019-05-02', '2019-05-03']));
  });

  describe('BibTeX, BibLaTeX, CSL-JSON, RIS', () => {
    cell('records, abstract as passage', 'refs.bib', null, ['9 [¶1] We counted 40 mills.']);
    cell('records, abstract as passage', 'refs.json', null, ['1 [¶1] We counted 40 mills.']);
    cell('records, abstract as passage', 'refs.ris', null, ['6 [¶1] We counted 40 mills.']);
    const files = (...expected: readonly string[]): Check => ({ records }) => assert.deepEqual(records?.flatMap((record) => record.files), expected);
    cell('`file` fields', 'b.bib', '@online{ek, title = {Dams}, file = {Full text:files/12/roe.pdf:application/pdf;Notes:notes.html:text/html}}\n@misc{re, title = {Weirs}, file = {:papers/ek\\;2020.pdf:PDF}}', [], files('files/12/roe.pdf', 'notes.html', 'papers/ek;2020.pdf'));
  });

  describe('images', () => {
    cell('listed with “no text”', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), [], says(/is an image; text in images is not recognised/));
    cell('alt text of the referring document', 'a.html', '<main><p>See <img src="a.png" alt="Nine boats in the harbour"> here.</p></main>', ['1 [¶1] See here.', '1 caption [¶2] Nine boats in the harbour']);
  });
});
