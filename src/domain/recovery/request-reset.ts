import type { Clock } from '../../platform/clock.ts';
import type { Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import { emailFault } from '../accounts/person-details.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { WhenAnswered } from '../desk/when-answered.ts';
import { answeringFor } from './answering-for.ts';
import { type EnterStores, enterRequest } from './enter-request.ts';
import { type MessageFault, messageFault, readMessage } from './request-message.ts';
import { type ScreenDeps, screenMessage } from './screen-message.ts';

type Deps = ScreenDeps & {
  storage: Transactional<EnterStores & { companies: CompanyStore; accounts: AccountStore }>;
  clock: Clock;
  random: Random;
  /** Requests per mail address and 24 hours of which the person is told by mail; further ones reach the desk silently. */
  requestsPerDay: number;
  whenAnswered: WhenAnswered;
};

export type RequestFaults = {
  email?: 'missing' | 'too-long' | 'unreadable-characters' | 'not-an-address';
  message?: MessageFault;
};

/**
 * Promise: the desk has the request, once however often it is sent; the answer is the same whether or not the address
 * is known (ASVS 6.3.8), and nothing about the account changes (OWASP Forgot Password), unless the message holds its
 * password: that is hidden before anything is kept, and opens nothing any more.
 * Who may: anybody. Records reset-requested, sent-password-burnt. Mails reset-requested to the person on file, once per
 * open request, or sent-password-burnt; password-untried once a day.
 */
export const requestReset = async (
  deps: Deps,
  source: string,
  input: TypedRequest,
): Promise<{ kind: 'received' } | { kind: 'rejected'; faults: RequestFaults }> => {
  const { email, message } = readRequest(input);
  const faults = judgeRequest(input);
  if (Object.keys(faults).length > 0) return { kind: 'rejected', faults };
  const account = await deps.storage.accounts.findByEmail(email);
  const companyId = account?.companyId ?? (await deps.storage.companies.findOperating())?.id ?? null;
  const said = { email, account, door: 'form' } as const;
  const { parts, ...found } = await screenMessage(deps, said, [message], source);
  const [screened = ''] = parts;
  const actor = { kind: 'visitor', source } as const;
  const answering = await answeringFor(deps, account);
  const asked = { email, account, companyId, channel: 'form', actor, message: screened, ...found, answering } as const;
  await deps.storage.transaction((tx) => enterRequest(tx, deps, asked, deps.clock.now()));
  return { kind: 'received' };
};

type TypedRequest = { email: string; message: string };

/** What is wrong with what was typed. */
export const judgeRequest = (input: TypedRequest): RequestFaults => {
  const { email, message } = readRequest(input);
  const faults = { email: emailFault(email), message: messageFault(message) };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== null));
};

const readRequest = (input: TypedRequest): TypedRequest => ({
  email: input.email.slice(0, 1000).trim().normalize('NFC'),
  message: readMessage(input.message),
});
