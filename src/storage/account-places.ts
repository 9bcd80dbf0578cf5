import { type RawBuilder, sql } from 'kysely';
import { listed } from './bulk-write.ts';
import type { Database } from './schema.ts';

/*
 * In SQLite an account's place is the number of its row, and that of its words in the index of parts of names. Each
 * company has two to the power of 32 places, so that its people lie together and are found among themselves. Whoever is written
 * without one gets the next by a trigger (migrations/0027-places.ts); an import, which knows the places of thousands, gives them.
 */
const placesOfCompany = sql.lit(2 ** 32);

/** The first and the last place of a company. */
export const placesOf = (companyId: string): RawBuilder<unknown> => {
  const first = sql`(select place * ${placesOfCompany} from company_places where company_id = ${companyId})`;
  return sql`${first} and ${first} + ${placesOfCompany} - 1`;
};

/** The last place that is taken in each company. */
export const lastPlaces = async (database: Database, companyIds: readonly string[]): Promise<Map<string, number>> => {
  const { rows } = await sql<{ company_id: string; last: number }>`
    select c.company_id, max(c.place * ${placesOfCompany}, coalesce((select a.place from accounts a
      where a.place < (c.place + 1) * ${placesOfCompany} order by a.place desc limit 1), 0)) as last
    from company_places c where c.company_id in ${listed(database, companyIds)}`.execute(database.db);
  return new Map(rows.map((row) => [row.company_id, row.last]));
};
