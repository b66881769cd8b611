import type { Draft } from '../draft/types.js';
import { formatOf } from '../sources/formats.js';

/**
 * The files that a draft links to and that can be sources, each once, as paths with `/` from the draft's folder, or from the root where
 * they begin with one. Whether they are there is for the caller to see.
 */
export function linkedFiles({ citations }: Pick<Draft, 'citations'>): string[] {
  const found = new Set<string>();
  for (const { kind, target } of citations) {
    if (kind !== 'link' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.|#)/i.test(target)) continue;
    const path = decoded(target.split(/[?#]/, 1)[0] ?? '').replaceAll('\\', '/');
    const format = formatOf(path);
    // a link from one draft to another does not make that a source
    if (format !== undefined && format.name !== 'Markdown') found.add(path);
  }
  return [...found].sort();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a percent sign of the name itself
  }
}
