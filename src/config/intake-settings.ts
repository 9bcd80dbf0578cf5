import * as z from 'zod';
import { host, text, whole } from './fields.ts';

export const intake = z
  .strictObject({
    host: host.meta({ description: 'The IMAP server of the mailbox that users write to.' }),
    port: whole(1, 65535).optional().meta({
      description: 'Its port.',
      defaultText: '993 with tls, 143 with starttls and none',
    }),
    security: z.enum(['none', 'starttls', 'tls']).default('tls').meta({
      description: '`starttls` and `tls` encrypt, and check the certificate; `none` is for a server on this machine.',
    }),
    user: text(254).meta({ description: 'Signs in with this name and the password of MARIGNAN_IMAP_PASSWORD.' }),
    mailbox: text(200).default('INBOX').meta({ description: 'The mailbox that is read.' }),
    doneFolder: text(200).optional().meta({
      description: 'Where a mail goes that was read. Without it, it stays, flagged as seen.',
    }),
    ownReceivedLines: whole(1, 20).default(1).meta({
      unit: 'lines',
      description:
        'How many `Received` lines your own servers put at the top of a mail, as one from outside shows them. Findings below are the sender’s own words, and count for nothing.',
    }),
    trustedReceiver: text(253).optional().meta({
      description:
        'The name with which your receiving server signs its Authentication-Results (RFC 8601): its findings show whether a sender’s address is confirmed. That server must take findings in its own name out of what comes from outside (§5), or a sender can write them.',
    }),
  })
  .optional()
  .meta({ description: 'The mailbox that becomes requests. Without this section mail is not read.' });
