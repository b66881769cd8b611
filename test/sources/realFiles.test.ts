// What real programs wrote (see fixtures/make), each format in the words of its writers: the same report, the same records, the same letters.
import assert from 'node:assert/strict';
import { fixture, line, readBytes } from './officeHelper.js';
import type { Passage, SourceDocument } from '../../src/core/sources/types.js';

/** A passage as one line, with its line of the file or its time. */
const shown = (passage: Passage): string => [passage.locator.line, passage.locator.time, line(passage)].filter((part) => part !== null && part !== undefined).join(' ');

/** The file gives these passages, in this order. */
const check = (name: string, expected: readonly string[], also?: (document: SourceDocument) => void): void => {
  it(name, async () => {
    const { value, problems } = await readBytes(name, fixture(name));
    assert.deepEqual(problems, []);
    const found = value.passages.map(shown);
    let at = -1;
    for (const one of expected) {
      const next = found.indexOf(one, at + 1);
      assert.ok(next > at, `no “${one}” behind “${found[at] ?? ''}” in\n${found.join('\n')}`);
      at = next;
    }
    also?.(value);
  });
};
const without = (...patterns: readonly RegExp[]) => ({ passages }: SourceDocument): void => {
  for (const { text } of passages) for (const pattern of patterns) assert.doesNotMatch(text, pattern);
};
/** No markup, and no mark of a note. */
const clean = without(/[\\^{}|]/, /\[1\]/, /footnote|textsuper|hypertarget|enumi|<sup>/);

