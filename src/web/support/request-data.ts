import type { Method } from '../../domain/caller-verification/method.ts';
import type { ProofView, RequestView } from '../../domain/recovery/view-request.ts';
import type { Sentences } from '../../text/sentences.ts';
import { type Faults, isFaulty } from '../components/error-summary.ts';

/** What the page of a request shows. */
export type RequestData = {
  view: RequestView;
  agentId: string;
  isSupervisor: boolean;
  passedMinutes: number;
  linkHours: number;
  timeZone: string;
  now: number;
  faults: Faults;
  saved?: SavedFlag | undefined;
  /** What this one answer shows in full. */
  unmasked?: { email?: string; telephone?: string } | undefined;
  /** An answer that was not sent, as it was typed. */
  typedReply?: string | undefined;
};

/** What was just done, by the word that the step added to the address. */
export type SavedFlag = keyof Sentences['web']['desk']['saved'] | keyof Sentences['web']['deskVerification']['saved'];

export const isMine = ({ view, agentId }: RequestData): boolean => view.request.takenBy === agentId;

/** Why this request cannot end in a reset. A frozen account can: on stronger proof. */
export const obstacleOf = ({ view }: RequestData): 'unknownAccount' | 'outside' | 'disabled' | null => {
  if (!view.account) return 'unknownAccount';
  if (!view.withinDesk) return 'outside';
  return view.account.state === 'disabled' ? 'disabled' : null;
};

/** Whether the caller can be verified on this page now. */
export const isVerifying = (data: RequestData): boolean =>
  isMine(data) && data.view.request.state !== 'closed' && obstacleOf(data) === null;

/** The newest proof of a method. */
export const proofOf = ({ view }: RequestData, method: Method): ProofView | undefined =>
  view.weighed?.proofs.findLast((proof) => proof.method === method);

/** Whether something that was begun waits for its answer. */
export const isUnderWay = (proof: ProofView | undefined, now: number): proof is ProofView =>
  proof !== undefined && proof.passedAt === null && proof.refusedAt === null && now < proof.expiresAt;

/** The verification was spent, and no other is begun. */
export const isUsed = ({ view }: RequestData): boolean =>
  view.spentAt !== null && view.weighed?.verificationId === null;

export const isProved = ({ view }: RequestData, method: Method): boolean => view.weighed?.passed.has(method) ?? false;

/** Whether what is proved opens a way to send the access. */
export const isEnough = ({ view }: RequestData): boolean => view.ways.some(({ state }) => state === 'open');

/** The focus goes where the next act is; after a fault, to what tells of it. */
export const leadsTo = (data: RequestData, isNext: boolean): boolean => isNext && !isFaulty(data.faults);
