import type { Aside } from './officeText.js';
import type { Zip } from './zip.js';
import { scanXml } from './zipXml.js';

/** Comments read of one slide. */
const MAX_COMMENTS = 1_000;
/** UTF-16 code units of one comment. */
const MAX_LENGTH = 10_000;

/** What was said of a slide and by whom; `part` holds notes of older programs, or conversations with their answers. */
export async function slideComments(zip: Zip, part: string, people: ReadonlyMap<string, string>): Promise<Aside[]> {
  const comments: Aside[] = [];
  // an answer stands inside the comment it answers
  const authors: string[] = [];
  let text = '';
  let inText = false;
  await scanXml(zip, part, {
    open(name, attribute) {
      if (name === 'cm' || name === 'reply') authors.push(people.get(attribute('authorId') ?? '') ?? '');
      else if (name === 'txBody') text = '';
      else if (name === 'p' && text !== '') text += ' ';
      else if (name === 'text') [inText, text] = [true, ''];
      else if (name === 't') inText = true;
    },
    text(more) { if (inText && text.length < MAX_LENGTH) text += more; },
    close(name) {
      if (name === 'cm' || name === 'reply') authors.pop();
      else if (name === 't') inText = false;
      else if (name === 'text' || name === 'txBody') {
        inText = false;
        const author = authors[authors.length - 1] ?? '';
        if (text.trim() !== '' && authors.length > 0) comments.push({ text: text.trim(), ...(author === '' ? {} : { author }) });
        text = '';
      }
    },
    done: () => comments.length >= MAX_COMMENTS,
  });
  return comments;
}

/** The names of who commented, by the numbers that comments give them. */
export async function commentAuthors(zip: Zip): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  for (const part of ['ppt/commentAuthors.xml', 'ppt/authors.xml']) {
    await scanXml(zip, part, { open: (name, attribute) => { if (name === 'cmAuthor' || name === 'author') people.set(attribute('id') ?? '', (attribute('name') ?? '').trim()); } });
  }
  return people;
}
