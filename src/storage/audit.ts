import type { Selectable } from 'kysely';
import type { AuditAction, AuditEvent, ChainedEvent, ChainHead } from '../domain/audit/audit-event.ts';
import type { AuditStore } from '../domain/audit/audit-store.ts';
import { chainStart, headMac, linkHash } from '../domain/audit/chain.ts';
import { inParts, prepared } from '../platform/in-parts.ts';
import { letOthers } from '../platform/let-others.ts';
import { type BulkColumn, insertRows, listed, Overlapping, rowsPerStatement } from './bulk-write.ts';
import { locked, within } from './locks.ts';
import type { AuditEventsTable, Database } from './schema.ts';

export const auditStore = (database: Database, key: Uint8Array): AuditStore => ({
  append: (event) =>
    within(database, async (tx) => {
      const head = await holdHead(tx, key, event.companyId);
      const sequence = head.sequence + 1;
      const hash = linkHash(event, sequence, head.hash);
      await tx.db
        .insertInto('audit_events')
        .values({ ...toColumns(event), sequence, previous_hash: head.hash, hash })
        .execute();
      await tx.db
        .updateTable('audit_heads')
        .set({ sequence, hash, mac: headMac(key, { companyId: event.companyId, sequence, hash }) })
        .where('company_id', '=', event.companyId)
        .execute();
    }),

  appendAll: (events) => within(database, (tx) => appendAll(tx, key, events)),

  listForAccount: async (companyId, accountId, limit) => {
    const rows = await database.db
      .selectFrom('audit_events')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toEvent);
  },

  listOfAccount: async (companyId, accountId, { before, actions }, limit) => {
    const rows = await ofAccount(database, companyId, accountId, actions)
      .$if(before !== null, (query) => query.where('sequence', '<', before ?? 0))
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toEvent);
  },

  listFrom: async (companyId, accountId, { from, actions }, limit) => {
    const rows = await ofAccount(database, companyId, accountId, actions)
      .where('sequence', '>=', from)
      .orderBy('sequence')
      .limit(limit)
      .execute();
    return rows.map(toEvent);
  },

  hasChanged: async (companyId, accountId, field, since) => {
    const found = await database.db
      .selectFrom('audit_events')
      .select('sequence')
      .where('company_id', '=', companyId)
      .where('account_id', '=', accountId)
      .where('action', '=', 'account-changed')
      .where('at', '>=', since)
      .where('details', 'like', `%${field}%`)
      .limit(1)
      .executeTakeFirst();
    return found !== undefined;
  },

  listSince: async (companyId, accountId, actions, since, limit) => {
    const rows = await ofAccount(database, companyId, accountId, actions)
      .where('at', '>=', since)
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toEvent);
  },

  listOfMassAction: async (companyId, { id, begunAt }, actions, limit) => {
    const rows = await database.db
      .selectFrom('audit_events')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('account_id', 'is', null)
      .where('action', 'in', [...actions])
      .where('at', '>=', begunAt)
      .where('details', 'like', `%"massAction":"${id}"%`)
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toEvent).reverse();
  },

  listAfter: async (companyId, sequence, limit) => {
    const rows = await database.db
      .selectFrom('audit_events')
      .selectAll()
      .where('company_id', '=', companyId)
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(limit)
      .execute();
    return rows.map(toEvent);
  },

  heads: async () => {
    const rows = await database.db.selectFrom('audit_heads').selectAll().orderBy('company_id').execute();
    return rows.map(
      ({ company_id, sequence, hash, mac }): ChainHead => ({ companyId: company_id, sequence, hash, mac }),
    );
  },
});

/** `actions` null: whatever was done. */
const ofAccount = ({ db }: Database, companyId: string, accountId: string, actions: readonly AuditAction[] | null) =>
  db
    .selectFrom('audit_events')
    .selectAll()
    .where('company_id', '=', companyId)
    .where('account_id', '=', accountId)
    .$if(actions !== null, (query) => query.where('action', 'in', [...(actions ?? [])]));

/** The head of a company's chain, kept from other writers; a chain that has none yet begins here. */
const holdHead = async (tx: Database, key: Uint8Array, companyId: string) => {
  const query = tx.db.selectFrom('audit_heads').select(['sequence', 'hash']).where('company_id', '=', companyId);
  const head = await locked(query, tx.engine).executeTakeFirst();
  if (head) return head;
  const mac = headMac(key, { companyId, sequence: 0, hash: chainStart });
  await tx.db
    .insertInto('audit_heads')
    .values({ company_id: companyId, sequence: 0, hash: chainStart, mac })
    .onConflict((conflict) => conflict.column('company_id').doNothing())
    .execute();
  return locked(query, tx.engine).executeTakeFirstOrThrow();
};

