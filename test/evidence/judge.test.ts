import assert from 'node:assert/strict';
import { createLibrary, judge, judgeSteps, parseDraft, readSource, type CheckedClaim, type JudgeOptions, type Library, type Verdict } from '../../src/core/index.js';
import { HARBOUR, stopped, toNext } from '../helpers/judging.js';

const NOTE = 'A trade journal wrote that 1,834 ships called at the port in 2021.';

async function checked(draft: string, sources: Record<string, string>, options: Pick<JudgeOptions, 'unread' | 'pending'> = {}): Promise<readonly CheckedClaim[]> {
  const library = createLibrary();
  for (const [path, text] of Object.entries(sources)) library.add((await readSource({ path, text })).value);
  return judge(parseDraft({ path: 'draft.md', text: draft }).value, library, options).claims;
}

/** `expect` is `figure: verdict` for each claim, in order. */
async function check(draft: string, sources: Record<string, string>, expect: string[]): Promise<readonly CheckedClaim[]> {
  const claims = await checked(draft, sources);
  assert.deepEqual(claims.map(({ claim, verdict }) => `${claim.text}: ${verdict}`), expect);
  return claims;
}

describe('judge', () => {
  it('finds the passage that states the figure', async () => {
    const [claim] = await check('The port counted 1,843 ships.', { 'port.txt': HARBOUR }, ['1,843: supported']);
    assert.equal(claim?.evidence[0]?.source, 'port.txt');
    assert.equal(claim?.basis, 'exact');
    const focus = claim?.evidence[0]?.focusOffset;
    assert.equal(HARBOUR.slice(focus?.start, focus?.end), '1,843');
  });

  it('says what the source has where the draft says otherwise', async () => {
    const [claim] = await check('The port counted 221 tankers among the ships.', { 'port.txt': HARBOUR }, ['221: contradicted']);
    assert.match(claim?.message ?? '', /The draft says 221; the source says 212 \(port\.txt, line 1\)\./);
  });

  it('names a figure that opens the sentence as it stands inside one', async () => {
    const messages = async (draft: string): Promise<string> => (await checked(draft, { 'port.txt': HARBOUR })).map(({ message }) => message).join(' ');
    assert.equal(await messages('As many as 40 pilots drowned. Twelve masts broke.'), 'No source states as many as 40 pilots. No source states twelve masts.');
    assert.equal(await messages('US$7 was paid. May 2031 was wet.'), 'No source states US$7. No source states May 2031.');
  });

  it('warns of nothing in a heading that no source states, nor of a round figure of speech', async () => {
    const [inHeading, digits, faults, about, money] = await check('# Saturday night in twelve boats or 17\n\nIt had a thousand small faults. About a hundred pilots came. A million euros was paid.', { 'port.txt': HARBOUR },
      ['Saturday night: null', 'twelve: null', '17: unsupported', 'a thousand: null', 'a hundred: unsupported', 'A million euros: unsupported']).then(([, ...rest]) => rest);
    assert.equal(inHeading?.message, 'No source states twelve boats; in a heading that draws no warning.');
    assert.equal(faults?.message, 'No source states a thousand small faults; a round number like this draws no warning.');
    assert.deepEqual([inHeading?.note, digits?.note, faults?.note, about?.note, money?.note], ['in-heading', undefined, 'figure-of-speech', undefined, undefined]);
    await check('# The port counted 1,834 ships\n\nIt rained.', { 'port.txt': HARBOUR }, ['1,834: contradicted']);
  });

  it('says what of the draft a passage that agrees has no word of', async () => {
    const why = async (draft: string): Promise<readonly string[]> => {
      const [claim] = await checked(draft, { 'clinic.txt': 'The clinic in Holm trained 1,843 doctors in 2021, the World Health Organization found.' });
      assert.equal(claim?.verdict, 'supported', draft);
      return (claim.evidence[0]?.why ?? []).filter((one) => one.startsWith('no word'));
    };
    assert.deepEqual(await why('The clinic in Holm trained 1,843 doctors.'), []);
    // a synonym, initials, and what may be anything
    assert.deepEqual(await why('The clinic in Holm trained 1,843 physicians.'), []);
    assert.deepEqual(await why('The clinic in Holm trained 1,843 doctors, said the WHO.'), []);
    assert.deepEqual(await why('The clinic in Holm trained 1,843 people.'), []);
    assert.deepEqual(await why('The clinic in Holm trained 1,843 midwives.'), ['no word of “midwives”']);
    assert.deepEqual(await why('Pell’s clinic trained 1,843 doctors.'), ['no word of “Pell”']);
    assert.deepEqual(await why('In Pell, as the clinic in Pell knows, it trained 1,843 doctors.'), ['no word of “Pell”']);
    assert.deepEqual(await why(`The ${'Pell'.repeat(20)} clinic trained 1,843 doctors.`), []);
    assert.deepEqual(await why('The clinic in Holm and Pell-Marra trained 1,843 midwives.'), ['no word of “midwives” or “Pell-Marra”']);
  });

  it('does not take the same number about something else for support', () =>
    check('Some 212 restaurants closed in the winter.', { 'port.txt': HARBOUR }, ['212: unsupported']));

  it('reads a long table some rows a step', async () => {
    const library = createLibrary();
    const rows = 1_600;
    library.add((await readSource({ path: 'ports.csv', text: `port,ships,tankers\n${Array.from({ length: rows }, (_, at) => `Berth ${at},${at * 7},${at * 3}`).join('\n')}\n` })).value);
    const steps = judgeSteps(parseDraft({ path: 'draft.md', text: 'Berth 9 had 63 ships and 28 tankers.' }).value, library);
    let count = 0;
    while (steps.next().done !== true) count++;
    assert.ok(count > rows / 16, `${count} steps`);
  });

  it('calls nothing unsupported while a source is unread', async () => {
    const [claim] = await checked('Some 95 restaurants closed.', { 'port.txt': HARBOUR }, { unread: ['report.pdf'] });
    assert.equal(claim?.verdict, null);
    assert.match(claim?.message ?? '', /1 source is not read in full/);
  });

  it('calls nothing contradicted that a source still to be read may bear out', async () => {
    const late = { unread: ['report.pdf'], pending: ['report.pdf'] };
    const [claim] = await checked('The port counted 221 tankers among the ships.', { 'port.txt': HARBOUR }, late);
    assert.deepEqual([claim?.verdict, claim?.message, claim?.evidence], [null, 'Not checked yet: sources are still being read.', []]);
    // what is read settles these
    assert.equal((await checked('The port counted 1,843 ships.', { 'port.txt': HARBOUR }, late))[0]?.verdict, 'supported');
    assert.equal((await checked('Of the ships at the port, 221 were tankers ([port](port.txt)).', { 'port.txt': HARBOUR }, late))[0]?.verdict, 'contradicted');
    // one that cannot be read may bear out anything, for ever
    assert.equal((await checked('The port counted 221 tankers among the ships.', { 'port.txt': HARBOUR }, { unread: ['report.pdf'] }))[0]?.verdict, 'contradicted');
  });

  it('keeps what was contradicted before more sources came, until they are read', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const parse = (text: string) => parseDraft({ path: 'd.md', text }).value;
    const draft = parse('The port counted 221 tankers among the ships.\n\nSome 95 restaurants closed.');
    const kept = judge(draft, library);
    const verdicts = (text = draft): unknown => judge(text, library, { kept, unread: ['report.pdf'], pending: ['report.pdf'] }).claims.map(({ verdict }) => verdict);
    assert.deepEqual(verdicts(), ['contradicted', null]);
    assert.deepEqual(verdicts(parse('The port counted 222 tankers among the ships.\n\nSome 95 restaurants closed.')), [null, null]);
  });

  it('judges from where the writer is, as far as there is time', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const text = 'The port counted 221 tankers among the ships.\n\nThe port counted 1,843 ships.\n\nTwo pilots were hurt.';
    const draft = parseDraft({ path: 'd.md', text }).value;
    const steps = judgeSteps(draft, library, { near: text.indexOf('1,843') });
    assert.equal(toNext(steps), 'claim');
    const value = stopped(steps);
    assert.deepEqual(value.claims.map(({ verdict }) => verdict), [null, 'supported', null]);
    // the rest is judged when it is asked for
    assert.deepEqual(judge(draft, library, { previous: value }).claims.map(({ verdict }) => verdict), ['contradicted', 'supported', 'supported']);
  });

  it('lets what only has other neighbours stand where there is no time, and judges it when there is', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const parse = (text: string) => parseDraft({ path: 'd.md', text }).value;
    const previous = judge(parse('Of these, 212 were tankers. The port counted 1,843 ships.'), library);
    const draft = parse('Of these, 212 were tankers. The harbour counted 1,834 ships.');
    const steps = judgeSteps(draft, library, { previous });
    // the first claim is before the one that was edited, but can wait
    assert.equal(toNext(steps), 'former');
    const value = stopped(steps);
    assert.deepEqual(value.claims.map(({ verdict }) => verdict), ['supported', 'contradicted']);
    assert.equal(value.claims[0]?.evidence, previous.claims[0]?.evidence);
    assert.equal(value.claims[0]?.claim, draft.claims[0]);
    const whole = judge(draft, library, { previous: value });
    assert.notEqual(whole.claims[0]?.evidence, previous.claims[0]?.evidence);
    assert.deepEqual(whole.claims, judge(draft, library).claims);
  });

  it('leaves a claim half judged where there is no time, and judges it anew where sources come or go meanwhile', async () => {
    const [port, journal] = [(await readSource({ path: 'port.txt', text: HARBOUR })).value, (await readSource({ path: 'journal.txt', text: NOTE })).value];
    const draft = parseDraft({ path: 'd.md', text: 'The port counted 1,843 ships in 2021.\n\nTwo pilots were hurt.' }).value;
    const begun = (): { library: Library; steps: ReturnType<typeof judgeSteps> } => {
      const library = createLibrary();
      library.add(port);
      return { library, steps: judgeSteps(draft, library) };
    };
    const { steps } = begun();
    assert.equal(steps.next().value, 'more');
    assert.deepEqual(new Set(stopped(steps).claims.map(({ verdict }) => verdict)), new Set([null]));
    const after = (change: (library: Library) => void, expected: Verdict): void => {
      for (let count = 1; ; count++) {
        const { library, steps: going } = begun();
        for (let step = 0; step < count; step++) if (going.next().value !== 'more') return;
        change(library);
        assert.equal(toNext(going), 'claim');
        const [claim] = stopped(going).claims;
        assert.equal(claim?.verdict, expected, `after ${count} steps`);
        assert.deepEqual(claim, judge(draft, library).claims[0]);
      }
    };
    after((library) => library.add(journal), 'disputed');
    after((library) => library.remove(port.path), 'unsupported');
  });

  it('shows a source that disagrees', async () => {
    const claims = await checked('The port counted 1,843 ships in 2021.', { 'port.txt': HARBOUR, 'journal.txt': NOTE });
    assert.equal(claims[0]?.verdict, 'disputed');
    assert.deepEqual(claims[0]?.evidence.map((e) => e.relation), ['supports', 'contradicts']);
  });

  it('checks a quotation word for word', async () => {
    const source = { 'talk.txt': 'Ms Okoro said: "We mended every boat before the winter came, and we paid for it ourselves."' };
    await check('“We mended every boat before the winter came,” Ms Okoro said.', source, ['We mended every boat before the winter came,: supported']);
    const [claim] = await check('“We painted every boat before the winter came,” Ms Okoro said.', source, ['We painted every boat before the winter came,: contradicted']);
    assert.match(claim?.message ?? '', /“painted”.*“mended”/);
  });
});
