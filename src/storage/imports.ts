import type { Bringer, ImportStore, KeptImport } from '../domain/recovery/import/import-store.ts';
import { lockName, within } from './locks.ts';
import type { Database } from './schema.ts';

export const importStore = (database: Database): ImportStore => ({
  insert: ({ id, companyId, bringer, fileName, createdAt, preview }, bytes) =>
    within(database, async (tx) => {
      await lockName(tx, 'imports of', companyId);
      await makeRoom(tx, companyId, bringer, createdAt);
      await tx.db
        .insertInto('imports')
        .values({
          id,
          company_id: companyId,
          ...columnsOf(bringer),
          file_name: fileName,
          bytes,
          preview: JSON.stringify(preview),
          created_at: createdAt,
          runs_until: null,
          ran_at: null,
          counts: null,
        })
        .execute();
    }),

  find: async (companyId, bringer, id) => {
    const row = await importOf(database, companyId, id)
      .select(['file_name', 'preview', 'created_at', 'runs_until', 'ran_at', 'counts'])
      .select((eb) => eb('bytes', 'is not', null).as('has_lines'))
      .where(columnOf(bringer), '=', bringer.id)
      .executeTakeFirst();
    if (!row) return null;
    const kept: KeptImport = {
      id,
      companyId,
      bringer,
      fileName: row.file_name,
      createdAt: row.created_at,
      preview: JSON.parse(row.preview),
      runsUntil: row.runs_until,
      ranAt: row.ran_at,
      counts: row.counts === null ? null : JSON.parse(row.counts),
      hasLines: Boolean(row.has_lines),
    };
    return kept;
  },

  findFile: async (companyId, id) => {
    const row = await importOf(database, companyId, id).select('bytes').where('ran_at', 'is', null).executeTakeFirst();
    return row?.bytes ?? null;
  },

  findRefused: async (companyId, id) => {
    const row = await importOf(database, companyId, id)
      .select('bytes')
      .where('ran_at', 'is not', null)
      .executeTakeFirst();
    return row?.bytes ?? null;
  },

  begin: async (companyId, id, now, runsUntil) => {
    const { numUpdatedRows } = await database.db
      .updateTable('imports')
      .set({ runs_until: runsUntil })
      .where('company_id', '=', companyId)
      .where('id', '=', id)
      .where('ran_at', 'is', null)
      .where((eb) => eb.or([eb('runs_until', 'is', null), eb('runs_until', '<', now)]))
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  endRuns: async () => {
    await database.db
      .updateTable('imports')
      .set({ runs_until: null })
      .where('ran_at', 'is', null)
      .where('runs_until', 'is not', null)
      .execute();
  },

  previewAnew: async (companyId, id, preview) => {
    await database.db
      .updateTable('imports')
      .set({ runs_until: null, ...(preview ? { preview: JSON.stringify(preview) } : {}) })
      .where('company_id', '=', companyId)
      .where('id', '=', id)
      .where('ran_at', 'is', null)
      .execute();
  },

  settle: async (companyId, bringer, id, { counts, at, refused }) => {
    await database.db
      .updateTable('imports')
      .set({ bytes: null })
      .where('company_id', '=', companyId)
      .where(columnOf(bringer), '=', bringer.id)
      .where('ran_at', 'is not', null)
      .execute();
    const { numUpdatedRows } = await database.db
      .updateTable('imports')
      .set({ ran_at: at, counts: JSON.stringify(counts), bytes: refused, runs_until: null })
      .where('company_id', '=', companyId)
      .where('id', '=', id)
      .where('ran_at', 'is', null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  remove: async (companyId, bringer, id, now) => {
    const { numDeletedRows } = await database.db
      .deleteFrom('imports')
      .where('company_id', '=', companyId)
      .where(columnOf(bringer), '=', bringer.id)
      .where('id', '=', id)
      .where((compare) => compare.or([compare('runs_until', 'is', null), compare('runs_until', '<', now)]))
      .executeTakeFirstOrThrow();
    return numDeletedRows === 1n;
  },
});

const columnOf = ({ kind }: Bringer) => (kind === 'account' ? 'account_id' : 'key_id');

const columnsOf = ({ kind, id }: Bringer) => ({
  account_id: kind === 'account' ? id : null,
  key_id: kind === 'api-key' ? id : null,
});

const keptAtMost = 5;

/** The same bringer's earlier file goes, and the oldest of a company's that are too many; never one that is being run. */
const makeRoom = async ({ db }: Database, companyId: string, bringer: Bringer, now: number): Promise<void> => {
  const column = columnOf(bringer);
  const waiting = await db
    .selectFrom('imports')
    .select(['id', 'account_id', 'key_id'])
    .where('company_id', '=', companyId)
    .where('ran_at', 'is', null)
    .where((eb) => eb.or([eb('runs_until', 'is', null), eb('runs_until', '<', now)]))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  const own = waiting.filter((row) => row[column] === bringer.id);
  const tooMany = waiting.filter((row) => row[column] !== bringer.id).slice(keptAtMost - 1);
  for (const { id } of [...own, ...tooMany]) {
    await db.deleteFrom('imports').where('company_id', '=', companyId).where('id', '=', id).execute();
  }
};

const importOf = ({ db }: Database, companyId: string, id: string) =>
  db.selectFrom('imports').where('company_id', '=', companyId).where('id', '=', id);
