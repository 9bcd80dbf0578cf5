import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import { setTimeout as spend } from 'node:timers/promises';
import { watchedRefusalFloor } from '../../src/composition/watched-refusal-floor.ts';
import { writeStoredHash } from '../../src/platform/stored-hash.ts';
import { engines, type Room } from '../contract/engines.ts';
import { credentialOf, givenAccount } from '../contract/given.ts';

const phc = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2E$aGFzaA';
const imported = writeStoredHash({ pepper: null, legacy: '{SSHA}abc', phc });

suite('The time that a refusal takes while imported hashes are kept', () => {
  let room: Room;
  let account: Awaited<ReturnType<typeof givenAccount>>;
  let version = 0;
  before(async () => {
    const opened = await engines[0]?.open();
    assert.ok(opened);
    room = opened;
    account = await givenAccount(room.storage);
  });
  after(() => room.close());

  const keep = async (hash: string): Promise<void> => {
    await room.storage.credentials.replace(credentialOf(account, { hash }), version);
    version += 1;
  };
  const timeOf = async (refuse: () => Promise<void>): Promise<number> => {
    const startedAt = performance.now();
    await refuse();
    return performance.now() - startedAt;
  };

  test('Without one a refusal does not wait; with one it comes at the floor, whatever was spent before.', async () => {
    await keep(phc);
    assert.ok((await timeOf(watchedRefusalFloor(room.storage.hashes)())) < 300);
    await keep(imported);
    const floor = watchedRefusalFloor(room.storage.hashes, { floorSeconds: 0.5 });
    for (const spent of [0, 250]) {
      const taken = await timeOf(async () => {
        const untilFloor = floor();
        await spend(spent);
        await untilFloor();
      });
      assert.ok(taken >= 498 && taken < 980, `${taken} ms`);
    }
  });

  test('A check that took longer than the floor is answered at the next whole multiple of it.', async () => {
    await keep(imported);
    const floor = watchedRefusalFloor(room.storage.hashes, { floorSeconds: 0.5 });
    const taken = await timeOf(async () => {
      const untilFloor = floor();
      await spend(600);
      await untilFloor();
    });
    assert.ok(taken >= 998 && taken < 1480, `${taken} ms`);
  });

  test('An import, and the end of the last imported hash, are noticed once what was seen is old.', async () => {
    await keep(phc);
    const floor = watchedRefusalFloor(room.storage.hashes, { floorSeconds: 0.5, lookEverySeconds: 1 });
    await Promise.all(Array.from({ length: 50 }, () => floor()()));
    await keep(imported);
    assert.ok((await timeOf(floor())) < 300, 'what was seen is believed for a while');
    await spend(1010);
    assert.ok((await timeOf(floor())) >= 498);
    await keep(phc);
    await spend(1010);
    assert.ok((await timeOf(floor())) < 300);
  });

  test('A look that fails is told as a failure, and the next refusal looks again.', async () => {
    await keep(phc);
    assert.ok(room.place.kind === 'sqlite');
    const database = new DatabaseSync(room.place.file);
    const floor = watchedRefusalFloor(room.storage.hashes);
    database.exec('alter table credentials rename to away');
    try {
      await assert.rejects(floor()(), /credentials/);
    } finally {
      database.exec('alter table away rename to credentials');
      database.close();
    }
    await floor()();
  });
});
