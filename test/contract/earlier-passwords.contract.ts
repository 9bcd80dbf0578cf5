import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, day, givenAccount, givenCompany, hour, id, sessionOf, sixteen, start } from './given.ts';

export const earlierPasswordsContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const earlier = ({ companyId, id: accountId }: Account, limit = 10) =>
    room.storage.passwordHistory.list(companyId, accountId, limit);
  const write = ({ ...account }: Account, hash: string, version: number) =>
    room.storage.credentials.replace(credentialOf(account, { hash }), version);

  suite('Earlier passwords', () => {
    test('A password that is replaced or taken away joins the earlier ones, the newest first.', async () => {
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      await write(account, '$one', 0);
      assert.deepEqual(await earlier(account), []);
      await write(account, '$two', 1);
      await room.storage.credentials.clear(companyId, accountId, start + hour);
      await room.storage.credentials.clear(companyId, accountId, start + hour);
      await write(account, '$three', 4);
      assert.deepEqual(await earlier(account), ['$two', '$one']);
      assert.deepEqual(await earlier(account, 1), ['$two']);
    });

    test('Of sixteen who replace a password at once, one does, and it is kept once.', async () => {
      const account = await givenAccount(room.storage);
      await write(account, '$one', 0);
      const written = await sixteen((index) => write(account, `$next ${index}`, 1));
      assert.equal(written.filter(Boolean).length, 1);
      assert.deepEqual(await earlier(account), ['$one']);
    });

    test('A replacement that is refused, or undone, keeps nothing.', async () => {
      const account = await givenAccount(room.storage);
      await write(account, '$one', 0);
      assert.equal(await write(account, '$late', 7), false);
      const undone = room.storage.transaction(async (tx) => {
        await tx.credentials.replace(credentialOf(account, { hash: '$two' }), 1);
        throw new Error('undone');
      });
      await assert.rejects(undone, /undone/);
      assert.deepEqual(await earlier(account), []);
    });

    test('All but the newest are forgotten on demand, and another company’s id forgets and finds nothing.', async () => {
      const account = await givenAccount(room.storage);
      const other = await givenCompany(room.storage);
      for (let version = 0; version < 6; version += 1) await write(account, `$${version}`, version);
      await room.storage.passwordHistory.prune(other.id, account.id, 0);
      await room.storage.passwordHistory.prune(account.companyId, account.id, 5);
      assert.equal((await earlier(account)).length, 5);
      await room.storage.passwordHistory.prune(account.companyId, account.id, 2);
      assert.deepEqual(await earlier(account), ['$4', '$3']);
      assert.deepEqual(await room.storage.passwordHistory.list(other.id, account.id, 10), []);
      await room.storage.passwordHistory.prune(account.companyId, account.id, 0);
      assert.deepEqual(await earlier(account), []);
    });
  });

  suite('Accounts of one person', () => {
    const found = async (account: Account, limit = 5) =>
      (await room.storage.accounts.findOfSamePerson(account, limit)).map((other) => other.id).sort();

    test('They have the same mailbox in any company, or the same name in the same company.', async () => {
      const local = id();
      const person = await givenAccount(room.storage, { email: `${local}@maison.example`, lastName: `Élan${local}` });
      const plus = await givenAccount(room.storage, { email: `${local.toUpperCase()}+Autre@maison.example` });
      const namesake = await givenAccount(room.storage, {
        companyId: person.companyId,
        firstName: 'CLAIRE',
        lastName: `elan${local}`,
      });
      await givenAccount(room.storage, { lastName: person.lastName });
      await givenAccount(room.storage, { companyId: person.companyId, lastName: 'Autre' });
      await givenAccount(room.storage, { email: `${local}@autre.example` });
      await givenAccount(room.storage, { email: `x${local}@maison.example` });
      assert.deepEqual(await found(person), [plus.id, namesake.id].sort());
      assert.deepEqual(await found(plus), [person.id]);
      assert.equal((await found(person, 1)).length, 1);
    });

    test('A new mail address is that of another mailbox.', async () => {
      const local = id();
      const person = await givenAccount(room.storage, { email: `${local}@maison.example` });
      const other = await givenAccount(room.storage);
      const { accounts } = room.storage;
      await accounts.update(other.companyId, other.id, { ...other, email: `${local}+2@maison.example` }, start);
      assert.deepEqual(await found(person), [other.id]);
    });
  });

  suite('A new password asked for', () => {
    test('It is asked for once, of a password that is there, and what was judged before is judged again.', async () => {
      const { credentials } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      assert.equal(await credentials.requireNew(companyId, accountId), false);
      await credentials.clear(companyId, accountId, start);
      assert.equal(await credentials.requireNew(companyId, accountId), false);
      await write(account, '$one', 1);
      const asked = await sixteen(() => credentials.requireNew(companyId, accountId));
      assert.equal(asked.filter(Boolean).length, 1);
      const kept = await credentials.find(companyId, accountId);
      assert.equal(kept?.mustChange, true);
      assert.equal(kept?.mustChangeReason, 'known-to-others');
      assert.equal(kept?.version, 3);
      assert.equal(await write(account, '$judged before', 2), false);
      assert.equal(await write(account, '$new', 3), true);
      assert.equal((await credentials.find(companyId, accountId))?.mustChangeReason, null);
      assert.equal(await credentials.requireNew(companyId, accountId), true);
    });

    test('Why it is asked for stands through a reset, and through a password written with it, until one is written without.', async () => {
      const { credentials } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      const reason = async () => (await credentials.find(companyId, accountId))?.mustChangeReason;
      await write(account, '$one', 0);
      await credentials.requireNew(companyId, accountId);
      await credentials.clear(companyId, accountId, start);
      assert.equal(await reason(), 'known-to-others');
      assert.equal(await credentials.requireNew(companyId, accountId), false);
      const given = credentialOf(account, { mustChange: true, mustChangeReason: 'known-to-others' });
      assert.equal(await credentials.replace(given, 3), true);
      assert.equal(await reason(), 'known-to-others');
      await write(account, '$chosen', 4);
      assert.equal(await reason(), null);
    });

    test('The people it would concern are listed by id, page by page, in their company alone.', async () => {
      const { credentials } = room.storage;
      const { id: companyId } = await givenCompany(room.storage);
      const people: Account[] = [];
      for (let index = 0; index < 5; index += 1) people.push(await givenAccount(room.storage, { companyId }));
      for (const person of people.slice(0, 4)) await write(person, '$one', 0);
      await credentials.requireNew(companyId, people[0]?.id ?? '');
      const other = await givenAccount(room.storage);
      await write(other, '$one', 0);
      const wanted = people
        .slice(1, 4)
        .map((person) => person.id)
        .sort();
      const listed = await credentials.listToRequire(companyId, '', 2);
      const rest = await credentials.listToRequire(companyId, listed.at(-1)?.id ?? '', 2);
      assert.deepEqual(
        [...listed, ...rest].map((person) => person.id),
        wanted,
      );
      assert.equal(await credentials.countToRequire(companyId), 3);
      assert.equal(await credentials.requireNew(companyId, other.id), false);
    });
  });

  suite('Passwords near their end', () => {
    test('They are listed by age and page by page, those of active people who need not change them anyway.', async () => {
      const { credentials, accounts } = room.storage;
      const set = async (setAt: number, more: object = {}) => {
        const account = await givenAccount(room.storage);
        await credentials.replace(credentialOf(account, { setAt, ...more }), 0);
        return account;
      };
      const base = start - 400 * day;
      const together = [await set(base + 1), await set(base + 1), await set(base + 1)];
      const late = await set(base + 2);
      await set(base);
      await set(base + 3);
      await set(base + 2, { mustChange: true });
      const cleared = await set(base + 2);
      await credentials.clear(cleared.companyId, cleared.id, base + 2);
      const disabled = await set(base + 2);
      await accounts.setState(disabled.companyId, disabled.id, 'disabled');
      const first = await credentials.listSetBetween({ setAt: base + 1, accountId: '' }, base + 2, 2);
      const last = first.at(-1);
      assert.ok(last);
      const after = { setAt: last.setAt, accountId: last.account.id };
      const rest = await credentials.listSetBetween(after, base + 2, 5);
      assert.deepEqual(
        [...first, ...rest].map(({ account }) => account),
        [...together.sort((a, b) => (a.id < b.id ? -1 : 1)), late],
      );
      assert.deepEqual(first[0], { account: together[0], setAt: base + 1, version: 1, remindedDays: null });
    });

    test('Of sixteen who may send a reminder, one does; then only a more urgent one goes, and none of another version.', async () => {
      const { credentials } = room.storage;
      const account = await givenAccount(room.storage);
      const target = { companyId: account.companyId, accountId: account.id, version: 1 };
      await write(account, '$one', 0);
      const noted = await sixteen(() => room.storage.transaction((tx) => tx.credentials.noteReminder(target, 14)));
      assert.equal(noted.filter(Boolean).length, 1);
      assert.equal(await credentials.noteReminder({ ...target, version: 2 }, 7), false);
      assert.equal(await credentials.noteReminder({ ...target, companyId: id() }, 7), false);
      assert.equal(await credentials.noteReminder(target, 1), true);
      assert.equal(await credentials.noteReminder(target, 7), false);
      assert.equal((await credentials.find(account.companyId, account.id))?.remindedDays, 1);
      await write(account, '$two', 1);
      assert.equal((await credentials.find(account.companyId, account.id))?.remindedDays, null);
    });
  });

  suite('What a session knows of the password', () => {
    test('Why one must be chosen, and until when one is valid, comes back as it was written.', async () => {
      const { sessions } = room.storage;
      const account = await givenAccount(room.storage);
      const choosing = sessionOf(account, { kind: 'choose-password', chooseReason: 'breached' });
      const full = sessionOf(account, { passwordExpiresAt: start + day });
      const over = sessionOf(account, { passwordExpiresAt: start + day });
      for (const session of [choosing, full, over]) await sessions.insert(session);
      assert.deepEqual((await sessions.find(choosing.tokenHash))?.session, choosing);
      assert.deepEqual((await sessions.find(full.tokenHash))?.session, full);
      await sessions.end(account.companyId, over.tokenHash, 'signed-out', start);
      await sessions.setPasswordExpiry(id(), account.id, 1);
      await sessions.setPasswordExpiry(account.companyId, account.id, start + 9 * day);
      assert.equal((await sessions.find(full.tokenHash))?.session.passwordExpiresAt, start + 9 * day);
      await sessions.setPasswordExpiry(account.companyId, account.id, null);
      assert.equal((await sessions.find(full.tokenHash))?.session.passwordExpiresAt, null);
    });

    test('Sessions that can only choose a password end together, and the others stay.', async () => {
      const { sessions } = room.storage;
      const account = await givenAccount(room.storage);
      const full = sessionOf(account);
      const choosing = [1, 2].map(() => sessionOf(account, { kind: 'choose-password', chooseReason: 'expired' }));
      for (const session of [full, ...choosing]) await sessions.insert(session);
      const { companyId, id: accountId } = account;
      assert.equal(await sessions.endChoosing(id(), accountId, 'password-changed', start), 0);
      assert.equal(await sessions.endChoosing(companyId, accountId, 'password-changed', start), 2);
      assert.equal(await sessions.endChoosing(companyId, accountId, 'password-changed', start), 0);
      assert.deepEqual(await sessions.list(companyId, accountId, start), [full]);
    });

    test('Comparisons are counted by the day, none goes uncounted, and no source is blamed.', async () => {
      const key = id();
      const counts = await sixteen(() => room.storage.throttle.countOneMore(key, start));
      assert.deepEqual(
        counts.map(({ failures }) => failures).sort((a, b) => a - b),
        Array.from({ length: 16 }, (_, index) => index + 1),
      );
      assert.equal((await room.storage.throttle.countOneMore(key, start + day)).failures, 1);
      assert.deepEqual(await room.run(`select * from sign_in_failures_by_source where account_key = '${key}'`), []);
    });
  });
};
