import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { ProfileChoice } from '../../src/domain/password-policy/profile-choice.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { givenCompany, id, sixteen, start } from './given.ts';

const choiceOf = (companyId: string, more: Partial<ProfileChoice> = {}): ProfileChoice => ({
  companyId,
  accountClass: 'user',
  version: 1,
  profile: 'standard',
  edition: 2,
  owner: null,
  reason: null,
  reviewOn: null,
  chosenAt: start,
  chosenBy: null,
  ...more,
});

export const profileChoicesContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  suite('Choices of password rules', () => {
    test('Without a choice, the profile that the company began with holds for every class.', async () => {
      const { profileChoices } = room.storage;
      const company = await givenCompany(room.storage, { profile: 'eko' });
      assert.equal(await profileChoices.profileOf(company.id, 'user'), 'eko');
      assert.equal(await profileChoices.profileOf(company.id, 'administrator'), 'eko');
      assert.deepEqual(await profileChoices.history(company.id, 'user', 9), []);
      assert.equal(await profileChoices.profileOf(id(), 'user'), null);
    });

    test('The newest choice of a class holds, for its class and its company alone, and the earlier ones stay.', async () => {
      const { profileChoices } = room.storage;
      const [company, other] = [await givenCompany(room.storage), await givenCompany(room.storage)];
      const choices = [
        choiceOf(company.id),
        choiceOf(company.id, {
          version: 2,
          profile: 'privileged',
          owner: 'Zoë d’Arc',
          reason: 'Un contrat.\nDeux lignes 👩🏽‍🚒',
          reviewOn: '2027-06-30',
          chosenBy: id(),
        }),
      ];
      for (const choice of choices) assert.equal(await profileChoices.append(choice), true);
      // Past nine, versions are still compared as numbers.
      for (let version = 3; version <= 11; version += 1) {
        await profileChoices.append(choiceOf(company.id, { version, profile: version === 11 ? 'privileged' : 'eko' }));
      }
      assert.equal(await profileChoices.profileOf(company.id, 'user'), 'privileged');
      assert.equal(await profileChoices.profileOf(company.id, 'administrator'), 'eko');
      assert.equal(await profileChoices.profileOf(other.id, 'user'), 'eko');
      const history = await profileChoices.history(company.id, 'user', 20);
      assert.deepEqual(
        history.map(({ version }) => version),
        [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      );
      assert.deepEqual(history.slice(-2).reverse(), choices);
      assert.equal((await profileChoices.history(company.id, 'user', 2)).length, 2);
    });

    test('Of sixteen choices with one version at once, one is kept.', async () => {
      const { profileChoices } = room.storage;
      const company = await givenCompany(room.storage);
      const kept = await sixteen((index) =>
        room.storage.transaction((tx) =>
          tx.profileChoices.append(choiceOf(company.id, { owner: `Personne ${index}` })),
        ),
      );
      assert.equal(kept.filter(Boolean).length, 1);
      const [choice, ...others] = await profileChoices.history(company.id, 'user', 9);
      assert.equal(choice?.owner, `Personne ${kept.indexOf(true)}`);
      assert.deepEqual(others, []);
    });
  });
};
