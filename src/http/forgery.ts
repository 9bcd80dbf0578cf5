import { timingSafeEqual } from 'node:crypto';
import { mac } from '../platform/digest.ts';

/** What a browser says of where a request comes from; a stranger's page cannot change it (OWASP CSRF, Fetch Metadata). */
export const comesFromElsewhere = (headers: Headers, ownOrigin: string): boolean => {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.get('origin');
  if (origin === null || origin === ownOrigin) return false;
  const host = headers.get('host');
  return host === null || (origin !== `http://${host}` && origin !== `https://${host}`);
};

/** The form token of a session or browser: bound to it, useless with any other (NIST 63B-4 §5.1, ASVS 3.5.1). */
export const formToken = (formsKey: Uint8Array, binding: string): string => mac(formsKey, binding);

export const isFormToken = (formsKey: Uint8Array, bindings: (string | null)[], sent: string): boolean =>
  bindings.some((binding) => {
    if (binding === null) return false;
    const expected = Buffer.from(formToken(formsKey, binding));
    const given = Buffer.from(sent);
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
