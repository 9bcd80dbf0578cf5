import type { ApiKey } from './api-key.ts';

export type ApiKeyStore = {
  insert(key: ApiKey): Promise<void>;
  /** Also one that is revoked or past its end. */
  find(companyId: string, keyId: string): Promise<ApiKey | null>;
  /** Unless it is revoked or past its end. */
  findLive(companyId: string, keyId: string, now: number): Promise<ApiKey | null>;
  /** The key of this token, whatever the time. */
  findByHash(hash: string): Promise<ApiKey | null>;
  /** The newest first, at most `limit`. */
  list(companyId: string, limit: number): Promise<ApiKey[]>;
  /** How many are neither revoked nor expired; nobody else adds one until the transaction ends. */
  countLive(companyId: string, now: number): Promise<number>;
  /** One guarded UPDATE: the key, for the single caller who revokes it while it is live. */
  revoke(companyId: string, keyId: string, now: number): Promise<ApiKey | null>;
  /** Notes a use, unless a later one is noted, or nothing can be written for a while. */
  touch(companyId: string, keyId: string, at: number): Promise<void>;
};
