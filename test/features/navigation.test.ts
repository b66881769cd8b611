import assert from 'node:assert/strict';
import { citation } from '../../src/features/citation.js';
import { claims } from '../../src/features/claims.js';
import { counts } from '../../src/features/counts.js';
import { definition } from '../../src/features/definition.js';
import { locate } from '../../src/features/locate.js';
import { claimsOnPassage, passagesOfClaim } from '../../src/features/references.js';
import type { SourceMetadata } from '../../src/core/index.js';
import { viewOf, type Finding } from '../helpers/viewOf.js';

const sources = {
  'sources/a.txt': { text: 'First line.\nOur jails hold 1,201 prisoners.\n' },
  'sources/b.pdf': { text: 'In all 1,201 were held.', textIsFile: false },
};
const supported: Finding = { verdict: 'supported', evidence: ['supports sources/a.txt: Our jails hold [1,201] prisoners.', 'supports sources/b.pdf: In all [1,201] were held.'] };
const view = viewOf('The jails hold [[1,201]] prisoners, or [[7]].', [supported, { verdict: 'unsupported' }], { sources });
const onFigure = { line: 0, character: 17 };

describe('definition', () => {
  it('opens each passage at its figure, rendered where the file is no text', () => {
    assert.deepEqual(definition(view, onFigure), [
      { originSelectionRange: { start: { line: 0, character: 15 }, end: { line: 0, character: 20 } }, targetUri: 'file:///w/sources/a.txt', targetRange: { start: { line: 1, character: 0 }, end: { line: 1, character: 31 } }, targetSelectionRange: { start: { line: 1, character: 15 }, end: { line: 1, character: 20 } } },
      { originSelectionRange: { start: { line: 0, character: 15 }, end: { line: 0, character: 20 } }, targetUri: 'rendered:/sources/b.pdf', targetRange: { start: { line: 0, character: 0 }, end: { line: 0, character: 23 } }, targetSelectionRange: { start: { line: 0, character: 7 }, end: { line: 0, character: 12 } } },
    ]);
    assert.deepEqual(definition(view, { line: 0, character: 2 }), []);
  });
});

describe('references', () => {
  it('lead from claim to passages and from passage to claims', () => {
    assert.deepEqual(passagesOfClaim(view, onFigure).map(({ uri }) => uri), ['file:///w/sources/a.txt', 'rendered:/sources/b.pdf']);
    const source = view.source('sources/a.txt')!;
    assert.deepEqual(claimsOnPassage([view], source, { line: 1, character: 3 }), [{ uri: 'file:///w/draft.md', range: { start: { line: 0, character: 15 }, end: { line: 0, character: 20 } } }]);
    assert.deepEqual(claimsOnPassage([view], source, { line: 0, character: 3 }), []);
  });
});

describe('locating a passage', () => {
  it('tells what to open and where', () => {
    const target = locate(view, view.checked.claims[0]!, 1);
    assert.deepEqual([target?.openUri, target?.uri, target?.textIsFile, target?.focus], ['rendered:/sources/b.pdf', 'file:///w/sources/b.pdf', false, { start: { line: 0, character: 7 }, end: { line: 0, character: 12 } }]);
    assert.equal(locate(view, view.checked.claims[1]!), null);
  });
});

describe('a citation', () => {
  const cite = (metadata: SourceMetadata, locator: Finding['locator']): unknown => {
    const one = viewOf('It is [[7]].', [{ verdict: 'supported', evidence: ['supports s.txt: [7]'], ...(locator === undefined ? {} : { locator }) }], { sources: { 's.txt': { text: '7', metadata } } });
    return citation(one, one.checked.claims[0]!);
  };
  it('names title, publisher, date and place', () => {
    assert.deepEqual(cite({ title: 'Address  to\ncadets', publisher: 'The Palace', date: '2019-11-06' }, { line: 8 }), { confidential: false, plain: 'Address to cadets, The Palace, 6 Nov 2019, line 8', pandoc: null });
    assert.deepEqual(cite({}, { line: null }), { confidential: false, plain: 's.txt', pandoc: null });
    assert.deepEqual(cite({ author: 'Times', title: 'War', publisher: 'Times' }, { page: 3 }), { confidential: false, plain: 'Times, War, page 3', pandoc: null });
  });
  it('uses the key where there is one', () => {
    assert.deepEqual(cite({ title: 'War', key: 'war19' }, { page: 3 }), { confidential: false, plain: 'War, page 3', pandoc: '[@war19, p. 3]' });
    assert.deepEqual(cite({ title: 'War', key: 'war19' }, { line: 8 }), { confidential: false, plain: 'War, line 8', pandoc: '[@war19, l. 8]' });
  });
  it('says where the source is confidential', () => {
    assert.deepEqual(cite({ title: 'War', confidential: true }, { line: 8 }), { confidential: true, plain: 'War, line 8', pandoc: null });
  });
});

describe('the list of claims', () => {
  it('is in draft order, with what a list shows', () => {
    const [first, second] = claims(view);
    assert.deepEqual([first?.text, first?.verdict, first?.toFix, first?.evidence.map(({ source, place }) => `${source} ${place}`)], ['1,201', 'supported', false, ['sources/a.txt line 1', 'sources/b.pdf line 1']]);
    assert.deepEqual([second?.text, second?.verdict, second?.toFix, second?.sentence], ['7', 'unsupported', true, 'The jails hold 1,201 prisoners, or 7.']);
  });
  it('is counted', () => {
    const many = viewOf('[[1]] [[2]] [[3]] [[4]]', [supported, { verdict: 'disputed' }, { verdict: null }, { verdict: 'contradicted', ignored: '' }], { shown: { contradicted: 'warning' } });
    assert.deepEqual(counts(many), { counts: { supported: 1, contradicted: 0, disputed: 1, unsupported: 0, unchecked: 1, ignored: 1, statements: 0 }, toFix: 0 });
    assert.equal(counts(null).toFix, 0);
  });
});
