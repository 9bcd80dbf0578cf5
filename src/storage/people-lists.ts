import type { PeopleListStore } from '../domain/mass-actions/people-list-store.ts';
import { lockName, within } from './locks.ts';
import type { Database } from './schema.ts';

const keptAtMost = 10;

export const peopleListStore = (database: Database): PeopleListStore => ({
  insert: ({ id, companyId, accountId, fileName, entries, createdAt }) =>
    within(database, async (tx) => {
      await lockName(tx, 'people lists of', companyId);
      await makeRoom(tx, companyId);
      await tx.db
        .insertInto('people_lists')
        .values({
          id,
          company_id: companyId,
          account_id: accountId,
          file_name: fileName,
          entries: JSON.stringify(entries),
          created_at: createdAt,
        })
        .execute();
    }),

  find: async (companyId, accountId, id) => {
    const row = await database.db
      .selectFrom('people_lists')
      .select(['file_name', 'entries', 'created_at'])
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const entries = JSON.parse(row.entries) as string[];
    return { id, companyId, accountId, fileName: row.file_name, entries, createdAt: row.created_at };
  },
});

const makeRoom = async ({ db }: Database, companyId: string): Promise<void> => {
  const kept = await db
    .selectFrom('people_lists')
    .select('id')
    .where('company_id', '=', companyId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  const tooMany = kept.slice(keptAtMost - 1).map(({ id }) => id);
  if (tooMany.length === 0) return;
  await db.deleteFrom('people_lists').where('company_id', '=', companyId).where('id', 'in', tooMany).execute();
};
