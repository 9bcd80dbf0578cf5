import type { Account } from '../../src/domain/accounts/account.ts';
import type { OpenStorage } from '../../src/storage/open-storage.ts';

const at = 1_700_000_000_000;

export const company = (id: string) =>
  ({ id, name: id, kind: 'client', profile: 'standard', createdAt: at }) as Parameters<
    OpenStorage['companies']['insert']
  >[0];

export function* people(from: number, count: number, id = 'person', companyId = 'ardoise'): Generator<Account> {
  for (let number = from; number < from + count; number += 1) yield person(number, id, companyId);
}

const person = (number: number, id: string, companyId: string): Account => ({
  id: `${id}${number}`,
  companyId,
  role: 'user',
  groupId: null,
  email: `person${number}@ardoise.example`,
  firstName: 'Ada',
  lastName: `Lune${number}`,
  telephone: null,
  language: 'fr',
  state: 'active',
  emailSince: at,
  telephoneSince: at,
  createdAt: at,
  lastSignedInAt: null,
});
