import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normaliseQuote } from '../../src/core/text/normaliseQuote.js';
import { contentStems, fold, stemOf, tokenWords } from '../../src/core/text/words.js';

const lowers = (text: string): string => tokenWords(text).map((token) => token.lower).join(' ');

describe('words', () => {
  it('are runs of letters or digits with their inner marks', () => {
    assert.equal(lowers('Turkey’s 1,201 well-known prisons, don’t 4.5%'), "turkey 1,201 well known prisons don't 4.5");
    assert.equal(lowers('10kW in 2019. 12 more'), '10 kw in 2019 12 more');
    assert.equal(lowers('全市2019年有1,204艘船'), '全市 2019 年有 1,204 艘船');
    assert.equal(lowers('p99_ms, Q3 and the A320: CO2 in H1, fy2024, EUR12.5 and v2.1'), 'p99 ms q3 and the a320 co2 in h1 fy 2024 eur 12.5 and v 2.1');
    assert.equal(lowers('Minister Özgür, Łódź, the judges’ naïve café'), 'minister ozgur lodz the judges naive cafe');
  });
  it('know capitals, digits and function words', () => {
    const [the, banks, number] = tokenWords('the Banks 12');
    assert.deepEqual([the?.stop, the?.capital, banks?.stop, banks?.capital, number?.digit], [true, false, false, true, true]);
  });
  it('share a stem across inflections and spellings', () => {
    for (const same of [
      'colour color', 'labour labor', 'organisation organization', 'organised organize', 'centre center', 'metres meter', 'travelled traveled',
      'women woman', 'rose rises', 'fell falling', 'programmes program', 'analysed analyze', 'children child', 'defence defense', 'held holding',
      'defendants defendant', 'deported deporting', 'litres liter', 'harbour harbor', 'sold selling', 'ageing aging', 'advisor adviser', 'counsellors counselor', 'neighbourly neighborly', 'recognisable recognizable',
      'storeys story', 'focussed focus', 'buses bus', 'gases gas', 'viruses virus', 'shown shows', 'laid lays', 'sportsmen sportsman', 'meagre meager', 'northwards northward', 'discs disks', 'enquiries inquiry', 'proven proved',
    ]) {
      const [a = '', b = ''] = same.split(' ');
      assert.equal(stemOf(a), stemOf(b), same);
    }
    for (const other of ['four for', 'hour her', 'price prison', 'size seize', 'wise wide']) {
      const [a = '', b = ''] = other.split(' ');
      assert.notEqual(stemOf(a), stemOf(b), other);
    }
    assert.equal(stemOf('1,201'), '1201');
  });
  it('are acronyms where they are written so', () => {
    const content = (text: string): string => tokenWords(text).filter((token) => !token.stop).map((token) => token.lower).join(' ');
    assert.equal(content('The US told us that the WHO, who knows IT, left.'), 'us told who knows it left');
    assert.equal(content('WHO WE ARE AND WHAT US MEANS'), 'means');
    assert.equal(content('The U.S. Navy, the U.K. and the U.N.'), 'us navy uk un');
    assert.equal(content('In the U.S.A. J.K. Rowling'), 'usa j k rowling');
  });
  it('give the stems of those that carry meaning, without the rest of what is known of them', () => {
    for (const text of ['The U.S. sold 1,201 boats to us; WHO said so?', 'CITY OF IT AND US', 'Minister Özgür, the judges’ café']) {
      assert.deepEqual(contentStems(text), tokenWords(text).flatMap(({ stem, stop, digit }) => (stop || digit ? [] : [stem])), text);
    }
  });
  it('stand where they say, in any text', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (codes) => {
      const text = String.fromCharCode(...codes);
      let at = 0;
      for (const token of tokenWords(text)) {
        assert.ok(token.start >= at && token.end > token.start && token.end <= text.length);
        at = token.end;
      }
    }));
    assert.equal(fold('É’'), "e'");
  });
});

describe('normalised quotation', () => {
  const check = (text: string, expected: string): void => assert.equal(normaliseQuote(text).text, expected);
  it('evens out quotes, dashes, spaces, case and composition', () => {
    check('We  said:\n“Don’t—stop…”', 'we said: "don\'t-stop..."');
    check('co\u00adoper\u00adate', 'cooperate');
    check('Cafe\u0301', 'café');
  });
  it('evens out signs that only compose to a quote', () => assert.equal(normaliseQuote('\u1fefso\u1fef').text, "'so'"));
  it('leads back to the text', () => {
    const text = 'A “fe\u0302te”  now';
    const normal = normaliseQuote(text, 10);
    const at = normal.text.indexOf('fête');
    assert.deepEqual(normal.toFile({ start: at, end: at + 4 }), { start: 13, end: 18 });
  });
  it('is stable and maps every character into the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const normal = normaliseQuote(text);
      assert.equal(normaliseQuote(normal.text).text.normalize('NFC'), normal.text.normalize('NFC'));
      for (let at = 0; at < normal.text.length; at++) {
        const span = normal.toFile({ start: at, end: at + 1 });
        assert.ok(span.start >= 0 && span.end <= text.length && span.end > span.start);
      }
    }));
  });
});
