import assert from 'node:assert/strict';
import { crc32, deflateRawSync } from 'node:zlib';
import { inflate } from '../../src/files/inflate.js';

const words = (size: number): Buffer => Buffer.from(Array.from({ length: size / 8 }, (_, at) => String(at).padStart(8)).join(''));

async function inflated(packed: Uint8Array, promised: { size: number; crc: number }): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of inflate(packed, promised)) parts.push(part);
  return Buffer.concat(parts);
}

describe("Node's inflater", () => {
  for (const size of [0, 800, 8_000_000]) {
    const plain = words(size);
    const packed = deflateRawSync(plain);
    const crc = crc32(plain);
    it(`gives back ${size} bytes`, async () => assert.ok((await inflated(packed, { size, crc })).equals(plain)));
    it(`refuses ${size} bytes that are not as promised`, async () => {
      await assert.rejects(inflated(packed, { size, crc: crc ^ 1 }), 'another checksum');
      await assert.rejects(inflated(packed, { size: size + 8, crc }), 'fewer bytes');
      if (size > 0) {
        await assert.rejects(inflated(packed, { size: size - 8, crc }), 'more bytes');
        await assert.rejects(inflated(packed.subarray(0, packed.length / 2), { size, crc }), 'half of it');
        await assert.rejects(inflated(Buffer.alloc(packed.length, 0xff), { size, crc }), 'no deflated bytes');
      }
    });
  }
  it('unpacks no more than is taken', async () => {
    const plain = Buffer.alloc(40_000_000);
    const packed = deflateRawSync(plain, { level: 1 });
    for await (const part of inflate(packed, { size: plain.length, crc: crc32(plain) })) {
      assert.ok(part.length <= 1 << 20);
      break;
    }
  });
});
