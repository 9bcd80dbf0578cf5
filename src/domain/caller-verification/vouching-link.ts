import { tokenHash } from '../../platform/digest.ts';
import { newToken, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import type { CallerVerification, Proof } from './caller-verification.ts';
import { askingProof } from './confirmation.ts';
import type { Rule } from './desk-policy.ts';

/**
 * The same as vouching, through a link that was mailed to one administrator, without signing in. Its evidence: who
 * reads that administrator's mailbox. No default rule takes it.
 */
export const vouchingLink = (
  random: Random,
  verification: CallerVerification,
  administratorId: string,
  now: number,
  expiresAt: number,
): { proof: Proof; token: Secret } => {
  const token = new Secret(newToken(random));
  const to = { askedOf: administratorId, tokenHash: tokenHash(token) };
  return { proof: askingProof(random, verification, 'vouching-link', now, expiresAt, to), token };
};

/** A link is sent only where some rule in force would take its word. */
export const takesLinks = (rules: readonly Rule[]): boolean =>
  rules.some(({ sets }) => sets.some((set) => set.includes('vouching-link')));

/** However many administrators there are, no more of them get a link. */
export const mostLinks = 10;
