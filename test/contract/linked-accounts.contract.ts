import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import { unlinkAccount } from '../../src/domain/recovery/unlink-account.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, givenAccount, id, sixteen, start } from './given.ts';

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

    test('A link ends when somebody else resets, sets, burns or asks a new password of either side, or closes it.', async () => {
      const { credentials, accounts } = room.storage;
      const replaced = (account: Account, setBy: 'administrator' | 'installation') =>
        credentials.replace(credentialOf(account, { setBy, hash: '$argon2id$two' }), 1);
      const acts: Record<string, (account: Account) => Promise<unknown>> = {
        'a reset by the desk': ({ companyId, id: own }) => credentials.clear(companyId, own, start),
        'set by an administrator': (account) => replaced(account, 'administrator'),
        'brought over from elsewhere': (account) => replaced(account, 'installation'),
        'burnt in a message': ({ companyId, id: own }) => credentials.burn(companyId, own, 1, start),
        'a new one required': ({ companyId, id: own }) => credentials.requireNew(companyId, own),
        frozen: ({ companyId, id: own }) => accounts.setState(companyId, own, 'frozen'),
        disabled: ({ companyId, id: own }) => accounts.setState(companyId, own, 'disabled'),
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

    test('A link stays when the owner changes the own password, and when its hash is renewed.', async () => {
      const [one, other] = await pair();
      const { credentials } = room.storage;
      await credentials.rehash(one.companyId, one.id, '$argon2id$renewed', 1);
      const changed = credentialOf(one, { setBy: 'user', hash: '$argon2id$two' });
      assert.equal(await credentials.replace(changed, 1), true);
      assert.deepEqual(await linkedOf(other), [one.id]);
    });
  });
};
