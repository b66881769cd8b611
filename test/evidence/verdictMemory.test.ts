import assert from 'node:assert/strict';
import { createLibrary, createVerdictMemory, judge, judgeSteps, parseDraft, readSource, type CheckedDraft } from '../../src/core/index.js';
import { HARBOUR, stopped, toNext } from '../helpers/judging.js';

describe('verdicts kept from version to version', () => {
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
