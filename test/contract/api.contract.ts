import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { ApiKey } from '../../src/domain/api-keys/api-key.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { day, givenCompany, id, minute, sixteen, start } from './given.ts';

const keyOf = (companyId: string, more: Partial<ApiKey> = {}): ApiKey => ({
  id: id(),
  companyId,
  name: 'Annuaire d’été 👩🏽‍🚒',
  scopes: ['accounts:read', 'desk:write'],
  hash: id(),
  createdAt: start,
  createdBy: null,
  expiresAt: start + 90 * day,
  lastUsedAt: null,
  revokedAt: null,
  ...more,
});

export const apiContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  suite('Keys of companies', () => {
    test('A key is found by its hash as it was kept, and listed in its company alone, the newest first.', async () => {
      const { apiKeys } = room.storage;
      const [company, other] = [await givenCompany(room.storage), await givenCompany(room.storage)];
      const keys = [keyOf(company.id, { createdBy: id() }), keyOf(company.id, { createdAt: start + minute })];
      for (const key of [...keys, keyOf(other.id)]) await apiKeys.insert(key);
      assert.deepEqual(await apiKeys.findByHash(keys[0]?.hash ?? ''), keys[0]);
      assert.equal(await apiKeys.findByHash(id()), null);
      assert.deepEqual(await apiKeys.list(company.id, 9), keys.toReversed());
      assert.equal((await apiKeys.list(company.id, 1)).length, 1);
    });

    test('Those that are revoked or past their end do not count, and are not revoked again.', async () => {
      const { apiKeys } = room.storage;
      const company = await givenCompany(room.storage);
      const [live, expired] = [keyOf(company.id), keyOf(company.id, { expiresAt: start + minute })];
      for (const key of [live, expired]) await apiKeys.insert(key);
      const now = start + minute;
      assert.equal(await apiKeys.countLive(company.id, start), 2);
      assert.equal(await apiKeys.countLive(company.id, now), 1);
      assert.equal(await apiKeys.revoke(company.id, expired.id, now), null);
      assert.equal(await apiKeys.revoke((await givenCompany(room.storage)).id, live.id, now), null);
      const won = await sixteen(() => room.storage.transaction((tx) => tx.apiKeys.revoke(company.id, live.id, now)));
      assert.deepEqual(
        won.filter((key) => key !== null),
        [{ ...live, revokedAt: now }],
      );
      assert.equal(await apiKeys.countLive(company.id, now), 0);
    });

    test('The last use only goes forward.', async () => {
      const { apiKeys } = room.storage;
      const company = await givenCompany(room.storage);
      const key = keyOf(company.id);
      await apiKeys.insert(key);
      for (const at of [start + 2 * minute, start + minute]) await apiKeys.touch(company.id, key.id, at);
      assert.equal((await apiKeys.findByHash(key.hash))?.lastUsedAt, start + 2 * minute);
    });

    test('What ended more than 90 days ago goes.', async () => {
      const { apiKeys } = room.storage;
      const company = await givenCompany(room.storage);
      const keys = [
        keyOf(company.id),
        keyOf(company.id, { revokedAt: start }),
        keyOf(company.id, { expiresAt: start }),
      ];
      for (const key of keys) await apiKeys.insert(key);
      await room.storage.forgetExpired(start + 91 * day);
      assert.deepEqual(await apiKeys.list(company.id, 9), keys.slice(0, 1));
    });
  });

  suite('Answered requests', () => {
    const requestOf = (more = {}) => ({ caller: `key ${id()}`, key: id(), fingerprint: 'f', claim: id(), ...more });
    const times = (now: number) => ({ now, leasedUntil: now + 2 * minute, since: now - day });
    const sealed = new Uint8Array([0, 255, 7]);

    test('Of sixteen attempts at once one has the claim, and the others wait.', async () => {
      const request = requestOf();
      const outcomes = await sixteen(() =>
        room.storage.answeredRequests.claim({ ...request, claim: id() }, times(start)),
      );
      const kinds = outcomes.map(({ kind }) => kind).sort();
      assert.deepEqual(kinds, ['claimed', ...Array.from({ length: 15 }, () => 'under-way')]);
    });

    test('What was answered is answered again, to the same caller, for the same request, for a day.', async () => {
      const { answeredRequests } = room.storage;
      const request = requestOf();
      await answeredRequests.claim(request, times(start));
      assert.equal(await answeredRequests.noteDone(request), true);
      await answeredRequests.keepAnswer(request, { status: 201, sealed });
      const again = { ...request, claim: id() };
      const answered = await answeredRequests.claim(again, times(start + minute));
      assert.equal(answered.kind, 'answered');
      assert.ok(answered.kind === 'answered' && answered.answer.status === 201);
      assert.deepEqual([...answered.answer.sealed], [...sealed]);
      const other = await answeredRequests.claim({ ...again, fingerprint: 'g' }, times(start + minute));
      assert.equal(other.kind, 'other-request');
      const stranger = await answeredRequests.claim({ ...again, caller: id() }, times(start + minute));
      assert.equal(stranger.kind, 'claimed');
      const late = await answeredRequests.claim(again, times(start + day + minute));
      assert.equal(late.kind, 'claimed');
    });

    test('After the lease of an attempt that did nothing, one other takes it over, and the first can do nothing more.', async () => {
      const { answeredRequests } = room.storage;
      const dead = requestOf();
      await answeredRequests.claim(dead, times(start));
      const later = times(start + 3 * minute);
      const claims = await sixteen(() => {
        const heir = { ...dead, claim: id() };
        return room.storage.answeredRequests.claim(heir, later).then(({ kind }) => ({ kind, heir }));
      });
      const heirs = claims.filter(({ kind }) => kind === 'claimed');
      assert.equal(heirs.length, 1);
      assert.equal(await answeredRequests.noteDone(dead), false);
      assert.equal(await answeredRequests.noteDone(heirs[0]?.heir ?? dead), true);
    });

    test('After the lease of one that did it, it is done, and nobody does it again.', async () => {
      const { answeredRequests } = room.storage;
      const dead = requestOf();
      await answeredRequests.claim(dead, times(start));
      await answeredRequests.noteDone(dead);
      const again = { ...dead, claim: id() };
      assert.equal((await answeredRequests.claim(again, times(start + minute))).kind, 'under-way');
      assert.equal((await answeredRequests.claim(again, times(start + 3 * minute))).kind, 'done');
      await answeredRequests.release(dead);
      assert.equal((await answeredRequests.claim(again, times(start + 3 * minute))).kind, 'done');
    });

    test('What is given back is there for the next; what nobody keeps is done at once.', async () => {
      const { answeredRequests } = room.storage;
      const [one, other] = [requestOf(), requestOf()];
      for (const request of [one, other]) await answeredRequests.claim(request, times(start));
      await answeredRequests.release(one);
      assert.equal((await answeredRequests.claim({ ...one, claim: id() }, times(start))).kind, 'claimed');
      await answeredRequests.noteDone(other);
      await answeredRequests.settle(other);
      assert.equal((await answeredRequests.claim({ ...other, claim: id() }, times(start))).kind, 'done');
    });
  });
};
