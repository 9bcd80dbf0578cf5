import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import { type CodeDeps, startCode } from './start-code.ts';

/** A code to the mail address on file. Passed by `checkCode`; its evidence: who reads that mailbox. */
export const startMailCode = (
  deps: CodeDeps,
  agent: SignedInActor,
  account: Account,
  requestNumber: number,
): Promise<'started' | 'too-many-codes'> =>
  startCode(deps, agent, account, requestNumber, { method: 'mail-code', channel: 'mail', address: account.email });
