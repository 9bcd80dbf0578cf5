import type { Clock } from '../../platform/clock.ts';
import type { Account } from '../accounts/account.ts';
import { countryOfNumber } from '../desk/country-of-number.ts';
import type { Answering, WhenAnswered } from '../desk/when-answered.ts';

/**
 * When somebody answers this person: in their language, on the line of the country their number on file is of. For
 * nobody the same is worked out, so that the answer takes no other time.
 */
export const answeringFor = async (
  deps: { whenAnswered: WhenAnswered; clock: Clock },
  account: Account | null,
): Promise<Answering | null> =>
  deps.whenAnswered(
    { country: await countryOfNumber(account?.telephone ?? null), language: account?.language ?? null },
    deps.clock.now(),
  );
