/**
 * Decodes bytes by a label that `TextDecoder` knows; throws on one it does not. In two steps, for Node 20 decodes Windows-1252 as ISO-8859-1 when
 * asked for all at once, and turns quotation marks, dashes and € into control characters.
 */
export function decodeBytes(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label);
  // in one step, which is four times as fast; what is called Western is mostly ASCII, which reads alike
  if (decoder.encoding === 'utf-8') return decoder.decode(bytes);
  if (decoder.encoding === 'windows-1252' && isAscii(bytes)) return new TextDecoder().decode(bytes);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 127) return false;
  return true;
}
