import type { Role } from '../accounts/account.ts';
import { type ApiScope, scopesOf } from '../accounts/api-scope.ts';
import { type AccountPermission, type Allowed, accountPermissions, notAtConsole } from '../accounts/who-may.ts';
import { auditPermissions } from '../audit/who-may.ts';
import { wordPermissions } from '../caller-verification/who-may.ts';
import { sessionPermissions } from '../sessions/who-may.ts';
import { atConsole, recoveryPermissions } from './who-may.ts';

/** Every right there is: the tables of the modules, which the verbs themselves ask. */
export const rights = {
  sessions: sessionPermissions,
  audit: auditPermissions,
  accounts: accountPermissions,
  words: wordPermissions,
  recovery: recoveryPermissions,
} as const;

export type RightsModule = keyof typeof rights;

/** A sentence for each right: what is left out does not compile. */
export type RightsSentences = { [Module in RightsModule]: Record<keyof (typeof rights)[Module], string> };

/** Who has a right, beside the visitor who needs none. */
export type Holder = Role | 'console';

export const holders: readonly Holder[] = [
  'user',
  'delegate',
  'administrator',
  'agent',
  'supervisor',
  'operator',
  'console',
];

export type Right = {
  name: string;
  sentence: string;
  isForAnybody: boolean;
  isForOneself: boolean;
  holders: readonly Holder[];
  /** By which a key has it too, all of them together; none: no key has it. */
  scopes: readonly ApiScope[];
};

/** The rights of one module, with their sentences. */
export const rightsOf = (module: RightsModule, sentences: RightsSentences): Right[] => {
  const said: Readonly<Record<string, string>> = sentences[module];
  return Object.entries<Allowed>(rights[module]).map(([name, allowed]) => ({
    name,
    sentence: said[name] ?? name,
    isForAnybody: allowed === 'anybody',
    isForOneself: allowed === 'signed-in',
    holders: [...rolesOf(allowed), ...(isConsoles(module, name) ? (['console'] as const) : [])],
    scopes: module === 'accounts' ? (scopesOf[name as AccountPermission] ?? []) : [],
  }));
};

const rolesOf = (allowed: Allowed): Holder[] =>
  typeof allowed === 'string' ? holders.filter((holder) => holder !== 'console') : [...allowed];

const isConsoles = (module: RightsModule, name: string): boolean =>
  (module === 'accounts' && !notAtConsole.some((right) => right === name)) ||
  (module === 'recovery' && (atConsole as readonly string[]).includes(name));
