import type { Account } from '../accounts/account.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import { mobileNumber } from '../desk/mobile-number.ts';
import { type CodeDeps, startCode } from './start-code.ts';

/** The number on file to which a code can go by short message; null without a gateway or a mobile number. */
export const smsNumber = async (
  deps: { smsAvailable: boolean },
  account: Pick<Account, 'telephone'>,
): Promise<string | null> => (deps.smsAvailable ? mobileNumber(account.telephone) : null);

/** A code to the mobile number on file. Passed by `checkCode`; its evidence: who holds that telephone. */
export const startSmsCode = async (
  deps: CodeDeps & { smsAvailable: boolean },
  agent: SignedInActor,
  account: Account,
  requestNumber: number,
): Promise<'started' | 'too-many-codes' | 'no-mobile-number'> => {
  const address = await smsNumber(deps, account);
  if (address === null) return 'no-mobile-number';
  return startCode(deps, agent, account, requestNumber, { method: 'sms-code', channel: 'sms', address });
};
