import type { SourceDocument } from '../sources/types.js';
import type { PassageView } from './passageView.js';
import { yearsIn } from './yearsIn.js';

/** The day a passage speaks from, in days: where nothing dates it, the end of the last year that its document's title or name says it is of. */
export function dayOf({ passage, document }: PassageView): number | null {
  const date = passage.date ?? document.metadata.date;
  if (date === undefined) return lastDayOf(document);
  const day = Date.parse(date) / DAY;
  return Number.isFinite(day) ? day : null;
}
const DAY = 86_400_000;

const lastDays = new WeakMap<SourceDocument, number | null>();

function lastDayOf(document: SourceDocument): number | null {
  let found = lastDays.get(document);
  if (found === undefined) {
    const titled = yearsIn(document.metadata.title ?? '');
    const years = titled.length > 0 ? titled : yearsIn(document.path);
    lastDays.set(document, (found = years.length === 0 ? null : Date.UTC(Math.max(...years), 11, 31) / DAY));
  }
  return found;
}
