import { noted } from './notes.js';
import type { PassageView, SourceQuantity } from './passageView.js';

/** Equal for one figure of one passage. */
export const figureKey = ({ document, at }: PassageView, { start, cell, head }: SourceQuantity): string => `${document.path}\n${at} ${start} ${cell ?? ''} ${head ?? ''}`;

/** Equal for the rows of one table. Made once: it is asked for several times for each figure of each claim. */
export const tableKey = noted(({ document, passage }: PassageView): string => `${document.path}\n${passage.table}`);
const columnKeys = noted((view: PassageView): readonly string[] => (view.passage.cells ?? []).map(({ head }) => `${tableKey(view)}\n${head}`));

/** Figures that vie with one another: those of one document, in a table those of one column. */
export const placeKey = (view: PassageView, { cell }: SourceQuantity): string => (cell === undefined ? view.document.path : (columnKeys(view)[cell] ?? `${tableKey(view)}\n`));
