import { type Clock, hours } from '../../platform/clock.ts';
import type { Language } from '../../platform/languages.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, emailKey } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { emailFault } from '../accounts/person-details.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OpeningState } from '../desk/opening-hours.ts';
import type { WhenAnswered } from '../desk/when-answered.ts';
import type { Notice } from '../notifications/notice.ts';
import { burnSentPassword, tellOfBurntPassword, tellOfUntriedWords } from './burn-sent-password.ts';
import { type IncomingMail, mailsPerSenderPerDay } from './conversation.ts';
import { type Asked, type EnterStores, enterRequest, findOpenOf } from './enter-request.ts';
import { hiddenMark } from './hide-words.ts';
import { keepable, partsOf } from './mail-parts.ts';
import type { MailOutcome, RequestMessageStore } from './request-message-store.ts';
import { type ScreenDeps, type ScreenedMessage, screenMessage, showsSecret } from './screen-message.ts';

type Stores = EnterStores & { companies: CompanyStore; accounts: AccountStore; messages: RequestMessageStore };

export type ReceiveDeps = Omit<ScreenDeps, 'storage'> & {
  storage: Transactional<Stores & ScreenDeps['storage']>;
  clock: Clock;
  random: Random;
  requestsPerDay: number;
  defaultLanguage: Language;
  whenAnswered: WhenAnswered;
};

/** What the mailbox is to do with the mail: `kept` is done with, `erase` held a password, `later` comes again. */
export type Received = { kind: 'kept' | 'erase' | 'later'; outcome: MailOutcome | 'no-room' };

/**
 * Promise: each mail of the support's mailbox is in the desk's queue once, however often it is read: a new request, or
 * a word to the open one of the same address. What a machine wrote is recorded, and never answered (RFC 3834 §2).
 * A password in it is hidden before anything is kept. Of one sender's mails of a day beyond the bound, it is kept that
 * they came.
 * Who may: the server itself, for what lies in the mailbox. Records reset-requested, sent-password-burnt. Mails
 * mail-received to the sender, the same words whether or not the address is on file, or sent-password-burnt;
 * password-untried to the person once a day.
 */
export const receiveMail = async (deps: ReceiveDeps, mail: IncomingMail): Promise<Received> => {
  const { messages } = deps.storage;
  const now = deps.clock.now();
  const known = await messages.findReceived(mail.place, mail.digest);
  if (known) return settled(known);
  const sender = mail.from && emailFault(mail.from.address) === null ? mail.from : null;
  const senderKey = sender ? emailKey(sender.address) : '';
  // Whoever writes in somebody's name cannot use up what that person may write.
  const isConfirmed = mail.authentication === 'confirmed';
  const countedAs = isConfirmed ? senderKey : `not confirmed ${senderKey}`;
  const record = (outcome: MailOutcome, requestNumber: number | null = null) => ({
    ...{ place: mail.place, digest: mail.digest, senderKey: countedAs },
    ...{ outcome, requestNumber, receivedAt: now },
  });
  const onlyRecord = async (seen: MailOutcome): Promise<Received> => {
    const outcome = showsSecret(partsOf(mail)) ? 'held-password' : seen;
    await messages.recordReceived(record(outcome));
    return settled(outcome);
  };
  if (!sender) return onlyRecord('no-sender');
  if (mail.isAutomatic) return onlyRecord('automatic');
  const isTooMany = (await messages.countReceived(countedAs, now - hours(24))) >= mailsPerSenderPerDay;
  const account = await deps.storage.accounts.findByEmail(sender.address);
  const companyId = account?.companyId ?? (await deps.storage.companies.findOperating())?.id ?? null;
  const said = { email: sender.address, account };
  const door = isConfirmed ? 'confirmed mail' : 'unconfirmed mail';
  const screened = isTooMany ? null : await screenMessage(deps, { ...said, door }, partsOf(mail), mailSource);
  const kept = keepable(mail, screened?.parts ?? []);
  // Nothing here may depend on whether the address is on file.
  const reader = { country: null, language: mail.language ?? deps.defaultLanguage };
  const opening = (await deps.whenAnswered(reader, now))?.state ?? unknownHours;
  const outcome = screened ? outcomeOf(screened) : showsSecret(partsOf(mail)) ? 'held-password' : 'too-many';
  return deps.storage
    .transaction(async (tx): Promise<Received> => {
      const { exposed = null, tellsUntried = false } = screened ?? {};
      const ofThread = await findThread(tx, mail, senderKey, account);
      const isNew = ofThread === null && (await findOpenOf(tx.requests, sender.address, account)) === null;
      const asked = { ...said, companyId, subject: kept.subject, message: kept.text, exposed, tellsUntried } as const;
      const number =
        ofThread === null
          ? await enterRequest(tx, deps, { ...asked, channel: 'mail', actor, isAnsweredByDoor: true }, now)
          : await joinThread(tx, deps, ofThread, asked, now);
      if (number === null) return { kind: 'later', outcome: 'no-room' };
      // Of two that read the same mail, or two copies of it, the second writes nothing at all.
      if (!(await tx.messages.recordReceived(record(outcome, number)))) throw new ReadTwice();
      if (screened) {
        await tx.messages.insertMessage({
          id: newId(deps.random),
          requestNumber: number,
          direction: 'in',
          messageId: mail.messageId,
          correspondent: sender.address,
          agentId: null,
          ...{ ...kept, isCut: mail.isCut, authentication: mail.authentication },
          at: now,
        });
      }
      if (isNew && (await mayAnswer(tx, deps, mail, sender.address, now))) {
        await tx.outbox.put(acknowledgement(deps, mail, sender.address, account, number, opening, now));
      }
      return settled(outcome);
    })
    .catch((cause) => {
      if (cause instanceof ReadTwice) return settled(outcome);
      throw cause;
    });
};

