import { createHash, createPublicKey, createVerify } from 'node:crypto';

export type Judgement = { domain: string; selector: string; signed: string[]; bodyHolds: boolean; holds: boolean };

/**
 * What a receiver finds of the one DKIM-Signature of a mail, with the record that stands in the DNS: rsa-sha256,
 * relaxed/relaxed (RFC 6376 §3.4, §3.7).
 */
export const verifyDkim = (raw: string, record: string): Judgement => {
  const cut = raw.indexOf('\r\n\r\n');
  const fields = raw.slice(0, cut).split(/\r\n(?![ \t])/);
  const body = raw.slice(cut + 4);
  const [signature, ...more] = fields.filter((field) => /^dkim-signature:/i.test(field));
  if (signature === undefined || more.length > 0) throw new Error('One signature is expected.');
  const tags = tagsOf(signature.slice(signature.indexOf(':') + 1));
  if (tags.v !== '1' || tags.a !== 'rsa-sha256' || tags.c !== 'relaxed/relaxed') throw new Error('Another method.');
  const signed = (tags.h ?? '').split(':').map((name) => name.trim().toLowerCase());
  const covered = signed.map((name) => relaxed(lastOf(fields, name)));
  const itself = relaxed(signature.replace(/([;\s]b=)[^;]*/, '$1')).replace(/\r\n$/, '');
  const verifier = createVerify('RSA-SHA256').update(`${covered.join('')}${itself}`, 'utf8');
  const key = createPublicKey({ key: Buffer.from(tagsOf(record).p ?? '', 'base64'), format: 'der', type: 'spki' });
  return {
    domain: tags.d ?? '',
    selector: tags.s ?? '',
    signed,
    bodyHolds: createHash('sha256').update(relaxedBody(body)).digest('base64') === tags.bh,
    holds: verifier.verify(key, tags.b ?? '', 'base64'),
  };
};

const tagsOf = (list: string): Record<string, string> =>
  Object.fromEntries(
    list.split(';').map((tag) => {
      const [name = '', ...value] = tag.split('=');
      return [name.trim(), value.join('=').replace(/\s+/g, '')];
    }),
  );

const lastOf = (fields: readonly string[], name: string): string => {
  const found = fields.findLast((field) => field.toLowerCase().startsWith(`${name}:`));
  if (found === undefined) throw new Error(`${name} is signed, and not there.`);
  return found;
};

const relaxed = (field: string): string => {
  const colon = field.indexOf(':');
  const value = field
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${field.slice(0, colon).trim().toLowerCase()}:${value}\r\n`;
};

const relaxedBody = (body: string): string => {
  const lines = body
    .replace(/[ \t]+(?=\r\n)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/(\r\n)*$/, '');
  return lines === '' ? '' : `${lines}\r\n`;
};
