/**
 * A value of an address or a hidden field that names a row: ours are short and plain. Anything else names nothing, and
 * never reaches the database (a NUL makes PostgreSQL fail).
 */
export const readId = (text: string | undefined): string | null =>
  text !== undefined && /^[a-z0-9]{1,64}$/.test(text) ? text : null;

export const readNumber = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;

/** What somebody searches for: control characters gone, 200 characters at most. */
export const readSearch = (url: URL, name: string): string =>
  (url.searchParams.get(name) ?? '')
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 200)
    .toWellFormed()
    .trim();

/** What a brought file is called, as it can be shown and kept. */
export const fileNameOf = ({ name }: { name: string }): string =>
  name
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 100)
    .toWellFormed();

/** A page of this server to come back to; anything that could lead elsewhere leads to the start (ASVS 3.7.2). */
export const readReturnTo = (text: string): string => {
  if (text.length > 2000 || !/^\/(?![/\\])[\x21-\x5B\x5D-\x7E]*$/.test(text)) return '/';
  const there = URL.parse(text, 'http://here.invalid');
  const isHere = there?.origin === 'http://here.invalid' && !there.pathname.startsWith('//');
  return isHere ? there.pathname + there.search : '/';
};

/** One of the words that a page adds to its address after a change, or nothing. */
export const readFlag = <Flag extends string>(
  url: URL,
  name: string,
  flags: Record<Flag, unknown>,
): Flag | undefined => {
  const flag = url.searchParams.get(name) ?? '';
  return Object.hasOwn(flags, flag) ? (flag as Flag) : undefined;
};
