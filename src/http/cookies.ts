/** The cookies of this server: all `__Host-` and Secure where the address is https (ASVS 3.3.1, 3.3.3). */
export type CookieNames = { session: string; form: string; language: string; secure: boolean };

export const cookieNames = (secure: boolean): CookieNames => {
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}marignan`,
    form: `${prefix}marignan-form`,
    language: `${prefix}marignan-language`,
    secure,
  };
};

/** The value of one cookie of a Cookie header; null when absent or longer than any of ours. */
export const readCookie = (header: string | null, name: string): string | null => {
  if (header === null) return null;
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) {
      const value = pair.slice(equals + 1).trim();
      return value.length <= 200 && /^[\w-]*$/.test(value) ? value : null;
    }
  }
  return null;
};

/** Session cookies end with the browser (NIST 63B-4 §5.1); `maxAgeSeconds` 0 forgets, a number keeps. */
export const writeCookie = (name: string, value: string, secure: boolean, maxAgeSeconds?: number): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${
    maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`
  }`;
