import { crc32, inflateSync } from 'node:zlib';

/** A picture that a page shows 36 pixels high needs no more; larger ones would take seconds to draw on paper. */
export const mostPngPixels = { side: 2000, all: 500_000 } as const;

type Head = { width: number; height: number; bitsOfPixel: number };

/**
 * Whether the bytes are one whole PNG that every reader reads alike (W3C PNG, 3rd edition): chunks with their sums, one head at
 * the beginning, rows of the length that it says with filters that exist. Interlaced ones and too many pixels are refused.
 * A reader that comes upon a fault later may fall over it.
 */
export const isWholePng = (bytes: Buffer): boolean => {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') return false;
  const chunks = chunksOf(bytes);
  if (!chunks) return false;
  const types = chunks.map(({ type }) => type);
  const [first, last] = [chunks[0], types.at(-1)];
  if (first?.type !== 'IHDR' || last !== 'IEND') return false;
  if (['IHDR', 'IEND', 'PLTE'].some((once) => types.indexOf(once) !== types.lastIndexOf(once))) return false;
  const head = headOf(first.data);
  if (!head || (first.data[9] === palette && !types.includes('PLTE'))) return false;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  return hasItsRows(data, head);
};

type Chunk = { type: string; data: Buffer };

const chunksOf = (bytes: Buffer): Chunk[] | null => {
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length; ) {
    if (at + 12 > bytes.length) return null;
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null;
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
};

const palette = 3;
/** How many values a pixel has, and of how many bits each may be, by the type of colour. */
const kinds: Readonly<Record<number, { values: number; bits: readonly number[] }>> = {
  0: { values: 1, bits: [1, 2, 4, 8, 16] },
  2: { values: 3, bits: [8, 16] },
  [palette]: { values: 1, bits: [1, 2, 4, 8] },
  4: { values: 2, bits: [8, 16] },
  6: { values: 4, bits: [8, 16] },
};

const headOf = (data: Buffer): Head | null => {
  if (data.length !== 13) return null;
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [bits = 0, colour = -1, compression, filter, interlace] = data.subarray(8);
  const kind = kinds[colour];
  const isUsual = compression === 0 && filter === 0 && interlace === 0;
  if (!kind?.bits.includes(bits) || !isUsual || width === 0 || height === 0) return null;
  const isSmall = Math.max(width, height) <= mostPngPixels.side && width * height <= mostPngPixels.all;
  return isSmall ? { width, height, bitsOfPixel: kind.values * bits } : null;
};

const hasItsRows = (data: Buffer, { width, height, bitsOfPixel }: Head): boolean => {
  const rowLength = 1 + Math.ceil((width * bitsOfPixel) / 8);
  try {
    const rows = inflateSync(data, { maxOutputLength: rowLength * height });
    if (rows.length !== rowLength * height) return false;
    for (let row = 0; row < height; row += 1) if ((rows[row * rowLength] ?? 0) > 4) return false;
    return true;
  } catch {
    return false;
  }
};
