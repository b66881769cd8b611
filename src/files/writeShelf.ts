import { open, rename, rm } from 'node:fs/promises';
import { aboutOf, gatherIndexes, type IndexArrays } from '../core/index.js';
import { bodyLength, bytesOf, padded, unpackBody, unpackIndex } from './packSource.js';
import { build, crc32, MAGIC, SECTIONS, TAIL, type Place, type ShelfEntry, type ShelfPlan, type ShelfSection } from './shelfFormat.js';

/** A source to be put on a shelf, as `packSource` made it. */
export interface ToShelve extends Pick<ShelfEntry, 'path' | 'stamp' | 'size' | 'content' | 'used'> {
  readonly packed: Uint8Array;
}

/**
 * Writes a shelf in the place of the one before, all or nothing. What cannot be taken apart is left out. Holds the indexes of all sources
 * in memory meanwhile, less than their texts.
 * @param sources sorted by path.
 * @throws where the file cannot be written.
 */
export async function writeShelf(path: string, root: string, sources: Iterable<ToShelve>): Promise<void> {
  if (crc32 === null) return;
  const checksum = crc32;
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, 'w', 0o600);
  let end = 0;
  const put = async (bytes: Uint8Array): Promise<Place> => {
    const at = end;
    const rest = padded(bytes.byteLength) - bytes.byteLength;
    await file.writev(rest === 0 ? [bytes] : [bytes, new Uint8Array(rest)], at);
    end = at + padded(bytes.byteLength);
    return [at, bytes.byteLength, checksum(bytes)];
  };
  try {
    const catalogue: string[] = [];
    const indexes: IndexArrays[] = [];
    for (const { packed, ...known } of sources) {
      let entry: Omit<ShelfEntry, 'place' | 'body'>;
      let body: Uint8Array;
      try {
        const { document, problems, groupCount, isCalledReplaced, count } = unpackBody(packed);
        const { textIsFile, metadata, records, tables } = document;
        body = packed.subarray(0, bodyLength(packed));
        indexes.push(copied(unpackIndex(packed)));
        const about = [...aboutOf({ ...document, path: known.path, text: '', passages: [] })];
        entry = { ...known, textIsFile, hasRecords: records !== undefined, hasTables: tables.length > 0, metadata, problems, groupCount, isCalledReplaced, passages: count, about };
      } catch {
        continue;
      }
      catalogue.push(JSON.stringify({ ...entry, place: await put(packed), body: [body.byteLength, checksum(body)] } satisfies ShelfEntry));
    }
    const parts: Record<ShelfSection, Uint8Array> = { ...bytesOfAll(gatherIndexes(indexes)), catalogue: Buffer.from(catalogue.join('\n')) };
    const sections: [ShelfSection, Place][] = [];
    for (const name of SECTIONS) sections.push([name, await put(parts[name])]);
    const plan: ShelfPlan = { build, root, sections: Object.fromEntries(sections) as Record<ShelfSection, Place> };
    const [at, bytes, crc] = await put(Buffer.from(JSON.stringify(plan)));
    const tail = Buffer.alloc(TAIL);
    tail.write(MAGIC, 'latin1');
    for (const [i, number] of [at, bytes, crc].entries()) tail.writeDoubleLE(number, 8 + 8 * i);
    await put(tail);
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Numbers by themselves: the texts beside them are let go. */
const copied = ({ terms, from, posts, groups, lengths, paragraphs, stated, keys, keyPassages }: IndexArrays): IndexArrays => ({
  terms: terms.slice(), from: from.slice(), posts: posts.slice(), groups: groups.slice(), lengths: lengths.slice(), paragraphs: paragraphs.slice(), stated: stated.slice(), keys: keys.slice(), keyPassages: keyPassages.slice(),
});

const bytesOfAll = (gathered: ReturnType<typeof gatherIndexes>): Record<Exclude<ShelfSection, 'catalogue'>, Uint8Array> => ({
  terms: bytesOf(gathered.terms), from: bytesOf(gathered.from), posts: bytesOf(gathered.posts), groups: bytesOf(gathered.groups), lengths: bytesOf(gathered.lengths), paragraphs: bytesOf(gathered.paragraphs), stated: gathered.stated,
  bases: bytesOf(gathered.bases), cuts: bytesOf(gathered.cuts), keys: bytesOf(gathered.keys), keyPassages: bytesOf(gathered.keyPassages),
});