describe('files of real programs', () => {
  const passengers = 'Passengers | The ferry carried 48,210 passengers in 2023, up from 41,900 the year before.';
  const island = 'Passengers | The island measures 12 km² and releases 3 t of CO2 a head.';
  const note = 'Counted at the gate; children under four are left out, some 1,150 of them.';
  const north = 'Passengers > By route | Route: North pier; 2022: 21,300; 2023: 25,010; Change: 17.4%';
  const total = 'Passengers > By route | Route: Total; 2022: 41,900; 2023: 48,210; Change: 15.1%';
  const nine = 'Crew | The Marigold has a crew of nine.';
  const title = 'Ferry service review > ';
  const caption = 'By route | Passengers by route';

  describe('the report, by pandoc', () => {
    check('ferry.md', [`11 [¶3] ${passengers}`, `12 [¶3] ${island}`, `19 row [] ${north}`, `22 row total [] ${total}`, `30 list-item [¶9] ${nine}`, `38 [¶14] Crew | ${note}`], clean);
    check('ferry.rst', [`12 [¶4] ${passengers}`, `13 [¶4] ${island}`, `19 caption [¶6] Passengers > ${caption}`, `24 row [] ${north}`, `27 row total [] ${total}`, `35 list-item [¶10] ${nine}`, `44 [¶15] Crew | ${note}`], clean);
    check('ferry.org', [`10 [¶3] ${passengers}`, `11 [¶3] ${island}`, `20 row [] ${north}`, `23 row total [] ${total}`, `32 list-item [¶9] ${nine}`, '38 [¶13] Crew | Sickness cost 212 working days— a third more than in 2022.', `40 [¶14] Crew | ${note}`], clean);
    check('ferry.adoc', [`9 [¶4] ${title}${passengers}`, `11 [¶4] ${title}${island}`, `10 [¶4] ${title}Passengers | ${note}`, `16 caption [¶6] ${title}Passengers > ${caption}`, `20 row [] ${title}${north}`, `23 row total [] ${title}${total}`, `30 list-item [¶10] ${title}${nine}`], clean);
    check('ferry.tex', [`84 [¶3] ${passengers}`, `86 [¶3] ${island}`, `85 [¶3] Passengers | ${note}`, `94 caption [¶5] Passengers > ${caption}`, `103 row [] ${north}`, `106 row total [] ${total}`, `118 list-item [¶9] ${nine}`], clean);
    check('ferry.html', [`166 [¶3] ${passengers}`, `169 [¶3] ${island}`, `173 caption [¶5] Passengers > ${caption}`, `184 row [] ${north}`, `202 row total [] ${total}`, `212 list-item [¶9] ${nine}`, `224 list-item [¶14] Crew | ${note}`], clean);
    check('ferry.txt', ['9 [¶4] The island measures 12 km² and releases 3 t of CO₂ a head.', '27 list-item [¶10] The Marigold has a crew of nine.', `35 [¶15] [1] ${note}`]);
  });

  describe('records, by Python', () => {
    const skerry = 'port: Skerry; boats: 1204; share: 12.5; counted: 2021-03-04; remark: Two boats were sold in May, and 1 was lost.';
    const linna = 'port: Linna "Old Quay"; boats: 7; share: 87.1; counted: 2021-03-06; remark: One of them is a tug.';
    const values = ({ passages }: SourceDocument): void => assert.deepEqual(passages.map(({ cells }) => cells?.map(({ value }) => value)), [1204, 38, 7].map((boats, at) => [undefined, boats, [12.5, 0.4, 87.1][at], undefined, undefined]));
    check('fleet.tsv', [`2 row [A2] ${skerry}`, `4 row [A4] ${linna}`], values);
    check('fleet.json', [`3 row [] ${skerry}`, `17 row [] ${linna}`], values);
    check('fleet.jsonl', [`1 row [] ${skerry}`, `3 row [] ${linna}`], values);
    check('fleet.yaml', [`1 row [] ${skerry}`, `11 row [] ${linna}`], values);
    const letter = 'Boats in Malmö | Ann Roe: We counted 38 boats, of which 12 carry tourists – more than ever before in the years that this office has kept a list of them.';
    check('letter.eml', [`[¶3] ${letter}`, `row [A2] Boats in Malmö > fleet.csv | ${skerry}`, `row [A4] Boats in Malmö > fleet.csv | ${linna}`], ({ metadata: { title: subject, author, date } }) => assert.deepEqual([subject, author, date], ['Boats in Malmö', 'Ann Roe', '2021-03-09']));
    check('letters.mbox', [`[message 1 ¶3] ${letter}`, `row [message 1 A2] Boats in Malmö > fleet.csv | ${skerry}`, '[message 2 ¶3] Re: Boats | Bo Ek: From here I see 7.'], ({ passages }) => assert.equal(passages.at(-1)?.date, '2021-03-10'));
  });

  describe('a talk, by a writer of subtitles', () => {
    check('seals.srt', ['3 00:00:01 cue [¶1] We count the seals every spring, and last year there were 412 of them.', '11 00:01:10 cue [¶2] MARTA: Forty were pups.']);
    check('seals.vtt', ['5 00:00:01 cue [¶1] We count the seals every spring, and last year there were 412 of them.', '13 00:01:10 cue [¶2] MARTA: Forty were pups.']);
  });

  describe('bibliographies, by pandoc and bibutils', () => {
    const records = (titles: readonly string[], date?: string) => ({ records: found }: SourceDocument): void =>
      assert.deepEqual(found?.map(({ key, metadata }) => [key, metadata.title, metadata.author, metadata.publisher, metadata.date]), [['roe2019', titles[0], 'Ann Roe, Bo Björk', 'Journal of Mills', date], ['ek2020', titles[1], 'Bo Ek', 'Valley Press', undefined]]);
    check('library.bib', ['9 [¶1] We counted 40 mills.', '9 [¶1] Of these, 12 % still turn.'], records(['Forty Water Mills', 'Dams of the Orra Valley'], '2019-05-02'));
    check('library.json', ['4 [¶1] We counted 40 mills.'], records(['Forty water mills', 'Dams of the Orra valley'], '2019-05-02'));
    // its writer leaves out the day and the abstract
    check('library.ris', ['14 record [¶2] author: Ek, Bo; year: 2020; date: 2020//; title: Dams of the Orra Valley; publisher: Valley Press'], records(['Forty Water Mills', 'Dams of the Orra Valley']));
  });
});
