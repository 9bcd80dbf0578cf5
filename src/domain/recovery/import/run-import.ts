import type { Clock } from '../../../platform/clock.ts';
import { inParts } from '../../../platform/in-parts.ts';
import { letOthers } from '../../../platform/let-others.ts';
import { newId, newIdsInOrder, type Random } from '../../../platform/random.ts';
import type { Transactional } from '../../../platform/transactional.ts';
import type { Account } from '../../accounts/account.ts';
import { type Actor, actorOf } from '../../accounts/actor.ts';
import type { ApiScope } from '../../accounts/api-scope.ts';
import type { BulkStore } from '../../accounts/bulk-store.ts';
import { mayInCompany } from '../../accounts/who-may.ts';
import type { AuditEvent } from '../../audit/audit-event.ts';
import type { VerificationStore } from '../../caller-verification/verification-store.ts';
import type { ProfileName } from '../../companies/company.ts';
import type { GroupStore } from '../../companies/group-store.ts';
import { inWaves } from '../../notifications/in-waves.ts';
import type { DisavowalStore } from '../disavowal-store.ts';
import { type MeetStores, metEvent } from '../met-elsewhere.ts';
import type { IncidentStores } from '../raise-incident.ts';
import { hearsOfNewRole, nameOf, roleNotice, tellOfImported } from '../tell-of-roles.ts';
import { tellOfNewContact } from '../watch-contacts.ts';
import { homeOf, type ImportScope, judgedBy, type LineHome } from './home-of-lines.ts';
import { eventsOfAdded, eventsOfOthers } from './import-events.ts';
import type {
  AddedPerson,
  ChangedPerson,
  ImportCounts,
  ImportPlan,
  ImportPreview,
  PlanOutcome,
} from './import-outcome.ts';
import { stepsDown } from './plan-book.ts';
import { type PeopleFile, type PlanDeps, planImport, type Told } from './plan-import.ts';
import { showPlan } from './show-plan.ts';

export type RunStores = IncidentStores &
  MeetStores & {
    /** With which a program runs it. */
    apiKeys: {
      findLive(companyId: string, keyId: string, now: number): Promise<{ scopes: readonly ApiScope[] } | null>;
    };
    groups: GroupStore;
    bulk: BulkStore;
    verifications: VerificationStore;
    disavowals: DisavowalStore;
  };

export type RunDeps<Stores extends RunStores = RunStores> = PlanDeps & {
  storage: Transactional<Stores>;
  clock: Clock;
  random: Random;
  disavowalDays: number;
  smsAvailable: boolean;
  verificationLimits: { coolingOffDays: number };
  /** The profile that new companies begin with. */
  profile?: ProfileName;
};

export type RunOutcome =
  | { kind: 'imported'; importId: string; at: number; counts: ImportCounts }
  /** What was previewed would no longer happen: nothing was written, and this would be. */
  | { kind: 'outcome-changed'; preview: ImportPreview }
  | Exclude<PlanOutcome, { kind: 'planned' }>;

/**
 * `digest`: of the preview that somebody confirmed, be it the withheld one; `plan`: what was just planned and needs no second planning. What
 * changed since either is seen while writing.
 */
type RunOptions<Stores> = {
  /** By which the journal names the import. */
  importId?: string;
  digest?: string;
  isWithheld?: boolean;
  plan?: ImportPlan;
  /** Of people written. */
  tell?: Told;
  /** Of lines judged. */
  tellJudged?: Told;
  prepare?: (plan: ImportPlan) => Promise<Settle<Stores>>;
};

/** In the import's own transaction: what else belongs to it, prepared before it begins; false undoes the whole. */
export type Settle<Stores> = (stores: Stores, counts: ImportCounts, at: number) => Promise<boolean>;

/**
 * Promise: every line that the preview with this digest would add or change is written, in one transaction, and those it
 * refused are left out; or nothing is written at all, because the outcome would now be another. New people have no
 * password and no secret: they come in once they are invited. A changed telephone is told to its person and cools off.
 * Who may: as for the preview. Records accounts-imported, account-created for each new person and account-changed for
 * each changed one, and taken-addresses-met with how many lines others have the addresses of. Mails telephone-changed to those
 * whose number changes, also by SMS to the old one; role-changed to those whose role does, if somebody ever came in to their account;
 * one administrator-made to each of the company's other administrators, where it makes some.
 */
