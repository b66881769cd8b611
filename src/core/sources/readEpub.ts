import type { Parsed, Problem } from '../problem.js';
import { isoDate } from './findDate.js';
import { passagesBuilder } from './passagesBuilder.js';
import { readInPart, type ReaderInput } from './reader.js';
import type { SourceDocument, SourceMetadata } from './types.js';
import type { Zip } from './zip.js';
import { packageReader, resolvePart } from './zipOffice.js';
import { refuse } from './zipRefusal.js';
import { scanXml } from './zipXml.js';

/** Reads an EPUB: its chapters in reading order, each as a web page, under the chapter's name in the table of contents. */
export const readEpub = packageReader(read);

/** What is read of one chapter. Bytes: the Bible as one takes some 10 million, with its markup. */
const MAX_CHAPTER = 12_000_000;
const MAX_CHAPTERS = 5_000;

async function read(zip: Zip, input: ReaderInput): Promise<Parsed<SourceDocument>> {
  let root = '';
  await scanXml(zip, 'META-INF/container.xml', { open: (name, attribute) => { if (name === 'rootfile' && root === '') root = attribute('full-path') ?? ''; } });
  if (!zip.has(root)) refuse('damaged', 'The book is damaged: its list of chapters is missing.');
  const { metadata, chapters, contents } = await readPackage(zip, root);
  const locked = await protectedParts(zip);
  if (chapters.length > 0 && chapters.every((part) => locked.has(part))) refuse('encrypted', 'The book is protected against copying and cannot be read.');
  const problems: Problem[] = [];
  const builder = passagesBuilder(null, problems);
  const names = await chapterNames(zip, contents);
  for (const part of chapters.slice(0, MAX_CHAPTERS)) {
    if (builder.isFull) break;
    const found = await partText(zip, part);
    if (found === null) {
      problems.push(readInPart('damaged', `The chapter ${part} is missing.`));
      continue;
    }
    if (found.isCut) problems.push(readInPart('too-large', `Only the first ${MAX_CHAPTER / 1e6} MB of the chapter ${part} were read.`));
    const chapter = await input.nested({ path: `${input.path}/${part.slice(part.lastIndexOf('/') + 1).replace(/\.\w+$/, '')}.xhtml`, text: found.text });
    builder.resetHeadings();
    const name = names.get(part);
    const opening = chapter.value.passages[0];
    // most chapters open with their own name
    if (name !== undefined && chapter.value.passages.length > 0 && !(opening?.kind === 'heading' && sameWords(opening.text, name))) builder.heading(1, name);
    builder.append(chapter.value);
    problems.push(...chapter.problems.filter((problem) => problem.code !== 'no-text'));
  }
  if (chapters.length > MAX_CHAPTERS) problems.push(readInPart('too-large', `Only the first ${MAX_CHAPTERS.toLocaleString('en')} of ${chapters.length.toLocaleString('en')} chapters were read.`));
  return { value: builder.build(input.path, metadata), problems };
}

const sameWords = (one: string, other: string): boolean => one.replace(/\W+/g, '').toLowerCase() === other.replace(/\W+/g, '').toLowerCase();

interface Book {
  readonly metadata: SourceMetadata;
  /** Parts in reading order, without the table of contents. */
  readonly chapters: readonly string[];
  /** The tables of contents (`nav.xhtml`, `toc.ncx`). */
  readonly contents: readonly string[];
}

async function readPackage(zip: Zip, root: string): Promise<Book> {
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const items = new Map<string, { part: string; isText: boolean; isContents: boolean }>();
  const spine: string[] = [];
  const fields = new Map<string, string>();
  let text = '';
  let modified = false;
  await scanXml(zip, root, {
    open(name, attribute) {
      text = '';
      modified = name === 'meta' && attribute('property') === 'dcterms:modified';
      if (name === 'item') {
        const type = attribute('media-type') ?? '';
        const isContents = (attribute('properties') ?? '').split(' ').includes('nav') || type.includes('ncx');
        items.set(attribute('id') ?? '', { part: resolvePart(folder, decodePath(attribute('href') ?? '')), isText: type.includes('html'), isContents });
      } else if (name === 'itemref') spine.push(attribute('idref') ?? '');
    },
    text: (more) => { if (text.length < 2_000) text += more; },
    close(name) {
      const key = modified ? 'modified' : name;
      if (text.trim() !== '' && !fields.has(key)) fields.set(key, text.trim());
      text = '';
    },
  });
  const [title, author, publisher, lang] = ['title', 'creator', 'publisher', 'language'].map((name) => fields.get(name));
  const [date, changed] = [isoDate(fields.get('date')), isoDate(fields.get('modified'))];
  return {
    metadata: {
      ...(title === undefined ? {} : { title }), ...(author === undefined ? {} : { author }), ...(publisher === undefined ? {} : { publisher }), ...(lang === undefined ? {} : { lang }),
      // a converter writes the moment it ran as both
      ...(date === undefined || date === changed ? {} : { date }), ...(changed === undefined ? {} : { modified: changed }),
    },
    chapters: [...new Set(spine)].map((id) => items.get(id)).filter((item) => item !== undefined && item.isText && !item.isContents).map((item) => item?.part ?? ''),
    contents: [...items.values()].filter((item) => item.isContents).map((item) => item.part),
  };
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href.split('#')[0] ?? '');
  } catch {
    return href;
  }
}

/** The name that a table of contents gives each part, the first where it names several places in it. */
async function chapterNames(zip: Zip, contents: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const part of contents) {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    let label = '';
    let target = '';
    const add = (): void => {
      const name = label.replace(/\s+/g, ' ').trim();
      if (name !== '' && target !== '' && name.length < 200 && !names.has(target)) names.set(target, name);
    };
    let inLabel = false;
    await scanXml(zip, part, {
      open(name, attribute) {
        if (name === 'a') {
          [label, inLabel, target] = ['', true, resolvePart(folder, decodePath(attribute('href') ?? ''))];
        } else if (name === 'navLabel') [label, inLabel] = ['', true];
        else if (name === 'content') {
          target = resolvePart(folder, decodePath(attribute('src') ?? ''));
          add();
        }
      },
      text: (more) => { if (inLabel && label.length < 1_000) label += more; },
      close(name) {
        if (name === 'a') add();
        if (name === 'a' || name === 'navLabel') inLabel = false;
      },
    });
    if (names.size > 0) break;
  }
  return names;
}

/** Parts that are encrypted; fonts often are, which hides nothing. */
async function protectedParts(zip: Zip): Promise<Set<string>> {
  const parts = new Set<string>();
  await scanXml(zip, 'META-INF/encryption.xml', { open: (name, attribute) => { if (name === 'CipherReference') parts.add(decodePath(attribute('URI') ?? '')); } });
  return parts;
}

/** A chapter as it stands, up to the last tag where it is too long: no number is cut in two. Null where there is none. */
async function partText(zip: Zip, part: string): Promise<{ readonly text: string; readonly isCut: boolean } | null> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const found = await zip.unpack(part, (bytes) => {
    text += decoder.decode(bytes.subarray(0, MAX_CHAPTER - size), { stream: true });
    size += bytes.length;
    return size <= MAX_CHAPTER;
  });
  if (!found) return null;
  return size <= MAX_CHAPTER ? { text: text + decoder.decode(), isCut: false } : { text: text.slice(0, text.lastIndexOf('<')), isCut: true };
}
