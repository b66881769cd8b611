import { Class, SPELLED } from './lexicon.js';
import { readNumber } from './numerals.js';
import { among, atEnd, isA, isTight, isWord, says, tokenSet, touches, wordAt } from './tokens.js';
import { readPerUnit } from './unitReader.js';

const COUNTED = tokenSet(`share head piece person night ticket pound bottle barrel seat game vote shot pair pop time copy unit tonne ton plate visit session
player week word loaf pint dozen`);

/** What an amount is per, from token `at`: "per 100,000 people", "a gallon", "/kg", "-a-share", "per capita"; with the token behind it. */
export function perAfter(at: number): { readonly per: string; readonly next: number } | null {
  if (atEnd(at)) return null;
  const word = wordAt(at);
  if (word === '-' && isTight(at)) {
    if ((!says(at + 1, 'a', 'per', 'an')) || !says(at + 2, '-')) return null;
    return thing(at + 3);
  }
  if (word === '/' && touches(at)) return isWord(at + 1) ? thing(at + 1) : null;
  if (word === 'per' || word === 'for' && says(at + 1, 'every')) {
    const from = word === 'per' ? at + 1 : at + 2;
    if (says(from, 'cent')) return null;
    if (isA(from, Class.Number | SPELLED)) {
      const number = readNumber(from);
      if (!number) return null;
      const unit = readPerUnit(number.next);
      if (unit) return { per: `${number.value} ${unit.symbol}`, next: unit.next };
      const noun = isWord(number.next) && !isA(number.next, Class.Stop) ? number.next : -1;
      return noun < 0 ? { per: String(number.value), next: number.next } : { per: `${number.value} ${wordAt(noun)}`, next: noun + 1 };
    }
    return thing(from);
  }
  if (says(at, 'a', 'an', 'each', 'every')) {
    if (word === 'each' && !COUNTED(at + 1)) return null;
    const unit = readPerUnit(at + 1);
    // "41 a day earlier" tells when
    if (unit) return among(unit.next, 'earlier later before after ago from') ? null : { per: unit.symbol, next: unit.next };
    return COUNTED(at + 1) ? { per: wordAt(at + 1), next: at + 2 } : null;
  }
  return null;
}

function thing(at: number): { per: string; next: number } | null {
  const unit = readPerUnit(at);
  if (unit) return { per: unit.symbol, next: unit.next };
  return isWord(at) && !isA(at, Class.Stop) ? { per: wordAt(at), next: at + 1 } : null;
}
