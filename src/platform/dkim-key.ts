import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { Secret } from './secret.ts';

/** RFC 8301 §3.2: signers use 2048 bits; a longer public key does not fit one answer of many name servers. */
const keyBits = 2048;
export const leastDkimBits = 1024;

/** A new RSA key as PKCS #8 in PEM. */
export const newDkimKey = (): Secret => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: keyBits });
  return new Secret(String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
};

/** What was given as PEM, or as the base64 of its middle on one line; null: no RSA key of its own. */
export const readDkimKey = (given: Secret): { key: Secret; bits: number } | null => {
  try {
    const text = given.reveal().trim();
    const key = text.startsWith('-----')
      ? createPrivateKey(text)
      : createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType !== 'rsa') return null;
    const pem = new Secret(String(key.export({ type: 'pkcs8', format: 'pem' })));
    return { key: pem, bits: key.asymmetricKeyDetails?.modulusLength ?? 0 };
  } catch {
    return null;
  }
};

/** The value of the TXT record at `<selector>._domainkey.<domain>` (RFC 6376 §3.6.1). */
export const dkimRecord = (key: Secret): string => {
  const publicKey = createPublicKey(key.reveal()).export({ type: 'spki', format: 'der' });
  return `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`;
};
