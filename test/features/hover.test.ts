import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findHover, hover, renderHover } from '../../src/features/hover.js';
import { commandLink, escapeMarkdown } from '../../src/features/markdown.js';
import type { DraftView } from '../../src/features/view.js';
import { viewOf, type Finding, type ViewOptions } from '../helpers/viewOf.js';

const options = { passages: 3, commands: { open: 'x.open', cite: 'x.cite', ignore: 'x.ignore' } };
const at = (view: DraftView & { readonly text: string }, words: string): string | null => {
  const found = hover(view, view.lines.positionAt(view.text.indexOf(words)), options);
  return found === null ? null : (found.contents as { value: string }).value;
};
const sources: NonNullable<ViewOptions['sources']> = {
  'sources/speech.txt': { text: 'x\nOur jails hold 1,201 prisoners today.', metadata: { title: 'Address to cadets', date: '2019-11-06' } },
  'sources/news.txt': { text: 'Some 1,172 prisoners are held.', metadata: { title: 'Courier' } },
};
const draft = 'The jails hold [[1,201]] prisoners.';
/** The hover on the figure, without its links. */
const body = (finding: Finding, more: ViewOptions = {}): string[] => (at(viewOf(draft, [finding], { sources, ...more }), '1,201') ?? '').split('\n\n').filter((block) => !block.startsWith('['));

