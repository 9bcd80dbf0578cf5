import { findReached, reachOf } from '../domain/accounts/reach.ts';
import type { ApiApp } from './api-app.ts';
import type { Caller } from './caller.ts';

/** By what a caller was let in: the office and the groups of a person, the scopes of a key. */
export type Rights = { holds: readonly string[]; groupIds: readonly string[] | null };

export const rightsOf = async (app: ApiApp, caller: Caller): Promise<Rights> => {
  const reach = await reachOf(app, caller, 'view-account', caller.companyId);
  return {
    holds: caller.kind === 'api-key' ? [...caller.scopes].sort() : [caller.role],
    groupIds: reach?.groupIds ? [...reach.groupIds].sort() : null,
  };
};

/** Whether the caller still has the rights of then, and reaches the account that was concerned. */
export const areRightsAsBefore = async (
  app: ApiApp,
  caller: Caller,
  before: Rights,
  accountId: string | null,
): Promise<boolean> => {
  if (JSON.stringify(await rightsOf(app, caller)) !== JSON.stringify(before)) return false;
  // A key reaches everybody in its company, whoever they become.
  if (accountId === null || caller.kind === 'api-key') return true;
  const target = { companyId: caller.companyId, accountId };
  return typeof (await findReached(app, caller, 'view-account', target)) !== 'string';
};
