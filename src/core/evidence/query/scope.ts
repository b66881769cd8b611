import type { Quantity } from '../../quantities/types.js';
import { overlaps } from '../../text/span.js';
import type { WordToken } from '../../text/words.js';
import { clauseAt, clausesOf } from '../clauses.js';
import { stemsOf } from '../derive/context.js';
import { vie } from '../ownership.js';
import { shared, united } from '../derive/rowSets.js';
import type { TableModel } from '../derive/tableModel.js';
import { wordIndex } from '../derive/wordIndex.js';
import type { HeadSaid } from './heads.js';
import { operatorAt } from './operators.js';
import type { Asked, Part } from './types.js';

/** What of a sentence is said of the figure in question, and how much of it a query uses. */
export interface Scope {
  readonly heads: ReadonlyMap<number, HeadSaid>;
  readonly parts: readonly Part[];
  /** Of those, the ones of the figure's own clause. */
  readonly near: readonly Part[];
  /** The figure's own clause has the word, and no other figure counts it. */
  isMine(at: number): boolean;
  /** How much of the sentence these words of it, and those that name these columns, are: 0 to 1. */
  complete(words: Iterable<number>, columns: Iterable<number>): number;
}

// what no source knows of the sentence is another word for something, or what the table is about; what other passages know and the table does not is about them
const UNKNOWN = 0.15;

export function scopeOf(model: TableModel, asked: Asked, heads: ReadonlyMap<number, HeadSaid>, parts: readonly Part[]): Scope {
  const { words, quantity, siblings, own, sentence } = asked;
  const used = new Set(parts.flatMap((part) => part.words));
  const isUsed = (sibling: Quantity): boolean => words.some((word, at) => used.has(at) && overlaps(word, sibling));
  const rivals = siblings.filter((sibling) => vie(sentence, quantity, sibling) && !isUsed(sibling) && !words.some((word, at) => own.has(at) && overlaps(word, sibling)));
  const clauses = clausesOf(sentence, [asked.at, ...rivals]);
  const mine = clauseAt(clauses, asked.at.start);
  const clauseOf = (at: number): number => clauseAt(clauses, words[at]?.start ?? 0);
  const near = parts.filter((part) => clauseOf(part.words[0] as number) === mine);
  // what a clause leaves out it takes over from those before
  const before = parts.filter((part) => clauseOf(part.words[0] as number) < mine && !near.some(({ columns }) => columns.some((column) => part.columns.includes(column))));
  const chosen = [...before, ...near];
  const inScope = new Set(chosen.flatMap((part) => part.words));
  const vocabulary = vocabularyOf(model);
  const about = new Set([...model.about, ...stemsOf(quantity.of ?? '')]);
  const said = new Set([...heads.values()].flatMap((head) => head.words));
  const weights = words.map((word, at): number => {
    if (own.has(at)) return 0;
    if (operatorAt(asked, at) !== null) return operatorAt(asked, at) === 'same' ? UNKNOWN : 1;
    if (inScope.has(at)) return 1;
    if (siblings.some((sibling) => overlaps(word, sibling))) return 1;
    if (word.stop || about.has(word.stem)) return 0;
    return said.has(at) || vocabulary.has(word.stem) || asked.isHeard(word.stem) ? 1 : UNKNOWN;
  });
  // what other clauses say counts where it is used, and is not missed where it is not
  const isMissed = (at: number): boolean => clauseOf(at) === mine;
  const whole = weights.reduce((sum, weight, at) => sum + (isMissed(at) ? weight : 0), 0);
  const isOthers = (at: number): boolean => siblings.some(({ ofSpan }) => ofSpan !== undefined && overlaps(words[at] as WordToken, ofSpan)) && !(quantity.ofSpan !== undefined && overlaps(words[at] as WordToken, quantity.ofSpan));
  return {
    heads, parts: chosen, near,
    isMine: (at) => clauseOf(at) === mine && !isOthers(at),
    complete(list, columns) {
      const held = new Set(list);
      for (const column of columns) for (const word of heads.get(column)?.words ?? []) held.add(word);
      let [sum, all] = [0, whole];
      for (const at of held) {
        const weight = isMissed(at) || inScope.has(at) ? weights[at] ?? 0 : 0;
        sum += weight;
        if (!isMissed(at)) all += weight;
      }
      return all === 0 ? 0 : sum / all;
    },
  };
}

const vocabularies = new WeakMap<TableModel, ReadonlySet<string>>();

/** Stems that the table has in its cells and heads. */
function vocabularyOf(model: TableModel): ReadonlySet<string> {
  let found = vocabularies.get(model);
  if (found === undefined) vocabularies.set(model, (found = new Set([...model.columns.flatMap(({ stems }) => stems), ...[...wordIndex(model).values()].flatMap((index) => [...index.keys()])])));
  return found;
}

/** The rows that parts leave together: two of one column that have no row in common name two groups of rows. */
export function rowsOf(model: TableModel, parts: readonly Part[]): readonly number[] {
  const groups: { columns: Set<number>; rows: readonly number[] }[] = [];
  for (const { columns, rows } of parts) {
    const same = groups.find((group) => columns.some((column) => group.columns.has(column)));
    const both = same === undefined ? [] : shared(same.rows, rows);
    if (same === undefined) groups.push({ columns: new Set(columns), rows });
    else {
      for (const column of columns) same.columns.add(column);
      same.rows = both.length > 0 ? both : united(same.rows, rows);
    }
  }
  return groups.length === 0 ? model.rows.map((_, row) => row) : groups.slice(1).reduce((left, group) => shared(left, group.rows), groups[0]?.rows ?? []);
}
