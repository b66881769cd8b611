import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/core/index.js';
import { cli, cliIn, folderOf } from '../helpers/cli.js';

const speech = 'Our jails hold 1,201 prisoners from that group today.\n';
const files = { 'draft.md': 'The jails hold 1,201 prisoners. Some 9,416 of them wait.\n', 'sources/speech.txt': speech };
const json = async (...args: Parameters<typeof cli>): Promise<Report> => {
  const { out, err, status } = await cli(...args);
  assert.notEqual(status, 2, err);
  return JSON.parse(out) as Report;
};
const sourcesOf = async (...args: Parameters<typeof cli>): Promise<readonly string[]> => (await json(...args)).sources.map(({ path }) => path);

describe('corroborate check', () => {
  it('prints the contract', async () => {
    const report = await json(files, 'check draft.md --format json');
    assert.deepEqual(Object.keys(report), ['version', 'sources', 'drafts']);
    assert.equal(report.version, 1);
    assert.deepEqual(report.sources, [{ path: 'sources/speech.txt', title: report.sources[0]?.title ?? null, date: null, passages: 1, problem: null }]);
    const [draft] = report.drafts;
    assert.equal(draft?.path, 'draft.md');
    const claim = draft?.claims.find(({ text }) => text === '1,201');
    assert.ok(claim !== undefined);
    assert.deepEqual(claim.offset, [15, 20]);
    assert.deepEqual(claim.range, { start: { line: 0, character: 15 }, end: { line: 0, character: 20 } });
    assert.equal(claim.sentence, 'The jails hold 1,201 prisoners.');
    assert.equal(claim.verdict, 'supported');
    assert.equal(claim.quantity?.value, 1201);
    const [evidence] = claim.evidence;
    assert.equal(evidence?.source, 'sources/speech.txt');
    assert.equal(evidence?.relation, 'supports');
    assert.equal(speech.slice(...(evidence?.offset ?? [0, 0])), evidence?.quote);
    assert.equal(evidence?.locator.line, 1);
    assert.deepEqual(Object.values(draft?.summary ?? {}).reduce((a, b) => a + b, 0), draft?.claims.length);
  });

  it('finds in the example what its README says, and nothing else', async () => {
    const { out } = await cliIn('examples', 'check draft.md --format json');
    const { claims = [] } = (JSON.parse(out) as Report).drafts[0] ?? {};
    const fails = claims.filter(({ verdict }) => verdict !== null && verdict !== 'supported').map(({ text, verdict }) => `${text}: ${verdict}`);
    assert.deepEqual(fails, ['180: disputed', 'four: contradicted', '14 March 2024: contradicted', '£85,000: unsupported']);
    assert.ok(claims.length > 25);
  });

  it('prints findings first for a person, with passages and places, without colours', async () => {
    const { out, status } = await cli(files, 'check draft.md');
    assert.equal(status, 0);
    assert.match(out, /^draft\.md {2}2 checked: 1 unsupported · 1 supported\n/);
    assert.ok(out.indexOf('Unsupported') < out.indexOf('Supported'));
    assert.match(out, /= “Our jails hold 1,201 prisoners from that group today\.”\n +.*sources\/speech\.txt, line 1/);
    assert.ok(!out.includes('\u001b'));
  });

  it('takes sources by convention, front matter, configuration or argument', async () => {
    const more = { ...files, 'sources/b/deep.md': 'x', 'notes/n.txt': 'x', '.corroborate.json': '{"sources": {"include": ["notes/*"], "exclude": ["**/deep.md"]}}', 'sources/sources.yaml': 'speech.txt:\n  title: T\n' };
    assert.deepEqual(await sourcesOf(more, 'check draft.md --format json'), ['notes/n.txt', 'sources/speech.txt']);
    assert.deepEqual(await sourcesOf(more, 'check draft.md --format json --sources notes/*.txt'), ['notes/n.txt']);
    assert.deepEqual(await sourcesOf(more, 'check draft.md --format json --sources sources ./notes/n.txt'), ['notes/n.txt', 'sources/b/deep.md', 'sources/speech.txt']);
    assert.deepEqual(await sourcesOf({ ...more, 'other/c.json': '{"sources": {"include": ["../notes"]}}' }, 'check draft.md --format json --config other/c.json'), ['notes/n.txt', 'sources/b/deep.md', 'sources/speech.txt']);
  });

  it('takes what the draft links to for a source, but no other draft', async () => {
    const linked = { 'draft.md': 'The fleet has 12 boats ([list](lists/fleet%20list.csv)), as [told before](earlier.md).[^1]\n\n[^1]: [Minutes](<./minutes.html#l3>), and <https://example.org/a.pdf>.\n', 'earlier.md': 'The fleet has 12 boats.', 'lists/fleet list.csv': 'Boat,Crew\nAnna,3\n', 'minutes.html': '<p>It was late.</p>' };
    assert.deepEqual(await sourcesOf(linked, 'check draft.md --format json'), ['lists/fleet list.csv', 'minutes.html']);
  });

  it('has settings for some drafts alone', async () => {
    const overrides = { ...files, 'series/part.md': files['draft.md'], 'extra/e.txt': speech, '.corroborate.json': '{"sources": {"exclude": ["**/speech.txt"]}, "overrides": [{"drafts": ["series/*.md"], "sources": {"include": ["extra/*"], "exclude": []}}]}' };
    assert.deepEqual(await sourcesOf(overrides, 'check draft.md --format json'), []);
    assert.deepEqual(await sourcesOf(overrides, 'check series/part.md --format json'), ['extra/e.txt', 'sources/speech.txt']);
    const { err } = await cli({ ...files, '.corroborate.json': '{"overrides": [{"drafts": ["x.md"], "mode": "loud"}]}' }, 'check draft.md');
    assert.match(err, /\.corroborate\.json: overrides\[0\]\.mode: expected check, draft, found "loud"/);
    assert.match((await cli({ ...files, '.corroborate.json': '{"overrides": [{"mode": "draft"}]}' }, 'check draft.md')).err, /overrides\[0\]: expected the drafts it is for/);
  });

  it('tells nothing of a confidential source but that it bears on a claim', async () => {
    const secret = {
      'draft.md': 'The jails hold 1,201 prisoners. We caught 287 of them in the north. The harbour has 12 boats.\n', 'sources/whistleblower.txt': 'Our jails hold 1,201 prisoners from that group today. We caught 278 of them in the north.\n',
      'sources/fleet.txt': 'The harbour has 12 boats.\n', 'sources/sources.yaml': 'whistleblower.txt:\n  title: What Ida Holm saw\n  author: Ida Holm\n  confidential: true\n',
    };
    const open = await json({ ...secret, 'sources/sources.yaml': '' }, 'check draft.md --format json');
    const report = await json(secret, 'check draft.md --format json');
    assert.deepEqual(report.drafts[0]?.claims.map(({ verdict }) => verdict), open.drafts[0]?.claims.map(({ verdict }) => verdict), 'it still decides');
    assert.deepEqual(report.drafts[0]?.summary, { supported: 2, contradicted: 1, disputed: 0, unsupported: 0 });
    assert.equal(report.drafts[0]?.claims[1]?.message, 'The draft says 287; a confidential source says otherwise.');
    assert.equal(report.drafts[0]?.claims[2]?.evidence[0]?.quote, 'The harbour has 12 boats.', 'the others are told as ever');
    assert.deepEqual(report.sources.map(({ path }) => path).sort(), ['confidential source 1', 'sources/fleet.txt']);
    const unread = await cli({ ...secret, 'sources/ida.pdf': '%PDF-1.7 nothing', 'sources/sources.yaml': `${secret['sources/sources.yaml']}ida.pdf:\n  confidential: true\n` }, 'check draft.md --format json');
    assert.match(unread.out, /It could not be read in full/);
    assert.doesNotMatch(unread.out, /ida\.pdf|whistleblower/);
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const { out } = await cli(secret, `check draft.md --format ${format}`);
      assert.match(out, /confidential source/, format);
      assert.doesNotMatch(out, /whistleblower|Ida Holm|278|from that group/, format);
    }
  });

  it('knows sources by what their writer and the bibliography say of them', async () => {
    const more = {
      ...files, 'sources/report.txt': 'Some 40 boats came.', 'sources/gone/x.txt': 'x', 'sources/refs.bib': '@report{harbour19, title = {The Harbour Report}, date = {2019-05-02}, file = {report.txt}}\n',
      'sources/sources.yaml': 'speech.txt:\n  title: Address to cadets\n  date: 2019-11-06\nmissing.txt:\n  title: None\n',
    };
    const { out, err } = await cli(more, 'check draft.md --format json');
    const found = (JSON.parse(out) as Report).sources.map(({ path, title, date }) => `${path}: ${title}, ${date}`);
    assert.ok(found.includes('sources/speech.txt: Address to cadets, 2019-11-06'), found.join('\n'));
    assert.ok(found.includes('sources/report.txt: The Harbour Report, 2019-05-02'), found.join('\n'));
    assert.equal(err, 'corroborate: sources.yaml describes missing.txt, but there is no such source.\n');
  });

  it('reads the file that a cited record names, and says which cannot be had', async () => {
    const record = (key: string, file: string): string => `@report{${key}, title = {On ${key}}, file = {${file}}}\n`;
    const report = async (draft: string): Promise<Report> => json({
      'draft.md': draft, 'sources/refs.bib': record('harbour19', ':../papers/harbour.txt:Text') + record('moved20', '/home/una/book/papers/moved.txt') + record('far21', '/home/una/else/far.pdf') + record('gone22', '../papers/gone.pdf') + record('same23', 'C\\:\\Users\\una\\same.txt') + record('up24', '../../up.txt'),
      'papers/harbour.txt': 'Some 40 boats came.', 'papers/moved.txt': 'Some 50 boats left.', 'papers/uncited.txt': 'x', 'sources/same.txt': 'Some 60 boats sank.',
    }, 'check draft.md --format json');
    const sourcesOf = async (draft: string): Promise<string[]> => (await report(draft)).sources.map(({ path, problem }) => `${path}${problem === null ? '' : `: ${problem}`}`);
    assert.deepEqual(await sourcesOf('Some 40 boats came.'), ['sources/refs.bib', 'sources/same.txt'], 'what is not cited is not read');
    assert.deepEqual(await sourcesOf('Some 40 boats came [@harbour19], 50 left [@moved20].'), ['papers/harbour.txt', 'papers/moved.txt', 'sources/refs.bib', 'sources/same.txt']);
    assert.equal((await report('Some 40 boats came [@harbour19].')).drafts[0]?.claims[0]?.verdict, 'supported');
    assert.deepEqual(await sourcesOf('So they say [@same23].'), ['sources/refs.bib', 'sources/same.txt'], 'a file that is a source already is known by its name');
    assert.deepEqual((await sourcesOf('So they say [@far21; @gone22; @up24].')).slice(2), [
      'home/una/else/far.pdf: refs.bib names /home/una/else/far.pdf for @far21, which lies outside the project folder. Move it there, or open a folder that holds both.',
      'papers/gone.pdf: refs.bib names ../papers/gone.pdf for @gone22, but there is no such file.',
      '../../up.txt: refs.bib names ../../up.txt for @up24, which lies outside the project folder. Move it there, or open a folder that holds both.',
    ]);
  });

  it('reads dates as the configured region writes them', async () => {
    const day = async (region: string): Promise<readonly string[]> =>
      (await json({ 'draft.md': 'The bridge opened on 03/04/2019.', 'sources/a.txt': 'The bridge opened on 3 April 2019.', '.corroborate.json': `{"region": "${region}"}` }, 'check draft.md --format json')).drafts[0]?.claims.map(({ verdict }) => verdict) ?? [];
    assert.deepEqual(await day('en-GB'), ['supported']);
    assert.notDeepEqual(await day('en-US'), ['supported']);
  });

  it('gives the same report where its cache of many sources is damaged, and mends it', async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`sources/s${i}.txt`, `Our jails hold ${1201 + i} prisoners from group ${i}.`]));
    const { folder, remove } = await folderOf({ 'draft.md': files['draft.md'], ...many });
    try {
      const check = async (): Promise<string> => (await cliIn(folder, 'check draft.md --format json --cache kept')).out;
      const shelf = async (): Promise<string> => join(folder, 'kept', (await readdir(join(folder, 'kept'))).find((name) => name.endsWith('.shelf')) as string);
      const first = await check();
      const whole = await readFile(await shelf());
      const broken = Buffer.from(whole);
      broken[whole.indexOf('Our jails hold 1201') + 2] = 0;
      await writeFile(await shelf(), broken);
      assert.equal(await check(), first);
      assert.ok((await readFile(await shelf())).includes('Our jails hold 1201'));
    } finally {
      await remove();
    }
  });

  it('gives the same report from its cache', async () => {
    const { folder, remove } = await folderOf(files);
    try {
      const first = await cliIn(folder, 'check draft.md --format json --cache kept');
      assert.equal((await readdir(join(folder, 'kept'))).length, 1);
      assert.equal((await cliIn(folder, 'check draft.md --format json --cache kept')).out, first.out);
      assert.equal((await cliIn(folder, 'check draft.md --format json')).out, first.out);
    } finally {
      await remove();
    }
  });

  it('names everything from the working directory', async () => {
    const deep = { 'part/draft.md': files['draft.md'], 'sources/speech.txt': speech };
    assert.deepEqual(await sourcesOf(deep, 'check part/draft.md --format json'), ['sources/speech.txt']);
    const report = await json(deep, 'check draft.md --format json', { cwd: 'part' });
    assert.equal(report.drafts[0]?.path, 'draft.md');
    assert.deepEqual(report.sources.map(({ path }) => path), ['../sources/speech.txt']);
    assert.deepEqual(report.drafts[0]?.claims[0]?.evidence[0]?.source, '../sources/speech.txt');
  });

  it('keeps the sources of several drafts apart', async () => {
    const report = await json({ 'a/draft.md': 'The jails hold 1,201 prisoners.', 'a/sources/s.txt': speech, 'b/draft.md': 'The jails hold 1,201 prisoners.', 'b/sources/s.txt': 'Nothing.' }, 'check a/draft.md b/draft.md --format json');
    assert.deepEqual(report.drafts.map(({ claims }) => claims[0]?.verdict), ['supported', 'unsupported']);
  });

  it('tells by its status how it went', async () => {
    const status = async (args: string, given: Record<string, string> = files): Promise<number> => (await cli(given, args)).status;
    assert.equal(await status('check draft.md'), 0);
    assert.equal(await status('check draft.md --fail-on unsupported'), 1);
    assert.equal(await status('check draft.md --fail-on contradicted,disputed'), 0);
    assert.equal(await status('check draft.md --fail-on none'), 0);
    assert.equal(await status('check draft.md', { ...files, '.corroborate.json': '{"failOn": ["unsupported"]}' }), 1);
    assert.equal(await status('check draft.md --fail-on none', { ...files, '.corroborate.json': '{"failOn": ["unsupported"]}' }), 0);
  });

  it('says in one line why it cannot run', async () => {
    const line = async (args: string, given: Record<string, string> = files): Promise<string> => {
      const { status, out, err } = await cli(given, args);
      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^corroborate: [^\n]+\n$/);
      return err.slice('corroborate: '.length).trim();
    };
    assert.equal(await line('check nowhere.md'), 'nowhere.md does not exist.');
    assert.equal(await line('check sources'), 'sources is a folder, not a file.');
    assert.equal(await line('check draft.md --sources none/*.txt'), '--sources: nothing fits none/*.txt');
    assert.equal(await line('check draft.md --config c.json'), '--config: c.json cannot be read');
    assert.match(await line('check draft.md', { ...files, '.corroborate.json': '{ "mode": ' }), /^\.corroborate\.json, line 1: this is no JSON/);
    assert.equal(await line('check draft.md', { ...files, '.corroborate.json': '{ "mode": "x" }' }), '.corroborate.json: mode: expected check, draft, found "x"');
    assert.match(await line('check draft.md', { ...files, '.corroborate.json': '{ "failOn": ["all"] }' }), /failOn: expected contradicted/);
  });

  it('reports a source that cannot be read', async () => {
    const report = await json({ ...files, 'sources/broken.pdf': '%PDF-1.7 nothing else' }, 'check draft.md --format json');
    const broken = report.sources.find(({ path }) => path.endsWith('.pdf'));
    assert.equal(broken?.passages, 0);
    assert.ok((broken?.problem ?? '').length > 0);
  });

  it('calls nothing unsupported beside a source that was read in part, and names it', async () => {
    const half = '{"boats": 12, "crew": [1, 2';
    const report = await json({ ...files, 'sources/half.json': half }, 'check draft.md --format json');
    assert.match(report.sources.find(({ path }) => path === 'sources/half.json')?.problem ?? '', /\w/);
    assert.deepEqual(report.drafts[0]?.claims.filter(({ verdict }) => verdict === 'unsupported'), []);
    assert.match(JSON.stringify(report.drafts[0]), /"9,416".*"source-unread"/);
    assert.equal((await json(files, 'check draft.md --format json')).drafts[0]?.claims.find(({ text }) => text.includes('9,416'))?.verdict, 'unsupported');
  });

  it('reads a draft of an old Windows program', async () => {
    const draft = Uint8Array.from(Buffer.from('The jails of M\xe4lby hold \x931,201 prisoners\x94. Caf\xe9s \x96 nearby \x96 are closed.', 'latin1'));
    assert.equal((await json({ ...files, 'draft.md': draft }, 'check draft.md --format json')).drafts[0]?.claims[0]?.sentence.slice(0, 42), 'The jails of Mälby hold “1,201 prisoners”.');
  });

  it('reads drafts of any encoding mark, none, and nothing in them', async () => {
    const utf16 = new Uint8Array(Buffer.from('\ufeffThe jails hold 1,201 prisoners.', 'utf16le'));
    assert.equal((await json({ ...files, 'draft.md': utf16 }, 'check draft.md --format json')).drafts[0]?.claims[0]?.text, '1,201');
    const marked = await json({ ...files, 'draft.md': '\ufeffThe jails hold 1,201 prisoners.' }, 'check draft.md --format json');
    assert.deepEqual(marked.drafts[0]?.claims[0]?.offset, [16, 21]);
    assert.deepEqual((await json({ ...files, 'draft.md': '' }, 'check draft.md --format json')).drafts[0]?.claims, []);
    await json({ ...files, 'draft.md': Uint8Array.of(0xff, 0x31, 0xfe, 0x80, 0x00, 0x32) }, 'check draft.md --format json');
  });

  it('lets no source write to the terminal', async () => {
    const { out } = await cli({ 'draft.md': 'The jails hold 1,201 prisoners.', 'sources/evil.txt': 'Our \u001b[2J\u001b]0;x\u0007jails hold 1,201 \u202eprisoners.' }, 'check draft.md');
    assert.doesNotMatch(out, /[\u001b\u0007\u202e]/);
  });
});

