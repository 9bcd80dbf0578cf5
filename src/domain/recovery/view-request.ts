import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { CallerVerification } from '../caller-verification/caller-verification.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { Company } from '../companies/company.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OneTimeSecret } from '../credentials/credential.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { NoticeState } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { type DeskDeps, requestEvent } from './desk-deps.ts';
import type { ResetRequest } from './reset-request.ts';
import { isWithinDesk, mayRecover } from './who-may.ts';

type Deps = DeskDeps & {
  storage: {
    companies: CompanyStore;
    verifications: VerificationStore;
    oneTimeSecrets: OneTimeSecretStore;
    outbox: OutboxStore;
  };
};

/** What the desk sees of a request: never a secret, a hash or a code. */
export type RequestView = {
  request: ResetRequest;
  account: Account | null;
  company: Company | null;
  takenByName: string | null;
  /** False for accounts the desk may not reset: the staff's, and the agent's own. */
  withinDesk: boolean;
  verification: Pick<
    CallerVerification,
    'id' | 'agentId' | 'createdAt' | 'codeExpiresAt' | 'tries' | 'passedAt' | 'spentAt'
  > | null;
  temporaryPassword: Pick<OneTimeSecret, 'createdAt' | 'expiresAt' | 'spentAt' | 'revokedAt' | 'wrongTries'> | null;
  notices: NoticeState[];
};

/**
 * Promise: everything the desk may know of a request. Who may: agents and supervisors.
 * Records account-viewed when personal data is shown. Mails nothing.
 */
export const viewRequest = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
): Promise<RequestView | 'unknown' | 'not-allowed'> => {
  if (!mayRecover(agent, 'read-queue')) return 'not-allowed';
  const { storage } = deps;
  const request = await storage.requests.find(number);
  if (!request) return 'unknown';
  const { companyId, accountId } = request;
  const account = companyId && accountId ? await storage.accounts.find(companyId, accountId) : null;
  const secret =
    companyId && accountId ? await storage.oneTimeSecrets.findTemporaryPassword(companyId, accountId) : null;
  const holder = request.takenBy ? await storage.accounts.find(agent.companyId, request.takenBy) : null;
  if (account) {
    await storage.transaction((tx) =>
      tx.audit.append(requestEvent(agent, request, 'account-viewed', deps.clock.now())),
    );
  }
  return {
    request,
    account,
    company: companyId ? await storage.companies.find(companyId) : null,
    takenByName: holder ? `${holder.firstName} ${holder.lastName}` : null,
    withinDesk: account !== null && isWithinDesk(agent, account),
    verification: withoutCode(await storage.verifications.findLatest(number)),
    temporaryPassword: secret && secret.createdAt >= request.createdAt ? withoutHash(secret) : null,
    notices: await storage.outbox.listForRequest(number),
  };
};

const withoutCode = (verification: CallerVerification | null): RequestView['verification'] => {
  if (!verification) return null;
  const { id, agentId, createdAt, codeExpiresAt, tries, passedAt, spentAt } = verification;
  return { id, agentId, createdAt, codeExpiresAt, tries, passedAt, spentAt };
};

const withoutHash = ({
  createdAt,
  expiresAt,
  spentAt,
  revokedAt,
  wrongTries,
}: OneTimeSecret): RequestView['temporaryPassword'] => ({
  createdAt,
  expiresAt,
  spentAt,
  revokedAt,
  wrongTries,
});
