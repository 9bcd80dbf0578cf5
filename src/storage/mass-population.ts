import { type RawBuilder, sql } from 'kysely';
import { emailKey } from '../domain/accounts/account.ts';
import type { PeopleQuestion } from '../domain/accounts/people.ts';
import type { LeftOut, MassForecast, MassKind, NamedPerson } from '../domain/mass-actions/mass-action.ts';
import type { Selection } from '../domain/mass-actions/mass-action-store.ts';
import { conditionsOf, hasWhatOpens } from './people-conditions.ts';
import { readRows } from './read-rows.ts';
import type { Database } from './schema.ts';

type Part = RawBuilder<unknown>;

type Asked = { oneselfId: string | null; now: number };

const atOnce = 500;

/** Each statement takes so many people: what else waits for the database has its turn in between. */
const peopleAtOnce = 10_000;

/** The ids within a question that mail addresses and ids name, each once, and the entries that name nobody. */
export const resolveEntries = async (
  database: Database,
  question: PeopleQuestion,
  entries: readonly string[],
): Promise<{ ids: string[]; unknown: string[] }> => {
  const ids = new Set<string>();
  const known = new Set<string>();
  for (const part of partsOf(entries, atOnce)) {
    const keys = part.map((entry) => emailKey(entry));
    const rows = await readRows<{ id: string; email_key: string }>(
      database,
      sql`select a.id, a.email_key from accounts a where ${conditionsOf(question, database.engine)}
        and (a.email_key in (${sql.join(keys)}) or a.id in (${sql.join(part)}))`,
    );
    for (const row of rows) {
      ids.add(row.id);
      known.add(row.id).add(row.email_key);
    }
  }
  return {
    ids: [...ids].sort(),
    unknown: entries.filter((entry) => !known.has(entry) && !known.has(emailKey(entry))),
  };
};

export const forecastOf = async (
  database: Database,
  kind: MassKind,
  { question, ids }: Selection,
  { named = 0, ...asked }: Asked & { named?: number },
): Promise<MassForecast> => {
  const sums = new Map<LeftOut | null, number>();
  for (const part of ids === null ? [null] : partsOf(ids, atOnce)) {
    const rows = await readRows<{ left_out: LeftOut | null; people: number }>(
      database,
      sql`select ${leftOut(kind, asked)} as left_out, count(*) as people from accounts a
        where ${conditionsOf(question, database.engine)} ${part ? sql`and a.id in (${sql.join(part)})` : sql``}
        group by 1`,
    );
    for (const row of rows) sums.set(row.left_out, (sums.get(row.left_out) ?? 0) + Number(row.people));
  }
  const counts = [...sums].map(([reason, people]) => ({ leftOut: reason, people }));
  return named === 0 ? counts : withFirst(database, kind, { question, ids }, asked, { counts, named });
};

/** How many have a session: begun with the sessions, which are fewer than the people. */
export const countInSession = async (
  database: Database,
  { question, ids }: Selection,
  { oneselfId, now }: Asked,
): Promise<number> => {
  let count = 0;
  for (const part of ids === null ? [null] : partsOf(ids, atOnce)) {
    const rows = await readRows<{ people: number }>(
      database,
      sql`select count(*) as people from accounts a where ${conditionsOf(question, database.engine)}
        ${part ? sql`and a.id in (${sql.join(part)})` : sql``} and a.id <> ${oneselfId ?? ''}
        and a.id in (select s.account_id from sessions s where s.company_id = ${question.reach.companyId}
          and s.ended_at is null and s.expires_at > ${now})`,
    );
    count += Number(rows[0]?.people ?? 0);
  }
  return count;
};

