import { Class } from './lexicon.js';
import { readNumber } from './numerals.js';
import { among, binds, glues, isA, isWord, says, tokenSet, wordAt } from './tokens.js';
import { readPerUnit } from './unitReader.js';

const COUNTED = tokenSet(`share head piece person night ticket pound bottle barrel seat game vote shot pair pop time copy unit tonne ton plate visit session
player week word loaf pint dozen`);

interface Per {
  readonly per: string;
  readonly next: number;
}

/** What an amount is per, from token `at`: "per 100,000 people", "a gallon", "/kg", "-a-share", "per capita"; with the token behind it. */
export function perAfter(at: number): Per | null {
  if (!isWord(at)) return isWord(at + 1) ? glues(at, '/') ? thing(at + 1) : binds(at, '-') && says(at + 1, 'a', 'per', 'an') && says(at + 2, '-') ? thing(at + 3) : null : null;
  const from = says(at, 'per') ? at + 1 : says(at, 'for') && says(at + 1, 'every') ? at + 2 : 0;
  if (from > 0) {
    if (says(from, 'cent')) return null;
    if (!isA(from, Class.Number | Class.Spelled)) return thing(from);
    const number = readNumber(from);
    const of = number && thing(number.next);
    return of ? { per: `${number.value} ${of.per}`, next: of.next } : number && { per: String(number.value), next: number.next };
  }
  const counted = COUNTED(at + 1);
  if (!says(at, 'a', 'an', 'each', 'every') || !counted && (says(at, 'each') || !readPerUnit(at + 1))) return null;
  const of = thing(at + 1);
  // "35 a day earlier" tells when
  return of && among(of.next, 'earlier later before after ago from') ? null : of;
}

function thing(at: number): Per | null {
  const unit = readPerUnit(at);
  if (unit) return { per: unit.symbol, next: unit.next };
  return isWord(at) && !isA(at, Class.Stop) ? { per: wordAt(at), next: at + 1 } : null;
}
