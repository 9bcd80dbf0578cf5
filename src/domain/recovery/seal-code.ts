import { type Clock, hours } from '../../platform/clock.ts';
import { sha256 } from '../../platform/digest.ts';
import { newId, type Random } from '../../platform/random.ts';
import { Secret } from '../../platform/secret.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { EmergencyStore } from './emergency-store.ts';
import { staffToTell } from './people-to-tell.ts';
import { mayRecover } from './who-may.ts';

type Deps = {
  storage: Transactional<{
    companies: CompanyStore;
    accounts: AccountStore;
    emergency: EmergencyStore;
    outbox: OutboxStore;
    audit: AuditStore;
  }>;
  clock: Clock;
  random: Random;
};

/** Who makes one unasked for is found out before it opens anything. */
const sealedCodeDelayHours = 24;

/**
 * Promise: a new sealed code of 160 random bits, shown once, to be kept in an envelope. The first one of an installation
 * works at once; another one after a day, in which everybody who was told can ask about it, and then in the place of the
 * one before.
 * Who may: an operator who proved to be one at the server's console. Records sealed-code-made.
 * Mails sealed-code-made to every operator and supervisor.
 */
export const sealCode = async (
  deps: Deps,
  operator: SignedInActor,
): Promise<{ code: Secret; usableAt: number } | 'not-allowed'> => {
  if (!mayRecover(operator, 'emergency-access')) return 'not-allowed';
  const code = drawCode(deps.random);
  const now = deps.clock.now();
  const usableAt = await deps.storage.transaction(async (tx) => {
    const id = newId(deps.random);
    const isFirst = !(await tx.emergency.hasCode());
    const from = isFirst ? now : now + hours(sealedCodeDelayHours);
    await tx.emergency.replaceCode({ id, hash: sealedCodeHash(code), madeAt: now, usableAt: from });
    const maker = await tx.accounts.find(operator.companyId, operator.accountId);
    for (const told of await staffToTell(tx, ['operator', 'supervisor'])) {
      await tx.outbox.put({
        id: newId(deps.random),
        companyId: told.companyId,
        accountId: told.id,
        requestNumber: null,
        to: { name: fullName(told), address: told.email },
        language: told.language,
        content: { kind: 'sealed-code-made', at: now, by: maker ? fullName(maker) : '', usableAt: from },
        createdAt: now,
        expiresAt: null,
      });
    }
    await tx.audit.append({
      ...actorOf(operator),
      companyId: operator.companyId,
      at: now,
      action: 'sealed-code-made',
      accountId: null,
      details: { code: id },
    });
    return from;
  });
  return { code, usableAt };
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
