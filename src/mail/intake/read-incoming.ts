import { type IncomingMail, longestMailText, longestSubject } from '../../domain/recovery/conversation.ts';
import { sha256 } from '../../platform/digest.ts';
import { oneLine } from '../one-line.ts';
import { guessLanguage } from './guess-language.ts';
import { type HeaderLine, headerLines, headerOf, longestValue } from './header-lines.ts';
import { isAutomatic } from './is-automatic.ts';
import type { MessageParts } from './message-parts.ts';
import { senderAuthentication, type TrustedReceiver } from './sender-authentication.ts';

/** A message as far as it was fetched: its header block, and the words of one part. */
export type FetchedMail = {
  place: string;
  header: Buffer;
  words: FetchedWords | null;
  /** The HTML that stands besides plain words. */
  besides: FetchedWords | null;
  attachments: MessageParts['attachments'];
};

type FetchedWords = { text: string; isHtml: boolean; isCut: boolean };

export type IntakeIdentity = {
  /** Whose findings count; null: nobody's. */
  trustedReceiver: TrustedReceiver | null;
  /** The addresses that our own mails come from. */
  ownAddresses: readonly string[];
  /** The host that names our own messages. */
  ownHost: string;
};

/** Reads a fetched message into what the desk may keep, bounded everywhere. The parser is loaded with the first one. */
export const readIncoming = async (mail: FetchedMail, identity: IntakeIdentity): Promise<IncomingMail> => {
  const { simpleParser } = await import('mailparser');
  const lines = headerLines(mail.header.toString('latin1'));
  const head = await simpleParser(headOf(lines), options);
  const senders = (head.from?.value ?? []).flatMap((party) => (party.group ? party.group : [party]));
  const [sender] = senders;
  const address = sender?.address?.slice(0, longestAddress).trim().normalize('NFC') ?? '';
  const fromLines = lines.filter(({ name }) => name === 'from');
  // Behind the cut of too long a field may stand another sender.
  const isOne =
    senders.length === 1 && fromLines.length === 1 && fromLines.every(({ value }) => value.length < longestValue);
  const from = isOne && address !== '' ? { address, name: oneLine(sender?.name ?? '', 100) } : null;
  const { text, isCut } = await wordsOf(mail.words);
  const html = await wordsOf(mail.besides);
  const besides = bare(html.text) === bare(text) ? '' : html.text;
  const subject = oneLine(head.subject ?? '', longestSubject);
  const messageId = messageIdsIn(headerOf(lines, 'message-id'))[0] ?? `<${sha256(mail.place).slice(0, 32)}@unnamed>`;
  const authentication = senderAuthentication(lines, identity.trustedReceiver, from?.address ?? null);
  return {
    place: mail.place,
    // What somebody else sends in this name and with the same words does not stand in its place.
    digest: sha256(
      JSON.stringify([
        ...[messageId, address, headerOf(lines, 'date'), subject, text, authentication],
        ...[besides, mail.attachments],
      ]),
    ),
    messageId,
    references: [...messageIdsIn(headerOf(lines, 'references')), ...messageIdsIn(headerOf(lines, 'in-reply-to'))].slice(
      -20,
    ),
    from,
    subject,
    text,
    isCut,
    besides,
    attachments: mail.attachments,
    authentication,
    isAutomatic:
      isAutomatic(lines, address, identity.ownAddresses) ||
      messageId.toLowerCase().endsWith(`@${identity.ownHost.toLowerCase()}>`),
    language: guessLanguage(headerOf(lines, 'content-language') ?? headerOf(lines, 'accept-language'), text),
  };
};

/** Longer than any that is kept: it stays recognisable as too long. */
const longestAddress = 1000;

const options = { skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true } as const;

/**
 * The fields that are decoded, as a message without a body: nothing of the body is announced, and a long header costs the
 * parser no time.
 */
const headOf = (lines: readonly HeaderLine[]): Buffer =>
  Buffer.from(
    ['From', 'Subject']
      .map((name) => `${name}: ${(headerOf(lines, name.toLowerCase()) ?? '').replace(/[\r\n]/g, ' ')}\r\n`)
      .join('')
      .concat('\r\n'),
    'latin1',
  );

const wordsOf = async (words: FetchedWords | null): Promise<{ text: string; isCut: boolean }> => {
  if (!words) return { text: '', isCut: false };
  const { simpleParser } = await import('mailparser');
  const plain = words.isHtml
    ? ((await simpleParser(`Content-Type: text/html; charset=utf-8\r\n\r\n${words.text}`, options)).text ?? '')
    : words.text;
  // Cut before it is normalised, and no sign is looked at again for each one before it: both would otherwise take a time
  // that grows with the square of what somebody sends.
  const whole = plain
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const text = whole
    .slice(0, longestMailText)
    .normalize('NFC')
    .replace(unreadable, ' ')
    .slice(0, longestMailText)
    .toWellFormed();
  return { text, isCut: words.isCut || whole.length > longestMailText };
};

const bare = (text: string): string => text.replace(/\s/g, '');

/** What could turn a page's text around or hide in it; line breaks and tabs stay. */
const unreadable = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

const messageIdsIn = (value: string | null): string[] => (value?.match(/<[^<>\s]{3,250}>/g) ?? []).slice(-20);
