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
