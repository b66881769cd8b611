import assert from 'node:assert/strict';
import fc from 'fast-check';
import { claimContexts } from '../../src/core/evidence/claimContext.js';
import { parseDraft } from '../../src/core/draft/parseDraft.js';
import { acronymsIn, knownExpansions } from '../../src/core/evidence/lexicon/acronyms.js';
import { otherWords } from '../../src/core/evidence/lexicon/expandQuery.js';
import { samePlace } from '../../src/core/evidence/lexicon/places.js';
import { areAntonyms, areSynonyms, isEveryday, oppositesOf, relatedStems } from '../../src/core/evidence/lexicon/relations.js';
import { wordSets } from '../../src/core/evidence/lexicon/wordSets.js';
import { createLibrary } from '../../src/core/evidence/library.js';
import { readSource } from '../../src/core/sources/readSource.js';
import { stemOf } from '../../src/core/text/words.js';

const of = (test: (a: string, b: string) => boolean) => (pair: string, expected: boolean): void => {
  const [a = '', b = ''] = pair.split('/').map(stemOf);
  assert.deepEqual([test(a, b), test(b, a)], [expected, expected], pair);
};
const synonyms = of(areSynonyms);
const opposites = of(areAntonyms);

describe('lexicon', () => {
  it('knows words with one meaning', () => {
    for (const pair of ['film/movie', 'began/started', 'buys/purchased', 'cars/automobiles', 'doctor/physicians', 'inmates/prisoners', 'climbed/increased', 'decline/fell', 'employ/employer', 'pays/payment', 'voted/ballot']) synonyms(pair, true);
    for (const pair of ['film/film', 'bank/river', 'prison/hospital', 'rise/fall', 'hill/fell', 'two/twelve', 'zzz/zzz', '/']) synonyms(pair, false);
  });
  it('knows opposites, also of a synonym', () => {
    for (const pair of ['rose/fell', 'increase/decrease', 'growth/declined', 'won/lost', 'opened/closed', 'commence/end', 'surplus/deficit', 'guilty/innocent', 'buy/sold', 'approved/rejected']) opposites(pair, true);
    for (const pair of ['rise/climb', 'open/bank', 'win/win', 'zzz/fall']) opposites(pair, false);
  });
  it('knows everyday words', () => {
    for (const word of ['farmers', 'sold', 'Rainfall', 'everybody', 'sixty']) assert.ok(isEveryday(stemOf(word.toLowerCase())), word);
    for (const word of ['ostra', 'kowalski', 'vienna', '']) assert.ok(!isEveryday(stemOf(word)), word);
  });
  it('never calls a related word an opposite', () => {
    for (const word of ['rise', 'fall', 'win', 'open', 'begin', 'increas', 'support', 'close']) assert.deepEqual(relatedStems(word).filter((other) => oppositesOf(word).includes(other)), [], word);
  });
  it('holds stems as they are made today', () => {
    for (const word of ['film', 'begin', 'purchas', 'increas', 'prison']) for (const other of relatedStems(word)) assert.match(other, /^[a-z]{2,}$/, other);
    for (const word of ['movies', 'started', 'detainees', 'growing']) assert.ok(relatedStems(stemOf(word)).length > 0, word);
  });
  it('knows places by their people', () => {
    for (const pair of ['Turkey/Turkish', 'Turkish/Turks', 'UK/Britain', 'British/United Kingdom', 'U.S./America', 'US/United States', 'USA/American', 'EU/European Union', 'Germans/Germany', 'Dutch/Netherlands', 'Danes/Denmark', 'South Korean/South Korea', 'Kosovar/Kosovo', 'Parisian/Paris', 'Texan/Texas', 'Europe/Europeans', 'Myanmar/Burma', 'Poland/Poland']) {
      const [a = '', b = ''] = pair.split('/');
      assert.deepEqual([samePlace(a, b), samePlace(b, a)], [true, true], pair);
    }
    for (const pair of ['Turkey/Greece', 'England/Scotland', 'Niger/Nigerian', 'Austria/Australian', 'North Korea/South Korea', 'us/America', 'bread/bread', '/']) {
      const [a = '', b = ''] = pair.split('/');
      assert.equal(samePlace(a, b), false, pair);
    }
  });
  it('reads what a text says its acronyms stand for', () => {
    const check = (text: string, expected: Readonly<Record<string, string>>): void => assert.deepEqual(Object.fromEntries(acronymsIn(text)), expected, text);
    check('Figures from the World Health Organization (WHO) differ.', { WHO: 'World Health Organization' });
    check('The ONS (Office for National Statistics) counts them.', { ONS: 'Office for National Statistics' });
    check('The Office for National Statistics counts them. The ONS is sure.', { ONS: 'Office for National Statistics' });
    check('Non-governmental organisations (NGOs) left.', { NGOs: 'Non-governmental organisations' });
    check('Two small and medium enterprises (SMEs) closed; an SME opened.', { SMEs: 'small and medium enterprises' });
    check('Department of the Environment (DOE), later DOE.', { DOE: 'Department of the Environment' });
    check('It rose by 12 (GDP) in Leeds (UK).', {});
    check('An ONS survey without more.', {});
    check('', {});
  });
  it('reads acronyms in any text, in linear time', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('A', 'Ab', 'ABC', ' ', '(', ')', 'of', '\n', '.', '-', 'é', '\ud83d'), { maxLength: 80 }), (parts) => {
      const text = parts.join('');
      for (const [short, long] of acronymsIn(text)) assert.ok(text.includes(short) && text.includes(long));
    }));
    assert.equal(acronymsIn('Aa Bb (AB) '.repeat(20_000)).size, 1);
  });
  it('knows acronyms that need no explaining', () => {
    assert.ok(knownExpansions('gdp').includes('gross domest product'));
    assert.deepEqual(knownExpansions('zzz'), []);
  });
  it('finds words in tables of any sets', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(fc.property(fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), word, (sets, other) => {
      const find = wordSets(`\n${sets.map((set) => set.join(' ')).join('\n')}\n`, ' ');
      for (const asked of [...sets.flat(), other]) {
        const expected = new Set(sets.filter((set) => set.includes(asked)).flat());
        expected.delete(asked);
        assert.deepEqual([...find(asked)].sort(), [...expected].sort());
      }
    }));
  });
});

