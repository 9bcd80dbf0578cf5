import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import { administratorsToTell, whoArrived } from '../../src/domain/recovery/people-to-tell.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { givenAccount, givenCompany, start } from './given.ts';

export const peopleToTellContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const office = async () => {
    const { id: companyId } = await givenCompany(room.storage);
    const administrator = (more: Partial<Account>) =>
      givenAccount(room.storage, { companyId, role: 'administrator', ...more });
    const idsOf = (people: readonly Account[]) => people.map(({ id }) => id).sort();
    const told = async (...but: string[]) => idsOf(await administratorsToTell(room.storage, companyId, but));
    const arrived = async (...but: string[]) =>
      idsOf(whoArrived(await administratorsToTell(room.storage, companyId, but)));
    return { administrator, told, arrived };
  };

  suite('Which administrators are told', () => {
    test('All but whoever acts and whom it is about, also those who never signed in: one account may be in strange hands.', async () => {
      const { administrator, told } = await office();
      const acts = await administrator({ lastSignedInAt: start });
      const about = await administrator({});
      const never = await administrator({ lastSignedInAt: null });
      await administrator({ lastSignedInAt: start, state: 'disabled' });
      assert.deepEqual(await told(about.id, acts.id), [never.id]);
    });

    test('What asks or tells of many goes to those who have signed in, and not to those whose first mail it would be.', async () => {
      const { administrator, arrived } = await office();
      const came = [await administrator({ lastSignedInAt: start }), await administrator({ lastSignedInAt: start })];
      await administrator({ lastSignedInAt: null });
      assert.deepEqual(await arrived(), came.map(({ id }) => id).sort());
    });

    test('All of them, where none has signed in but whoever it is about.', async () => {
      const { administrator, arrived } = await office();
      const about = await administrator({ lastSignedInAt: start });
      const others = [await administrator({}), await administrator({})];
      assert.deepEqual(await arrived(about.id), others.map(({ id }) => id).sort());
    });

    test('However many have not signed in, whoever has is among those who are told.', async () => {
      const { administrator, arrived } = await office();
      for (let one = 0; one < 51; one += 1) await administrator({ lastName: 'Avant' });
      const came = await administrator({ lastName: 'Zwick', lastSignedInAt: start });
      assert.deepEqual(await arrived(), [came.id]);
    });
  });
};
