import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import { verifyChain } from '../../src/domain/audit/verify-chain.ts';
import { newIdsInOrder, systemRandom } from '../../src/platform/random.ts';
import { type EngineUnderTest, keys, type Room } from './engines.ts';
import { credentialOf, eventOf, givenAccount, givenCompany, id, start } from './given.ts';

const expiry = { user: null, administrator: null };

export const bulkContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const people = (companyId: string, count: number): Account[] =>
    newIdsInOrder(systemRandom, start, count).map((own, number) => ({
      id: own,
      companyId,
      role: number % 7 === 0 ? 'administrator' : 'user',
      groupId: null,
      email: `personne.${id()}@maison.example`,
      firstName: 'Édith',
      lastName: `Numéro ${number}`,
      telephone: number % 3 === 0 ? null : '+33 1 23 45 67 89',
      language: 'fr',
      state: 'active',
      emailSince: start,
      telephoneSince: start,
      createdAt: start,
      lastSignedInAt: null,
    }));
  const byId = (one: Account, other: Account) => (one.id < other.id ? -1 : 1);
  const find = async (companyId: string, text: string) =>
    room.storage.people.countAll({ reach: { companyId, groupIds: null }, filter: { text }, expiry, now: start });

  suite('Many people at once', () => {
    test('Those of several companies are there as they were given, and are found by parts of their names.', async () => {
      const companies = [await givenCompany(room.storage), await givenCompany(room.storage)];
      const early = await givenAccount(room.storage, { companyId: companies[1]?.id ?? '', lastName: 'Numéro zéro' });
      const all = companies.flatMap((company) => people(company.id, 250)).sort(byId);
      assert.equal(await room.storage.transaction((tx) => tx.bulk.insertAll(all), 'large'), true);
      const found = await room.storage.bulk.findByEmails(all.map(({ email }) => email.toUpperCase()));
      assert.deepEqual(found.sort(byId), all);
      for (const [index, company] of companies.entries()) {
        const own = all.filter(({ companyId }) => companyId === company.id);
        const ids = own.map((account) => account.id);
        assert.deepEqual((await room.storage.bulk.findByIds(company.id, ids)).sort(byId), own);
        assert.equal(await find(company.id, 'numero'), 250 + index);
        assert.equal(await find(company.id, 'numero 24 edith'), 11);
      }
      const elsewhere = await room.storage.bulk.findByIds(companies[0]?.id ?? '', [early.id]);
      assert.deepEqual(elsewhere, []);
      const late = await givenAccount(room.storage, { companyId: companies[0]?.id ?? '', lastName: 'Tardive' });
      assert.equal(await find(late.companyId, 'tardive'), 1);
    });

    test('A mail address that is taken is told, and undone the whole leaves nothing.', async () => {
      const company = await givenCompany(room.storage);
      const other = await givenAccount(room.storage);
      const all = people(company.id, 130);
      all[77] = { ...(all[77] as Account), email: other.email.toUpperCase() };
      const write = room.storage.transaction(async (tx) => {
        assert.equal(await tx.bulk.insertAll(all), false);
        throw new Error('undone');
      });
      await assert.rejects(write, /undone/);
      assert.equal(await find(company.id, ''), 0);
      assert.equal(await find(company.id, 'numero'), 0);
      all[77] = { ...(all[77] as Account), email: `${id()}@maison.example` };
      assert.equal(await room.storage.transaction((tx) => tx.bulk.insertAll(all)), true);
      assert.equal(await find(company.id, 'numero'), 130);
    });

    test('Thousands are all found by their names, the last ones too.', async () => {
      const company = await givenCompany(room.storage);
      const all = people(company.id, 5130);
      assert.equal(await room.storage.transaction((tx) => tx.bulk.insertAll(all), 'large'), true);
      assert.equal(await find(company.id, 'numero'), 5130);
      assert.equal(await find(company.id, 'numero 5129'), 1);
    });

    test('Details change together; how long a telephone has been on file changes with it alone.', async () => {
      const company = await givenCompany(room.storage);
      const group = { id: id(), companyId: company.id, name: 'Caisse' };
      assert.equal(await room.storage.groups.insert(group), true);
      const all = people(company.id, 12);
      await room.storage.transaction((tx) => tx.bulk.insertAll(all));
      const changed = all.map(
        (account, number): Account => ({
          ...account,
          lastName: `Autre ${number}`,
          telephone: number % 2 === 0 ? account.telephone : null,
          role: 'user',
          language: 'en',
          groupId: number % 4 === 0 ? group.id : null,
        }),
      );
      await room.storage.transaction((tx) => tx.bulk.updateAll(company.id, changed, start + 5));
      const expected = changed.map((account, number) => ({
        ...account,
        telephoneSince: account.telephone === all[number]?.telephone ? start : start + 5,
      }));
      const ids = all.map((account) => account.id);
      const locked = await room.storage.transaction((tx) => tx.bulk.findLocked(company.id, ids));
      assert.deepEqual(locked.sort(byId), expected.sort(byId));
      assert.equal(await find(company.id, 'autre'), 12);
      assert.equal(await find(company.id, 'numero'), 0);
      await room.storage.transaction((tx) => tx.bulk.updateAll(id(), changed, start + 9));
      assert.deepEqual((await room.storage.bulk.findByIds(company.id, ids)).sort(byId), expected);
    });

    test('To change so many takes as long among thousands as it does among themselves.', async () => {
      const msOfChange = async (others: number): Promise<number> => {
        const company = await givenCompany(room.storage);
        const all = people(company.id, 300 + others);
        await room.storage.transaction((tx) => tx.bulk.insertAll(all), 'large');
        const took: number[] = [];
        for (const lastName of ['Un', 'Deux', 'Trois']) {
          const changed = all.slice(0, 300).map((account) => ({ ...account, lastName }));
          const begin = performance.now();
          await room.storage.transaction((tx) => tx.bulk.updateAll(company.id, changed, start));
          took.push(performance.now() - begin);
        }
        return Math.min(...took);
      };
      const [few, among] = [await msOfChange(0), await msOfChange(6000)];
      assert.ok(among < 5 * few, `${few.toFixed(1)} ms, and ${among.toFixed(1)} ms among 6,000 others`);
    });

    test('Of many it is told to which accounts somebody ever came in, as of one alone.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const signedIn = await givenAccount(room.storage, { companyId, lastSignedInAt: start });
      const invited = await givenAccount(room.storage, { companyId, lastSignedInAt: null });
      const chosen = await givenAccount(room.storage, { companyId, lastSignedInAt: null });
      assert.equal(await room.storage.credentials.replace(credentialOf(chosen), 0), true);
      const elsewhere = await givenAccount(room.storage, { lastSignedInAt: start });
      const all = [signedIn, invited, chosen, elsewhere].map((account) => account.id);
      const entered = await room.storage.bulk.listEntered(companyId, all);
      assert.deepEqual(entered, new Set([signedIn.id, chosen.id]));
      for (const one of all)
        assert.equal(await room.storage.oneTimeSecrets.wasEntered(companyId, one), entered.has(one));
      assert.deepEqual(await room.storage.bulk.listEntered(companyId, []), new Set());
    });

    test('Events of several companies, told together and one by one, make one chain for each.', async () => {
      const companies = [await givenCompany(room.storage), await givenCompany(room.storage)].map((one) => one.id);
      await room.storage.transaction((tx) => tx.audit.append(eventOf(companies[0] ?? '', { at: 1 })));
      const events = Array.from({ length: 230 }, (_, number) =>
        eventOf(companies[number % 2] ?? '', {
          at: 2 + number,
          accountId: number % 5 === 0 ? null : id(),
          details: { number },
        }),
      );
      await room.storage.audit.appendAll(events);
      await room.storage.audit.appendAll([]);
      await room.storage.audit.append(eventOf(companies[1] ?? '', { at: 999 }));
      for (const [index, companyId] of companies.entries()) {
        const kept = await room.storage.audit.listAfter(companyId, 0, 1000);
        const own = events.filter((event) => event.companyId === companyId).map(({ at }) => at);
        assert.deepEqual(
          kept.map(({ at }) => at),
          index === 0 ? [1, ...own] : [...own, 999],
        );
        const head = (await room.storage.audit.heads()).find((found) => found.companyId === companyId);
        assert.ok(head);
        assert.equal((await verifyChain({ audit: room.storage.audit, auditKey: keys.audit }, head)).fault, null);
      }
    });
  });
};
