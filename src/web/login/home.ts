import type { SignedIn } from '../../domain/sessions/session.ts';

/** Where somebody's work starts; with a session that must choose a password, its one page. */
export const homeOf = ({ session, account }: Pick<SignedIn, 'session' | 'account'>): string =>
  session.kind === 'choose-password' ? '/password/change' : homeForRole(account.role);

export const homeForRole = (role: SignedIn['account']['role']): string =>
  role === 'agent' || role === 'supervisor' ? '/support' : '/account';
