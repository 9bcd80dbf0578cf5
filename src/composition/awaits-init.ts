import type { CompanyStore } from '../domain/companies/company-store.ts';

/** Whether nobody has made the installation's first company yet. Once there is one, it is not asked for again. */
export const awaitsInit = ({
  companies,
}: {
  companies: Pick<CompanyStore, 'findOperating'>;
}): (() => Promise<boolean>) => {
  let isMade = false;
  return async () => {
    if (!isMade) isMade = (await companies.findOperating()) !== null;
    return !isMade;
  };
};
