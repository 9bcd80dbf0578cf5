import type { Proof } from './caller-verification.ts';
import type { Circumstance } from './circumstance.ts';
import type { Method } from './method.ts';
import { mayGiveWord } from './who-may.ts';

/**
 * What a sensor noticed. One agent who is talked into something talks the next one into it as well: here a supervisor
 * is the second person, and nobody else.
 */
export const supervisorDecides: readonly Circumstance[] = [
  'several-requests',
  'new-country',
  'repeated-calls',
  'busy-agent',
  'disavowed',
];

export const needsSupervisor = (present: readonly Circumstance[]): boolean =>
  present.some((circumstance) => supervisorDecides.includes(circumstance));

/**
 * The methods that count: passed, fresh and refused by nobody. A second agent is another person than the agent, whose own
 * access is not of yesterday (who opens accounts at the console would else be two people), and a supervisor where a
 * sensor rang. Somebody of the company whose own access or contacts changed lately, or who may have written the person's,
 * is believed together with a second agent alone: an account that was taken over would vouch for the next one. Where both
 * contacts are young, whoever wrote one may have written the other: two codes are one thing, and that by mail counts.
 */
export const provedMethods = (
  proofs: readonly Omit<Proof, 'codeHash' | 'tokenHash'>[],
  {
    agentId,
    circumstances,
    areContactsYoung,
    freshAfter,
  }: { agentId: string; circumstances: readonly Circumstance[]; areContactsYoung: boolean; freshAfter: number },
): ReadonlySet<Method> => {
  const bySupervisor = needsSupervisor(circumstances);
  const fresh = proofs.filter(
    ({ passedAt, refusedAt }) => passedAt !== null && passedAt > freshAfter && refusedAt === null,
  );
  const isSecond = ({ method, confirmedBy, standing }: (typeof fresh)[number]): boolean =>
    method === 'second-agent' &&
    confirmedBy !== null &&
    confirmedBy !== agentId &&
    !standing?.isUnsettled &&
    (!bySupervisor || mayGiveWord(standing?.role, 'confirm-unusual'));
  const hasSecond = fresh.some(isSecond);
  const counts = (proof: (typeof fresh)[number]): boolean => {
    if (proof.method === 'second-agent') return isSecond(proof);
    if (proof.method === 'sms-code' && areContactsYoung) return false;
    return !proof.standing?.isUnsettled || hasSecond;
  };
  return new Set(fresh.filter(counts).map(({ method }) => method));
};
