import type { Secret } from '../../platform/secret.ts';
import { expiryOf } from '../credentials/validity.ts';
import type { Reason } from '../password-policy/judgement.ts';
import { openSession, type Visit } from '../sessions/open-session.ts';
import type { SignedIn } from '../sessions/session.ts';
import { judgeNewPassword, type NewPassword, type PasswordDeps } from './password-deps.ts';
import { tellOfNewPassword } from './tell-of-new-password.ts';

export type ChosenOutcome =
  | { kind: 'changed'; token: Secret; othersStay: boolean }
  /** Another window, or a second press of the button, was first; or the time to choose is over. */
  | { kind: 'already-chosen' }
  | { kind: 'not-confirmed'; reasons: Reason[] }
  | { kind: 'rejected'; reasons: Reason[] };

/**
 * Promise: the person has an own password and is in, which is noted as a sign-in. The session that may only choose is
 * spent by it, so that of two at once one wins; every other session ends and the person's open reset request is solved,
 * unless the last password's time was over and nothing more: then the password changes, and nothing else.
 * Who may: the holder of a session that must choose a password.
 * Records password-chosen, password-change-refused or password-comparisons-stopped. Mails password-changed, or
 * password-renewed, to the person, with a link that takes it back.
 */
export const chooseNewPassword = async (
  deps: PasswordDeps,
  { session: choosing, account }: SignedIn,
  visit: Visit,
  input: NewPassword,
): Promise<ChosenOutcome> => {
  if (choosing.kind !== 'choose-password')
    throw new Error('Only a session that must choose a password may choose one.');
  const judged = await judgeNewPassword(deps, account, input, visit.source, { kind: 'owner', current: null });
  if (judged.kind !== 'accepted') return judged;
  const now = deps.clock.now();
  const { companyId, id: accountId } = account;
  const passwordExpiresAt = expiryOf(judged.rules, now);
  const owner = { companyId, accountId };
  const opening = { kind: 'full', passwordExpiresAt } as const;
  const { session, token } = openSession(deps.random, deps.sessionLimits, owner, opening, visit, now);
  const isRenewal = choosing.chooseReason === 'expired';
  const changed = await deps.storage.transaction(async (tx) => {
    if (!(await tx.credentials.isCurrent(companyId, accountId, judged.version))) return false;
    if (!(await tx.sessions.end(companyId, choosing.tokenHash, 'password-chosen', now))) return false;
    await tx.accounts.noteSignIn(companyId, accountId, now);
    const written = await tx.credentials.replace(
      { companyId, accountId, hash: judged.hash, setBy: 'user', setAt: now, mustChange: false, changeAdvised: false },
      judged.version,
    );
    if (!written) return false;
    await tx.passwordHistory.prune(companyId, accountId, judged.rules.history);
    await tx.oneTimeSecrets.revokeUnspent(companyId, accountId, now);
    if (isRenewal) {
      // Whoever else came as far as this page with the old password chooses no more.
      await tx.sessions.endChoosing(companyId, accountId, 'password-changed', now);
      await tx.sessions.setPasswordExpiry(companyId, accountId, passwordExpiresAt);
    } else {
      await tx.sessions.endAll(companyId, accountId, 'password-changed', now);
    }
    await tx.sessions.insert(session);
    const solved = isRenewal ? [] : await tx.requests.closeForAccount(companyId, accountId, 'solved', now);
    await tx.audit.append({
      companyId,
      at: now,
      action: 'password-chosen',
      actor: { kind: 'account', id: accountId },
      accountId,
      source: visit.source,
      details: {
        session: session.id,
        reason: choosing.chooseReason,
        ...(solved[0] === undefined ? {} : { request: solved[0] }),
      },
    });
    await tellOfNewPassword(tx, deps, account, isRenewal ? 'password-renewed' : 'password-changed', now);
    return true;
  });
  return changed ? { kind: 'changed', token, othersStay: isRenewal } : { kind: 'already-chosen' };
};
