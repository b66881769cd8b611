import { sinceMark } from '../text/sinceMark.js';
import { tokenWords } from '../text/words.js';

/**
 * What a date is to the figures beside it, by the words that lead to it: only what they are held against ("than in 2019", "compared with 2019"), the time of
 * a figure that they are held against ("from 40 in 2019", "than the 40 of 2019"), or where something begins or ends ("since 2019", "by 2030"). Null where it
 * tells when they hold.
 */
export type DateLead = 'compared' | 'of-compared' | 'edge' | null;

const COMPARED: ReadonlySet<string> = new Set('than against compared versus'.split(' '));
const EDGES: ReadonlySet<string> = new Set('since from until till by before after'.split(' '));
const SMALL: ReadonlySet<string> = new Set(`in the of for at as to with year years season end beginning start early late mid spring summer autumn fall winter first second third fourth
  half quarter same those that what it was were had been on january february march april may june july august september october november december`.split(/\s+/));
const SCALES: ReadonlySet<string> = new Set('thousand million billion trillion per cent percent point points'.split(' '));
// characters: a few words
const REACH = 64;

/** Of the date that starts at `at`. */
export function dateLead(text: string, at: number): DateLead {
  const near = sinceMark(text.slice(Math.max(0, at - REACH), at));
  const words = tokenWords(near.slice(Math.max(near.lastIndexOf(', '), near.lastIndexOf('(')) + 1));
  let article = false;
  let figure: 'none' | 'here' | 'passed' = 'none';
  for (const { lower, digit } of words.reverse()) {
    if (digit || SCALES.has(lower)) {
      if (figure === 'passed') return null;
      figure = 'here';
      article = false;
    } else if (COMPARED.has(lower)) {
      // "more than 40 in 2019" is a bound, "than the 40 of 2019" none
      if (figure === 'none') return 'compared';
      return lower !== 'than' || article ? 'of-compared' : null;
    } else if (EDGES.has(lower)) {
      if (figure === 'none') return 'edge';
      return lower === 'from' ? 'of-compared' : null;
    } else if (SMALL.has(lower)) {
      if (figure === 'here') figure = 'passed';
      article ||= lower === 'the' || lower === 'those';
    } else return null;
  }
  return null;
}
