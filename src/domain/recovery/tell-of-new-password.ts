import type { Random } from '../../platform/random.ts';
import type { Account } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import { passwordNotice } from './password-deps.ts';
import { newDisavowal } from './tell-of-access.ts';

/** Passwords are changed often, and each mail that tells of one can shut the account: for less long than after a reset. */
const ownPasswordDays = 3;

/**
 * In the transaction that wrote a password of the person’s own: the person is told, with a link that takes it back.
 * Whoever learned the old one, or sat at an open session, can have chosen the new.
 */
export const tellOfNewPassword = async (
  tx: { accounts: AccountStore; disavowals: DisavowalStore; outbox: OutboxStore },
  deps: { random: Random; disavowalDays: number },
  { companyId, id }: Account,
  kind: 'password-changed' | 'password-renewed',
  now: number,
): Promise<void> => {
  // As it is now: checking and hashing took their time, and the address may be another.
  const account = await tx.accounts.find(companyId, id);
  if (!account) return;
  const days = { ...deps, disavowalDays: Math.min(deps.disavowalDays, ownPasswordDays) };
  const notMe = await newDisavowal(tx, days, account, { what: 'password-changed', delivery: null, at: now }, null);
  await tx.outbox.put(passwordNotice(deps.random, account, { kind, at: now, notMe }, now));
};
