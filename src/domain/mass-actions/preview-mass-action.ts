import type { Actor } from '../accounts/actor.ts';
import type { PeopleFilter } from '../accounts/people.ts';
import { type PeopleDeps, questionFor } from '../password-policy/list-people.ts';
import {
  actionsAtOnce,
  longestList,
  type MassAction,
  type MassForecast,
  type MassKind,
  unknownTold,
} from './mass-action.ts';
import type { MassActionStore, Selection } from './mass-action-store.ts';
import { onlyOf } from './view-mass-action.ts';

/** Whom a mass action is for: whoever fits a filter, or whom a list names by mail address or identifier. */
export type MassPopulation = { kind: 'filter'; filter: PeopleFilter } | { kind: 'list'; entries: readonly string[] };

export type MassTarget = { companyId: string; kind: MassKind; population: MassPopulation };

/** What would happen: to how many of how many, who is left out and why, and which lines name nobody. */
export type MassPreview = {
  people: number;
  concerned: number;
  /** Of those whose sessions would end: how many have one now. Null for any other act. */
  inSession: number | null;
  /** The same act, begun in this company before and not over, as far as the actor may see it: it may be for the same people. */
  alike: readonly MassAction[];
  forecast: MassForecast;
  unknownCount: number;
  unknown: readonly string[];
};

export type PreviewDeps = PeopleDeps & { storage: { massActions: MassActionStore } };

export type PreviewOutcome = { kind: 'previewed'; preview: MassPreview } | { kind: 'list-too-long' | 'not-allowed' };

/**
 * Promise: what a mass action would do if it were begun now, with the names of the first `named` people of each outcome; nothing changes.
 * Who may: administrators, for the own company; delegates, for the own groups; a key, for users; the operator at the console.
 * Records nothing. Mails nothing.
 */
export const previewMassAction = async (
  deps: PreviewDeps,
  actor: Actor,
  target: MassTarget,
  named = 0,
): Promise<PreviewOutcome> => {
  const selected = await select(deps, actor, target);
  if ('kind' in selected) return selected;
  const { selection, unknown } = selected;
  const { massActions } = deps.storage;
  const asked = { oneselfId: idOf(actor), now: deps.clock.now() };
  const forecast = await massActions.forecast(target.kind, selection, { ...asked, named });
  const inSession = await countInSession(massActions, target.kind, selection, asked);
  const open = await massActions.listOpen(target.companyId, onlyOf(actor), actionsAtOnce);
  const alike = open.filter(({ kind }) => kind === target.kind);
  return { kind: 'previewed', preview: { ...previewOf(forecast, unknown), inSession, alike } };
};

/** The people who are meant, as far as the actor reaches. */
export const select = async (
  deps: PreviewDeps,
  actor: Actor,
  { companyId, population }: MassTarget,
): Promise<{ selection: Selection; unknown: string[] } | { kind: 'list-too-long' | 'not-allowed' }> => {
  const filter = population.kind === 'filter' ? population.filter : {};
  const question = await questionFor(deps, actor, 'mass-action', companyId, filter);
  if (!question) return { kind: 'not-allowed' };
  if (population.kind === 'filter') return { selection: { question, ids: null }, unknown: [] };
  if (population.entries.length > longestList) return { kind: 'list-too-long' };
  const { ids, unknown } = await deps.storage.massActions.resolve(question, population.entries);
  return { selection: { question, ids }, unknown };
};

export const previewOf = (
  forecast: MassForecast,
  unknown: readonly string[],
): Omit<MassPreview, 'inSession' | 'alike'> => ({
  people: forecast.reduce((sum, { people }) => sum + people, 0),
  concerned: forecast.find(({ leftOut }) => leftOut === null)?.people ?? 0,
  forecast,
  unknownCount: unknown.length,
  unknown: unknown.slice(0, unknownTold),
});

/** Nobody is concerned, or no session is there to end. */
export const isForNobody = ({ concerned, inSession }: Pick<MassPreview, 'concerned' | 'inSession'>): boolean =>
  concerned === 0 || inSession === 0;

/** Of an act that ends sessions: how many of the people have one; null of any other. */
export const countInSession = async (
  massActions: MassActionStore,
  kind: MassKind,
  selection: Selection,
  asked: { oneselfId: string | null; now: number },
): Promise<number | null> => (kind === 'end-sessions' ? massActions.countInSession(selection, asked) : null);

export const idOf = (actor: Actor): string | null => (actor.kind === 'account' ? actor.accountId : null);
