import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { EngineUnderTest, Room } from './engines.ts';
import { day, givenAccount, givenCompany, hour, id, sixteen, start } from './given.ts';

export const peopleContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  suite('Companies', () => {
    test('A company is found by its id, and by its name without regard to case.', async () => {
      const { companies } = room.storage;
      const company = await givenCompany(room.storage, { name: 'Électricité  de l’Est' });
      assert.deepEqual(await companies.find(company.id), company);
      assert.deepEqual(await companies.findByName('ÉLECTRICITÉ DE L’EST '), company);
      assert.deepEqual(await companies.findByName('Électricité de l’Est'.normalize('NFD')), company);
      assert.equal(await companies.find(id()), null);
      assert.equal(await companies.findByName('Electricite de l’Est'), null);
    });

    test('Two companies cannot have one name.', async () => {
      await givenCompany(room.storage, { name: 'Moselle' });
      await assert.rejects(givenCompany(room.storage, { name: 'MOSELLE' }));
    });

    test('One company operates the installation, and a second cannot.', async () => {
      assert.equal(await room.storage.companies.findOperating(), null);
      const operating = await givenCompany(room.storage, { kind: 'operating' });
      assert.deepEqual(await room.storage.companies.findOperating(), operating);
      await assert.rejects(givenCompany(room.storage, { kind: 'operating' }));
    });

    test('All companies are listed by name.', async () => {
      const first = await givenCompany(room.storage, { name: '0 Alpha' });
      const second = await givenCompany(room.storage, { name: '0 beta' });
      const listed = await room.storage.companies.list();
      assert.deepEqual(listed.slice(0, 2), [first, second]);
    });
  });

  suite('Accounts', () => {
    test('An account comes back as it was written, in every script.', async () => {
      const account = await givenAccount(room.storage, {
        firstName: 'Zoë 👩🏽‍🚒',
        lastName: 'Ὀδυσσεύς 王',
        telephone: null,
        language: 'en',
        lastSignedInAt: start,
      });
      assert.deepEqual(await room.storage.accounts.find(account.companyId, account.id), account);
    });

    test('An account is found by its mail address however it is typed.', async () => {
      const account = await givenAccount(room.storage, { email: `Éléonore.${id()}@maison.example` });
      const typed = ` ${account.email.toUpperCase().normalize('NFD')} `;
      assert.deepEqual(await room.storage.accounts.findByEmail(typed), account);
      assert.equal(await room.storage.accounts.findByEmail('nobody@maison.example'), null);
    });

    test('A text that no database can keep finds nobody, and breaks nothing.', async () => {
      await givenAccount(room.storage);
      for (const text of ['a\0b', '\uD800', "'; drop table accounts; --", 'x'.repeat(100_000)]) {
        assert.equal(await room.storage.accounts.findByEmail(text), null);
        assert.deepEqual(await room.storage.people.findEverywhere(text, 5), []);
      }
    });

    test('Another company’s id finds and changes nothing.', async () => {
      const { accounts } = room.storage;
      const account = await givenAccount(room.storage);
      const other = await givenCompany(room.storage);
      const { email, firstName, telephone, role, groupId } = account;
      const details = { email, firstName, lastName: 'Autre', telephone, language: 'en', role, groupId } as const;
      assert.equal(await accounts.find(other.id, account.id), null);
      assert.equal(await accounts.update(other.id, account.id, details, start), 'unknown');
      assert.equal(await accounts.setState(other.id, account.id, 'disabled'), false);
      assert.equal(await accounts.noteSignIn(other.id, account.id, start), false);
      await accounts.setLanguage(other.id, account.id, 'en');
      assert.deepEqual(await accounts.find(account.companyId, account.id), account);
      assert.equal(await accounts.countActive(other.id, 'user'), 0);
    });

    test('Of sixteen accounts written at once with one mail address, one is kept.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const account = await givenAccount(room.storage, { companyId });
      const email = `${id()}@maison.example`;
      const kept = await sixteen((index) =>
        room.storage.accounts.insert({ ...account, id: id(), email: index % 2 ? email : email.toUpperCase() }),
      );
      assert.equal(kept.filter(Boolean).length, 1);
      assert.equal((await room.storage.people.findEverywhere(email, 9)).length, 1);
    });

    test('After a refused mail address, the transaction goes on.', async () => {
      const account = await givenAccount(room.storage);
      const name = `Suite ${id()}`;
      await room.storage.transaction(async (tx) => {
        assert.equal(await tx.accounts.insert({ ...account, id: id() }), false);
        await givenCompany(tx, { name });
      });
      assert.ok(await room.storage.companies.findByName(name));
    });

    test('Details change, unless the mail address belongs to another account.', async () => {
      const { accounts } = room.storage;
      const account = await givenAccount(room.storage);
      const other = await givenAccount(room.storage, { companyId: account.companyId });
      const details = {
        email: `${id()}@maison.example`,
        firstName: 'Chloé',
        lastName: 'Weber',
        telephone: null,
        language: 'en',
        role: 'administrator',
        groupId: null,
      } as const;
      assert.equal(await accounts.update(account.companyId, account.id, details, start + day), 'updated');
      const changed = { ...account, ...details, emailSince: start + day, telephoneSince: start + day };
      assert.deepEqual(await accounts.find(account.companyId, account.id), changed);
      assert.deepEqual(await accounts.findByEmail(details.email), changed);
      assert.equal(await accounts.findByEmail(account.email), null);
      assert.deepEqual(await room.storage.people.findEverywhere(`chloe weber ${details.email}`, 9), [changed]);
      const taken = { ...details, email: other.email.toUpperCase() };
      assert.equal(await accounts.update(account.companyId, account.id, taken, start), 'email-taken');
      assert.equal(await accounts.update(account.companyId, id(), details, start), 'unknown');
      assert.deepEqual(await accounts.find(account.companyId, account.id), changed);
      const ownAgain = { ...details, email: details.email.toUpperCase() };
      assert.equal(await accounts.update(account.companyId, account.id, ownAgain, start + 2 * day), 'updated');
      // The same address in other letters, and no number as before: nothing is newer for it.
      assert.deepEqual(await accounts.find(account.companyId, account.id), { ...changed, email: ownAgain.email });
    });

    test('Of sixteen accounts that want one mail address at once, one gets it.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const people = await Promise.all(
        Array.from({ length: 16 }, () => givenAccount(room.storage, { companyId, language: 'en' })),
      );
      const email = `${id()}@maison.example`;
      const outcomes = await Promise.all(
        people.map((person) => room.storage.accounts.update(companyId, person.id, { ...person, email }, start)),
      );
      assert.equal(outcomes.filter((outcome) => outcome === 'updated').length, 1);
      assert.equal(outcomes.filter((outcome) => outcome === 'email-taken').length, 15);
    });

    test('The desk finds parts of names and mail addresses in every company, each word, without case or accents, by last name.', async () => {
      const mark = id();
      const named = (lastName: string, firstName: string) =>
        givenAccount(room.storage, { lastName, firstName, email: `${firstName}.${id()}@${mark}.example` });
      const wagner = await named('Wagner', 'Zoë');
      const emile = await named('Éluard', 'Émile');
      const andre = await named('eluard', 'André');
      const find = async (text: string, limit = 10) =>
        (await room.storage.people.findEverywhere(`${text} ${mark}`, limit)).map((found) => found.id);
      assert.deepEqual(await find(''), [andre.id, emile.id, wagner.id]);
      assert.deepEqual(await find('', 2), [andre.id, emile.id]);
      assert.deepEqual(await find('ELU'), [andre.id, emile.id]);
      assert.deepEqual(await find('  eluard   EMI '), [emile.id]);
      assert.deepEqual(await find('zo wa'), [wagner.id]);
      assert.deepEqual(await find('oe'), []);
      assert.deepEqual(await find('zoe eluard'), []);
      assert.ok((await room.storage.people.countEverybody()) >= 3);
    });

    test('A search reads the signs of a pattern as themselves.', async () => {
      const mark = id();
      const odd = await givenAccount(room.storage, { lastName: String.raw`100%_a\b'`, firstName: mark });
      await givenAccount(room.storage, { lastName: 'Hundert', firstName: mark });
      const find = async (text: string) =>
        (await room.storage.people.findEverywhere(`${mark} ${text}`, 10)).map((account) => account.id);
      for (const text of ['100%', '%_a', String.raw`a\b`, String.raw`\b'`, String.raw`100%_a\b'`]) {
        assert.deepEqual(await find(text), [odd.id], text);
      }
      for (const text of ['1%a', 'h_ndert', '___', '%', '_', '*', '"', 'hun*', 'NOT hundert']) {
        assert.deepEqual(await find(text), [], text);
      }
    });

    test('A state changes once, and a disabled account does not sign in.', async () => {
      const { accounts } = room.storage;
      const { companyId, id: accountId } = await givenAccount(room.storage);
      assert.equal(await accounts.noteSignIn(companyId, accountId, start + hour), true);
      assert.equal((await accounts.find(companyId, accountId))?.lastSignedInAt, start + hour);
      const changes = await sixteen(() => accounts.setState(companyId, accountId, 'disabled'));
      assert.equal(changes.filter(Boolean).length, 1);
      assert.equal(await accounts.noteSignIn(companyId, accountId, start + 2 * hour), false);
      assert.equal((await accounts.find(companyId, accountId))?.lastSignedInAt, start + hour);
      assert.equal((await accounts.find(companyId, accountId))?.state, 'disabled');
      assert.equal(await accounts.setState(companyId, accountId, 'active'), true);
    });

    test('A language is chosen.', async () => {
      const { companyId, id: accountId } = await givenAccount(room.storage);
      await room.storage.accounts.setLanguage(companyId, accountId, 'en');
      assert.equal((await room.storage.accounts.find(companyId, accountId))?.language, 'en');
    });

    test('Of sixteen administrators who leave at once, one stays.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const people = await Promise.all(
        Array.from({ length: 16 }, () => givenAccount(room.storage, { companyId, role: 'administrator' })),
      );
      await givenAccount(room.storage, { companyId, role: 'user' });
      await givenAccount(room.storage, { companyId, role: 'administrator', state: 'disabled' });
      assert.equal(await room.storage.accounts.countActive(companyId, 'administrator'), 16);
      await Promise.all(
        people.map((person) =>
          room.storage.transaction(async (tx) => {
            if ((await tx.accounts.countActive(companyId, 'administrator')) <= 1) return;
            await tx.accounts.setState(companyId, person.id, 'disabled');
          }),
        ),
      );
      assert.equal(await room.storage.accounts.countActive(companyId, 'administrator'), 1);
    });
  });
};
