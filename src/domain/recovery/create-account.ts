import { type Clock, hours } from '../../platform/clock.ts';
import { newId } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Account, isStaff } from '../accounts/account.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import { choicesFor } from '../accounts/choices.ts';
import { type DetailFaults, type DetailField, readPersonDetails } from '../accounts/person-details.ts';
import type { ReachDeps } from '../accounts/reach.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { Company } from '../companies/company.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { isUsable } from '../companies/reset-mode.ts';
import { type MeetStores, meetOwner, metEnoughUntil } from './met-elsewhere.ts';
import type { ResetDeps, ResetStores } from './reset-deps.ts';
import { tellOfAdministrator } from './tell-of-roles.ts';
import { prepareLink, prepareTemporaryPassword, resetNotice, writeReset } from './write-reset.ts';

type CreateDeps = Omit<ResetDeps, 'storage'> & {
  storage: Transactional<ResetStores & MeetStores & ReachDeps['storage']>;
};

export type CreateOutcome =
  | { kind: 'created'; account: Account }
  | { kind: 'rejected'; faults: DetailFaults }
  /** Of too many accounts elsewhere the actor, or the company, heard within the day, by trying their addresses. */
  | { kind: 'met-enough'; until: number }
  /** `mode-off`: the company sends no temporary password. */
  | { kind: 'email-taken' | 'mode-off' | 'not-allowed' };

/** What brings the owner in: a link, or a temporary password where the company lets its administrators send one. */
export type FirstWay = 'link' | 'temporary';

/**
 * Promise: a new account, whose owner gets a link or a temporary password by mail; nobody else sees it. The console is not
 * bound to what a company allows.
 * Who may: an administrator, in the own company; a delegate, users of the own groups; the operator at the console, in any.
 * Records account-created, or taken-addresses-met where an account out of reach has the address. Mails account-invited or
 * account-created to the person, and administrator-made to the company's other administrators where it is one.
 */
export const createAccount = async (
  deps: CreateDeps,
  actor: Actor,
  companyId: string,
  typed: Record<DetailField, string>,
  way: FirstWay,
): Promise<CreateOutcome> => {
  if (!mayInCompany(actor, 'create-account', companyId)) return { kind: 'not-allowed' };
  const company = await deps.storage.companies.find(companyId);
  if (!company) return { kind: 'not-allowed' };
  const readNow = (storage: ReachDeps['storage']) => readNewPerson({ storage }, actor, company, typed);
  const read = await readNow(deps.storage);
  if ('faults' in read) return { kind: 'rejected', faults: read.faults };
  const now = deps.clock.now();
  const ways = await firstWays(deps, actor, companyId);
  if (!ways.includes(way)) return { kind: 'mode-off' };
  const account: Account = {
    id: newId(deps.random),
    companyId,
    ...read.details,
    state: 'active',
    emailSince: now,
    telephoneSince: now,
    createdAt: now,
    lastSignedInAt: null,
  };
  const source = actor.kind === 'console' ? 'console' : actor.source;
  const reset =
    way === 'link'
      ? prepareLink(deps, now, hours(deps.linkHours))
      : await prepareTemporaryPassword(deps, source, now, hours(deps.temporaryPasswordHours));
  return deps.storage.transaction(async (tx): Promise<CreateOutcome> => {
    // As it is now: hashing took its time, and a group or a way may have been taken away meanwhile.
    const still = await readNow(tx);
    if ('faults' in still) return { kind: 'rejected', faults: still.faults };
    if (!(await firstWays({ ...deps, storage: tx }, actor, companyId)).includes(way)) return { kind: 'mode-off' };
    const until = await metEnoughUntil(tx, actor, now);
    if (until !== null) return { kind: 'met-enough', until };
    if (!(await tx.accounts.insert(account))) {
      await meetOwner(tx, actor, companyId, account.email, now);
      return { kind: 'email-taken' };
    }
    await writeReset(tx, deps, account, reset, { origin: 'new-account' });
    const { plain, expiresAt } = reset;
    const more = { expiresAt, companyName: company.name };
    const content =
      way === 'link'
        ? ({ kind: 'account-invited', token: plain, ...more } as const)
        : ({ kind: 'account-created', password: plain, ...more } as const);
    await tx.outbox.put(resetNotice(deps.random, account, reset, content, null));
    await tellOfAdministrator(tx, deps, actor, account, 'added', now);
    const details = { role: account.role, secret: reset.id };
    await tx.audit.append({
      ...actorOf(actor),
      companyId,
      at: now,
      action: 'account-created',
      accountId: account.id,
      details,
    });
    return { kind: 'created', account };
  });
};

/** The ways that the actor may choose of, the safest first. */
export const firstWays = async (
  { storage, clock }: { storage: { companies: CompanyStore }; clock: Clock },
  actor: Actor,
  companyId: string,
): Promise<FirstWay[]> => {
  const isFree = actor.kind === 'console';
  const sends = isFree || isUsable(await storage.companies.resetModes(companyId), 'temporary', clock.now());
  return sends ? ['link', 'temporary'] : ['link'];
};

/** What creating the account would refuse of what was typed; nothing to who may not. */
export const judgeNewPerson = async (
  deps: Pick<CreateDeps, 'storage'>,
  actor: Actor,
  companyId: string,
  typed: Record<DetailField, string>,
): Promise<DetailFaults> => {
  const company = mayInCompany(actor, 'create-account', companyId)
    ? await deps.storage.companies.find(companyId)
    : null;
  const read = company && (await readNewPerson(deps, actor, company, typed));
  return read && 'faults' in read ? read.faults : {};
};

const readNewPerson = async (
  deps: ReachDeps,
  actor: Actor,
  company: Company,
  typed: Record<DetailField, string>,
): Promise<ReturnType<typeof readPersonDetails>> => {
  const choices = await choicesFor(deps, actor, company.id, null);
  const isStaffHome = company.kind === 'operating';
  const roles = choices.roles.filter((role) => isStaffHome !== !isStaff(role));
  return readPersonDetails(typed, { ...choices, roles });
};
