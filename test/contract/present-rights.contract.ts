import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { loadKnowledge } from '../../src/composition/load-knowledge.ts';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { Actor, ApiKeyActor, SignedInActor } from '../../src/domain/accounts/actor.ts';
import type { ApiKey } from '../../src/domain/api-keys/api-key.ts';
import { askDesk } from '../../src/domain/recovery/ask-desk.ts';
import { sendConfirmationAgain } from '../../src/domain/recovery/ask-new-email.ts';
import { confirmEmail } from '../../src/domain/recovery/confirm-email.ts';
import { createAccount } from '../../src/domain/recovery/create-account.ts';
import { editAccount } from '../../src/domain/recovery/edit-account.ts';
import { inviteAccount } from '../../src/domain/recovery/invite-account.ts';
import { requireNewPassword } from '../../src/domain/recovery/require-new-password.ts';
import { setAccountState } from '../../src/domain/recovery/set-account-state.ts';
import { setPassword } from '../../src/domain/recovery/set-password.ts';
import { endAllSessionsOf } from '../../src/domain/sessions/end-sessions-of.ts';
import { tokenHash } from '../../src/platform/digest.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import type { OpenStorage } from '../../src/storage/open-storage.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, day, givenAccount, givenCompany, hour, id, secretOf, sessionOf, start } from './given.ts';

