import { readFile } from 'node:fs/promises';
import { readSource, type CharacterMaps } from '../core/index.js';
import { inflate } from './inflate.js';
import type { ReadSource } from './readSources.js';

/** Where the package holds the maps that its PDF viewer draws with: from a bundle in `dist`, and from a part of one in `dist/chunks`. */
const folders = [new URL('./viewer/cmaps/', import.meta.url), new URL('../viewer/cmaps/', import.meta.url)];

const characterMap: CharacterMaps = async (name) => {
  // names come out of files
  if (!/^[\w-]{1,40}$/.test(name)) return null;
  for (const folder of folders) {
    const bytes = await readFile(new URL(`${name}.bcmap`, folder)).catch(() => null);
    if (bytes !== null) return new Uint8Array(bytes);
  }
  return null;
};

/** Reads a source on the calling thread, with the character maps that the package holds and what this machine unpacks files with. */
export const readHere: ReadSource = (file) => readSource({ ...file, characterMap, inflate });
