import type { SourceView } from './view.js';

export interface ListedSource {
  readonly source: string;
  readonly uri: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly textIsFile: boolean;
  readonly isReading: boolean;
  readonly problem: string | null;
}

/** A source as a list shows it; `view` is undefined while it is being read, and where that failed. */
export function listedSource(source: string, uri: string, view: SourceView | undefined, isReading: boolean, problem: string | null): ListedSource {
  const { title = null, date = null, url = null } = view?.document.metadata ?? {};
  return { source, uri, title, date, url, textIsFile: view?.document.textIsFile ?? false, isReading, problem };
}
