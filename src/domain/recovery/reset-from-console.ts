import { actorOf } from '../accounts/actor.ts';
import type { ResetDeps } from './reset-deps.ts';
import { prepareReset, writeReset } from './write-reset.ts';

/**
 * Promise: the account's password is replaced by a temporary one that goes to its mail address; nobody else sees it.
 * Who may: the operator, at the server's console (the only way to bring back the desk's own people).
 * Records temporary-password-issued. Mails temporary-password to the person.
 */
export const resetFromConsole = async (
  deps: ResetDeps,
  email: string,
): Promise<'sent' | 'unknown' | 'account-disabled'> => {
  const account = await deps.storage.accounts.findByEmail(email);
  if (!account) return 'unknown';
  if (account.state !== 'active') return 'account-disabled';
  const now = deps.clock.now();
  const reset = await prepareReset(deps, account, 'console', now);
  await deps.storage.transaction(async (tx) => {
    await writeReset(
      tx,
      deps,
      account,
      reset,
      { verificationId: null, requestNumber: null },
      (password, expiresAt) => ({
        kind: 'temporary-password',
        password,
        expiresAt,
      }),
    );
    await tx.audit.append({
      ...actorOf({ kind: 'console' }),
      companyId: account.companyId,
      at: now,
      action: 'temporary-password-issued',
      accountId: account.id,
      details: { secret: reset.secret.id },
    });
  });
  return 'sent';
};
