import { hours, minutes } from '../../platform/clock.ts';
import { sha256 } from '../../platform/digest.ts';
import { newId, newToken, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import type { ChooseReason, Session, SessionLimits } from './session.ts';

/** Where a request comes from. */
export type Visit = { source: string; userAgent: string };

/** What a new session opens, and what its pages have to say of the password. */
export type Opening =
  | { kind: 'full'; passwordExpiresAt: number | null }
  | { kind: 'choose-password'; reason: ChooseReason; oneTimeSecretId: string | null };

/** A new session and its token: 256 random bits, kept only as a hash (NIST 63B-4 §5.1, ASVS 7.2.3). */
export const openSession = (
  random: Random,
  limits: SessionLimits,
  owner: { companyId: string; accountId: string },
  opening: Opening,
  visit: Visit,
  now: number,
): { session: Session; token: Secret } => {
  const token = newToken(random);
  const lifetime = opening.kind === 'full' ? hours(limits.absoluteHours) : minutes(limits.choosePasswordMinutes);
  return {
    token: new Secret(token),
    session: {
      id: newId(random),
      tokenHash: sha256(token),
      companyId: owner.companyId,
      accountId: owner.accountId,
      kind: opening.kind,
      oneTimeSecretId: opening.kind === 'full' ? null : opening.oneTimeSecretId,
      chooseReason: opening.kind === 'full' ? null : opening.reason,
      passwordExpiresAt: opening.kind === 'full' ? opening.passwordExpiresAt : null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now + lifetime,
      source: visit.source,
      userAgent: visit.userAgent.slice(0, 200),
    },
  };
};
