import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type EngineUnderTest, keys, type Room } from './engines.ts';
import {
  credentialOf,
  day,
  eventOf,
  givenAccount,
  givenCompany,
  givenSecret,
  hour,
  id,
  noticeTo,
  proofOf,
  requestOf,
  sessionOf,
  start,
  verificationOf,
} from './given.ts';
import { appendFromAnotherProcess } from './other-process.ts';

/** The timeline of the schema. */
/** The steps by which a database has come to be, each in a file of its name. */
const steps = globSync('src/storage/migrations/*.ts', { cwd: join(import.meta.dirname, '../..') })
  .map((file) => basename(file, '.ts'))
  .sort();

export const wholeContract = (engine: EngineUnderTest): void => {
  const within = async (work: (room: Room) => Promise<void>, options?: { migrated: boolean }) => {
    const room = await engine.open(options);
    try {
      await work(room);
    } finally {
      await room.close();
    }
  };

  suite('Transactions', () => {
    test('Work that fails leaves nothing behind, and its error comes through.', () =>
      within(async ({ storage }) => {
        const account = await givenAccount(storage);
        await storage.credentials.replace(credentialOf(account), 0);
        const fault = new Error('half way');
        const work = storage.transaction(async (tx) => {
          await tx.credentials.clear(account.companyId, account.id, start);
          await tx.sessions.insert(sessionOf(account));
          await tx.requests.insert(requestOf(account));
          await givenCompany(tx, { name: 'Nouvelle' });
          throw fault;
        });
        await assert.rejects(work, fault);
        assert.equal((await storage.credentials.find(account.companyId, account.id))?.version, 1);
        assert.deepEqual(await storage.sessions.list(account.companyId, account.id, start), []);
        assert.deepEqual(await storage.requests.queue(10), []);
        assert.equal(await storage.companies.findByName('Nouvelle'), null);
      }));

    test('A refused statement undoes the whole transaction.', () =>
      within(async ({ storage }) => {
        const work = storage.transaction(async (tx) => {
          await givenCompany(tx, { name: 'Une' });
          await givenCompany(tx, { name: 'une' });
        });
        await assert.rejects(work);
        assert.deepEqual(await storage.companies.list(), []);
        assert.ok(await givenCompany(storage));
      }));

    test('Nobody else sees work before it is done.', () =>
      within(async ({ storage, openAnother }) => {
        const another = await openAnother();
        await storage.transaction(async (tx) => {
          await givenCompany(tx);
          assert.equal((await tx.companies.list()).length, 1);
          assert.equal((await another.companies.list()).length, 0);
        });
        assert.equal((await another.companies.list()).length, 1);
      }));

    test('A hundred transactions at once all happen, and give their results.', () =>
      within(async ({ storage }) => {
        const results = await Promise.all(
          Array.from({ length: 100 }, (_, index) =>
            storage.transaction(async (tx) => {
              await givenCompany(tx, { name: `Maison ${index}` });
              return index;
            }),
          ),
        );
        assert.deepEqual(
          results,
          Array.from({ length: 100 }, (_, index) => index),
        );
        assert.equal((await storage.companies.list()).length, 100);
      }));

    test('Two that stand in each other’s way both happen, one after the other.', () =>
      within(async ({ storage }) => {
        const [first, second] = [await givenAccount(storage), await givenAccount(storage)];
        const both = (one: typeof first, other: typeof first) =>
          storage.transaction(async (tx) => {
            await tx.accounts.noteSignIn(one.companyId, one.id, start);
            await wait(50);
            await tx.accounts.noteSignIn(other.companyId, other.id, start);
          });
        await Promise.all([both(first, second), both(second, first)]);
      }));

    test('A transaction begun within a transaction is refused instead of waiting for ever.', () =>
      within(async ({ storage }) => {
        const nested = storage.transaction(() => storage.transaction(async () => undefined));
        await assert.rejects(nested, /under way/);
        await storage.transaction(async () => undefined);
      }));
  });

  suite('The whole database', () => {
    test('Its schema is made once, and it is ready from then on.', () =>
      within(
        async ({ storage, openAnother }) => {
          assert.equal(await storage.isReady(), false);
          assert.deepEqual(await storage.migrate(), steps);
          assert.deepEqual(await storage.migrate(), []);
          assert.equal(await storage.isReady(), true);
          assert.equal(await (await openAnother()).isReady(), true);
        },
        { migrated: false },
      ));

    test('Three processes that make the schema at once make one.', () =>
      within(
        async ({ place, storage }) => {
          const told = await Promise.all(
            [1, 2, 3].map(() => appendFromAnotherProcess({ place, companyId: '', count: 0 })),
          );
          assert.deepEqual(
            told.flat().flatMap(({ steps }) => steps),
            steps,
          );
          assert.equal(await storage.isReady(), true);
        },
        { migrated: false },
      ));

    test('Once closed, it is not ready.', () =>
      within(async ({ openAnother }) => {
        const another = await openAnother();
        await another.close();
        assert.equal(await another.isReady(), false);
      }));

    test('A schema newer than the program is refused with a clear error.', () =>
      within(async ({ run, openAnother }) => {
        await run(`insert into marignan_migrations (name, timestamp) values ('0999-later', '2030-01-01T00:00:00Z')`);
        await assert.rejects(openAnother(), (error: Error & { code?: string }) => {
          assert.equal(error.code, 'schema-too-new');
          assert.match(error.message, /newer version.*0999-later/);
          return true;
        });
      }));

    test('What was written is there after a restart.', () =>
      within(async ({ storage, openAnother }) => {
        const account = await givenAccount(storage);
        const session = sessionOf(account);
        const notice = noticeTo(account);
        await storage.transaction(async (tx) => {
          await tx.sessions.insert(session);
          await tx.outbox.put(notice);
          await tx.audit.append(eventOf(account.companyId));
        });
        await storage.close();
        const again = await openAnother({ keys });
        assert.deepEqual(await again.migrate(), []);
        assert.deepEqual((await again.sessions.find(session.tokenHash))?.session, session);
        assert.equal((await again.outbox.lease(start, start + 1, 9, 'mail'))[0]?.id, notice.id);
        assert.equal((await again.audit.heads())[0]?.sequence, 1);
      }));

    test('What has been over for long is forgotten, and nothing else.', () =>
      within(async ({ storage }) => {
        const now = start + 200 * day;
        const account = await givenAccount(storage);
        const { companyId } = account;
        const number = await storage.requests.insert(requestOf(account));
        const [oldSession, newSession, endedSession] = [
          sessionOf(account, { expiresAt: now - 91 * day, source: 'old' }),
          sessionOf(account, { expiresAt: now - 89 * day, source: 'new' }),
          sessionOf(account, { expiresAt: now + day, source: 'ended' }),
        ];
        for (const session of [oldSession, newSession, endedSession]) await storage.sessions.insert(session);
        await storage.sessions.end(companyId, endedSession.tokenHash, 'signed-out', now - 91 * day);
        const link = (expiresAt: number) => givenSecret(storage, account, { kind: 'link', hash: id(), expiresAt });
        const [oldLink, newLink] = [await link(now - 91 * day), await link(now - 89 * day)];
        const [oldCheck, newCheck] = [91, 89].map((days) =>
          verificationOf(account, number, { createdAt: now - days * day }),
        );
        for (const check of [oldCheck, newCheck]) {
          if (!check) continue;
          await storage.verifications.insert(check);
          await storage.verifications.insertProof(proofOf(check, { startedAt: check.createdAt }));
        }
        await storage.throttle.recordFailure('old', 'source', now - 49 * hour);
        await storage.throttle.recordFailure('new', 'source', now - 47 * hour);
        const [oldNotice, newNotice, waiting] = [0, 1, 2].map(() => noticeTo(account, { requestNumber: number }));
        for (const notice of [oldNotice, newNotice, waiting]) if (notice) await storage.outbox.put(notice);
        await storage.outbox.markSent(oldNotice?.id ?? '', now - 31 * day);
        await storage.outbox.markSent(newNotice?.id ?? '', now - 29 * day);
        await storage.audit.append(eventOf(companyId));

        await storage.forgetExpired(now);

        const come = await Promise.all(
          ['old', 'new', 'ended'].map((source) => storage.sessions.hasComeFrom(companyId, account.id, source)),
        );
        assert.deepEqual(come, [false, true, false]);
        assert.equal(await storage.oneTimeSecrets.findLink(oldLink.hash), null);
        assert.ok(await storage.oneTimeSecrets.findLink(newLink.hash));
        assert.equal(await storage.verifications.countSince(companyId, account.id, ['mail-code'], 0), 1);
        assert.equal(await storage.throttle.find('old'), null);
        assert.ok(await storage.throttle.find('new'));
        assert.equal((await storage.throttle.countForSource('source', 0))?.failures, 1);
        assert.deepEqual((await storage.outbox.listForRequest(number)).map(({ state }) => state).sort(), [
          'sent',
          'waiting',
        ]);
        assert.equal((await storage.audit.heads())[0]?.sequence, 1);
        assert.ok(await storage.requests.find(number));
      }));

    test('What an unknown address asked and nobody took in a week is closed, and nothing else is.', () =>
      within(async ({ storage }) => {
        const { requests } = storage;
        const now = start + 8 * day;
        const account = await givenAccount(storage);
        const old = await requests.insert(requestOf(null));
        const others = [
          await requests.insert(requestOf(null, { createdAt: start + 2 * day })),
          await requests.insert(requestOf(null, { state: 'taken', takenBy: 'agent', takenAt: start })),
          await requests.insert(requestOf(account)),
        ];
        await storage.forgetExpired(now);
        const closed = await requests.find(old);
        assert.deepEqual([closed?.state, closed?.closing, closed?.closedAt], ['closed', 'no-answer', now]);
        for (const number of others) assert.notEqual((await requests.find(number))?.state, 'closed');
        assert.equal(await requests.countOpenUnknown(), 2);
      }));

    test('Thousands of old rows are forgotten in one go.', () =>
      within(async ({ storage }) => {
        const account = await givenAccount(storage);
        await storage.transaction(async (tx) => {
          for (let count = 0; count < 1200; count += 1) await tx.sessions.insert(sessionOf(account));
        });
        await storage.forgetExpired(start + 200 * day);
        assert.equal(await storage.sessions.hasComeFrom(account.companyId, account.id, '192.0.2.7'), false);
      }));
  });
};
