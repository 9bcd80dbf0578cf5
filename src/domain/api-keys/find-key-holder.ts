import { isApiToken } from '../../platform/api-token.ts';
import type { Clock } from '../../platform/clock.ts';
import { tokenHash } from '../../platform/digest.ts';
import type { Secret } from '../../platform/secret.ts';
import type { ApiKeyActor } from '../accounts/actor.ts';
import { isLive } from './api-key.ts';
import type { ApiKeyStore } from './api-key-store.ts';

/** A key's last use is written at most once in this time. */
const touchEveryMs = 60_000;

/**
 * Promise: who acts with this token, or null when no key has it, or the key is revoked or past its end.
 * Who may: whoever holds the token. Records the last use, to the minute.
 */
export const findKeyHolder = async (
  { storage, clock }: { storage: { apiKeys: ApiKeyStore }; clock: Clock },
  token: Secret,
  source: string,
): Promise<ApiKeyActor | null> => {
  if (!isApiToken(token)) return null;
  const key = await storage.apiKeys.findByHash(tokenHash(token));
  const now = clock.now();
  if (!key || !isLive(key, now)) return null;
  const { id, companyId, scopes, lastUsedAt } = key;
  if (lastUsedAt === null || now >= lastUsedAt + touchEveryMs) await storage.apiKeys.touch(companyId, id, now);
  return { kind: 'api-key', keyId: id, companyId, scopes, source };
};
