import { type ColumnDefinitionBuilder, type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from '../schema.ts';

/** Mails read from the support's mailbox, each once, and what is written back and forth about a request. */
export const mail = (engine: Engine): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const whole = engine === 'sqlite' ? 'integer' : 'bigint';
    const needed = (column: ColumnDefinitionBuilder) => column.notNull();
    const tables = [
      db.schema
        .createTable('received_mails')
        .addColumn('place', 'text', (column) => column.notNull().primaryKey())
        .addColumn('digest', 'text', (column) => column.notNull().unique())
        .addColumn('sender_key', 'text', needed)
        .addColumn('outcome', 'text', needed)
        .addColumn('request_number', whole)
        .addColumn('received_at', whole, needed),
      db.schema
        .createTable('request_messages')
        .addColumn('id', 'text', (column) => column.notNull().primaryKey())
        .addColumn('request_number', whole, (column) => column.notNull().references('reset_requests.number'))
        .addColumn('direction', 'text', needed)
        .addColumn('message_id', 'text', needed)
        .addColumn('sender', 'text', needed)
        .addColumn('agent_id', 'text')
        .addColumn('subject', 'text', needed)
        .addColumn('body', 'text', needed)
        .addColumn('is_cut', whole, needed)
        .addColumn('authentication', 'text', needed)
        .addColumn('attachments', 'text', needed)
        .addColumn('at', whole, needed),
      db.schema
        .createTable('leases')
        .addColumn('name', 'text', (column) => column.notNull().primaryKey())
        .addColumn('holder', 'text', needed)
        .addColumn('until', whole, needed),
    ];
    // SQLite holds a strict table's columns to their types, as PostgreSQL does.
    for (const table of tables) await (engine === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute();
    for (const index of indexes) await sql.raw(index).execute(db);
  },
});

const indexes = [
  'create index received_mails_by_sender on received_mails (sender_key, received_at)',
  'create index request_messages_by_request on request_messages (request_number, at)',
  'create index request_messages_by_message_id on request_messages (message_id)',
];
