import { createHmac } from 'node:crypto';

/** So many digits out of HMAC-SHA-256, cut as RFC 4226 §5.3 cuts them: the same for the same key and text. */
export const shortCode = (key: Uint8Array, text: string, digits: number): string => {
  const hash = createHmac('sha256', key).update(text).digest();
  const offset = (hash.at(-1) ?? 0) & 0xf;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
};
