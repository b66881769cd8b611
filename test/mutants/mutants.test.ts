import assert from 'node:assert/strict';
import { createLibrary, judge, parseDraft, readSource } from '../../src/core/index.js';
import { crossed, mutantOutcomes } from './measure.js';
import { mutantsOf, mutated } from './mutate.js';
import { loadExample } from './workspaces.js';

/** `mutation: draft` for every mutant of the figures that the source supports. */
async function mutants(text: string, source: string): Promise<string[]> {
  const library = createLibrary();
  library.add((await readSource({ path: 'sources/a.txt', text: source })).value);
  const { value: draft } = parseDraft({ path: 'draft.md', text });
  return judge(draft, library).claims.flatMap((claim) => (claim.verdict === 'supported' ? mutantsOf(draft, claim).map((mutant) => `${mutant.mutation}: ${mutated(text, mutant)}`) : []));
}

describe('mutants', () => {
  it('change a figure in every way that makes it wrong', async () => {
    assert.deepEqual(await mutants('The fleet has 284 boats.', 'The fleet has 284 boats.'), [
      'digits swapped: The fleet has 248 boats.', 'one more: The fleet has 285 boats.', 'one less: The fleet has 283 boats.', 'times ten: The fleet has 2,840 boats.',
    ]);
    assert.deepEqual(await mutants('The lighthouse was lit on 4 May 1911.', 'The lighthouse was lit on 4 May 1911.'), [
      'a day later: The lighthouse was lit on 5 May 1911.', 'a day earlier: The lighthouse was lit on 3 May 1911.',
      'a year later: The lighthouse was lit on 4 May 1912.', 'a year earlier: The lighthouse was lit on 4 May 1910.',
    ]);
  });

  it('leave out what the words still allow', async () => {
    const found = await mutants('More than 300 boats lie in the harbour.', '312 boats lie in the harbour.');
    assert.deepEqual(found, ['times ten: More than 3,000 boats lie in the harbour.', 'bound reversed: Fewer than 300 boats lie in the harbour.']);
    const exactly = await mutants('The harbour takes up to 312 boats.', 'The harbour takes 312 boats.');
    assert.ok(!exactly.some((mutant) => mutant.startsWith('bound reversed')), exactly.join('\n'));
    const about = await mutants('About 1,200 boats lie in the harbour.', '1,187 boats lie in the harbour.');
    assert.ok(!about.some((mutant) => mutant.includes('1,201') || mutant.includes('1,199')), about.join('\n'));
  });
});

describe('the example, with each of its figures got wrong', () => {
  const LEAST = 0.85;

  it(`has at least ${LEAST * 100} % of the mistakes noticed, and next to nothing else changed`, async function () {
    // a hundred checks of one draft
    this.timeout(120_000);
    const outcomes = [...mutantOutcomes(await loadExample())];
    const missed = outcomes.filter(({ isCaught }) => !isCaught).map(({ mutant, original }) => `${mutant.mutation}: ${original.claim.text} → ${mutant.replacement}`);
    assert.ok(outcomes.length > 80, `${outcomes.length} mutants`);
    assert.ok(1 - missed.length / outcomes.length >= LEAST, `${missed.length} of ${outcomes.length} not noticed:\n${missed.join('\n')}`);
    assert.ok(outcomes.flatMap(({ disturbed }) => disturbed).length <= 1);
  });

  it('is judged after an edit as when it is new', async () => {
    const { draft, library } = await loadExample();
    const previous = judge(draft, library);
    const edits = previous.claims.flatMap((claim) => (claim.verdict === 'supported' ? mutantsOf(draft, claim) : [])).filter((_mutant, at) => at % 8 === 0);
    assert.ok(edits.length > 10, `${edits.length} edits`);
    for (const edit of edits) {
      const { value: edited } = parseDraft({ path: draft.path, text: mutated(draft.text, edit) });
      assert.deepEqual(judge(edited, library, { previous }).claims, judge(edited, library).claims, `${edit.mutation}: ${edit.replacement}`);
    }
  });

  it('finds no support in what another story says', async () => {
    const library = createLibrary();
    const other = 'The orchard society met on 5 June. Its 340 members own 96 hectares. A tree costs €12, and 38 trees died of frost in 2024.\n\nThe society was founded in 1898.';
    library.add((await readSource({ path: 'sources/orchard.txt', text: other })).value);
    const greens = crossed(await loadExample(), { ...(await loadExample()), library }).filter(({ verdict }) => verdict === 'supported' || verdict === 'disputed');
    assert.deepEqual(greens.map(({ claim }) => claim.text), []);
  });
});
