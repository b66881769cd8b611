import { Class, SPELLED, wordSet } from './lexicon.js';
import { readNumber } from './numerals.js';
import { atEnd, classesAt, kindAt, TokenKind, touches, wordAt } from './tokens.js';
import { readPerUnit } from './unitReader.js';

const COUNTED = wordSet(`share head piece person night ticket pound bottle barrel seat game vote shot pair pop time copy unit tonne ton plate visit session player
  week word loaf pint dozen`);

/** What an amount is per, from token `at`: "per 100,000 people", "a gallon", "/kg", "-a-share", "per capita"; with the token behind it. */
export function perAfter(at: number): { readonly per: string; readonly next: number } | null {
  if (atEnd(at)) return null;
  const word = wordAt(at);
  if (word === '-' && touches(at) && touches(at + 1)) {
    const article = wordAt(at + 1);
    if ((article !== 'a' && article !== 'per' && article !== 'an') || wordAt(at + 2) !== '-') return null;
    return thing(at + 3);
  }
  if (word === '/' && touches(at)) return kindAt(at + 1) === TokenKind.Word ? thing(at + 1) : null;
  if (word === 'per' || word === 'for' && wordAt(at + 1) === 'every') {
    const from = word === 'per' ? at + 1 : at + 2;
    if (wordAt(from) === 'cent') return null;
    if ((classesAt(from) & (Class.Number | SPELLED)) !== 0) {
      const number = readNumber(from);
      if (number === null) return null;
      const unit = readPerUnit(number.next);
      if (unit !== null) return { per: `${number.value} ${unit.symbol}`, next: unit.next };
      const noun = kindAt(number.next) === TokenKind.Word && (classesAt(number.next) & Class.Stop) === 0 ? number.next : -1;
      return noun < 0 ? { per: String(number.value), next: number.next } : { per: `${number.value} ${wordAt(noun)}`, next: noun + 1 };
    }
    return thing(from);
  }
  if (word === 'a' || word === 'an' || word === 'each' || word === 'every') {
    if (word === 'each' && !COUNTED(wordAt(at + 1))) return null;
    const unit = readPerUnit(at + 1);
    // "41 a day earlier" tells when
    if (unit !== null) return /^(earlier|later|before|after|ago|from)$/.test(wordAt(unit.next)) ? null : { per: unit.symbol, next: unit.next };
    return COUNTED(wordAt(at + 1)) ? { per: wordAt(at + 1), next: at + 2 } : null;
  }
  return null;
}

function thing(at: number): { per: string; next: number } | null {
  const unit = readPerUnit(at);
  if (unit !== null) return { per: unit.symbol, next: unit.next };
  return kindAt(at) === TokenKind.Word && (classesAt(at) & Class.Stop) === 0 ? { per: wordAt(at), next: at + 1 } : null;
}
