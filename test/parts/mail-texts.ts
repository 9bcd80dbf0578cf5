import { randomBytes } from 'node:crypto';

type Given = {
  from: string;
  subject?: string;
  text?: string;
  /** Whole header lines, put above the others. */
  above?: readonly string[];
  headers?: readonly string[];
  messageId?: string;
  /** The whole of what follows the header's other lines, content type included. */
  body?: string;
};

export const newMessageId = (): string => `<${randomBytes(9).toString('hex')}@ardoise.example>`;

/** A mail as a receiving server puts it into the mailbox. */
export const mailText = ({ from, subject, text, above, headers, messageId, body }: Given): string =>
  [
    ...(above ?? []),
    'Received: from mx.ardoise.example by mx.conselio.example; Wed, 25 Nov 2026 10:00:00 +0100',
    'Received: from poste by mx.ardoise.example; Wed, 25 Nov 2026 09:59:59 +0100',
    `From: ${from}`,
    'To: contact@conselio.com',
    `Subject: ${subject ?? 'Mot de passe perdu'}`,
    `Message-ID: ${messageId ?? newMessageId()}`,
    'Date: Wed, 25 Nov 2026 09:59:58 +0100',
    'MIME-Version: 1.0',
    ...(headers ?? []),
    body ??
      `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text ?? 'Bonjour, je ne sais plus mon mot de passe.'}`,
    '',
  ].join('\n');
