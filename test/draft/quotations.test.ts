import assert from 'node:assert/strict';
import { parseDraft } from '../../src/core/draft/parseDraft.js';
import { findQuotations } from '../../src/core/draft/quotations.js';
import { sentences } from '../../src/core/text/sentences.js';

/** Each quotation as `parts / speaker / verb`; scare quotes and titles start with `~`. */
function check(text: string, ...expected: string[]): void {
  const found = findQuotations(text, sentences(text), () => null).map(({ parts, speaker, verb, isSpeech }) =>
    `${isSpeech ? '' : '~'}${parts.map((part) => text.slice(part.start, part.end)).join(' + ')} / ${speaker ?? '-'} / ${verb ?? '-'}`);
  assert.deepEqual(found, expected);
}

describe('quotations', () => {
  it('stand in straight or curly double marks, guillemets or single marks', () => {
    check('"We lost the boat," said Mr. Amos Bell.', 'We lost the boat, / Mr. Amos Bell / said');
    check('“We lost the boat,” said Ilse Bell, who was there.', 'We lost the boat, / Ilse Bell / said');
    check('« We lost the boat », said Ilse Bell.', 'We lost the boat / Ilse Bell / said');
    check('‘We can’t lose the boys’ boat,’ says Bell, of the Hill Farm.', 'We can’t lose the boys’ boat, / Bell / says');
    check("'We don't know,' she said.", "We don't know, / - / said");
  });
  it('are no apostrophes and no inch marks', () => {
    check('In the ’90s the boys’ coats weren’t cheap, and ’tis said so.');
    check("The '90s were good for the farmers' market, said Bell's wife.");
    check('The 6" pipe and the 9" pipe burst.');
    check('He was 5\'10" tall.');
  });
  it('have their speaker behind them', () => {
    check('“Nobody pays more,” the mayor, Ann Lee, told the crowd.', 'Nobody pays more, / the mayor, Ann Lee / told');
    check('“Nobody pays more,” City Manager Ann Lee told reporters.', 'Nobody pays more, / City Manager Ann Lee / told reporters');
    check('“Nobody pays more,” Lee, 58, said on Monday.', 'Nobody pays more, / Lee / said');
    check('“Nobody pays more,” said the mayor, Ann Lee, who left.', 'Nobody pays more, / the mayor, Ann Lee / said');
    check('“Is it over?” asked a man in the crowd.', 'Is it over? / a man / asked');
    check('“It is over now.” — Jane Doe', 'It is over now. / Jane Doe / -');
    check('“None at all,” he said.', 'None at all, / - / said');
  });
  it('have their speaker before them', () => {
    check('Judge Helen Ray told the men: “You chose the weak.”', 'You chose the weak. / Judge Helen Ray / told');
    check('For the defence, Rose Tull said: “He is sorry for it.”', 'He is sorry for it. / Rose Tull / said');
    check('The firm was blunter: “Most of our buses run late.”', 'Most of our buses run late. / The firm / -');
    check('It was, according to the jury, “the quietest book we read”.', 'the quietest book we read / the jury / according to');
    check('Imran Bell, prosecuting, said: “It was a long plan.”', 'It was a long plan. / Imran Bell / said');
    check('Bell: “We lost four boats.”', 'We lost four boats. / Bell / -');
    check('The report found that “most of it was wrong”.', 'most of it was wrong / The report / found');
    check('She warned that “the easy part is over now”.', 'the easy part is over now / - / warned');
  });
  it('belong to the sentence next to them', () => {
    check('“We lost it all,” Rae, 61, told friends at 2 a.m. Moss, a baker for 14 winters, answered from the pier: “You did.”', 'We lost it all, / Rae / told friends', 'You did. / Moss / answered');
  });
  it('go on being one speaker’s until the text turns to another', () => {
    const lee = (then: string, speaker: string): void => check(`“We lost it all,” said Ann Lee. ${then} “will be back by the spring”.`, 'We lost it all, / Ann Lee / said', `will be back by the spring / ${speaker}`);
    lee('The boat', 'Ann Lee / -');
    lee('In New York she heard that it', 'Ann Lee / -');
    lee('Lee is sure that it', 'Ann Lee / -');
    lee('Jo Moss, who runs the yard, is sure that it', '- / -');
    lee('The yard’s owner, Jo Moss, is sure that it', '- / -');
    lee('Jo Moss runs the yard. He promised that it', '- / -');
    lee('Moss promised that it', '- / -');
  });
  it('may be interrupted by the clause that names the speaker', () => {
    check('“We came,” said Ann Lee, “and we saw it.”', 'We came, + and we saw it. / Ann Lee / said');
    check('“We came,” Ann Lee said. “We saw it all.” They left.', 'We came, / Ann Lee / said', 'We saw it all. / Ann Lee / -');
  });
  it('are no titles, no terms and no scare quotes', () => {
    check('Her novel “The Salt Road” sold well.', '~The Salt Road / - / -');
    check('The so-called “smart” meter and the “quick win” failed.', '~smart / - / -', '~quick win / - / -');
  });
  it('may run on into the next paragraph', () => {
    const [open] = findQuotations('Bell said: “We came at dawn.', [{ start: 0, end: 28 }], () => null);
    assert.deepEqual([open?.closed, open?.speaker], [false, 'Bell']);
  });
  it('keep quotations within quotations as part of them', () => {
    check('“He said ‘no way’ to me,” Ann Lee recalled.', 'He said ‘no way’ to me, / Ann Lee / recalled');
  });
});

describe('quotation claims', () => {
  const claims = (text: string): string[] => parseDraft({ path: 'a.md', text }).value.claims.map((claim) =>
    `${claim.text} / ${claim.kind === 'quotation' ? claim.quotation?.speaker ?? '-' : claim.quoted ? 'quoted' : 'plain'}`);
  const check = (text: string, ...expected: string[]): void => assert.deepEqual(claims(text), expected);
  it('span the words between the marks, one a part; figures inside are quoted', () => {
    check('“We sold 40 boats,” said *Ann* Lee, “and lost 12 of them.”', 'We sold 40 boats, / Ann Lee', '40 / quoted', 'and lost 12 of them. / Ann Lee', '12 / quoted');
    check('She has 14 “good friends”.', '14 / plain');
  });
  it('run over paragraphs that open with a mark, with one speaker', () => {
    check('Lee wrote: “We sold 40 boats.\n\n“We lost 12 of them,” she added.', 'We sold 40 boats. / Lee', '40 / quoted', 'We lost 12 of them, / Lee', '12 / quoted');
    check('Lee wrote: “We sold 40 boats.\n\nWe lost 12.', '40 / plain', '12 / plain');
  });
  it('are block quotes that someone is given the word for', () => {
    check('Ann Lee wrote:\n\n> We sold 40 boats and lost the rest.', 'We sold 40 boats and lost the rest. / Ann Lee', '40 / quoted');
    check('The rest is silence.\n\n> We sold 40 boats and lost the rest.', '40 / plain');
    check('> “We sold the boats,” Ann Lee told us.', 'We sold the boats, / Ann Lee');
  });
  it('know a cited speaker by the key', () => {
    check('“The night is not the problem,” @bell2016 concludes.', 'The night is not the problem, / @bell2016');
    check('“The night is not the problem,” writes @bell2016.', 'The night is not the problem, / @bell2016');
  });
});
