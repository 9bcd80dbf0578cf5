import type { Clock } from '../../platform/clock.ts';
import { hours } from '../../platform/clock.ts';
import { tokenHash } from '../../platform/digest.ts';
import { newId, newToken, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, emailKey, fullName } from '../accounts/account.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { findReached, holdReached } from '../accounts/reach.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { GroupStore } from '../companies/group-store.ts';
import type { Notice } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import { changesADay, confirmationsAtMost, type EmailChange, emailChangeHours } from './email-change.ts';
import type { EmailChangeStore } from './email-change-store.ts';
import { newDisavowal } from './tell-of-access.ts';

export type AskStores = {
  companies: CompanyStore;
  emailChanges: EmailChangeStore;
  disavowals: DisavowalStore;
  outbox: OutboxStore;
  audit: AuditStore;
};

/**
 * In the transaction that holds the account: whether a mail may go to this new address. `asked-already`: the same waits,
 * asked for by the same; `too-many`: others may be its readers, who are not written to without end.
 */
export const weighNewEmail = async (
  tx: Pick<AskStores, 'emailChanges'>,
  actor: Actor,
  { companyId, id: accountId }: Account,
  email: string,
  now: number,
): Promise<'new' | 'asked-already' | 'too-many'> => {
  const waiting = await tx.emailChanges.findWaiting(companyId, accountId, now);
  const { askedBy, askedByKey } = askerOf(actor);
  const isSame = waiting?.askedBy === askedBy && waiting.askedByKey === askedByKey;
  if (isSame && emailKey(waiting.email) === emailKey(email)) return 'asked-already';
  const asked = await tx.emailChanges.countAsked(companyId, accountId, now - hours(24));
  return asked >= changesADay ? 'too-many' : 'new';
};

const askerOf = (actor: Actor): Pick<EmailChange, 'askedBy' | 'askedByKey'> => ({
  askedBy: actor.kind === 'account' ? actor.accountId : null,
  askedByKey: actor.kind === 'api-key' ? actor.keyId : null,
});

/**
 * In the transaction that holds the account: the new address waits until somebody who reads it confirms it; one that
 * waited before is replaced. It changes nothing of the account, whoever asks: the old address opens it until then. The
 * person is told at the old address at once, with a link that stops it.
 */
export const askNewEmail = async (
  tx: AskStores,
  deps: { random: Random; disavowalDays: number },
  actor: Actor,
  account: Account,
  email: string,
  now: number,
): Promise<void> => {
  const { companyId, id: accountId } = account;
  await tx.emailChanges.cancelWaiting(companyId, accountId, now);
  const token = new Secret(newToken(deps.random));
  const change: EmailChange = {
    id: newId(deps.random),
    companyId,
    accountId,
    email,
    tokenHash: tokenHash(token),
    ...askerOf(actor),
    askedAt: now,
    expiresAt: now + hours(emailChangeHours),
    mails: 1,
    confirmedAt: null,
    cancelledAt: null,
  };
  await tx.emailChanges.insert(change);
  const event = { companyId, at: now, action: 'email-change-asked' as const, accountId };
  await tx.audit.append({ ...actorOf(actor), ...event, details: { change: change.id } });
  await tx.outbox.put(await confirmationNotice(tx, deps, account, change, token, now));
  const notMe = await newDisavowal(tx, deps, account, { what: 'email-change-asked', delivery: null, at: now }, null);
  await tx.outbox.put({
    ...addressedTo(deps, account, fullName(account), account.email),
    content: { kind: 'email-change-asked', at: now, notMe },
    createdAt: now,
    expiresAt: null,
  });
};

/** Nobody knows yet whose the new address is: its mail names the company, and not the person. */
const confirmationNotice = async (
  tx: { companies: CompanyStore },
  deps: { random: Random },
  account: Account,
  { email, expiresAt }: Pick<EmailChange, 'email' | 'expiresAt'>,
  token: Secret,
  now: number,
): Promise<Notice> => {
  const companyName = (await tx.companies.find(account.companyId))?.name ?? '';
  return {
    ...addressedTo(deps, account, '', email),
    content: { kind: 'email-confirmation', token, companyName, expiresAt },
    createdAt: now,
    expiresAt,
  };
};

const addressedTo = ({ random }: { random: Random }, account: Account, name: string, address: string) => ({
  id: newId(random),
  companyId: account.companyId,
  accountId: account.id,
  requestNumber: null,
  to: { name, address },
  language: account.language,
});

type Deps = {
  storage: Transactional<AskStores & { accounts: AccountStore; groups: GroupStore }>;
  clock: Clock;
  random: Random;
};

export type WaitingOutcome = 'done' | 'none-waits' | 'too-many' | 'unknown' | 'not-allowed';

/**
 * Promise: the mail to the new address goes once more, with a fresh link; the one before opens nothing. Five mails at
 * most. Who may: an administrator, in the own company; the operator at the console. Records email-change-asked. Mails email-confirmation to the new
 * address.
 */
export const sendConfirmationAgain = (deps: Deps, actor: Actor, target: AccountTarget): Promise<WaitingOutcome> =>
  withWaiting(deps, actor, target, async (tx, account, change, now) => {
    if (change.mails >= confirmationsAtMost) return 'too-many';
    const token = new Secret(newToken(deps.random));
    const expiresAt = now + hours(emailChangeHours);
    if (!(await tx.emailChanges.renew(account.companyId, change.id, tokenHash(token), expiresAt, now))) {
      return 'none-waits';
    }
    const event = { companyId: account.companyId, at: now, action: 'email-change-asked' as const };
    const details = { change: change.id, mails: change.mails + 1 };
    await tx.audit.append({ ...actorOf(actor), ...event, accountId: account.id, details });
    await tx.outbox.put(await confirmationNotice(tx, deps, account, { email: change.email, expiresAt }, token, now));
    return 'done';
  });

/**
 * Promise: the new address that waits is given up, and its link opens nothing.
 * Who may: an administrator, in the own company; the operator at the console. Records email-change-cancelled. Mails
 * nothing.
 */
export const cancelEmailChange = (deps: Deps, actor: Actor, target: AccountTarget): Promise<WaitingOutcome> =>
  withWaiting(deps, actor, target, async (tx, { companyId, id: accountId }, change, now) => {
    if (!(await tx.emailChanges.cancelWaiting(companyId, accountId, now))) return 'none-waits';
    const event = { companyId, at: now, action: 'email-change-cancelled' as const, accountId };
    await tx.audit.append({ ...actorOf(actor), ...event, details: { change: change.id } });
    return 'done';
  });

const withWaiting = async (
  deps: Deps,
  actor: Actor,
  target: AccountTarget,
  act: (tx: AskStores, account: Account, change: EmailChange, now: number) => Promise<WaitingOutcome>,
): Promise<WaitingOutcome> => {
  const account = await findReached(deps, actor, 'edit-account', target);
  if (typeof account === 'string') return account;
  return deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const held = await holdReached({ storage: tx }, actor, 'edit-account', target);
    if (typeof held === 'string') return held;
    const change = await tx.emailChanges.findWaiting(held.companyId, held.id, now);
    return change ? act(tx, held, change, now) : 'none-waits';
  });
};
