import type { AccountPermission } from './who-may.ts';

/** What a key of a company may be good for. Names are stable: programs depend on them. */
export const apiScopes = [
  'accounts:read',
  'accounts:write',
  'accounts:act',
  'company:read',
  'company:write',
  'desk:write',
] as const;

export type ApiScope = (typeof apiScopes)[number];

/**
 * The scopes by which a key may do what an administrator may; it needs all of them. What is missing here no key may, whatever
 * its scopes: a key is held by a machine, and one thing held must not open a person's account, nor make somebody an
 * administrator. A mass action tells how each of its people stands, and so is for who may read that.
 */
export const scopesOf: Readonly<Partial<Record<AccountPermission, readonly ApiScope[]>>> = {
  'list-accounts': ['accounts:read'],
  'view-account': ['accounts:read'],
  'create-account': ['accounts:write'],
  'edit-account': ['accounts:write'],
  'import-accounts': ['accounts:write'],
  'view-history': ['accounts:read'],
  'export-accounts': ['accounts:read'],
  'disable-account': ['accounts:act'],
  'require-new-password': ['accounts:act'],
  'end-sessions': ['accounts:act'],
  'mass-action': ['accounts:act', 'accounts:read'],
  'view-settings': ['company:read'],
  'keep-groups': ['company:write'],
  'stop-telephone': ['desk:write'],
};