/** Rights and states are those of the moment something is written, not of the moment it was looked at. */
export const presentRightsContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const deps = (now = start, storage: OpenStorage = room.storage) => ({
    storage,
    clock: { now: () => now },
    random: systemRandom,
    disavowalDays: 7,
    smsAvailable: false,
    verificationLimits: { coolingOffDays: 30 },
  });
  const actorOf = ({ id: accountId, companyId, role }: Account): SignedInActor => ({
    ...{ kind: 'account', accountId, companyId, role, sessionId: 'none', source: '192.0.2.7' },
  });
  const of = ({ companyId, id: accountId }: Account) => ({ companyId, accountId });
  const detailsOf = ({ email, firstName, lastName, language, telephone, role, groupId }: Account) => ({
    ...{ email, firstName, lastName, language, telephone: telephone ?? '', role, groupId: groupId ?? '' },
  });
  const write = (actor: Actor, account: Account, email: string, now = start) =>
    editAccount(deps(now), actor, of(account), { ...detailsOf(account), email });
  const present = ({ companyId, id: accountId }: Account) => room.storage.accounts.find(companyId, accountId);
  const waiting = ({ companyId, id: accountId }: Account, now = start) =>
    room.storage.emailChanges.findWaiting(companyId, accountId, now);
  /** The token itself went into a mail: one that the test knows takes its place. */
  const knownToken = async (account: Account): Promise<Secret> => {
    const change = await waiting(account);
    assert.ok(change, 'nothing waits');
    const token = new Secret(id().padEnd(43, 'x'));
    const { companyId, id: changeId, expiresAt } = change;
    assert.ok(await room.storage.emailChanges.renew(companyId, changeId, tokenHash(token), expiresAt, start));
    return token;
  };
  const meet = async (more: Partial<Account> = {}) => {
    const { id: companyId } = await givenCompany(room.storage);
    const administrator = await givenAccount(room.storage, { companyId, role: 'administrator' });
    const person = await givenAccount(room.storage, { companyId, ...more });
    return { companyId, actor: actorOf(administrator), person };
  };
  const givenKey = async (companyId: string): Promise<ApiKeyActor> => {
    const key: ApiKey = {
      ...{ id: id(), companyId, name: 'Annuaire', scopes: ['accounts:write'], hash: id(), createdAt: start },
      ...{ createdBy: null, expiresAt: start + day, lastUsedAt: null, revokedAt: null },
    };
    await room.storage.apiKeys.insert(key);
    return { kind: 'api-key', keyId: key.id, companyId, scopes: key.scopes, source: '192.0.2.8' };
  };

  suite('Which new address waits', () => {
    test('That of whoever has a password or used a secret, whether a sign-in was noted or not.', async () => {
      const { actor, person, companyId } = await meet();
      await room.storage.credentials.replace(credentialOf(person), 0);
      const invited = await givenAccount(room.storage, { companyId });
      const secret = secretOf(invited);
      await room.storage.oneTimeSecrets.insert(secret);
      assert.ok(await room.storage.oneTimeSecrets.spend(companyId, secret.id, secret.createdAt));
      for (const account of [person, invited]) {
        const saved = await write(actor, account, `attend.${account.email}`);
        assert.deepEqual(saved, { kind: 'saved', emailWaits: true });
        assert.equal((await present(account))?.email, account.email);
      }
    });

    test('Any that a key gives; it is confirmed while the key is live, and no longer.', async () => {
      for (const isLive of [true, false]) {
        const { person, companyId } = await meet();
        const key = await givenKey(companyId);
        const email = `cle.${person.email}`;
        assert.deepEqual(await write(key, person, email), { kind: 'saved', emailWaits: true });
        assert.equal((await waiting(person))?.askedByKey, key.keyId);
        const token = await knownToken(person);
        if (!isLive) await room.storage.apiKeys.revoke(companyId, key.keyId, start);
        assert.equal(await confirmEmail(deps(), '192.0.2.9', token), isLive ? 'confirmed' : 'over');
        assert.equal((await present(person))?.email, isLive ? email : person.email);
      }
    });

    test('What a key asked is not confirmed for whoever was given an office meanwhile.', async () => {
      const { person, companyId } = await meet();
      await write(await givenKey(companyId), person, `cle.${person.email}`);
      const token = await knownToken(person);
      await room.run(`update accounts set role = 'administrator' where id = '${person.id}'`);
      assert.equal(await confirmEmail(deps(), '192.0.2.9', token), 'over');
    });

    test('The same asked again sends nothing; of others, five a day are asked, and nothing else is saved.', async () => {
      const { actor, person } = await meet({ lastSignedInAt: start });
      const mails = async () =>
        (await room.run(`select 1 as one from email_changes where account_id = '${person.id}'`)).length;
      for (const email of ['a', 'a', 'b', 'c', 'd', 'e', 'e']) {
        assert.deepEqual(await write(actor, person, `${email}.${person.email}`), { kind: 'saved', emailWaits: true });
      }
      assert.equal(await mails(), 5);
      assert.deepEqual(await write(actor, { ...person, firstName: 'Zoé' }, `f.${person.email}`), { kind: 'too-many' });
      assert.equal((await present(person))?.firstName, person.firstName);
      assert.equal((await waiting(person))?.email, `e.${person.email}`);
      const tomorrow = await write(actor, person, `f.${person.email}`, start + 24 * hour);
      assert.deepEqual(tomorrow, { kind: 'saved', emailWaits: true });
    });

    test('Disabling the account gives it up, and a shut account confirms nothing.', async () => {
      const { actor, person } = await meet({ lastSignedInAt: start });
      await write(actor, person, `ferme.${person.email}`);
      const cancelled = await knownToken(person);
      assert.equal(await setAccountState(deps(), actor, of(person), 'disabled'), 'changed');
      assert.equal(await waiting(person), null);
      assert.equal(await setAccountState(deps(), actor, of(person), 'active'), 'changed');
      assert.equal(await confirmEmail(deps(), '192.0.2.9', cancelled), 'over');
      await write(actor, person, `gele.${person.email}`);
      const frozen = await knownToken(person);
      await room.storage.accounts.setState(person.companyId, person.id, 'frozen');
      assert.equal(await confirmEmail(deps(), '192.0.2.9', frozen), 'over');
    });
  });

  suite('Somebody who is promoted, or moved, between the look and the act', () => {
    const chosen = new Secret('Quatre bateaux verts longent la digue 57');
    const input = { password: chosen, confirmation: chosen, mustChange: true };
    /** A delegate and a user of the group, who is another just before the transaction begins. */
    const promotion = `role = 'administrator'`;
    const undelegated = 'the delegate has no group any more';
    const changed = async (change: string) => {
      const { companyId } = await meet();
      const groupId = id();
      await room.storage.groups.insert({ id: groupId, companyId, name: 'Atelier' });
      const delegate = await givenAccount(room.storage, { companyId, role: 'delegate' });
      await room.storage.groups.delegate(companyId, delegate.id, [groupId]);
      const person = await givenAccount(room.storage, { companyId, groupId, lastSignedInAt: start });
      await room.storage.credentials.replace(credentialOf(person), 0);
      await room.storage.sessions.insert(sessionOf(person));
      const storage: OpenStorage = {
        ...room.storage,
        transaction: async (work, size) => {
          if (change === undelegated) await room.storage.groups.delegate(companyId, delegate.id, []);
          else await room.run(`update accounts set ${change} where id = '${person.id}'`);
          return room.storage.transaction(work, size);
        },
      };
      return { actor: actorOf(delegate), person, deps: deps(start, storage) };
    };

    test('is out of a delegate’s reach: nothing is edited, required, ended, sent or set.', async () => {
      const acts: Record<string, (met: Awaited<ReturnType<typeof changed>>) => Promise<unknown>> = {
        edit: ({ deps, actor, person }) =>
          editAccount(deps, actor, of(person), { ...detailsOf(person), firstName: 'Zoé' }),
        state: async ({ deps, actor, person }) => ({
          kind: await setAccountState(deps, actor, of(person), 'disabled'),
        }),
        invite: async ({ deps, actor, person }) => ({
          kind: await inviteAccount({ ...deps, ...mailing }, actor, of(person)),
        }),
        ask: ({ deps, actor, person }) =>
          askDesk({ ...judging(deps), ...mailing } as unknown as AskDeps, actor, of(person), 'Bonjour'),
        require: ({ deps, actor, person }) => requireNewPassword(deps, actor, { kind: 'account', ...of(person) }),
        end: ({ deps, actor, person }) => endAllSessionsOf(deps, actor, of(person)),
        set: ({ deps, actor, person }) =>
          setPassword(judging(deps) as unknown as Parameters<typeof setPassword>[0], actor, of(person), input),
      };
      for (const change of [promotion, 'group_id = null', undelegated]) {
        for (const [name, act] of Object.entries(acts)) {
          const met = await changed(change);
          const { companyId, id: accountId, firstName } = met.person;
          const credential = await room.storage.credentials.find(companyId, accountId);
          assert.deepEqual(await act(met), { kind: 'unknown' }, name);
          assert.deepEqual(await room.storage.credentials.find(companyId, accountId), credential, name);
          const now = await present(met.person);
          assert.deepEqual([now?.firstName, now?.state], [firstName, 'active'], name);
          // A promotion ends the sessions by itself.
          const left = await room.storage.sessions.list(companyId, accountId, start);
          assert.equal(left.length, change === promotion ? 0 : 1, name);
        }
      }
      const met = await changed(promotion);
      await write(met.actor, met.person, `loin.${met.person.email}`);
      assert.equal(await sendConfirmationAgain(met.deps, met.actor, of(met.person)), 'unknown');
    });

    test('takes nobody new into a group that the delegate lost meanwhile.', async () => {
      const { deps, actor, person } = await changed(undelegated);
      const email = `neuve.${person.email}`;
      const all = { ...judging(deps), ...mailing } as unknown as Parameters<typeof createAccount>[0];
      const made = await createAccount(all, actor, person.companyId, { ...detailsOf(person), email }, 'link');
      assert.deepEqual(made, { kind: 'rejected', faults: { groupId: 'not-a-choice' } });
      assert.equal(await room.storage.accounts.findByEmail(email), null);
    });

    test('gets no temporary password that the company sends no more.', async () => {
      const { companyId, actor, person } = await meet();
      await room.run(`update companies set reset_temporary_since = 0 where id = '${companyId}'`);
      const storage: OpenStorage = {
        ...room.storage,
        transaction: async (work, size) => {
          await room.run(`update companies set reset_temporary_since = null where id = '${companyId}'`);
          return room.storage.transaction(work, size);
        },
      };
      const email = `neuve.${person.email}`;
      const all = { ...judging(deps(start, storage)), ...mailing } as unknown as Parameters<typeof createAccount>[0];
      const made = await createAccount(all, actor, companyId, { ...detailsOf(person), email }, 'temporary');
      assert.deepEqual(made, { kind: 'mode-off' });
      assert.equal(await room.storage.accounts.findByEmail(email), null);
    });

    test('has no password set by another administrator either.', async () => {
      const met = await changed(promotion);
      const administrator = await givenAccount(room.storage, {
        companyId: met.person.companyId,
        role: 'administrator',
      });
      const all = judging(met.deps) as unknown as Parameters<typeof setPassword>[0];
      const outcome = await setPassword(all, actorOf(administrator), of(met.person), input);
      assert.deepEqual(outcome, { kind: 'administrators-by-desk' });
    });

    type AskDeps = Parameters<typeof askDesk>[0];
    const mailing = {
      ...{ countersKey: new Uint8Array(32), linkHours: 1, temporaryPasswordHours: 1, requestsPerDay: 3 },
      ...{ refusalFloor: () => async () => undefined, whenAnswered: async () => null },
    };
    const judging = (given: ReturnType<typeof deps>) => ({
      ...given,
      hasher: { hash: async () => '$argon2id$given', verify: async () => false },
      knowledge: loadKnowledge,
      breaches: { isThere: false, has: () => false },
      passwordRules: { floor: 'standard' as const, validityDays: 180 },
      ...{ serviceName: 'Marignan', smsAvailable: false, countersKey: new Uint8Array(32) },
      verificationLimits: { coolingOffDays: 14 },
    });
  });
};
