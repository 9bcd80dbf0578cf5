import { type SqlBool, sql } from 'kysely';
import { searchKey } from '../domain/accounts/account.ts';
import type { QueuedRequest, QueueQuestion, RequestStore } from '../domain/recovery/request-store.ts';
import { toRequest } from './request-rows.ts';
import type { Database } from './schema.ts';

/** The requests as the desk looks at them. */
export const queueOf = (
  database: Database,
): Pick<RequestStore, 'queue' | 'countQueue' | 'queueMark' | 'recentlyClosed'> => ({
  queue: async (limit, asked) => {
    const rows = await matching(database, asked)
      .selectAll('r')
      .select(names)
      .orderBy(sql`case when r.kind = 'incident' then 0 else 1 end`)
      .orderBy(sql`case when r.account_id is null then 1 else 0 end`)
      .orderBy(sql`case r.state when 'waiting' then 0 when 'taken' then 1 else 2 end`)
      .orderBy('r.created_at')
      .orderBy('r.number')
      .limit(limit)
      .offset(asked?.offset ?? 0)
      .execute();
    return rows.map(toQueued);
  },

  countQueue: async (asked) => {
    const { total, waiting } = await matching(database, asked)
      .select((eb) => [
        eb.fn.countAll<number>().as('total'),
        eb.fn.count<number>(sql`case when r.state = 'waiting' then 1 end`).as('waiting'),
      ])
      .executeTakeFirstOrThrow();
    return { total, waiting };
  },

  // Whatever happens to an open request is counted, or has a time of its own that is the newest of its state. A closed
  // one is counted no more, and what closes last has a time of its own.
  queueMark: async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select state, count(*) as requests, sum(number) as numbers, max(created_at) as created, max(taken_at) as taken,
        max(sent_at) as sent, max(repeated_at) as repeated, max(held_at) as held, count(company_id) as known
      from reset_requests where state in ('waiting', 'taken', 'sent') group by state
      union all
      select 'closed', 0, 0, max(closed_at), 0, 0, 0, 0, 0 from reset_requests where state = 'closed'
      order by 1`.execute(database.db);
    return JSON.stringify(rows.map((row) => Object.values(row).map(String)));
  },

  recentlyClosed: async (limit) => {
    const rows = await withNames(database)
      .where('r.state', '=', 'closed')
      .selectAll('r')
      .select(names)
      .orderBy('r.closed_at', 'desc')
      .orderBy('r.number', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toQueued);
  },
});

const withNames = ({ db }: Database) =>
  db
    .selectFrom('reset_requests as r')
    .leftJoin('accounts as person', (join) =>
      join.onRef('person.company_id', '=', 'r.company_id').onRef('person.id', '=', 'r.account_id'),
    )
    .leftJoin('companies as c', 'c.id', 'r.company_id')
    .leftJoin('accounts as agent', 'agent.id', 'r.taken_by');

const names = [
  'person.first_name',
  'person.last_name',
  'c.name as company_name',
  'agent.first_name as agent_first_name',
  'agent.last_name as agent_last_name',
] as const;

const matching = (database: Database, asked?: QueueQuestion) => {
  let query = withNames(database).where('r.state', 'in', ['waiting', 'taken', 'sent']);
  if (!asked) return query;
  const { filter, agentId } = asked;
  if (filter.kind) query = query.where('r.kind', '=', filter.kind);
  if (filter.channel) query = query.where('r.channel', '=', filter.channel);
  if (filter.state) query = query.where('r.state', '=', filter.state);
  if (filter.holder === 'mine') query = query.where('r.taken_by', '=', agentId);
  if (filter.holder === 'nobody') query = query.where('r.taken_by', 'is', null);
  if (filter.holder === 'others') query = query.where('r.taken_by', '<>', agentId);
  for (const word of wordsOf(filter.text)) query = query.where(somewhere(word));
  return query;
};

const wordsRead = 10;

const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, wordsRead);

/** A word is part of the person's name or address, or of the company's name; a number is a request's, or a company's. */
const somewhere = (word: string) => {
  const company = sql<SqlBool>`c.name_key like ${like(word.normalize('NFC').toLowerCase())} escape '\\'`;
  const [, number] = /^(?:n°)?(\d{1,9})$/u.exec(word) ?? [];
  if (number !== undefined) return sql<SqlBool>`(r.number = ${Number(number)} or ${company})`;
  const person = like(searchKey(word));
  return sql<SqlBool>`(person.search_key like ${person} escape '\\' or r.email_key like ${person} escape '\\'
    or ${company})`;
};

/** The signs that LIKE reads as jokers stand for themselves. */
const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

type NamedRow = Parameters<typeof toRequest>[0] & {
  first_name: string | null;
  last_name: string | null;
  company_name: string | null;
  agent_first_name: string | null;
  agent_last_name: string | null;
};

const toQueued = (row: NamedRow): QueuedRequest => ({
  ...toRequest(row),
  personName: nameOf(row.first_name, row.last_name),
  companyName: row.company_name,
  takenByName: nameOf(row.agent_first_name, row.agent_last_name),
});

const nameOf = (first: string | null, last: string | null): string | null =>
  first === null || last === null ? null : `${first} ${last}`;
