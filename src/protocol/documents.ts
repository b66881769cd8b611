/** Languages of drafts: what the extension activates on and synchronises. */
export const draftLanguages: readonly string[] = ['markdown', 'quarto', 'mdx', 'plaintext'];

/** Languages of sources in which F12's target and Shift+F12 work; only files of a draft's library answer. */
export const sourceLanguages: readonly string[] = ['html', 'csv', 'json', 'yaml', 'latex', 'restructuredtext', 'asciidoc', 'org'];

/** Globs the client watches: any change to a possible source, and the configuration. */
export const watchedFiles: readonly string[] = ['**/*'];

/** The configuration file of a project, beside or above its drafts. */
export const configurationFile = '.corroborate.json';

/** The diagnostic source. */
export const diagnosticSource = 'corroborate';

/** `<!-- corroborate-ignore-next-line reason -->` */
export const ignoreComment = 'corroborate-ignore-next-line';

/** Scheme of virtual documents that show the text of a source whose file is none (PDF, Office, mail). */
export const renderedScheme = 'corroborate-source';

/** Their language: plain text whose lines wrap. */
export const renderedLanguage = 'corroborate-source';

/** The virtual document for a source file. `path` is only shown (the tab's title). */
export const renderedUri = (fileUri: string, path: string): string =>
  `${renderedScheme}:/${path.split('/').map(encodeURIComponent).join('/')}.txt?${encodeURIComponent(fileUri)}`;

/** The source file behind a URI: itself, or what a virtual document shows. */
export function sourceFileUri(uri: string): string {
  const at = uri.startsWith(`${renderedScheme}:`) ? uri.indexOf('?') : -1;
  if (at < 0) return uri;
  try {
    return decodeURIComponent(uri.slice(at + 1));
  } catch {
    return uri; // a stray percent sign: nobody's address
  }
}