describe('other words for a claim', () => {
  async function check(sentence: string, source: string, expected: readonly string[]): Promise<void> {
    const library = createLibrary();
    library.add((await readSource({ path: 'source.txt', text: source })).value);
    const draft = parseDraft({ path: 'draft.md', text: sentence }).value;
    const [claim] = draft.claims;
    assert.ok(claim !== undefined, sentence);
    const context = claimContexts(draft)(claim);
    const found = otherWords(context, library);
    assert.deepEqual([...found.keys()].sort(), [...expected].sort(), sentence);
    for (const weight of found.values()) assert.ok(weight > 0 && weight < 1);
  }
  it('are those that the sources hold', async () => {
    await check('The movie cost 12 million.', 'The film was dear.', ['film']);
    await check('The Turkish army lost 31 tanks.', 'Turkey says so.', ['turkei']);
    await check('There are 12 lions in the UK.', 'Britain has some.', ['britain']);
    await check('Polished stones weigh 12 kg.', 'Poland is far away.', []);
    await check('The Office for National Statistics counted 310 ferries.', 'The ONS counts.', ['on']);
    await check('ONS counted 310 ferries.', 'The Office for National Statistics (ONS) counts. ONS staff row.', ['nation', 'offic', 'statist']);
    await check('GDP grew by 3 %.', 'Gross domestic product grew.', ['domest', 'gross', 'product']);
  });
});
