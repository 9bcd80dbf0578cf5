import type { Random } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { Delivery } from '../caller-verification/method.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { mobileNumber } from '../desk/mobile-number.ts';
import type { NoticeContent } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { LetterStore } from './letter-store.ts';
import { type PreparedReset, resetNotice } from './write-reset.ts';

/** What this installation can send besides mail. */
export type DeliveryMeans = { smsAvailable: boolean; lettersAvailable: boolean };

/** Where a reset goes: an address for its channel, or the agent's voice. Else what is missing. */
export type Contact =
  | { channel: 'mail' | 'sms'; address: string }
  | { channel: 'letter'; company: string; address: string }
  | { channel: 'voice' }
  | { channel: null; lacks: 'sms-gateway' | 'mobile-number' | 'letter-sender' | 'postal-address' };

/** The contact on file to which a way leads. None is ever taken from what a caller says. */
export const findContact = async (
  stores: { companies: CompanyStore },
  { smsAvailable, lettersAvailable }: DeliveryMeans,
  account: Account,
  delivery: Delivery,
): Promise<Contact> => {
  switch (delivery) {
    case 'link-mail':
    case 'temporary-mail':
      return { channel: 'mail', address: account.email };
    case 'temporary-sms': {
      if (!smsAvailable) return { channel: null, lacks: 'sms-gateway' };
      const number = await mobileNumber(account.telephone);
      return number === null ? { channel: null, lacks: 'mobile-number' } : { channel: 'sms', address: number };
    }
    case 'sealed-letter': {
      if (!lettersAvailable) return { channel: null, lacks: 'letter-sender' };
      const company = await stores.companies.find(account.companyId);
      const lines = company && (await stores.companies.findPostalAddress(company.id));
      return company && lines
        ? { channel: 'letter', company: company.name, address: [company.name, ...lines].join('\n') }
        : { channel: null, lacks: 'postal-address' };
    }
    case 'read-out':
      return { channel: 'voice' };
  }
};

/** Puts the secret of a reset on its way, in the transaction that wrote it. What is read out is not sent. */
export const deliverReset = async (
  tx: { outbox: OutboxStore; letters: LetterStore },
  deps: { random: Random },
  account: Account,
  reset: PreparedReset,
  contact: Exclude<Contact, { channel: null }>,
  requestNumber: number,
  /** For the mail, which tells the person as well: the token that takes it back. */
  notMe: Secret | null,
): Promise<void> => {
  if (contact.channel === 'voice') return;
  const notice = resetNotice(deps.random, account, reset, contentOf(reset, notMe), requestNumber);
  const to = { name: fullName(account), address: contact.address };
  await tx.outbox.put({ ...notice, channel: contact.channel, to });
  if (contact.channel !== 'letter') return;
  await tx.letters.insert({
    noticeId: notice.id,
    companyId: account.companyId,
    accountId: account.id,
    secretId: reset.id,
    requestNumber,
    writtenAt: reset.createdAt,
  });
};

const contentOf = ({ kind, plain, expiresAt }: PreparedReset, notMe: Secret | null): NoticeContent => {
  const takenBack = notMe ? { notMe } : {};
  return kind === 'link'
    ? { kind: 'reset-link', token: plain, expiresAt, ...takenBack }
    : { kind: 'temporary-password', password: plain, expiresAt, ...takenBack };
};
