import { beginWelcome } from '../../domain/recovery/welcome.ts';
import type { SignedIn } from '../../domain/sessions/session.ts';
import { Overloaded } from '../../platform/overloaded.ts';
import { welcomePath } from '../config/welcome.page.ts';

/** Where somebody's work starts; with a session that must choose a password, its one page. */
export const homeOf = ({ session, account }: Pick<SignedIn, 'session' | 'account'>): string =>
  session.kind === 'choose-password' ? '/password/change' : homeForRole(account.role);

export const homeForRole = (role: SignedIn['account']['role']): string =>
  role === 'agent' || role === 'supervisor' ? '/support' : '/account';

/**
 * Where somebody comes out who just signed in or chose a password: at the first steps, once, whoever has some. Whoever is in
 * stays in where the database has no time for that: the steps come the next time.
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
