import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { BreachListFacts, BreachListFault } from '../domain/password-policy/breach-list-store.ts';
import { headBytes, mostBucketBits } from './breach-list-format.ts';

/** What the file says of itself. `bytes` are those of the whole file. */
export type BreachListHead = BreachListFacts & { bucketBits: number };

const magic = Buffer.from('MARIGNAN breach\n', 'ascii');
const version = 1;
const versionAt = magic.length;
const lengthAt = versionAt + 2;
const checkAt = lengthAt + 2;
const textAt = checkAt + 4;

const headSchema = z.object({
  kind: z.enum(['sha1', 'ntlm']),
  hashes: z.int().min(0),
  bucketBits: z.int().min(0).max(mostBucketBits),
  bytes: z.int().min(headBytes),
  minimumCount: z.int().min(1),
  builtAt: z.int(),
  sources: z.array(z.string()),
  sourceCount: z.int().min(0),
});

export const encodeHead = (head: BreachListHead): Buffer => {
  const bytes = Buffer.alloc(headBytes);
  const text = asText(head);
  magic.copy(bytes);
  bytes.writeUInt16LE(version, versionAt);
  bytes.writeUInt16LE(text.length, lengthAt);
  bytes.writeUInt32LE(crc32(text), checkAt);
  text.copy(bytes, textAt);
  return bytes;
};

export const decodeHead = (bytes: Buffer): BreachListHead | BreachListFault => {
  if (!bytes.subarray(0, magic.length).equals(magic)) return 'not-a-breach-list';
  if (bytes.length < headBytes) return 'cut-off';
  if (bytes.readUInt16LE(versionAt) > version) return 'newer-version';
  const text = bytes.subarray(textAt, textAt + bytes.readUInt16LE(lengthAt));
  if (crc32(text) !== bytes.readUInt32LE(checkAt)) return 'damaged';
  return headSchema.safeParse(JSON.parse(text.toString('utf8'))).data ?? 'damaged';
};

/** Names are dropped from the end until the rest has room. */
const asText = (head: BreachListHead): Buffer => {
  for (let shown = Math.min(head.sources.length, 20); shown >= 0; shown -= 1) {
    const text = Buffer.from(JSON.stringify({ ...head, sources: head.sources.slice(0, shown) }), 'utf8');
    if (text.length <= headBytes - textAt) return text;
  }
  throw new Error('The head of a breach list is too long.');
};
