import type { Selectable } from 'kysely';
import type { Company } from '../domain/companies/company.ts';
import { type CompanyStore, companyKey } from '../domain/companies/company-store.ts';
import type { Database } from './schema.ts';
import type { CompaniesTable } from './schema-of-people.ts';

export const companyStore = ({ db }: Database): CompanyStore => ({
  insert: async (company) => {
    await db
      .insertInto('companies')
      .values({
        id: company.id,
        kind: company.kind,
        name: company.name,
        name_key: companyKey(company.name),
        profile: company.profile,
        postal_address: null,
        created_at: company.createdAt,
      })
      .execute();
  },

  find: async (companyId) => {
    const row = await db.selectFrom('companies').selectAll().where('id', '=', companyId).executeTakeFirst();
    return row ? toCompany(row) : null;
  },

  findByName: async (name) => {
    const row = await db
      .selectFrom('companies')
      .selectAll()
      .where('name_key', '=', companyKey(name))
      .executeTakeFirst();
    return row ? toCompany(row) : null;
  },

  findOperating: async () => {
    const row = await db.selectFrom('companies').selectAll().where('kind', '=', 'operating').executeTakeFirst();
    return row ? toCompany(row) : null;
  },

  list: async () => {
    const rows = await db.selectFrom('companies').selectAll().orderBy('name_key').orderBy('id').execute();
    return rows.map(toCompany);
  },

  findPostalAddress: async (companyId) => {
    const row = await db
      .selectFrom('companies')
      .select('postal_address')
      .where('id', '=', companyId)
      .executeTakeFirst();
    return row?.postal_address?.split('\n') ?? null;
  },

  tellsAdministrators: async (companyId) => {
    const row = await db
      .selectFrom('companies')
      .select('tells_administrators')
      .where('id', '=', companyId)
      .executeTakeFirst();
    return row?.tells_administrators === 1;
  },

  setTellsAdministrators: async (companyId, tells) => {
    await db
      .updateTable('companies')
      .set({ tells_administrators: tells ? 1 : 0 })
      .where('id', '=', companyId)
      .execute();
  },

  resetModes: async (companyId) => {
    const row = await db
      .selectFrom('companies')
      .select(['reset_link_since', 'reset_temporary_since', 'reset_chosen_since'])
      .where('id', '=', companyId)
      .executeTakeFirst();
    return {
      link: row?.reset_link_since ?? null,
      temporary: row?.reset_temporary_since ?? null,
      chosen: row?.reset_chosen_since ?? null,
    };
  },

  setResetMode: async (companyId, mode, since) => {
    const column = `reset_${mode}_since` as const;
    await db
      .updateTable('companies')
      // What is on stays on from when it was.
      .set((eb) => ({ [column]: since === null ? null : eb.fn.coalesce(column, eb.val(since)) }))
      .where('id', '=', companyId)
      .execute();
  },

  setPostalAddress: async (companyId, lines) => {
    const { numUpdatedRows } = await db
      .updateTable('companies')
      .set({ postal_address: lines.join('\n') })
      .where('id', '=', companyId)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },
});

const toCompany = (row: Selectable<CompaniesTable>): Company => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  profile: row.profile,
  createdAt: row.created_at,
});
