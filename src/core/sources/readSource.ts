import type { Parsed, Problem } from '../problem.js';
import { decodeText } from './decodeText.js';
import { extensionOf, formatNamed, formatOf, type Format } from './formats.js';
import { emptyDocument, readInPart, unreadable } from './reader.js';
import type { SourceDocument, SourceFile } from './types.js';

/** Text beyond this is refused: decoding it alone would take too much memory. Megabytes, as bytes or UTF-16 code units. */
const MAX_TEXT = 64;
/** Lines beyond this many are no text a person wrote; each costs more memory than its words. */
const MAX_LINES = 2_500_000;
/** Binary files beyond this are refused. Megabytes. */
const MAX_BYTES = 256;
/** Files inside files (a message in a message, a page in a snapshot) are followed so deep. */
const MAX_DEPTH = 4;

const NO_TEXT = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp', 'heic', 'avif', 'svg', 'ico']);

/**
 * Reads one source into passages: by its extension, checked against what the first bytes say. Never throws; what kept it from
 * being read in full is in `problems`.
 */
export const readSource = (file: SourceFile): Promise<Parsed<SourceDocument>> => readNested(file, 0);

async function readNested(file: SourceFile, depth: number): Promise<Parsed<SourceDocument>> {
  const { path, characterMap, inflate } = file;
  const ofHost = { ...(characterMap && { characterMap }), ...(inflate && { inflate }) };
  if (depth > MAX_DEPTH) return unreadable(path, 'too-deep', `${nameOf(path)} lies more than ${MAX_DEPTH} files deep and was not read.`);
  const size = file.text?.length ?? file.bytes?.length ?? 0;
  const format = chooseFormat(file);
  if (format === 'image') {
    return { value: { ...emptyDocument(path), metadata: hinted(file) }, problems: [{ code: 'no-text', message: `${nameOf(path)} is an image; text in images is not recognised.`, severity: 'warning' }] };
  }
  if (typeof format === 'string') return unreadable(path, format === 'binary' ? 'unreadable' : 'unsupported-format', reason(path, format));
  const limit = format.input === 'text' ? MAX_TEXT : MAX_BYTES;
  if (size > limit * 1024 * 1024) return unreadable(path, 'too-large', `${nameOf(path)} is larger than ${limit} MB; split it to have it read.`);
  const most = (format.most ?? MAX_TEXT) * 1024 * 1024;
  const head = wholeLines(file.bytes ?? new Uint8Array(), most);
  const decoded: Parsed<string> = format.input === 'bytes' ? { value: '', problems: [] } : file.text === undefined ? decodeText(head) : { value: file.text, problems: [] };
  if (linesOf(decoded.value, MAX_LINES) > MAX_LINES) return unreadable(path, 'too-large', `${nameOf(path)} has more than ${MAX_LINES.toLocaleString('en')} lines; split it to have it read.`);
  const text = decoded.value.length > most ? decoded.value.slice(0, decoded.value.lastIndexOf('\n', most) + 1 || most) : decoded.value;
  const isCut = text !== decoded.value || (file.text === undefined && head.length < size);
  const cut = !isCut || format.input === 'bytes' ? [] : [readInPart('too-large', `Only the first ${format.most} MB of ${nameOf(path)} were read; split it to have it read in full.`)];
  const bytes = (file.bytes === undefined ? undefined : plainBytes(file.bytes)) ?? (format.input === 'bytes' ? new TextEncoder().encode(file.text ?? '') : new Uint8Array());
  try {
    const read = await format.load();
    const { value, problems } = await read({
      path, text, bytes, hints: hinted(file), nested: (inner) => readNested({ ...ofHost, ...inner }, depth + 1), ...ofHost,
    });
    const named = [...decoded.problems, ...cut, ...problems];
    return { value: { ...value, metadata: { ...value.metadata, ...hinted(file) } }, problems: named.concat(silence(path, value, named)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unreadable(path, 'damaged', `${nameOf(path)} could not be read as ${format.name}: ${why.slice(0, 200)}`);
  }
}

/** The same bytes as a plain array: PDF and zip engines refuse what only derives from one, as files read by Node do. */
const plainBytes = (bytes: Uint8Array): Uint8Array => (Object.getPrototypeOf(bytes) === Uint8Array.prototype ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));

/** The lines that end within so many bytes, all of them where the file is no longer: what is not read need not be decoded. */
function wholeLines(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length <= most) return bytes;
  const end = bytes.lastIndexOf(10, most - 2) + 1;
  // no line ends there; the bytes of a character are at most four
  if (end === 0) return bytes.subarray(0, most - (most % 4));
  const isUtf16 = bytes[end] === 0 || ((bytes[0] as number) >= 0xfe && (bytes[1] as number) >= 0xfe);
  return bytes.subarray(0, isUtf16 ? end + (end % 2) : end);
}

