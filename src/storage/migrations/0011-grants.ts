import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/**
 * A grant of emergency access has its own right to be, looked up by the database: two other people who are operators at
 * that moment, or a sealed code that was used for it. One person with a hand on the database's tools alone writes none by
 * mistake, and a door that forgets to ask writes none at all.
 */
export const grants = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    for (const statement of statements[engine]) await sql.raw(statement).execute(db);
  },
});

const isOperator = (column: string): string =>
  `exists (select 1 from accounts o where o.id = new.${column} and o.role = 'operator' and o.state = 'active')`;

const hasARight = `(
    new.sealed_code_id is null and new.operator_id <> new.second_operator_id
    and new.operator_id <> new.account_id and new.second_operator_id <> new.account_id
    and ${isOperator('operator_id')} and ${isOperator('second_operator_id')}
  ) or (
    new.sealed_code_id is not null and new.operator_id is null and new.second_operator_id is null and exists (
      select 1 from sealed_codes c where c.id = new.sealed_code_id and c.used_at is not null and c.revoked_at is null)
  )`;

const refusal = 'emergency access needs two operators or a sealed code';

/** What is unknown is no right: `new.operator_id <> …` says nothing of a null. */
const hasNone = `not coalesce((${hasARight}), false)`;

const once = 'create unique index emergency_grants_by_code on emergency_grants (sealed_code_id)';

const statements: Readonly<Record<Engine, readonly string[]>> = {
  sqlite: [
    `create trigger emergency_grants_right before insert on emergency_grants when ${hasNone}
      begin select raise(abort, '${refusal}'); end`,
    once,
  ],
  postgres: [
    `create function refuse_grant_without_right() returns trigger language plpgsql as $$ begin
      if ${hasNone} then
        raise exception '${refusal}';
      end if;
      return new;
    end $$`,
    `create trigger emergency_grants_right before insert on emergency_grants
      for each row execute function refuse_grant_without_right()`,
    once,
  ],
};