describe('corroborate extract', () => {
  it('lists quantities with offsets of the text itself', async () => {
    const text = '\n  The jails hold 1,201 prisoners.\n';
    for (const [args, input] of [['extract a.txt --format json', ''], ['extract - --format json', text]] as const) {
      const { out } = await cli({ 'a.txt': text }, args, { input });
      const report = JSON.parse(out) as { version: number; path: string; quantities: Record<string, unknown>[] };
      assert.equal(report.version, 1);
      assert.equal(report.path, args.includes('-  ') || input !== '' ? '-' : 'a.txt');
      const [quantity] = report.quantities;
      assert.deepEqual(Object.keys(quantity ?? {}), ['start', 'end', 'text', 'kind', 'value', 'low', 'high', 'unit', 'hedge', 'of']);
      assert.equal(text.slice(quantity?.['start'] as number, quantity?.['end'] as number), '1,201');
      assert.equal(quantity?.['value'], 1201);
    }
  });

  it('reads any readable file', async () => {
    const { out, status } = await cli({ 'a.html': '<html><body><article><p>Our jails hold <b>1,201</b> prisoners.</p></article></body></html>' }, 'extract a.html');
    assert.equal(status, 0);
    assert.match(out, /^1,201 +cardinal +1201/);
  });

  it('keeps offsets in long texts', async () => {
    const text = `${'Plain words without any amount in them.\n\n'.repeat(12_000)}The jails hold 1,201 prisoners.\n`;
    const { out } = await cli({}, 'extract - --format json', { input: text });
    const { quantities } = JSON.parse(out) as { quantities: { start: number; end: number }[] };
    assert.deepEqual(quantities.map(({ start, end }) => text.slice(start, end)), ['1,201']);
  });

  it('says why a file cannot be read', async () => {
    const { status, err } = await cli({ 'a.pdf': 'nothing' }, 'extract missing.txt');
    assert.equal(status, 2);
    assert.equal(err, 'corroborate: missing.txt does not exist.\n');
  });
});
