import { hours } from '../../platform/clock.ts';
import { newId, type Random } from '../../platform/random.ts';
import { type Account, fullName } from '../accounts/account.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { Answering } from '../desk/when-answered.ts';
import type { NoticeState } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { type BurnStores, burnSentPassword, tellOfBurntPassword, tellOfUntriedWords } from './burn-sent-password.ts';
import type { RequestStore } from './request-store.ts';
import type { ResetRequest } from './reset-request.ts';
import type { Exposure } from './screen-message.ts';

export type EnterStores = BurnStores & { requests: RequestStore; outbox: OutboxStore; audit: AuditStore };

export type Asked = {
  email: string;
  account: Account | null;
  /** In whose journal it stands; null before the first company. */
  companyId: string | null;
  channel: ResetRequest['channel'];
  actor: Actor;
  /** Of a mail; screened. */
  subject?: string;
  /** Screened. */
  message: string;
  exposed: Exposure | null;
  /** Words that could be a password were hidden untried, and the person has not heard of it today. */
  tellsUntried?: boolean;
  /** The name of the administrator who asks for somebody else. */
  by?: string;
  /** When somebody answers whoever is told. */
  answering?: Answering | null;
  /** The door it came by answers by itself: no mail besides. */
  isAnsweredByDoor?: boolean;
};

const mostUnknown = 200;

/**
 * Puts a request into the queue, or joins the open one of that address, inside the transaction of the verb that was asked;
 * a password that the message exposed is burnt in the same act. The person on file is told its number once per open
 * request, and once more when their account was blocked since, at most `requestsPerDay` times in 24 hours; of a burnt
 * password always. Null when there is no room for one more address that belongs to nobody.
 */
export const enterRequest = async (
  tx: EnterStores,
  deps: { random: Random; requestsPerDay: number },
  asked: Asked,
  now: number,
): Promise<number | null> => {
  const { email, account, channel, actor, message } = asked;
  const { source } = actorOf(actor);
  const burnt = account && asked.exposed ? await burnSentPassword(tx, account, asked.exposed, now) : null;
  const open = await findOpenOf(tx.requests, email, account);
  if (open) await tx.requests.noteRepeat(open.number, message, now);
  // Addresses that belong to nobody cannot fill the desk's queue.
  else if (!account && (await tx.requests.countOpenUnknown()) >= mostUnknown) return null;
  const mayMail = (await tx.requests.countSince(email, now - hours(24))) < deps.requestsPerDay;
  const number = open?.number ?? (await tx.requests.insert(waiting(asked, source, now)));
  if (!open && asked.companyId) {
    await tx.audit.append({
      ...actorOf(actor),
      companyId: asked.companyId,
      at: now,
      action: 'reset-requested',
      accountId: account?.id ?? null,
      details: { request: number, channel },
    });
  }
  if (account && asked.tellsUntried) await tellOfUntriedWords(tx, deps.random, account, number, now);
  if (account && burnt) {
    // This mail says what is to be done next; the other would say that the password still works.
    await tellOfBurntPassword(tx, deps.random, account, burnt, { request: number, channel, actor }, now);
  } else if (account && mayMail && !asked.isAnsweredByDoor && !(await isTold(tx, account, open))) {
    await tx.outbox.put({
      id: newId(deps.random),
      companyId: account.companyId,
      accountId: account.id,
      requestNumber: number,
      to: { name: fullName(account), address: account.email },
      language: account.language,
      content: {
        kind: 'reset-requested',
        requestNumber: number,
        ...(asked.by ? { by: asked.by } : {}),
        ...told(asked.answering),
        ...(account.state === 'frozen' ? { isFrozen: true } : {}),
      },
      createdAt: now,
      expiresAt: now + hours(24),
    });
  }
  return number;
};

/**
 * A mail gave the person the number of this request, since their account was blocked where it is: what an earlier one said
 * is no longer so. Whoever was shut out by an administrator is told nothing.
 */
const isTold = async (
  tx: Pick<EnterStores, 'requests' | 'outbox'>,
  { state, companyId, id }: Account,
  open: ResetRequest | null,
): Promise<boolean> => {
  if (state === 'disabled') return true;
  if (!open) return false;
  const newest = state === 'frozen' ? await tx.requests.listOfAccount(companyId, id, mostOfAccount) : [];
  const since = newest.find(({ kind }) => kind === 'incident')?.createdAt ?? 0;
  const notices = await tx.outbox.listForRequest(open.number);
  return notices.some(({ kind, at }) => numbered.has(kind) && at >= since);
};

const mostOfAccount = 10;

const numbered: ReadonlySet<NoticeState['kind']> = new Set(['reset-requested', 'mail-received', 'sent-password-burnt']);

/** The open request of an address that is still the same person's: an account may have got another address since. */
export const findOpenOf = async (
  requests: Pick<RequestStore, 'findOpen'>,
  email: string,
  account: Pick<Account, 'id'> | null,
): Promise<ResetRequest | null> => {
  const open = await requests.findOpen(email);
  return open?.accountId === (account?.id ?? null) ? open : null;
};

const told = (answering: Answering | null | undefined) => {
  if (!answering) return {};
  const { state } = answering;
  return { answering: { isOpen: state.open, changesAt: state.open ? state.untilAt : state.opensAt } };
};

const waiting = (
  { email, account, channel, subject = '', message }: Asked,
  source: string | null,
  now: number,
): Omit<ResetRequest, 'number'> => ({
  companyId: account?.companyId ?? null,
  accountId: account?.id ?? null,
  kind: 'reset',
  channel,
  email,
  subject,
  message,
  source,
  state: 'waiting',
  takenBy: null,
  createdAt: now,
  repeatedAt: null,
  takenAt: null,
  sentAt: null,
  recoveredAt: null,
  heldAt: null,
  closedAt: null,
  closing: null,
});
