import { crc32, deflateSync } from 'node:zlib';

export type PngPart = readonly [type: string, data: Buffer];

/** The parts of a PNG of one colour; `filter`: what stands before each row. */
export const pngParts = (width: number, height: number, alpha = false, filter = 0): [PngPart, PngPart, PngPart] => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, alpha ? 6 : 2, 0, 0, 0], 8);
  const pixel = [212, 0, 106, ...(alpha ? [128] : [])];
  const row = Buffer.from([filter, ...Array.from({ length: width }, () => pixel).flat()]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return [
    ['IHDR', head],
    ['IDAT', deflateSync(rows)],
    ['IEND', Buffer.alloc(0)],
  ];
};

/** A file of these parts, each with its length and its sum. */
export const pngOf = (...parts: readonly PngPart[]): Buffer =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts.map(chunk)]);

const chunk = ([type, data]: PngPart): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
