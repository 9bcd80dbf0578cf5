import { hours } from '../../platform/clock.ts';
import { newId, type Random } from '../../platform/random.ts';
import { type Account, fullName } from '../accounts/account.ts';
import type { Notice } from '../notifications/notice.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import { type IncidentStores, raiseIncident } from './raise-incident.ts';
import { formerMobile, newDisavowal, type TellDeps } from './tell-of-access.ts';

/** How long after an access was given back a change of contact is a sign of somebody who stays in. */
const watchedDays = 7;

/**
 * In the transaction that changed a contact: the person is told at the address that was on file before, and at the mobile
 * telephone where it is no longer theirs and was for a while, each with a link that takes it back; within days after a reset it raises an
 * incident, whoever made the change. `before` is the account as it was, `telephone` what its number is now.
 */
export const tellOfNewContact = async (
  tx: IncidentStores & { disavowals: DisavowalStore },
  deps: ContactDeps,
  before: Account,
  changed: { what: 'email' } | { what: 'telephone'; telephone: string | null },
  now: number,
): Promise<void> => {
  const former = changed.what === 'telephone' ? await formerMobile(tx, deps, before, now) : null;
  const wasGivenBack = await tx.disavowals.wasGivenBack(before.companyId, before.id, now - hours(24 * watchedDays));
  if (wasGivenBack) await raiseIncident(tx, deps, before, 'contact-after-reset', now);
  const kind = changed.what === 'email' ? 'email-changed' : 'telephone-changed';
  const removed = changed.what === 'telephone' && changed.telephone === null ? { wasRemoved: true as const } : {};
  const notice = async (): Promise<Notice> => ({
    id: newId(deps.random),
    companyId: before.companyId,
    accountId: before.id,
    requestNumber: null,
    to: { name: fullName(before), address: before.email },
    language: before.language,
    content: {
      kind,
      at: now,
      ...removed,
      notMe: await newDisavowal(tx, deps, before, { what: kind, delivery: null, at: now }, null),
    },
    createdAt: now,
    expiresAt: null,
  });
  await tx.outbox.put(await notice());
  if (former === null) return;
  const short = await notice();
  await tx.outbox.put({ ...short, channel: 'sms', to: { ...short.to, address: former } });
};

export type ContactDeps = { random: Random } & Omit<TellDeps, 'random'>;
