import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { SignedInActor } from '../../src/domain/accounts/actor.ts';
import { remindRenewal } from '../../src/domain/recovery/remind-renewal.ts';
import { requireNewPassword } from '../../src/domain/recovery/require-new-password.ts';
import { systemRandom } from '../../src/platform/random.ts';
import type { OpenStorage } from '../../src/storage/open-storage.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, day, givenAccount, givenCompany, hour, sessionOf, start } from './given.ts';

/** The verbs that work through many people, on real storage and with a clock that the test moves. */
export const renewalContract = (engine: EngineUnderTest): void => {
  const within = async (work: (room: Room) => Promise<void>) => {
    const room = await engine.open();
    try {
      await work(room);
    } finally {
      await room.close();
    }
  };
  /** One process cannot wait for itself: on SQLite, where others would be processes, one storage is asked several times. */
  const severalOf = async ({ storage, openAnother }: Pick<Room, 'storage' | 'openAnother'>) =>
    engine.name === 'SQLite' ? [storage, storage, storage] : [storage, await openAnother(), await openAnother()];
  const end = start + 180 * day;
  const at = (storage: OpenStorage, now: number) => ({
    storage,
    clock: { now: () => now },
    random: systemRandom,
    passwordRules: { floor: 'standard', validityDays: 180 } as const,
  });
  const withPassword = async (storage: OpenStorage, more: Partial<Account> = {}, setAt = start): Promise<Account> => {
    const account = await givenAccount(storage, more);
    await storage.credentials.replace(credentialOf(account, { setAt }), 0);
    return account;
  };
  /** Takes what waits in the outbox. */
  const mails = async (storage: OpenStorage, now: number) =>
    (await storage.outbox.lease(now, now + 400 * day, 500, 'mail')).map(({ accountId, language, content }) => ({
      accountId,
      language,
      content,
    }));
  const actions = async (storage: OpenStorage, { companyId, id }: Account) =>
    (await storage.audit.listForAccount(companyId, id, 20)).map(({ action, details }) => [action, details]);

  suite('Reminders before the end of a password', () => {
    test('They come 14, 7 and 1 days before, once each, in the person’s language, and no more after the end.', () =>
      within(async ({ storage }) => {
        const account = await withPassword(storage, { language: 'en' });
        const told: [number, number][] = [];
        for (let now = end - 20 * day; now < end + 3 * day; now += 6 * hour) {
          const count = await remindRenewal(at(storage, now));
          if (count > 0) told.push([(end - now) / day, count]);
        }
        assert.deepEqual(told, [
          [14, 1],
          [7, 1],
          [1, 1],
        ]);
        const expected = {
          accountId: account.id,
          language: 'en',
          content: { kind: 'renewal-reminder', expiresAt: end },
        };
        assert.deepEqual(await mails(storage, end - hour), [expected, expected, expected]);
        assert.deepEqual(
          await actions(storage, account),
          [1, 7, 14].map((days) => ['renewal-reminded', { days }]),
        );
      }));

    test('Two servers that remind at the same moment send one mail to each person.', () =>
      within(async ({ storage, openAnother }) => {
        const { id: companyId } = await givenCompany(storage);
        for (let index = 0; index < 30; index += 1) await withPassword(storage, { companyId });
        const servers = await severalOf({ storage, openAnother });
        const counts = await Promise.all(servers.map((server) => remindRenewal(at(server, end - 3 * day))));
        assert.equal(
          counts.reduce((sum, count) => sum + count, 0),
          30,
        );
        const sent = (await mails(storage, end - 3 * day)).map(({ accountId }) => accountId);
        assert.equal(sent.length, 30);
        assert.equal(new Set(sent).size, 30);
      }));

    test('After a downtime only the most urgent reminder goes, and no earlier one follows it.', () =>
      within(async ({ storage }) => {
        await withPassword(storage);
        assert.equal(await remindRenewal(at(storage, end - 2 * day)), 1);
        assert.equal(await remindRenewal(at(storage, end - 2 * day + hour)), 0);
        assert.equal(await remindRenewal(at(storage, end - 12 * hour)), 1);
        assert.equal(await remindRenewal(at(storage, end - hour)), 0);
        assert.equal((await mails(storage, end - hour)).length, 2);
      }));

    test('Only whose password has an end is reminded, and who has to choose another anyway is not.', () =>
      within(async ({ storage }) => {
        const endless = await givenCompany(storage, { profile: 'standard' });
        await withPassword(storage, { companyId: endless.id });
        await withPassword(storage, { companyId: endless.id, role: 'administrator' });
        await withPassword(storage, { state: 'disabled' });
        const asked = await withPassword(storage);
        await storage.credentials.requireNew(asked.companyId, asked.id);
        const reset = await withPassword(storage);
        await storage.credentials.clear(reset.companyId, reset.id, start + day);
        await withPassword(storage, {}, start + 30 * day);
        await withPassword(storage, {}, start - 30 * day);
        const administrator = await withPassword(storage, { role: 'administrator' });
        assert.equal(await remindRenewal(at(storage, end - 5 * day)), 1);
        assert.deepEqual(
          (await mails(storage, end - 5 * day)).map(({ accountId }) => accountId),
          [administrator.id],
        );
      }));

    test('More people than are read at once are all reminded, though many were chosen at one instant.', () =>
      within(async ({ storage }) => {
        const { id: companyId } = await givenCompany(storage);
        for (let index = 0; index < 250; index += 1) {
          await withPassword(storage, { companyId }, start + (index < 220 ? 0 : index));
        }
        assert.equal(await remindRenewal(at(storage, end - 5 * day)), 250);
        assert.equal(await remindRenewal(at(storage, end - 5 * day)), 0);
      }));
  });

  suite('A new password asked of many', () => {
    const actorOf = (account: Account, sessionId: string): SignedInActor => ({
      kind: 'account',
      accountId: account.id,
      companyId: account.companyId,
      role: account.role,
      sessionId,
      source: '192.0.2.7',
    });

    test('A company is asked: sessions end but the administrator’s own, each is told once, nothing else changes.', () =>
      within(async ({ storage }) => {
        const { id: companyId } = await givenCompany(storage);
        const administrator = await withPassword(storage, { companyId, role: 'administrator' });
        const [here, elsewhere] = [sessionOf(administrator), sessionOf(administrator)];
        const people: Account[] = [];
        for (let index = 0; index < 119; index += 1) people.push(await withPassword(storage, { companyId }));
        const newcomer = await givenAccount(storage, { companyId });
        const disabled = await withPassword(storage, { companyId, state: 'disabled' });
        const stranger = await withPassword(storage);
        const [user] = people;
        assert.ok(user);
        const sessions = [here, elsewhere, sessionOf(user), sessionOf(stranger)];
        for (const session of sessions) await storage.sessions.insert(session);

        const deps = at(storage, start + hour);
        const actor = actorOf(administrator, here.id);
        const company = { kind: 'company', companyId } as const;
        assert.deepEqual(await requireNewPassword(deps, actor, company), { kind: 'required', people: 121 });
        const live = await Promise.all(sessions.map(({ tokenHash }) => storage.sessions.find(tokenHash)));
        assert.deepEqual(
          live.map((found) => found !== null),
          [true, false, false, true],
        );
        const told = (await mails(storage, start + hour)).map(({ accountId, content }) => [accountId, content.kind]);
        const wanted = [administrator, ...people].map((person) => [person.id, 'new-password-required']);
        assert.deepEqual(told.sort(), wanted.sort());
        const details = { reason: 'known-to-others', sessionsEnded: 1 };
        assert.deepEqual(await actions(storage, user), [['new-password-required', details]]);
        assert.equal((await actions(storage, disabled)).length, 1);
        for (const untouched of [newcomer, stranger]) assert.deepEqual(await actions(storage, untouched), []);
        const kept = await storage.credentials.find(companyId, user.id);
        assert.deepEqual(kept, {
          ...credentialOf(user, { mustChange: true }),
          mustChangeReason: 'known-to-others',
          version: 2,
          remindedDays: null,
        });

        assert.deepEqual(await requireNewPassword(deps, actor, company), { kind: 'required', people: 0 });
        assert.deepEqual(await mails(storage, start + hour), []);
      }));

    test('Two who ask a company at the same moment ask each person once.', () =>
      within(async ({ storage, openAnother }) => {
        const { id: companyId } = await givenCompany(storage);
        const administrator = await withPassword(storage, { companyId, role: 'administrator' });
        for (let index = 0; index < 60; index += 1) await withPassword(storage, { companyId });
        const actor = actorOf(administrator, 'none');
        const outcomes = await Promise.all(
          (await severalOf({ storage, openAnother }))
            .slice(0, 2)
            .map((each) => requireNewPassword(at(each, start), actor, { kind: 'company', companyId })),
        );
        const asked = outcomes.map((outcome) => (outcome.kind === 'required' ? outcome.people : 0));
        assert.equal((asked[0] ?? 0) + (asked[1] ?? 0), 61);
        assert.equal((await mails(storage, start)).length, 61);
      }));

    test('An administrator reaches the own company alone and not oneself; the console reaches everybody.', () =>
      within(async ({ storage }) => {
        const administrator = await withPassword(storage, { role: 'administrator' });
        const user = await withPassword(storage, { companyId: administrator.companyId });
        const stranger = await withPassword(storage);
        const deps = at(storage, start);
        const actor = actorOf(administrator, 'none');
        const of = ({ companyId, id }: Account) => ({ kind: 'account', companyId, accountId: id }) as const;
        assert.equal((await requireNewPassword(deps, actor, of(stranger))).kind, 'not-allowed');
        const disguised = { ...of(stranger), companyId: administrator.companyId };
        assert.equal((await requireNewPassword(deps, actor, disguised)).kind, 'unknown');
        const elsewhere = { kind: 'company', companyId: stranger.companyId } as const;
        assert.equal((await requireNewPassword(deps, actor, elsewhere)).kind, 'not-allowed');
        assert.equal((await requireNewPassword(deps, actor, { kind: 'everybody' })).kind, 'not-allowed');
        assert.equal((await requireNewPassword(deps, actor, of(administrator))).kind, 'oneself');
        for (const role of ['user', 'agent', 'supervisor', 'operator'] as const) {
          assert.equal((await requireNewPassword(deps, { ...actor, role }, of(user))).kind, 'not-allowed');
        }
        assert.deepEqual(await mails(storage, start), []);
        assert.deepEqual(await requireNewPassword(deps, actor, of(user)), { kind: 'required', people: 1 });
        const operator = { kind: 'console' } as const;
        const everybody = await requireNewPassword(deps, operator, { kind: 'everybody' });
        assert.deepEqual(everybody, { kind: 'required', people: 2 });
      }));
  });
};
