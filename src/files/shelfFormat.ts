import * as zlib from 'node:zlib';
import { endianness } from 'node:os';
import type { Problem, SourceMetadata } from '../core/index.js';

declare const CORROBORATE_BUILD: string | undefined;

// another build may read files otherwise
export const build = `${typeof CORROBORATE_BUILD === 'string' ? CORROBORATE_BUILD : 'development'} ${endianness()}`;

/**
 * The file of a shelf: what `packSource` made of each source, then the arrays by which all of them are searched, the catalogue (a line of JSON a
 * source), the plan (JSON: where everything stands, with its checksum), and at the very end the plan's place. All begin at multiples of eight.
 */
export interface ShelfPlan {
  readonly build: string;
  readonly root: string;
  readonly sections: Readonly<Record<ShelfSection, Place>>;
}

/** Bytes from the file's start, how many, and their CRC-32: damage is to be noticed, and nobody who can write to this folder has to forge it. */
export type Place = readonly [at: number, bytes: number, crc: number];

export const SECTIONS = ['terms', 'from', 'posts', 'groups', 'lengths', 'paragraphs', 'stated', 'bases', 'cuts', 'keys', 'keyPassages', 'catalogue'] as const;
export type ShelfSection = (typeof SECTIONS)[number];

/** What the catalogue says of a source. */
export interface ShelfEntry {
  readonly path: string;
  readonly stamp: string;
  /** Of its file: bytes, and their SHA-256. */
  readonly size: number;
  readonly content: string;
  /** Milliseconds since 1970: when it was last among the sources of a library. */
  readonly used: number;
  readonly place: Place;
  /** Of its bytes those in front of the index, which are read by themselves: how many, and their CRC-32. */
  readonly body: readonly [bytes: number, crc: number];
  readonly textIsFile: boolean;
  readonly hasRecords: boolean;
  readonly hasTables: boolean;
  readonly metadata: SourceMetadata;
  readonly problems: readonly Problem[];
  readonly groupCount: number;
  readonly isCalledReplaced: boolean;
  readonly passages: number;
  readonly about: readonly string[];
}

// what a file ends with: this, then the plan's place as three numbers of eight bytes
export const MAGIC = 'CORROB05';
export const TAIL = 32;

/** Null on a Node before 20.15, which has none: then sources are kept one by one. */
export const crc32: ((data: Uint8Array, before?: number) => number) | null = typeof zlib.crc32 === 'function' ? zlib.crc32 : null;
