import type { Mail } from './server.ts';

/** The temporary password a mail brings. */
export const temporaryPasswordIn = ({ subject, text }: Mail): string => {
  const [found] = /^[A-Z][a-z2-9]{3}(?:-[a-z2-9]{4}){3}$/m.exec(text) ?? [];
  if (found === undefined) throw new Error(`No temporary password in the mail "${subject}":\n${text}`);
  return found;
};

/** The code a caller reads back. */
export const codeIn = ({ subject, text }: Mail): string => {
  const [found] = /^\d{3}\s?\d{3}$/m.exec(text) ?? [];
  if (found === undefined) throw new Error(`No code in the mail "${subject}":\n${text}`);
  return found;
};
