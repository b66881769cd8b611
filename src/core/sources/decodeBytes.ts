/**
 * Decodes bytes by a label that `TextDecoder` knows; throws on one it does not. In two steps, for Node 20 decodes Windows-1252 as ISO-8859-1 when
 * asked for all at once, and turns quotation marks, dashes and € into control characters.
 */
export function decodeBytes(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  // in one step, which is four times as fast
  if (decoder.encoding === 'utf-8') return decoder.decode(bytes);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
