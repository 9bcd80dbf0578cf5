import { type Selectable, sql } from 'kysely';
import type { MassAction, MassState } from '../domain/mass-actions/mass-action.ts';
import type { Beginner, MassActionStore } from '../domain/mass-actions/mass-action-store.ts';
import { toAccount } from './accounts.ts';
import { locked, lockName, within } from './locks.ts';
import { countInSession, forecastOf, freezePeople, resolveEntries } from './mass-population.ts';
import { readRows } from './read-rows.ts';
import type { Database } from './schema.ts';
import type { MassActionPeopleTable, MassActionsTable } from './schema-of-mass-actions.ts';
import type { AccountsTable } from './schema-of-people.ts';

export const massActionStore = (database: Database): MassActionStore => ({
  resolve: (question, entries) => resolveEntries(database, question, entries),

  forecast: (kind, selection, asked) => forecastOf(database, kind, selection, asked),

  countInSession: (selection, asked) => countInSession(database, selection, asked),

  insert: (action, selection) =>
    within(database, async (tx) => {
      await tx.db.insertInto('mass_actions').values(toColumns(action)).execute();
      await freezePeople(tx, action, selection);
      const found = await countMassResults(tx, action.companyId, action.id);
      const people = found.reduce((sum, each) => sum + each.people, 0);
      const concerned = found.find(({ result }) => result === null)?.people ?? 0;
      await tx.db.updateTable('mass_actions').set({ people, concerned }).where('id', '=', action.id).execute();
      return found.map(({ result, people: count }) => ({ leftOut: result === 'done' ? null : result, people: count }));
    }),

  find: async (companyId, actionId) => {
    const row = await actionOf(database, companyId, actionId).selectAll().executeTakeFirst();
    return row ? toAction(row) : null;
  },

  findLocked: async (companyId, actionId) => {
    const query = actionOf(database, companyId, actionId).selectAll();
    const row = await locked(query, database.engine).executeTakeFirst();
    return row ? toAction(row) : null;
  },

  list: async (companyId, by, limit) => {
    return (await newestOf(database, companyId, by).limit(limit).execute()).map(toAction);
  },

  listOpen: async (companyId, by, limit) => {
    const query = newestOf(database, companyId, by).where('state', 'in', openStates);
    return (await query.limit(limit).execute()).map(toAction);
  },

  countOpen: async (companyId) => {
    if (database.db.isTransaction) await lockName(database, 'mass actions of', companyId);
    const { count } = await database.db
      .selectFrom('mass_actions')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('company_id', '=', companyId)
      .where('state', 'in', openStates)
      .executeTakeFirstOrThrow();
    return Number(count);
  },

  change: async (companyId, actionId, from, { state, endedAt, endCause }) => {
    const { numUpdatedRows } = await database.db
      .updateTable('mass_actions')
      .set({ state, ended_at: endedAt, end_cause: endCause })
      .where('company_id', '=', companyId)
      .where('id', '=', actionId)
      .where('state', 'in', [...from])
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  nextDue: async (now) => {
    const rows = await readRows<{ id: string; company_id: string }>(
      database,
      sql`select id, company_id from mass_actions where state in ('ready', 'running') and next_wave_at <= ${now}
        and (kind <> 'invite' or not exists (
          select 1 from mass_actions other where other.kind = 'invite' and other.next_wave_at > ${now}))
        order by next_wave_at, id limit 1`,
    );
    return rows[0] ? { id: rows[0].id, companyId: rows[0].company_id } : null;
  },

  listWaiting: async (companyId, actionId, limit) => {
    const rows = await database.db
      .selectFrom('mass_action_people')
      .select('account_id')
      .where('company_id', '=', companyId)
      .where('action_id', '=', actionId)
      .where('result', 'is', null)
      .orderBy('account_id')
      .limit(limit)
      .execute();
    return rows.map((row) => row.account_id);
  },

  settle: (companyId, actionId, results, at, nextWaveAt) =>
    within(database, async (tx) => {
      let settled = 0n;
      for (const result of new Set(results.values())) {
        const ids = [...results].filter(([, found]) => found === result).map(([id]) => id);
        const { numUpdatedRows } = await tx.db
          .updateTable('mass_action_people')
          .set({ result, at })
          .where('company_id', '=', companyId)
          .where('action_id', '=', actionId)
          .where('account_id', 'in', ids)
          .where('result', 'is', null)
          .executeTakeFirstOrThrow();
        settled += numUpdatedRows;
      }
      if (Number(settled) !== results.size) throw new Error('Somebody of this wave was settled before.');
      await tx.db
        .updateTable('mass_actions')
        .set((eb) => ({ state: 'running', next_wave_at: nextWaveAt, settled: eb('settled', '+', Number(settled)) }))
        .where('company_id', '=', companyId)
        .where('id', '=', actionId)
        .execute();
    }),

  // People are dealt with in the order of their ids. Who was left out at the beginning was in no wave.
  listWaves: async ({ companyId, id, begunAt }, people) => {
    const rows = await readRows<{ at: number; people: number }>(
      database,
      sql`select at, count(*) as people from (
        select at from mass_action_people where company_id = ${companyId} and action_id = ${id}
          and account_id < (select min(account_id) from mass_action_people where action_id = ${id} and result is null)
        order by account_id desc limit ${people}) newest
        where at > ${begunAt} group by at order by at`,
    );
    return rows.map((row) => ({ at: Number(row.at), people: Number(row.people) }));
  },

  countResults: async (companyId, actionId) => {
    const row = await actionOf(database, companyId, actionId).select('results').executeTakeFirst();
    return row?.results ? JSON.parse(row.results) : countMassResults(database, companyId, actionId);
  },

  listPeople: async (companyId, actionId, { only, afterId }, limit) => {
    const last =
      afterId === null
        ? sql`true`
        : sql`(a.sort_key, a.id) > (select sort_key, id from accounts where company_id = ${companyId} and id = ${afterId})`;
    const rows = await readRows<PersonRow>(
      database,
      sql`select a.*, p.result as mass_result, p.at as mass_at from accounts a
        join mass_action_people p on p.action_id = ${actionId} and p.account_id = a.id
        where a.company_id = ${companyId} and ${last} ${only === null ? sql`` : sql`and p.result = ${only}`}
        order by a.sort_key, a.id limit ${limit}`,
    );
    return rows.map((row) => ({ account: toAccount(row), result: row.mass_result, at: row.mass_at }));
  },
});

type PersonRow = Selectable<AccountsTable> & {
  mass_result: MassActionPeopleTable['result'];
  mass_at: MassActionPeopleTable['at'];
};

export const countMassResults = async ({ db }: Pick<Database, 'db'>, companyId: string, actionId: string) => {
  const rows = await db
    .selectFrom('mass_action_people')
    .select(['result', (eb) => eb.fn.countAll<number>().as('people')])
    .where('company_id', '=', companyId)
    .where('action_id', '=', actionId)
    .groupBy('result')
    .orderBy('result')
    .execute();
  return rows.map(({ result, people }) => ({ result, people: Number(people) }));
};

const openStates: MassState[] = ['ready', 'running', 'paused'];

const newestOf = ({ db }: Database, companyId: string, by: Beginner | null) => {
  let query = db.selectFrom('mass_actions').selectAll().where('company_id', '=', companyId);
  if (by?.begunBy) query = query.where('begun_by', '=', by.begunBy);
  if (by?.begunByKey) query = query.where('begun_by_key', '=', by.begunByKey);
  return query.orderBy('begun_at', 'desc').orderBy('id');
};

const actionOf = ({ db }: Database, companyId: string, actionId: string) =>
  db.selectFrom('mass_actions').where('company_id', '=', companyId).where('id', '=', actionId);

const toColumns = (action: Omit<MassAction, 'people' | 'concerned' | 'settled'>) => ({
  id: action.id,
  company_id: action.companyId,
  kind: action.kind,
  state: action.state,
  reason: action.reason,
  begun_by: action.begunBy,
  begun_by_key: action.begunByKey,
  source: action.source,
  session_id: action.sessionId,
  begun_at: action.begunAt,
  ended_at: action.endedAt,
  end_cause: action.endCause,
  unknown_count: action.unknownCount,
  unknown: JSON.stringify(action.unknown),
  next_wave_at: action.nextWaveAt,
});

const toAction = (row: Selectable<MassActionsTable>): MassAction => ({
  id: row.id,
  companyId: row.company_id,
  kind: row.kind,
  state: row.state,
  reason: row.reason,
  begunBy: row.begun_by,
  begunByKey: row.begun_by_key,
  source: row.source,
  sessionId: row.session_id,
  begunAt: row.begun_at,
  endedAt: row.ended_at,
  endCause: row.end_cause,
  people: row.people,
  concerned: row.concerned,
  settled: row.settled,
  unknownCount: row.unknown_count,
  unknown: JSON.parse(row.unknown) as string[],
  nextWaveAt: row.next_wave_at,
});
