import { mac } from '../../platform/digest.ts';
import type { Secret } from '../../platform/secret.ts';
import type { Account } from '../accounts/account.ts';
import type { Credential } from '../credentials/credential.ts';
import { readTemporaryPassword } from '../credentials/temporary-password.ts';
import { isLikeTheLast, likelyLast } from '../password-policy/judge-password.ts';
import type { Reason } from '../password-policy/judgement.ts';
import type { Profile } from '../password-policy/profiles.ts';
import type { PasswordDeps } from './password-deps.ts';

/** What is known of the password to be replaced; `current` where the form asks for it and it was the right one. */
export type Replaced = { credential: Credential | null; current: Secret | null };

/**
 * Why the owner cannot take a password that this server has seen before, or null: the present one, the temporary one, an
 * earlier one, one that continues the last, one of another account of the same person. Told to the owner alone: to
 * anybody else it would be a way to guess people's passwords. Somebody who poses as the owner learns no more than a few
 * answers a day, about any one account; beyond that, nothing is compared.
 */
export const findEarlierUse = async (
  deps: PasswordDeps,
  account: Account,
  candidate: Secret,
  { credential, current }: Replaced,
  rules: Profile,
  source: string,
): Promise<Reason | null> => {
  const isThat = (hash: string, password: Secret) => deps.hasher.verify(hash, password, source);
  const isPresent = current
    ? candidate.equals(current)
    : credential?.hash && (await isThat(credential.hash, candidate));
  if (isPresent) return { code: 'same-as-before' };
  if (await isTemporary(deps, account, candidate, source)) return { code: 'same-as-temporary' };
  if (current && isLikeTheLast(candidate, current)) return { code: 'like-the-last' };
  const { companyId, id } = account;
  const earlier = await deps.storage.passwordHistory.list(companyId, id, Math.max(1, rules.history));
  const last = credential?.hash ?? earlier[0];
  if (last !== undefined && (await mayCompare(deps, `earlier ${id}`, mostWithEarlier))) {
    for (const hash of earlier.slice(0, rules.history)) {
      if (await isThat(hash, candidate)) return { code: 'used-before' };
    }
    for (const variant of current ? [] : likelyLast(candidate, mostVariants)) {
      if (await isThat(last, variant)) return { code: 'like-the-last' };
    }
  }
  return (await isOfOtherAccount(deps, account, candidate, source)) ? { code: 'same-as-other-account' } : null;
};

/** Each is a hash to make. */
const mostVariants = 6;
const mostAccounts = 5;

/** In a day, as many as somebody who does not know the password may guess at sign-in (CNIL 2022-100, case 2a). */
const mostWithEarlier = 25;

/**
 * In a day, from wherever they come: an administrator elsewhere can make an account whose mail address leads to the same
 * mailbox, or one here with the same name, and would otherwise ask without end.
 */
const mostWithOtherAccount = 10;

const isTemporary = async (deps: PasswordDeps, account: Account, candidate: Secret, source: string) => {
  const asTemporary = readTemporaryPassword(candidate);
  const secret =
    asTemporary && (await deps.storage.oneTimeSecrets.findTemporaryPassword(account.companyId, account.id));
  return asTemporary !== null && secret !== null && deps.hasher.verify(secret.hash, asTemporary, source);
};

const isOfOtherAccount = async (deps: PasswordDeps, account: Account, candidate: Secret, source: string) => {
  for (const other of await deps.storage.accounts.findOfSamePerson(account, mostAccounts)) {
    const credential = await deps.storage.credentials.find(other.companyId, other.id);
    if (!credential?.hash || !(await mayCompare(deps, `other-account ${other.id}`, mostWithOtherAccount))) continue;
    if (await deps.hasher.verify(credential.hash, candidate, source)) return true;
  }
  return false;
};

/** Counted before the comparison, so that of many at once none goes uncounted. */
const mayCompare = async (deps: PasswordDeps, what: string, mostPerDay: number): Promise<boolean> => {
  const key = mac(deps.countersKey, `compare ${what}`);
  const { failures } = await deps.storage.throttle.countOneMore(key, deps.clock.now());
  return failures <= mostPerDay;
};
