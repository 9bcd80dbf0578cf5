import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { Disavowal } from '../../src/domain/recovery/disavowal.ts';
import { editAccount } from '../../src/domain/recovery/edit-account.ts';
import { raiseIncident } from '../../src/domain/recovery/raise-incident.ts';
import { setAccountState } from '../../src/domain/recovery/set-account-state.ts';
import type { TelephoneStop } from '../../src/domain/recovery/telephone-stop.ts';
import { actsToldBySmsPerDay, tellOfAccess } from '../../src/domain/recovery/tell-of-access.ts';
import { systemRandom } from '../../src/platform/random.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { day, givenAccount, givenCompany, id, requestOf, sixteen, start, verificationOf } from './given.ts';

export const afterAResetContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const given = async (account: Account, more: Partial<Disavowal> = {}): Promise<Disavowal> => {
    const disavowal: Disavowal = {
      ...{ id: id(), companyId: account.companyId, accountId: account.id, tokenHash: id(), what: 'reset' },
      ...{ delivery: 'link-mail', toldId: null, happenedAt: start, expiresAt: start + 7 * day },
      ...{ pressedAt: null, voidedAt: null },
      ...more,
    };
    await room.storage.disavowals.insert(disavowal);
    return disavowal;
  };
  const stopOf = (companyId: string | null, byDesk = true): TelephoneStop => ({
    ...{ id: id(), companyId, byDesk, reason: 'Appels trompeurs', stoppedBy: null, stoppedAt: start },
  });

  suite('Links that take an access back', () => {
    test('One is found by the hash of its token, as it was kept, and by no other.', async () => {
      const disavowal = await given(await givenAccount(room.storage));
      assert.deepEqual(await room.storage.disavowals.findByToken(disavowal.tokenHash), disavowal);
      assert.equal(await room.storage.disavowals.findByToken(id()), null);
    });

    test('Of sixteen presses one counts; none does after its time, for another company, or once it is void.', async () => {
      const { disavowals } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      const [pressed, late, foreign, dead] = [
        await given(account),
        await given(account),
        await given(account),
        await given(account),
      ];
      assert.equal(
        (await sixteen(() => disavowals.press(companyId, pressed?.id ?? '', start))).filter(Boolean).length,
        1,
      );
      assert.equal(await disavowals.press(companyId, late?.id ?? '', start + 7 * day), false);
      assert.equal(await disavowals.press(id(), foreign?.id ?? '', start), false);
      assert.equal(await disavowals.isStanding(companyId, accountId), true);
      await disavowals.voidAll(companyId, accountId, start + 1);
      assert.equal(await disavowals.isStanding(companyId, accountId), false);
      assert.equal(await disavowals.press(companyId, dead?.id ?? '', start + 2), false);
    });

    test('An access given back is remembered since an instant; a new contact is none.', async () => {
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      const { disavowals } = room.storage;
      await given(account, { what: 'telephone-changed' });
      assert.equal(await disavowals.wasGivenBack(companyId, accountId, start), false);
      await given(account, { what: 'emergency' });
      assert.equal(await disavowals.wasGivenBack(companyId, accountId, start), true);
      assert.equal(await disavowals.wasGivenBack(companyId, accountId, start + 1), false);
    });

    test('What is over for long is forgotten, but for a press that nothing settled.', async () => {
      const account = await givenAccount(room.storage);
      const [old, standing] = [await given(account), await given(account)];
      await room.storage.disavowals.press(account.companyId, standing?.id ?? '', start);
      await room.storage.forgetExpired(start + 98 * day);
      assert.equal(await room.storage.disavowals.findByToken(old?.tokenHash ?? ''), null);
      assert.equal(await room.storage.disavowals.isStanding(account.companyId, account.id), true);
    });

    test('An account that was disabled when somebody pressed is frozen when it is enabled, whichever comes first.', async () => {
      const { storage } = room;
      for (const state of ['frozen', 'disabled'] as const) {
        const account = await givenAccount(storage, { state });
        const disavowal = await given(account);
        await storage.disavowals.press(account.companyId, disavowal.id, start);
        const deps = { storage, clock: { now: () => start }, random: systemRandom };
        const target = { companyId: account.companyId, accountId: account.id };
        assert.equal(await setAccountState(deps, { kind: 'console' }, target, 'active'), 'frozen');
        assert.equal((await storage.accounts.find(account.companyId, account.id))?.state, 'frozen');
        assert.equal(await setAccountState(deps, { kind: 'console' }, target, 'disabled'), 'changed');
      }
    });
  });

  suite('Incidents', () => {
    test('Sixteen causes at once raise one incident of an account; a new one is raised when it is closed.', async () => {
      const { storage } = room;
      const account = await givenAccount(storage);
      const raise = () =>
        storage.transaction((tx) => raiseIncident(tx, { random: systemRandom }, account, 'disavowed', start));
      const numbers = new Set(await sixteen(raise));
      assert.equal(numbers.size, 1);
      const [number = 0] = numbers;
      const kept = await storage.requests.find(number);
      assert.equal(kept?.kind, 'incident');
      assert.equal(kept?.cause, 'disavowed');
      await storage.requests.closeForAccount(account.companyId, account.id, 'solved', start);
      assert.equal((await storage.requests.findOpenIncident(account.companyId, account.id))?.number, number);
      await storage.requests.close(number, 'solved', start);
      assert.notEqual(await raise(), number);
    });

    test('An incident that was sent to its person is taken up again when something else happens.', async () => {
      const { storage } = room;
      const account = await givenAccount(storage);
      const raise = (cause: 'emergency' | 'disavowed') =>
        storage.transaction((tx) => raiseIncident(tx, { random: systemRandom }, account, cause, start));
      const number = await raise('emergency');
      await storage.requests.take(number, 'agent', start);
      await storage.requests.markSent(number, 'agent', start);
      assert.equal(await raise('disavowed'), number);
      const { state, cause, repeatedAt } = (await storage.requests.find(number)) ?? {};
      assert.deepEqual({ state, cause, repeatedAt }, { state: 'taken', cause: 'disavowed', repeatedAt: start });
    });

    test('A hold is noted once, and resets are counted for each company.', async () => {
      const { storage } = room;
      const account = await givenAccount(storage);
      const number = await storage.requests.insert(requestOf(account));
      assert.deepEqual((await sixteen(() => storage.requests.noteHold(number, start))).filter(Boolean), [true]);
      await storage.verifications.insert(verificationOf(account, number, { spentAt: start }));
      assert.equal(await storage.verifications.countSpentOfCompany(account.companyId, start), 1);
      assert.equal(await storage.verifications.countSpentOfCompany(account.companyId, start + 1), 0);
    });
  });

  suite('The switch of the telephone', () => {
    test('One stop of each kind stands at a time; each is ended by its own side alone.', async () => {
      const { telephoneStops } = room.storage;
      const { id: companyId } = await givenCompany(room.storage);
      assert.equal((await sixteen(() => telephoneStops.stop(stopOf(companyId)))).filter(Boolean).length, 1);
      assert.equal(await telephoneStops.stop(stopOf(companyId, false)), true);
      assert.ok(await telephoneStops.end(companyId, true, start + 1));
      assert.equal(await telephoneStops.end(companyId, true, start + 1), null);
      assert.equal((await telephoneStops.findFor(companyId))?.byDesk, false);
      assert.ok(await telephoneStops.end(companyId, false, start + 1));
      assert.equal(await telephoneStops.findFor(companyId), null);
      assert.equal(await telephoneStops.stop(stopOf(companyId)), true, 'and it can be stopped again');
    });

    test('A stop for all holds for every company.', async () => {
      const { telephoneStops } = room.storage;
      const { id: companyId } = await givenCompany(room.storage);
      assert.equal(await telephoneStops.stop(stopOf(null)), true);
      assert.equal(await telephoneStops.stop(stopOf(null)), false);
      assert.equal((await telephoneStops.findFor(companyId))?.companyId, null);
      assert.ok((await telephoneStops.list()).length >= 2);
      await telephoneStops.end(null, true, start + 1);
    });

    test('Whoever has looked in a transaction has it as it was until the end: a stop waits.', async () => {
      const { storage } = room;
      const { id: companyId } = await givenCompany(storage);
      const order: string[] = [];
      const looked = Promise.withResolvers<void>();
      const writing = storage.transaction(async (tx) => {
        assert.equal(await tx.telephoneStops.findFor(companyId), null);
        looked.resolve();
        await wait(200);
        order.push('written');
      });
      await looked.promise;
      await storage.transaction((tx) => tx.telephoneStops.stop(stopOf(companyId)));
      order.push('stopped');
      await writing;
      assert.deepEqual(order, ['written', 'stopped']);
    });

    test('A company’s administrators hear of resets until they choose otherwise.', async () => {
      const { companies } = room.storage;
      const { id: companyId } = await givenCompany(room.storage);
      assert.equal(await companies.tellsAdministrators(companyId), true);
      await companies.setTellsAdministrators(companyId, false);
      assert.equal(await companies.tellsAdministrators(companyId), false);
    });
  });

  test('Of an administrator’s reset the other administrators hear, whatever their company wants; of a user’s, as it wants.', async () => {
    const user = await givenAccount(room.storage);
    const { companyId } = user;
    const [boss, other] = [
      await givenAccount(room.storage, { companyId, role: 'administrator' }),
      await givenAccount(room.storage, { companyId, role: 'administrator' }),
    ];
    await room.storage.companies.setTellsAdministrators(companyId, false);
    const given = { what: 'reset', delivery: 'link-mail', toldBy: 'mail', by: '', requestNumber: null } as const;
    const deps = {
      random: systemRandom,
      smsAvailable: false,
      disavowalDays: 7,
      verificationLimits: { coolingOffDays: 30 },
    };
    const at = start + 300 * day;
    for (const account of [user, boss]) {
      await room.storage.transaction((tx) => tellOfAccess(tx, deps, account, { ...given, at }));
    }
    const told = (await room.storage.outbox.lease(at, at + day, 500, 'mail')).filter(
      (notice) => notice.companyId === companyId,
    );
    assert.deepEqual(
      told.map(({ accountId }) => accountId),
      [other.id],
    );
  });

  suite('The telephone that was on file before', () => {
    const [own, other] = ['+33639980001', '+33639980002'];
    const base = { random: systemRandom, smsAvailable: true, disavowalDays: 7 };
    const deps = { ...base, verificationLimits: { coolingOffDays: 30 } };
    const change = (account: Account, telephone: string, now: number) =>
      editAccount(
        { ...deps, storage: room.storage, clock: { now: () => now } },
        { kind: 'console' },
        { companyId: account.companyId, accountId: account.id },
        { ...account, telephone, groupId: '' },
      );
    const heard = async ({ companyId }: Account, at: number): Promise<string[]> => {
      const leased = await room.storage.outbox.lease(at, at + day, 500, 'sms');
      for (const notice of leased) await room.storage.outbox.markSent(notice.id, at);
      return leased.filter((notice) => notice.companyId === companyId).map(({ to }) => to.address);
    };

    test('It hears of the change if it had cooled off, or the account began with it; a younger one does not.', async () => {
      const account = await givenAccount(room.storage, { telephone: own });
      for (const [telephone, at, told] of [
        [other, start + 1, [own]],
        [own, start + 2, []],
        [other, start + 31 * day, [own]],
        [own, start + 60 * day, []],
        [other, start + 90 * day + 1, [own]],
      ] as const) {
        assert.deepEqual(await change(account, telephone, at), { kind: 'saved', emailWaits: false });
        assert.deepEqual(await heard(account, at), told, `to ${telephone}, ${at}`);
      }
    });

    test('Nor does a younger one hear of the access that the same act gives.', async () => {
      const account = await givenAccount(room.storage, { telephone: other, telephoneSince: start + 1 });
      const given = { what: 'password-set', delivery: null, toldBy: 'mail', by: '', requestNumber: null } as const;
      for (const [at, told] of [
        [start + 30 * day, []],
        [start + 30 * day + 1, [other]],
      ] as const) {
        await room.storage.transaction((tx) =>
          tellOfAccess(tx, deps, { ...account, telephone: null }, { ...given, at, before: account }),
        );
        assert.deepEqual(await heard(account, at), told);
      }
    });

    test('Of so many acts a day a telephone hears, and of the others the mail tells.', async () => {
      const account = await givenAccount(room.storage, { telephone: own });
      const given = { what: 'reset', delivery: 'link-mail', toldBy: 'mail', by: '', requestNumber: null } as const;
      const give = (at: number) => room.storage.transaction((tx) => tellOfAccess(tx, deps, account, { ...given, at }));
      for (let act = 1; act <= actsToldBySmsPerDay + 3; act += 1) assert.ok(await give(start + act));
      await change(account, other, start + 100);
      assert.equal((await heard(account, start + 100)).length, actsToldBySmsPerDay);
      await give(start + day + 100);
      assert.deepEqual(await heard(account, start + day + 100), [own]);
    });
  });
};
