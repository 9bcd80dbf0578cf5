import type { Account } from '../accounts/account.ts';
import type { AccountTarget } from '../accounts/account-deps.ts';
import type { AuditAction, AuditEvent } from '../audit/audit-event.ts';
import type { Visit } from '../sessions/open-session.ts';

export const targetOf = ({ companyId, id }: Pick<Account, 'companyId' | 'id'>): AccountTarget => ({
  companyId,
  accountId: id,
});

/** The journal of each company tells it of its own account: neither learns of the other. */
export const bothSides = (
  one: Account,
  other: Account,
  { source }: Visit,
  action: AuditAction,
  at: number,
): AuditEvent[] =>
  [one, other].map(({ companyId, id }) => ({
    ...{ companyId, at, action, accountId: id, source },
    actor: { kind: 'account', id },
    details: {},
  }));
