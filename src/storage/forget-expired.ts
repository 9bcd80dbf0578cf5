import type { Kysely } from 'kysely';
import { hours } from '../platform/clock.ts';
import { forgetMassPeople } from './forget-mass-people.ts';
import type { Database, Schema } from './schema.ts';

const days = (count: number): number => hours(24 * count);

const rowsAtOnce = 500;
const roundsAtMost = 20;

/**
 * Deletes what nobody needs any more, and closes what nobody will answer, a bounded number of rows at a time so that others write in between; what is
 * left over goes the next time.
 */
export const forgetExpired = async ({ db }: Database, now: number): Promise<void> => {
  for (const forget of [
    sessions,
    secrets,
    proofs,
    verifications,
    failuresByAccount,
    failuresBySource,
    notices,
    letters,
    disavowals,
    administratorGrants,
    emailChanges,
    receivedMails,
    strangersRequests,
    imports,
    peopleLists,
    metElsewhere,
    apiKeys,
    answeredRequests,
    massPeople,
  ]) {
    for (let round = 0; round < roundsAtMost; round += 1) {
      if ((await forget(db, now)) < rowsAtOnce) break;
    }
  }
};

type Forget = (db: Kysely<Schema>, now: number) => Promise<number>;

const massPeople: Forget = (db, now) => forgetMassPeople(db, now, rowsAtOnce);

