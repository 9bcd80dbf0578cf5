import type { Selectable } from 'kysely';
import type { RequestMessage } from '../domain/recovery/conversation.ts';
import type { RequestMessageStore } from '../domain/recovery/request-message-store.ts';
import type { Database } from './schema.ts';
import type { RequestMessagesTable } from './schema-of-mails.ts';

export const requestMessageStore = ({ db }: Database): RequestMessageStore => ({
  findReceived: async (place, digest) => {
    const row = await db
      .selectFrom('received_mails')
      .select('outcome')
      .where((eb) => eb.or([eb('place', '=', place), eb('digest', '=', digest)]))
      // Where one held a password, its copy does too.
      .orderBy((eb) => eb.case().when('outcome', '=', 'held-password').then(0).else(1).end())
      .limit(1)
      .executeTakeFirst();
    return row?.outcome ?? null;
  },

  recordReceived: async (mail) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('received_mails')
      .values({
        place: mail.place,
        digest: mail.digest,
        sender_key: mail.senderKey,
        outcome: mail.outcome,
        request_number: mail.requestNumber,
        received_at: mail.receivedAt,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  },

  countReceived: async (senderKey, since) => {
    const { count } = await db
      .selectFrom('received_mails')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('sender_key', '=', senderKey)
      .where('received_at', '>=', since)
      .executeTakeFirstOrThrow();
    return count;
  },

  insertMessage: async (message) => {
    await db.insertInto('request_messages').values(toColumns(message)).execute();
  },

  listMessages: async (requestNumber, limit) => {
    const rows = await db
      .selectFrom('request_messages')
      .selectAll()
      .where('request_number', '=', requestNumber)
      .orderBy('at', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(toMessage).reverse();
  },

  findByMessageIds: async (messageIds) => {
    if (messageIds.length === 0) return [];
    const rows = await db
      .selectFrom('request_messages')
      .select('request_number')
      .distinct()
      .where('message_id', 'in', [...messageIds])
      .orderBy('request_number', 'desc')
      .execute();
    return rows.map((row) => row.request_number);
  },

  takeLease: async (name, holder, until, now) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('leases')
      .values({ name, holder, until })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ holder, until })
          .where((eb) => eb.or([eb('leases.holder', '=', holder), eb('leases.until', '<=', now)])),
      )
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  },

  releaseLease: async (name, holder) => {
    await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
  },
});

const toColumns = (message: RequestMessage): RequestMessagesTable => ({
  id: message.id,
  request_number: message.requestNumber,
  direction: message.direction,
  message_id: message.messageId,
  sender: message.correspondent,
  agent_id: message.agentId,
  subject: message.subject,
  body: message.text,
  is_cut: message.isCut ? 1 : 0,
  authentication: message.authentication,
  attachments: JSON.stringify(message.attachments),
  at: message.at,
});

const toMessage = (row: Selectable<RequestMessagesTable>): RequestMessage => ({
  id: row.id,
  requestNumber: row.request_number,
  direction: row.direction,
  messageId: row.message_id,
  correspondent: row.sender,
  agentId: row.agent_id,
  subject: row.subject,
  text: row.body,
  isCut: row.is_cut === 1,
  authentication: row.authentication,
  attachments: JSON.parse(row.attachments) as RequestMessage['attachments'],
  at: row.at,
});