describe('hover', () => {
  it('quotes the passage with its figure in bold, then says who says it', () => {
    assert.deepEqual(body({ verdict: 'supported', evidence: ['supports sources/speech.txt: Our jails hold [1,201] prisoners today.'], locator: { line: 2 } }), [
      '**Matched in 1 source**',
      '“Our jails hold **1,201** prisoners today.”  \n*Address to cadets*, 6 Nov 2019 · speech.txt, line 2 · same figure, same thing',
    ]);
  });

  it('marks a source that the writer keeps confidential', () => {
    const secret = { 'sources/speech.txt': { text: 'Our jails hold 1,201 prisoners today.', metadata: { title: 'Address', confidential: true } } };
    assert.match(body({ verdict: 'supported', evidence: ['supports sources/speech.txt: Our jails hold [1,201] prisoners today.'] }, { sources: secret })[1] ?? '', /\*Address\* · speech\.txt, line 1 · confidential/);
  });

  it('shows who disagrees next to who agrees', () => {
    const evidence = ['supports sources/speech.txt: Our jails hold [1,201] prisoners today.', 'contradicts sources/news.txt: Some [1,172] prisoners are held.'];
    assert.deepEqual(body({ verdict: 'disputed', evidence }).map((block) => block.split('\n')[0]?.trimEnd()), [
      '**Sources disagree: 1 for, 1 against**',
      '“Our jails hold **1,201** prisoners today.”',
      '⚠ *Courier*, says **1,172**: “Some **1,172** prisoners are held.”',
    ]);
    assert.equal(body({ verdict: 'supported', evidence })[0], '**Matched in 1 source, 1 disagrees**');
  });

  it('never lets the one that disagrees fall off the end', () => {
    const many = [...Array.from({ length: 5 }, (_, i) => `supports sources/speech.txt: ${sources['sources/speech.txt']!.text.slice(i)}`), 'contradicts sources/news.txt: Some [1,172] prisoners are held.'];
    const blocks = body({ verdict: 'supported', evidence: many });
    assert.equal(blocks.length, 5);
    assert.match(blocks[2] ?? '', /^⚠/);
    assert.equal(blocks[4], '…and 3 more passages');
  });

  it('says what does not fit in the draft itself, also where a source bears the figure out', () => {
    const view = viewOf('The fleet has 12 trawlers, 5 tugs and 3 ferries, or [[21]] vessels in all.', [{ verdict: 'supported' }]);
    const [found] = view.checked.claims;
    assert.ok(found !== undefined);
    assert.deepEqual(findHover(view, found, 3).inconsistent, ['The parts add up to 20, not 21 (12 + 5 + 3 = 20).']);
  });

  it('quotes a passage once, whatever figures of it bear on the claim', () => {
    assert.equal(body({ verdict: 'supported', evidence: ['supports sources/speech.txt: Our jails hold [1,201] prisoners today.', 'supports sources/speech.txt: Our [jails] hold 1,201 prisoners today.'] }).length, 2);
  });

  it('does not say of a passage what the headline says already', () => {
    const view = viewOf(draft, [{ verdict: 'supported', basis: 'equivalent', evidence: ['supports sources/speech.txt: Our jails hold [1,201] prisoners today.'] }], { sources });
    const [claim] = view.checked.claims;
    assert.ok(claim !== undefined);
    const evidence = claim.evidence.map((one) => ({ ...one, why: ['same amount, written differently', 'same row'] }));
    const shown = renderHover(view, findHover(view, { ...claim, evidence }, 3), options);
    assert.equal(shown.split('written differently').length, 2);
    assert.match(shown, /same row/);
    const rounded = renderHover(view, findHover(view, { ...claim, basis: 'rounded', evidence: claim.evidence.map((one) => ({ ...one, why: ['same when rounded', 'same row'] })) }, 3), options);
    assert.match(rounded, /Matched in 1 source · rounded/);
    assert.equal(rounded.split('rounded').length, 2);
  });

  it('says of a passage that agrees what of the draft it has no word of, as text and nothing else', () => {
    const view = viewOf(draft, [{ verdict: 'supported', evidence: ['supports sources/speech.txt: Our jails hold [1,201] prisoners today.'] }], { sources });
    const [claim] = view.checked.claims;
    assert.ok(claim !== undefined);
    const shown = (unsaid: string): string => renderHover(view, findHover(view, { ...claim, evidence: claim.evidence.map((one) => ({ ...one, why: ['same figure', `no word of ${unsaid}`] })) }, 3), options);
    assert.match(shown('“detainees”'), /same figure, no word of “detainees”/);
    assert.ok(!shown('“[Pell](command:x)”').includes('[Pell](command:x)'));
  });

  it('says the verdict in words', () => {
    const head = (finding: Finding, more?: ViewOptions): string[] => body(finding, more).slice(0, 2);
    assert.deepEqual(head({ verdict: 'unsupported', message: 'No source states 1,201 prisoners.' }), ['**No source states this**', 'No source states 1,201 prisoners.']);
    assert.deepEqual(head({ verdict: null }, { blocked: '2 sources are still being read.' }), ['**Not checked yet**', '2 sources are still being read.']);
    assert.deepEqual(head({ verdict: null, note: 'in-heading', message: 'No source states 14 boats; in a heading that draws no warning.' }), ['**No source states this**', 'No source states 14 boats; in a heading that draws no warning.']);
    assert.equal(head({ verdict: 'contradicted', evidence: ['contradicts sources/news.txt: Some [1,172] prisoners are held.'] })[0], '**The source says otherwise**');
    assert.equal(head({ verdict: 'supported', basis: 'rounded', evidence: ['supports sources/speech.txt: Our jails hold [1,201] prisoners today.'] })[0], '**Matched in 1 source · rounded**');
    assert.equal(head({ verdict: 'unsupported', ignored: 'own count' })[0], '**No source states this \\(ignored\\)**'.replaceAll('\\', ''));
  });

  it("answers only on the claim's own characters", () => {
    const view = viewOf(draft, [{ verdict: 'unsupported' }]);
    const here = (character: number): boolean => hover(view, { line: 0, character }, options) !== null;
    assert.deepEqual([14, 15, 19, 20].map(here), [false, true, true, false]);
    assert.deepEqual(hover(view, { line: 0, character: 16 }, options)?.range, { start: { line: 0, character: 15 }, end: { line: 0, character: 20 } });
  });

  it('answers for the figure inside a quotation, and for the quotation around it', () => {
    const view = viewOf('He said: “We hold [[1,201]] men.”', [{ verdict: 'supported' }]);
    const quotation = { ...view.checked.claims[0]!, message: 'Outer.', verdict: 'unsupported' as const };
    const outer = { ...quotation, claim: { ...quotation.claim, id: 'q', span: { start: 10, end: 30 } } };
    const both = { ...view, checked: { ...view.checked, claims: [outer, ...view.checked.claims] } };
    assert.match(at(both, '1,201') ?? '', /^\*\*Matched/);
    assert.match(at(both, 'hold') ?? '', /^\*\*No source/);
  });

  it('links to what can be done', () => {
    const text = at(viewOf(draft, [{ verdict: 'supported', evidence: ['supports sources/speech.txt: Our jails hold [1,201] prisoners today.'] }], { sources }), '1,201') ?? '';
    const argument = encodeURIComponent(JSON.stringify([{ uri: 'file:///w/draft.md', claim: 'c0' }]));
    assert.equal(text.split('\n\n').at(-1), `[Open passage](command:x.open?${argument}) · [Copy citation](command:x.cite?${argument}) · [Ignore…](command:x.ignore?${argument})`);
    assert.doesNotMatch(at(viewOf(draft, [{ verdict: 'unsupported' }]), '1,201') ?? '', /x\.open/);
  });

  it('cuts a long passage around its figure', () => {
    const long = `${'Before it much was said. '.repeat(40)}Our jails hold [1,201] prisoners. ${'After it more was said. '.repeat(40)}`;
    const quote = body({ verdict: 'supported', evidence: [`supports sources/speech.txt: ${long}`] })[1] ?? '';
    assert.match(quote, /^“… .*\*\*1,201\*\*.* …”/);
    assert.ok(quote.length < 800);
  });
});

