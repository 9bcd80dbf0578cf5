import type { Account } from '../domain/accounts/account.ts';

/** An account as listings and outcomes show it. */
export const showAccount = (account: Account, companyName: string) => ({
  id: account.id,
  company: companyName,
  role: account.role,
  email: account.email,
  firstName: account.firstName,
  lastName: account.lastName,
  telephone: account.telephone,
  language: account.language,
  state: account.state,
  createdAt: new Date(account.createdAt).toISOString(),
  lastSignedInAt: account.lastSignedInAt === null ? null : new Date(account.lastSignedInAt).toISOString(),
});
