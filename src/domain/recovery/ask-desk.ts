import { type Clock, hours } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { Actor } from '../accounts/actor.ts';
import { findReached, type ReachDeps } from '../accounts/reach.ts';
import { isOneself } from '../accounts/who-may.ts';
import type { WhenAnswered } from '../desk/when-answered.ts';
import { answeringFor } from './answering-for.ts';
import { type EnterStores, enterRequest, findOpenOf } from './enter-request.ts';
import { type MessageFault, messageFault, readMessage } from './request-message.ts';
import { type ScreenDeps, screenMessage } from './screen-message.ts';

type Deps = ScreenDeps & {
  storage: Transactional<EnterStores & { accounts: AccountStore } & ReachDeps['storage']>;
  clock: Clock;
  random: Random;
  requestsPerDay: number;
  whenAnswered: WhenAnswered;
};

export type AskOutcome =
  | { kind: 'asked'; number: number }
  | AskRefusal
  | { kind: 'unknown' | 'not-allowed' | 'oneself' };

/** What the administrator can mend. */
export type AskRefusal = { kind: 'rejected'; fault: MessageFault } | { kind: 'too-many' | 'account-disabled' };

/**
 * Promise: the desk has a request for one of the administrator's people, or the open one of that person is joined; it
 * verifies the person as it does everybody, for that an administrator asks proves nothing about who will call. A password
 * in the message is hidden, and burnt if it is the person's.
 * Who may: an administrator, for other people of the own company; a delegate, for the users of the own groups. Records reset-requested, sent-password-burnt. Mails
 * reset-requested to the person, once per open request, or sent-password-burnt; password-untried once a day.
 */
export const askDesk = async (
  deps: Deps,
  actor: Actor,
  { companyId, accountId }: AccountTarget,
  typed: string,
): Promise<AskOutcome> => {
  if (actor.kind !== 'account') return { kind: 'not-allowed' };
  const account = await findReached(deps, actor, 'ask-desk', { companyId, accountId });
  if (typeof account === 'string') return { kind: account };
  if (isOneself(actor, account)) return { kind: 'oneself' };
  if (account.state === 'disabled') return { kind: 'account-disabled' };
  const fault = messageFault(readMessage(typed));
  if (fault) return { kind: 'rejected', fault };
  const { email } = account;
  const said = { email, account, door: 'administrator' } as const;
  const { parts, ...found } = await screenMessage(deps, said, [readMessage(typed)], actor.source);
  const [message = ''] = parts;
  const answering = await answeringFor(deps, account);
  return deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    const reached = await findReached({ storage: tx }, actor, 'ask-desk', { companyId, accountId });
    if (typeof reached === 'string' && !found.exposed) return { kind: reached };
    const isOpen = (await findOpenOf(tx.requests, email, account)) !== null;
    // A message whose password is burnt is never turned away: the person has to hear of it.
    if (!isOpen && !found.exposed && (await tx.requests.countSince(email, now - hours(24))) >= deps.requestsPerDay) {
      return { kind: 'too-many' };
    }
    const asker = await tx.accounts.find(actor.companyId, actor.accountId);
    const by = asker ? fullName(asker) : '';
    const asked = {
      by,
      email,
      account,
      companyId,
      channel: 'administrator',
      actor,
      message,
      ...found,
      answering,
    } as const;
    const number = await enterRequest(tx, deps, asked, now);
    if (number === null) throw new Error('There is always room for somebody on file.');
    return { kind: 'asked', number };
  });
};