export const runImport = async <Stores extends RunStores>(
  deps: RunDeps<Stores>,
  actor: Actor,
  scope: ImportScope,
  file: PeopleFile,
  { importId = newId(deps.random), digest, isWithheld, plan: given, tell, tellJudged, prepare }: RunOptions<Stores>,
): Promise<RunOutcome> => {
  const planned = given
    ? { kind: 'planned' as const, plan: given }
    : await planImport(deps, actor, scope, file, tellJudged);
  if (planned.kind !== 'planned') return planned;
  const { plan } = planned;
  if (digest !== undefined && digest !== (isWithheld ? plan.withheld : plan.preview).digest) {
    return { kind: 'outcome-changed', preview: await showPlan(deps, actor, plan) };
  }
  const settle = await prepare?.(plan);
  const at = deps.clock.now();
  const { counts } = plan.preview;
  try {
    await deps.storage.transaction(async (tx) => {
      if (!(await isAsBegun(tx, actor, at))) throw new Overtaken();
      await writePlan(tx, deps, actor, plan, { importId, at, tell: tell ?? (() => undefined) });
      // Whoever was shut out while it was written, or lost a group, wrote nothing.
      if (!(await isAsBegun(tx, actor, deps.clock.now()))) throw new Overtaken();
      for (const home of plan.homes) if (!home.isNew) await checkHome(tx, actor, home);
      if (plan.met.length > 0 && 'companyId' in actor) {
        await tx.audit.append(metEvent(actor, { count: plan.met.length, import: importId }, at));
      }
      if (settle && !(await settle(tx, counts, at))) throw new Overtaken();
    }, 'large');
    return { kind: 'imported', importId, at, counts };
  } catch (cause) {
    if (!(cause instanceof Overtaken)) throw cause;
  }
  if (!(await isAsBegun(deps.storage, actor, deps.clock.now()))) return { kind: 'not-allowed' };
  const anew = await planImport(deps, actor, scope, file);
  return anew.kind === 'planned' ? { kind: 'outcome-changed', preview: await showPlan(deps, actor, anew.plan) } : anew;
};

/** Whoever was switched off or holds another office since then imports nothing any more, nor does a key that is over. */
const isAsBegun = async ({ accounts, apiKeys }: RunStores, actor: Actor, at: number): Promise<boolean> => {
  if (actor.kind === 'api-key') {
    const key = await apiKeys.findLive(actor.companyId, actor.keyId, at);
    return key !== null && mayInCompany({ ...actor, scopes: key.scopes }, 'import-accounts', actor.companyId);
  }
  if (actor.kind !== 'account') return true;
  const now = await accounts.find(actor.companyId, actor.accountId);
  return now?.state === 'active' && now.role === actor.role;
};

/** Undoes the transaction: what was judged is no longer so. */
class Overtaken extends Error {}

type WriteDeps = Pick<RunDeps, 'random' | 'disavowalDays' | 'smsAvailable' | 'verificationLimits' | 'profile'>;

type Run = { importId: string; at: number; tell: Told };

const peopleAtOnce = 1000;

/** The journal comes last, as `insertAll` writes it. */
const writePlan = async (tx: RunStores, deps: WriteDeps, actor: Actor, plan: ImportPlan, run: Run): Promise<void> => {
  await holdHomes(tx, deps, actor, plan, run);
  for (const { company, isNew } of plan.homes) {
    const made = plan.administrators.of(company.id);
    // A new company has nobody to be told.
    if (made && !isNew) await tellOfImported(tx, deps, actor, company, made, run.at);
  }
  const by = await nameOf(tx, actor);
  let written = 0;
  for (const people of inParts(plan.changed.inOrder(), peopleAtOnce)) {
    for (const [companyId, some] of Map.groupBy(people, ({ before }) => before.companyId)) {
      await changePeople(tx, deps, companyId, some, { ...run, by });
    }
    written += people.length;
    run.tell(written);
    await letOthers();
  }
  const ids = namesInOrder(deps.random, plan.added.size, run);
  const tell: Told = (added) => run.tell(written + added);
  const accounts = newAccounts(plan.added.inOrder(), ids, { ...run, tell });
  if (!(await tx.bulk.insertAll(accounts, eventsOfAdded(actor, plan, run, ids)))) throw new Overtaken();
  await tx.audit.appendAll(eventsOfOthers(actor, plan, run));
};

