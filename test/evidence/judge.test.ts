import assert from 'node:assert/strict';
import { createLibrary, createVerdictMemory, judge, judgeSteps, parseDraft, readSource, type CheckedClaim, type CheckedDraft, type JudgeOptions, type Library, type Verdict } from '../../src/core/index.js';

const NOTE = 'A trade journal wrote that 1,834 ships called at the port in 2021.';
const HARBOUR = 'The port authority counted 1,843 ships in 2021. Of these, 212 were tankers. Two pilots were hurt.';

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

/** What was reached where there is no more time. */
function stopped(steps: ReturnType<typeof judgeSteps>): CheckedDraft {
  const { done, value } = steps.next(true);
  assert.ok(done === true);
  return value;
}

/** Goes on to the next claim; answers what that is. */
function toNext(steps: ReturnType<typeof judgeSteps>): unknown {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true || value !== 'more') return value;
  }
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

  it('keeps the verdicts of claims that an edit did not touch', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const first = judge(parseDraft({ path: 'd.md', text: 'The port counted 1,843 ships.\n\nTwo pilots were hurt.' }).value, library);
    const second = judge(parseDraft({ path: 'd.md', text: 'The port counted 1,843 ships.\n\nTwo pilots were hurt badly.' }).value, library, { previous: first });
    assert.equal(second.claims[0]?.evidence, first.claims[0]?.evidence);
    assert.notEqual(second.claims[1]?.evidence, first.claims[1]?.evidence);
  });

  it('knows again what an edit takes back, and lets go of what the draft has held no longer', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const memory = createVerdictMemory();
    const judged = (text: string): CheckedDraft => judge(parseDraft({ path: 'd.md', text }).value, library, { memory });
    const draft = 'The port counted 1,843 ships.\n\nTwo pilots were hurt.';
    const first = judged(draft);
    assert.deepEqual(judged(draft.replace('1,843', '1,834')).claims, judge(parseDraft({ path: 'd.md', text: draft.replace('1,843', '1,834') }).value, library).claims);
    const back = judged(draft);
    assert.deepEqual(back.claims.map(({ evidence }) => evidence), first.claims.map(({ evidence }) => evidence));
    assert.ok(back.claims.every(({ evidence }, at) => evidence === first.claims[at]?.evidence));
    for (let ships = 1001; ships < 1100; ships++) judged(draft.replace('1,843', `${ships}`));
    assert.ok(memory.blocks <= 4 && memory.bySentence.size <= 8, `${memory.blocks} blocks, ${memory.bySentence.size} sentences`);
  });

  it('keeps verdicts in the rest of a paragraph, and judges again where a neighbour changed', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const parse = (text: string) => parseDraft({ path: 'd.md', text }).value;
    const rest = 'It rained. The quay was full. The crews waited. The port counted 1,843 ships in 2021.';
    const first = judge(parse(`The mayor spoke. ${rest}`), library);
    const moved = parse(`The mayor of the town spoke. ${rest}`);
    const kept = judge(moved, library, { previous: first });
    assert.equal(kept.claims[0]?.evidence, first.claims[0]?.evidence);
    assert.deepEqual(kept.claims, judge(moved, library).claims);
    const near = parse(`The mayor spoke. ${rest.replace('waited', 'slept')}`);
    assert.notEqual(judge(near, library, { previous: first }).claims[0]?.evidence, first.claims[0]?.evidence);
  });

  it('reads no more than the figures of the third sentence before', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const evidenceOf = (weather: string, previous?: CheckedDraft) => judge(parseDraft({ path: 'd.md', text: `${weather} The quay was full. The crews waited. The port counted 1,843 ships in 2021.` }).value, library, { ...(previous && { previous }) });
    const first = evidenceOf('It rained.');
    assert.equal(evidenceOf('It snowed.', first).claims.at(-2)?.evidence, first.claims.at(-2)?.evidence);
    assert.notEqual(evidenceOf('It rained for 9 hours.', first).claims.at(-2)?.evidence, first.claims.at(-2)?.evidence);
  });

  it('judges again where the neighbours of a sentence with the same value changed', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const parse = (text: string) => parseDraft({ path: 'd.md', text }).value;
    const check = (before: string, after: string, at: number): void => {
      const first = judge(parse(before), library);
      assert.notEqual(judge(parse(after), library, { previous: first }).claims.at(at)?.evidence, first.claims.at(at)?.evidence);
    };
    check('The port counted 1,843 ships. All 1,843 of them paid. The crews waited.', 'The port counted 1,843 ships. All 1,843 of them paid. The crews slept.', 0);
    check('It rained. The quay was full. Some 1,843 ships came. The port counted 1,843 ships.', 'It snowed. The quay was full. Some 1,843 ships came. The port counted 1,843 ships.', -1);
  });

  it('finds nothing else in a draft that was edited than in one that is new, whatever other paragraphs come to state', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const parse = (beds: string) => parseDraft({ path: 'd.md', text: `The port counted 1,834 ships in 2021.\n\nIt rained.\n\nThe crews had ${beds} beds.` }).value;
    let last = judge(parse('5,555'), library);
    for (const beds of ['1,843', '1,834', '5,556']) {
      const next = judge(parse(beds), library, { previous: last });
      assert.equal(next.claims[0]?.evidence, last.claims[0]?.evidence);
      assert.deepEqual(next.claims, judge(parse(beds), library).claims);
      last = next;
    }
  });

  it('judges again what is read otherwise, though it stands where it stood', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const before = parseDraft({ path: 'd.md', text: 'The quay was full. It rained. The crews waited. It snowed. The port counted 1,843 ships in 2021.' }).value;
    const first = judge(before, library);
    // as where a region is first heard of: the places are the same objects, the figure is another
    const draft = {
      ...before, blocks: before.blocks.map((block) => ({ ...block, prose: { ...block.prose, text: block.prose.text.replace('quay', 'pier') } })),
      claims: before.claims.map((claim) => (claim.quantity === undefined || claim.text !== '1,843' ? claim : { ...claim, quantity: { ...claim.quantity, value: 1834, low: 1834, high: 1834 } })),
    };
    assert.deepEqual(judge(draft, library, { previous: first }).claims, judge(draft, library).claims);
    assert.notEqual(judge(draft, library).claims[0]?.verdict, first.claims[0]?.verdict);
  });

  it('of two sentences that say the same, the last one tells what stands meanwhile', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const parse = (text: string) => parseDraft({ path: 'd.md', text }).value;
    const twice = 'The port counted 1,843 ships.';
    const previous = judge(parse(`${twice}\n\n${twice}`), library);
    const steps = judgeSteps(parse(`${twice} It rained.\n\n${twice} It snowed.`), library, { previous, near: 0 });
    assert.equal(toNext(steps), 'former');
    assert.equal(stopped(steps).claims[1]?.evidence, previous.claims[1]?.evidence);
  });

  it('leaves what stands open, from key to key, until there is time', async () => {
    const library = createLibrary();
    library.add((await readSource({ path: 'port.txt', text: HARBOUR })).value);
    const parse = (text: string) => parseDraft({ path: 'd.md', text }).value;
    const first = judge(parse('Of these, 221 were tankers. Some 17 quays were full.\n\nThe port counted 1,834 ships.'), library);
    const memory = createVerdictMemory();
    const typed = (text: string, previous: CheckedDraft): CheckedDraft => {
      const steps = judgeSteps(parse(text), library, { previous, memory });
      assert.equal(steps.next().value, 'more');
      return stopped(steps);
    };
    const second = typed('Of these, 221 were tankers. Some 17 quays were all full.\n\nThe port counted 1,834 ships.', first);
    const third = typed('Of these, 221 were tankers. Some 17 quays were all full.\n\nThe port counted 1,834 big ships.', second);
    const text = 'Of these, 221 were tankers. Some 17 quays were all full.\n\nThe port counted 1,834 very big ships.';
    const fourth = typed(text, third);
    for (const { claims } of [second, third, fourth]) assert.equal(claims[0]?.evidence, first.claims[0]?.evidence);
    assert.equal(fourth.claims[0]?.verdict, 'contradicted');
    // no verdict was reached: none is kept while more sources are read
    const last = parse(text);
    assert.equal(judge(last, library, { kept: fourth, unread: ['report.pdf'], pending: ['report.pdf'] }).claims[0]?.verdict, null);
    assert.deepEqual(judge(last, library, { previous: fourth, memory }).claims, judge(last, library).claims);
  });
});
