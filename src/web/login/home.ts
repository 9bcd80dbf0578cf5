import type { Role } from '../../domain/accounts/account.ts';
import { beginWelcome } from '../../domain/recovery/welcome.ts';
import type { SignedIn } from '../../domain/sessions/session.ts';
import { onTheWayTo, type WantedPage } from '../../http/wanted-page.ts';
import { Overloaded } from '../../platform/overloaded.ts';
import { welcomePath } from '../config/welcome.page.ts';

/** Where somebody's work starts, or goes on; with a session that must choose a password, its one page. */
export const homeOf = (
  { session, account }: Pick<SignedIn, 'session' | 'account'>,
  wanted: WantedPage | null = null,
): string =>
  session.kind === 'choose-password' ? choiceOf(wanted) : (openTo(account.role, wanted) ?? homeForRole(account.role));

/** Where a password is chosen that must be, on the way to the page that was asked for. */
export const choiceOf = (wanted: WantedPage | null): string => onTheWayTo(afterChoice(wanted), '/password/change');

/** Who has just chosen a password is not led to the same choice again. */
export const afterChoice = (wanted: WantedPage | null): WantedPage | null =>
  wanted?.who === 'choosing' ? null : wanted;

export const homeForRole = (role: Role): string =>
  role === 'agent' || role === 'supervisor' ? '/support' : '/account';

/**
 * Where somebody comes out who just signed in or chose a password and asked for no page: at the first steps, once, whoever has
 * some. Whoever is in stays in where the database has no time for that: the steps come the next time.
 */
export const arrival = async (
  app: Parameters<typeof beginWelcome>[0],
  account: SignedIn['account'],
): Promise<string> => {
  const begins = await beginWelcome(app, account).catch((cause) => {
    if (cause instanceof Overloaded) return false;
    throw cause;
  });
  return begins ? welcomePath : homeForRole(account.role);
};

/** The page that was asked for, where this role may open it. Whoever asked for where they come out anyway asked for nothing. */
export const openTo = (role: Role, wanted: WantedPage | null): string | null => {
  if (!wanted || wanted.address === homeForRole(role)) return null;
  const isOpen = typeof wanted.who === 'string' || wanted.who.includes(role);
  return isOpen ? wanted.address : null;
};
