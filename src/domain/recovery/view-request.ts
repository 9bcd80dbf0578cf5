import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { LinkedAccountStore } from '../accounts/linked-account-store.ts';
import type { Proof } from '../caller-verification/caller-verification.ts';
import type { DeskPolicyStore } from '../caller-verification/desk-policy-store.ts';
import type { VerificationStore } from '../caller-verification/verification-store.ts';
import type { Company } from '../companies/company.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { OneTimeSecret } from '../credentials/credential.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { NoticeState } from '../notifications/notice.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { messagesShown, type RequestMessage } from './conversation.ts';
import type { DeliveryMeans } from './deliver-reset.ts';
import { type DeskDeps, requestEvent } from './desk-deps.ts';
import { targetOf } from './linked-sides.ts';
import type { RequestMessageStore } from './request-message-store.ts';
import type { ResetRequest } from './reset-request.ts';
import type { TelephoneStopStore } from './telephone-stop-store.ts';
import { findVerificationMeans, type MeansDeps, type VerificationMeans } from './verification-means.ts';
import { listWays, type Way } from './ways.ts';
import { type Weighed, weighVerification } from './weigh-verification.ts';
import { isWithinDesk, mayRecover } from './who-may.ts';

type Deps = DeskDeps &
  DeliveryMeans &
  MeansDeps & {
    storage: {
      companies: CompanyStore;
      linkedAccounts: LinkedAccountStore;
      sessions: SessionStore;
      verifications: VerificationStore;
      deskPolicies: DeskPolicyStore;
      telephoneStops: TelephoneStopStore;
      oneTimeSecrets: OneTimeSecretStore;
      outbox: OutboxStore;
      messages: RequestMessageStore;
    };
  } & Parameters<typeof weighVerification>[1];

/** What the desk sees of a request: never a secret, a hash or a code. */
export type RequestView = {
  request: ResetRequest;
  account: Account | null;
  company: Company | null;
  /** The companies of the other accounts that the person linked to this one. */
  linkedCompanies: string[];
  takenByName: string | null;
  /** False for accounts the desk may not reset: the staff's, and the agent's own. */
  withinDesk: boolean;
  /** What this agent's verification of the caller is worth now; null where the desk may not reset the account. */
  weighed: WeighedView | null;
  /** How the caller can be verified; null where the desk may not reset the account. */
  means: VerificationMeans | null;
  /** The ways the access can come back, and what each of them lacks; none where the desk may not reset the account. */
  ways: Way[];
  /** When this agent's newest verification was consumed. */
  spentAt: number | null;
  temporaryPassword: Pick<
    OneTimeSecret,
    'delivery' | 'createdAt' | 'expiresAt' | 'spentAt' | 'revokedAt' | 'wrongTries'
  > | null;
  notices: NoticeState[];
  /** What was written about it, oldest first. */
  messages: RequestMessage[];
};

/** A proof without what would let anybody pass it. */
export type ProofView = Omit<Proof, 'codeHash' | 'tokenHash'>;
export type WeighedView = Omit<Weighed, 'verification' | 'proofs'> & {
  verificationId: string | null;
  proofs: ProofView[];
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
  const linked = account ? await storage.linkedAccounts.list(targetOf(account)) : [];
  const withinDesk = account !== null && isWithinDesk(agent, account);
  const latest = await storage.verifications.findLatest(number, agent.accountId);
  const weighed = withinDesk ? await weighVerification(storage, deps, agent, request, account, deps.clock.now()) : null;
  return {
    request,
    account,
    company: companyId ? await storage.companies.find(companyId) : null,
    linkedCompanies: linked.map(({ companyName }) => companyName),
    takenByName: holder ? `${holder.firstName} ${holder.lastName}` : null,
    withinDesk,
    weighed: weighed && withoutSecrets(weighed),
    means:
      weighed && account
        ? await findVerificationMeans(storage, deps, request, account, weighed, deps.clock.now())
        : null,
    ways: weighed && account ? await listWays(storage, deps, account, weighed) : [],
    spentAt: latest?.spentAt ?? null,
    temporaryPassword: secret && secret.createdAt >= request.createdAt ? withoutHash(secret) : null,
    notices: await storage.outbox.listForRequest(number),
    messages: await storage.messages.listMessages(number, messagesShown),
  };
};

const withoutSecrets = ({ verification, proofs, ...worth }: Weighed): WeighedView => ({
  ...worth,
  verificationId: verification?.id ?? null,
  proofs: proofs.map(({ codeHash: _, tokenHash: __, ...proof }) => proof),
});

const withoutHash = ({
  delivery,
  createdAt,
  expiresAt,
  spentAt,
  revokedAt,
  wrongTries,
}: OneTimeSecret): RequestView['temporaryPassword'] => ({
  delivery,
  createdAt,
  expiresAt,
  spentAt,
  revokedAt,
  wrongTries,
});
