import { hash } from 'node:crypto';
import type { BreachListKind } from '../domain/password-policy/breach-list-store.ts';
import type { Secret } from '../platform/secret.ts';

/** Writes the first 64 bits of a password's hash into the two halves. */
export type HashPassword = (password: Secret, halves: { high: number; low: number }) => void;

/** SHA-1 of the password in UTF-8, or MD4 of it in UTF-16 (NTLM), which Node's OpenSSL no longer has and is loaded. */
export const hashPasswordsAs = (kind: BreachListKind): HashPassword | Promise<HashPassword> => {
  switch (kind) {
    case 'sha1':
      return (password, halves) => keep(hash('sha1', password.reveal(), 'buffer'), halves);
    case 'ntlm':
      return loadNtlm();
  }
};

const loadNtlm = async (): Promise<HashPassword> => {
  const { createMD4 } = await import('hash-wasm');
  const md4 = await createMD4();
  return (password, halves) =>
    keep(md4.init().update(Buffer.from(password.reveal(), 'utf16le')).digest('binary'), halves);
};

const keep = (digest: Uint8Array, halves: { high: number; low: number }): void => {
  const view = new DataView(digest.buffer, digest.byteOffset, 8);
  halves.high = view.getUint32(0);
  halves.low = view.getUint32(4);
};
