import type { Clock } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { AgedCredential, AgePosition, CredentialStore } from '../credentials/credential-store.ts';
import { days, dueReminder, expiryOf, reminderDays } from '../credentials/validity.ts';
import { inWaves } from '../notifications/in-waves.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { ProfileChoiceStore } from '../password-policy/profile-choice-store.ts';
import type { InstallationRules, Profile } from '../password-policy/profiles.ts';
import { rulesOf } from '../password-policy/rules-of.ts';
import { passwordNotice } from './password-deps.ts';

export type ReminderDeps = {
  storage: Transactional<{
    credentials: CredentialStore;
    profileChoices: ProfileChoiceStore;
    outbox: OutboxStore;
    audit: AuditStore;
  }>;
  clock: Clock;
  random: Random;
  passwordRules: InstallationRules;
};

/**
 * Promise: whose password ends within two weeks is reminded 14, 7 and 1 days before, once each even when several servers
 * ask at once, and after a downtime only by the most urgent reminder; returns how many reminders were written. Who must
 * choose a new password anyway is not reminded. Who may: the server itself, every hour.
 * Records renewal-reminded. Mails renewal-reminder to the person.
 */
export const remindRenewal = async (deps: ReminderDeps): Promise<number> => {
  const now = deps.clock.now();
  const { validityDays } = deps.passwordRules;
  // Every profile that asks for renewal has the installation's validity: no other password can be near its end.
  let after: AgePosition = { setAt: now - days(validityDays), accountId: '' };
  const setUntil = now - days(validityDays - reminderDays[0]);
  const rules = knownRules(deps);
  let written = 0;
  for (let batch = 0; batch < batchesAtMost; batch += 1) {
    const found = await deps.storage.credentials.listSetBetween(after, setUntil, batchSize);
    for (const aged of found) if (await remind(deps, aged, await rules(aged), now)) written += 1;
    const last = found.at(-1);
    if (!last || found.length < batchSize) break;
    after = { setAt: last.setAt, accountId: last.account.id };
  }
  return written;
};

const batchSize = 200;
/** A million accounts; whoever comes after them is reminded an hour later, when the first no longer are to be. */
const batchesAtMost = 5_000;

/** Of a company and a role, asked once. */
const knownRules = (deps: ReminderDeps) => {
  const known = new Map<string, Promise<Profile>>();
  return ({ account }: AgedCredential): Promise<Profile> => {
    const key = `${account.companyId} ${account.role}`;
    const rules = known.get(key) ?? rulesOf(deps, account);
    known.set(key, rules);
    return rules;
  };
};

const remind = async (
  deps: ReminderDeps,
  { account, setAt, version, remindedDays }: AgedCredential,
  rules: Profile,
  now: number,
): Promise<boolean> => {
  const expiresAt = expiryOf(rules, setAt);
  const due = expiresAt === null ? null : dueReminder(expiresAt, remindedDays, now);
  if (expiresAt === null || due === null) return false;
  const { companyId, id: accountId } = account;
  return deps.storage.transaction(async (tx) => {
    if (!(await tx.credentials.noteReminder({ companyId, accountId, version }, due))) return false;
    await tx.audit.append({
      companyId,
      at: now,
      action: 'renewal-reminded',
      actor: { kind: 'system', id: null },
      accountId,
      source: null,
      details: { days: due },
    });
    const notice = passwordNotice(deps.random, account, { kind: 'renewal-reminder', expiresAt }, now);
    await inWaves(tx.outbox).put({ ...notice, expiresAt });
    return true;
  });
};
