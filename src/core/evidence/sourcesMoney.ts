import { unitInfo } from '../quantities/unitInfo.js';
import { wordSet, type WordSet } from '../quantities/lexicon.js';
import type { Quantity } from '../quantities/types.js';
import type { ClaimQuantity } from './claimQuantity.js';
import { sameMoneyAs } from './compareUnits.js';
import type { Library } from './library.js';
import { stemHash } from './stemHash.js';
import { CURRENCY_BAND } from './valueKeys.js';

const HASHES = 2 ** 32;

// one source may tell of a price abroad
const LEAST_SOURCES = 2;

/** What accounts in pounds were kept in before 1971, by names that elsewhere are another money. */
const IN_POUNDS: WordSet = wordSet('shilling guinea crown mark');

/** "EUR/t" is of euros. */
const moneyOf = (unit: string): string | null => {
  const dimension = unitInfo(unit.split('/', 1)[0] as string)?.dimension;
  return dimension?.startsWith('money:') === true ? dimension.slice(6) : null;
};

/** Under what a source is filed for the currency of one of its figures; null for what is no money. */
export function currencyKey({ kind, unit }: Quantity): number | null {
  const money = kind !== 'money' || unit === null ? null : moneyOf(unit);
  return money === null ? null : CURRENCY_BAND + stemHash(money);
}

/**
 * The claim's quantity, marked where its currency is one that no source writes, though several write another: bare cells are in one of theirs then.
 * Where a source writes "$" it may be any dollar.
 */
export function amongSources(quantity: ClaimQuantity, library: Library): ClaimQuantity {
  const money = quantity.kind !== 'money' || quantity.unit === null ? null : moneyOf(quantity.unit);
  if (money === null) return quantity;
  const others = library.countOfValues(CURRENCY_BAND, CURRENCY_BAND + HASHES);
  const names = IN_POUNDS(money) ? [...sameMoneyAs(money), 'GBP'] : sameMoneyAs(money);
  const isWritten = others < LEAST_SOURCES || names.some((one) => library.countOfValues(CURRENCY_BAND + stemHash(one), CURRENCY_BAND + stemHash(one)) > 0);
  return isWritten ? quantity : { ...quantity, isUnheardMoney: true };
}
