/**
 * The text of a file as spreadsheets write it: UTF-8 with or without a byte order mark, UTF-16 with one, or, where the
 * bytes are no UTF-8, Windows-1252, which is what Excel in French writes.
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/**
 * The line of a word whose accents were read as other signs: Excel's “CSV (MS-DOS)” and “CSV (Macintosh)” write code page 850 and
 * Mac OS Roman, which no byte tells from Windows-1252; null where no word looks so.
 */
export const misreadLine = (text: string): number | null => {
  // Nearly no file holds one of these signs: to look for them alone takes a tenth of the time.
  const at = signOfAccent.test(text) ? text.search(accentAsSign) : -1;
  return at === -1 ? null : text.slice(0, at).split(/\r\n|\r|\n/u).length;
};

const signOfAccent = /[\u0080-\u009f‚ƒ‡ˆ‰Š‹ŒŽ“”]/u;

/** Among small letters: what é, è, ê, ë, â, ç, î, ï, ô and ö of those two are in Windows-1252, or, where a word may end, é and è. */
const accentAsSign = /\p{Ll}(?:[\u0080-\u009f‚ƒ‡ˆ‰Š‹ŒŽ“”]\p{Ll}|[\u0080-\u009f‚ŠŽ](?=[\s;,"]|$))/u;
