import type { Account } from '../../domain/accounts/account.ts';
import { actorOf } from '../../domain/accounts/actor.ts';
import { createCompany } from '../../domain/accounts/create-company.ts';
import { readPersonDetails } from '../../domain/accounts/person-details.ts';
import type { Company } from '../../domain/companies/company.ts';
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
  const { storage, clock, random } = installation;
  const read = readPersonDetails(operatorDetails(answers), operatorChoices);
  if ('faults' in read) throw new Error('The answers were checked before.');
  const company = (await storage.companies.findOperating()) ?? (await createOperating(installation, answers.company));
  const now = clock.now();
  const account: Account = {
    id: newId(random),
    companyId: company.id,
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

/** Whether nobody is there yet: an `init` that broke off may have left the operating company, and goes on with it. */
export const awaitsItsOperator = async ({ storage }: OpenedInstallation): Promise<boolean> => {
  const [company, ...others] = await storage.companies.list();
  if (!company) return true;
  if (others.length > 0) return false;
  return (await storage.accounts.listActive(company.id, ['operator', 'supervisor', 'agent'], 1)).length === 0;
};

const createOperating = async (installation: OpenedInstallation, name: string): Promise<Company> => {
  const { profile } = installation.settings;
  const made = await createCompany(installation, console, { name, kind: 'operating', profile });
  if (made.kind !== 'created') throw new Error(`The operating company could not be created: ${made.kind}.`);
  return made.company;
};
