import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { SignedInActor } from '../../src/domain/accounts/actor.ts';
import { choicesFor } from '../../src/domain/accounts/choices.ts';
import { createGroup, listGroups, removeGroup, renameGroup } from '../../src/domain/accounts/keep-groups.ts';
import { viewAccount } from '../../src/domain/accounts/view-account.ts';
import { delegateGroups } from '../../src/domain/recovery/delegate-groups.ts';
import { editAccount } from '../../src/domain/recovery/edit-account.ts';
import { requireNewPassword } from '../../src/domain/recovery/require-new-password.ts';
import { setAccountState } from '../../src/domain/recovery/set-account-state.ts';
import { systemRandom } from '../../src/platform/random.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, givenAccount, givenCompany, id, sixteen, start } from './given.ts';

/** Groups, who administers them, and how far that goes. */
export const rightsContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const deps = () => ({
    storage: room.storage,
    clock: { now: () => start },
    random: systemRandom,
    disavowalDays: 7,
    smsAvailable: false,
    verificationLimits: { coolingOffDays: 30 },
  });
  const actorOf = ({ id: accountId, companyId, role }: Account): SignedInActor => ({
    ...{ kind: 'account', accountId, companyId, role, sessionId: 'none', source: '192.0.2.7' },
  });
  const groupNamed = async (companyId: string, name: string) => {
    const outcome = await createGroup(deps(), { kind: 'console' }, companyId, name);
    assert.ok(outcome.kind === 'created', outcome.kind);
    return outcome.group.id;
  };
  const details = (account: Account, more: object = {}) => ({
    ...{ email: account.email, firstName: account.firstName, lastName: account.lastName, language: account.language },
    ...{ telephone: account.telephone ?? '', role: account.role, groupId: account.groupId ?? '' },
    ...more,
  });
  const of = ({ companyId, id: accountId }: Account) => ({ companyId, accountId });
  const events = async (companyId: string) => {
    const rows = await room.run(`select action from audit_events where company_id = '${companyId}' order by sequence`);
    return rows.map(({ action }) => String(action));
  };

  /** Two groups; a delegate of the first, people of both, of none, and of another company. */
  const meet = async () => {
    const { id: companyId } = await givenCompany(room.storage);
    const [atelier, office] = [await groupNamed(companyId, 'Atelier'), await groupNamed(companyId, 'Bureau')];
    const person = async (more: Partial<Account>) => {
      const account = await givenAccount(room.storage, { companyId, ...more });
      await room.storage.credentials.replace(credentialOf(account), 0);
      return account;
    };
    const delegate = await person({ role: 'delegate', groupId: atelier });
    const administrator = await person({ role: 'administrator' });
    const saved = await delegateGroups(deps(), actorOf(administrator), of(delegate), [atelier]);
    assert.equal(saved, 'saved');
    const outside = {
      'a user of another group': await person({ groupId: office }),
      'a user in no group': await person({}),
      'an administrator in the group': await person({ role: 'administrator', groupId: atelier }),
      'another delegate of the group': await person({ role: 'delegate', groupId: atelier }),
      'a user of another company': await givenAccount(room.storage),
    };
    return { companyId, atelier, office, delegate, administrator, inside: await person({ groupId: atelier }), outside };
  };

  suite('Delegates', () => {
    test('A delegate sees, edits, disables and asks a new password of the users of the own groups.', async () => {
      const { delegate, inside } = await meet();
      const actor = actorOf(delegate);
      assert.deepEqual(await viewAccount(deps(), actor, of(inside)), inside);
      const edited = await editAccount(deps(), actor, of(inside), details(inside, { firstName: 'Zoé' }));
      assert.equal(edited.kind, 'saved');
      assert.equal((await room.storage.accounts.find(inside.companyId, inside.id))?.firstName, 'Zoé');
      const asked = await requireNewPassword(deps(), actor, { kind: 'account', ...of(inside) });
      assert.deepEqual(asked, { kind: 'required', people: 1 });
      assert.equal(await setAccountState(deps(), actor, of(inside), 'disabled'), 'changed');
    });

    test('Nobody else is there for a delegate, and nothing of theirs changes.', async () => {
      const { delegate, outside, companyId } = await meet();
      const actor = actorOf(delegate);
      for (const [who, account] of Object.entries(outside)) {
        const target = { companyId, accountId: account.id };
        const typed = details(account, { firstName: 'Prise' });
        assert.equal(await viewAccount(deps(), actor, target), 'unknown', who);
        assert.equal((await editAccount(deps(), actor, target, typed)).kind, 'unknown', who);
        assert.equal(await setAccountState(deps(), actor, target, 'disabled'), 'unknown', who);
        assert.equal((await requireNewPassword(deps(), actor, { kind: 'account', ...target })).kind, 'unknown', who);
        assert.deepEqual(await room.storage.accounts.find(account.companyId, account.id), account);
      }
      const everybody = await requireNewPassword(deps(), actor, { kind: 'company', companyId });
      assert.equal(everybody.kind, 'not-allowed');
      const stranger = outside['a user of another company'];
      assert.equal(await viewAccount(deps(), actor, of(stranger)), 'not-allowed');
    });

    test('A delegate moves people between the own groups alone, and gives no office.', async () => {
      const { delegate, administrator, inside, companyId, atelier, office } = await meet();
      const move = async (groupId: string, more: object = {}) => {
        const outcome = await editAccount(deps(), actorOf(delegate), of(inside), details(inside, { groupId, ...more }));
        return outcome.kind === 'rejected' ? outcome.faults : outcome.kind;
      };
      assert.deepEqual(await move(office), { groupId: 'not-a-choice' });
      assert.deepEqual(await move(''), { groupId: 'missing' });
      assert.deepEqual(await move(id()), { groupId: 'not-a-choice' });
      assert.deepEqual(await move(atelier, { role: 'delegate' }), { role: 'not-a-choice' });
      assert.deepEqual(await move(atelier, { role: 'administrator' }), { role: 'not-a-choice' });
      await delegateGroups(deps(), actorOf(administrator), of(delegate), [atelier, office]);
      assert.equal(await move(office), 'saved');
      assert.equal((await room.storage.accounts.find(companyId, inside.id))?.groupId, office);
    });

    test('A delegate keeps the own role and group, whatever is typed.', async () => {
      const { delegate, atelier, office } = await meet();
      const own = async (more: object) => {
        const outcome = await editAccount(deps(), actorOf(delegate), of(delegate), details(delegate, more));
        return outcome.kind === 'rejected' ? outcome.faults : outcome.kind;
      };
      assert.deepEqual(await own({ role: 'administrator' }), { role: 'not-a-choice' });
      assert.deepEqual(await own({ groupId: office }), { groupId: 'not-a-choice' });
      assert.equal(await own({ groupId: atelier, lastName: 'Autre' }), 'saved');
      assert.equal(await setAccountState(deps(), actorOf(delegate), of(delegate), 'disabled'), 'oneself');
    });

    test('An administrator gives groups of the own company to its delegates, and nobody else gives any.', async () => {
      const { delegate, administrator, inside, companyId, atelier, outside } = await meet();
      const foreign = await groupNamed(outside['a user of another company'].companyId, 'Ailleurs');
      const give = (by: Account, to: Account, groups: string[]) =>
        delegateGroups(deps(), actorOf(by), { companyId, accountId: to.id }, groups);
      assert.equal(await give(administrator, delegate, [foreign]), 'unknown-group');
      assert.equal(await give(administrator, inside, [atelier]), 'not-a-delegate');
      assert.equal(await give(administrator, outside['a user of another company'], [atelier]), 'unknown');
      for (const by of [delegate, inside, outside['a user of another company']]) {
        assert.equal(await give(by, delegate, [atelier]), 'not-allowed');
      }
      const count = (await events(companyId)).length;
      assert.equal(await give(administrator, delegate, [atelier, atelier]), 'saved');
      assert.equal((await events(companyId)).length, count, 'what is so already is not told again');
      assert.equal(await give(administrator, delegate, []), 'saved');
      assert.equal((await events(companyId)).at(-1), 'delegation-changed');
      const told = await room.run(
        `select account_id, kind from outbox where company_id = '${companyId}' and kind = 'delegation-changed'`,
      );
      const other = outside['an administrator in the group'].id;
      assert.deepEqual(
        told.map((row) => row.account_id),
        [other],
      );
      assert.equal(await viewAccount(deps(), actorOf(delegate), of(inside)), 'unknown');
    });

    test('Whoever is a delegate again has no groups until they are given anew.', async () => {
      const { delegate, administrator, companyId } = await meet();
      for (const role of ['user', 'delegate']) {
        const now = await room.storage.accounts.find(companyId, delegate.id);
        const outcome = await editAccount(
          deps(),
          actorOf(administrator),
          of(delegate),
          details(now ?? delegate, { role }),
        );
        assert.equal(outcome.kind, 'saved');
      }
      assert.deepEqual(await room.storage.groups.listDelegated(companyId, delegate.id), []);
    });
  });

  suite('Administrators', () => {
    test('An administrator chooses among the roles and groups of the own company, but never the own role.', async () => {
      const { administrator, inside, companyId, atelier, office } = await meet();
      const choices = async (account: Account | null) => {
        const { roles, groups, isGroupNeeded } = await choicesFor(deps(), actorOf(administrator), companyId, account);
        return { roles, groups: groups.map(({ id: group }) => group), isGroupNeeded };
      };
      const groups = [atelier, office];
      const any = { roles: ['user', 'delegate', 'administrator'], groups, isGroupNeeded: false };
      assert.deepEqual(await choices(null), any);
      assert.deepEqual(await choices(inside), any);
      assert.deepEqual(await choices(administrator), { ...any, roles: ['administrator'] });
    });

    test('Neither a disabling nor another role takes the last active administrator away, sixteen at once neither.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const [one, two] = [
        await givenAccount(room.storage, { companyId, role: 'administrator' }),
        await givenAccount(room.storage, { companyId, role: 'administrator' }),
      ];
      await Promise.all(
        Array.from({ length: 16 }, (_, index) => {
          const [by, on] = index % 2 === 0 ? [one, two] : [two, one];
          return index % 4 < 2
            ? setAccountState(deps(), actorOf(by), of(on), 'disabled')
            : editAccount(deps(), actorOf(by), of(on), details(on, { role: 'user' }));
        }),
      );
      assert.equal(await room.storage.accounts.countActive(companyId, 'administrator'), 1);
    });
  });

  suite('Groups of a company', () => {
    test('Groups are created, renamed and removed by name, and the journal tells each.', async () => {
      const { administrator, companyId, atelier, inside, delegate } = await meet();
      const actor = actorOf(administrator);
      const create = async (name: string) => {
        const outcome = await createGroup(deps(), actor, companyId, name);
        return outcome.kind === 'rejected' ? outcome.fault : outcome.kind;
      };
      assert.equal(await create('  Région   Est '), 'created');
      assert.equal(await create('REGION EST'), 'name-taken');
      assert.equal(await create(' '), 'missing');
      assert.equal(await create('x'.repeat(101)), 'too-long');
      assert.equal(await create('a\u202eb'), 'unreadable-characters');
      const rename = async (groupId: string, name: string) =>
        (await renameGroup(deps(), actor, { companyId, groupId }, name)).kind;
      assert.equal(await rename(atelier, 'Région Est'), 'name-taken');
      assert.equal(await rename(id(), 'Nulle part'), 'unknown');
      assert.equal(await rename(atelier, 'ATELIER'), 'renamed');
      assert.equal(await removeGroup(deps(), actor, { companyId, groupId: atelier }), 'removed');
      assert.equal(await removeGroup(deps(), actor, { companyId, groupId: atelier }), 'unknown');
      const groups = (await room.storage.groups.list(companyId)).map(({ name }) => name);
      assert.deepEqual(groups, ['Bureau', 'Région Est']);
      assert.deepEqual((await events(companyId)).slice(-3), ['group-created', 'group-renamed', 'group-removed']);
      assert.equal((await room.storage.accounts.find(companyId, inside.id))?.groupId, null);
      assert.equal(await viewAccount(deps(), actorOf(delegate), of(inside)), 'unknown');
    });

    test('Each group is listed by name with how many people it has, counted no further than a bound.', async () => {
      const { administrator, companyId, atelier, office } = await meet();
      const listed = await listGroups(deps(), actorOf(administrator), companyId);
      assert.ok(listed !== 'not-allowed');
      const counted = listed.map(({ name, people }) => [name, people]);
      assert.deepEqual(counted, [
        ['Atelier', { count: 4, isExact: true }],
        ['Bureau', { count: 1, isExact: true }],
      ]);
      const sizes = await room.storage.groups.sizes(companyId, 3);
      assert.deepEqual([sizes.get(atelier), sizes.get(office)], [3, 1]);
    });

    test('Groups are kept by the administrators of their company alone.', async () => {
      const { delegate, inside, companyId, atelier, outside } = await meet();
      const stranger: Account = { ...outside['a user of another company'], role: 'administrator' };
      for (const by of [delegate, inside, stranger]) {
        const actor = actorOf(by);
        assert.equal(await listGroups(deps(), actor, companyId), 'not-allowed');
        assert.equal((await createGroup(deps(), actor, companyId, 'Intrus')).kind, 'not-allowed');
        assert.equal((await renameGroup(deps(), actor, { companyId, groupId: atelier }, 'Pris')).kind, 'not-allowed');
        assert.equal(await removeGroup(deps(), actor, { companyId, groupId: atelier }), 'not-allowed');
      }
      const own = { companyId: stranger.companyId, groupId: atelier };
      assert.equal((await renameGroup(deps(), actorOf(stranger), own, 'Pris')).kind, 'unknown');
      assert.equal(await removeGroup(deps(), actorOf(stranger), own), 'unknown');
      assert.equal((await room.storage.groups.find(companyId, atelier))?.name, 'Atelier');
    });

    test('A company has a bounded number of groups, also where sixteen are made at once for the last two places.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      await room.storage.transaction(async (tx) => {
        for (let index = 0; index < 998; index += 1) await tx.groups.insert({ id: id(), companyId, name: `G${index}` });
      });
      // SQLite has its nodes in other processes.
      const another = engine.name === 'SQLite' ? room.storage : await room.openAnother();
      const outcomes = await sixteen((index) => {
        const storage = index % 2 ? room.storage : another;
        return createGroup({ ...deps(), storage }, { kind: 'console' }, companyId, `De trop ${index}`);
      });
      const made = outcomes.filter(({ kind }) => kind === 'created');
      assert.deepEqual([made.length, outcomes.filter(({ kind }) => kind === 'too-many').length], [2, 14]);
      assert.equal(await room.storage.groups.count(companyId), 1000);
    });
  });
};
