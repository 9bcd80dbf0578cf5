import { type Actor, actorOf } from '../accounts/actor.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { ApiKeyDeps } from './create-api-key.ts';

/**
 * Promise: the key lets nobody in any more, from the next request on.
 * Who may: an administrator of its company; the operator at the console. Records api-key-revoked. Mails nothing.
 */
export const revokeApiKey = async (
  deps: { storage: Pick<ApiKeyDeps['storage'], 'transaction'>; clock: ApiKeyDeps['clock'] },
  actor: Actor,
  { companyId, keyId }: { companyId: string; keyId: string },
): Promise<'revoked' | 'unknown' | 'not-allowed'> => {
  if (!mayInCompany(actor, 'manage-api-keys', companyId)) return 'not-allowed';
  return deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const key = await tx.apiKeys.revoke(companyId, keyId, now);
    if (!key) return 'unknown';
    const event = { companyId, at: now, action: 'api-key-revoked' as const, accountId: null };
    await tx.audit.append({ ...actorOf(actor), ...event, details: { key: keyId } });
    return 'revoked';
  });
};
