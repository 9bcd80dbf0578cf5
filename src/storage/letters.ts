import type { Selectable } from 'kysely';
import type { Letter } from '../domain/recovery/letter.ts';
import type { LetterStore } from '../domain/recovery/letter-store.ts';
import type { Database, LettersTable } from './schema.ts';

export const letterStore = ({ db }: Database): LetterStore => ({
  insert: async (letter) => {
    const { serial } = await db
      .insertInto('letters')
      .values({
        notice_id: letter.noticeId,
        company_id: letter.companyId,
        account_id: letter.accountId,
        secret_id: letter.secretId,
        request_number: letter.requestNumber,
        written_at: letter.writtenAt,
        printed_at: null,
        returned_at: null,
      })
      .returning('serial')
      .executeTakeFirstOrThrow();
    return serial;
  },

  find: async (serial) => {
    const row = await db.selectFrom('letters').selectAll().where('serial', '=', serial).executeTakeFirst();
    return row ? toLetter(row) : null;
  },

  findByNotice: async (noticeId) => {
    const row = await db.selectFrom('letters').selectAll().where('notice_id', '=', noticeId).executeTakeFirst();
    return row ? toLetter(row) : null;
  },

  markPrinted: async (serial, at) => {
    const { numUpdatedRows } = await db
      .updateTable('letters')
      .set({ printed_at: at })
      .where('serial', '=', serial)
      .where('printed_at', 'is', null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },

  markReturned: async (serial, at) => {
    const { numUpdatedRows } = await db
      .updateTable('letters')
      .set({ returned_at: at })
      .where('serial', '=', serial)
      .where('printed_at', 'is not', null)
      .where('returned_at', 'is', null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  },
});

const toLetter = (row: Selectable<LettersTable>): Letter => ({
  serial: row.serial,
  noticeId: row.notice_id,
  companyId: row.company_id,
  accountId: row.account_id,
  secretId: row.secret_id,
  requestNumber: row.request_number,
  writtenAt: row.written_at,
  printedAt: row.printed_at,
  returnedAt: row.returned_at,
});