const unknownHours: OpeningState = { open: false, opensAt: null };

/** What came by mail has no network address of its own. */
const mailSource = 'mail';
const actor = { kind: 'visitor', source: mailSource } as const;

class ReadTwice extends Error {}

const settled = (outcome: MailOutcome): Received => ({
  kind: outcome === 'held-password' ? 'erase' : 'kept',
  outcome,
});

const outcomeOf = ({ parts, exposed }: ScreenedMessage): MailOutcome =>
  exposed !== null || parts.some((part) => part.includes(hiddenMark)) ? 'held-password' : 'request';

/**
 * An open request that this mail answers: by the Message-IDs it refers to or by the number in its subject, and of the
 * same address and person only. Whoever writes somebody else's number gets a request of their own.
 */
const findThread = async (
  tx: Stores,
  mail: IncomingMail,
  senderKey: string,
  account: Account | null,
): Promise<number | null> => {
  const named = /(?:n°|\bno\.)\s*(\d{1,9})\b/iu.exec(mail.subject)?.[1];
  const candidates = [
    ...(await tx.messages.findByMessageIds(mail.references.slice(-mostReferences))),
    ...(named === undefined ? [] : [Number(named)]),
  ];
  for (const number of candidates.slice(0, mostReferences)) {
    const request = await tx.requests.find(number);
    const isTheirs = request?.accountId === (account?.id ?? null) && emailKey(request.email) === senderKey;
    if (isTheirs && request.state !== 'closed') return number;
  }
  return null;
};

const mostReferences = 20;

const joinThread = async (
  tx: Stores,
  deps: ReceiveDeps,
  request: number,
  { account, message, exposed, tellsUntried }: Pick<Asked, 'account' | 'message' | 'exposed' | 'tellsUntried'>,
  now: number,
): Promise<number> => {
  const burnt = account && exposed ? await burnSentPassword(tx, account, exposed, now) : null;
  await tx.requests.noteRepeat(request, message, now);
  if (account && burnt) {
    await tellOfBurntPassword(tx, deps.random, account, burnt, { request, channel: 'mail', actor }, now);
  }
  if (account && tellsUntried) await tellOfUntriedWords(tx, deps.random, account, request, now);
  return request;
};

/** Nobody is answered whose address a trusted server found forged, nor more often than requests are told. */
const mayAnswer = async (
  tx: Stores,
  deps: ReceiveDeps,
  mail: IncomingMail,
  email: string,
  now: number,
): Promise<boolean> =>
  mail.authentication !== 'refuted' && (await tx.requests.countSince(email, now - hours(24))) <= deps.requestsPerDay;

const acknowledgement = (
  deps: ReceiveDeps,
  mail: IncomingMail,
  address: string,
  account: Account | null,
  requestNumber: number,
  opening: OpeningState,
  now: number,
): Notice => ({
  id: newId(deps.random),
  companyId: account?.companyId ?? null,
  accountId: account?.id ?? null,
  requestNumber,
  // The name on file would tell a stranger that the address is known; the one in the mail is anybody's words to whoever
  // has the address, and would stand above our name.
  to: { name: '', address },
  language: mail.language ?? deps.defaultLanguage,
  content: {
    kind: 'mail-received',
    requestNumber,
    isOpen: opening.open,
    changesAt: opening.open ? opening.untilAt : opening.opensAt,
    ...threadOf(mail),
  },
  createdAt: now,
  expiresAt: now + hours(24),
});

/** What an answer to this mail refers to (RFC 5322 §3.6.4). */
export const threadOf = (mail: Pick<IncomingMail, 'messageId' | 'references'>) => ({
  inReplyTo: mail.messageId,
  references: [...mail.references.slice(-mostReferences), mail.messageId].join(' '),
});
