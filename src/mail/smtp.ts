import type { SendMailOptions, SMTPTransportOptions } from 'nodemailer';
import { sendLimitSeconds } from '../domain/notifications/sending.ts';
import type { Secret } from '../platform/secret.ts';
import type { Message } from './message.ts';
import { oneLine } from './one-line.ts';
import type { Letter, Send } from './send.ts';
import { judgeSmtpFault } from './smtp-fault.ts';

export type SmtpSettings = {
  host: string;
  port: number;
  /** `starttls` and `tls` check the server's certificate; `none` is for a server on this machine. */
  security: 'none' | 'starttls' | 'tls';
  user: string | undefined;
  from: MailParty;
  /** Whose signature mails bear. */
  dkim: { domain: string; selector: string } | undefined;
};

type MailParty = { name: string; address: string };

/** What opens the server, and what signs. */
export type SmtpSecrets = { password: Secret | null; signingKey: Secret | null };

/** Sends by SMTP. `url` is the installation's address: its host names the messages. Answers go to the support desk. */
export const smtpSender = (
  settings: SmtpSettings,
  secrets: SmtpSecrets,
  { url, service, supportEmail }: { url: string; service: string; supportEmail: string | null },
): Send => {
  const replyTo = supportEmail === null ? undefined : { name: service, address: supportEmail };
  const head = { from: settings.from, replyTo, host: new URL(url).hostname };
  let transport: ReturnType<typeof openTransport> | null = null;
  return async (notice, message) => {
    if (!isPlainAddress(notice.to.address)) return { kind: 'refused', fault: 'unusable address' };
    transport ??= openTransport(settings, secrets);
    try {
      await (await transport).sendMail(envelop(notice, message, head));
      return { kind: 'accepted' };
    } catch (error) {
      return judgeSmtpFault(error);
    }
  };
};

/** Nodemailer is loaded with the first mail: a server that sends none starts without it. */
const openTransport = async (settings: SmtpSettings, { password, signingKey }: SmtpSecrets) => {
  const { createTransport } = await import('nodemailer');
  const options: SMTPTransportOptions = {
    host: settings.host,
    port: settings.port,
    secure: settings.security === 'tls',
    requireTLS: settings.security === 'starttls',
    ignoreTLS: settings.security === 'none',
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
    ...(settings.user === undefined
      ? {}
      : { auth: { user: settings.user, pass: password?.reveal() ?? '' }, forceAuth: true }),
    ...(settings.dkim && signingKey ? { dkim: signature(settings.dkim, signingKey) } : {}),
    dnsTimeout: 10_000,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  };
  return createTransport(options);
};

/** All that a reader or a program goes by is signed, also what is no field of RFC 6376 §5.4.1. */
const signature = ({ domain, selector }: { domain: string; selector: string }, key: Secret) => ({
  domainName: domain,
  keySelector: selector,
  privateKey: key.reveal(),
  headerFieldNames:
    'From:Reply-To:To:Subject:Date:Message-ID:In-Reply-To:References:MIME-Version:Content-Type:Content-Language:Auto-Submitted',
});

/**
 * The message as it leaves. Every try of a notice carries the same Message-ID and Date, so that a receiver that was
 * given it twice can tell (RFC 5322 §3.6.4). No automatic answer is wanted (RFC 3834 §5.2).
 */
const envelop = (
  notice: Letter,
  message: Message,
  { from, replyTo, host }: { from: MailParty; replyTo: MailParty | undefined; host: string },
): SendMailOptions => ({
  envelope: { from: from.address, to: [notice.to.address] },
  from: asHeader(from),
  ...(replyTo === undefined || replyTo.address === from.address ? {} : { replyTo: asHeader(replyTo) }),
  to: asHeader(notice.to),
  subject: message.subject,
  text: message.text,
  html: message.html,
  date: new Date(notice.createdAt),
  messageId: `<${notice.id}@${host}>`,
  ...threading(notice),
  headers: { ...nature(notice), 'Content-Language': notice.language },
  textEncoding: 'quoted-printable',
  xMailer: false,
  signal: AbortSignal.timeout(sendLimitSeconds * 1000),
});

/** An answer stands in the thread of what it answers (RFC 5322 §3.6.4). */
const threading = ({ content }: Letter): Pick<SendMailOptions, 'inReplyTo' | 'references'> =>
  'inReplyTo' in content && content.inReplyTo !== ''
    ? { inReplyTo: content.inReplyTo, references: content.references }
    : {};

/** A person's own words are no automatic message, and may be answered by one. */
const nature = ({ content }: Letter): Record<string, string> => {
  if (content.kind === 'desk-reply') return {};
  const submitted = content.kind === 'mail-received' ? 'auto-replied' : 'auto-generated';
  return { 'Auto-Submitted': submitted, 'X-Auto-Response-Suppress': 'All' };
};

const asHeader = ({ name, address }: MailParty): MailParty => ({ name: oneLine(name), address });

/** Nothing that could end the address or the line it stands on (ASVS 1.3.11). */
const isPlainAddress = (address: string): boolean => /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()\\,;"@]+$/u.test(address);
