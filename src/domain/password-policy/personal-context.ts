import type { Account } from '../accounts/account.ts';
import type { Company } from '../companies/company.ts';
import type { PersonalContext } from './judge-password.ts';

/** The words an attacker who knows the person would try: names, mail, telephone, company, service (ASVS 6.1.2). */
export const personalContext = (
  account: Pick<Account, 'firstName' | 'lastName' | 'email' | 'telephone'>,
  company: Pick<Company, 'name'>,
  service: string,
): PersonalContext => {
  const [mailbox = '', host = ''] = account.email.split('@');
  return {
    service,
    words: [
      ...account.firstName.split(/[\s-]+/u),
      ...account.lastName.split(/[\s-]+/u),
      ...company.name.split(/[\s-]+/u),
      ...mailbox.split(/[^\p{L}\p{N}]+/u),
      mailbox,
      host.split('.')[0] ?? '',
      (account.telephone ?? '').replace(/\D/g, '').slice(-8),
      service,
    ].filter((word) => word !== ''),
  };
};
