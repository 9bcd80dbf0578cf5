/**
 * A text in the signs of Windows-1252, which the standard fonts of PDF have: others lose their accents or become "?".
 */
export const standardFontText = (text: string): string =>
  [
    ...text
      .normalize('NFC')
      .replace(/[\u202f\u2007]/g, '\u00a0')
      .replaceAll('\u2011', '-')
      .replaceAll('\u00ad', ''),
  ]
    .map((sign) => (inStandardFonts.test(sign) ? sign : withoutMarks(sign)))
    .join('');

const withoutMarks = (sign: string): string => {
  const base = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return base !== '' && [...base].every((part) => inStandardFonts.test(part)) ? base : '?';
};

const inStandardFonts = /^[\x20-\x7e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]$/u;
