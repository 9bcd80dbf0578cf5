import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { countFailure, type FailureCount } from '../../src/domain/sessions/sign-in-throttle.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, day, givenAccount, givenCompany, hour, id, minute, sessionOf, sixteen, start } from './given.ts';

export const sessionsContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  suite('Sessions', () => {
    test('A token finds its session with its owner, the company’s name and the advice to change the password.', async () => {
      const company = await givenCompany(room.storage);
      const account = await givenAccount(room.storage, { companyId: company.id, telephone: null, lastSignedInAt: 7 });
      const session = sessionOf(account, {
        kind: 'choose-password',
        oneTimeSecretId: id(),
        userAgent: 'é👍'.repeat(60),
      });
      await room.storage.sessions.insert(session);
      const found = { session, account, companyName: company.name, changeAdvised: false };
      assert.deepEqual(await room.storage.sessions.find(session.tokenHash), found);
      await room.storage.credentials.replace(credentialOf(account, { changeAdvised: true }), 0);
      assert.deepEqual(await room.storage.sessions.find(session.tokenHash), { ...found, changeAdvised: true });
      assert.equal(await room.storage.sessions.find(id()), null);
      await room.storage.transaction(async (tx) => {
        assert.deepEqual(await tx.sessions.find(session.tokenHash), { ...found, changeAdvised: true });
      });
    });

    test('A session is found whatever the time and the owner’s state, and not once it has ended.', async () => {
      const { sessions, accounts } = room.storage;
      const account = await givenAccount(room.storage);
      const session = sessionOf(account, { expiresAt: 1 });
      await sessions.insert(session);
      await accounts.setState(account.companyId, account.id, 'disabled');
      assert.equal((await sessions.find(session.tokenHash))?.account.state, 'disabled');
      const live = sessionOf(account);
      await sessions.insert(live);
      assert.equal(await sessions.end(account.companyId, live.tokenHash, 'signed-out', start), true);
      assert.equal(await sessions.find(live.tokenHash), null);
    });

    test('A last use moves forward only, and not after the end.', async () => {
      const { sessions } = room.storage;
      const session = sessionOf(await givenAccount(room.storage));
      await sessions.insert(session);
      await sessions.touch(session.tokenHash, start + 2 * minute);
      await sessions.touch(session.tokenHash, start + minute);
      assert.equal((await sessions.find(session.tokenHash))?.session.lastSeenAt, start + 2 * minute);
    });

    test('Of sixteen who end a session at once, one does.', async () => {
      const session = sessionOf(await givenAccount(room.storage));
      await room.storage.sessions.insert(session);
      const ended = await sixteen(() =>
        room.storage.transaction((tx) =>
          tx.sessions.end(session.companyId, session.tokenHash, 'password-chosen', start),
        ),
      );
      assert.equal(ended.filter(Boolean).length, 1);
    });

    test('Of sixteen who end a session by its id at once, one does.', async () => {
      const session = sessionOf(await givenAccount(room.storage));
      await room.storage.sessions.insert(session);
      const { companyId, accountId } = session;
      const ended = await sixteen(() =>
        room.storage.sessions.endById(companyId, accountId, session.id, 'ended-by-owner', start),
      );
      assert.equal(ended.filter(Boolean).length, 1);
    });

    test('An expired session, another company’s and another account’s do not end.', async () => {
      const { sessions } = room.storage;
      const account = await givenAccount(room.storage);
      const neighbour = await givenAccount(room.storage, { companyId: account.companyId });
      const other = await givenCompany(room.storage);
      const session = sessionOf(account);
      await sessions.insert(session);
      assert.equal(await sessions.end(account.companyId, session.tokenHash, 'signed-out', session.expiresAt), false);
      assert.equal(await sessions.end(other.id, session.tokenHash, 'signed-out', start), false);
      assert.equal(await sessions.endById(other.id, account.id, session.id, 'ended-by-owner', start), false);
      assert.equal(await sessions.endById(account.companyId, neighbour.id, session.id, 'ended-by-owner', start), false);
      assert.equal(await sessions.endAll(other.id, account.id, 'password-reset', start), 0);
      assert.ok(await sessions.find(session.tokenHash));
    });

    test('All sessions of an account end but the one named, and are counted.', async () => {
      const { sessions } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      const [kept, second, third] = [sessionOf(account), sessionOf(account), sessionOf(account)];
      for (const session of [kept, second, third, sessionOf(account, { expiresAt: start })])
        await sessions.insert(session);
      const neighbours = sessionOf(await givenAccount(room.storage, { companyId }));
      await sessions.insert(neighbours);
      assert.equal(await sessions.endAll(companyId, accountId, 'password-changed', start, kept.id), 2);
      assert.equal(await sessions.endAll(companyId, accountId, 'password-changed', start, kept.id), 0);
      assert.deepEqual(await sessions.list(companyId, accountId, start), [kept]);
      assert.equal(await sessions.endAll(companyId, accountId, 'signed-out-everywhere', start), 1);
      assert.ok(await sessions.find(neighbours.tokenHash));
    });

    test('The list shows what is unended and unexpired, newest first, at most a hundred.', async () => {
      const { sessions } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      await room.storage.transaction(async (tx) => {
        for (let index = 0; index < 120; index += 1) {
          await tx.sessions.insert(sessionOf(account, { createdAt: start + index, expiresAt: start + hour + index }));
        }
      });
      const listed = await sessions.list(companyId, accountId, start + hour);
      assert.equal(listed.length, 100);
      assert.equal(listed[0]?.createdAt, start + 119);
      assert.equal((await sessions.list(companyId, accountId, start + hour + 117)).length, 2);
      assert.deepEqual(await sessions.list((await givenCompany(room.storage)).id, accountId, start), []);
    });

    test('A source is no stranger once the account had a session from it, ended or not.', async () => {
      const { sessions } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      const session = sessionOf(account, { source: '2001:db8::7' });
      assert.equal(await sessions.hasComeFrom(companyId, accountId, session.source), false);
      await sessions.insert(session);
      await sessions.end(companyId, session.tokenHash, 'signed-out', start);
      assert.equal(await sessions.hasComeFrom(companyId, accountId, session.source), true);
      assert.equal(await sessions.hasComeFrom(companyId, accountId, '2001:db8::8'), false);
      assert.equal(await sessions.hasComeFrom(companyId, id(), session.source), false);
    });

    test('A user agent of a hundred thousand characters comes back whole.', async () => {
      const session = sessionOf(await givenAccount(room.storage), { userAgent: 'é'.repeat(100_000) });
      await room.storage.sessions.insert(session);
      assert.equal((await room.storage.sessions.find(session.tokenHash))?.session.userAgent, session.userAgent);
    });
  });

  suite('Failed sign-ins', () => {
    test('An account’s failures count as the domain counts them, anew a day after the first.', async () => {
      const { throttle } = room.storage;
      const key = id();
      assert.equal(await throttle.find(key), null);
      let expected: FailureCount | null = null;
      for (const at of [start, start + minute, start + day - 1, start + day, start + day + 1, start + 3 * day]) {
        expected = countFailure(expected, at);
        assert.deepEqual(await throttle.recordFailure(key, 'source', at), expected);
        assert.deepEqual(await throttle.find(key), expected);
      }
    });

    test('Of failures that come at once, none goes uncounted.', async () => {
      const [key, source] = [id(), id()];
      const counts = await sixteen(() =>
        room.storage.transaction((tx) => tx.throttle.recordFailure(key, source, start)),
      );
      assert.deepEqual(
        counts.map(({ failures }) => failures).sort((a, b) => a - b),
        Array.from({ length: 16 }, (_, index) => index + 1),
      );
    });

    test('A source counts the different accounts it failed at, not the failures.', async () => {
      const { throttle } = room.storage;
      const [source, first, second] = [id(), id(), id()];
      assert.equal(await throttle.countForSource(source, start), null);
      await throttle.recordFailure(first, source, start);
      await throttle.recordFailure(first, source, start + minute);
      await throttle.recordFailure(second, source, start + hour);
      await throttle.recordFailure(id(), id(), start + hour);
      const both = { failures: 2, firstFailedAt: start + minute, lastFailedAt: start + hour };
      assert.deepEqual(await throttle.countForSource(source, start), both);
      const newest = { failures: 1, firstFailedAt: start + hour, lastFailedAt: start + hour };
      assert.deepEqual(await throttle.countForSource(source, start + hour), newest);
      assert.equal(await throttle.countForSource(source, start + hour + 1), null);
    });

    test('Who gets in is forgotten, at the account and at every source.', async () => {
      const { throttle } = room.storage;
      const [source, key, other] = [id(), id(), id()];
      await throttle.recordFailure(key, source, start);
      await throttle.recordFailure(key, id(), start);
      await throttle.recordFailure(other, source, start);
      await throttle.forget(key);
      assert.equal(await throttle.find(key), null);
      assert.equal((await throttle.countForSource(source, start))?.failures, 1);
      assert.equal((await throttle.find(other))?.failures, 1);
    });
  });
};
