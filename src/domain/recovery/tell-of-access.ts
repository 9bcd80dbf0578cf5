import { hours } from '../../platform/clock.ts';
import { tokenHash } from '../../platform/digest.ts';
import { newId, newToken, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import { type Account, fullName, isStaff } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Channel, channelOfDelivery, type Delivery } from '../caller-verification/method.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { mobileNumber } from '../desk/mobile-number.ts';
import type { Notice } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { Happening } from './disavowal.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import { isYoungContact } from './is-young-contact.ts';
import { administratorsToTell, staffToTell } from './people-to-tell.ts';

export type TellStores = {
  accounts: AccountStore;
  companies: CompanyStore;
  disavowals: DisavowalStore;
  outbox: OutboxStore;
};

export type TellDeps = {
  random: Random;
  smsAvailable: boolean;
  /** How long somebody can say that it was not them. */
  disavowalDays: number;
  verificationLimits: { coolingOffDays: number };
};

/** An access that was given back: how, and by whom. */
export type AccessGiven = {
  what: Extract<Happening, 'reset' | 'emergency' | 'reset-by-administrator' | 'password-set'>;
  delivery: Delivery | null;
  /** Where a sealed letter arrives, and when its password is over. */
  letter?: { company: string; until: number } | undefined;
  /** The channel of a message that tells the person anyhow; null where none does. */
  toldBy: Channel | null;
  /** The agent or administrator; empty for the console. */
  by: string;
  /** An administrator who did it hears nothing of the own act. */
  byId?: string | null;
  requestNumber: number | null;
  at: number;
  /** The account as it was before somebody changed it in the same act, who may be the one to be feared. */
  before?: Account;
};

/**
 * The one place that tells of an access given back, in the transaction that gave it: the person at every address on
 * file, and the administrators of the company where it wants them to know, or one of them is the person; each with a link of their own that takes it
 * back (NIST SP 800-63B-4 §4.6; ASVS 6.3.7). Answers the token for the mail that tells the person anyhow.
 */
export const tellOfAccess = async (
  tx: TellStores,
  deps: TellDeps,
  account: Account,
  given: AccessGiven,
): Promise<Secret | null> => {
  for (const mobile of await mobilesToTell(tx, deps, account, given)) {
    const notice = await doneNotice(tx, deps, account, account, given);
    await tx.outbox.put({ ...notice, channel: 'sms', to: { ...notice.to, address: mobile } });
  }
  // Of emergency access they are told with its reason.
  for (const told of given.what === 'emergency' ? [] : await othersToTell(tx, account, given)) {
    await tx.outbox.put(await doneNotice(tx, deps, account, told, given));
  }
  if (given.toldBy === 'mail') return newDisavowal(tx, deps, account, given, null);
  await tx.outbox.put(await doneNotice(tx, deps, account, account, given));
  return null;
};

/** Acts of a day of which a person hears by SMS: of more, by mail alone, so that nobody makes a telephone ring on and on. */
export const actsToldBySmsPerDay = 5;

const isToldEnough = async (
  { disavowals }: { disavowals: DisavowalStore },
  { companyId, id }: Account,
  now: number,
): Promise<boolean> => (await disavowals.countActs(companyId, id, now - hours(24))) >= actsToldBySmsPerDay;

/**
 * The mobile telephone that was on file before a change, if it was there for the cooling-off time: whoever wrote a
 * younger one may be the one to be feared, and would hold a link that shuts the account. The number that the account
 * began with is nobody's replacement and counts at any age: after an import there is no other.
 */
export const formerMobile = async (
  tx: { disavowals: DisavowalStore },
  { smsAvailable, verificationLimits }: Omit<TellDeps, 'random'>,
  before: Account,
  now: number,
): Promise<string | null> => {
  if (!smsAvailable || isYoungContact(before, before.telephoneSince, verificationLimits, now)) return null;
  const mobile = await mobileNumber(before.telephone);
  return mobile !== null && (await isToldEnough(tx, before, now)) ? null : mobile;
};

const mobilesToTell = async (
  tx: TellStores,
  deps: TellDeps,
  account: Account,
  { toldBy, before, at }: AccessGiven,
): Promise<string[]> => {
  if (!deps.smsAvailable || (await isToldEnough(tx, account, at))) return [];
  const present = await mobileNumber(account.telephone);
  const mobiles = new Set([present, before ? await formerMobile(tx, deps, before, at) : null]);
  // The message with the secret tells it there.
  if (toldBy === 'sms') mobiles.delete(present);
  return [...mobiles].filter((mobile) => mobile !== null);
};

/** Who tells the person: the message that carries the secret, where it goes by mail or to the telephone. */
export const tellingChannel = (delivery: Delivery): Channel | null => {
  const channel = channelOfDelivery[delivery];
  return channel === 'mail' || channel === 'sms' ? channel : null;
};

/** A fresh token for one person; only its hash is kept. */
export const newDisavowal = async (
  tx: { disavowals: DisavowalStore },
  { random, disavowalDays }: Pick<TellDeps, 'random' | 'disavowalDays'>,
  { companyId, id: accountId }: Account,
  happened: { what: Happening; delivery: Delivery | null; at: number },
  toldId: string | null,
): Promise<Secret> => {
  const token = new Secret(newToken(random));
  await tx.disavowals.insert({
    id: newId(random),
    companyId,
    accountId,
    tokenHash: tokenHash(token),
    what: happened.what,
    delivery: happened.delivery,
    toldId,
    happenedAt: happened.at,
    expiresAt: happened.at + hours(24 * disavowalDays),
    pressedAt: null,
    voidedAt: null,
  });
  return token;
};

const doneNotice = async (
  tx: TellStores,
  deps: TellDeps,
  account: Account,
  told: Account,
  given: AccessGiven,
): Promise<Notice> => {
  const isOther = told.id !== account.id;
  const notMe = await newDisavowal(tx, deps, account, given, isOther ? told.id : null);
  const { what, delivery, letter, by, at, requestNumber } = given;
  const person = isOther ? fullName(account) : null;
  return {
    id: newId(deps.random),
    companyId: told.companyId,
    accountId: told.id,
    requestNumber,
    to: { name: fullName(told), address: told.email },
    language: told.language,
    content: { kind: 'access-given', what, delivery, ...(letter && { letter }), by, at, person, notMe },
    createdAt: at,
    expiresAt: null,
  };
};

/** Of the desk's own people, their supervisors hear; of an administrator or a delegate, the others, whatever their company wants. */
const othersToTell = async (tx: TellStores, account: Account, { byId }: AccessGiven): Promise<Account[]> => {
  if (isStaff(account.role)) {
    return (await staffToTell(tx, ['operator', 'supervisor'])).filter(({ id }) => id !== account.id);
  }
  const tells = account.role !== 'user' || (await tx.companies.tellsAdministrators(account.companyId));
  return tells ? administratorsToTell(tx, account.companyId, [account.id, byId]) : [];
};
