import { hours } from '../../platform/clock.ts';
import type { ApiScope } from '../accounts/api-scope.ts';

/** What a program of a company shows to be let in. It belongs to the company, and outlives whoever made it. */
export type ApiKey = {
  id: string;
  companyId: string;
  /** What it is for, in the words of whoever made it. */
  name: string;
  scopes: readonly ApiScope[];
  /** SHA-256 of the token, which has 256 random bits and is kept nowhere. */
  hash: string;
  createdAt: number;
  /** The administrator; null: the operator at the console. */
  createdBy: string | null;
  expiresAt: number;
  /** To the minute; null: never. */
  lastUsedAt: number | null;
  revokedAt: number | null;
};

export const apiKeyLimits = { shortestName: 2, longestName: 80, mostDays: 365, mostLive: 50 } as const;

/** How long a new key may be good for, in days: what a page offers. */
export const apiKeyDays: readonly number[] = [30, 90, 180, apiKeyLimits.mostDays];

export const dayMs = hours(24);

export const isLive = ({ expiresAt, revokedAt }: ApiKey, now: number): boolean => revokedAt === null && now < expiresAt;

/** A key as programs are shown it: never its token, nor its hash. */
export const showApiKey = ({ id, name, scopes, createdAt, expiresAt, lastUsedAt, revokedAt }: ApiKey) => {
  const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    ...{ id, name, scopes: [...scopes], createdAt: new Date(createdAt).toISOString() },
    ...{ expiresAt: new Date(expiresAt).toISOString(), lastUsedAt: instant(lastUsedAt), revokedAt: instant(revokedAt) },
  };
};