/** Companies come in; for the others, the rights and groups must be those by which the lines were judged. */
const holdHomes = async (
  tx: RunStores,
  deps: WriteDeps,
  actor: Actor,
  { homes }: ImportPlan,
  { at }: Run,
): Promise<void> => {
  const profile = deps.profile ?? 'standard';
  for (const home of homes) if (!home.isNew) await checkHome(tx, actor, home);
  const made = homes.filter(({ isNew }) => isNew).map(({ company }) => ({ ...company, profile, createdAt: at }));
  if (!(await tx.bulk.insertCompanies(made))) throw new Overtaken();
  await tx.audit.appendAll(
    made.map(({ id: companyId, kind }): AuditEvent => {
      const event = { companyId, at, action: 'company-created' as const, accountId: null };
      return { ...actorOf(actor), ...event, details: { kind, profile } };
    }),
  );
};

const checkHome = async (tx: RunStores, actor: Actor, home: LineHome): Promise<void> => {
  const now = await homeOf({ storage: tx }, actor, home.company);
  if (!now || judgedBy(now) !== judgedBy(home)) throw new Overtaken();
};

/** They stand in the order of the whole import, not only of one part: each account is written beside the one before. */
const namesInOrder = (random: Random, count: number, { at }: Run): string[] => {
  const names: string[] = [];
  while (names.length < count) {
    const some = Math.min(peopleAtOnce, count - names.length);
    names.push(...newIdsInOrder(random, at + names.length / peopleAtOnce, some));
  }
  return names;
};

/** Made one by one, as they are written. */
function* newAccounts(added: Iterable<AddedPerson>, ids: readonly string[], { at, tell }: Run): Generator<Account> {
  let made = 0;
  for (const person of added) {
    const id = ids[made] ?? '';
    made += 1;
    yield {
      ...person,
      id,
      state: 'active',
      emailSince: at,
      telephoneSince: at,
      createdAt: at,
      lastSignedInAt: null,
    };
    if (made % peopleAtOnce === 0) tell(made);
  }
}

const changePeople = async (
  tx: RunStores,
  deps: WriteDeps,
  companyId: string,
  people: readonly ChangedPerson[],
  { at, by }: Run & { by: string },
): Promise<void> => {
  const present = await tx.bulk.findLocked(
    companyId,
    people.map(({ before }) => before.id),
  );
  const byId = new Map(present.map((account) => [account.id, account]));
  if (people.some(({ before }) => !isAsJudged(before, byId.get(before.id)))) throw new Overtaken();
  const leaving = people.filter(stepsDown).length;
  if (leaving > 0 && leaving >= (await tx.accounts.countActive(companyId, 'administrator'))) throw new Overtaken();
  await tx.bulk.updateAll(
    companyId,
    people.map(({ after }) => after),
    at,
  );
  const outbox = inWaves(tx.outbox);
  const moved = people.filter(hearsOfNewRole);
  const entered = await tx.bulk.listEntered(
    companyId,
    moved.map(({ before }) => before.id),
  );
  for (const change of moved) {
    if (entered.has(change.before.id)) await outbox.put(roleNotice(deps, change, by, at));
  }
  for (const { before, after, fields } of people) {
    // Whoever becomes a delegate again is given groups again.
    if (before.role === 'delegate' && after.role !== 'delegate') await tx.groups.delegate(companyId, before.id, []);
    if (!fields.includes('telephone')) continue;
    // What a caller proved, they proved about the number of before.
    await tx.verifications.voidAll(companyId, before.id, at);
    await tellOfNewContact({ ...tx, outbox }, deps, before, { what: 'telephone', telephone: after.telephone }, at);
  }
};

const judgedFields = ['email', 'firstName', 'lastName', 'telephone', 'language', 'role', 'groupId', 'state'] as const;

const isAsJudged = (before: Account, now: Account | undefined): boolean =>
  now !== undefined && judgedFields.every((field) => now[field] === before[field]);
