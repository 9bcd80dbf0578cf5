import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Migrator } from 'kysely';
import { type Account, mailboxKey } from '../../src/domain/accounts/account.ts';
import { accountColumns } from '../../src/storage/accounts.ts';
import { timeline } from '../../src/storage/migrate.ts';
import { openPostgres } from '../../src/storage/open-postgres.ts';
import { openSqlite } from '../../src/storage/open-sqlite.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { accountIn, credentialOf, givenAccount, givenCompany, hour, id, start } from './given.ts';

/** A database as the first version of the program left it comes up to date, and keeps all that was in it. */
export const earlierSchemaContract = (engine: EngineUnderTest): void => {
  suite('A database of an earlier version', () => {
    test('It keeps its people, passwords and sessions, and learns what it did not know of them.', async () => {
      const room = await engine.open({ migrated: false });
      try {
        await makeSchemaBefore(room, '0002');
        for (const statement of contents()) await room.run(statement);
        assert.equal(await room.storage.isReady(), false);
        const steps = await room.storage.migrate();
        assert.equal(steps[0], '0002-life-of-a-password');
        assert.equal(await room.storage.isReady(), true);

        const { accounts, credentials, sessions, passwordHistory } = room.storage;
        const people = await room.storage.people.findEverywhere('', 2000);
        assert.equal(people.length, manyPeople);
        const claire = await accounts.find('c1', person(7));
        assert.ok(claire);
        assert.equal(claire.email, 'Claire.7+eKo@Maison.example');
        const twin = await givenAccount(room.storage, { email: 'claire.7@maison.example' });
        assert.deepEqual(await accounts.findOfSamePerson(twin, 5), [claire]);
        const last = await accounts.find('c1', person(manyPeople - 1));
        const lastTwin = await givenAccount(room.storage, { email: `claire.${manyPeople - 1}@maison.example` });
        assert.deepEqual(await accounts.findOfSamePerson(lastTwin, 5), [last]);

        assert.deepEqual(await credentials.find('c1', person(7)), {
          ...credentialOf(claire, { hash: '$kept', setBy: 'administrator', mustChange: true }),
          mustChangeReason: null,
          version: 3,
          remindedDays: null,
        });
        assert.equal(await credentials.replace(credentialOf(claire, { hash: '$next' }), 3), true);
        assert.deepEqual(await passwordHistory.list('c1', person(7), 5), ['$kept']);

        assert.deepEqual([claire.emailSince, claire.telephoneSince], [start + 2 * hour, start]);
        const kept = await room.storage.requests.find(1);
        assert.deepEqual([kept?.kind, kept?.subject, kept?.takenAt, kept?.message], ['reset', '', null, 'Bonjour']);
        assert.deepEqual(await room.storage.outbox.listForRequest(1), [
          { kind: 'reset-requested', state: 'sent', at: start + hour, attempts: 2 },
        ]);
        const secret = await room.storage.oneTimeSecrets.findTemporaryPassword('c1', person(7));
        assert.deepEqual([secret?.id, secret?.origin, secret?.delivery], ['s1', 'earlier', null]);
        assert.equal(await room.storage.oneTimeSecrets.spend('c1', 's1', start), true);

        const full = (await sessions.find('full'))?.session;
        assert.deepEqual([full?.kind, full?.chooseReason, full?.passwordExpiresAt], ['full', null, null]);
        assert.equal((await sessions.find('after a secret'))?.session.chooseReason, 'one-time-secret');
        assert.equal((await sessions.find('after an administrator'))?.session.chooseReason, 'administrator');
      } finally {
        await room.close();
      }
    });

    test('A file that a person brought before programs could stays theirs, and is found by nobody else.', async () => {
      const room = await engine.open({ migrated: false });
      try {
        await makeSchemaBefore(room, '0021');
        const { id: companyId } = await givenCompany(room.storage);
        const { id: accountId } = await earlierAccount(room, { companyId });
        await room.run(`insert into imports (id, company_id, account_id, file_name, preview, created_at)
          values ('i1', '${companyId}', '${accountId}', 'équipe.csv', '{}', ${start})`);
        assert.deepEqual((await room.storage.migrate())[0], '0021-imports-by-keys');
        const { imports } = room.storage;
        const kept = await imports.find(companyId, { kind: 'account', id: accountId }, 'i1');
        assert.deepEqual([kept?.fileName, kept?.createdAt], ['équipe.csv', start]);
        assert.equal(await imports.find(companyId, { kind: 'api-key', id: accountId }, 'i1'), null);
        const nobodys = `insert into imports (id, company_id, file_name, preview, created_at)
          values ('${id()}', '${companyId}', 'x', '{}', ${start})`;
        await assert.rejects(async () => room.run(nobodys));
      } finally {
        await room.close();
      }
    });

    test('Administrators who have worked here are not welcomed as if they were new; one who has not is, once.', async () => {
      const room = await engine.open({ migrated: false });
      try {
        await makeSchemaBefore(room, '0026');
        const { id: companyId } = await givenCompany(room.storage);
        const administrator = { companyId, role: 'administrator' } as const;
        const old = await earlierAccount(room, { ...administrator, lastSignedInAt: start });
        await room.run(`update accounts set last_signed_in_at = ${start} where id = '${old.id}'`);
        const young = await earlierAccount(room, administrator);
        assert.equal((await room.storage.migrate())[0], '0026-welcomes');
        const { welcomes } = room.storage;
        const begin = (accountId: string) => welcomes.begin(companyId, accountId, start);
        assert.deepEqual([await begin(old.id), await welcomes.isOpen(companyId, old.id)], [false, false]);
        const many = await Promise.all([1, 2, 3, 4].map(() => begin(young.id)));
        assert.equal(many.filter((isFirst) => isFirst).length, 1);
        assert.deepEqual(
          [await welcomes.isOpen(companyId, young.id), await welcomes.isOpen('other', young.id)],
          [true, false],
        );
        await welcomes.putAway(companyId, young.id, start + 1);
        assert.equal(await welcomes.isOpen(companyId, young.id), false);
      } finally {
        await room.close();
      }
    });

    test('People of before the places are found, told apart and counted as before, and the next ones beside them.', async () => {
      const room = await engine.open({ migrated: false });
      try {
        await makeSchemaBefore(room, '0027');
        const companies = [await givenCompany(room.storage), await givenCompany(room.storage)].map((one) => one.id);
        const before: Account[] = [];
        for (const [index, companyId] of [...companies, ...companies, ...companies].entries()) {
          before.push(
            await earlierAccount(room, { companyId, lastName: `Ardoise${index}`, email: `ann+${index}@a.example` }),
          );
        }
        const irish = await earlierAccount(room, { companyId: (await givenCompany(room.storage)).id });
        await room.run(
          `update accounts set search_key = ' sean o’brien ', sort_key = 'o’brien\tsean' where id = '${irish.id}'`,
        );
        assert.deepEqual(await room.storage.migrate(), ['0027-places']);
        const { people, accounts, bulk, credentials } = room.storage;
        const [one = '', other = ''] = companies;
        const next = await givenAccount(room.storage, { companyId: one, lastName: 'Ardoise-Neuve' });
        assert.equal(await bulk.insertAll([accountIn(other, { lastName: 'Ardoise-Autre' })]), true);
        // A server of before may still be there, and knows of no places.
        for (const companyId of [one, other]) await earlierAccount(room, { companyId, lastName: 'Tardoise' });
        assert.deepEqual(await people.findEverywhere('O’Brien', 5), await people.findEverywhere("o'brien", 5));
        assert.equal((await people.findEverywhere('O’Brien', 5))[0]?.id, irish.id);
        for (const [companyId, count] of [
          [one, 5],
          [other, 5],
        ] as const) {
          const question = { ...everybodyOf(companyId), filter: { text: 'rdois' } };
          const page = await people.page(question, { sort: 'email', isDescending: false }, null, 10);
          assert.equal(page.people.length, count);
          assert.ok(page.people.every((person) => person.companyId === companyId));
          assert.equal((await people.count(everybodyOf(companyId))).count, count);
        }
        assert.equal((await people.findEverywhere('ardoise-neuve', 5))[0]?.id, next.id);
        const [first] = before;
        assert.ok(first);
        assert.deepEqual(await accounts.find(one, first.id), first);
        const ofMailbox = await accounts.findOfSamePerson({ ...next, email: 'ann@a.example' }, 9);
        assert.deepEqual(new Set(ofMailbox), new Set(before));
        assert.equal(await credentials.replace(credentialOf(first, { mustChange: true }), 0), true);
        const { people: all } = await people.page(everybodyOf(one), { sort: 'name', isDescending: false }, null, 9);
        assert.deepEqual(
          all.filter(({ mustChange }) => mustChange).map((person) => person.id),
          [first.id],
        );
        await assert.rejects(async () =>
          room.run(`update accounts set email_key = 'ann+1@a.example' where id = '${first.id}'`),
        );
        await assert.rejects(async () => room.run(`delete from companies where id = '${one}'`));
        await assert.rejects(async () =>
          room.run(`update accounts set company_id = 'nowhere' where id = '${first.id}'`),
        );
        await assert.rejects(earlierAccount(room, { companyId: 'nowhere' }));
      } finally {
        await room.close();
      }
    });

    test('Names with letters of few keyboards are found, sorted and named without them, those of before too.', async () => {
      const room = await engine.open({ migrated: false });
      try {
        await makeSchemaBefore(room, '0025');
        const { id: companyId } = await givenCompany(room.storage);
        const person = await earlierAccount(room, { companyId, firstName: 'Søren', lastName: 'Cœurstraße' });
        const other = await earlierAccount(room, { companyId, firstName: 'Łukasz', lastName: 'Þórðarson' });
        await room.run(`update accounts set search_key = ' søren cœurstraße ' || lower(email), sort_key = 'cœurstraße\tsøren'
          where id = '${person.id}'`);
        await room.run(`update accounts set search_key = ' łukasz þorðarson ' || lower(email), sort_key = 'þorðarson\tłukasz'
          where id = '${other.id}'`);
        const group = (name: string, key: string) =>
          room.run(`insert into company_groups (id, company_id, name, name_key)
            values ('${id()}', '${companyId}', '${name}', '${key}')`);
        await group('Œuvre', 'œuvre');
        await group('Sœurs', 'sœurs');
        await group('Soeurs', 'soeurs');
        assert.equal((await room.storage.migrate())[0], '0025-folded-letters');
        const { people, accounts, groups } = room.storage;
        for (const typed of ['soren coeurstrasse', 'Søren', 'CŒURSTRASSE', 'Coeurstraße']) {
          const found = await people.findEverywhere(typed, 5);
          assert.deepEqual(found, [person], typed);
        }
        assert.deepEqual(await people.findEverywhere('thordarson lukasz', 5), [other]);
        const namesake = await givenAccount(room.storage, { companyId, firstName: 'Soren', lastName: 'Coeurstrasse' });
        assert.deepEqual(await accounts.findOfSamePerson(namesake, 5), [person]);
        assert.equal(await groups.insert({ id: id(), companyId, name: 'OEUVRE' }), false);
        assert.deepEqual((await groups.list(companyId)).map(({ name }) => name).sort(), ['Soeurs', 'Sœurs', 'Œuvre']);
      } finally {
        await room.close();
      }
    });
  });
};