/** Each head is held once; the links are chained in memory, the next ones while the database writes. */
export const appendAll = async (tx: Database, key: Uint8Array, events: Iterable<AuditEvent>): Promise<void> => {
  const asked = new Set<string>();
  const heads = new Map<string, Head>();
  const link = (event: AuditEvent) => {
    const { sequence: last, hash: previous } = heads.get(event.companyId) ?? beginning;
    const hash = linkHash(event, last + 1, previous);
    heads.set(event.companyId, { sequence: last + 1, hash });
    return { ...toColumns(event), sequence: last + 1, previous_hash: previous, hash };
  };
  const hold = async (part: readonly AuditEvent[]): Promise<void> => {
    const unheld = new Set(part.map(({ companyId }) => companyId)).difference(asked);
    for (const companyId of unheld) asked.add(companyId);
    if (unheld.size === 0) return;
    for (const [companyId, head] of await holdHeads(tx, key, [...unheld].sort())) heads.set(companyId, head);
  };
  const writing = new Overlapping();
  try {
    for await (const [part] of prepared(inParts(events, eventsAtOnce), hold)) {
      for (const some of inParts(part, tx.engine === 'sqlite' ? rowsPerStatement : eventsAtOnce)) {
        await writing.add(some.length, [insertRows(tx, 'audit_events', columns, some.map(link))]);
      }
      await letOthers();
    }
  } finally {
    await writing.end();
  }
  await insertRows(tx, 'audit_heads', headColumns, headRows(key, heads), moveOn);
};

const eventsAtOnce = 1000;

type Head = { sequence: number; hash: string };

const beginning: Head = { sequence: 0, hash: chainStart };

/** Those of several chains, as `holdHead` has one. */
const holdHeads = async (tx: Database, key: Uint8Array, companyIds: readonly string[]): Promise<Map<string, Head>> => {
  const begun = new Map(companyIds.map((companyId) => [companyId, beginning]));
  await insertRows(tx, 'audit_heads', headColumns, headRows(key, begun), 'on conflict (company_id) do nothing');
  const query = tx.db
    .selectFrom('audit_heads')
    .select(['company_id', 'sequence', 'hash'])
    .where('company_id', 'in', listed(tx, companyIds))
    .orderBy('company_id');
  const held = await locked(query, tx.engine).execute();
  return new Map(held.map(({ company_id, sequence, hash }) => [company_id, { sequence, hash }]));
};

const headRows = (key: Uint8Array, heads: ReadonlyMap<string, Head>) =>
  [...heads].map(([companyId, { sequence, hash }]) => ({
    company_id: companyId,
    sequence,
    hash,
    mac: headMac(key, { companyId, sequence, hash }),
  }));

const headColumns: readonly BulkColumn[] = [
  ['company_id', 'text'],
  ['sequence', 'whole'],
  ['hash', 'text'],
  ['mac', 'text'],
];

const moveOn =
  'on conflict (company_id) do update set sequence = excluded.sequence, hash = excluded.hash, mac = excluded.mac';

const columns: readonly BulkColumn[] = [
  ['company_id', 'text'],
  ['at', 'whole'],
  ['action', 'text'],
  ['actor_kind', 'text'],
  ['actor_id', 'text'],
  ['account_id', 'text'],
  ['source', 'text'],
  ['details', 'text'],
  ['sequence', 'whole'],
  ['previous_hash', 'text'],
  ['hash', 'text'],
];

const toColumns = (event: AuditEvent) => ({
  company_id: event.companyId,
  at: event.at,
  action: event.action,
  actor_kind: event.actor.kind,
  actor_id: event.actor.id,
  account_id: event.accountId,
  source: event.source,
  details: JSON.stringify(event.details),
});

const toEvent = (row: Selectable<AuditEventsTable>): ChainedEvent => ({
  companyId: row.company_id,
  at: row.at,
  action: row.action,
  actor: { kind: row.actor_kind, id: row.actor_id },
  accountId: row.account_id,
  source: row.source,
  details: JSON.parse(row.details),
  sequence: row.sequence,
  previousHash: row.previous_hash,
  hash: row.hash,
});
