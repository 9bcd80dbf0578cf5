import type { Account } from '../../domain/accounts/account.ts';
import { actorOf } from '../../domain/accounts/actor.ts';
import { createCompany } from '../../domain/accounts/create-company.ts';
import { readPersonDetails } from '../../domain/accounts/person-details.ts';
import { issueLink } from '../../domain/recovery/issue-link.ts';
import { newId } from '../../platform/random.ts';
import type { Secret } from '../../platform/secret.ts';
import type { OpenedInstallation } from '../command-parts.ts';
import { type InitAnswers, operatorChoices, operatorDetails } from './init-answers.ts';

const console = { kind: 'console' } as const;

/**
 * The company that operates the installation and its first operator, with the token of the one-time link that lets the
 * operator choose a password. Nothing is mailed: the link is shown to whoever sits at the console.
 * Records company-created, account-created and link-issued.
 */
export const createFirstOperator = async (
  installation: OpenedInstallation,
  answers: InitAnswers,
): Promise<{ account: Account; token: Secret; expiresAt: number }> => {
  const { storage, clock, random, settings } = installation;
  const read = readPersonDetails(operatorDetails(answers), operatorChoices);
  if ('faults' in read) throw new Error('The answers were checked before.');
  const company = { name: answers.company, kind: 'operating' as const, profile: settings.profile };
  const made = await createCompany(installation, console, company);
  if (made.kind !== 'created') throw new Error(`The operating company could not be created: ${made.kind}.`);
  const now = clock.now();
  const account: Account = {
    id: newId(random),
    companyId: made.company.id,
    ...read.details,
    state: 'active',
    emailSince: now,
    telephoneSince: now,
    createdAt: now,
    lastSignedInAt: null,
  };
  await storage.transaction(async (tx) => {
    if (!(await tx.accounts.insert(account))) throw new Error('The first account already exists.');
    await tx.audit.append({
      ...actorOf(console),
      companyId: account.companyId,
      at: account.createdAt,
      action: 'account-created',
      accountId: account.id,
      details: { role: account.role },
    });
  });
  return { account, ...(await issueLink(installation, account)) };
};