const everybodyOf = (companyId: string) => ({
  reach: { companyId, groupIds: null },
  filter: {},
  expiry: { user: null, administrator: null },
  now: start,
});

/** As a version wrote it that gave no places. */
const earlierAccount = async (room: Room, more: Partial<Account> & { companyId: string }): Promise<Account> => {
  const account = accountIn(more.companyId, more);
  const columns = { ...accountColumns(account), mailbox_key: mailboxKey(account.email) };
  const said = (value: string | number | null): string =>
    typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
  await room.run(`insert into accounts (${Object.keys(columns).join(', ')})
    values (${Object.values(columns).map(said).join(', ')})`);
  return account;
};

const makeSchemaBefore = async ({ place }: Room, step: string): Promise<void> => {
  const { db } = place.kind === 'sqlite' ? await openSqlite(place.file) : { db: await openPostgres(place) };
  const engine = place.kind === 'sqlite' ? 'sqlite' : 'postgres';
  const steps = Object.entries(timeline(engine)).filter(([name]) => name < step);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(steps) },
    migrationTableName: 'marignan_migrations',
    migrationLockTableName: 'marignan_migrations_lock',
  });
  const { error } = await migrator.migrateToLatest();
  await db.destroy();
  assert.equal(error, undefined);
};

/** More than are read at once. */
const manyPeople = 1100;
const person = (index: number): string => `a${String(index).padStart(4, '0')}`;

