import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { SignedInActor } from '../../src/domain/accounts/actor.ts';
import { createGroup } from '../../src/domain/accounts/keep-groups.ts';
import { type ResetMode, resetModes } from '../../src/domain/companies/reset-mode.ts';
import type { AdministratorGrant } from '../../src/domain/recovery/administrator-grant.ts';
import { chooseResetModes, viewResetModes } from '../../src/domain/recovery/choose-reset-modes.ts';
import { delegateGroups } from '../../src/domain/recovery/delegate-groups.ts';
import { modesFor, sendReset } from '../../src/domain/recovery/send-reset.ts';
import { systemRandom } from '../../src/platform/random.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, day, givenAccount, givenCompany, hour, id, secretOf, sixteen, start } from './given.ts';

/** What an administrator has sent to a person, and the right to it that the database looks up. */
export const administratorResetsContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const deps = (now = start) => ({
    storage: room.storage,
    clock: { now: () => now },
    random: systemRandom,
    hasher: { hash: async () => '$argon2id$given', verify: async () => false },
    verificationLimits: { coolingOffDays: 14 },
    ...{ temporaryPasswordHours: 24, linkHours: 1, disavowalDays: 7, smsAvailable: false },
    countersKey: new Uint8Array(32),
  });
  const actorOf = ({ id: accountId, companyId, role }: Account): SignedInActor => ({
    ...{ kind: 'account', accountId, companyId, role, sessionId: 'none', source: '192.0.2.7' },
  });
  const of = ({ companyId, id: accountId }: Account) => ({ companyId, accountId });
  const send = (actor: SignedInActor, person: Account, mode: 'link' | 'temporary' = 'link', now = start) =>
    sendReset(deps(now) as unknown as Parameters<typeof sendReset>[0], actor, of(person), mode);
  const meet = async (more: Partial<Account> = {}) => {
    const { id: companyId } = await givenCompany(room.storage);
    const administrator = await givenAccount(room.storage, { companyId, role: 'administrator' });
    const person = await givenAccount(room.storage, { companyId, lastSignedInAt: start, ...more });
    await room.storage.credentials.replace(credentialOf(person), 0);
    return { companyId, administrator, actor: actorOf(administrator), person };
  };
  const choose = (actor: SignedInActor, allowed: readonly ResetMode[], now = start) =>
    chooseResetModes(deps(now), actor, actor.companyId, allowed);
  const live = async (person: Account) =>
    (
      await room.run(
        `select kind from one_time_secrets where account_id = '${person.id}' and spent_at is null and revoked_at is null`,
      )
    ).map(({ kind }) => kind);

  suite('What an administrator has sent', () => {
    test('The password is over, one secret opens the account, and the person and the other administrators are told.', async () => {
      for (const [mode, kind] of [
        ['link', 'link'],
        ['temporary', 'temporary-password'],
      ] as const) {
        const { actor, person, companyId } = await meet();
        const colleague = await givenAccount(room.storage, { companyId, role: 'administrator' });
        assert.deepEqual(await send(actor, person, mode), { kind: 'sent' });
        assert.deepEqual(await live(person), [kind]);
        assert.equal((await room.storage.credentials.find(companyId, person.id))?.hash, null);
        const told = await room.run(`select kind, account_id from outbox where company_id = '${companyId}'`);
        const kinds = told.map(({ kind: what, account_id }) => [what, account_id]).sort();
        assert.deepEqual(kinds, [
          ['access-given', colleague.id],
          [mode === 'link' ? 'reset-link' : 'temporary-password', person.id],
        ]);
      }
    });

    test('Sixteen presses at once leave one secret that opens.', async () => {
      const { actor, person } = await meet();
      await sixteen(() => send(actor, person));
      assert.equal((await live(person)).length, 1);
    });

    test('Not to oneself, to an office, to who is frozen or disabled, nor to an address that took the place of another lately.', async () => {
      const { actor, administrator, companyId } = await meet();
      const person = (more: Partial<Account>) => givenAccount(room.storage, { companyId, ...more });
      const young = await person({ createdAt: start - 90 * day, emailSince: start - day });
      const cases: [Account, string][] = [
        [administrator, 'oneself'],
        [await person({ role: 'administrator' }), 'administrators-by-desk'],
        [await person({ role: 'delegate' }), 'administrators-by-desk'],
        [await person({ state: 'frozen' }), 'frozen'],
        [await person({ state: 'disabled' }), 'disabled'],
        [young, 'young-address'],
        [await givenAccount(room.storage), 'not-allowed'],
      ];
      for (const [account, why] of cases) assert.deepEqual(await send(actor, account), { kind: why });
      assert.deepEqual(await send(actor, young, 'link', start + 14 * day), { kind: 'sent' });
      const { open, youngUntil } = await modesFor(deps(), actor, young);
      assert.deepEqual([open, youngUntil], [['chosen'], young.emailSince + 14 * day]);
    });

    test('A delegate has one sent to the users of the own groups alone.', async () => {
      const { actor, companyId, person: outside } = await meet();
      const made = await createGroup(deps(), { kind: 'console' }, companyId, 'Atelier');
      assert.ok(made.kind === 'created');
      const delegate = await givenAccount(room.storage, { companyId, role: 'delegate' });
      assert.equal(await delegateGroups(deps(), actor, of(delegate), [made.group.id]), 'saved');
      const inside = await givenAccount(room.storage, { companyId, groupId: made.group.id });
      assert.deepEqual(await send(actorOf(delegate), inside), { kind: 'sent' });
      assert.deepEqual(await send(actorOf(delegate), outside), { kind: 'unknown' });
      assert.deepEqual(await send(actorOf(inside), outside), { kind: 'not-allowed' });
    });

    test('The database refuses a secret without a grant of an administrator who reaches the person, and a second one for one grant.', async () => {
      const { companyId, administrator, person } = await meet();
      const other = await meet();
      const user = await givenAccount(room.storage, { companyId });
      const gone = await givenAccount(room.storage, { companyId, role: 'administrator', state: 'disabled' });
      const delegate = await givenAccount(room.storage, { companyId, role: 'delegate' });
      const frozen = await givenAccount(room.storage, { companyId, state: 'frozen' });
      const office = await givenAccount(room.storage, { companyId, role: 'administrator' });
      const grant = async (more: Partial<AdministratorGrant> = {}) => {
        const granted: AdministratorGrant = {
          ...{ id: id(), companyId, accountId: person.id, administratorId: administrator.id, mode: 'link' },
          ...{ grantedAt: start, ...more },
        };
        await room.storage.administratorGrants.insert(granted);
        return granted.id;
      };
      const insert = (
        account: Account,
        administratorGrantId: string | null,
        kind: 'link' | 'temporary-password' = 'link',
      ) =>
        room.storage.oneTimeSecrets.insert(
          secretOf(account, { origin: 'administrator', administratorGrantId, kind, hash: id() }),
        );
      const wrong: [Account, string | null, 'link' | 'temporary-password'][] = [
        [person, null, 'link'],
        [person, id(), 'link'],
        [user, await grant(), 'link'],
        [other.person, await grant(), 'link'],
        [person, await grant(), 'temporary-password'],
        [person, await grant({ administratorId: user.id }), 'link'],
        [person, await grant({ administratorId: person.id }), 'link'],
        [person, await grant({ administratorId: gone.id }), 'link'],
        [person, await grant({ administratorId: delegate.id }), 'link'],
        [frozen, await grant({ accountId: frozen.id }), 'link'],
        [office, await grant({ accountId: office.id }), 'link'],
      ];
      for (const [index, [account, granted, kind]] of wrong.entries()) {
        await assert.rejects(insert(account, granted, kind), /a reset needs/, `case ${index}`);
      }
      await assert.rejects(grant({ administratorId: other.administrator.id }), 'of another company');
      const good = await grant();
      await insert(person, good);
      await assert.rejects(insert(person, good));
      await room.storage.companies.setResetMode(companyId, 'link', null);
      await assert.rejects(insert(person, await grant()), /a reset needs/, 'switched off');
    });
  });

  suite('The ways to reset of a company', () => {
    test('All are open at first; one that is switched off is closed at once, and a weaker one comes back after the cooling-off time.', async () => {
      const { actor, person } = await meet();
      assert.deepEqual((await modesFor(deps(), actor, person)).open, resetModes);
      assert.equal(await choose(actor, ['link']), 'saved');
      assert.deepEqual((await modesFor(deps(), actor, person)).open, ['link']);
      assert.deepEqual(await send(actor, person, 'temporary'), { kind: 'mode-off' });
      assert.equal(await choose(actor, resetModes), 'saved');
      assert.deepEqual((await modesFor(deps(start + 14 * day - hour), actor, person)).open, ['link']);
      assert.deepEqual((await modesFor(deps(start + 14 * day), actor, person)).open, resetModes);
      // What waits goes on waiting from when it was switched on.
      assert.equal(await choose(actor, ['link', 'chosen'], start + 13 * day), 'saved');
      assert.deepEqual((await modesFor(deps(start + 14 * day), actor, person)).open, ['link', 'chosen']);
    });

    test('The other administrators hear of a weaker way, of nothing else, and the journal of every change.', async () => {
      const { actor, companyId } = await meet();
      const other = await givenAccount(room.storage, { companyId, role: 'administrator' });
      const heard = async () =>
        (await room.run(`select kind from outbox where account_id = '${other.id}'`)).map(({ kind }) => kind);
      await choose(actor, ['link']);
      await choose(actor, ['link']);
      assert.deepEqual(await heard(), []);
      await choose(actor, ['link', 'chosen']);
      assert.deepEqual(await heard(), ['reset-modes-weakened']);
      const noted = await room.run(
        `select action from audit_events where company_id = '${companyId}' and action = 'reset-modes-changed'`,
      );
      assert.equal(noted.length, 2);
    });

    test('Nobody but the own administrators sees or changes them.', async () => {
      const { companyId, person } = await meet();
      const delegate = await givenAccount(room.storage, { companyId, role: 'delegate' });
      for (const account of [person, delegate]) {
        assert.equal(await choose(actorOf(account), []), 'not-allowed');
        assert.equal(await viewResetModes(deps(), actorOf(account), account.companyId), 'not-allowed');
      }
      assert.deepEqual(await room.storage.companies.resetModes(companyId), { link: 0, temporary: 0, chosen: 0 });
    });
  });
};
