import type { Transactional } from '../../platform/transactional.ts';
import { type Account, fullName } from '../accounts/account.ts';
import { type Actor, actorOf, type SignedInActor } from '../accounts/actor.ts';
import { findReached, holdReached, type ReachDeps } from '../accounts/reach.ts';
import { isOneself } from '../accounts/who-may.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { isUsable } from '../companies/reset-mode.ts';
import type { Reason } from '../password-policy/judgement.ts';
import { throttleKeys } from '../sessions/sign-in.ts';
import type { DisavowalStore } from './disavowal-store.ts';
import { type ForTheDeskDeps, isForTheDesk } from './is-for-the-desk.ts';
import { judgeNewPassword, type NewPassword, type PasswordDeps, passwordNotice } from './password-deps.ts';
import { type TellDeps, tellOfAccess } from './tell-of-access.ts';

export type SetOutcome =
  | { kind: 'set' }
  | { kind: 'not-confirmed'; reasons: Reason[] }
  | { kind: 'rejected'; reasons: Reason[] }
  | { kind: 'unknown' | 'not-allowed' | 'oneself' | 'overtaken' | 'administrators-by-desk' | 'frozen' | 'mode-off' };

type SetDeps = Omit<PasswordDeps, 'storage'> &
  Omit<ForTheDeskDeps, 'storage'> &
  TellDeps & { storage: Transactional<StoresOf<PasswordDeps> & { disavowals: DisavowalStore } & ReachDeps['storage']> };

type StoresOf<Deps extends PasswordDeps> = Deps['storage'] extends Transactional<infer Stores> ? Stores : never;

/**
 * Promise: the administrator's password is in place under the user's own rules; it must be changed at the first
 * sign-in (box ticked) or the user is advised to (unticked). Where a new one was asked for because others may know the
 * last, it must be, whatever the box says: this one may be the last again, and nobody may be told. One act sets both,
 * ends every session and frees the account from earlier failures. An administrator's password is never set so: it takes
 * two independent things, which the desk asks for; nor where the company switched this way off; nor is that of a frozen account, which the desk alone brings back.
 * Who may: an administrator, for users of the own company; a delegate, for those of the own groups. `before`: the
 * account as it was, where the same form changed it.
 * Records password-set-by-administrator. Mails password-set-by-administrator to the user, without the password,
 * and access-given to the user's telephone and to the other administrators.
 */
export const setPassword = async (
  deps: SetDeps,
  actor: Actor,
  target: { companyId: string; accountId: string },
  input: NewPassword & { mustChange: boolean },
  before?: Account,
): Promise<SetOutcome> => {
  if (actor.kind !== 'account') return { kind: 'not-allowed' };
  const account = await findReached(deps, actor, 'set-password', target);
  if (typeof account === 'string') return { kind: account };
  const { companyId, accountId } = target;
  const refused = await whyNot(deps, actor, account);
  if (refused) return { kind: refused };
  const judged = await judgeNewPassword(deps, account, input, actor.source, { kind: 'administrator' });
  if (judged.kind !== 'accepted') return judged;
  const administrator = await deps.storage.accounts.find(actor.companyId, actor.accountId);
  const now = deps.clock.now();
  const { mustChangeReason } = judged;
  const mustChange = input.mustChange || mustChangeReason !== null;
  return deps.storage.transaction(async (tx): Promise<SetOutcome> => {
    // As it is now: hashing took its time, and who was frozen, moved or promoted meanwhile gets no password.
    const held = await holdReached({ storage: tx }, actor, 'set-password', target);
    if (typeof held === 'string') return { kind: held };
    const late = await whyNot({ ...deps, storage: tx }, actor, held);
    if (late) return { kind: late };
    const credential = { companyId, accountId, hash: judged.hash, setBy: 'administrator' as const, setAt: now };
    const replaced = await tx.credentials.replace(
      { ...credential, mustChange, mustChangeReason, changeAdvised: !mustChange },
      judged.version,
    );
    // Somebody else wrote between the judgement and now: what they wrote stands, and the form is shown again.
    if (!replaced) return { kind: 'overtaken' };
    await tx.passwordHistory.prune(companyId, accountId, judged.rules.history);
    await tx.disavowals.voidOfOwnPassword(companyId, accountId, now);
    await tx.oneTimeSecrets.revokeUnspent(companyId, accountId, now);
    const ended = await tx.sessions.endAll(companyId, accountId, 'password-reset', now);
    await tx.throttle.forget(throttleKeys(deps.countersKey, held.email, '').account);
    await tx.requests.closeForAccount(companyId, accountId, 'solved-by-administrator', now);
    const details = { mustChange, sessionsEnded: ended };
    await tx.audit.append({
      ...actorOf(actor),
      companyId,
      at: now,
      action: 'password-set-by-administrator',
      accountId,
      details,
    });
    const name = administrator ? fullName(administrator) : '';
    const given = { what: 'password-set', delivery: null, toldBy: 'mail', requestNumber: null, at: now } as const;
    const notMe = await tellOfAccess(tx, deps, held, {
      ...given,
      ...(before ? { before } : {}),
      by: name,
      byId: administrator?.id ?? null,
    });
    const told = { at: now, administrator: name, mustChange, ...(notMe ? { notMe } : {}) };
    await tx.outbox.put(passwordNotice(deps.random, held, { kind: 'password-set-by-administrator', ...told }, now));
    return { kind: 'set' };
  });
};

const whyNot = async (
  deps: Omit<ForTheDeskDeps, 'storage'> & { storage: ForTheDeskDeps['storage'] & { companies: CompanyStore } },
  actor: SignedInActor,
  account: Account,
): Promise<'oneself' | 'frozen' | 'administrators-by-desk' | 'mode-off' | null> => {
  if (isOneself(actor, account)) return 'oneself';
  if (account.state === 'frozen') return 'frozen';
  if (await isForTheDesk(deps, account)) return 'administrators-by-desk';
  const modes = await deps.storage.companies.resetModes(account.companyId);
  return isUsable(modes, 'chosen', deps.clock.now()) ? null : 'mode-off';
};
