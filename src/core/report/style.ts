/** Colours for terminals; each may be the identity. */
export type Style = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'magenta' | 'cyan', (text: string) => string>>;

const same = (text: string): string => text;

/** No colours: files, pipes, `NO_COLOR`. */
export const plainStyle: Style = { bold: same, dim: same, red: same, yellow: same, green: same, magenta: same, cyan: same };

/**
 * Text of unknown origin on one line of a terminal: without control characters (an escape sequence in a source could rewrite
 * what is on the screen) and without marks that reorder text.
 */
export const printable = (text: string): string =>
  text.replace(/[\s\u2028\u2029]+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
