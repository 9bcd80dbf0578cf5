import { sql } from 'kysely';
import { searchKey } from '../domain/accounts/account.ts';
import type { Group } from '../domain/companies/group.ts';
import type { GroupDelegate, GroupStore } from '../domain/companies/group-store.ts';
import { lockName, within } from './locks.ts';
import { readRows } from './read-rows.ts';
import type { Database } from './schema.ts';

export const groupStore = (database: Database): GroupStore => ({
  insert: (group) =>
    within(database, async (tx) => {
      const { numInsertedOrUpdatedRows } = await tx.db
        .insertInto('company_groups')
        .values({ id: group.id, company_id: group.companyId, name: group.name, name_key: searchKey(group.name) })
        .onConflict((conflict) => conflict.columns(['company_id', 'name_key']).doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    }),

  rename: (companyId, groupId, name) =>
    within(database, async (tx) => {
      const name_key = searchKey(name);
      await lockName(tx, `group of ${companyId}`, name_key);
      const groups = tx.db.selectFrom('company_groups').select('id').where('company_id', '=', companyId);
      const owner = await groups.where('name_key', '=', name_key).where('id', '<>', groupId).executeTakeFirst();
      if (owner) return 'name-taken';
      const { numUpdatedRows } = await tx.db
        .updateTable('company_groups')
        .set({ name, name_key })
        .where('company_id', '=', companyId)
        .where('id', '=', groupId)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n ? 'renamed' : 'unknown';
    }),

  remove: (companyId, groupId) =>
    within(database, async (tx) => {
      await tx.db
        .updateTable('accounts')
        .set({ group_id: null })
        .where('company_id', '=', companyId)
        .where('group_id', '=', groupId)
        .execute();
      await tx.db
        .deleteFrom('delegations')
        .where('company_id', '=', companyId)
        .where('group_id', '=', groupId)
        .execute();
      const { numDeletedRows } = await tx.db
        .deleteFrom('company_groups')
        .where('company_id', '=', companyId)
        .where('id', '=', groupId)
        .executeTakeFirstOrThrow();
      return numDeletedRows === 1n;
    }),

  count: async (companyId) => {
    if (database.db.isTransaction) await lockName(database, 'groups of', companyId);
    const { count } = await database.db
      .selectFrom('company_groups')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('company_id', '=', companyId)
      .executeTakeFirstOrThrow();
    return Number(count);
  },

  find: async (companyId, groupId) => {
    const row = await database.db
      .selectFrom('company_groups')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('id', '=', groupId)
      .executeTakeFirst();
    return row ? toGroup(row) : null;
  },

  list: async (companyId) => {
    const rows = await database.db
      .selectFrom('company_groups')
      .selectAll()
      .where('company_id', '=', companyId)
      .orderBy('name_key')
      .execute();
    return rows.map(toGroup);
  },

  sizes: async (companyId, atMost) => {
    const people = sql`select 1 from accounts a
      where a.company_id = g.company_id and a.group_id is not null and a.group_id = g.id limit ${atMost}`;
    const rows = await readRows<{ id: string; people: number | bigint }>(
      database,
      sql`select g.id, (select count(*) from (${people}) counted) as people
        from company_groups g where g.company_id = ${companyId}`,
    );
    return new Map(rows.map((row) => [row.id, Number(row.people)]));
  },

  delegates: async (companyId, atMost) => {
    const rows = await readRows<Record<'group_id' | 'id' | 'first_name' | 'last_name', string>>(
      database,
      sql`select group_id, id, first_name, last_name from (
          select d.group_id, a.id, a.first_name, a.last_name,
            row_number() over (partition by d.group_id order by a.sort_key, a.id) as place
          from delegations d join accounts a on a.company_id = d.company_id and a.id = d.account_id
          where d.company_id = ${companyId}) placed
        where place <= ${atMost} order by group_id, place`,
    );
    const delegates = new Map<string, GroupDelegate[]>();
    for (const { group_id, id, first_name: firstName, last_name: lastName } of rows) {
      delegates.set(group_id, [...(delegates.get(group_id) ?? []), { id, firstName, lastName }]);
    }
    return delegates;
  },

  listDelegated: async (companyId, accountId) => {
    const rows = await database.db
      .selectFrom('delegations')
      .select('group_id')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .orderBy('group_id')
      .execute();
    return rows.map(({ group_id }) => group_id);
  },

  delegate: (companyId, accountId, groupIds) =>
    within(database, async (tx) => {
      await tx.db
        .deleteFrom('delegations')
        .where('company_id', '=', companyId)
        .where('account_id', '=', accountId)
        .execute();
      if (groupIds.length === 0) return;
      const rows = groupIds.map((group_id) => ({ company_id: companyId, account_id: accountId, group_id }));
      await tx.db.insertInto('delegations').values(rows).execute();
    }),
});

const toGroup = (row: { id: string; company_id: string; name: string }): Group => ({
  id: row.id,
  companyId: row.company_id,
  name: row.name,
});