/** By name; of a list, those of its first parts. */
const withFirst = async (
  database: Database,
  kind: MassKind,
  { question, ids }: Selection,
  asked: Asked,
  { counts, named }: { counts: MassForecast; named: number },
): Promise<MassForecast> => {
  const first = new Map<LeftOut | null, NamedPerson[]>(counts.map((one) => [one.leftOut, []]));
  const isFull = () => counts.every(({ leftOut, people }) => first.get(leftOut)?.length === Math.min(people, named));
  for (const part of ids === null ? [null] : partsOf(ids, atOnce)) {
    if (isFull()) break;
    const rows = await readRows<
      { left_out: LeftOut | null } & Record<'id' | 'first_name' | 'last_name' | 'email', string>
    >(
      database,
      sql`select left_out, id, first_name, last_name, email from (
        select judged.*, row_number() over (partition by left_out order by sort_key, id) as place from (
          select a.id, a.first_name, a.last_name, a.email, a.sort_key, ${leftOut(kind, asked)} as left_out
          from accounts a where ${conditionsOf(question, database.engine)}
          ${part ? sql`and a.id in (${sql.join(part)})` : sql``}) judged) placed
        where place <= ${sql.lit(named)} order by place`,
    );
    for (const { left_out, id, first_name: firstName, last_name: lastName, email } of rows) {
      const found = first.get(left_out);
      if (found && found.length < named) found.push({ id, firstName, lastName, email });
    }
  }
  return counts.map((one) => ({ ...one, first: first.get(one.leftOut) ?? [] }));
};

/** Writes an action's people down, in the caller's transaction: those who are left out with the reason. */
export const freezePeople = async (
  { db, engine }: Database,
  action: { id: string; companyId: string; kind: MassKind; begunAt: number; begunBy: string | null },
  { question, ids }: Selection,
): Promise<void> => {
  const write = async (which: Part): Promise<void> => {
    await sql`insert into mass_action_people (company_id, action_id, account_id, result, at)
      select company_id, ${asText(action.id)}, id, left_out,
        case when left_out is null then null else ${sql.lit(action.begunAt)} end
      from (select a.company_id, a.id, ${leftOut(action.kind, { oneselfId: action.begunBy, now: action.begunAt })} as left_out from accounts a
        where ${conditionsOf(question, engine)} and ${which}) chosen`.execute(db);
  };
  if (ids !== null) {
    for (const part of partsOf(ids, atOnce)) await write(sql`a.id in (${sql.join(part)})`);
    return;
  }
  let last = '';
  for (;;) {
    await write(sql`a.id in (select a.id from accounts a where ${conditionsOf(question, engine)} and a.id > ${last}
      order by a.id limit ${sql.lit(peopleAtOnce)})`);
    const { rows } = await sql<{ last: string | null }>`select max(account_id) as last from mass_action_people
      where action_id = ${action.id}`.execute(db);
    const next = rows[0]?.last ?? '';
    if (next === last) return;
    last = next;
  }
};

/** Whether somebody ever came in to the account `a`. */
export const wasEntered = sql`(a.last_signed_in_at is not null or a.password_set_at is not null
  or exists (select 1 from password_history h where h.company_id = a.company_id and h.account_id = a.id)
  or exists (select 1 from one_time_secrets s
    where s.company_id = a.company_id and s.account_id = a.id and s.spent_at is not null))`;

/** Why a kind of action leaves the account `a` as it is; null: it does not. */
const leftOut = (kind: MassKind, { oneselfId, now }: Asked): Part =>
  sql`case when a.id = ${asText(oneselfId ?? '')} then 'oneself' ${reasons[kind](now)} else null end`;

const isShut = sql`when a.state <> 'active' then a.state`;

const reasons: Readonly<Record<MassKind, (now: number) => Part>> = {
  'require-new-password': (now) => sql`when a.password_set_at is null then case
      when ${hasWhatOpens(now)} then 'no-password' else 'not-invited' end
    when exists (select 1 from credentials c where c.company_id = a.company_id and c.account_id = a.id
      and (c.must_change = 1 or c.must_change_reason is not null)) then 'required-already'`,
  // Sessions come and go while somebody reads the number: everybody counts.
  'end-sessions': () => sql``,
  invite: (now) => sql`${isShut} when ${wasEntered} then 'entered'
    when exists (select 1 from one_time_secrets s where s.company_id = a.company_id and s.account_id = a.id
      and s.kind = 'link' and s.spent_at is null and s.revoked_at is null and s.expires_at > ${sql.lit(now)})
      then 'invited-already'`,
  disable: () => isShut,
  // Who said that a reset was not theirs, and was disabled meanwhile, is opened by the desk alone.
  enable: () => sql`when a.state <> 'disabled' then a.state
    when exists (select 1 from disavowals d where d.company_id = a.company_id and d.account_id = a.id
      and d.pressed_at is not null and d.voided_at is null) then 'frozen'`,
};

/** PostgreSQL is told what a parameter is where nothing else says so. */
const asText = (value: string): Part => sql`cast(${value} as text)`;

const partsOf = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
