import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { CallerVerification } from '../../src/domain/caller-verification/caller-verification.ts';
import type { OneTimeSecret } from '../../src/domain/credentials/credential.ts';
import type { EmergencyGrant } from '../../src/domain/recovery/emergency-store.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import {
  anew,
  credentialOf,
  day,
  givenAccount,
  givenCompany,
  givenSecret,
  hour,
  id,
  requestOf,
  secretOf,
  sixteen,
  start,
  verificationOf,
} from './given.ts';

type CredentialStores = Pick<Room['storage'], 'credentials'>;

export const secretsContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  suite('Credentials', () => {
    test('A password is written over the version that was judged, and over no other.', async () => {
      const { credentials } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      assert.equal(await credentials.find(companyId, accountId), null);
      assert.equal(await credentials.replace(credentialOf(account), 1), false);
      assert.equal(await credentials.replace(credentialOf(account), 0), true);
      assert.equal(await credentials.replace(credentialOf(account), 0), false);
      const next = credentialOf(account, {
        hash: '$two',
        setBy: 'administrator',
        mustChange: true,
        changeAdvised: true,
      });
      assert.equal(await credentials.replace(next, 1), true);
      assert.equal(await credentials.replace(next, 1), false);
      assert.deepEqual(await credentials.find(companyId, accountId), { ...next, ...anew, version: 2 });
    });

    for (const [state, version] of [
      ['a first password', 0],
      ['a new password', 1],
    ] as const) {
      test(`Of sixteen who write ${state} at once, one does.`, async () => {
        const account = await givenAccount(room.storage);
        if (version === 1) await room.storage.credentials.replace(credentialOf(account), 0);
        const written = await sixteen((index) =>
          room.storage.transaction((tx) =>
            tx.credentials.replace(credentialOf(account, { hash: `$${index}` }), version),
          ),
        );
        assert.equal(written.filter(Boolean).length, 1);
        const kept = await room.storage.credentials.find(account.companyId, account.id);
        assert.equal(kept?.hash, `$${written.indexOf(true)}`);
        assert.equal(kept?.version, version + 1);
      });
    }

    test('A password taken away is gone, and a change judged before finds another version.', async () => {
      const { credentials } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      await credentials.replace(credentialOf(account, { mustChange: true }), 0);
      await credentials.clear(companyId, accountId, start + hour);
      const cleared = await credentials.find(companyId, accountId);
      assert.equal(cleared?.hash, null);
      assert.equal(cleared?.setAt, start + hour);
      assert.equal(cleared?.version, 2);
      assert.equal(await credentials.replace(credentialOf(account), 1), false);
      assert.equal(await credentials.replace(credentialOf(account), 2), true);
    });

    test('Taking away a password that was never set still outdates what was judged before.', async () => {
      const { credentials } = room.storage;
      const account = await givenAccount(room.storage);
      await credentials.clear(account.companyId, account.id, start);
      assert.equal(await credentials.replace(credentialOf(account), 0), false);
      assert.equal((await credentials.find(account.companyId, account.id))?.hash, null);
    });

    test('A new hash of the same password changes nothing else, and never brings back a password taken away.', async () => {
      const { credentials } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      await credentials.replace(credentialOf(account), 0);
      await credentials.rehash(companyId, accountId, '$renewed', 1);
      assert.deepEqual(await credentials.find(companyId, accountId), {
        ...credentialOf(account),
        ...anew,
        hash: '$renewed',
        version: 1,
      });
      await credentials.rehash(companyId, accountId, '$late', 0);
      await credentials.clear(companyId, accountId, start);
      await credentials.rehash(companyId, accountId, '$late', 1);
      await credentials.rehash(companyId, accountId, '$late', 2);
      assert.equal((await credentials.find(companyId, accountId))?.hash, null);
    });

    test('Another company’s id finds, changes and clears nothing.', async () => {
      const { credentials } = room.storage;
      const account = await givenAccount(room.storage);
      const other = await givenCompany(room.storage);
      await credentials.replace(credentialOf(account), 0);
      assert.equal(await credentials.find(other.id, account.id), null);
      assert.equal(await credentials.replace(credentialOf({ ...account, companyId: other.id }), 1), false);
      await credentials.rehash(other.id, account.id, '$other', 1);
      assert.equal(await credentials.isCurrent(other.id, account.id, 1), false);
      await assert.rejects(credentials.clear(other.id, account.id, start));
      await assert.rejects(credentials.replace(credentialOf({ ...account, companyId: other.id }), 0));
      assert.deepEqual(await credentials.find(account.companyId, account.id), {
        ...credentialOf(account),
        ...anew,
        version: 1,
      });
    });

    for (const version of [0, 1]) {
      test(`A version found current (${version}) stays so until the transaction ends.`, async () => {
        const account = await givenAccount(room.storage);
        const { companyId, id: accountId } = account;
        if (version === 1) await room.storage.credentials.replace(credentialOf(account), 0);
        const order: string[] = [];
        let change: Promise<unknown> = Promise.resolve();
        await room.storage.transaction(async (tx) => {
          assert.equal(await tx.credentials.isCurrent(companyId, accountId, version), true);
          assert.equal(await tx.credentials.isCurrent(companyId, accountId, version + 1), false);
          change = (async () => {
            await room.storage.credentials.replace(credentialOf(account, { hash: '$late' }), version);
            order.push('changed');
          })();
          for (let turns = 0; turns < 50; turns += 1) await turn();
          assert.equal(await tx.credentials.isCurrent(companyId, accountId, version), true);
          order.push('judged');
        });
        await change;
        assert.deepEqual(order, ['judged', 'changed']);
        assert.equal(await room.storage.credentials.isCurrent(companyId, accountId, version), false);
      });

      test(`Whoever finds a version current (${version}) waits for the account first, and holds no password meanwhile.`, async () => {
        const account = await givenAccount(room.storage);
        const { companyId, id: accountId } = account;
        if (version === 1) await room.storage.credentials.replace(credentialOf(account), 0);
        const order: string[] = [];
        const isHeld = Promise.withResolvers<void>();
        const mine = room.storage.transaction(async (tx) => {
          await tx.accounts.setState(companyId, accountId, 'frozen');
          isHeld.resolve();
          await sleep(100);
          await tx.credentials.replace(credentialOf(account, { hash: '$mine' }), version);
          order.push('mine');
        });
        await isHeld.promise;
        await room.storage.transaction(async (tx) => {
          await tx.credentials.isCurrent(companyId, accountId, version);
          order.push('theirs');
        });
        await mine;
        assert.deepEqual(order, ['mine', 'theirs']);
      });
    }
  });

  suite('Whoever writes a credential', () => {
    const writers: Record<string, (stores: CredentialStores, account: Account) => Promise<unknown>> = {
      clears: ({ credentials }, { companyId, id }) => credentials.clear(companyId, id, start),
      'takes it away': async ({ credentials }, account) => {
        const { companyId, id } = account;
        const version = (await credentials.find(companyId, id))?.version ?? 0;
        await credentials.replace(credentialOf(account), version);
        await credentials.burn(companyId, id, version + 1, start);
      },
      'asks for a new one': ({ credentials }, { companyId, id }) => credentials.requireNew(companyId, id),
    };
    for (const [name, write] of Object.entries(writers)) {
      test(`and ${name} does not wait in a circle with those who find it current.`, async () => {
        const account = await givenAccount(room.storage);
        await room.storage.credentials.replace(credentialOf(account), 0);
        const begun: string[] = [];
        const within = (who: string, work: (stores: CredentialStores) => Promise<unknown>) =>
          room.storage.transaction(async (tx) => {
            begun.push(who);
            await work(tx);
          });
        const rounds = 10;
        for (let round = 0; round < rounds; round += 1) {
          const current = (stores: CredentialStores) => stores.credentials.isCurrent(account.companyId, account.id, 1);
          const others = Array.from({ length: 4 }, () => within('reader', current));
          await Promise.all([within('writer', (stores) => write(stores, account)), ...others]);
        }
        // One that PostgreSQL ended, to break a circle, is begun anew.
        assert.equal(begun.length, rounds * 5);
      });
    }
  });

  suite('One-time secrets', () => {
    const givenVerification = async (account: Account, more: Partial<CallerVerification>) => {
      const number = await room.storage.requests.insert(requestOf(account, { state: 'closed' }));
      const verification = verificationOf(account, number, more);
      await room.storage.verifications.insert(verification);
      return verification;
    };

    test('The newest temporary password is found, live or not; a link only by its hash.', async () => {
      const { oneTimeSecrets } = room.storage;
      const account = await givenAccount(room.storage);
      const { companyId, id: accountId } = account;
      assert.equal(await oneTimeSecrets.findTemporaryPassword(companyId, accountId), null);
      await givenSecret(room.storage, account, { hash: '$old' });
      const changes = { createdAt: start + 1, spentAt: start + 2, wrongTries: 3 };
      const newest = await givenSecret(room.storage, account, changes);
      const link = await givenSecret(room.storage, account, { kind: 'link', hash: id(), createdAt: start + 9 });
      assert.deepEqual(await oneTimeSecrets.findTemporaryPassword(companyId, accountId), newest);
      assert.deepEqual(await oneTimeSecrets.findLink(link.hash), link);
      assert.equal(await oneTimeSecrets.findLink('$old'), null);
      assert.equal(await oneTimeSecrets.findTemporaryPassword((await givenCompany(room.storage)).id, accountId), null);
    });

    test('Of two temporary passwords made in one millisecond, the one that was not revoked is found.', async () => {
      const account = await givenAccount(room.storage);
      for (let round = 0; round < 8; round += 1) {
        await room.storage.oneTimeSecrets.revokeUnspent(account.companyId, account.id, start);
        const newest = await givenSecret(room.storage, account);
        const found = await room.storage.oneTimeSecrets.findTemporaryPassword(account.companyId, account.id);
        assert.equal(found?.id, newest.id);
      }
    });

    test('Of sixteen who spend a secret at once, one does.', async () => {
      const secret = secretOf(await givenAccount(room.storage));
      await room.storage.oneTimeSecrets.insert(secret);
      const spent = await sixteen(() =>
        room.storage.transaction((tx) => tx.oneTimeSecrets.spend(secret.companyId, secret.id, start)),
      );
      assert.equal(spent.filter(Boolean).length, 1);
      const kept = await room.storage.oneTimeSecrets.findTemporaryPassword(secret.companyId, secret.accountId);
      assert.equal(kept?.spentAt, start);
    });

    test('An expired, a revoked and another company’s secret cannot be spent.', async () => {
      const { oneTimeSecrets } = room.storage;
      const account = await givenAccount(room.storage);
      const secret = secretOf(account);
      await oneTimeSecrets.insert(secret);
      assert.equal(await oneTimeSecrets.spend((await givenCompany(room.storage)).id, secret.id, start), false);
      assert.equal(await oneTimeSecrets.spend(account.companyId, secret.id, secret.expiresAt), false);
      await oneTimeSecrets.revokeUnspent((await givenCompany(room.storage)).id, account.id, start);
      await oneTimeSecrets.revokeUnspent(account.companyId, account.id, start + hour);
      assert.equal(await oneTimeSecrets.spend(account.companyId, secret.id, start), false);
      const kept = await oneTimeSecrets.findTemporaryPassword(account.companyId, account.id);
      assert.deepEqual(kept, { ...secret, revokedAt: start + hour });
    });

    test('Revoking leaves what was spent or revoked before as it was.', async () => {
      const { oneTimeSecrets } = room.storage;
      const account = await givenAccount(room.storage);
      const spent = secretOf(account, { spentAt: start });
      await oneTimeSecrets.insert(spent);
      await oneTimeSecrets.revokeUnspent(account.companyId, account.id, start + day);
      assert.deepEqual(await oneTimeSecrets.findTemporaryPassword(account.companyId, account.id), spent);
    });

    test('Wrong tries are all counted.', async () => {
      const { oneTimeSecrets } = room.storage;
      const secret = secretOf(await givenAccount(room.storage));
      await oneTimeSecrets.insert(secret);
      await sixteen(() => oneTimeSecrets.countWrongTry(secret.companyId, secret.id));
      await oneTimeSecrets.countWrongTry((await givenCompany(room.storage)).id, secret.id);
      const kept = await oneTimeSecrets.findTemporaryPassword(secret.companyId, secret.accountId);
      assert.equal(kept?.wrongTries, 16);
    });

    test('One caller verification never yields two secrets.', async () => {
      const account = await givenAccount(room.storage);
      const spent = await givenVerification(account, { spentAt: start });
      const right = { origin: 'verification', verificationId: spent.id } as const;
      const outcomes = await Promise.allSettled(
        Array.from({ length: 16 }, () => room.storage.oneTimeSecrets.insert(secretOf(account, right))),
      );
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
    });

    test('The database refuses a secret that no spent verification, no grant and no new account stands behind.', async () => {
      const { oneTimeSecrets } = room.storage;
      const [account, neighbour] = [await givenAccount(room.storage), await givenAccount(room.storage)];
      const unspent = await givenVerification(account, {});
      const voided = await givenVerification(account, { voidedAt: start });
      const others = await givenVerification(neighbour, { spentAt: start });
      const good = await givenVerification(account, { spentAt: start });
      const wrong: Partial<OneTimeSecret>[] = [
        ...[unspent, voided, others].map(({ id: verificationId }) => ({ verificationId })),
        { verificationId: null },
        { verificationId: id() },
      ].map((more) => ({ origin: 'verification' as const, ...more }));
      wrong.push(
        { origin: 'emergency', emergencyId: id() },
        { origin: 'emergency', emergencyId: null },
        { origin: 'earlier' },
        { origin: 'earlier', verificationId: good.id },
        { origin: 'new-account', verificationId: good.id },
      );
      for (const more of wrong) {
        await assert.rejects(
          oneTimeSecrets.insert(secretOf(account, more)),
          /needs a spent verification/,
          JSON.stringify(more),
        );
      }
      await oneTimeSecrets.insert(secretOf(account, { origin: 'verification', verificationId: good.id }));
    });

    test('The database refuses a grant of emergency access that two other operators or a used code do not stand behind.', async () => {
      const { emergency } = room.storage;
      const account = await givenAccount(room.storage);
      const operating = await givenCompany(room.storage);
      const person = async (role: Account['role'], more: Partial<Account> = {}): Promise<string> =>
        (await givenAccount(room.storage, { companyId: operating.id, role, ...more })).id;
      const [first, second] = [await person('operator'), await person('operator')];
      const [supervisor, gone] = [await person('supervisor'), await person('operator', { state: 'disabled' })];
      const code = id();
      await emergency.replaceCode({ id: code, hash: id(), madeAt: start, usableAt: start });
      const none = { operatorId: null, secondOperatorId: null, sealedCodeId: null };
      const grantOf = (more: Partial<EmergencyGrant>): EmergencyGrant => ({
        ...{ id: id(), companyId: account.companyId, accountId: account.id },
        ...{ ...none, reason: 'Le support ne répond plus.', grantedAt: start, ...more },
      });
      const wrong: Partial<EmergencyGrant>[] = [
        {},
        { operatorId: first },
        { secondOperatorId: first },
        { operatorId: first, secondOperatorId: first },
        { operatorId: first, secondOperatorId: supervisor },
        { operatorId: gone, secondOperatorId: first },
        { operatorId: first, secondOperatorId: id() },
        { operatorId: first, secondOperatorId: second, accountId: second, companyId: operating.id },
        // Not used for it, nowhere, and beside an operator.
        { sealedCodeId: code },
        { sealedCodeId: id() },
        { sealedCodeId: code, operatorId: first },
      ];
      for (const more of wrong) await assert.rejects(emergency.insertGrant(grantOf(more)), JSON.stringify(more));
      await emergency.insertGrant(grantOf({ operatorId: first, secondOperatorId: second }));
    });

    test('Of sixteen with one sealed code one gets in, and a grant serves one account, once.', async () => {
      const { emergency, oneTimeSecrets } = room.storage;
      const [account, neighbour] = [await givenAccount(room.storage), await givenAccount(room.storage)];
      const [code, hash] = [id(), id()];
      await emergency.replaceCode({ id: code, hash, madeAt: start, usableAt: start });
      const grantIds = await sixteen(() =>
        room.storage.transaction(async (tx) => {
          const sealedCodeId = await tx.emergency.useCode(hash, start);
          if (sealedCodeId === null) return null;
          const { companyId, id: accountId } = account;
          const operators = { operatorId: null, secondOperatorId: null };
          const grant = { id: id(), companyId, accountId, ...operators, sealedCodeId, reason: '', grantedAt: start };
          await tx.emergency.insertGrant(grant);
          return grant.id;
        }),
      );
      const [emergencyId = '', ...more] = grantIds.filter((granted) => granted !== null);
      assert.deepEqual(more, []);
      const right = { origin: 'emergency', emergencyId } as const;
      await assert.rejects(oneTimeSecrets.insert(secretOf(neighbour, right)), /emergency grant/);
      await oneTimeSecrets.insert(secretOf(account, right));
      await assert.rejects(oneTimeSecrets.insert(secretOf(account, right)));
    });

    test('A new account gets its first secret once, and an account that somebody entered is not new.', async () => {
      const { oneTimeSecrets, credentials, accounts } = room.storage;
      const fresh = await givenAccount(room.storage);
      await credentials.clear(fresh.companyId, fresh.id, start);
      await oneTimeSecrets.insert(secretOf(fresh));
      await assert.rejects(oneTimeSecrets.insert(secretOf(fresh)));
      const entered = await givenAccount(room.storage);
      await accounts.noteSignIn(entered.companyId, entered.id, start);
      await assert.rejects(oneTimeSecrets.insert(secretOf(entered)));
      const known = await givenAccount(room.storage);
      await credentials.replace(credentialOf(known), 0);
      await credentials.clear(known.companyId, known.id, start);
      await assert.rejects(oneTimeSecrets.insert(secretOf(known)));
    });

    test('A secret belongs to an account of its own company.', async () => {
      const account = await givenAccount(room.storage);
      const other = await givenCompany(room.storage);
      await assert.rejects(room.storage.oneTimeSecrets.insert(secretOf({ ...account, companyId: other.id })));
    });
  });
};
