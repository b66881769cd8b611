import type { DataNode } from './dataTree.js';
import { isoDate } from './findDate.js';
import type { PassagesBuilder } from './passagesBuilder.js';
import type { CellInput } from './tableRow.js';
import type { BibliographicRecord, SourceMetadata } from './types.js';

/** Shape of a CSL-JSON file: objects with an id, a type and a title. */
export function isCsl(node: DataNode): boolean {
  if (node.kind !== 'array' || node.items.length === 0) return false;
  return node.items.slice(0, 20).every((item) => item.kind === 'object' && field(item, 'id') !== undefined && field(item, 'title') !== undefined && field(item, 'type') !== undefined);
}

/** Records of a CSL-JSON file; titles and abstracts become passages. */
export function cslRecords(node: DataNode, builder: PassagesBuilder): BibliographicRecord[] {
  if (node.kind !== 'array') return [];
  return node.items.flatMap((item) => {
    if (item.kind !== 'object') return [];
    const text = (name: string): string | undefined => scalarText(field(item, name));
    const names = field(item, 'author');
    const author = names?.kind === 'array' ? names.items.map((one) => (one.kind === 'object' ? [scalarText(field(one, 'given')), scalarText(field(one, 'family')), scalarText(field(one, 'literal'))].filter((part) => part !== undefined).join(' ') : '')).filter((one) => one !== '').join(', ') : undefined;
    const date = issued(field(item, 'issued'));
    const metadata: SourceMetadata = clean({
      key: text('id'), title: text('title'), author, publisher: text('container-title') ?? text('publisher'), date, url: text('URL') ?? doiUrl(text('DOI')), lang: text('language'),
    });
    const abstract = field(item, 'abstract');
    builder.fields(shownFields(item), { kind: 'record' });
    if (abstract?.kind === 'scalar') builder.block(abstract.text, { sameGroup: true });
    return [{ key: text('id') ?? '', metadata, files: [], ...(abstract?.kind === 'scalar' ? { abstract: abstract.text.text } : {}) }];
  });
}

/** The fields of a record that a person reads, with what they are called. */
function shownFields(item: DataNode): CellInput[] {
  if (item.kind !== 'object') return [];
  const shown: CellInput[] = [];
  const add = (head: string, node: DataNode | undefined): void => {
    if (node?.kind === 'scalar') shown.push({ head, text: node.text, column: shown.length, ref: null });
    else if (node?.kind === 'array') for (const one of node.items) add(head, one);
    else if (node?.kind === 'object') add(head, field(node, 'literal') ?? field(node, 'family') ?? field(node, 'raw'));
  };
  for (const { key, value } of item.entries) if (SHOWN.has(key)) add(key, value);
  const year = field(item, 'issued');
  if (year?.kind === 'object') {
    const parts = field(year, 'date-parts');
    const first = parts?.kind === 'array' ? parts.items[0] : undefined;
    add('year', first?.kind === 'array' ? first.items[0] : undefined);
  }
  return shown;
}

const SHOWN = new Set(['title', 'author', 'editor', 'container-title', 'publisher', 'volume', 'issue', 'page', 'number-of-pages', 'edition']);

/** Address of a DOI. */
export const doiUrl = (doi: string | undefined): string | undefined => (doi === undefined || doi === '' ? undefined : /^https?:/.test(doi) ? doi : `https://doi.org/${doi.replace(/^doi:\s?/i, '')}`);

/** Metadata without its absent fields. */
export const clean = (metadata: { readonly [K in keyof SourceMetadata]: SourceMetadata[K] | undefined }): SourceMetadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined && value !== ''));

const field = (node: DataNode, name: string): DataNode | undefined => (node.kind === 'object' ? node.entries.find(({ key }) => key === name)?.value : undefined);
const scalarText = (node: DataNode | undefined): string | undefined => (node?.kind === 'scalar' ? node.text.text : undefined);

/** `{"date-parts": [[2019, 11, 6]]}`, `{"raw": "…"}` or a string; a year alone is no full date and stays out. */
function issued(node: DataNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return isoDate(node.text.text);
  const parts = field(node, 'date-parts');
  const first = parts?.kind === 'array' ? parts.items[0] : undefined;
  const numbers = first?.kind === 'array' ? first.items.map((one) => Number(scalarText(one))) : [];
  const [year, month, day] = numbers;
  if (year !== undefined && month !== undefined && day !== undefined) return isoDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return isoDate(scalarText(field(node, 'raw')) ?? scalarText(field(node, 'literal')));
}
