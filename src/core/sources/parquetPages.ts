import { parquetHeader } from 'hyparquet/src/column.js';
import type { FileMetaData } from 'hyparquet';
import { refuse } from './zipRefusal.js';

/** A group of rows is unpacked at once; real ones hold 1 MB to 128 MB. Bytes. */
const MAX_GROUP = 160_000_000;
/** Values of one page: writers stop a page at 20,000 rows or 1 MB; dictionaries hold a million. */
const MAX_VALUES = 4_000_000;

/**
 * Checks what the pages of a group of rows promise before anything is unpacked: the reader makes room for as many values as a page's
 * head claims. Throws a refusal.
 */
export function checkPages(bytes: Uint8Array, group: FileMetaData['row_groups'][number]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (const { meta_data: column } of group.columns) {
    if (column === undefined) continue;
    let at = Number(column.dictionary_page_offset ?? column.data_page_offset);
    if (at <= 0 || at > Number(column.data_page_offset)) at = Number(column.data_page_offset);
    const end = at + Number(column.total_compressed_size);
    if (end > bytes.length) refuse('damaged', 'The file is damaged or incomplete: a column lies beyond its end.');
    let values = 0;
    while (at < end && values < Number(column.num_values)) {
      const reader = { view, offset: at };
      const { compressed_page_size: packed, uncompressed_page_size: size, data_page_header: one, data_page_header_v2: two, dictionary_page_header: words } = parquetHeader(reader);
      const count = one?.num_values ?? two?.num_values ?? words?.num_values ?? 0;
      total += size;
      if (!(packed >= 0 && size >= 0 && count >= 0) || count > MAX_VALUES || total > MAX_GROUP) {
        refuse('too-large', `The file is refused: one group of its rows unpacks to more than ${MAX_GROUP / 1e6} MB or ${MAX_VALUES.toLocaleString('en')} values.`);
      }
      if (words === undefined) values += count;
      at = reader.offset + packed;
    }
  }
}