const sessions: Forget = async (db, now) => {
  const before = now - days(90);
  const old = db
    .selectFrom('sessions')
    .select('id')
    .where((eb) => eb.or([eb('expires_at', '<', before), eb('ended_at', '<', before)]))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('sessions').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

const secrets: Forget = async (db, now) => {
  const before = now - days(90);
  const old = db
    .selectFrom('one_time_secrets')
    .select('id')
    .where((eb) => eb.or([eb('expires_at', '<', before), eb('spent_at', '<', before)]))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('one_time_secrets').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** Proofs go before the verifications they fill. */
const proofs: Forget = async (db, now) => {
  const old = db
    .selectFrom('verification_proofs as p')
    .innerJoin('caller_verifications as v', 'v.id', 'p.verification_id')
    .select('p.id')
    .where('v.created_at', '<', now - days(90))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db
    .deleteFrom('verification_proofs')
    .where('id', 'in', old)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

const verifications: Forget = async (db, now) => {
  const old = db
    .selectFrom('caller_verifications as v')
    .select('v.id')
    .where('v.created_at', '<', now - days(90))
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('verification_proofs as p').select('p.id').whereRef('p.verification_id', '=', 'v.id')),
      ),
    )
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db
    .deleteFrom('caller_verifications')
    .where('id', 'in', old)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

const failuresByAccount: Forget = async (db, now) => {
  const before = now - hours(48);
  const old = db
    .selectFrom('sign_in_failures_by_account')
    .select('account_key')
    .where('last_failed_at', '<', before)
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db
    .deleteFrom('sign_in_failures_by_account')
    .where('account_key', 'in', old)
    // A failure counted meanwhile keeps its row.
    .where('last_failed_at', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

const failuresBySource: Forget = async (db, now) => {
  const before = now - hours(48);
  const old = db
    .selectFrom('sign_in_failures_by_source')
    .select(['source_key', 'account_key'])
    .where('failed_at', '<', before)
    .limit(rowsAtOnce)
    .$asTuple('source_key', 'account_key');
  const { numDeletedRows } = await db
    .deleteFrom('sign_in_failures_by_source')
    .where((eb) => eb(eb.refTuple('source_key', 'account_key'), 'in', old))
    .where('failed_at', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** Longer than the secret of any letter can be used, with time for it to come back. */
const letters: Forget = async (db, now) => {
  const old = db
    .selectFrom('letters')
    .select('serial')
    .where('written_at', '<', now - days(120))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('letters').where('serial', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** A press that nothing settled keeps its account shut: it stays. */
const disavowals: Forget = async (db, now) => {
  const old = db
    .selectFrom('disavowals')
    .select('id')
    .where('expires_at', '<', now - days(90))
    .where((eb) => eb.or([eb('pressed_at', 'is', null), eb('voided_at', 'is not', null)]))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('disavowals').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** The journal has who did it; the grant outlives the secret that consumed it. */
const administratorGrants: Forget = async (db, now) => {
  const old = db
    .selectFrom('administrator_grants')
    .select('id')
    .where('granted_at', '<', now - days(180))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db
    .deleteFrom('administrator_grants')
    .where('id', 'in', old)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** Whoever opens an old link is told that it is over; after that it is unknown. */
const emailChanges: Forget = async (db, now) => {
  const old = db
    .selectFrom('email_changes')
    .select('id')
    .where('expires_at', '<', now - days(90))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('email_changes').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** Sent or given up, and erased then: that they went remains in the journal. */
const notices: Forget = async (db, now) => {
  const old = db
    .selectFrom('outbox')
    .select('id')
    .where('settled_at', '<', now - days(30))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('outbox').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** A mail that lies in the mailbox longer than this was flagged as read long ago. */
const receivedMails: Forget = async (db, now) => {
  const old = db
    .selectFrom('received_mails')
    .select('place')
    .where('received_at', '<', now - days(365))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('received_mails').where('place', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** An address that belongs to nobody, and that no agent took up in a week: its place in the queue is for the next one. */
const strangersRequests: Forget = async (db, now) => {
  const old = db
    .selectFrom('reset_requests')
    .select('number')
    .where('account_id', 'is', null)
    .where('kind', '=', 'reset')
    .where('state', '=', 'waiting')
    .where('created_at', '<', now - days(7))
    .limit(rowsAtOnce);
  const { numUpdatedRows } = await db
    .updateTable('reset_requests')
    .set({ state: 'closed', closing: 'no-answer', closed_at: now })
    .where('number', 'in', old)
    // One that is taken meanwhile stays with its agent.
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

/** The journal goes on telling who made and revoked them. */
const apiKeys: Forget = async (db, now) => {
  const before = now - days(90);
  const old = db
    .selectFrom('api_keys')
    .select('id')
    .where((eb) => eb.or([eb('expires_at', '<', before), eb('revoked_at', '<', before)]))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('api_keys').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** Whoever has not asked again within a day does not. */
const answeredRequests: Forget = async (db, now) => {
  const old = db
    .selectFrom('idempotency_keys')
    .select(['caller', 'key'])
    .where('created_at', '<', now - days(1))
    .limit(rowsAtOnce)
    .$asTuple('caller', 'key');
  const { numDeletedRows } = await db
    .deleteFrom('idempotency_keys')
    .where((eb) => eb(eb.refTuple('caller', 'key'), 'in', old))
    .where('created_at', '<', now - days(1))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** A file of people that nobody confirmed within the day, and what is left of those that ran. */
const imports: Forget = async (db, now) => {
  const old = db
    .selectFrom('imports')
    .select('id')
    .where('created_at', '<', now - days(1))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('imports').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

/** A list of people for a mass action that began or not. */
const peopleLists: Forget = async (db, now) => {
  const old = db
    .selectFrom('people_lists')
    .select('id')
    .where('created_at', '<', now - days(1))
    .limit(rowsAtOnce);
  const { numDeletedRows } = await db.deleteFrom('people_lists').where('id', 'in', old).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

const metElsewhere: Forget = async (db, now) => {
  const old = db
    .selectFrom('met_elsewhere')
    .select(['met_by', 'account_id'])
    .where('at', '<', now - days(1))
    .limit(rowsAtOnce)
    .$asTuple('met_by', 'account_id');
  const { numDeletedRows } = await db
    .deleteFrom('met_elsewhere')
    .where((eb) => eb(eb.refTuple('met_by', 'account_id'), 'in', old))
    .where('at', '<', now - days(1))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};
