import type { SignedInActor } from '../domain/accounts/actor.ts';
import type { SignedIn } from '../domain/sessions/session.ts';
import { signedInActor } from '../domain/sessions/signed-in-actor.ts';
import type { RouteRequest } from '../http/route.ts';

/** Who is signed in, on a page whose door lets nobody else in. */
export const present = ({ signedIn }: RouteRequest): SignedIn => {
  if (!signedIn) throw new Error('A page for people with a session was reached without one.');
  return signedIn;
};

/** The same person, as the one who acts. */
export const presentActor = (request: RouteRequest): SignedInActor =>
  signedInActor(present(request), request.visit.source);