const contents = (): string[] => {
  const people = Array.from({ length: manyPeople }, (_, index) => {
    const email = `Claire.${index}+eKo@Maison.example`;
    return `('${person(index)}', 'c1', 'user', '${email}', '${email.toLowerCase()}', 'Claire', 'Nom${index}', null, 'fr',
      'active', ${start}, null, 'claire nom${index}', 'nom${index}\tclaire')`;
  });
  const session = (tokenHash: string, kind: string, secret: string) =>
    `insert into sessions (id, token_hash, company_id, account_id, kind, one_time_secret_id, created_at, last_seen_at,
      expires_at, source, user_agent) values ('${tokenHash}', '${tokenHash}', 'c1', '${person(7)}', '${kind}', ${secret},
      ${start}, ${start}, ${start + hour}, '192.0.2.7', '')`;
  return [
    `insert into companies (id, kind, name, name_key, profile, created_at)
      values ('c1', 'client', 'Maison', 'maison', 'eko', ${start})`,
    `insert into accounts (id, company_id, role, email, email_key, first_name, last_name, telephone, language, state,
      created_at, last_signed_in_at, search_key, sort_key) values ${people.join(', ')}`,
    `insert into credentials (company_id, account_id, hash, set_by, set_at, must_change, change_advised, version)
      values ('c1', '${person(7)}', '$kept', 'administrator', ${start}, 1, 0, 3)`,
    `insert into audit_events (company_id, sequence, at, action, actor_kind, actor_id, account_id, source, details,
      previous_hash, hash) values ('c1', 1, ${start + 2 * hour}, 'account-changed', 'account', 'x', '${person(7)}', null,
      '{"fields":"email"}', '', '')`,
    `insert into reset_requests (company_id, account_id, channel, email, email_key, message, state, created_at)
      values ('c1', '${person(7)}', 'form', 'x@maison.example', 'x@maison.example', 'Bonjour', 'waiting', ${start})`,
    `insert into verifications (id, company_id, account_id, request_number, agent_id, method, code_hash, code_expires_at,
      created_at) values ('v1', 'c1', '${person(7)}', 1, 'agent', 'mail-code', '$code', ${start}, ${start})`,
    `insert into one_time_secrets (id, company_id, account_id, kind, hash, created_at, expires_at, verification_id)
      values ('s1', 'c1', '${person(7)}', 'temporary-password', '$temporary', ${start}, ${start + hour}, 'v1')`,
    `insert into outbox (id, company_id, account_id, request_number, kind, language, created_at, state, attempts,
      next_attempt_at, settled_at) values ('o1', 'c1', '${person(7)}', 1, 'reset-requested', 'fr', ${start}, 'sent', 2,
      ${start}, ${start + hour})`,
    session('full', 'full', 'null'),
    session('after a secret', 'choose-password', `'s1'`),
    session('after an administrator', 'choose-password', 'null'),
  ];
};
