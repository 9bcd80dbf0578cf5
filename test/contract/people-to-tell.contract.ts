import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import { administratorsToTell } from '../../src/domain/recovery/people-to-tell.ts';
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
    const told = async (but = '') => {
      const people = await administratorsToTell(room.storage, { companyId, id: but });
      return people.map(({ id }) => id).sort();
    };
    return { administrator, told };
  };

  suite('Which administrators are told', () => {
    test('Those who have signed in, and not those whose first mail it would be.', async () => {
      const { administrator, told } = await office();
      const came = [await administrator({ lastSignedInAt: start }), await administrator({ lastSignedInAt: start })];
      await administrator({ lastSignedInAt: null });
      await administrator({ lastSignedInAt: start, state: 'disabled' });
      assert.deepEqual(await told(), came.map(({ id }) => id).sort());
    });

    test('All of them, where none has signed in but whoever it is about.', async () => {
      const { administrator, told } = await office();
      const about = await administrator({ lastSignedInAt: start });
      const others = [await administrator({}), await administrator({})];
      assert.deepEqual(await told(about.id), others.map(({ id }) => id).sort());
    });

    test('However many have not signed in, whoever has is among those who are told.', async () => {
      const { administrator, told } = await office();
      for (let one = 0; one < 51; one += 1) await administrator({ lastName: 'Avant' });
      const came = await administrator({ lastName: 'Zwick', lastSignedInAt: start });
      assert.deepEqual(await told(), [came.id]);
    });
  });
};
