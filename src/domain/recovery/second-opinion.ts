import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { Circumstance } from '../caller-verification/circumstance.ts';
import { type Answer, isAsking } from '../caller-verification/confirmation.ts';
import type { DeskPolicyStore } from '../caller-verification/desk-policy-store.ts';
import { isUnsettled } from '../caller-verification/is-unsettled.ts';
import { needsSupervisor } from '../caller-verification/proved-methods.ts';
import { mayGiveWord } from '../caller-verification/who-may.ts';
import type { Company } from '../companies/company.ts';
import type { SessionStore } from '../sessions/session-store.ts';
import { type AskedProof, describeAsked } from './asked-proof.ts';
import { requestEvent } from './desk-deps.ts';
import type { ResetRequest } from './reset-request.ts';
import type { TelephoneStopStore } from './telephone-stop-store.ts';
import type { ProofView } from './view-request.ts';
import { type Weighed, weighVerification } from './weigh-verification.ts';
import { type AnswerDeps, type AnswerStores, writeAnswer } from './write-answer.ts';

type Stores = AnswerStores & {
  deskPolicies: DeskPolicyStore;
  telephoneStops: TelephoneStopStore;
  sessions: SessionStore;
};

type Deps = AnswerDeps & {
  storage: Transactional<Stores>;
  clock: Clock;
} & Parameters<typeof weighVerification>[1];

/** What a second agent looks at: the case as it stands, never a secret, a hash or a code. */
export type SecondOpinionView = {
  request: ResetRequest;
  account: Account;
  company: Company | null;
  agentName: string;
  askedAt: number;
  expiresAt: number;
  circumstances: Circumstance[];
  /** What was begun to verify the caller, the question itself apart. */
  proofs: ProofView[];
  /** A sensor rang: an agent may refuse, and a supervisor alone may confirm. */
  needsSupervisor: boolean;
  /** Earlier requests of this person, the newest first. */
  earlier: ResetRequest[];
};

export type OpinionOutcome =
  | 'confirmed'
  | 'refused'
  | 'over'
  | 'unknown'
  | 'not-allowed'
  /** A sensor rang since, or before: an agent's word would not count. */
  | 'supervisor-needed'
  /** The own access is of yesterday: the word would not count. */
  | 'unsettled';

/**
 * Promise: the case that waits for a second opinion, as it stands now.
 * Who may: agents and supervisors, but not the agent who asks nor the person. Records account-viewed. Mails nothing.
 */
export const viewSecondOpinion = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
): Promise<SecondOpinionView | 'over' | 'unknown' | 'not-allowed'> => {
  const now = deps.clock.now();
  const asked = await findOpinion(deps.storage, agent, number, now);
  if (typeof asked === 'string') return asked;
  const { proof, request, person, agentName } = asked;
  const { circumstances, proofs } = await weigh(deps.storage, deps, asked, now);
  await deps.storage.transaction((tx) => tx.audit.append(requestEvent(agent, request, 'account-viewed', now)));
  const all = await deps.storage.requests.listOfAccount(person.companyId, person.id, earlierShown + 1);
  return {
    request,
    account: person,
    company: await deps.storage.companies.find(person.companyId),
    agentName,
    askedAt: proof.startedAt,
    expiresAt: proof.expiresAt,
    circumstances,
    proofs: proofs
      .filter(({ method }) => method !== 'second-agent')
      .map(({ codeHash: _, tokenHash: __, ...shown }) => shown),
    needsSupervisor: needsSupervisor(circumstances),
    earlier: all.filter((one) => one.number !== request.number).slice(0, earlierShown),
  };
};

const earlierShown = 10;

/**
 * Promise: the word of a second person of the desk is written once, while it changes something; of several, the first
 * counts. Where a sensor rang, a supervisor's alone confirms; whose own access changed lately confirms nothing. A
 * refusal says why.
 * Who may: agents and supervisors in a full session, but not the agent who asks nor the person.
 * Records verification-passed or verification-failed, and incident-raised on a refusal. Mails incident-raised to the
 * supervisors on a refusal.
 */
export const giveSecondOpinion = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
  says: Answer,
  reason: string,
): Promise<OpinionOutcome> =>
  deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const asked = await findOpinion(tx, agent, number, now);
    if (typeof asked === 'string') return asked;
    const by = await tx.accounts.find(agent.companyId, agent.accountId);
    if (by?.state !== 'active' || by.role !== agent.role) return 'not-allowed';
    if (says === 'confirm' && !mayGiveWord(agent.role, 'confirm-unusual')) {
      const { circumstances } = await weigh(tx, deps, asked, now);
      if (needsSupervisor(circumstances)) return 'supervisor-needed';
    }
    const { settlingDays } = deps.confirmationLimits;
    if (says === 'confirm' && (await isUnsettled(tx, by, settlingDays, now))) return 'unsettled';
    return writeAnswer(tx, deps, agent, asked, { by, says, reason: reason.slice(0, reasonLimit) }, now);
  });

/** Signs of the reason for a refusal. */
export const reasonLimit = 300;

/** What the agent who has the request asks the rest of the desk. */
const findOpinion = async (
  stores: Stores,
  agent: SignedInActor,
  number: number,
  now: number,
): Promise<AskedProof | 'over' | 'unknown' | 'not-allowed'> => {
  if (!mayGiveWord(agent.role, 'second-opinion')) return 'not-allowed';
  const request = await stores.requests.find(number);
  if (!request) return 'unknown';
  if (request.takenBy === agent.accountId || request.accountId === agent.accountId) return 'not-allowed';
  const verification = request.takenBy === null ? null : await stores.verifications.findOpen(number, request.takenBy);
  if (!verification) return 'over';
  const proofs = await stores.verifications.listProofs(verification.companyId, verification.id);
  const proof = proofs.findLast((one) => one.method === 'second-agent' && isAsking(one, now));
  return (proof && (await describeAsked(stores, proof, now))) ?? 'over';
};

const weigh = (
  stores: Stores,
  deps: Deps,
  { verification, request, person }: AskedProof,
  now: number,
): Promise<Weighed> => weighVerification(stores, deps, { accountId: verification.agentId }, request, person, now);
