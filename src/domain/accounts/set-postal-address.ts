import type { AccountDeps } from './account-deps.ts';
import { type Actor, actorOf } from './actor.ts';
import { type PostalAddress, type PostalAddressFault, readPostalAddress } from './postal-address.ts';
import { mayEverywhere } from './who-may.ts';

export type PostalAddressOutcome =
  | { kind: 'set'; address: PostalAddress }
  | { kind: 'rejected'; fault: PostalAddressFault }
  | { kind: 'unknown' | 'not-allowed' };

/**
 * Promise: sealed letters for people of this company go to this address from now on.
 * Who may: the operator at the console. Records postal-address-set. Mails nothing.
 */
export const setPostalAddress = async (
  deps: AccountDeps,
  actor: Actor,
  input: { companyId: string; lines: readonly string[] },
): Promise<PostalAddressOutcome> => {
  if (!mayEverywhere(actor, 'set-postal-address')) return { kind: 'not-allowed' };
  const read = readPostalAddress(input.lines);
  if ('fault' in read) return { kind: 'rejected', fault: read.fault };
  const { companyId } = input;
  const now = deps.clock.now();
  return deps.storage.transaction(async (tx): Promise<PostalAddressOutcome> => {
    if (!(await tx.companies.setPostalAddress(companyId, read.address))) return { kind: 'unknown' };
    const event = { companyId, at: now, action: 'postal-address-set' as const, accountId: null, details: {} };
    await tx.audit.append({ ...actorOf(actor), ...event });
    return { kind: 'set', address: read.address };
  });
};
