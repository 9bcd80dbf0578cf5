/** What somebody else wrote never steers the terminal, nor turns the line around, nor fills the screen. */
export const printable = (text: string, limit = 200): string => {
  const shown = text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
  return shown.length > limit ? `${shown.slice(0, limit - 1)}…` : shown;
};
