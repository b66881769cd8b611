import type { SheetNote } from './workbookDocument.js';
import type { Zip } from './zip.js';
import { relationships } from './zipOffice.js';
import { scanXml } from './zipXml.js';

/** Comments read of one sheet. */
const MAX_NOTES = 10_000;

/** The comments of a sheet's cells, in the sheet's order: conversations as they are, else the notes of older programs. */
export async function sheetNotes(zip: Zip, sheet: string): Promise<SheetNote[]> {
  const parts = [...(await relationships(zip, sheet)).values()];
  const threads = parts.filter(({ type }) => type === 'threadedComment');
  const found = threads.length > 0 ? threads : parts.filter(({ type }) => type === 'comments');
  const people = threads.length > 0 ? await peopleOf(zip) : new Map<string, string>();
  const notes: SheetNote[] = [];
  for (const { target } of found) notes.push(...(await notesIn(zip, target, people)));
  return notes;
}

async function notesIn(zip: Zip, part: string, people: ReadonlyMap<string, string>): Promise<SheetNote[]> {
  const notes: SheetNote[] = [];
  const authors: string[] = [];
  let [cell, author, text] = ['', '', ''];
  let [inNote, inText, inAuthor] = [false, false, false];
  await scanXml(zip, part, {
    open(name, attribute) {
      if (name === 'comment' || name === 'threadedComment') {
        cell = attribute('ref') ?? '';
        author = people.get(attribute('personId') ?? '') ?? authors[Number(attribute('authorId') ?? -1)]?.trim() ?? '';
        text = '';
        inNote = true;
      } else if (name === 'author') {
        inAuthor = true;
        authors.push('');
      } else if (inNote && (name === 't' || (name === 'text' && part.includes('hreaded')))) inText = true;
    },
    text(more) {
      if (inText && text.length < 10_000) text += more;
      else if (inAuthor) authors[authors.length - 1] += more;
    },
    close(name) {
      if (name === 't' || name === 'text') inText = false;
      else if (name === 'author') inAuthor = false;
      else if (name === 'comment' || name === 'threadedComment') {
        inNote = false;
        const words = withoutAuthor(text.replace(/\s+/g, ' ').trim(), author);
        if (words !== '' && /^[A-Z]{1,3}[0-9]{1,7}$/.test(cell)) notes.push({ cell, text: words, ...(author === '' ? {} : { author }) });
      }
    },
    done: () => notes.length >= MAX_NOTES,
  });
  return notes;
}

/** Excel writes the author's name and a colon before what a note says. */
const withoutAuthor = (text: string, author: string): string => (author !== '' && text.startsWith(`${author}:`) ? text.slice(author.length + 1).trim() : text);

async function peopleOf(zip: Zip): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  for (const part of zip.names.filter((name) => /^xl\/persons\/[^/]+\.xml$/.test(name)).slice(0, 20)) {
    await scanXml(zip, part, { open: (name, attribute) => { if (name === 'person') people.set(attribute('id') ?? '', attribute('displayName') ?? ''); } });
  }
  return people;
}
