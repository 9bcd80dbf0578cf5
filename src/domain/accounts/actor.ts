import type { AuditEvent } from '../audit/audit-event.ts';
import type { Role } from './account.ts';
import type { ApiScope } from './api-scope.ts';

/** Who acts: somebody signed in, a program with a company's key, somebody unknown, or the operator at the server's console. */
export type Actor = SignedInActor | ApiKeyActor | { kind: 'visitor'; source: string } | { kind: 'console' };

export type SignedInActor = {
  kind: 'account';
  accountId: string;
  companyId: string;
  role: Role;
  /** The session's public id. */
  sessionId: string;
  /** The network address the request came from. */
  source: string;
};

export type ApiKeyActor = {
  kind: 'api-key';
  keyId: string;
  companyId: string;
  scopes: readonly ApiScope[];
  source: string;
};

/** Whether the actor may read who people are: a key may have the right to add, change or disable them alone. */
export const readsPeople = (actor: Actor): boolean =>
  actor.kind !== 'api-key' || actor.scopes.includes('accounts:read');

/** The part of an audit event that says who acted. */
export const actorOf = (actor: Actor): Pick<AuditEvent, 'actor' | 'source'> => {
  switch (actor.kind) {
    case 'account':
      return { actor: { kind: 'account', id: actor.accountId }, source: actor.source };
    case 'api-key':
      return { actor: { kind: 'api-key', id: actor.keyId }, source: actor.source };
    case 'visitor':
      return { actor: { kind: 'visitor', id: null }, source: actor.source };
    case 'console':
      return { actor: { kind: 'console', id: null }, source: null };
  }
};
