import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { Actor } from '../../src/domain/accounts/actor.ts';
import { confirmEmail } from '../../src/domain/recovery/confirm-email.ts';
import { editAccount } from '../../src/domain/recovery/edit-account.ts';
import { inviteAccount } from '../../src/domain/recovery/invite-account.ts';
import { setAccountState } from '../../src/domain/recovery/set-account-state.ts';
import { tokenHash } from '../../src/platform/digest.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, givenAccount, givenCompany, hour, id, secretOf, sessionOf, sixteen, start } from './given.ts';

const operator: Actor = { kind: 'console' };

/** What the operator does to one person, by the verbs of the pages; and the invitation of one person, whoever asks. */
export const atTheConsoleContract = (engine: EngineUnderTest): void => {
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
    linkHours: 24,
    countersKey: new Uint8Array(32).fill(3),
  });
  const of = ({ companyId, id: accountId }: Account) => ({ companyId, accountId });
  const actorOf = ({ id: accountId, companyId, role }: Account): Actor => ({
    ...{ kind: 'account', accountId, companyId, role, sessionId: 'none', source: '192.0.2.7' },
  });
  const meet = async (more: Partial<Account> = {}, kind: 'client' | 'operating' = 'client') => {
    const { id: companyId } = await givenCompany(room.storage, { kind });
    return givenAccount(room.storage, { companyId, ...more });
  };
  const change = (account: Account, more: Partial<Account>) => {
    const { email, firstName, lastName, language, role, telephone, groupId } = { ...account, ...more };
    const typed = { email, firstName, lastName, language, role, telephone: telephone ?? '', groupId: groupId ?? '' };
    return editAccount(deps(), operator, of(account), typed);
  };
  const now = ({ companyId, id: accountId }: Account) => room.storage.accounts.find(companyId, accountId);
  const liveLinks = ({ id: accountId }: Account) =>
    room.run(`select * from one_time_secrets where account_id = '${accountId}' and revoked_at is null`);

  suite('A person’s details, changed at the console', () => {
    test('A new address of whoever came in waits, and is in force once it is confirmed from there.', async () => {
      const person = await meet({ lastSignedInAt: start });
      const email = `neuf.${person.email}`;
      assert.deepEqual(await change(person, { email }), { kind: 'saved', emailWaits: true });
      assert.equal((await now(person))?.email, person.email);
      const waiting = await room.storage.emailChanges.findWaiting(person.companyId, person.id, start);
      assert.deepEqual([waiting?.askedBy, waiting?.askedByKey], [null, null]);
      const token = new Secret(id().padEnd(43, 'x'));
      const renewed = [person.companyId, waiting?.id ?? '', tokenHash(token), start + hour, start] as const;
      assert.ok(await room.storage.emailChanges.renew(...renewed));
      assert.equal(await confirmEmail(deps(), '192.0.2.9', token), 'confirmed');
      assert.equal((await now(person))?.email, email);
    });

    test('Nobody leaves the staff for a client company’s roles, or the other way; within each, roles change.', async () => {
      const [client, agent] = [await meet(), await meet({ role: 'agent' }, 'operating')];
      for (const role of ['operator', 'supervisor', 'agent'] as const) {
        assert.deepEqual(await change(client, { role }), { kind: 'rejected', faults: { role: 'not-a-choice' } });
      }
      for (const role of ['administrator', 'delegate', 'user'] as const) {
        assert.deepEqual(await change(agent, { role }), { kind: 'rejected', faults: { role: 'not-a-choice' } });
      }
      assert.equal((await change(client, { role: 'delegate' })).kind, 'saved');
      assert.equal((await change(agent, { role: 'supervisor' })).kind, 'saved');
      assert.deepEqual([(await now(client))?.role, (await now(agent))?.role], ['delegate', 'supervisor']);
    });
  });

  suite('The invitation of one person', () => {
    test('Who never came in gets one link; what was mailed before opens nothing; the journal says who asked.', async () => {
      const person = await meet();
      await room.storage.oneTimeSecrets.insert(secretOf(person));
      assert.equal(await inviteAccount(deps(), operator, of(person)), 'invited');
      const links = await liveLinks(person);
      assert.deepEqual(
        links.map(({ kind }) => kind),
        ['link'],
      );
      const mails = await room.run(`select * from outbox where account_id = '${person.id}'`);
      assert.deepEqual(
        mails.map(({ kind }) => kind),
        ['account-invited'],
      );
      const [event] = await room.storage.audit.listForAccount(person.companyId, person.id, 1);
      assert.deepEqual([event?.action, event?.actor.kind], ['account-invited', 'console']);
    });

    test('Of sixteen at once the last link alone opens.', async () => {
      const person = await meet();
      const outcomes = await sixteen(() => inviteAccount(deps(), operator, of(person)));
      assert.deepEqual([...new Set(outcomes)], ['invited']);
      assert.equal((await liveLinks(person)).length, 1);
    });

    test('Who came in, who is disabled or frozen, and who is out of reach get nothing.', async () => {
      const entered = await meet();
      await room.storage.credentials.replace(credentialOf(entered), 0);
      await room.storage.sessions.insert(sessionOf(entered));
      assert.equal(await inviteAccount(deps(), operator, of(entered)), 'entered');
      assert.equal((await room.storage.sessions.list(entered.companyId, entered.id, start)).length, 1);
      const [disabled, frozen, person] = [await meet(), await meet({ state: 'frozen' }), await meet()];
      await setAccountState(deps(), operator, of(disabled), 'disabled');
      assert.equal(await inviteAccount(deps(), operator, of(disabled)), 'disabled');
      assert.equal(await inviteAccount(deps(), operator, of(frozen)), 'frozen');
      const { companyId } = person;
      const delegate = await givenAccount(room.storage, { companyId, role: 'delegate' });
      const colleague = await givenAccount(room.storage, { companyId });
      const stranger = await meet({ role: 'administrator' });
      assert.equal(await inviteAccount(deps(), actorOf(delegate), of(person)), 'unknown');
      assert.equal(await inviteAccount(deps(), actorOf(colleague), of(person)), 'not-allowed');
      assert.equal(await inviteAccount(deps(), actorOf(stranger), of(person)), 'not-allowed');
      const administrator = await givenAccount(room.storage, { companyId, role: 'administrator' });
      for (const one of [entered, disabled, frozen, person]) assert.deepEqual(await liveLinks(one), []);
      assert.equal(await inviteAccount(deps(), actorOf(administrator), of(person)), 'invited');
    });
  });
};
