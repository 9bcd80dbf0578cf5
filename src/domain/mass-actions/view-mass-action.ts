import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { Actor } from '../accounts/actor.ts';
import { type PeopleReach, reaches, reachOf } from '../accounts/reach.ts';
import { mayInCompany } from '../accounts/who-may.ts';
import type { ApiKeyStore } from '../api-keys/api-key-store.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { GroupStore } from '../companies/group-store.ts';
import type { MassAction, MassResult } from './mass-action.ts';
import type { Beginner, MassActionStore, MassPerson } from './mass-action-store.ts';
import { type Hand, type MassStep, stepsOf } from './mass-steps.ts';
import { msForEach, peopleOfPace } from './pace.ts';

type Deps = {
  storage: {
    accounts: AccountStore;
    massActions: MassActionStore;
    apiKeys: ApiKeyStore;
    groups: GroupStore;
    audit: AuditStore;
  };
};

export type MassTargeted = { companyId: string; actionId: string };

/** An action with who began it, who steered it and how many people came to each result; `result` null: it has not been done to them. */
export type MassReport = {
  action: MassAction;
  /** A name. Null: the operator at the console, or somebody who is gone. */
  begunBy: string | null;
  steps: MassStep[];
  results: { result: MassResult | null; people: number }[];
  /** How long one more person takes, of an action that runs; null where that is not known yet. */
  msForEach: number | null;
  /** Whom of its people the viewer may see by name at this moment: of the others there are numbers only. */
  reach: PeopleReach;
};

export type ViewOutcome = { kind: 'found'; report: MassReport } | { kind: 'unknown' | 'not-allowed' };

/**
 * Promise: how far a mass action has come. Who may: the company's administrators; a delegate or a key of
 * the company, for the own ones; the operator at the console. Records nothing. Mails nothing.
 */
export const viewMassAction = async (deps: Deps, actor: Actor, target: MassTargeted): Promise<ViewOutcome> => {
  const action = await findShown(deps, actor, target);
  if (typeof action === 'string') return { kind: action };
  const reach = await reachOf(deps, actor, 'mass-action', action.companyId);
  if (!reach) return { kind: 'not-allowed' };
  const counted = await deps.storage.massActions.countResults(action.companyId, action.id);
  const results = counted.toSorted((one, other) => rank(one) - rank(other));
  const pace =
    action.state === 'running' ? msForEach(await deps.storage.massActions.listWaves(action, peopleOfPace)) : null;
  const begunBy = await nameBeginner(deps, action);
  const steps = await stepsOf(deps, action, (hand) => nameBeginner(deps, hand));
  return { kind: 'found', report: { action, begunBy, steps, results, msForEach: pace, reach } };
};

/** What was done stands first, then those the action has not come to. */
const rank = ({ result }: MassReport['results'][number]): number => (result === 'done' ? 0 : result === null ? 1 : 2);

export type ListOutcome =
  | { kind: 'listed'; actions: { action: MassAction; begunBy: string | null }[] }
  | { kind: 'not-allowed' };

const listedAtMost = 100;

/**
 * Promise: the newest mass actions of a company. Who may: the company's administrators; a delegate or a key, for the own
 * ones; the operator at the console. Records nothing. Mails nothing.
 */
export const listMassActions = async (deps: Deps, actor: Actor, companyId: string): Promise<ListOutcome> => {
  if (!mayInCompany(actor, 'mass-action', companyId)) return { kind: 'not-allowed' };
  const listed = await deps.storage.massActions.list(companyId, onlyOf(actor), listedAtMost);
  const names = new Map<string | null, string | null>();
  for (const action of listed) {
    const key = action.begunByKey ?? action.begunBy;
    if (!names.has(key)) names.set(key, await nameBeginner(deps, action));
  }
  return {
    kind: 'listed',
    actions: listed.map((action) => ({ action, begunBy: names.get(action.begunByKey ?? action.begunBy) ?? null })),
  };
};

const keysRead = 1000;

/** The person's name, or that of the company's key. */
const nameBeginner = async ({ storage }: Deps, { companyId, begunBy, begunByKey }: Hand): Promise<string | null> => {
  if (begunByKey !== null) {
    return (await storage.apiKeys.list(companyId, keysRead)).find(({ id }) => id === begunByKey)?.name ?? null;
  }
  const account = begunBy === null ? null : await storage.accounts.find(companyId, begunBy);
  return account && fullName(account);
};

const batchSize = 1000;

/**
 * The people of a viewed action by name, as far as its viewer reaches, with what became of each, batch by batch. `only`: those
 * alone who came to this result.
 */
export const listMassPeople = async function* (
  deps: { storage: { massActions: MassActionStore } },
  { action: { companyId, id }, reach }: Pick<MassReport, 'action' | 'reach'>,
  only: MassResult | null = null,
): AsyncGenerator<MassPerson[]> {
  let afterId: string | null = null;
  for (;;) {
    const batch: MassPerson[] = await deps.storage.massActions.listPeople(companyId, id, { only, afterId }, batchSize);
    const shown = batch.filter(({ account }) => reaches(reach, account));
    if (shown.length > 0) yield shown;
    if (batch.length < batchSize) return;
    afterId = batch.at(-1)?.account.id ?? null;
  }
};

/** The action, when it is there and the actor may see it. */
export const findShown = async (
  { storage }: { storage: { massActions: MassActionStore } },
  actor: Actor,
  { companyId, actionId }: MassTargeted,
): Promise<MassAction | 'unknown' | 'not-allowed'> => {
  if (!mayInCompany(actor, 'mass-action', companyId)) return 'not-allowed';
  const action = await storage.massActions.find(companyId, actionId);
  const only = onlyOf(actor);
  const isHidden = only && (action?.begunBy !== only.begunBy || action.begunByKey !== only.begunByKey);
  return action && !isHidden ? action : 'unknown';
};

/** Whose actions alone the actor sees and steers: what others began may concern people out of reach. Null: all. */
export const onlyOf = (actor: Actor): Beginner | null => {
  if (actor.kind === 'api-key') return { begunBy: null, begunByKey: actor.keyId };
  const isDelegate = actor.kind === 'account' && actor.role === 'delegate';
  return isDelegate ? { begunBy: actor.accountId, begunByKey: null } : null;
};
