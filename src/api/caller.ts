import { type ApiKeyActor, readsPeople, type SignedInActor } from '../domain/accounts/actor.ts';
import type { SignedIn } from '../domain/sessions/session.ts';
import { signedInActor } from '../domain/sessions/signed-in-actor.ts';
import type { RouteRequest } from '../http/route.ts';

/** Who acts, behind a door that lets in programs with a key, and people with a session. */
export type Caller = ApiKeyActor | SignedInActor;

export const callerOf = (request: RouteRequest): Caller => request.key ?? sessionOf(request);

/** Whether the caller may read who people are: a key may have the right to change them alone. */
export const readsAccounts = ({ key }: RouteRequest): boolean => (key ? readsPeople(key) : true);

/** Behind a door that is for people alone. */
export const sessionOf = (request: RouteRequest): SignedInActor =>
  signedInActor(presentOf(request), request.visit.source);

export const presentOf = ({ signedIn }: RouteRequest): SignedIn => {
  if (!signedIn) throw new Error('The door let nobody in.');
  return signedIn;
};
