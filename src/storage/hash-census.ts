import { type RawBuilder, sql } from 'kysely';
import type { HashCensus, HashPlace, HashUse } from '../domain/credentials/hash-census-store.ts';
import type { Database, Engine } from './schema.ts';

export const hashCensus = ({ db, engine }: Database): HashCensus => ({
  count: async (now) => {
    const uses: HashUse[] = [];
    for (const { place, hashes } of placesAt(now)) {
      const { rows } = await count(engine, hashes).execute(db);
      for (const { pepper, imported, total } of rows) {
        uses.push({ place, pepper, imported: Number(imported) === 1, count: Number(total) });
      }
    }
    return uses;
  },
  holdsImported: async () => {
    const { rows } = await sql`select 1 from credentials where ${isImported} limit 1`.execute(db);
    return rows.length > 0;
  },
});

/** Each table of hashes, its column named `hash`. */
const placesAt = (now: number): { place: HashPlace; hashes: RawBuilder<unknown> }[] => [
  { place: 'passwords', hashes: sql`select hash from credentials where hash is not null` },
  { place: 'earlier-passwords', hashes: sql`select hash from password_history` },
  {
    place: 'temporary-passwords',
    hashes: sql`select hash from one_time_secrets
      where kind = 'temporary-password' and revoked_at is null and expires_at > ${now}`,
  },
  {
    place: 'codes',
    hashes: sql`select code_hash as hash from verification_proofs
      where code_hash is not null and passed_at is null and expires_at > ${now}`,
  },
];

const isImported = sql`(hash like 'legacy:%' or hash like 'pepper=%$legacy:%')`;

/** The name stands between `pepper=` and the next dollar sign. */
const count = (engine: Engine, hashes: RawBuilder<unknown>) =>
  sql<{ pepper: string | null; imported: number; total: number | string }>`
    select
      case when hash like 'pepper=%' then ${nameIn[engine]} end as pepper,
      case when ${isImported} then 1 else 0 end as imported,
      count(*) as total
    from (${hashes}) as kept
    group by 1, 2
    order by 1, 2`;

const nameIn = {
  sqlite: sql`substr(hash, 8, instr(hash, '$') - 8)`,
  postgres: sql`split_part(substr(hash, 8), '$', 1)`,
} satisfies Record<Engine, RawBuilder<unknown>>;
