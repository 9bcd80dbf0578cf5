import { hours } from '../../platform/clock.ts';
import { newId, type Random } from '../../platform/random.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import { type IncidentStores, raiseIncident } from './raise-incident.ts';
import { newDisavowal, type TellDeps } from './tell-of-access.ts';

/** How long after an access was given back a change of contact is a sign of somebody who stays in. */
const watchedDays = 7;

/**
 * In the transaction that changed a contact: the person is told at the address that was on file before, with a link that
 * takes it back; within days after a reset it raises an incident, whoever made the change. `before` is the account as it
 * was.
 */
export const tellOfNewContact = async (
  tx: IncidentStores & { disavowals: DisavowalStore },
  deps: { random: Random } & Pick<TellDeps, 'disavowalDays'>,
  before: Account,
  changed: 'email' | 'telephone',
  now: number,
): Promise<void> => {
  const wasGivenBack = await tx.disavowals.wasGivenBack(before.companyId, before.id, now - hours(24 * watchedDays));
  if (wasGivenBack) await raiseIncident(tx, deps, before, 'contact-after-reset', now);
  const kind = changed === 'email' ? 'email-changed' : 'telephone-changed';
  const notMe = await newDisavowal(tx, deps, before, { what: kind, delivery: null, at: now }, null);
  await tx.outbox.put({
    id: newId(deps.random),
    companyId: before.companyId,
    accountId: before.id,
    requestNumber: null,
    to: { name: fullName(before), address: before.email },
    language: before.language,
    content: { kind, at: now, notMe },
    createdAt: now,
    expiresAt: null,
  });
};
