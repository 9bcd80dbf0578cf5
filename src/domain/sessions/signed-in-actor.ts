import type { SignedInActor } from '../accounts/actor.ts';
import type { SignedIn } from './session.ts';

/** The owner of a session as the one who acts. */
export const signedInActor = ({ account, session }: SignedIn, source: string): SignedInActor => ({
  kind: 'account',
  accountId: account.id,
  companyId: account.companyId,
  role: account.role,
  sessionId: session.id,
  source,
});
