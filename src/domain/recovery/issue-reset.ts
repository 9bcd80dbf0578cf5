import { hours, minutes } from '../../platform/clock.ts';
import type { Secret } from '../../platform/secret.ts';
import { fullName } from '../accounts/account.ts';
import { actorOf, type SignedInActor } from '../accounts/actor.ts';
import type { Delivery } from '../caller-verification/method.ts';
import { deliverReset, findContact } from './deliver-reset.ts';
import { noteRinging } from './note-sensors.ts';
import type { ResetDeps, ResetStores } from './reset-deps.ts';
import { tellingChannel, tellOfAccess } from './tell-of-access.ts';
import { findOwnRequest, type RequestRefusal } from './verify-caller.ts';
import { type Weighed, weighVerification } from './weigh-verification.ts';
import { mayRecover } from './who-may.ts';
import { type PreparedReset, prepareLink, prepareTemporaryPassword, writeReset } from './write-reset.ts';

export type IssueOutcome =
  | { kind: 'sent' }
  /** To be read to the person and shown once: the one case in which an agent sees a secret. */
  | { kind: 'read-out'; password: Secret; expiresAt: number }
  /** What was proved does not suffice, or no longer; or this way is not open to what was proved. */
  | { kind: 'not-verified' }
  /** The way needs a contact that is not on file. */
  | { kind: 'no-contact' }
  | { kind: RequestRefusal };

/**
 * Promise: one atomic act: the verification of this caller is consumed, the password is replaced by a generated
 * one-time secret that expires, every session ends, a frozen account opens again, and the secret goes to the person.
 * Everybody concerned hears of it, with a link that takes it back; links of before are over.
 * What suffices is weighed in the same transaction, by the policy and the circumstances of that moment.
 * Who may: the agent who has the request and whose verification of the caller suffices.
 * Records temporary-password-issued, or link-issued, and temporary-password-read-out where the agent sees it. Mails
 * temporary-password or reset-link to the person; by SMS or in a sealed letter where that way was chosen; and
 * access-given to the person's other addresses and to the company's administrators.
 */
export const issueReset = async (
  deps: ResetDeps,
  agent: SignedInActor,
  number: number,
  delivery: Delivery,
): Promise<IssueOutcome> => {
  if (!mayRecover(agent, 'issue-reset')) return { kind: 'not-allowed' };
  const found = await findOwnRequest(deps, agent, number);
  if (typeof found === 'string') return { kind: found };
  const { request, account } = found;
  const seen = await weighVerification(deps.storage, deps, agent, request, account, deps.clock.now());
  const noteIn = (tx: Pick<ResetStores, 'requests' | 'audit'>, { circumstances }: Weighed, at: number) =>
    noteRinging(tx, agent, request, circumstances, at);
  if (!seen.open.includes(delivery)) {
    await deps.storage.transaction((tx) => noteIn(tx, seen, deps.clock.now()));
    return { kind: 'not-verified' };
  }
  if ((await findContact(deps.storage, deps, account, delivery)).channel === null) return { kind: 'no-contact' };
  const now = deps.clock.now();
  const reset = await prepare(deps, delivery, agent.source, now);
  return deps.storage.transaction(async (tx): Promise<IssueOutcome> => {
    const present = await findOwnRequest({ storage: tx }, agent, number);
    if (typeof present === 'string') return { kind: present };
    const account = await tx.accounts.findLocked(present.account.companyId, present.account.id);
    if (!account) return { kind: 'unknown' };
    const weighed = await weighVerification(tx, deps, agent, present.request, account, now);
    if (!weighed.verification || !weighed.open.includes(delivery)) return { kind: 'not-verified' };
    const contact = await findContact(tx, deps, account, delivery);
    if (contact.channel === null) return { kind: 'no-contact' };
    const { companyId, id: accountId } = account;
    const agentNow = await tx.accounts.find(agent.companyId, agent.accountId);
    const verificationId = weighed.verification.id;
    const use = { companyId, accountId, requestNumber: number, agentId: agent.accountId, verificationId };
    if (!(await tx.verifications.spend(use, now))) return { kind: 'not-verified' };
    if (!(await tx.requests.markSent(number, agent.accountId, now))) {
      throw new Error(`Request ${number} slipped away from its agent while its verification was spent.`);
    }
    if (account.state === 'frozen') await tx.accounts.setState(companyId, accountId, 'active');
    await writeReset(tx, deps, account, reset, { origin: 'verification', verificationId, delivery });
    await tx.disavowals.voidAll(companyId, accountId, now);
    const notMe = await tellOfAccess(tx, deps, account, {
      what: 'reset',
      delivery,
      letter: contact.channel === 'letter' ? { company: contact.company, until: reset.expiresAt } : undefined,
      toldBy: tellingChannel(delivery),
      by: agentNow ? fullName(agentNow) : '',
      requestNumber: number,
      at: now,
    });
    await deliverReset(tx, deps, account, reset, contact, number, notMe);
    await noteIn(tx, weighed, now);
    await tx.audit.append({
      ...actorOf(agent),
      companyId,
      at: now,
      action: reset.kind === 'link' ? 'link-issued' : 'temporary-password-issued',
      accountId,
      details: {
        request: number,
        verification: verificationId,
        secret: reset.id,
        delivery,
        methods: [...weighed.passed].sort().join(' '),
        circumstances: weighed.circumstances.join(' '),
      },
    });
    if (delivery !== 'read-out') return { kind: 'sent' };
    const shown = { request: number, secret: reset.id };
    const readOut = { companyId, at: now, action: 'temporary-password-read-out' as const, accountId, details: shown };
    await tx.audit.append({ ...actorOf(agent), ...readOut });
    return { kind: 'read-out', password: reset.plain, expiresAt: reset.expiresAt };
  });
};

/** What is said or sent to a telephone lives ten minutes (NIST SP 800-63B-4 §4.2.1.2). */
const telephoneMinutes = 10;

const prepare = (deps: ResetDeps, delivery: Delivery, source: string, now: number): Promise<PreparedReset> => {
  switch (delivery) {
    case 'link-mail':
      return Promise.resolve(prepareLink(deps, now, hours(deps.linkHours)));
    case 'temporary-mail':
      return prepareTemporaryPassword(deps, source, now, hours(deps.temporaryPasswordHours));
    case 'sealed-letter':
      return prepareTemporaryPassword(deps, source, now, hours(24 * deps.letterDays));
    case 'temporary-sms':
    case 'read-out':
      return prepareTemporaryPassword(deps, source, now, minutes(telephoneMinutes));
  }
};
