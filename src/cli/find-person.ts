import type { Account } from '../domain/accounts/account.ts';
import { emailFault } from '../domain/accounts/person-details.ts';
import type { Group } from '../domain/companies/group.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

/** A person by mail address, and perhaps the company that they must belong to. */
export type NamedPerson = { email: string; company?: string };

/** The person, or the answer that there is none; one of another company than the named is as unknown as nobody. */
export const findPerson = async (
  { storage }: OpenedInstallation,
  language: Language,
  named: NamedPerson,
): Promise<Account | Answer> => {
  const { cli: text } = sentences(language);
  const fault = emailFault(named.email.trim());
  if (fault) return misused('rejected', [text.field('<email>', text.faults[fault])]);
  const unknown = refused('unknown', text.unknownAccount(printable(named.email.trim())));
  const account = await storage.accounts.findByEmail(named.email);
  if (named.company === undefined) return account ?? unknown;
  const company = await storage.companies.findByName(named.company);
  if (!company) return refused('unknown-company', text.unknownCompany(printable(named.company)));
  return account?.companyId === company.id ? account : unknown;
};

export const targetOf = ({ companyId, id }: Account) => ({ companyId, accountId: id });

/** The groups of these names, spelled in any case, or the answer that one is missing. */
export const findGroups = async (
  { storage }: OpenedInstallation,
  language: Language,
  companyId: string,
  names: readonly string[],
): Promise<Group[] | Answer> => {
  const key = (name: string) => name.normalize('NFC').toLowerCase();
  const groups = new Map((await storage.groups.list(companyId)).map((group) => [key(group.name), group]));
  const found: Group[] = [];
  for (const name of names) {
    const group = groups.get(key(name.trim()));
    if (!group) {
      const company = (await storage.companies.find(companyId))?.name ?? '';
      const say = sentences(language).cli.users;
      return refused('unknown-group', say.unknownGroup(printable(name), printable(company)));
    }
    found.push(group);
  }
  return found;
};

/** An answer ends the command; anything else is what was looked for. */
export const isAnswer = (found: object): found is Answer => 'exitCode' in found;
