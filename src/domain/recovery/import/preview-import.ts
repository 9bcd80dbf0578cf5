import type { Actor } from '../../accounts/actor.ts';
import type { ImportScope } from './home-of-lines.ts';
import type { PlanOutcome } from './import-outcome.ts';
import { type PeopleFile, type PlanDeps, planImport, type Told } from './plan-import.ts';

/**
 * Promise: what importing the file would do at this moment, line by line; nothing is written. A line is judged by the
 * rules of the forms for one person, and a person is found by identifier, else by mail address within the company.
 * Who may: an administrator, in the own company; a delegate, for the own groups; a key, for users; the operator at the console, for every
 * company. Records and mails nothing.
 */
export const previewImport = (
  deps: PlanDeps,
  actor: Actor,
  scope: ImportScope,
  file: PeopleFile,
  tell?: Told,
): Promise<PlanOutcome> => planImport(deps, actor, scope, file, tell);
