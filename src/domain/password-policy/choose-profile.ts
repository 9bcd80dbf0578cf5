import type { Clock } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { ProfileName } from '../companies/company.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { type AnswerabilityFaults, readAnswerability } from './answerability.ts';
import { departuresOf } from './conformity.ts';
import { effectOf } from './effect-of-choice.ts';
import { type Answerability, classesOf, dayOf, type ProfileChoice } from './profile-choice.ts';
import type { ProfileChoiceStore } from './profile-choice-store.ts';
import { type AccountClass, type InstallationRules, profiles } from './profiles.ts';

export type ProfileDeps = {
  storage: Transactional<{ companies: CompanyStore; profileChoices: ProfileChoiceStore; audit: AuditStore }>;
  clock: Clock;
  /** Whose day a review falls on. */
  timeZone: string;
  passwordRules: InstallationRules;
};

export type ChooseOutcome =
  | { kind: 'chosen'; choice: ProfileChoice }
  | { kind: 'rejected'; faults: AnswerabilityFaults }
  /** Somebody chose since the version that this choice was made on. */
  | { kind: 'overtaken' }
  /** There is no such company, or it has no such accounts. */
  | { kind: 'unknown' | 'not-allowed' };

/**
 * Promise: the profile holds for the class from the next change of a password on; earlier choices stay on record. A
 * choice that departs from a text is kept only with who answers for it, why, and until when. `versionSeen` is the
 * version of the choice that was shown (0: none), so that nobody overwrites another's unknowingly.
 * Who may: an administrator, in the own company; the operator at the console, in any.
 * Records password-profile-chosen. Mails nothing.
 */
export const chooseProfile = async (
  deps: ProfileDeps,
  actor: Actor,
  target: { companyId: string; accountClass: AccountClass },
  input: { profile: ProfileName; versionSeen: number } & Answerability,
): Promise<ChooseOutcome> => {
  const { companyId, accountClass } = target;
  if (!mayInCompany(actor, 'choose-password-profile', companyId)) return { kind: 'not-allowed' };
  const company = await deps.storage.companies.find(companyId);
  if (!company || !classesOf(company).includes(accountClass)) return { kind: 'unknown' };
  const { profile, versionSeen } = input;
  const departs = isDeparture(deps, accountClass, profile);
  const now = deps.clock.now();
  const read = readAnswerability(input, dayOf(now, deps.timeZone), departs);
  if ('faults' in read) return { kind: 'rejected', faults: read.faults };
  const choice: ProfileChoice = {
    companyId,
    accountClass,
    version: versionSeen + 1,
    profile,
    edition: profiles[profile].edition,
    ...read.answerability,
    chosenAt: now,
    chosenBy: actor.kind === 'account' ? actor.accountId : null,
  };
  const kept = await deps.storage.transaction(async (tx) => {
    const [newest] = await tx.profileChoices.history(companyId, accountClass, 1);
    if ((newest?.version ?? 0) !== versionSeen || !(await tx.profileChoices.append(choice))) return false;
    const { version, edition, reviewOn } = choice;
    // The owner's name stays out of the journal: it could not be erased there (CNIL guide, fiche 16).
    const details = { class: accountClass, profile, edition, version, departs, reviewOn };
    const event = { companyId, at: now, action: 'password-profile-chosen' as const, accountId: null, details };
    await tx.audit.append({ ...actorOf(actor), ...event });
    return true;
  });
  return kept ? { kind: 'chosen', choice } : { kind: 'overtaken' };
};

/** What is wrong with who answers for a choice; where it is not known what is chosen, as if nobody had to answer. */
export const judgeChoice = (
  deps: Pick<ProfileDeps, 'clock' | 'timeZone' | 'passwordRules'>,
  chosen: { accountClass: AccountClass; profile: ProfileName } | null,
  typed: Answerability,
): AnswerabilityFaults => {
  const departs = chosen !== null && isDeparture(deps, chosen.accountClass, chosen.profile);
  const read = readAnswerability(typed, dayOf(deps.clock.now(), deps.timeZone), departs);
  return 'faults' in read ? read.faults : {};
};

const isDeparture = (
  { passwordRules }: Pick<ProfileDeps, 'passwordRules'>,
  accountClass: AccountClass,
  profile: ProfileName,
): boolean => departuresOf(effectOf(accountClass, profile, passwordRules).ownRules, accountClass).length > 0;
