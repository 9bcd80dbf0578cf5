import type { Random } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { emailKey, isStaff } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { LinkedAccount, LinkedAccountStore } from '../accounts/linked-account-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { Visit } from '../sessions/open-session.ts';
import { type ProvedPassword, provePassword } from '../sessions/prove-password.ts';
import type { SignInDeps } from '../sessions/sign-in.ts';
import { mayLink } from '../sessions/who-may.ts';
import { bothSides, targetOf } from './linked-sides.ts';
import { passwordNotice } from './password-deps.ts';

type StoresOf<Deps extends SignInDeps> = Deps['storage'] extends Transactional<infer Stores> ? Stores : never;

export type LinkDeps = Omit<SignInDeps, 'storage'> & {
  storage: Transactional<StoresOf<SignInDeps> & { linkedAccounts: LinkedAccountStore; outbox: OutboxStore }>;
  random: Random;
};

export type LinkOutcome =
  | { kind: 'linked' }
  | { kind: 'delayed'; retryAt: number }
  | { kind: 'wrong-current' | 'refused' | 'unusable' | 'oneself' | 'already' | 'too-many' | 'not-allowed' };

/** A person has few accounts. */
const linksAtMost = 10;

/**
 * Promise: this account and another one of the same person are linked, or nothing is. The passwords of both are asked, as
 * at a sign-in: that of the other shows whose it is, that of this one that nobody else sits at the open session and makes a
 * way in for later. The accounts of the support team and the operators are never linked.
 * Who may: users, delegates and administrators of client companies, for themselves. Records account-linked in both
 * companies, and what the two sign-ins record. Mails accounts-linked to both addresses.
 */
export const linkAccount = async (
  deps: LinkDeps,
  actor: SignedInActor,
  visit: Visit,
  typed: { current: Secret; email: string; password: Secret },
): Promise<LinkOutcome> => {
  if (!mayLink(actor.role)) return { kind: 'not-allowed' };
  const present = await deps.storage.accounts.find(actor.companyId, actor.accountId);
  if (!present) return { kind: 'not-allowed' };
  if (emailKey(typed.email) === emailKey(present.email)) return { kind: 'oneself' };
  const own = await provePassword(deps, visit, { email: present.email, password: typed.current });
  if (own.kind === 'refused' || own.kind === 'unusable') return { kind: 'wrong-current' };
  if (own.kind !== 'proved') return own;
  const other = await provePassword(deps, visit, { email: typed.email, password: typed.password });
  if (other.kind !== 'proved') return other;
  if (isStaff(other.account.role)) return { kind: 'unusable' };
  return write(deps, visit, own, other);
};

type Proved = Extract<ProvedPassword, { kind: 'proved' }>;

const write = (deps: LinkDeps, visit: Visit, own: Proved, other: Proved): Promise<LinkOutcome> =>
  deps.storage.transaction(async (tx): Promise<LinkOutcome> => {
    const both = [own, other].sort((one, two) => (one.account.id < two.account.id ? -1 : 1));
    for (const { account, version } of both) {
      if (!(await tx.credentials.isCurrent(account.companyId, account.id, version))) return { kind: 'refused' };
      if ((await tx.linkedAccounts.list(targetOf(account))).length >= linksAtMost) return { kind: 'too-many' };
    }
    const now = deps.clock.now();
    if (!(await tx.linkedAccounts.link(targetOf(own.account), targetOf(other.account), now))) {
      return { kind: 'already' };
    }
    for (const event of bothSides(own.account, other.account, visit, 'account-linked', now))
      await tx.audit.append(event);
    for (const [told, named] of [
      [own.account, other.account],
      [other.account, own.account],
    ] as const) {
      const company = (await tx.companies.find(named.companyId))?.name ?? '';
      const content = { kind: 'accounts-linked', email: named.email, company, at: now } as const;
      await tx.outbox.put(passwordNotice(deps.random, told, content, now));
    }
    return { kind: 'linked' };
  });

/**
 * Promise: the other accounts of the person, as they linked them. Who may: users, delegates and administrators of client
 * companies, for themselves. Records nothing. Mails nothing.
 */
export const listLinkedAccounts = (
  deps: { storage: { linkedAccounts: LinkedAccountStore } },
  actor: SignedInActor,
): Promise<LinkedAccount[]> => deps.storage.linkedAccounts.list(targetOf({ ...actor, id: actor.accountId }));