describe('text of unknown origin', () => {
  const inert = (words: string, expected: string): void => {
    it(JSON.stringify(words), () => {
      assert.equal(escapeMarkdown(words), expected);
      const shown = body({ verdict: 'supported', evidence: [`supports sources/speech.txt: ${words} [1,201]`] })[1] ?? '';
      assert.ok(shown.startsWith(`“${expected} **1,201**”`), shown);
    });
  };
  inert('](command:x.open)', '\\](command:x.open)');
  inert('`code` ```', '\\`code\\` \\`\\`\\`');
  inert('<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>');
  inert('![x](http://a.example/p.png)', '!\\[x\\](http\\://a.example/p.png)'.replace('[x\\](', '[x\\]('));
  inert('**bold** _it_ ~~gone~~', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~');
  inert('&lt;b&gt; www.a.example me@a.example', '\\&lt;b\\&gt; www\\.a.example me\\@a.example');
  inert('a | b $(alert) \\', 'a \\| b \\$(alert) \\\\');
  inert('1,201 at 15.3% – “ok”', '1,201 at 15.3% – “ok”');

  it('stays on its line and in its order', () => {
    assert.equal(escapeMarkdown('a\n\n# b\r\n- c\u2028d'), 'a \\# b - c d');
    assert.equal(escapeMarkdown('a\u202eb\u0000c'), 'abc');
  });

  it('cannot leave a title, a file name or a date', () => {
    const evil = ']\n\n[click](command:evil) <b>';
    const text = body({ verdict: 'supported', evidence: ['supports sources/speech.txt: [1,201]'] }, { sources: { 'sources/speech.txt': { text: '1,201', metadata: { title: evil, date: evil } } } }).join('\n\n');
    assert.ok(!text.includes('](command:evil)') || text.includes('\\](command:evil)'), text);
    assert.ok(!/(?<!\\)<b>/.test(text), text);
  });

  it('escapes every special character once, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const escaped = escapeMarkdown(text);
      assert.doesNotMatch(escaped.replace(/\\[\\`*_{}[\]<>&~|@#$:.]/g, ''), /[\\`*_{}[\]<>&~|@#\n\r]/);
    }));
  });

  it('cannot end a link', () => {
    assert.equal(commandLink('Open', 'x.open', { claim: ')(\' "' }), '[Open](command:x.open?%5B%7B%22claim%22%3A%22%29%28%27%20%5C%22%22%7D%5D)');
  });
});
