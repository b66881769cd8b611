import type { SourceView } from './view.js';

/** A source as a list shows it; `view` is undefined while it is being read, and where that failed. */
export function listedSource(source: string, uri: string, view: SourceView | undefined, isReading: boolean, problem: string | null) {
  const { title = null, date = null, url = null, confidential = false } = view?.document.metadata ?? {};
  return { source, uri, title, date, url, confidential, textIsFile: view?.document.textIsFile ?? false, isReading, problem };
}