/** Lines of a text, counted up to one more than `most`. */
function linesOf(text: string, most: number): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0 && count <= most; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const hinted = ({ title, date }: SourceFile): { title?: string; date?: string } => ({ ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) });

/** An empty answer is said, not left to be noticed. */
function silence(path: string, document: SourceDocument, problems: readonly Problem[]): Problem[] {
  if (document.passages.length > 0 || problems.length > 0 || (document.records?.length ?? 0) > 0) return [];
  return [{ code: 'no-text', message: `${nameOf(path)} holds no text.`, severity: 'warning' }];
}

type Refusal = 'image' | 'binary' | 'unknown';

function chooseFormat(file: SourceFile): Format | Refusal {
  const named = formatOf(file.path);
  const { bytes } = file;
  if (bytes === undefined) return named ?? (NO_TEXT.has(extensionOf(file.path)) ? 'image' : (formatNamed('text') ?? 'unknown'));
  const magic = sniff(bytes);
  if (magic === 'pdf') return formatNamed('PDF') ?? named ?? 'unknown';
  if (NO_TEXT.has(extensionOf(file.path)) || magic === 'image') return 'image';
  if (named !== undefined) return named.input === 'text' && (magic === 'zip' || magic === 'binary') ? 'binary' : named;
  if (magic === 'html') return formatNamed('HTML') ?? 'unknown';
  return magic === 'text' ? (formatNamed('text') ?? 'unknown') : 'unknown';
}

const starts = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

/** What the first bytes say a file is. */
function sniff(bytes: Uint8Array): 'pdf' | 'zip' | 'image' | 'binary' | 'html' | 'text' {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'zip';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x47, 0x49, 0x46, 0x38)) return 'image';
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return 'text';
  const head = bytes.subarray(0, 4096);
  let zeros = [0, 0];
  let controls = 0;
  head.forEach((byte, at) => {
    if (byte === 0) zeros = at % 2 === 0 ? [(zeros[0] ?? 0) + 1, zeros[1] ?? 0] : [zeros[0] ?? 0, (zeros[1] ?? 0) + 1];
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  });
  const [even = 0, odd = 0] = zeros;
  // zero bytes on one side of the pairs only are UTF-16; a few stray ones do not make a text binary
  const wide = Math.max(even, odd) > head.length * 0.2 && Math.min(even, odd) < head.length * 0.02;
  if (!wide && even + odd + controls > Math.max(8, head.length * 0.02)) return 'binary';
  const opening = new TextDecoder('windows-1252').decode(head.subarray(0, 512)).trimStart().toLowerCase();
  return opening.startsWith('<!doctype html') || opening.startsWith('<html') ? 'html' : 'text';
}

function reason(path: string, refusal: Exclude<Refusal, 'image'>): string {
  if (refusal === 'binary') return `${nameOf(path)} is no text: its bytes are those of a binary file. Give it its right extension, or leave it out.`;
  return `${nameOf(path)} has a format that cannot be read. Save it as text, PDF, DOCX, XLSX or HTML to have it checked.`;
}
