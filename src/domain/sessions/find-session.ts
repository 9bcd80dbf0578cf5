import { type Clock, minutes } from '../../platform/clock.ts';
import { tokenHash } from '../../platform/digest.ts';
import type { Secret } from '../../platform/secret.ts';
import type { SessionLimits, SignedIn } from './session.ts';
import type { SessionStore } from './session-store.ts';

/** A session's last use is written at most once in this time. */
const touchEveryMs = 60_000;

/**
 * Promise: whose session this token opens, or null when it is unknown, ended, idle too long, past its absolute limit,
 * or its owner is disabled (ASVS 7.3.1, 7.3.2, 7.4.2). What a page asks by itself is no use of the session.
 * Who may: whoever holds the token. Records the last use, to the minute.
 */
export const findSession = async (deps: SessionDeps, token: Secret, isUse = true): Promise<SignedIn | null> => {
  const found = await findLive(deps, tokenHash(token));
  if (!found) return null;
  const { session } = found;
  const now = deps.clock.now();
  if (isUse && now >= session.lastSeenAt + touchEveryMs) await deps.sessions.touch(session.tokenHash, now);
  return found;
};

/** The same session a while later, or null once it is over: for what goes on after the door was passed. */
export const lookAgain = (
  { storage, ...limits }: Omit<SessionDeps, 'sessions'> & { storage: { sessions: SessionStore } },
  { session }: SignedIn,
): Promise<SignedIn | null> => findLive({ ...limits, sessions: storage.sessions }, session.tokenHash);

type SessionDeps = { sessions: SessionStore; clock: Clock; sessionLimits: SessionLimits };

const findLive = async (deps: SessionDeps, hash: string): Promise<SignedIn | null> => {
  const found = await deps.sessions.find(hash);
  if (!found) return null;
  const { session, account } = found;
  const now = deps.clock.now();
  if (now >= session.expiresAt || account.state !== 'active') return null;
  return now >= session.lastSeenAt + minutes(deps.sessionLimits.idleMinutes) ? null : found;
};
