import { Class, SPELLED, wordSet } from './lexicon.js';
import { readNumber } from './numerals.js';
import { TokenKind, classesAt, kindAt, touches, wordAt, type Tokens } from './tokens.js';
import { readPerUnit } from './unitReader.js';

const COUNTED = wordSet(`share head piece person night ticket pound bottle barrel seat game vote shot pair pop time copy unit tonne ton plate visit session player
  week word loaf pint dozen`);

/** What an amount is per, from token `at`: "per 100,000 people", "a gallon", "/kg", "-a-share", "per capita"; with the token behind it. */
export function perAfter(tokens: Tokens, at: number): { readonly per: string; readonly next: number } | null {
  if (at >= tokens.count) return null;
  const word = wordAt(tokens, at);
  if (word === '-' && touches(tokens, at) && touches(tokens, at + 1)) {
    const article = wordAt(tokens, at + 1);
    if ((article !== 'a' && article !== 'per' && article !== 'an') || wordAt(tokens, at + 2) !== '-') return null;
    return thing(tokens, at + 3);
  }
  if (word === '/' && touches(tokens, at)) return kindAt(tokens, at + 1) === TokenKind.Word ? thing(tokens, at + 1) : null;
  if (word === 'per' || word === 'for' && wordAt(tokens, at + 1) === 'every') {
    const from = word === 'per' ? at + 1 : at + 2;
    if (wordAt(tokens, from) === 'cent') return null;
    if ((classesAt(tokens, from) & (Class.Number | SPELLED)) !== 0) {
      const number = readNumber(tokens, from);
      if (number === null) return null;
      const unit = readPerUnit(tokens, number.next);
      if (unit !== null) return { per: `${number.value} ${unit.symbol}`, next: unit.next };
      const noun = kindAt(tokens, number.next) === TokenKind.Word && (classesAt(tokens, number.next) & Class.Stop) === 0 ? number.next : -1;
      return noun < 0 ? { per: String(number.value), next: number.next } : { per: `${number.value} ${wordAt(tokens, noun)}`, next: noun + 1 };
    }
    return thing(tokens, from);
  }
  if (word === 'a' || word === 'an' || word === 'each' || word === 'every') {
    if (word === 'each' && !COUNTED(wordAt(tokens, at + 1))) return null;
    const unit = readPerUnit(tokens, at + 1);
    // "41 a day earlier" tells when
    if (unit !== null) return /^(earlier|later|before|after|ago|from)$/.test(wordAt(tokens, unit.next)) ? null : { per: unit.symbol, next: unit.next };
    return COUNTED(wordAt(tokens, at + 1)) ? { per: wordAt(tokens, at + 1), next: at + 2 } : null;
  }
  return null;
}

function thing(tokens: Tokens, at: number): { per: string; next: number } | null {
  const unit = readPerUnit(tokens, at);
  if (unit !== null) return { per: unit.symbol, next: unit.next };
  return kindAt(tokens, at) === TokenKind.Word && (classesAt(tokens, at) & Class.Stop) === 0 ? { per: wordAt(tokens, at), next: at + 1 } : null;
}
