/** A message as it came: `headers` by lower-case name, as they were written. */
export type ReceivedMail = {
  id: string;
  at: number;
  from: string;
  to: string;
  subject: string;
  text: string;
  /** Empty when it has no HTML part. */
  html: string;
  headers: Record<string, string>;
};

/** Reads a raw message. The parser is loaded with the first one. */
export const readMail = async (id: string, at: number, content: Buffer): Promise<ReceivedMail> => {
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(content, { skipTextToHtml: true, skipImageLinks: true });
  return {
    id,
    at,
    from: mail.from?.text ?? '',
    to: [mail.to ?? []]
      .flat()
      .map(({ text }) => text)
      .join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    headers: Object.fromEntries(
      mail.headerLines.map(({ key, line }) => [
        key,
        line
          .slice(line.indexOf(':') + 1)
          .replace(/\r?\n\s*/g, ' ')
          .trim(),
      ]),
    ),
  };
};
