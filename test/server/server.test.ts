import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CodeAction, Hover, Location, LocationLink } from 'vscode-languageserver-types';
import { readSource } from '../../src/core/index.js';
import { startServer, type TestServer, type TestServerOptions } from '../helpers/testServer.js';

const speech = 'Address to cadets.\n\nOur jails hold 1,201 prisoners from that group today.\n\nWe caught 278 of them in the north.\n';

describe('the language server', () => {
  let server: TestServer;
  const start = async (files: Record<string, string>, options: TestServerOptions = {}): Promise<void> => {
    server = await startServer(files, options);
  };
  const hover = (path: string, text: string): Promise<Hover | null> => server.connection.sendRequest('textDocument/hover', { textDocument: { uri: server.uri(path) }, position: server.at(path, text) });
  afterEach(() => server.close());

  it('checks a draft as it is opened and edited, and hovers its figures', async () => {
    await start({ 'draft.md': 'The jails hold 1,201 prisoners.\n', 'sources/speech.txt': speech });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    assert.deepEqual(server.last('draft.md'), []);
    const text = await server.hoverText('draft.md', '1,201');
    assert.match(text, /^\*\*Matched in 1 source\*\*/);
    assert.ok(text.includes('**1,201** prisoners from that group'), text);
    assert.ok(text.includes('speech.txt, line 3'), text);
    assert.match(text, /\[Open passage\]\(command:corroborate\.openPassage\?/);
    assert.equal(await hover('draft.md', 'jails'), null);

    await server.edit('draft.md', '1,201', '9,416');
    await server.checked('draft.md', 2);
    const [diagnostic] = server.published.get('draft.md')?.at(-1) ?? [];
    assert.equal(diagnostic?.source, 'corroborate');
    assert.deepEqual(diagnostic?.range, { start: { line: 0, character: 15 }, end: { line: 0, character: 20 } });
    assert.ok(server.log.some((line) => /^checked draft\.md v2: parse [\d.]+ ms, judge [\d.]+ ms, 1 claims$/.test(line)), server.log.join('\n'));
  });

  it('answers a hover that follows an edit at once with the new text', async () => {
    await start({ 'draft.md': 'The jails hold 9,416 prisoners.\n', 'sources/speech.txt': speech });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    await server.edit('draft.md', '9,416', '1,201');
    assert.match(await server.hoverText('draft.md', '1,201'), /Matched in 1 source/);
  });

  it('leads from figure to passage and back', async () => {
    await start({ 'draft.md': 'The jails hold 1,201 prisoners.\n', 'sources/speech.txt': speech });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    const links = await server.connection.sendRequest<LocationLink[]>('textDocument/definition', { textDocument: { uri: server.uri('draft.md') }, position: server.at('draft.md', '1,201') });
    assert.deepEqual(links.map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line]), [[server.uri('sources/speech.txt'), 2]]);
    await server.open('sources/speech.txt');
    const places = await server.connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri: server.uri('sources/speech.txt') }, position: { line: 2, character: 20 }, context: { includeDeclaration: true },
    });
    assert.deepEqual(places, [{ uri: server.uri('draft.md'), range: { start: { line: 0, character: 15 }, end: { line: 0, character: 20 } } }]);
    assert.deepEqual(server.last('sources/speech.txt'), []);
  });

  it('reads a source again when it changes, comes or goes', async () => {
    await start({ 'draft.md': 'The jails hold 1,201 prisoners.\n', 'sources/speech.txt': speech });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    await server.write('sources/speech.txt', speech.replace('1,201', '1,999'));
    await server.until(() => server.last('draft.md').length === 1);
    await server.write('sources/news.txt', 'Officials said the jails hold 1,201 prisoners.', 1);
    await server.until(() => server.statuses.at(-1)?.sources.total === 2 && !server.statuses.at(-1)?.reading);
    assert.match(await server.hoverText('draft.md', '1,201'), /news\.txt/);
    await server.remove('sources/news.txt');
    await server.until(() => server.statuses.at(-1)?.sources.total === 1);
    assert.doesNotMatch(await server.hoverText('draft.md', '1,201'), /news\.txt/);
  });

  it('says nothing where there are no sources', async () => {
    await start({ 'draft.md': 'The jails hold 1,201 prisoners.\n' });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    assert.deepEqual(server.last('draft.md'), []);
    assert.equal(server.statuses.at(-1)?.label, 'No sources');
    assert.equal(await hover('draft.md', '1,201'), null);
  });

  it('calls nothing unsupported while a source cannot be read, and says why once', async () => {
    await start({ 'draft.md': '---\nsources: [missing.txt]\n---\n\nSome 77 bridges were painted.\n', 'sources/speech.txt': speech });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    assert.ok(!server.last('draft.md').some((line) => line.startsWith('unsupported')), server.last('draft.md').join('\n'));
    assert.deepEqual(server.statuses.at(-1)?.unread.map(({ reason }) => reason), ['The front matter names missing.txt, but there is no such file.']);
    assert.deepEqual(server.last('draft.md'), ['unread: The front matter names missing.txt, but there is no such file.']);
  });

  it('calls nothing unsupported while a source is being read, and says so', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await start({ 'draft.md': 'The jails hold 1,201 prisoners. Some 77 bridges were painted.\n', 'sources/speech.txt': speech, 'sources/slow.html': `<p>${'Words and words. '.repeat(20)}</p>` }, {
      readSource: async (file) => {
        if (file.path.endsWith('slow.html')) await held;
        return readSource(file);
      },
    });
    await server.open('draft.md');
    await server.until(() => server.statuses.at(-1)?.counts.supported === 1);
    assert.equal(server.statuses.at(-1)?.label, 'Reading sources 1/2');
    assert.ok(server.statuses.at(-1)?.details.includes('Not checked yet: 1 source is still being read.'));
    assert.deepEqual(server.last('draft.md'), []);
    assert.match(await server.hoverText('draft.md', '77'), /^\*\*Not checked yet\*\*\n\n1 source is still being read\./);
    release();
    await server.until(() => server.last('draft.md').length === 1);
    assert.match(server.last('draft.md')[0] ?? '', /^unsupported: .*77/);
  });

  it('offers to ignore a finding, and the comment silences it', async () => {
    await start({ 'draft.md': 'Intro.\n\nThe jails hold 9,416 prisoners.\n', 'sources/speech.txt': speech });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    const [diagnostic] = server.published.get('draft.md')?.at(-1) ?? [];
    assert.ok(diagnostic !== undefined);
    const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: server.uri('draft.md') }, range: diagnostic.range, context: { diagnostics: [diagnostic] } });
    const change = actions[0]?.edit?.documentChanges?.[0];
    assert.ok(change !== undefined && 'edits' in change);
    assert.deepEqual(change.edits, [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, newText: '<!-- corroborate-ignore-next-line -->\n' }]);
    const [claim] = (await server.ask('corroborate/claims', { uri: server.uri('draft.md') }))?.claims ?? [];
    assert.ok(claim?.toFix);
    const edit = await server.ask('corroborate/ignoreEdit', { uri: server.uri('draft.md'), claim: claim.id, reason: 'counted by hand --> <b>' });
    assert.equal(edit?.edits[0]?.newText, '<!-- corroborate-ignore-next-line counted by hand - b -->\n');
  });

  it('lists claims, locates passages and cites them', async () => {
    await start({ 'draft.md': 'The jails hold 1,201 prisoners.\n', 'sources/speech.txt': speech });
    await server.open('draft.md');
    const result = await server.ask('corroborate/check', { uri: server.uri('draft.md') });
    const claim = result?.claims.find(({ text }) => text === '1,201');
    assert.equal(claim?.verdict, 'supported');
    assert.equal(result?.status.label, '1 supported · 0 to fix');
    const ref = { uri: server.uri('draft.md'), claim: claim?.id ?? '' };
    const target = await server.ask('corroborate/locatePassage', ref);
    assert.equal(target?.openUri, server.uri('sources/speech.txt'));
    assert.equal(target?.range.start.line, 2);
    assert.match((await server.ask('corroborate/citation', ref))?.plain ?? '', /, line 3$/);
    assert.equal(await server.ask('corroborate/locatePassage', { ...ref, claim: 'nobody' }), null);
    assert.match((await server.ask('corroborate/sourceText', { uri: server.uri('sources/speech.txt') }))?.text ?? '', /Address to cadets/);
    assert.deepEqual(await server.ask('corroborate/reloadSources', {}), { read: 1, unread: [] });
  });

  it('follows settings and the project file', async () => {
    await start({ 'draft.md': 'The jails hold 9,416 prisoners.\n', 'notes.txt': 'Nothing here.', '.corroborate.json': '{ "sources": { "include": ["notes.txt"] }, }' }, { settings: { severity: { unsupported: 'hint' }, mode: 'loud' } });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    assert.deepEqual((server.published.get('draft.md')?.at(-1) ?? []).map(({ severity }) => severity), [4]);
    assert.ok(server.log.some((line) => line.includes('corroborate.mode: expected check, draft, found "loud"')));
    await server.write('.corroborate.json', '{ "sources": { "include": ["notes.txt"] }, "mode": "draft" }');
    await server.until(() => server.last('draft.md').length === 0);
    await server.write('.corroborate.json', '{ broken');
    await server.until(() => server.last('.corroborate.json').length === 1);
    assert.match(server.last('.corroborate.json')[0] ?? '', /^configuration: \.corroborate\.json, line 1: this is no JSON/);
  });

  it('takes up what the writer says of a source, and what is wrong with it', async () => {
    await start({ 'draft.md': 'The jails hold 1,201 prisoners.\n', 'sources/speech.txt': speech, 'sources/sources.yaml': 'speech.txt:\n  title: Address to cadets\n' });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    assert.match(await server.hoverText('draft.md', '1,201'), /\*Address to cadets\*/);
    await server.write('sources/sources.yaml', 'speech.txt:\n  title: Graduation speech\n  grade: best\n');
    await server.until(() => server.last('sources/sources.yaml').length === 1);
    assert.match(server.last('sources/sources.yaml')[0] ?? '', /grade: expected primary or secondary/);
    assert.match(await server.hoverText('draft.md', '1,201'), /\*Graduation speech\*/);
    await server.write('sources/refs.bib', '@misc{speech19, title = {Speech}, file = {speech.txt}}\n', 1);
    await server.until(() => server.statuses.at(-1)?.sources.total === 2 && !server.statuses.at(-1)?.reading);
    // the key reaches the other source a moment after the bibliography counts as read
    let pandoc: string | null | undefined = null;
    for (let turn = 0; turn < 100 && pandoc == null; turn++) {
      const [claim] = (await server.ask('corroborate/claims', { uri: server.uri('draft.md') }))?.claims ?? [];
      pandoc = (await server.ask('corroborate/citation', { uri: server.uri('draft.md'), claim: claim?.id ?? '' }))?.pandoc;
      if (pandoc == null) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal(pandoc, '[@speech19, l. 3]');
  });

  it('reads the file that a cited record names, once the record is cited', async () => {
    await start({ 'draft.md': 'The jails hold 1,201 prisoners.\n', 'sources/refs.bib': '@misc{speech19, title = {Speech}, file = {../papers/speech.txt}}\n', 'papers/speech.txt': speech });
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    assert.equal(server.statuses.at(-1)?.sources.total, 1);
    await server.edit('draft.md', 'prisoners.', 'prisoners [@speech19].');
    await server.until(() => server.statuses.at(-1)?.sources.total === 2 && !server.statuses.at(-1)?.reading);
    assert.match(await server.hoverText('draft.md', '1,201'), /Matched/);
  });

  it('survives sources of every odd kind, and says what is wrong with each', async () => {
    await start({ 'draft.md': 'The jails hold 1,201 prisoners.\n', 'sources/speech.txt': speech, 'sources/empty.txt': '' });
    await server.write('sources/binary.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255), 1);
    await server.write('sources/latin.txt', Uint8Array.from('Les d\u00e9tenus \u00e9taient 1201.', (char) => char.charCodeAt(0)), 1);
    await server.write('sources/broken.pdf', '%PDF-1.7\nnothing more', 1);
    await server.write('sources/huge.txt', 'x'.repeat(30_000), 1);
    await server.write('.corroborate.json', '{ "sources": { "maxSize": 0.02 } }', 1);
    await server.open('draft.md');
    await server.checked('draft.md', 1);
    const reasons = new Map(server.statuses.at(-1)?.unread.map(({ source, reason }) => [source, reason]));
    assert.deepEqual([...reasons.keys()].sort(), ['sources/binary.txt', 'sources/broken.pdf', 'sources/huge.txt']);
    assert.match(reasons.get('sources/huge.txt') ?? '', /has 0\.03 MB; the limit is 0\.02 MB/);
    for (const path of reasons.keys()) assert.equal(server.published.get(path)?.length, 1, `${path} is told once`);
    assert.match(await server.hoverText('draft.md', '1,201'), /Matched/);
    await server.edit('draft.md', '1,201', '1,202');
    await server.checked('draft.md', 2);
    for (const path of reasons.keys()) assert.equal(server.published.get(path)?.length, 1, `${path} is told once`);
    assert.equal(server.text('draft.md'), 'The jails hold 1,202 prisoners.\n');
  });

  it('takes a library from its cache, and reads again what turns out to be damaged there', async () => {
    const cacheFolder = await mkdtemp(join(tmpdir(), 'corroborate-cache-'));
    try {
      const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`sources/s${i}.txt`, i === 4 ? 'Our jails hold 1,205 prisoners.' : `The quay of port ${i} was swept.`]));
      await start({ 'draft.md': 'The jails hold 1,205 prisoners.\n', ...many }, { cacheFolder });
      const taken = (): string[] => server.log.filter((line) => line.startsWith('took 30 sources from the cache'));
      const shelf = async (): Promise<string | undefined> => (await readdir(cacheFolder)).find((name) => name.endsWith('.shelf'));
      const reopen = async (): Promise<void> => {
        await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: server.uri('draft.md') } });
        server.statuses.length = 0;
        await server.open('draft.md');
        await server.until(() => server.statuses.some(({ reading, counts }) => !reading && counts.supported === 1));
      };
      await server.open('draft.md');
      await server.until(() => server.statuses.some(({ reading, counts }) => !reading && counts.supported === 1));
      for (let turn = 0; turn < 100 && (await readdir(cacheFolder)).length !== 1; turn++) await new Promise((resolve) => setTimeout(resolve, 50));
      await reopen();
      assert.equal(taken().length, 1);
      const file = join(cacheFolder, (await shelf()) ?? '');
      const bytes = await readFile(file);
      bytes[bytes.indexOf('Our jails hold 1,205') + 2] = 0;
      await writeFile(file, bytes);
      await reopen();
      assert.equal(taken().length, 2);
      assert.ok(server.log.includes('the cache is damaged; read again: sources/s4.txt'));
      assert.deepEqual(server.last('draft.md'), []);
    } finally {
      await rm(cacheFolder, { recursive: true, force: true });
    }
  });

  it('does not check sources, or files that the settings leave out', async () => {
    await start({ 'README.md': 'All 9,416 of them.\n', 'sources/notes.md': 'All 9,416 of them.\n', 'draft.md': 'x' });
    for (const path of ['README.md', 'sources/notes.md']) {
      await server.open(path);
      await server.checked(path, 1);
      assert.deepEqual(server.last(path), []);
      assert.equal(server.statuses.find(({ uri }) => uri === server.uri(path))?.isDraft, false);
    }
  });

  it('drops what a fast typist overtook', async () => {
    await start({ 'draft.md': 'The jails hold 1 prisoners.\n', 'sources/speech.txt': speech });
    await server.open('draft.md');
    let text = '1';
    for (const next of ['12', '120', '1201', '1,201']) {
      await server.edit('draft.md', `hold ${text} `, `hold ${next} `);
      text = next;
    }
    await server.checked('draft.md', 5);
    const versions = server.statuses.filter(({ uri }) => uri === server.uri('draft.md')).map(({ version }) => version);
    assert.deepEqual(versions, [...versions].sort((a, b) => a - b));
    assert.equal(server.statuses.at(-1)?.counts.supported, 1);
  });

  it('forgets a draft that is closed', async () => {
    await start({ 'draft.md': 'The jails hold 9,416 prisoners.\n', 'sources/speech.txt': speech });
    await server.open('draft.md');
    await server.until(() => server.last('draft.md').length === 1);
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: server.uri('draft.md') } });
    await server.until(() => server.last('draft.md').length === 0);
    assert.equal(await server.ask('corroborate/claims', { uri: server.uri('draft.md') }), null);
  });
});
