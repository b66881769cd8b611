import type { Reader } from './reader.js';

export interface Format {
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** `text`: the dispatcher decodes the bytes first. */
  readonly input: 'text' | 'bytes';
  /** Text formats: megabytes that are read, so that a hostile file takes two seconds and no honest one is cut (the Bible has 5). 64, where it is not given. */
  readonly most?: number;
  /** Loads the reader on first use, so that a parser nobody needs costs nothing. */
  readonly load: () => Promise<Reader>;
}

/** Every format that can be read, one line each. */
export const FORMATS: readonly Format[] = [
  { name: 'text', extensions: ['txt', 'text', 'log'], input: 'text', most: 24, load: async () => (await import('./readText.js')).readText },
  { name: 'Markdown', extensions: ['md', 'markdown', 'qmd', 'mdx', 'rmd', 'mdown', 'mkd'], input: 'text', most: 16, load: async () => (await import('./readMarkdown.js')).readMarkdown },
  { name: 'HTML', extensions: ['html', 'htm', 'xhtml', 'xht'], input: 'text', load: async () => (await import('./readHtml.js')).readHtml },
  { name: 'CSV', extensions: ['csv', 'tsv', 'tab', 'psv'], input: 'text', load: async () => (await import('./readCsv.js')).readCsv },
  { name: 'PDF', extensions: ['pdf'], input: 'bytes', load: async () => (await import('./readPdf.js')).readPdf },
  { name: 'Excel workbook', extensions: ['xlsx', 'xlsm', 'xltx'], input: 'bytes', load: async () => (await import('./readXlsx.js')).readXlsx },
  { name: 'OpenDocument spreadsheet', extensions: ['ods', 'ots'], input: 'bytes', load: async () => (await import('./readOds.js')).readOds },
  { name: 'Parquet', extensions: ['parquet'], input: 'bytes', load: async () => (await import('./readParquet.js')).readParquet },
  { name: 'Word document', extensions: ['docx', 'docm', 'dotx'], input: 'bytes', load: async () => (await import('./readDocx.js')).readDocx },
  { name: 'OpenDocument text', extensions: ['odt', 'ott', 'odp', 'otp'], input: 'bytes', load: async () => (await import('./readOdt.js')).readOdt },
  { name: 'PowerPoint presentation', extensions: ['pptx', 'pptm', 'ppsx', 'potx'], input: 'bytes', load: async () => (await import('./readPptx.js')).readPptx },
  { name: 'EPUB', extensions: ['epub'], input: 'bytes', load: async () => (await import('./readEpub.js')).readEpub },
  { name: 'Rich Text', extensions: ['rtf'], input: 'bytes', load: async () => (await import('./readRtf.js')).readRtf },
  { name: 'JSON', extensions: ['json', 'jsonl', 'ndjson', 'geojson', 'jsonc', 'json5'], input: 'text', most: 16, load: async () => (await import('./readJson.js')).readJson },
  { name: 'YAML', extensions: ['yaml', 'yml'], input: 'text', most: 4, load: async () => (await import('./readYaml.js')).readYaml },
  { name: 'subtitles', extensions: ['srt', 'vtt', 'sbv'], input: 'text', most: 16, load: async () => (await import('./readSubtitles.js')).readSubtitles },
  { name: 'BibTeX', extensions: ['bib', 'bibtex'], input: 'text', most: 8, load: async () => (await import('./readBibtex.js')).readBibtex },
  { name: 'RIS', extensions: ['ris'], input: 'text', most: 10, load: async () => (await import('./readRis.js')).readRis },
  { name: 'mail', extensions: ['eml', 'mbox', 'mht', 'mhtml'], input: 'bytes', load: async () => (await import('./readMail.js')).readMail },
  { name: 'LaTeX', extensions: ['tex', 'ltx', 'latex'], input: 'text', most: 16, load: async () => (await import('./readLatex.js')).readLatex },
  { name: 'marked-up text', extensions: ['org', 'rst', 'rest', 'adoc', 'asciidoc', 'asc'], input: 'text', most: 16, load: async () => (await import('./readLightMarkup.js')).readLightMarkup },
];

const BY_EXTENSION = new Map(FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)));

/** The extension of a path, lower case, without the dot; '' where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The format that a path's extension names. */
export const formatOf = (path: string): Format | undefined => BY_EXTENSION.get(extensionOf(path));

/** The format of that name. */
export const formatNamed = (name: string): Format | undefined => FORMATS.find((format) => format.name === name);
