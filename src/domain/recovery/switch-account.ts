import type { Secret } from '../../platform/secret.ts';
import type { Account } from '../accounts/account.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import { expiryOf } from '../credentials/validity.ts';
import { rulesOf } from '../password-policy/rules-of.ts';
import { openSession, type Visit } from '../sessions/open-session.ts';
import type { SignedIn } from '../sessions/session.ts';
import { signIn, whyChoose } from '../sessions/sign-in.ts';
import type { LinkDeps } from './link-account.ts';
import { targetOf } from './linked-sides.ts';

export type SwitchOutcome =
  | { kind: 'switched'; token: Secret; account: Account; mustChoose: boolean }
  | { kind: 'delayed'; retryAt: number }
  /** An office is entered with its own password, each time. */
  | { kind: 'password-needed'; account: Account }
  | { kind: 'refused' | 'unknown' };

/**
 * Promise: the person goes on with another of the own accounts, in a new session; this one ends, so that none stays open
 * that no browser holds. A user's account opens with one press where a sign-in would open it in full. An administrator's or
 * a delegate's asks for its own password, as any sign-in does; and so does one whose password must be replaced, since the
 * page for that asks for no other. A press does not renew the absolute limit of the session.
 * Who may: its owner, from an account that is linked to it, in a full session. Records account-switched in both companies,
 * or signed-in where a password was given. Mails nothing.
 */
export const switchAccount = async (
  deps: LinkDeps,
  present: SignedIn,
  visit: Visit,
  otherId: string,
  password: Secret | null,
): Promise<SwitchOutcome> => {
  const links = await deps.storage.linkedAccounts.list(targetOf(present.account));
  const account = links.find((link) => link.account.id === otherId)?.account;
  if (!account || present.session.kind !== 'full') return { kind: 'unknown' };
  const atOnce = await mayOpenAtOnce(deps, account);
  if (atOnce) return switchAtOnce(deps, present, visit, account, atOnce);
  if (!password) return { kind: 'password-needed', account };
  const outcome = await signIn(deps, visit, { email: account.email, password });
  if (outcome.kind === 'delayed') return outcome;
  if (outcome.kind !== 'signed-in' && outcome.kind !== 'must-choose-password') return { kind: 'refused' };
  const now = deps.clock.now();
  await deps.storage.transaction(async (tx) => {
    await tx.sessions.end(present.account.companyId, present.session.tokenHash, 'switched', now);
    await tx.audit.append(switched(present.account, visit, now, { left: present.session.id }));
  });
  return { kind: 'switched', token: outcome.token, account, mustChoose: outcome.kind === 'must-choose-password' };
};

type AtOnce = { version: number; passwordExpiresAt: number | null };

/** With which password it opens in full without asking for it; null: it has to be asked. */
const mayOpenAtOnce = async (deps: LinkDeps, account: Account): Promise<AtOnce | null> => {
  if (account.role !== 'user') return null;
  const credential = await deps.storage.credentials.find(account.companyId, account.id);
  if (!credential?.hash) return null;
  const passwordExpiresAt = expiryOf(await rulesOf(deps, account), credential.setAt);
  const reason = whyChoose(credential, false, passwordExpiresAt, deps.clock.now());
  return reason === null ? { version: credential.version, passwordExpiresAt } : null;
};

const switchAtOnce = async (
  deps: LinkDeps,
  present: SignedIn,
  visit: Visit,
  account: Account,
  { version, passwordExpiresAt }: AtOnce,
): Promise<SwitchOutcome> => {
  const now = deps.clock.now();
  const { companyId, id } = account;
  const opening = { kind: 'full', passwordExpiresAt } as const;
  const owner = { companyId, accountId: id };
  const { session: opened, token } = openSession(deps.random, deps.sessionLimits, owner, opening, visit, now);
  // No password was given: going to and fro would keep a stolen session open for ever.
  const session = { ...opened, expiresAt: Math.min(opened.expiresAt, present.session.expiresAt) };
  const isOpen = await deps.storage.transaction(async (tx) => {
    // A reset, a disabling, another role or an unlinking that came before this moment wins, and one press of two at once.
    if (!(await tx.credentials.isCurrent(companyId, id, version))) return false;
    if (!(await tx.accounts.noteSignIn(companyId, id, now))) return false;
    const links = await tx.linkedAccounts.list(targetOf(present.account));
    if (!links.some((link) => link.account.id === id && link.account.role === 'user')) return false;
    if (!(await tx.sessions.end(present.account.companyId, present.session.tokenHash, 'switched', now))) return false;
    await tx.sessions.insert(session);
    await tx.audit.append(switched(present.account, visit, now, { left: present.session.id }));
    await tx.audit.append(switched(account, visit, now, { session: session.id }));
    return true;
  });
  return isOpen ? { kind: 'switched', token, account, mustChoose: false } : { kind: 'unknown' };
};

/** Each company's journal tells it of its own account alone. */
const switched = (
  { companyId, id }: Account,
  { source }: Visit,
  at: number,
  details: Record<string, string>,
): AuditEvent => ({
  ...{ companyId, at, action: 'account-switched', accountId: id, source, details },
  actor: { kind: 'account', id },
});
