import { hours } from '../../platform/clock.ts';
import { newId } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, fullName, isStaff } from '../accounts/account.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { ConfirmationLimits } from '../caller-verification/confirmation.ts';
import { isUnsettled } from '../caller-verification/is-unsettled.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { EmergencyGrant, EmergencyStore } from './emergency-store.ts';
import { administratorsToTell, staffToTell } from './people-to-tell.ts';
import { consoleSource } from './prove-operator.ts';
import { raiseIncident } from './raise-incident.ts';
import type { ResetDeps, ResetStores } from './reset-deps.ts';
import { sealedCodeHash } from './seal-code.ts';
import { newDisavowal, tellOfAccess } from './tell-of-access.ts';
import { mayRecover } from './who-may.ts';
import { prepareTemporaryPassword, resetNotice, writeReset } from './write-reset.ts';

type Stores = ResetStores & { companies: CompanyStore; emergency: EmergencyStore };
type Deps = Omit<ResetDeps, 'storage'> & { storage: Transactional<Stores>; confirmationLimits: ConfirmationLimits };

/** What opens the way: two operators who each proved to be one, or the sealed code. */
export type EmergencyProof =
  | { kind: 'two-operators'; first: SignedInActor; second: SignedInActor }
  | { kind: 'sealed-code'; code: Secret };

export type EmergencyOutcome =
  | 'sent'
  | 'unknown'
  | 'account-disabled'
  | 'reason-missing'
  | 'not-two-operators'
  /** One of them is an operator since a few days only, or came back lately. */
  | 'unsettled-operator'
  | 'wrong-code';

export const reasonLimits = { shortest: 10, longest: 500 };

/**
 * Promise: past the desk, and never quietly: the account's password is replaced by a temporary one that goes to its
 * mail address; operators, supervisors and the company's administrators are told, and an incident stands at the top of
 * the queue.
 * Who may: two operators together, or whoever holds the sealed code, at the server's console.
 * Records emergency-access-used. Mails temporary-password to the person, emergency-access to the others.
 */
export const emergencyReset = async (
  deps: Deps,
  input: { email: string; reason: string },
  proof: EmergencyProof,
): Promise<EmergencyOutcome> => {
  const reason = input.reason.trim().normalize('NFC');
  if (reason.length < reasonLimits.shortest || reason.length > reasonLimits.longest) return 'reason-missing';
  const account = await deps.storage.accounts.findByEmail(input.email);
  if (!account) return 'unknown';
  if (account.state === 'disabled') return 'account-disabled';
  if (proof.kind === 'two-operators') {
    if (!areTwo(proof, account)) return 'not-two-operators';
    if (await hasUnsettled(deps, proof)) return 'unsettled-operator';
  }
  const now = deps.clock.now();
  const reset = await prepareTemporaryPassword(deps, consoleSource, now, hours(deps.temporaryPasswordHours));
  const { companyId, id: accountId } = account;
  return deps.storage.transaction(async (tx) => {
    const sealedCodeId =
      proof.kind === 'sealed-code' ? await tx.emergency.useCode(sealedCodeHash(proof.code), now) : null;
    if (proof.kind === 'sealed-code' && sealedCodeId === null) {
      await tx.audit.append({ ...event(account, proof, now), action: 'emergency-access-refused', details: { reason } });
      return 'wrong-code';
    }
    const grant: EmergencyGrant = {
      id: newId(deps.random),
      companyId,
      accountId,
      operatorId: proof.kind === 'two-operators' ? proof.first.accountId : null,
      secondOperatorId: proof.kind === 'two-operators' ? proof.second.accountId : null,
      sealedCodeId,
      reason,
      grantedAt: now,
    };
    await tx.emergency.insertGrant(grant);
    if (account.state === 'frozen') await tx.accounts.setState(companyId, accountId, 'active');
    await tx.verifications.voidAll(companyId, accountId, now);
    await writeReset(tx, deps, account, reset, { origin: 'emergency', emergencyId: grant.id });
    await tx.disavowals.voidAll(companyId, accountId, now);
    const number = await raiseIncident(tx, deps, account, 'emergency', now, reason);
    const given = { what: 'emergency', delivery: null, toldBy: 'mail', by: '', requestNumber: null, at: now } as const;
    const notMe = await tellOfAccess(tx, deps, account, given);
    const { plain: password, expiresAt } = reset;
    const content = { kind: 'temporary-password', password, expiresAt, ...(notMe ? { notMe } : {}) } as const;
    await tx.outbox.put(resetNotice(deps.random, account, reset, content, null));
    for (const told of await peopleToTell(tx, account)) {
      const takenBack = await newDisavowal(tx, deps, account, given, told.id);
      const content = {
        kind: 'emergency-access',
        at: now,
        person: fullName(account),
        reason,
        notMe: takenBack,
      } as const;
      await tx.outbox.put({ ...resetNotice(deps.random, told, reset, content, number), expiresAt: null });
    }
    const details = {
      grant: grant.id,
      secret: reset.id,
      incident: number,
      proof: proof.kind,
      ...(grant.secondOperatorId === null ? {} : { second: grant.secondOperatorId }),
    };
    await tx.audit.append({ ...event(account, proof, now), action: 'emergency-access-used', details });
    return 'sent';
  });
};

/** Two different people, neither of whom opens the own account. */
const areTwo = ({ first, second }: Extract<EmergencyProof, { kind: 'two-operators' }>, account: Account): boolean =>
  mayRecover(first, 'emergency-access') &&
  mayRecover(second, 'emergency-access') &&
  new Set([first.accountId, second.accountId, account.id]).size === 3;

/** Whoever made an operator a moment ago may be both. */
const hasUnsettled = async (
  deps: Deps,
  { first, second }: Extract<EmergencyProof, { kind: 'two-operators' }>,
): Promise<boolean> => {
  const now = deps.clock.now();
  for (const { companyId, accountId } of [first, second]) {
    const operator = await deps.storage.accounts.find(companyId, accountId);
    if (!operator || (await isUnsettled(deps.storage, operator, deps.confirmationLimits.settlingDays, now)))
      return true;
  }
  return false;
};

const event = (account: Account, proof: EmergencyProof, at: number) => ({
  ...(proof.kind === 'two-operators' ? actorOf(proof.first) : actorOf({ kind: 'console' })),
  companyId: account.companyId,
  at,
  accountId: account.id,
});

const peopleToTell = async (tx: Stores, account: Account): Promise<Account[]> => {
  const staff = await staffToTell(tx, ['operator', 'supervisor']);
  const administrators = isStaff(account.role) ? [] : await administratorsToTell(tx, account.companyId, [account.id]);
  return [...staff, ...administrators].filter(({ id }) => id !== account.id);
};
