import type { AccountStore } from '../accounts/account-store.ts';
import type { Proof } from '../caller-verification/caller-verification.ts';
import type { CompanyStore } from '../companies/company-store.ts';

/**
 * Without the words of those who may no longer say them: whoever was shut out since, or has another role now, was not to
 * be believed perhaps already when they said it.
 */
export const wordsInForce = async (
  stores: { accounts: AccountStore; companies: CompanyStore },
  proofs: readonly Proof[],
): Promise<Proof[]> => {
  const inForce: Proof[] = [];
  for (const proof of proofs) if (await isInForce(stores, proof)) inForce.push(proof);
  return inForce;
};

/** What nobody stood for, a code or a call, is no word. */
const isInForce = async (
  { accounts, companies }: { accounts: AccountStore; companies: CompanyStore },
  { companyId, method, confirmedBy, standing }: Proof,
): Promise<boolean> => {
  if (confirmedBy === null || standing === undefined) return true;
  const company = method === 'second-agent' ? (await companies.findOperating())?.id : companyId;
  const by = company === undefined ? null : await accounts.find(company, confirmedBy);
  return by?.state === 'active' && by.role === standing.role;
};
