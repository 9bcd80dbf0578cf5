import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * Encrypts and authenticates with AES-256-GCM (ASVS 11.3.2). `context` is authenticated with the content, so a
 * sealed value cannot be moved to another row.
 * Shape: 12 bytes of nonce, 16 bytes of tag, ciphertext.
 */
export const seal = (key: Uint8Array, content: string, context: string): Uint8Array => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context, 'utf8'));
  const ciphertext = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
};

/** Opens what `seal` made; throws when the key, the context or a bit differs. */
export const unseal = (key: Uint8Array, sealed: Uint8Array, context: string): string => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(context, 'utf8'))
    .setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
};
