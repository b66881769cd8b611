/**
 * A draft's text: UTF-8, or UTF-16 with its mark. A UTF-8 mark stays in the text, so that offsets are those of the file; bytes
 * that are no UTF-8 become U+FFFD.
 */
export function decodeDraft(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}
