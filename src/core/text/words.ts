import { stemmer } from 'stemmer';
import type { Span } from './span.js';

/** A word of prose: offsets are UTF-16, `stem` is what is compared. */
export interface WordToken extends Span {
  readonly lower: string;
  readonly stem: string;
  readonly stop: boolean;
  readonly capital: boolean;
  readonly digit: boolean;
}
const STOP = new Set('a an the of in on at by for to from with without and or but nor as is are was were be been being has have had do does did will would shall should can could may might must that this these those it its he she they his her their them him we you i our your who whom whose which what when where than then there here so such not no into over under after before between during against about up down out off also more most less least very just only per than while if because'.split(' '));
const stems = new Map<string, string>();
export const stemOf = (lower: string): string => {
  let s = stems.get(lower);
  if (s === undefined) { s = stemmer(lower); stems.set(lower, s); }
  return s;
};
export function tokenWords(text: string): WordToken[] {
  const out: WordToken[] = [];
  for (const m of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const raw = m[0];
    const lower = raw.toLowerCase();
    out.push({ start: m.index, end: m.index + raw.length, lower, stem: stemOf(lower), stop: STOP.has(lower), capital: raw[0] !== lower[0], digit: /\d/.test(raw) });
  }
  return out;
}
