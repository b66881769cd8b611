import type { Report } from './types.js';

/** The claims that need work as GitHub Actions workflow commands, which show as annotations on the draft's lines. */
export function writeGithub({ drafts, sources }: Report): string {
  const lines = drafts.flatMap(({ path, claims }) => claims.filter(({ verdict }) => verdict !== 'supported').map(({ verdict, message, range: { start, end } }) => {
    const properties = { file: path, line: start.line + 1, col: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1, title: `Corroborate: ${verdict}` };
    return command(verdict === 'disputed' ? 'notice' : 'warning', properties, message);
  }));
  const inconsistent = drafts.flatMap(({ path, inconsistencies }) => inconsistencies.map(({ message, range: { start, end } }) =>
    command('warning', { file: path, line: start.line + 1, col: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1, title: 'Corroborate: inconsistent' }, message)));
  const unread = sources.flatMap(({ path, problem }) => (problem === null ? [] : [command('warning', { file: path, title: 'Corroborate: source not read' }, problem)]));
  return [...lines, ...inconsistent, ...unread, ''].join('\n');
}

const command = (name: string, properties: Readonly<Record<string, string | number>>, message: string): string =>
  `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}`;

// a line break would end the command and could start another one
const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
