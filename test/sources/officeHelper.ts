import { readFileSync } from 'node:fs';
import type { Parsed, Problem } from '../../src/core/problem.js';
import { readSource } from '../../src/core/sources/readSource.js';
import type { Passage, SourceDocument } from '../../src/core/sources/types.js';
import { zipSync, type Zippable } from 'fflate';
import { checkDocument } from './readSourceHelper.js';

/** Bytes of a file made by a real program: see fixtures/make. */
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`test/sources/fixtures/${name}`));

/** Reads a fixture; any problem fails the test. */
export async function readFixture(name: string): Promise<SourceDocument> {
  const { value, problems } = await readBytes(name, fixture(name));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return value;
}

/** Reads bytes under a name, and checks what holds for every document. */
export async function readBytes(path: string, bytes: Uint8Array): Promise<Parsed<SourceDocument>> {
  const read = await readSource({ path, bytes });
  checkDocument(read.value);
  return read;
}

/** A package of text parts. */
export const pack = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])) as Zippable);

/** What the problems say, shortly: `error damaged`. */
export const said = (problems: readonly Problem[]): string[] => problems.map(({ severity, code }) => `${severity} ${code}`);

/** A passage as one line: kind unless a sentence, where it is, headings above, text. */
export function line({ kind, locator, headings, text, isTotal, speaker }: Passage): string {
  const { page, pageLabel, sheet, cell, slide, message, paragraph } = locator;
  const place = [message === undefined ? null : `message ${message}`, sheet, cell, page === null ? null : `p${page}`, pageLabel === undefined ? null : `(${pageLabel})`, slide === undefined ? null : `slide ${slide}`, cell === null && sheet === undefined && paragraph !== null ? `¶${paragraph}` : null];
  const shown = place.filter((part) => part !== null && part !== undefined).join(' ');
  return `${kind === 'sentence' ? '' : `${kind} `}${isTotal === true ? 'total ' : ''}[${shown}]${headings.length > 0 ? ` ${headings.join(' > ')} |` : ''} ${speaker === undefined ? '' : `${speaker}: `}${text}`;
}

export const linesOf = (document: SourceDocument): string[] => document.passages.map(line);

/** Every passage's span holds its text. */
export function spansHold(document: SourceDocument): boolean {
  return document.passages.every(({ span, text }) => document.text.slice(span.start, span.end) === text);
}

