import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import {
  type Cursor,
  lastPage,
  type PeopleFilter,
  type PeopleOrder,
  type PeopleQuestion,
  type Person,
  standings,
} from '../../src/domain/accounts/people.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { accountIn, credentialOf, day, eventOf, givenAccount, givenCompany, givenSecret, id, start } from './given.ts';

const names = ['Aïcha', 'Benoît', 'Chloé', 'Dorian', 'Édith', 'Farid', 'Gaëlle', 'Hugo', 'Inès', 'Jules'];
const byName: PeopleOrder = { sort: 'name', isDescending: false };
const expiry = { user: start - 90 * day, administrator: start - 30 * day };

export const peopleListContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  suite('The list of a company’s people', () => {
    test('Pages follow one another forwards and backwards in every order, and hold everybody once.', async () => {
      const { company, people } = await given(23);
      for (const sort of ['name', 'email', 'last-sign-in', 'password-age'] as const) {
        for (const isDescending of [false, true]) {
          const order = { sort, isDescending };
          const there = await walk(of(company), order, 'next');
          assert.equal(new Set(there.map((person) => person.id)).size, people.length, `${sort} ${isDescending}`);
          assert.equal(there.length, people.length);
          const back = await walkBack(of(company), order);
          assert.deepEqual(back, there, `${sort} ${isDescending} backwards`);
          const end = await room.storage.people.page(of(company), order, lastPage, 7);
          assert.equal(end.first, 22);
          assert.deepEqual(end.people, there.slice(21), `${sort} ${isDescending} at its end`);
          assert.equal(end.next, null);
          assert.ok(end.previous);
          const before = await room.storage.people.page(of(company), order, end.previous, 7);
          assert.deepEqual(before.people, there.slice(14, 21));
          assert.equal(before.first, 15);
          const other = await walk(of(company), { sort, isDescending: !isDescending }, 'next');
          assert.deepEqual(other.reverse(), there);
        }
      }
      const sorted = (await walk(of(company), byName, 'next')).map(
        ({ lastName, firstName }) => `${lastName} ${firstName}`,
      );
      assert.deepEqual(sorted, sorted.toSorted(new Intl.Collator('fr').compare));
    });

    test('A page says which of all stands first on it, from page to page both ways, and at either end whatever a cursor says.', async () => {
      const { company } = await given(23);
      for (const filter of [{}, { text: 'maison' }, { signedInSince: 0 }]) {
        const at = (cursor: Cursor | null) => room.storage.people.page(of(company, filter), byName, cursor, 5);
        const { count } = await room.storage.people.count(of(company, filter));
        let page = await at(null);
        const there = [page];
        while (page.next) {
          page = await at(page.next);
          there.push(page);
        }
        assert.deepEqual(
          there.map(({ first }) => first),
          there.map((_, index) => 1 + 5 * index),
        );
        while (page.previous) {
          page = await at(page.previous);
          there.pop();
          assert.equal(page.first, 1 + 5 * (there.length - 1));
        }
        assert.equal(page.first, 1);
        const { next: one } = await at(null);
        assert.ok(one, JSON.stringify(filter));
        const { passed: _, ...unsaid } = one;
        assert.equal((await at(unsaid)).first, null);
        for (const passed of [0, count, 999_999_999]) assert.equal((await at({ ...one, passed })).first, null);
        assert.equal((await at({ ...one, passed: 1 })).next?.passed, 6);
        const end = await room.storage.people.page(of(company, filter), byName, { ...one, passed: 1 }, 100);
        assert.equal(end.first, 6);
      }
    });

    test('A part of a name or address finds whom it is in, without accents, in any order of words, and nobody of another company.', async () => {
      const { company } = await given(12);
      const other = await given(12);
      const of3 = (text: string) => find(company, { text });
      const aisha = await of3('aicha');
      assert.ok(aisha.length > 0 && aisha.every(({ firstName }) => firstName === 'Aïcha'));
      assert.deepEqual(await of3('ICH'), aisha);
      assert.deepEqual(await of3('maison aïch'), aisha);
      // Two letters are looked for where a word begins.
      assert.deepEqual(await of3('ai'), aisha);
      assert.deepEqual(await of3('ch'), await of3('chl'));
      assert.ok((await of3('ch')).length > 0);
      for (const nothing of ['aichb', '%', '_____', '"aic', 'aic*', "' or 1=1", 'NOT aic', '\\']) {
        assert.deepEqual(await of3(nothing), [], nothing);
      }
      assert.ok((await find(other.company, { text: 'aicha' })).every(({ companyId }) => companyId === other.company));
    });

    test('A changed name is found by the new one, and no longer by the old.', async () => {
      const { company, people } = await given(3);
      const [person] = people;
      assert.ok(person);
      const details = { ...person, firstName: 'Zénobie', lastName: 'Wagram', email: `${id()}@maison.example` };
      assert.equal(await room.storage.accounts.update(company, person.id, details, start), 'updated');
      assert.deepEqual(
        (await find(company, { text: 'wagr' })).map((found) => found.id),
        [person.id],
      );
      assert.deepEqual(await find(company, { text: person.email }), []);
    });

    test('Each standing finds its own, and together they are everybody; who must change is found whether they ever signed in or not.', async () => {
      const { company, people } = await given(0);
      assert.deepEqual(people, []);
      const make = (more: Partial<Account>) => givenAccount(room.storage, { companyId: company, ...more });
      const signedIn = { lastSignedInAt: start };
      const made = {
        disabled: await make({ state: 'disabled', ...signedIn }),
        frozen: await make({ state: 'frozen', ...signedIn }),
        'never-signed-in': await make({ lastSignedInAt: null }),
        'must-change': await make(signedIn),
        'password-expired': await make(signedIn),
        active: await make(signedIn),
      };
      // Of these passwords somebody else knows, or chose: only an active account is asked for another.
      const neverIn = await make({ lastSignedInAt: null });
      const awaitedNone = await make({ state: 'frozen', lastSignedInAt: null });
      const expiredOfOffice = await make({ ...signedIn, role: 'administrator' });
      for (const [account, setAt, mustChange] of [
        [made.disabled, start, false],
        [made['must-change'], start - 200 * day, true],
        [neverIn, start - 40 * day, true],
        [awaitedNone, start - 40 * day, true],
        [made['password-expired'], start - 100 * day, false],
        [made.active, start - 40 * day, false],
        [expiredOfOffice, start - 40 * day, false],
      ] as const) {
        assert.ok(await room.storage.credentials.replace(credentialOf(account, { setAt, mustChange }), 0));
      }
      assert.deepEqual(Object.keys(made).sort(), [...standings].sort());
      for (const [standing, account] of Object.entries(made)) {
        const found = await find(company, { standing: standing as keyof typeof made });
        const more = {
          'password-expired': expiredOfOffice,
          'must-change': neverIn,
          'never-signed-in': neverIn,
          frozen: awaitedNone,
        };
        const other = more[standing as keyof typeof more];
        const wanted = [account.id, ...(other ? [other.id] : [])].sort();
        assert.deepEqual(found.map((person) => person.id).sort(), wanted, standing);
        const question = of(company, { standing: standing as keyof typeof made });
        assert.deepEqual(await room.storage.people.count(question), { count: wanted.length, isExact: true });
        assert.equal(await room.storage.people.countAll(question), wanted.length);
        assert.deepEqual(await room.storage.people.listIds(question, '', 10), wanted);
        for (const sort of ['last-sign-in', 'password-age'] as const) {
          const { people: found } = await room.storage.people.page(question, { sort, isDescending: false }, null, 10);
          assert.deepEqual(found.map((person) => person.id).sort(), wanted, `${standing} ${sort}`);
        }
      }
      assert.deepEqual(
        (await find(company, { role: 'administrator' })).map((person) => person.id),
        [expiredOfOffice.id],
      );
      assert.deepEqual(
        (await find(company, { passwordSetBefore: start - 50 * day })).map((person) => person.id).sort(),
        [made['must-change'].id, made['password-expired'].id].sort(),
      );
      assert.equal((await find(company, { signedInSince: start })).length, 6);
      assert.equal((await find(company, { signedInBefore: start })).length, 0);
    });

    test('Of each who has one, the newest invitation is told, with when it ended; what was used is none, and no other company’s is.', async () => {
      const company = (await givenCompany(room.storage)).id;
      const make = () => givenAccount(room.storage, { companyId: company, lastSignedInAt: null });
      const [twice, over, used, never] = [await make(), await make(), await make(), await make()];
      const invite = async (account: Account, at: number) => {
        await room.storage.oneTimeSecrets.revokeUnspent(company, account.id, at);
        const right = { origin: 'new-account', verificationId: null, delivery: null } as const;
        return (await givenSecret(room.storage, account, { createdAt: at, expiresAt: at + day, ...right })).id;
      };
      await invite(twice, start);
      await invite(twice, start + 5);
      await invite(over, start);
      await room.storage.oneTimeSecrets.revokeUnspent(company, over.id, start + 7);
      assert.ok(await room.storage.oneTimeSecrets.spend(company, await invite(used, start), start + 1));
      const ids = [twice, over, used, never].map((account) => account.id);
      const found = await room.storage.people.listInvitations(company, ids);
      assert.deepEqual(
        ids.map((one) => found.get(one) ?? null),
        [{ sentAt: start + 5, endsAt: start + 5 + day }, { sentAt: start, endsAt: start + 7 }, null, null],
      );
      // A link that gives an access back invites nobody.
      await room.storage.oneTimeSecrets.revokeUnspent(company, twice.id, start + 9);
      await givenSecret(room.storage, twice, { createdAt: start + 9, expiresAt: start + day });
      assert.deepEqual([...(await room.storage.people.listInvitations(company, ids)).keys()], [over.id]);
      const elsewhere = (await givenCompany(room.storage)).id;
      assert.equal((await room.storage.people.listInvitations(elsewhere, ids)).size, 0);
      assert.equal((await room.storage.people.listInvitations(company, [])).size, 0);
    });

    test('To be invited is who never signed in and has neither a password nor anything that opens: nothing was sent, or it is over.', async () => {
      const company = (await givenCompany(room.storage)).id;
      const make = (more: Partial<Account> = {}) =>
        givenAccount(room.storage, { companyId: company, lastSignedInAt: null, ...more });
      const right = { origin: 'new-account', verificationId: null, delivery: null } as const;
      const invited = async (more: Parameters<typeof givenSecret>[2]) => {
        const one = await make();
        await givenSecret(room.storage, one, { createdAt: start - 2 * day, ...right, ...more });
        return one;
      };
      const [never, over, revoked, used] = [
        await make(),
        await invited({ expiresAt: start }),
        await invited({ expiresAt: start + day, revokedAt: start - day }),
        await invited({ expiresAt: start + day, spentAt: start - day }),
      ];
      await invited({ expiresAt: start + 1 });
      // What gives an access back opens as well.
      await givenSecret(room.storage, await invited({ expiresAt: start }), { kind: 'link', expiresAt: start + 1 });
      await make({ state: 'disabled' });
      await make({ state: 'frozen' });
      await make({ lastSignedInAt: start - day });
      assert.ok(await room.storage.credentials.replace(credentialOf(await make()), 0));
      await givenAccount(room.storage, { companyId: (await givenCompany(room.storage)).id, lastSignedInAt: null });
      const wanted = [never, over, revoked, used].map((account) => account.id).sort();
      const question = of(company, { standing: 'to-invite' });
      for (const sort of ['name', 'email', 'last-sign-in', 'password-age'] as const) {
        const page = await room.storage.people.page(question, { sort, isDescending: false }, null, 10);
        assert.deepEqual(page.people.map((person) => person.id).sort(), wanted, sort);
        assert.deepEqual(page.count, { count: wanted.length, isExact: true });
      }
      assert.deepEqual(await room.storage.people.count(question), { count: wanted.length, isExact: true });
      assert.equal(await room.storage.people.countAll(question), wanted.length);
      assert.deepEqual(await room.storage.people.listIds(question, '', 10), wanted);
      const sooner = { ...question, now: start - 1 };
      assert.ok(!(await room.storage.people.listIds(sooner, '', 10)).includes(over.id));
    });

    test('Who reaches some groups alone sees their users, and nobody else.', async () => {
      const { company } = await given(5);
      const group = { id: id(), companyId: company, name: 'Caisse' };
      assert.equal(await room.storage.groups.insert(group), true);
      assert.equal(await room.storage.groups.insert({ ...group, id: id(), name: 'CAISSE' }), false);
      const inGroup = await givenAccount(room.storage, { companyId: company, groupId: group.id });
      await givenAccount(room.storage, { companyId: company, groupId: group.id, role: 'administrator' });
      const question = { ...of(company), reach: { companyId: company, groupIds: [group.id] } };
      const { people } = await room.storage.people.page(question, byName, null, 50);
      assert.deepEqual(
        people.map((person) => person.id),
        [inGroup.id],
      );
      assert.deepEqual(await room.storage.people.count(question), { count: 1, isExact: true });
      const nobody = { ...question, reach: { companyId: company, groupIds: [] } };
      assert.equal((await room.storage.people.page(nobody, byName, null, 50)).people.length, 0);
    });

    test('Whom an import added is found by it alone, page by page and counted, in its own company, once it has run.', async () => {
      const company = (await givenCompany(room.storage)).id;
      const [bringer, present] = [await givenAccount(room.storage, { companyId: company }), start + day];
      const bring = async () => {
        const importId = id();
        const by = { kind: 'account' as const, id: bringer.id };
        const preview = { counts, unread: [], lines: [], digest: '' };
        const kept = { id: importId, companyId: company, bringer: by, fileName: 'a.csv', createdAt: start };
        const fresh = { ...kept, preview, runsUntil: null, ranAt: null, counts: null };
        await room.storage.imports.insert(fresh, new Uint8Array([1]));
        return importId;
      };
      const add = async (importId: string | null, more: Partial<Account> = {}) => {
        const account = await givenAccount(room.storage, { companyId: company, createdAt: present, ...more });
        const event = { companyId: account.companyId, at: account.createdAt, accountId: account.id };
        const details = { role: account.role, ...(importId === null ? {} : { import: importId }) };
        await room.storage.audit.append({
          ...eventOf(account.companyId),
          ...event,
          action: 'account-created',
          details,
        });
        return account.id;
      };
      const counts = { added: 2, changed: 0, unchanged: 0, refused: 0, companies: 0 };
      const [one, other] = [await bring(), id()];
      const added = [await add(one), await add(one)];
      // At the same instant: by hand, by another import; and with the same name, earlier and elsewhere.
      await add(null);
      await add(other);
      await add(one, { createdAt: start });
      await add(one, { companyId: (await givenCompany(room.storage)).id });
      const ids = async (importId: string) => (await find(company, { importId })).map((person) => person.id).sort();
      assert.deepEqual(await ids(one), [], 'it has not run yet');
      const by = { kind: 'account' as const, id: bringer.id };
      const done = { counts, at: present, refused: null };
      assert.equal(await room.storage.imports.settle(company, by, one, done), true);
      assert.deepEqual(await ids(one), added.toSorted());
      assert.equal(await room.storage.people.countAll(of(company, { importId: one })), 2);
      assert.deepEqual(await room.storage.people.listIds(of(company, { importId: one }), '', 10), added.toSorted());
      assert.deepEqual(await ids(other), [], 'nothing is kept of that one');
      const elsewhere = await givenCompany(room.storage);
      assert.deepEqual(await find(elsewhere.id, { importId: one }), []);
      assert.deepEqual(await ids(`${one.slice(0, -1)}%`), []);
    });

    test('Where many fit, the list is the same as where few do, and the count says that it is a bound.', async () => {
      const company = (await givenCompany(room.storage)).id;
      await room.storage.transaction(async (tx) => {
        for (let index = 0; index < 1203; index += 1) {
          await givenAccount(tx, {
            companyId: company,
            firstName: `Camille${String(index % 7)}`,
            lastName: `N${index}`,
          });
        }
      });
      const question = of(company, { text: 'amil' });
      assert.deepEqual(await room.storage.people.count(question), { count: 1000, isExact: false });
      assert.equal((await walk(question, byName, 'next')).length, 1203);
      assert.equal((await walk(of(company, { text: 'camille3' }), byName, 'next')).length, 172);
      assert.deepEqual(await room.storage.people.count(of(company)), { count: 1203, isExact: true });
    });

    test('Whatever many have in common, every order holds all of them and nobody else.', async () => {
      const company = (await givenCompany(room.storage)).id;
      const all = Array.from({ length: 4400 }, (_, index) =>
        accountIn(company, { lastSignedInAt: index % 2 === 0 ? null : start - (index % 90) * day }),
      );
      await room.storage.transaction(async (tx) => {
        assert.equal(await tx.bulk.insertAll(all), true);
        for (const [index, account] of all.entries()) {
          // Of those who never signed in, every second has a password all the same.
          if (index % 4 === 0) continue;
          const setAt = start - (index % 22 === 1 ? 30 : 95 + (index % 7)) * day;
          const credential = credentialOf(account, { setAt, mustChange: index % 4 === 2 || index % 8 === 1 });
          assert.ok(await tx.credentials.replace(credential, 0));
        }
      });
      const asked: PeopleFilter[] = [
        { standing: 'never-signed-in' },
        { standing: 'to-invite' },
        { standing: 'password-expired' },
        { standing: 'must-change' },
        { signedInSince: start - 85 * day },
        { signedInBefore: start - 2 * day },
        { passwordSetBefore: start - 90 * day },
      ];
      for (const filter of asked) {
        const question = of(company, filter);
        const wanted = (await room.storage.people.listIds(question, '', all.length)).toSorted();
        assert.ok(wanted.length > 1000, JSON.stringify(filter));
        for (const sort of ['name', 'email', 'last-sign-in', 'password-age'] as const) {
          for (const isDescending of [false, true]) {
            const found = await walk(question, { sort, isDescending }, 'next', 400);
            const what = `${JSON.stringify(filter)} ${sort} ${isDescending}`;
            assert.deepEqual(found.map((person) => person.id).toSorted(), wanted, what);
          }
        }
      }
    });
  });

  const of = (companyId: string, filter: PeopleFilter = {}): PeopleQuestion => ({
    reach: { companyId, groupIds: null },
    filter,
    expiry,
    now: start,
  });

  const find = async (companyId: string, filter: PeopleFilter): Promise<Person[]> =>
    (await room.storage.people.page(of(companyId, filter), byName, null, 100)).people;

  const walk = async (question: PeopleQuestion, order: PeopleOrder, way: 'next', limit = 7): Promise<Person[]> => {
    const all: Person[] = [];
    let cursor: Cursor | null = null;
    for (let page = 0; page < 1000; page += 1) {
      const found = await room.storage.people.page(question, order, cursor, limit);
      all.push(...found.people);
      cursor = found[way];
      if (!cursor) break;
    }
    return all;
  };

  /** From the last page, by "previous". */
  const walkBack = async (question: PeopleQuestion, order: PeopleOrder): Promise<Person[]> => {
    const all = await walk(question, order, 'next');
    const last = all.at(-1);
    if (!last) return [];
    let found = await room.storage.people.page(question, order, null, 7);
    while (found.next) found = await room.storage.people.page(question, order, found.next, 7);
    const back = [...found.people];
    while (found.previous) {
      found = await room.storage.people.page(question, order, found.previous, 7);
      back.unshift(...found.people);
    }
    return back;
  };

  const given = async (size: number): Promise<{ company: string; people: Account[] }> => {
    const company = (await givenCompany(room.storage)).id;
    const people: Account[] = [];
    for (let index = 0; index < size; index += 1) {
      const firstName = names[index % names.length] ?? '';
      const email = `m.${id()}@maison.example`;
      const lastSignedInAt = index % 3 === 0 ? null : start + (index % 5) * day;
      const account = await givenAccount(room.storage, {
        companyId: company,
        firstName,
        lastName: `Nom${index % 4}`,
        email,
        lastSignedInAt,
      });
      const setAt = start - (index % 6) * day;
      if (index % 2 === 0) await room.storage.credentials.replace(credentialOf(account, { setAt }), 0);
      people.push(account);
    }
    return { company, people };
  };
};
