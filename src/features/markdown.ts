/**
 * Text of unknown origin as inline Markdown that shows exactly its characters: no emphasis, links, images, HTML, entities,
 * automatic links or icons. Line breaks become spaces, so that no block syntax can start.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    // C0 controls and the marks that reorder text: what is read should be what is there
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\`*_{}[\]<>&~|@#]/g, '\\$&')
    .replace(/\$(?=\()/g, '\\$')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');

/** A link that runs an editor command. `label` is ours, not escaped. */
export const commandLink = (label: string, command: string, argument: unknown): string =>
  `[${label}](command:${command}?${encodeURIComponent(JSON.stringify([argument])).replace(/[()']/g, (char) => `%${char.charCodeAt(0).toString(16)}`)})`;
