import type { DetailFaults, DetailField } from '../domain/accounts/person-details.ts';
import type { Company } from '../domain/companies/company.ts';
import type { Sentences } from '../text/sentences.ts';

type Text = Sentences['cli'];

/** Each detail that cannot be kept, at its option; `named`: options that are called otherwise. */
export const explainDetails = (
  faults: DetailFaults,
  kind: Company['kind'],
  text: Text,
  named: Partial<Record<DetailField, string>> = {},
): string[] => {
  const roles = kind === 'operating' ? 'operator, supervisor, agent' : 'administrator, delegate, user';
  return (Object.entries(faults) as [DetailField, keyof Text['faults']][]).map(([field, fault]) => {
    const sentence =
      fault === 'not-a-choice' ? text.faults[fault](field === 'role' ? roles : 'fr, en') : text.faults[fault];
    return text.field(named[field] ?? flags[field], sentence);
  });
};

const flags: Record<DetailField, string> = {
  email: '--email',
  firstName: '--first-name',
  lastName: '--last-name',
  telephone: '--telephone',
  language: '--language',
  role: '--role',
  groupId: '--group',
};
