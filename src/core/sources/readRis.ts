import type { Parsed, Problem } from '../problem.js';
import { plainMapped } from '../text/mappedText.js';
import { clean, doiUrl } from './cslRecords.js';
import { isoDate } from './findDate.js';
import { passagesBuilder } from './passagesBuilder.js';
import { readInPart, type ReaderInput } from './reader.js';
import { textLines } from './textLines.js';
import type { BibliographicRecord, SourceDocument } from './types.js';

const LINE = /^([A-Z][A-Z0-9])[ ]{1,3}-(?:[ ](.*))?$/;

const SHOWN: Readonly<Record<string, string>> = {
  TI: 'title', T1: 'title', CT: 'title', AU: 'author', A1: 'author', JO: 'journal', JF: 'journal', T2: 'journal', PB: 'publisher', PY: 'year', Y1: 'year', DA: 'date', VL: 'volume', IS: 'number', SP: 'first page', EP: 'last page',
};

/** RIS: one record from `TY` to `ER`; it reads "title: …; author: …", its abstract as prose. */
export function readRis({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const builder = passagesBuilder(text, problems);
  const records: BibliographicRecord[] = [];
  let fields = new Map<string, { value: string; start: number }[]>();
  let unknown = 0;
  const close = (): void => {
    if (fields.size === 0) return;
    const first = (...tags: readonly string[]): { value: string; start: number } | undefined => tags.map((tag) => fields.get(tag)?.[0]).find((one) => one !== undefined);
    const title = first('TI', 'T1', 'CT');
    const abstract = first('AB', 'N2');
    const year = first('DA', 'Y1', 'PY')?.value;
    const url = first('UR', 'LK')?.value;
    const authors = [...(fields.get('AU') ?? []), ...(fields.get('A1') ?? [])].map(({ value }) => named(value));
    const key = first('ID')?.value ?? `${(authors[0] ?? '').split(' ').at(-1)?.toLowerCase() ?? ''}${/\d{4}/.exec(year ?? '')?.[0] ?? ''}`;
    const metadata = clean({
      key, title: title?.value, author: authors.length > 0 ? authors.join(', ') : undefined, publisher: first('JO', 'T2', 'JF', 'PB')?.value,
      date: isoDate(year?.replaceAll('/', '-').replace(/-+$/, '')), url: url ?? doiUrl(first('DO')?.value), lang: first('LA')?.value,
    });
    builder.fields([...fields].flatMap(([tag, values]) => (SHOWN[tag] === undefined ? [] : values.map(({ value, start }, column) => ({ head: SHOWN[tag] as string, text: value, place: { start, end: start + value.length }, column, ref: null })))), { kind: 'record' });
    if (abstract !== undefined) builder.block(plainMapped(abstract.value, abstract.start), { sameGroup: true });
    records.push({ key, metadata, files: ['L1', 'L2', 'L4'].flatMap((tag) => (fields.get(tag) ?? []).map(({ value }) => value)), ...(abstract === undefined ? {} : { abstract: abstract.value }) });
    fields = new Map();
  };
  for (const line of textLines(text)) {
    if (builder.isFull) break;
    const words = text.slice(line.start, line.end);
    const match = LINE.exec(words);
    if (match === null) {
      if (words !== '') unknown++;
      continue;
    }
    const [, tag = '', value = ''] = match;
    if (tag === 'TY') close();
    if (tag === 'ER') {
      close();
      continue;
    }
    if (value === '') continue;
    const list = fields.get(tag) ?? [];
    list.push({ value, start: line.end - value.length });
    fields.set(tag, list);
  }
  close();
  if (records.length === 0 && unknown > 0) problems.push(readInPart('damaged', 'No record was found; lines of a RIS file start with "TY  - ".'));
  return { value: { ...builder.build(path, {}), records }, problems };
}

/** "Roe, Ann" as "Ann Roe". */
export function named(name: string): string {
  const [family = '', given] = name.split(/,\s*/, 2);
  return given === undefined ? name.trim() : `${given.trim()} ${family.trim()}`;
}
