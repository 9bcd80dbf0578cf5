import type { Clock } from '../../platform/clock.ts';
import { sha256 } from '../../platform/digest.ts';
import { newId, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { EmergencyStore } from './emergency-store.ts';

type Deps = {
  storage: Transactional<{ emergency: EmergencyStore; audit: AuditStore }>;
  clock: Clock;
  random: Random;
};

/**
 * Promise: a new sealed code of 160 random bits, shown once, to be kept in an envelope; the one before no longer works.
 * Who may: an operator who proved to be one at the server's console. Records sealed-code-made. Mails nothing.
 */
export const sealCode = async (deps: Deps, operator: SignedInActor): Promise<Secret | 'not-allowed'> => {
  if (operator.role !== 'operator') return 'not-allowed';
  const code = drawCode(deps.random);
  const now = deps.clock.now();
  await deps.storage.transaction(async (tx) => {
    const id = newId(deps.random);
    await tx.emergency.replaceCode({ id, hash: sealedCodeHash(code), madeAt: now });
    await tx.audit.append({
      ...actorOf(operator),
      companyId: operator.companyId,
      at: now,
      action: 'sealed-code-made',
      accountId: null,
      details: { code: id },
    });
  });
  return code;
};

/** However it is grouped or capitalised. */
export const sealedCodeHash = (code: Secret): string =>
  sha256(
    `sealed code ${code
      .reveal()
      .slice(0, 200)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')}`,
  );

/** Eight groups of four signs out of 32, none of which looks like another. */
const drawCode = (random: Random): Secret => {
  const signs = [...random.bytes(32)].map((byte) => alphabet[byte & 31]).join('');
  return new Secret(signs.match(/.{4}/g)?.join('-') ?? '');
};

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
