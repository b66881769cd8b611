import type { SourceDocument } from '../core/index.js';
import { tableGrid, type TableGrid } from '../features/tableGrid.js';
import { sourceFileUri, type Requests } from '../protocol/index.js';
import type { ServerState } from './server.js';
import { normalUri } from './uris.js';

type On = <M extends keyof Requests>(method: M, handler: (params: Requests[M]['params']) => Promise<Requests[M]['result']>) => void;

/** What the table viewer asks: the tables of a source of a draft, or of any other file, read for the viewer alone. */
export function handleTables(state: ServerState, on: On): void {
  const grids = new WeakMap<SourceDocument, TableGrid | null>();
  let peeked: { readonly uri: string; readonly document: SourceDocument } | null = null;
  const gridOf = async (uri: string): Promise<TableGrid | null> => {
    const file = normalUri(sourceFileUri(uri));
    const project = await state.projectFor(file);
    const path = project?.pathOf(file) ?? null;
    if (project === null || path === null) return null;
    let document = project.source(path)?.document ?? (peeked?.uri === file ? peeked.document : undefined);
    if (document === undefined) {
      const read = await project.peek(path);
      if (read === null) return null;
      peeked = { uri: file, document: (document = read) };
    }
    let grid = grids.get(document);
    if (grid === undefined) grids.set(document, (grid = tableGrid(document)));
    return grid;
  };
  on('corroborate/table', async ({ uri }) => {
    const grid = await gridOf(uri);
    return grid === null ? null : { sheets: grid.sheets };
  });
  on('corroborate/tableLines', async ({ uri, sheet, from, to }) => (await gridOf(uri))?.lines(sheet, from, to) ?? []);
  on('corroborate/tableCell', async ({ uri, sheet, cell }) => (await gridOf(uri))?.find(sheet, cell) ?? null);
}
