import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { NewCredential } from '../../src/domain/credentials/credential.ts';
import { unlinkAccount } from '../../src/domain/recovery/unlink-account.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, givenAccount, id, sessionOf, sixteen, start } from './given.ts';

export const linkedAccountsContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const of = ({ companyId, id: accountId }: Account) => ({ companyId, accountId });
  const withPassword = async (): Promise<Account> => {
    const account = await givenAccount(room.storage);
    await room.storage.credentials.replace(credentialOf(account), 0);
    return account;
  };
  const linkedOf = async (account: Account) =>
    (await room.storage.linkedAccounts.list(of(account))).map((link) => link.account.id);
  const pair = async (): Promise<[Account, Account]> => {
    const [one, other] = [await withPassword(), await withPassword()];
    assert.equal(await room.storage.linkedAccounts.link(of(one), of(other), start), true);
    return [one, other];
  };

  suite('Several accounts of one person', () => {
    test('Two accounts are linked once, from both sides, with the other’s company.', async () => {
      const [one, other] = await pair();
      const { linkedAccounts, companies } = room.storage;
      const company = await companies.find(other.companyId);
      assert.deepEqual(await linkedAccounts.list(of(one)), [
        { account: other, companyName: company?.name, linkedAt: start },
      ]);
      assert.deepEqual(await linkedOf(other), [one.id]);
      assert.equal(await linkedAccounts.link(of(other), of(one), start), false);
      assert.deepEqual(await linkedOf(await withPassword()), []);
    });

    test('Of sixteen who link the same two at once, one does.', async () => {
      const [one, other] = [await withPassword(), await withPassword()];
      const linked = await sixteen(() => room.storage.linkedAccounts.link(of(one), of(other), start));
      assert.equal(linked.filter(Boolean).length, 1);
    });

    test('Either side ends the link, both companies are told, and neither learns of the other.', async () => {
      const [one, other] = await pair();
      const deps = { storage: room.storage, clock: { now: () => start } };
      const actor = { kind: 'account', accountId: other.id, companyId: other.companyId, role: 'user' } as const;
      const visit = { source: '192.0.2.7', userAgent: '' };
      const by = { ...actor, sessionId: 'none', source: visit.source };
      assert.equal(await unlinkAccount(deps, by, visit, id()), 'unknown');
      assert.equal(await unlinkAccount(deps, by, visit, one.id), 'unlinked');
      assert.equal(await unlinkAccount(deps, by, visit, one.id), 'unknown');
      assert.deepEqual([await linkedOf(one), await linkedOf(other)], [[], []]);
      for (const [own, foreign] of [
        [one, other],
        [other, one],
      ] as const) {
        const events = await room.storage.audit.listForAccount(own.companyId, own.id, 9);
        assert.deepEqual(
          events.map(({ action }) => action),
          ['account-unlinked'],
        );
        assert.ok(!JSON.stringify(events).includes(foreign.id));
        assert.ok(!JSON.stringify(events).includes(foreign.companyId));
      }
    });

    test('A link ends when the password of either side is changed in any way, or its access, address, office or sessions.', async () => {
      const { credentials, accounts, bulk, sessions } = room.storage;
      const replaced = (account: Account, setBy: NewCredential['setBy']) =>
        credentials.replace(credentialOf(account, { setBy, hash: '$argon2id$two' }), 1);
      const acts: Record<string, (account: Account) => Promise<unknown>> = {
        'a reset by the desk': ({ companyId, id: own }) => credentials.clear(companyId, own, start),
        'changed by its owner': (account) => replaced(account, 'user'),
        'set by an administrator': (account) => replaced(account, 'administrator'),
        'brought over from elsewhere': (account) => replaced(account, 'installation'),
        'burnt in a message': ({ companyId, id: own }) => credentials.burn(companyId, own, 1, start),
        'a new one required': ({ companyId, id: own }) => credentials.requireNew(companyId, own),
        frozen: ({ companyId, id: own }) => accounts.setState(companyId, own, 'frozen'),
        disabled: ({ companyId, id: own }) => accounts.setState(companyId, own, 'disabled'),
        'another address': (account) =>
          accounts.update(account.companyId, account.id, { ...account, email: `neuve.${account.email}` }, start),
        'made a delegate': (account) =>
          accounts.update(account.companyId, account.id, { ...account, role: 'delegate' }, start),
        'made an administrator by a file': (account) =>
          bulk.updateAll(account.companyId, [{ ...account, role: 'administrator' }], start),
        'all sessions ended': ({ companyId, id: own }) =>
          sessions.endAll(companyId, own, 'ended-by-administrator', start),
      };
      for (const [what, act] of Object.entries(acts)) {
        for (const side of [0, 1] as const) {
          const both = await pair();
          const [kept] = await pair();
          await act(both[side]);
          assert.deepEqual([await linkedOf(both[0]), await linkedOf(both[1])], [[], []], what);
          assert.equal((await linkedOf(kept)).length, 1, `${what}: another link stays`);
        }
      }
    });

    test('A link stays when a hash is renewed, a reminder is noted, or a name is changed.', async () => {
      const [one, other] = await pair();
      const { credentials, accounts } = room.storage;
      await credentials.rehash(one.companyId, one.id, '$argon2id$renewed', 1);
      assert.equal(await credentials.noteReminder({ ...of(one), version: 1 }, 7), true);
      await accounts.update(one.companyId, one.id, { ...one, firstName: 'Clara' }, start);
      assert.deepEqual(await linkedOf(other), [one.id]);
    });

    test('Whoever becomes a delegate or an administrator keeps no session; whoever steps down does.', async () => {
      const { accounts, bulk, sessions } = room.storage;
      const rises = [
        ['user', 'delegate', 0],
        ['user', 'administrator', 0],
        ['delegate', 'administrator', 0],
        ['administrator', 'delegate', 1],
        ['administrator', 'user', 1],
        ['user', 'user', 1],
      ] as const;
      for (const [before, after, left] of rises) {
        for (const way of ['one', 'file'] as const) {
          const account = await givenAccount(room.storage, { role: before });
          const { companyId, id: own } = account;
          await sessions.insert(sessionOf(account));
          const changed = { ...account, role: after };
          if (way === 'one') await accounts.update(companyId, own, changed, start);
          else await bulk.updateAll(companyId, [changed], start);
          assert.equal((await sessions.list(companyId, own, start)).length, left, `${before} to ${after}, ${way}`);
        }
      }
    });
  });
};
