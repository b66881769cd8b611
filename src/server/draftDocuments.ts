import type { TextDocument } from 'vscode-languageserver-textdocument';

/** True for a document that can be a draft, by its language or its name. Log files and `requirements.json` opened as plain text are none. */
export const isDraftDocument = ({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): boolean =>
  ['markdown', 'quarto', 'mdx'].includes(languageId) || (languageId === 'plaintext' && /\.(?:md|markdown|qmd|mdx|txt|text)$/i.test(uri));
