import { hours } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';

/** Whether a contact took the place of another within the cooling-off time: somebody else may have written it. */
export const isYoungContact = (
  { createdAt }: Account,
  since: number,
  { coolingOffDays }: { coolingOffDays: number },
  now: number,
): boolean => since > createdAt && ripeAt(since, { coolingOffDays }) > now;

/** When a contact that is new at an instant has cooled off. */
export const ripeAt = (since: number, { coolingOffDays }: { coolingOffDays: number }): number =>
  since + hours(24 * coolingOffDays);

/** Whether both did: perhaps one person wrote them. */
export const areContactsYoung = (account: Account, limits: { coolingOffDays: number }, now: number): boolean =>
  [account.emailSince, account.telephoneSince].every((since) => isYoungContact(account, since, limits, now));
