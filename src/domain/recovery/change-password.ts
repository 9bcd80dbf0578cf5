import { mac } from '../../platform/digest.ts';
import type { Secret } from '../../platform/secret.ts';
import { expiryOf } from '../credentials/validity.ts';
import { normalisePassword } from '../password-policy/judge-password.ts';
import type { Reason } from '../password-policy/judgement.ts';
import { openSession, type Visit } from '../sessions/open-session.ts';
import type { SignedIn } from '../sessions/session.ts';
import { throttleKeys } from '../sessions/sign-in.ts';
import { nextTryAt } from '../sessions/sign-in-throttle.ts';
import { judgeNewPassword, type NewPassword, type PasswordDeps } from './password-deps.ts';
import { tellOfNewPassword } from './tell-of-new-password.ts';

export type ChangeOutcome =
  | { kind: 'changed'; token: Secret; othersStay: false }
  | { kind: 'wrong-current' }
  | { kind: 'delayed'; retryAt: number }
  | { kind: 'already-chosen' }
  | { kind: 'not-confirmed'; reasons: Reason[] }
  | { kind: 'rejected'; reasons: Reason[] };

/**
 * Promise: the password is changed by somebody who knows the present one (ASVS 6.2.3); every other session ends and
 * this one gets a new token. Wrong present passwords count like failed sign-ins, in a counter of their own, so that a
 * stolen session cannot guess.
 * Who may: the account's owner, in a full session.
 * Records password-changed, password-change-refused or password-comparisons-stopped. Mails password-changed to the person,
 * with a link that takes it back.
 */
export const changePassword = async (
  deps: PasswordDeps,
  signedIn: SignedIn,
  visit: Visit,
  input: NewPassword & { current: Secret },
): Promise<ChangeOutcome> => {
  if (signedIn.session.kind !== 'full') throw new Error('Changing the password needs a full session.');
  const accountId = signedIn.account.id;
  const now = deps.clock.now();
  const key = mac(deps.countersKey, `change-password ${accountId}`);
  const count = await deps.storage.throttle.find(key);
  const tooMany =
    deps.attempts.count(key) > 0 &&
    (count?.failures ?? 0) + deps.attempts.count(key) >= deps.throttleLimits.delayFromFailure;
  const retryAt = tooMany ? now + 1000 : nextTryAt(deps.throttleLimits, count, now);
  if (retryAt > now) return { kind: 'delayed', retryAt };
  return deps.attempts.during(key, () => change(deps, signedIn, visit, input, key, now));
};

const change = async (
  deps: PasswordDeps,
  { session: present, account }: SignedIn,
  visit: Visit,
  input: NewPassword & { current: Secret },
  key: string,
  now: number,
): Promise<ChangeOutcome> => {
  const { companyId, id: accountId } = account;
  const credential = await deps.storage.credentials.find(companyId, accountId);
  const version = credential?.version ?? 0;
  const current = normalisePassword(input.current);
  const event = {
    companyId,
    at: now,
    actor: { kind: 'account' as const, id: accountId },
    accountId,
    source: visit.source,
  };
  if (!(await deps.hasher.verify(credential?.hash ?? null, current, visit.source))) {
    await deps.storage.transaction(async (tx) => {
      await tx.throttle.recordFailure(key, throttleKeys(deps.countersKey, account.email, visit.source).source, now);
      await tx.audit.append({ ...event, action: 'password-change-refused', details: { reason: 'wrong-current' } });
    });
    return { kind: 'wrong-current' };
  }
  const judged = await judgeNewPassword(deps, account, input, visit.source, { kind: 'owner', current });
  if (judged.kind !== 'accepted') return judged;
  const owner = { companyId, accountId };
  const opening = { kind: 'full', passwordExpiresAt: expiryOf(judged.rules, now) } as const;
  const { session, token } = openSession(deps.random, deps.sessionLimits, owner, opening, visit, now);
  const changed = await deps.storage.transaction(async (tx) => {
    if (!(await tx.credentials.isCurrent(companyId, accountId, version))) return false;
    if (!(await tx.sessions.end(companyId, present.tokenHash, 'password-changed', now))) return false;
    const written = await tx.credentials.replace(
      { companyId, accountId, hash: judged.hash, setBy: 'user', setAt: now, mustChange: false, changeAdvised: false },
      version,
    );
    if (!written) return false;
    await tx.passwordHistory.prune(companyId, accountId, judged.rules.history);
    await tx.oneTimeSecrets.revokeUnspent(companyId, accountId, now);
    await tx.sessions.endAll(companyId, accountId, 'password-changed', now);
    await tx.sessions.insert(session);
    await tx.throttle.forget(key);
    await tx.audit.append({ ...event, action: 'password-changed', details: { session: session.id } });
    await tellOfNewPassword(tx, deps, account, 'password-changed', now);
    return true;
  });
  return changed ? { kind: 'changed', token, othersStay: false } : { kind: 'already-chosen' };
};
