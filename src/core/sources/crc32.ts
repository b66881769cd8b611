let tables: readonly Uint32Array[] | undefined;

/** The tables of "slicing by 8" (Kounavis and Berry, 2005): the k-th says what a byte k places before the last does. */
function crcTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit++) n = (n & 1) === 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
    return n >>> 0;
  });
  const made = [first];
  for (let k = 1; k < 8; k++) made.push((made[k - 1] as Uint32Array).map((n) => (n >>> 8) ^ (first[n & 255] as number)));
  return made;
}

/** CRC-32 as in ZIP (reflected 0xEDB88320), carried from call to call without the final inversion. */
export function crc32(bytes: Uint8Array, crc: number): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = (tables ??= crcTables()) as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let at = 0;
  for (const last = bytes.length - 7; at < last; at += 8) {
    const low = crc ^ ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24));
    crc = (t7[low & 255] as number) ^ (t6[(low >>> 8) & 255] as number) ^ (t5[(low >>> 16) & 255] as number) ^ (t4[low >>> 24] as number)
      ^ (t3[bytes[at + 4] as number] as number) ^ (t2[bytes[at + 5] as number] as number) ^ (t1[bytes[at + 6] as number] as number) ^ (t0[bytes[at + 7] as number] as number);
  }
  for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] as number)) & 255] as number) ^ (crc >>> 8);
  return crc >>> 0;
}
