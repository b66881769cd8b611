import type { Parsed } from '../problem.js';
import { unreadable, type Reader, type ReaderInput } from './reader.js';
import type { SourceDocument, SourceMetadata } from './types.js';
import { openZip, type Zip } from './zip.js';
import { refusalOf, refuse } from './zipRefusal.js';
import { scanXml } from './zipXml.js';

/** What the reader of a zipped format answers: a document, and problems beyond those of the package. */
export type PackageReader = (zip: Zip, input: ReaderInput) => Promise<Parsed<SourceDocument>> | Parsed<SourceDocument>;

/** Makes a reader of one that works on an opened package, of which `most` bytes are unpacked; refusals become the answer's problem. */
export const packageReader = (read: PackageReader, most?: number): Reader => async (input) => {
  try {
    if (isCompound(input.bytes)) refuseCompound(input.bytes);
    const zip = openZip(input.bytes, most, input.inflate);
    const { value, problems } = await read(zip, input);
    return { value, problems: [...zip.problems, ...problems] };
  } catch (error) {
    const { code, message } = refusalOf(error);
    return unreadable(input.path, code, message);
  }
};

const isCompound = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** Password-protected Office files, and those of before 2007, are compound files, not zip packages. */
function refuseCompound(bytes: Uint8Array): never {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, 1 << 20));
  if (text.includes('EncryptedPackage')) refuse('encrypted', 'The file is protected by a password. Save a copy without one.');
  return refuse('unsupported-format', 'The file is in the format of before 2007. Save it as .docx, .xlsx or .pptx.');
}

/** Targets of a part's relationships by id, as names of parts; links to outside are left out. */
export async function relationships(zip: Zip, part: string): Promise<Map<string, { type: string; target: string }>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found = new Map<string, { type: string; target: string }>();
  await scanXml(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = attribute('Type') ?? '';
      found.set(attribute('Id') ?? '', { type: type.slice(type.lastIndexOf('/') + 1), target: resolvePart(folder, attribute('Target') ?? '') });
    },
  });
  return found;
}

/** A path relative to a folder of the package, as a part's name; steps out of the package end at its root. */
export function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The package's main part: what its first relationship of that kind names, else the usual place. */
export async function mainPart(zip: Zip, usual: string): Promise<string> {
  for (const { type, target } of (await relationships(zip, '')).values()) if (type === 'officeDocument' && zip.has(target)) return target;
  return usual;
}

/** Programs that write their own name where the author belongs. */
const PROGRAMS = /^(?:openpyxl|python-docx|python-pptx|apache poi|sheetjs|microsoft office user|libreoffice|un-named|unknown)$/i;

/**
 * Title, author, language and date of `docProps/core.xml` (Office) or `meta.xml` (OpenDocument). When a file was made or saved does not tell
 * when it was published (templates and converters set it too), so the date is given as `modified` only.
 */
export async function officeMetadata(zip: Zip, part = 'docProps/core.xml'): Promise<SourceMetadata> {
  const fields = new Map<string, string>();
  let text = '';
  await scanXml(zip, part, {
    open: () => { text = ''; },
    text: (more) => { if (text.length < 2_000) text += more; },
    close(name) {
      const value = text.trim();
      if (value !== '' && !fields.has(name)) fields.set(name, value);
      text = '';
    },
  });
  const day = (name: string): string | undefined => /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(fields.get(name) ?? '')?.[0];
  const author = fields.get('creator') ?? fields.get('initial-creator');
  const lang = fields.get('language');
  const title = fields.get('title');
  const modified = day('modified') ?? day('date') ?? day('created') ?? day('creation-date');
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined || PROGRAMS.test(author) ? {} : { author }),
    ...(modified === undefined ? {} : { modified }),
    ...(lang === undefined ? {} : { lang }),
  };
}
