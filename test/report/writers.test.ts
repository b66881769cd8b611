import assert from 'node:assert/strict';
import { checkDraft, dateInWords, placeOf, writeGithub, writeSarif, type Locator, type Report } from '../../src/core/index.js';

const nowhere: Locator = { line: null, paragraph: null, page: null, cell: null };
const report = (message: string, path = 'my draft.md'): Report => ({
  version: 1,
  sources: [{ path: 'sources/a.pdf', title: null, date: null, passages: 0, problem: 'a.pdf is encrypted.' }],
  drafts: [{
    path, inconsistencies: [], notChecked: [], coverage: { checked: 2, supported: 1, notChecked: 0, ignored: 0 }, summary: { supported: 1, contradicted: 1, disputed: 0, unsupported: 0 },
    claims: [
      {
        id: 'c1', kind: 'quantity', text: '287', offset: [10, 13], range: { start: { line: 2, character: 4 }, end: { line: 2, character: 7 } }, sentence: '', quantity: null,
        verdict: 'contradicted', basis: null, message,
        evidence: [{ source: 'sources/speech.txt', relation: 'contradicts', quote: 'We caught 278.', offset: [0, 14], locator: { ...nowhere, line: 14 }, score: 0.9 }],
      },
      {
        id: 'c2', kind: 'quantity', text: '5', offset: [20, 21], range: { start: { line: 3, character: 0 }, end: { line: 3, character: 1 } }, sentence: '', quantity: null,
        verdict: 'supported', basis: 'exact', message: '', evidence: [],
      },
    ],
  }],
});

describe('GitHub annotations', () => {
  it('point at the draft and cannot be broken out of', () => {
    assert.equal(writeGithub(report('The draft says 287;\n::error::gotcha 100%', 'a,b:c.md')),
      '::warning file=a%2Cb%3Ac.md,line=3,col=5,endLine=3,endColumn=8,title=Corroborate%3A contradicted::The draft says 287;%0A::error::gotcha 100%25\n'
      + '::warning file=sources/a.pdf,title=Corroborate%3A source not read::a.pdf is encrypted.\n');
  });
});

describe('SARIF', () => {
  it('holds what the schema requires, findings with places and passages, and unread sources', () => {
    const log = JSON.parse(writeSarif(report('The draft says 287.'), '1.2.3'));
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.equal(run.tool.driver.name, 'Corroborate');
    assert.equal(run.tool.driver.semanticVersion, '1.2.3');
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.results.length, 1);
    const [result] = run.results;
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.equal(result.message.text, 'The draft says 287.');
    assert.deepEqual(result.locations[0].physicalLocation, {
      artifactLocation: { uri: 'my%20draft.md' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 8, charOffset: 10, charLength: 3, snippet: { text: '287' } },
    });
    assert.deepEqual(result.relatedLocations, [{
      id: 0, message: { text: 'contradicts (sources/speech.txt, line 14): We caught 278.' },
      physicalLocation: { artifactLocation: { uri: 'sources/speech.txt' }, region: { startLine: 14 } },
    }]);
    assert.equal(run.invocations[0].executionSuccessful, true);
    assert.equal(run.invocations[0].toolExecutionNotifications[0].message.text, 'a.pdf is encrypted.');
  });
});

describe('figures of a draft that do not fit one another', () => {
  const text = 'The fleet has 12 trawlers, 5 tugs and 3 ferries, or 21 vessels in all.';
  const inconsistent = async (): Promise<Report> => ({ version: 1, sources: [], drafts: [await checkDraft({ path: 'draft.md', text }, [{ path: 'a.txt', text: `In the yearbook: ${text}` }])] });

  it('stand in the JSON with their places, apart from the verdicts', async () => {
    const [draft] = (await inconsistent()).drafts;
    const [found, ...more] = draft?.inconsistencies ?? [];
    assert.equal(more.length, 0);
    assert.deepEqual([found?.kind, found?.text, found?.message, found?.working], ['sum', '21', 'The parts add up to 20, not 21 (12 + 5 + 3 = 20).', '12 + 5 + 3 = 20']);
    assert.deepEqual(found?.others.map(({ offset }) => text.slice(...offset)), ['12', '5', '3']);
    assert.equal(draft?.claims.find(({ id }) => id === found?.claim)?.text, '21');
  });

  it('are results of their own in SARIF, and annotations', async () => {
    const report = await inconsistent();
    const [run] = JSON.parse(writeSarif(report, '1.2.3')).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'inconsistent');
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, 'inconsistent');
    assert.equal(result.relatedLocations[1].physicalLocation.region.snippet.text, '5');
    assert.match(writeGithub(report), /title=Corroborate%3A inconsistent::The parts add up to 20, not 21/);
  });
});

describe('places and dates', () => {
  it('are said in words', () => {
    const place = (locator: Partial<Locator>): string => placeOf({ ...nowhere, ...locator });
    assert.equal(place({ line: 14, paragraph: 3 }), 'line 14');
    assert.equal(place({ page: 7, paragraph: 2 }), 'page 7, paragraph 2');
    assert.equal(place({ page: 7, pageLabel: 'iv' }), 'page iv');
    assert.equal(place({ message: 3, paragraph: 2 }), 'message 3, paragraph 2');
    assert.equal(place({ message: 3, cell: 'B7' }), 'message 3, cell B7');
    assert.equal(place({ cell: 'B7', sheet: 'Budget' }), 'Budget, cell B7');
    assert.equal(place({ slide: 3, paragraph: 1 }), 'slide 3');
    assert.equal(place({ time: '00:14:05' }), 'at 00:14:05');
    assert.equal(place({}), '');
    assert.deepEqual(['2019-11-06', '2019-11', '2019', '2019-11-06T10:00:00Z', 'last May', '2019-13-01'].map(dateInWords), ['6 Nov 2019', 'Nov 2019', '2019', '6 Nov 2019', 'last May', '2019-13-01']);
  });
});
