import { type Clock, hours } from '../../platform/clock.ts';
import { sha256 } from '../../platform/digest.ts';
import { newId, newToken, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import { actorOf } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';

type Deps = {
  storage: Transactional<{ oneTimeSecrets: OneTimeSecretStore; audit: AuditStore }>;
  clock: Clock;
  random: Random;
  linkHours: number;
};

/**
 * Promise: a token of 256 random bits for one link that opens the choice of a password, once, until it expires.
 * Who may: the operator at the console, for the first operator of an installation (the database refuses an account that anybody entered). Records link-issued. Mails nothing.
 */
export const issueLink = async (deps: Deps, account: Account): Promise<{ token: Secret; expiresAt: number }> => {
  const now = deps.clock.now();
  const token = newToken(deps.random);
  const expiresAt = now + hours(deps.linkHours);
  const { companyId, id: accountId } = account;
  const id = newId(deps.random);
  await deps.storage.transaction(async (tx) => {
    await tx.oneTimeSecrets.revokeUnspent(companyId, accountId, now);
    await tx.oneTimeSecrets.insert({
      id,
      companyId,
      accountId,
      kind: 'link',
      hash: sha256(token),
      createdAt: now,
      expiresAt,
      spentAt: null,
      revokedAt: null,
      wrongTries: 0,
      origin: 'new-account',
      verificationId: null,
      emergencyId: null,
      administratorGrantId: null,
      delivery: null,
    });
    const console = actorOf({ kind: 'console' });
    await tx.audit.append({
      ...console,
      companyId,
      at: now,
      action: 'link-issued',
      accountId,
      details: { secret: id },
    });
  });
  return { token: new Secret(token), expiresAt };
};
