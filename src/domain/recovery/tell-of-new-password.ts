import type { Random } from '../../platform/random.ts';
import type { Account } from '../accounts/account.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import { passwordNotice } from './password-deps.ts';
import { newDisavowal } from './tell-of-access.ts';

/**
 * In the transaction that wrote a password of the person’s own: the person is told, with a link that takes it back.
 * Whoever learned the old one, or sat at an open session, can have chosen the new.
 */
export const tellOfNewPassword = async (
  tx: { disavowals: DisavowalStore; outbox: OutboxStore },
  deps: { random: Random; disavowalDays: number },
  account: Account,
  kind: 'password-changed' | 'password-renewed',
  now: number,
): Promise<void> => {
  const notMe = await newDisavowal(tx, deps, account, { what: 'password-changed', delivery: null, at: now }, null);
  await tx.outbox.put(passwordNotice(deps.random, account, { kind, at: now, notMe }, now));
};
