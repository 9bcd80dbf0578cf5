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
 * answers a day, about any one account. Beyond them nothing is compared: what would have to be held against the earlier
 * passwords is refused, and another account is no longer asked. Refusals stand in the journal, without the password.
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
  const { companyId, id } = account;
  const earlier = await deps.storage.passwordHistory.list(companyId, id, Math.max(1, rules.history));
  const last = credential?.hash ?? earlier[0];
  const tries = last === undefined ? 0 : await countTry(deps, earlierTries(deps.countersKey, id));
  const compare = async (): Promise<Reason | null> => {
    if (current && isLikeTheLast(candidate, current)) return { code: 'like-the-last' };
    if (tries > mostWithEarlier) return { code: 'too-many-tries' };
    for (const hash of earlier.slice(0, rules.history)) {
      if (await isThat(hash, candidate)) return { code: 'used-before' };
    }
    const variants = current ? [] : likelyLast(candidate, mostVariants);
    for (const variant of variants) if (last && (await isThat(last, variant))) return { code: 'like-the-last' };
    return (await isOfOtherAccount(deps, account, candidate, source)) ? { code: 'same-as-other-account' } : null;
  };
  const reason = await compare();
  // The first that came too late is the last to be recorded: a journal, too, has a bound.
  if (reason && tries <= mostWithEarlier + 1) await recordRefusal(deps, account, reason, source);
  return reason;
};

/** The name under which comparisons with somebody's earlier passwords are counted. */
export const earlierTries = (countersKey: Uint8Array, accountId: string): string =>
  mac(countersKey, `compare earlier ${accountId}`);

/** Each is a hash to make. */
const mostVariants = 6;
const mostAccounts = 5;

/** In a day, as many as somebody who does not know the password may guess at sign-in (CNIL 2022-100, case 2a). */
const mostWithEarlier = 25;

/**
 * In a day, from wherever they come: an administrator elsewhere can make an account whose mail address leads to the same
 * mailbox, or one here with the same name, and would otherwise ask without end. Nobody honest needs more.
 */
const mostWithOtherAccount = 3;

const isTemporary = async (deps: PasswordDeps, account: Account, candidate: Secret, source: string) => {
  const asTemporary = readTemporaryPassword(candidate);
  const secret =
    asTemporary && (await deps.storage.oneTimeSecrets.findTemporaryPassword(account.companyId, account.id));
  return asTemporary !== null && secret !== null && deps.hasher.verify(secret.hash, asTemporary, source);
};

const isOfOtherAccount = async (deps: PasswordDeps, account: Account, candidate: Secret, source: string) => {
  for (const other of await deps.storage.accounts.findOfSamePerson(account, mostAccounts)) {
    const credential = await deps.storage.credentials.find(other.companyId, other.id);
    if (!credential?.hash) continue;
    const tries = await countTry(deps, mac(deps.countersKey, `compare other-account ${other.id}`));
    if (tries === mostWithOtherAccount) await recordStop(deps, other);
    if (tries > mostWithOtherAccount) continue;
    if (await deps.hasher.verify(credential.hash, candidate, source)) return true;
  }
  return false;
};

/** Counted before the comparison, so that of many at once none goes uncounted. */
const countTry = async (deps: PasswordDeps, key: string): Promise<number> =>
  (await deps.storage.throttle.countOneMore(key, deps.clock.now())).failures;

/** In the journal of the account that was compared: who asked may be of another company, and is not named. */
const recordStop = (deps: PasswordDeps, { companyId, id: accountId }: Account) =>
  deps.storage.transaction((tx) =>
    tx.audit.append({
      companyId,
      at: deps.clock.now(),
      action: 'password-comparisons-stopped',
      actor: { kind: 'system', id: null },
      accountId,
      source: null,
      details: {},
    }),
  );

const recordRefusal = (deps: PasswordDeps, { companyId, id: accountId }: Account, { code }: Reason, source: string) =>
  deps.storage.transaction((tx) =>
    tx.audit.append({
      companyId,
      at: deps.clock.now(),
      action: 'password-change-refused',
      actor: { kind: 'account', id: accountId },
      accountId,
      source,
      details: { reason: code },
    }),
  );
