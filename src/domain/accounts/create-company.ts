import { newId, type Random } from '../../platform/random.ts';
import type { Company, ProfileName } from '../companies/company.ts';
import type { AccountDeps } from './account-deps.ts';
import { type Actor, actorOf } from './actor.ts';
import { hasUnreadableCharacters } from './person-details.ts';
import { mayEverywhere } from './who-may.ts';

export type CompanyOutcome =
  | { kind: 'created'; company: Company }
  | { kind: 'rejected'; fault: 'missing' | 'too-long' | 'unreadable-characters' }
  | { kind: 'name-taken' | 'not-allowed' };

/**
 * Promise: a company with a name of its own; the first one operates the installation.
 * Who may: the operator at the console. Records company-created. Mails nothing.
 */
export const createCompany = async (
  deps: AccountDeps & { random: Random },
  actor: Actor,
  input: { name: string; kind: Company['kind']; profile: ProfileName },
): Promise<CompanyOutcome> => {
  if (!mayEverywhere(actor, 'create-company')) return { kind: 'not-allowed' };
  const name = input.name.normalize('NFC').trim();
  if (name === '') return { kind: 'rejected', fault: 'missing' };
  if (name.length > 200) return { kind: 'rejected', fault: 'too-long' };
  if (hasUnreadableCharacters(name)) return { kind: 'rejected', fault: 'unreadable-characters' };
  const now = deps.clock.now();
  const company: Company = { id: newId(deps.random), kind: input.kind, name, profile: input.profile, createdAt: now };
  return deps.storage.transaction(async (tx) => {
    if (await tx.companies.findByName(name)) return { kind: 'name-taken' };
    await tx.companies.insert(company);
    const event = { companyId: company.id, at: now, action: 'company-created' as const, accountId: null };
    await tx.audit.append({ ...actorOf(actor), ...event, details: { kind: company.kind, profile: company.profile } });
    return { kind: 'created', company };
  });
};
