/** Where and what to insert: below a `sources:` list that is there, at the end of the front matter, or as a front matter of its own; null where the list is written on one line. */
export function insertion(lines: readonly string[], paths: readonly string[]): { readonly line: number; readonly text: string } | null {
  const items = (indent: string): string => paths.map((path) => `${indent}- ${JSON.stringify(path)}\n`).join('');
  const end = /^---\s*$/.test(lines[0] ?? '') ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  if (end < 0) return { line: 0, text: `---\nsources:\n${items('  ')}---\n\n` };
  const key = lines.findIndex((line, at) => at > 0 && at < end && line.startsWith('sources:'));
  if (key >= 0 && (lines[key] ?? '').trim() !== 'sources:') return null;
  if (key < 0) return { line: end, text: `sources:\n${items('  ')}` };
  let last = key;
  while (last + 1 < end && /^\s*- /.test(lines[last + 1] ?? '')) last++;
  const indent = last > key ? (/^\s*/.exec(lines[last] ?? '')?.[0] ?? '') : '  ';
  return { line: last + 1, text: items(indent) };
}
