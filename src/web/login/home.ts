import { beginWelcome } from '../../domain/recovery/welcome.ts';
import type { SignedIn } from '../../domain/sessions/session.ts';
import { welcomePath } from '../config/welcome.page.ts';

/** Where somebody's work starts; with a session that must choose a password, its one page. */
export const homeOf = ({ session, account }: Pick<SignedIn, 'session' | 'account'>): string =>
  session.kind === 'choose-password' ? '/password/change' : homeForRole(account.role);

export const homeForRole = (role: SignedIn['account']['role']): string =>
  role === 'agent' || role === 'supervisor' ? '/support' : '/account';

/** Where somebody comes out who just signed in: at the first steps, once, whoever has some. */
export const arrival = async (
  app: Parameters<typeof beginWelcome>[0],
  account: SignedIn['account'],
): Promise<string> => ((await beginWelcome(app, account)) ? welcomePath : homeForRole(account.role));
