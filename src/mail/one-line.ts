/**
 * A name as it may stand in a mail: one line, without control characters, which could begin a new header (ASVS
 * 1.3.11), and without the signs that turn the direction of writing (Unicode TR 36); at most `limit` characters.
 */
export const oneLine = (text: string, limit = 100): string => {
  const line = text.toWellFormed().replace(unreadable, ' ').replace(/ {2,}/g, ' ').trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
};

const unreadable = /[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;
