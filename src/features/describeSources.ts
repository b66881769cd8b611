import { CompletionItemKind, InsertTextFormat, type CompletionItem, type Position } from 'vscode-languageserver-types';

export interface DescribeOptions {
  /** Sources that the file may describe, by their names relative to it. */
  readonly files: readonly string[];
  /** True where another extension completes from the schema: then only file names, which no schema knows. */
  readonly hasSchema: boolean;
}

/** As in `schemas/sources.schema.json`. */
const fields: Readonly<Record<string, string>> = {
  title: 'Title, as hovers and citations show it.', author: 'Author or speaker; several separated by commas.', publisher: 'Paper, site, journal or institution that published it.',
  date: 'Date of publication, such as 2019-11-06.', modified: 'Date of the last change, such as 2019-11-08.', url: 'Where it can be found on the web.', lang: 'Language of the text, such as en-GB.',
  key: 'Citation key this source answers to, as in [@key].', grade: 'primary: a document, a transcript, data. secondary: a report about it.', confidential: 'True keeps the source out of reports and exports.',
};
const values: Readonly<Record<string, readonly string[]>> = { grade: ['primary', 'secondary'], confidential: ['true', 'false'] };

/** What can stand at a place of a `sources.yaml`: names of sources not described yet, fields the source lacks, values of a field. */
export function describeSources(text: string, { line, character }: Position, { files, hasSchema }: DescribeOptions): CompletionItem[] {
  const lines = text.split(/\r?\n/);
  const before = (lines[line] ?? '').slice(0, character);
  if (before.trimStart().startsWith('#')) return [];
  if (!/^\s/.test(before)) {
    if (before.includes(':')) return [];
    const described = new Set(lines.filter((one) => /^[^\s#]/.test(one)).map((one) => one.replace(/:\s*$/, '').replace(/^["']|["']$/g, '')));
    return files.filter((file) => !described.has(file)).map((file) => ({ label: file, kind: CompletionItemKind.File, insertText: `${/^[\w./-]+$/.test(file) ? file : JSON.stringify(file)}:\n  ` }));
  }
  if (hasSchema) return [];
  const colon = before.indexOf(':');
  if (colon >= 0) return (values[before.slice(0, colon).trim()] ?? []).map((label) => ({ label, kind: CompletionItemKind.Value }));
  const given = fieldsAround(lines, line);
  return Object.entries(fields).filter(([field]) => !given.has(field)).map(([label, documentation]) => {
    const choice = values[label];
    return { label, documentation, kind: CompletionItemKind.Property, insertText: choice === undefined ? `${label}: ` : `${label}: \${1|${choice.join(',')}|}`, insertTextFormat: choice === undefined ? InsertTextFormat.PlainText : InsertTextFormat.Snippet };
  });
}

/** Fields of the source that a line belongs to, without the line itself. */
function fieldsAround(lines: readonly string[], line: number): Set<string> {
  const isName = (at: number): boolean => /^[^\s#]/.test(lines[at] ?? '');
  let [first, last] = [line, line];
  while (first > 0 && !isName(first - 1)) first--;
  while (last + 1 < lines.length && !isName(last + 1)) last++;
  return new Set(lines.slice(first, last + 1).filter((_, index) => first + index !== line).map((one) => one.trim().split(':', 1)[0] ?? ''));
}
