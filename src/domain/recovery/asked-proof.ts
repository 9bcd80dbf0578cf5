import { type Account, fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { CallerVerification, Proof } from '../caller-verification/caller-verification.ts';
import { isAsking } from '../caller-verification/confirmation.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { RequestStore } from './request-store.ts';
import type { ResetRequest } from './reset-request.ts';

type Stores = {
  accounts: AccountStore;
  companies: CompanyStore;
  requests: RequestStore;
  verifications: VerificationStore;
};

/** A proof that waits for somebody's word, with what it is about. */
export type AskedProof = {
  proof: Proof;
  verification: CallerVerification;
  request: ResetRequest;
  /** Whom it is about. */
  person: Account;
  /** Who asks at the desk. */
  agentName: string;
};

/**
 * What a proof asks, while an answer to it changes something: it is live, its verification is neither spent nor voided,
 * and the agent who asked still has the request. Null otherwise.
 */
export const describeAsked = async (stores: Stores, proof: Proof, now: number): Promise<AskedProof | null> => {
  if (!isAsking(proof, now)) return null;
  const { companyId, accountId, verificationId } = proof;
  const verification = await stores.verifications.find(companyId, verificationId);
  if (!verification || verification.spentAt !== null || verification.voidedAt !== null) return null;
  const request = await stores.requests.find(verification.requestNumber);
  if (!request || request.state === 'closed' || request.takenBy !== verification.agentId) return null;
  const person = await stores.accounts.find(companyId, accountId);
  if (!person) return null;
  return { proof, verification, request, person, agentName: await nameOfAgent(stores, verification.agentId) };
};

/** Empty when the account is there no more. */
const nameOfAgent = async (stores: Stores, agentId: string): Promise<string> => {
  const operating = await stores.companies.findOperating();
  const agent = operating && (await stores.accounts.find(operating.id, agentId));
  return agent ? fullName(agent) : '';
};
