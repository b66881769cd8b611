import assert from 'node:assert/strict';
import { diagnostics } from '../../src/features/diagnostics.js';
import { viewOf } from '../helpers/viewOf.js';

const draft = 'They hold [[1]] and [[2]] and [[3]] and [[4]] and [[5]].';
const findings = [
  { verdict: 'supported' as const }, { verdict: 'contradicted' as const, message: 'The draft says 2; the source says 3 (a.txt, line 1).', evidence: ['supports a.txt: x [2] y', 'contradicts a.txt: It says [3] here.'] },
  { verdict: 'unsupported' as const }, { verdict: 'disputed' as const }, { verdict: null },
];
const sources = { 'a.txt': { text: 'First.\nIt says 3 here. And x 2 y.', metadata: { title: 'Report' } } };

describe('diagnostics', () => {
  it('are the findings that need work, with code, severity and the passages they rest on', () => {
    const found = diagnostics(viewOf(draft, findings, { sources }));
    assert.deepEqual(found.map(({ code, severity, source }) => [code, severity, source]), [['contradicted', 2, 'corroborate'], ['unsupported', 2, 'corroborate'], ['disputed', 3, 'corroborate']]);
    assert.equal(found[0]?.message, 'The draft says 2; the source says 3 (a.txt, line 1).');
    assert.deepEqual(found[0]?.range, { start: { line: 0, character: 16 }, end: { line: 0, character: 17 } });
    assert.deepEqual(found[0]?.relatedInformation, [
      { location: { uri: 'file:///w/a.txt', range: { start: { line: 1, character: 8 }, end: { line: 1, character: 9 } } }, message: 'Report, line 1: It says 3 here.' },
      { location: { uri: 'file:///w/a.txt', range: { start: { line: 1, character: 22 }, end: { line: 1, character: 23 } } }, message: 'Report, line 1: x 2 y' },
    ]);
  });

  it('follow the severities, and leave out what is off', () => {
    const shown = { contradicted: 'error', unsupported: 'hint' } as const;
    assert.deepEqual(diagnostics(viewOf(draft, findings, { sources, shown })).map(({ code, severity }) => [code, severity]), [['contradicted', 1], ['unsupported', 4]]);
    assert.deepEqual(diagnostics(viewOf(draft, findings, { sources, shown: {} })), []);
  });

  it('are silent on what is ignored', () => {
    assert.deepEqual(diagnostics(viewOf('It is [[7]].', [{ verdict: 'contradicted', ignored: '' }])), []);
  });

  it('tell what does not fit in the draft itself, with the figures it was held against, and follow its severity', () => {
    const text = 'The fleet has 12 trawlers, 5 tugs and 3 ferries, or [[21]] vessels in all.';
    const [found, ...more] = diagnostics(viewOf(text, [{ verdict: 'supported' }]));
    assert.deepEqual(more, []);
    assert.deepEqual([found?.code, found?.severity, found?.message], ['inconsistent', 2, 'The parts add up to 20, not 21 (12 + 5 + 3 = 20).']);
    assert.deepEqual(found?.relatedInformation?.map(({ message, location }) => [message, location.uri, location.range.start.character]), [['12', 'file:///w/draft.md', 14], ['5', 'file:///w/draft.md', 27], ['3', 'file:///w/draft.md', 38]]);
    assert.deepEqual(diagnostics(viewOf(text, [{ verdict: 'supported' }], { shown: { contradicted: 'warning' } })), []);
    assert.deepEqual(diagnostics(viewOf(`<!-- corroborate-ignore-next-line counted -->\n${text}`, [{ verdict: 'supported' }])), []);
  });

  it('quote little of a long passage, and the figure always', () => {
    const words = 'and so on and so forth '.repeat(20);
    const [found] = diagnostics(viewOf('It is [[7]].', [{ verdict: 'contradicted', evidence: [`contradicts a.txt: ${words}it is [8] now ${words}`] }], { sources }));
    const [one] = found?.relatedInformation ?? [];
    assert.match(one?.message ?? '', /^Report, line 1: … .* it is 8 now .* …$/);
    assert.ok((one?.message.length ?? 999) < 140);
  });

  it('name a source as it is called now', () => {
    const view = viewOf('It is [[7]].', [{ verdict: 'contradicted', evidence: ['contradicts a.txt: It says [3] here.'] }], { sources });
    const passage = (title: string): string | undefined => {
      const known = view.source('a.txt');
      const source = known && { ...known, document: { ...known.document, metadata: { title } } };
      return diagnostics({ ...view, source: () => source })[0]?.relatedInformation?.[0]?.message;
    };
    assert.equal(passage('Report'), 'Report, line 1: It says 3 here.');
    assert.equal(passage('Final report'), 'Final report, line 1: It says 3 here.');
  });

  it('outlive a source that went', () => {
    assert.deepEqual(diagnostics(viewOf('It is [[7]].', [{ verdict: 'contradicted', evidence: ['contradicts gone.txt: [8]'] }]))[0]?.relatedInformation, []);
  });
});
