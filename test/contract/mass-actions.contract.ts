import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { type Account, fullName } from '../../src/domain/accounts/account.ts';
import type { Actor, SignedInActor } from '../../src/domain/accounts/actor.ts';
import type { PeopleFilter } from '../../src/domain/accounts/people.ts';
import { wordKey } from '../../src/domain/accounts/people-file.ts';
import { type BeginOutcome, beginMassAction, type MassOrder } from '../../src/domain/mass-actions/begin-mass-action.ts';
import { keepPeopleList, viewPeopleList } from '../../src/domain/mass-actions/keep-people-list.ts';
import {
  longestList,
  type MassAction,
  type MassKind,
  type MassResult,
} from '../../src/domain/mass-actions/mass-action.ts';
import {
  type MassPopulation,
  type MassTarget,
  previewMassAction,
} from '../../src/domain/mass-actions/preview-mass-action.ts';
import { readPeopleList } from '../../src/domain/mass-actions/read-people-list.ts';
import {
  cancelMassAction,
  pauseMassAction,
  resumeMassAction,
} from '../../src/domain/mass-actions/steer-mass-action.ts';
import { listMassActions, listMassPeople, viewMassAction } from '../../src/domain/mass-actions/view-mass-action.ts';
import { workWave } from '../../src/domain/mass-actions/work-wave.ts';
import type { Disavowal } from '../../src/domain/recovery/disavowal.ts';
import { requireNewPassword } from '../../src/domain/recovery/require-new-password.ts';
import { systemRandom } from '../../src/platform/random.ts';
import type { OpenStorage, Stores } from '../../src/storage/open-storage.ts';
import { peopleWords } from '../../src/text/people-words.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import {
  credentialOf,
  day,
  givenAccount,
  givenCompany,
  hour,
  id,
  minute,
  secretOf,
  sessionOf,
  sixteen,
  start,
} from './given.ts';

const operator: Actor = { kind: 'console' };
const everybody: MassPopulation = { kind: 'filter', filter: {} };
const reason = 'Une liste a circulé';
const words = peopleWords(wordKey);

const entriesOf = async (text: string): Promise<string[]> => {
  const read = await readPeopleList(Buffer.from(text), words);
  assert.ok('entries' in read, text);
  return read.entries;
};

/** Acts on many people: frozen populations, waves, rights asked again, and what each kind does. */
export const massActionsContract = (engine: EngineUnderTest): void => {
  let room: Room;
  let now = start;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const deps = (storage: OpenStorage = room.storage, invitationsPerMinute = 6000) => ({
    ...{ storage, clock: { now: () => now }, random: systemRandom, countersKey: new Uint8Array(32).fill(3) },
    ...{ linkHours: 24, invitationsPerMinute, passwordRules: { floor: 'standard' as const, validityDays: 180 } },
  });
  const actorOf = ({ id: accountId, companyId, role }: Account): SignedInActor => ({
    ...{ kind: 'account', accountId, companyId, role, sessionId: 'session-of-actor', source: '192.0.2.7' },
  });
  const begin = async (
    actor: Actor,
    companyId: string,
    kind: MassKind,
    population: MassPopulation = everybody,
  ): Promise<MassAction> => {
    const target = { companyId, kind, population };
    const seen = await previewMassAction(deps(), actor, target);
    assert.ok(seen.kind === 'previewed', seen.kind);
    const outcome = await beginMassAction(deps(), actor, { ...target, reason, confirmed: seen.preview.concerned });
    assert.ok(outcome.kind === 'begun', outcome.kind);
    return outcome.action;
  };
  const workAll = async (storage = room.storage): Promise<number> => {
    for (let waves = 0; ; waves += 1) if ((await workWave(deps(storage))).kind === 'idle') return waves;
  };
  const resultsOf = async ({ companyId, id: actionId }: MassAction): Promise<Record<string, number>> => {
    const viewed = await viewMassAction(deps(), operator, { companyId, actionId });
    assert.ok(viewed.kind === 'found');
    return Object.fromEntries(viewed.report.results.map(({ result, people }) => [result ?? 'waiting', people]));
  };
  const actionNow = async ({ companyId, id: actionId }: MassAction): Promise<MassAction> =>
    (await room.storage.massActions.find(companyId, actionId)) as MassAction;
  const events = async (companyId: string, action?: string) => {
    const only = action ? `and action = '${action}'` : '';
    return room.run(`select * from audit_events where company_id = '${companyId}' ${only} order by sequence`);
  };

  /** A company with an administrator and so many users with a password and a session each. */
  const meet = async (users: number) => {
    now = start;
    const { id: companyId } = await givenCompany(room.storage);
    const write = async (stores: Stores, more: Partial<Account> = {}, hasPassword = true) => {
      const account = await givenAccount(stores, { companyId, ...more });
      if (hasPassword) await stores.credentials.replace(credentialOf(account), 0);
      await stores.sessions.insert(sessionOf(account));
      return account;
    };
    const person = (more: Partial<Account> = {}, hasPassword = true) => write(room.storage, more, hasPassword);
    const administrator = await person({ role: 'administrator' });
    const people: Account[] = [];
    await room.storage.transaction(async (tx) => {
      for (let user = 0; user < users; user += 1) people.push(await write(tx));
    });
    return { companyId, administrator, actor: actorOf(administrator), people, person };
  };
  /** Who said of a reset that it was not theirs. */
  const disavowed = async ({ companyId, id: accountId }: Account) => {
    const disavowal: Disavowal = {
      ...{ id: id(), companyId, accountId, tokenHash: id(), what: 'reset', delivery: 'link-mail', toldId: null },
      ...{ happenedAt: now, expiresAt: now + 7 * day, pressedAt: null, voidedAt: null },
    };
    await room.storage.disavowals.insert(disavowal);
    assert.ok(await room.storage.disavowals.press(companyId, disavowal.id, now));
  };
  /** SQLite has its nodes in other processes: within one, they share what is open. */
  const anotherNode = async () => (engine.name === 'SQLite' ? room.storage : room.openAnother());
  const open = async ({ companyId, id: accountId }: Account) =>
    (await room.storage.sessions.list(companyId, accountId, now)).length;

  suite('Each kind', () => {
    test('New passwords are required of whoever has one and does not have to already; each is told and recorded.', async () => {
      const { companyId, actor, administrator, people, person } = await meet(3);
      const fresh = await person({}, false);
      await room.storage.oneTimeSecrets.insert(secretOf(await person({}, false)));
      await room.storage.credentials.requireNew(companyId, people[0]?.id ?? '');
      // An administrator set this one, to be changed at the first sign-in.
      const given = await person({}, false);
      await room.storage.credentials.replace(credentialOf(given, { mustChange: true }), 0);
      const single = { kind: 'account', companyId, accountId: given.id } as const;
      assert.deepEqual(await requireNewPassword(deps(), actor, single), { kind: 'required', people: 0 });
      assert.equal(await room.storage.credentials.countToRequire(companyId), 3, 'the administrator too');
      const action = await begin(actor, companyId, 'require-new-password');
      assert.deepEqual([action.people, action.concerned], [7, 2]);
      await workAll();
      assert.deepEqual(await resultsOf(action), {
        ...{ done: 2, oneself: 1, 'no-password': 1, 'not-invited': 1, 'required-already': 2 },
      });
      const [, second] = people;
      assert.ok(second);
      assert.equal((await room.storage.credentials.find(companyId, second.id))?.mustChangeReason, 'known-to-others');
      assert.deepEqual([await open(second), await open(fresh), await open(administrator)], [0, 1, 1]);
      const told = await events(companyId, 'new-password-required');
      assert.equal(told.length, 2);
      assert.match(String(told[0]?.details), new RegExp(action.id));
      const mails = await room.run(`select * from outbox where company_id = '${companyId}'`);
      assert.equal(mails.filter(({ kind }) => kind === 'new-password-required').length, 2);
      assert.ok(
        mails.every(({ kind, in_wave: inWave }) => Number(inWave) === (kind === 'new-password-required' ? 1 : 0)),
      );
    });

    test('Sessions end but the actor’s own.', async () => {
      const { companyId, actor, administrator, people } = await meet(2);
      await room.storage.sessions.endAll(companyId, people[0]?.id ?? '', 'signed-out-everywhere', now);
      const population = { kind: 'filter', filter: {} } as const;
      const seen = await previewMassAction(deps(), actor, { companyId, kind: 'end-sessions', population });
      assert.ok(seen.kind === 'previewed');
      assert.deepEqual([seen.preview.concerned, seen.preview.inSession], [2, 1]);
      const action = await begin(actor, companyId, 'end-sessions');
      await workAll();
      assert.deepEqual(await resultsOf(action), { done: 1, 'no-session': 1, oneself: 1 });
      assert.deepEqual([await open(administrator), await open(people[1] as Account)], [1, 0]);
      assert.equal((await events(companyId, 'session-ended')).length, 1);
    });

    test('Accounts are disabled; the frozen stay frozen, and the last administrator stays.', async () => {
      const { companyId, administrator, people, person } = await meet(2);
      const frozen = await person({ state: 'frozen' });
      await person({ state: 'disabled' });
      const second = await person({ role: 'administrator' });
      const action = await begin(operator, companyId, 'disable');
      assert.deepEqual([action.people, action.concerned], [6, 4]);
      await workAll();
      assert.deepEqual(await resultsOf(action), { done: 3, frozen: 1, disabled: 1, 'last-administrator': 1 });
      const stateOf = async ({ id: accountId }: Account) =>
        (await room.storage.accounts.find(companyId, accountId))?.state;
      assert.equal(await stateOf(frozen), 'frozen');
      assert.equal(await stateOf(people[0] as Account), 'disabled');
      const administrators = [await stateOf(administrator), await stateOf(second)].sort();
      assert.deepEqual(administrators, ['active', 'disabled']);
      assert.equal((await events(companyId, 'account-disabled')).length, 3);
    });

    test('Disabled accounts are enabled again, and nobody gets a mail; the active and the frozen are left out and counted, those too who were disabled after they were frozen.', async () => {
      const { companyId, administrator, actor, people, person } = await meet(3);
      const frozen = await person({ state: 'frozen' });
      const disabled = [await person({ state: 'disabled' }), await person({ state: 'disabled' }, false)];
      const both = await person({ state: 'disabled' });
      await disavowed(both);
      const action = await begin(actor, companyId, 'enable');
      assert.deepEqual([action.people, action.concerned], [8, 2]);
      const [late] = [await person({ state: 'disabled' })];
      await workAll();
      assert.deepEqual(await resultsOf(action), { done: 2, active: 3, frozen: 2, oneself: 1 });
      const stateOf = async ({ id: accountId }: Account) =>
        (await room.storage.accounts.find(companyId, accountId))?.state;
      for (const one of [administrator, ...people, ...disabled]) assert.equal(await stateOf(one), 'active');
      assert.deepEqual(
        [await stateOf(frozen), await stateOf(both), await stateOf(late)],
        ['frozen', 'disabled', 'disabled'],
      );
      const noted = await events(companyId, 'account-enabled');
      assert.deepEqual(
        noted.map(({ details }) => JSON.parse(String(details)).massAction),
        [action.id, action.id],
      );
      assert.deepEqual(await room.run(`select 1 from outbox where company_id = '${companyId}'`), []);
    });

    test('Frozen since the action began, or enabled already, an account stays as it is.', async () => {
      const { companyId, actor, person } = await meet(0);
      const [frozen, enabled, said] = [
        await person({ state: 'disabled' }),
        await person({ state: 'disabled' }),
        await person({ state: 'disabled' }),
      ];
      const action = await begin(actor, companyId, 'enable');
      assert.equal(action.concerned, 3);
      await room.run(`update accounts set state = 'frozen' where id = '${frozen.id}'`);
      await room.run(`update accounts set state = 'active' where id = '${enabled.id}'`);
      await disavowed(said);
      await workAll();
      assert.deepEqual(await resultsOf(action), { frozen: 2, active: 1, oneself: 1 });
      for (const { id: accountId } of [frozen, said]) {
        assert.equal((await room.storage.accounts.find(companyId, accountId))?.state, 'frozen');
      }
    });

    test('Whoever never came in is invited by a link, and again once it has expired; while it opens, they are left out and told.', async () => {
      const { companyId, actor, people, person } = await meet(1);
      const fresh = await person({}, false);
      const came = await person({ lastSignedInAt: start - day }, false);
      const spent = await person({}, false);
      await room.storage.oneTimeSecrets.insert(secretOf(spent));
      const [given] = await room.run(`select id from one_time_secrets where account_id = '${spent.id}'`);
      assert.ok(await room.storage.oneTimeSecrets.spend(companyId, String(given?.id), start));
      await room.storage.oneTimeSecrets.insert(secretOf(fresh));
      for (const round of [1, 2]) {
        const action = await begin(actor, companyId, 'invite');
        assert.equal(action.concerned, 1);
        await workAll();
        assert.deepEqual(await resultsOf(action), { done: 1, oneself: 1, entered: 3 });
        const secrets = await room.run(
          `select kind, revoked_at, origin from one_time_secrets where account_id = '${fresh.id}'`,
        );
        assert.equal(secrets.length, round + 1);
        const live = secrets.filter(({ revoked_at }) => revoked_at === null);
        assert.deepEqual({ ...live[0] }, { kind: 'link', revoked_at: null, origin: 'new-account' });
        assert.equal(live.length, 1);
        now += hour;
        const target = { companyId, kind: 'invite', population: { kind: 'filter', filter: {} } } as const;
        const seen = await previewMassAction(deps(), actor, target);
        assert.ok(seen.kind === 'previewed' && seen.preview.concerned === 0);
        const kept = seen.preview.forecast.find(({ leftOut }) => leftOut === 'invited-already');
        assert.equal(kept?.people, 1);
        now += 24 * hour;
      }
      const late = await begin(actor, companyId, 'invite');
      await room.storage.oneTimeSecrets.revokeUnspent(companyId, fresh.id, now);
      const link = { kind: 'link', hash: id(), createdAt: now, expiresAt: now + hour } as const;
      await room.storage.oneTimeSecrets.insert(secretOf(fresh, link));
      await workAll();
      assert.deepEqual(await resultsOf(late), { 'invited-already': 1, oneself: 1, entered: 3 });
      assert.equal((await events(companyId, 'account-invited')).length, 2);
      for (const account of [came, spent, people[0] as Account]) {
        assert.equal(await room.storage.oneTimeSecrets.wasEntered(companyId, account.id), true);
      }
      const mails = await room.run(
        `select * from outbox where company_id = '${companyId}' and kind = 'account-invited'`,
      );
      assert.deepEqual([...new Set(mails.map(({ account_id }) => account_id))], [fresh.id]);
    });
  });

  suite('What the database refuses', () => {
    test('A second secret by the right of a new account: while another lives, after one was spent, after any password, and of an account that is shut.', async () => {
      const { person } = await meet(0);
      const insert = (account: Account) => room.storage.oneTimeSecrets.insert(secretOf(account));
      const revoke = ({ companyId, id: accountId }: Account) =>
        room.storage.oneTimeSecrets.revokeUnspent(companyId, accountId, start);
      const living = await person({}, false);
      await insert(living);
      await assert.rejects(insert(living), /a new account/);
      await revoke(living);
      await insert(living);
      const spent = await person({}, false);
      const secret = secretOf(spent);
      await room.storage.oneTimeSecrets.insert(secret);
      await room.storage.oneTimeSecrets.spend(spent.companyId, secret.id, start);
      await revoke(spent);
      await assert.rejects(insert(spent), /a new account/);
      const owner = await person();
      await assert.rejects(insert(owner), /a new account/);
      await room.storage.credentials.clear(owner.companyId, owner.id, start);
      await assert.rejects(insert(owner), /a new account/);
      for (const more of [{ lastSignedInAt: start }, { state: 'frozen' }, { state: 'disabled' }] as const) {
        await assert.rejects(insert(await person(more, false)), /a new account/);
      }
    });
  });

  suite('The beginning', () => {
    test('Nothing begins without the number as it is, a reason, and somebody concerned.', async () => {
      const { companyId, actor } = await meet(3);
      const target: MassTarget = { companyId, kind: 'disable', population: everybody };
      for (const confirmed of [0, 2, 4, 5, 9999, -3, Number.NaN]) {
        const outcome = await beginMassAction(deps(), actor, { ...target, reason, confirmed });
        assert.ok(outcome.kind === 'not-confirmed', String(confirmed));
        assert.equal(outcome.preview.concerned, 3);
      }
      for (const [wrong, fault] of [
        ['   x ', 'missing'],
        ['x'.repeat(501), 'too-long'],
        ['Une liste\u0000', 'unreadable-characters'],
      ] as const) {
        const outcome = await beginMassAction(deps(), actor, { ...target, reason: wrong, confirmed: 3 });
        assert.deepEqual(outcome, { kind: 'rejected', fault });
      }
      const nobody: MassTarget = { ...target, population: { kind: 'filter', filter: { text: 'zzzz' } } };
      assert.deepEqual(await beginMassAction(deps(), actor, { ...nobody, reason, confirmed: 0 }), { kind: 'nobody' });
      assert.equal((await events(companyId, 'mass-action-begun')).length, 0);
    });

    test('The number that was typed is that of the people written down: where a wave of the same act came in between, nothing begins.', async () => {
      const { companyId, actor } = await meet(200);
      const order: MassOrder = { companyId, kind: 'disable', population: everybody, reason, confirmed: 200 };
      assert.equal((await beginMassAction(deps(), actor, order)).kind, 'begun');
      await workWave(deps());
      // What the count before the transaction saw.
      const forecast = async () => [{ leftOut: null, people: 200 }];
      const stale = { ...room.storage, massActions: { ...room.storage.massActions, forecast } };
      for (const storage of [room.storage, stale]) {
        const outcome = await beginMassAction({ ...deps(), storage }, actor, order);
        assert.ok(outcome.kind === 'not-confirmed', outcome.kind);
        assert.equal(outcome.preview.concerned, 150);
      }
      assert.equal((await room.storage.massActions.list(companyId, null, 20)).length, 1);
      await workAll();
    });

    test('Whoever is first of several who begin at once, while waves are worked: what begins is for as many as were confirmed.', async () => {
      const { companyId, actor } = await meet(120);
      const order: MassOrder = { companyId, kind: 'disable', population: everybody, reason, confirmed: 120 };
      const other = await anotherNode();
      const nodes = [room.storage, other, room.storage, other];
      const outcomes = await Promise.all(
        nodes.map(async (storage) => {
          const outcome = await beginMassAction(deps(storage), actor, order);
          await workWave(deps(storage));
          return outcome;
        }),
      );
      for (const outcome of outcomes) {
        if (outcome.kind === 'begun') assert.equal(outcome.action.concerned, 120);
        else assert.equal(outcome.kind, 'not-confirmed');
      }
      const begun = await room.storage.massActions.list(companyId, null, 20);
      assert.equal(begun.length, outcomes.filter(({ kind }) => kind === 'begun').length);
      assert.ok(begun.length > 0);
      for (const action of begun) assert.equal(action.concerned, 120);
      await workAll();
      assert.equal((await events(companyId, 'account-disabled')).length, 120);
    });

    test('Before the number is confirmed, the same act on its way or paused is told, to whoever may see it.', async () => {
      const { companyId, actor, person } = await meet(2);
      const group = { id: id(), companyId, name: 'Atelier' };
      await room.storage.groups.insert(group);
      const delegate = actorOf(await person({ role: 'delegate', groupId: null }));
      await person({ groupId: group.id });
      await room.storage.groups.delegate(companyId, delegate.accountId, [group.id]);
      const alike = async (viewer: Actor, kind: MassKind = 'end-sessions') => {
        const seen = await previewMassAction(deps(), viewer, { companyId, kind, population: everybody });
        assert.ok(seen.kind === 'previewed');
        return seen.preview.alike.map((action) => action.id);
      };
      assert.deepEqual(await alike(actor), []);
      const theirs = await begin(actor, companyId, 'end-sessions');
      const own = await begin(delegate, companyId, 'end-sessions');
      await pauseMassAction(deps(), actor, { companyId, actionId: theirs.id });
      assert.deepEqual(new Set(await alike(actor)), new Set([theirs.id, own.id]));
      assert.deepEqual(new Set(await alike(operator)), new Set([theirs.id, own.id]));
      assert.deepEqual(await alike(delegate), [own.id]);
      assert.deepEqual(await alike(actor, 'disable'), []);
      await workAll();
      await cancelMassAction(deps(), actor, { companyId, actionId: theirs.id });
      assert.deepEqual(await alike(actor), []);
    });

    test('Where nobody has a session, ending sessions begins for nobody.', async () => {
      const { companyId, actor, people } = await meet(2);
      const order: MassOrder = { companyId, kind: 'end-sessions', population: everybody, reason, confirmed: 2 };
      for (const one of people) await room.storage.sessions.endAll(companyId, one.id, 'signed-out', now);
      assert.deepEqual(await beginMassAction(deps(), actor, order), { kind: 'nobody' });
      await room.storage.sessions.insert(sessionOf(people[0] as Account));
      assert.equal((await beginMassAction(deps(), actor, order)).kind, 'begun');
      await workAll();
    });

    test('It is in the journal with the reason, and every other administrator who signed in before is told.', async () => {
      const { companyId, actor, person } = await meet(1);
      const came = { role: 'administrator', lastSignedInAt: start } as const;
      const others = [await person(came), await person(came)];
      await person({ role: 'administrator', lastSignedInAt: null });
      const action = await begin(actor, companyId, 'end-sessions');
      const [event] = await events(companyId, 'mass-action-begun');
      assert.deepEqual(JSON.parse(String(event?.details)), {
        ...{ massAction: action.id, kind: 'end-sessions', people: 5, concerned: 4, reason },
      });
      const mails = await room.run(
        `select account_id from outbox where company_id = '${companyId}' and kind = 'mass-action-begun'`,
      );
      assert.deepEqual(mails.map(({ account_id }) => account_id).sort(), others.map((other) => other.id).sort());
      await cancelMassAction(deps(), actor, { companyId, actionId: action.id });
    });

    test('Begun with a key, the mail names the key and who made it.', async () => {
      const { companyId, administrator, person } = await meet(1);
      await person({ role: 'administrator', lastSignedInAt: start });
      const mailed = async (createdBy: string | null) => {
        const keyId = id();
        await room.storage.apiKeys.insert({
          ...{
            id: keyId,
            companyId,
            name: 'Paie',
            scopes: ['accounts:act', 'accounts:read'],
            hash: id(),
            createdAt: now,
          },
          ...{ createdBy, expiresAt: now + day, lastUsedAt: null, revokedAt: null },
        });
        const key: Actor = {
          kind: 'api-key',
          keyId,
          companyId,
          scopes: ['accounts:act', 'accounts:read'],
          source: '192.0.2.9',
        };
        await begin(key, companyId, 'end-sessions');
        const [mail] = (await room.storage.outbox.lease(now, now + hour, 5000, 'mail')).filter(
          ({ content, companyId: of }) => of === companyId && content.kind === 'mass-action-begun',
        );
        assert.ok(mail?.content.kind === 'mass-action-begun');
        assert.equal(mail.content.by, '');
        return mail.content.key;
      };
      assert.deepEqual(await mailed(administrator.id), { name: 'Paie', maker: fullName(administrator) });
      assert.deepEqual(await mailed(null), { name: 'Paie', maker: null });
      assert.deepEqual(await mailed('nobody'), { name: 'Paie', maker: '' });
    });

    test('A form that comes often, at once or later, begins one action; another form, or another person’s, is judged anew.', async () => {
      const { companyId, actor } = await meet(2);
      const order: MassOrder = {
        companyId,
        kind: 'end-sessions',
        population: everybody,
        reason,
        confirmed: 2,
        claim: id(),
      };
      const idsOf = (outcomes: readonly BeginOutcome[]) =>
        new Set(outcomes.map((outcome) => (outcome.kind === 'begun' ? outcome.action.id : outcome.kind)));
      const first = idsOf(await sixteen(() => beginMassAction(deps(), actor, order)));
      assert.equal(first.size, 1);
      await workAll();
      // By now nobody is concerned.
      assert.deepEqual(idsOf([await beginMassAction(deps(), actor, order)]), first);
      assert.equal((await room.storage.massActions.list(companyId, null, 20)).length, 1);
      const colleague = await givenAccount(room.storage, { companyId, role: 'administrator' });
      for (const [who, claim] of [
        [actor, id()],
        [actorOf(colleague), order.claim],
      ] as const) {
        assert.notEqual((await beginMassAction(deps(), who, { ...order, claim: claim ?? '' })).kind, 'begun');
      }
    });

    test('Ten actions are open in a company at a time, and no more.', async () => {
      const { companyId, actor } = await meet(1);
      const order: MassOrder = { companyId, kind: 'end-sessions', population: everybody, reason, confirmed: 1 };
      for (let open = 0; open < 10; open += 1) {
        const begun = await beginMassAction(deps(), actor, order);
        assert.ok(begun.kind === 'begun');
        await pauseMassAction(deps(), actor, { companyId, actionId: begun.action.id });
      }
      assert.equal((await beginMassAction(deps(), actor, order)).kind, 'too-many');
    });

    test('The population is that of the beginning: who joins, or gets a password, later is not met.', async () => {
      const { companyId, actor, person } = await meet(2);
      const late = await person({}, false);
      const action = await begin(actor, companyId, 'require-new-password');
      const joined = await person();
      await room.storage.credentials.replace(credentialOf(late), 0);
      await workAll();
      assert.deepEqual(await resultsOf(action), { done: 2, oneself: 1, 'not-invited': 1 });
      for (const { id: accountId } of [joined, late]) {
        assert.equal((await room.storage.credentials.find(companyId, accountId))?.mustChangeReason, null);
      }
    });

    test('A filter chooses; the standing, the age of the password and the group count.', async () => {
      const { companyId, actor, person } = await meet(2);
      const old = await person({ firstName: 'Zénaïde' }, false);
      await room.storage.credentials.replace(credentialOf(old, { setAt: start - 400 * day }), 0);
      const concerned = async (kind: MassKind, filter: PeopleFilter) => {
        const population: MassPopulation = { kind: 'filter', filter };
        const seen = await previewMassAction(deps(), actor, { companyId, kind, population });
        return seen.kind === 'previewed' ? seen.preview.concerned : seen.kind;
      };
      assert.equal(await concerned('disable', { text: 'zenaide' }), 1);
      assert.equal(await concerned('require-new-password', { passwordSetBefore: start - 90 * day }), 1);
      assert.equal(await concerned('disable', { standing: 'never-signed-in', role: 'user' }), 3);
      assert.equal(await concerned('disable', { groupId: 'none' }), 3);
      assert.equal(await concerned('disable', { groupId: id() }), 0);
    });

    test('A list names people by mail address or identifier; who is unknown is told, and nobody is guessed.', async () => {
      const { companyId, actor, people } = await meet(3);
      const elsewhere = await givenAccount(room.storage);
      const [one, two] = people as [Account, Account];
      const text = `e-mail;nom\r\n"${one.email.toUpperCase()}";Martin\n${two.id}\n${two.email}\n\nnobody@maison.example\n${elsewhere.email}\n`;
      const entries = await entriesOf(text);
      const population: MassPopulation = { kind: 'list', entries };
      const seen = await previewMassAction(deps(), actor, { companyId, kind: 'disable', population });
      assert.ok(seen.kind === 'previewed');
      assert.deepEqual(seen.preview.unknown, ['nobody@maison.example', elsewhere.email]);
      const action = await begin(actor, companyId, 'disable', population);
      await workAll();
      assert.deepEqual(await resultsOf(action), { done: 2 });
      assert.equal((await room.storage.accounts.find(companyId, people[2]?.id ?? ''))?.state, 'active');
      assert.equal((await room.storage.accounts.find(elsewhere.companyId, elsewhere.id))?.state, 'active');
      assert.deepEqual((await actionNow(action)).unknown, seen.preview.unknown);
    });

    test('A list is a table with titles in any order, as a spreadsheet in French writes it, or addresses alone.', async () => {
      const table =
        'Nom;Prénom;Adresse e-mail;Identifiant\nŒuvre;Chloé;chloe@a.example;\nWeber;Marc;marc@a.example;abc\n;;;\n';
      assert.deepEqual(await entriesOf(table), ['chloe@a.example', 'abc']);
      const ansi = Uint8Array.from([...table], (sign) => (sign === 'Œ' ? 0x8c : sign.charCodeAt(0)));
      assert.deepEqual(await readPeopleList(ansi, words), { entries: ['chloe@a.example', 'abc'] });
      assert.deepEqual(await entriesOf('a@b.example\r\n"c@d.example";x\r\n\r\na@b.example'), [
        'a@b.example',
        'c@d.example',
      ]);
      assert.deepEqual(await entriesOf('Qui\na@b.example'), ['a@b.example']);
      for (const [text, kind] of [
        ['', 'empty'],
        ['Adresse e-mail;Nom\n', 'empty'],
        ['Nom;Ville\nWeber;Metz\n', 'no-email-column'],
        ['Weber\nBerger', 'no-email-column'],
        ['E-mail;Mail\na@b.example;c@d.example', 'column-twice'],
      ] as const) {
        const read = await readPeopleList(Buffer.from(text), words);
        assert.equal('fault' in read && read.fault.kind, kind, text);
      }
    });

    test('A list that was brought is kept for its bringer alone, for a day, and the oldest of a company go.', async () => {
      const { companyId, actor, administrator } = await meet(1);
      const lists = deps();
      const bring = async (text: string) =>
        keepPeopleList(lists, actor, { bytes: Buffer.from(text), words, fileName: 'départs.csv' });
      const kept = await bring('a@b.example\nc@d.example');
      assert.ok(kept.kind === 'kept');
      const seen = await viewPeopleList(lists, actor, kept.id);
      assert.deepEqual([seen?.entries, seen?.fileName], [['a@b.example', 'c@d.example'], 'départs.csv']);
      for (const other of [{ accountId: id() }, { companyId: id() }]) {
        assert.equal(await viewPeopleList(lists, { ...actor, ...other }, kept.id), null);
      }
      const tomorrow = { ...lists, clock: { now: () => lists.clock.now() + day + 1 } };
      assert.equal(await viewPeopleList(tomorrow, actor, kept.id), null);
      assert.equal(
        (
          await keepPeopleList(
            lists,
            { ...actor, role: 'user' },
            { bytes: Buffer.from('a@b.example'), words, fileName: null },
          )
        ).kind,
        'not-allowed',
      );
      for (let at = 1; at <= 10; at += 1) {
        now += 1;
        await bring(`a${at}@b.example`);
      }
      assert.equal(await viewPeopleList(lists, actor, kept.id), null);
      await room.storage.forgetExpired(now + day + 1);
      assert.deepEqual(await room.storage.peopleLists.find(companyId, administrator.id, kept.id), null);
    });

    test('A list of a thousand names is read, and one of more than a hundred thousand is not.', async () => {
      const { companyId, actor, people } = await meet(1);
      const entries = [people[0]?.email ?? '', ...Array.from({ length: 1200 }, (_, at) => `n${at}@nobody.example`)];
      const target: MassTarget = { companyId, kind: 'disable', population: { kind: 'list', entries } };
      const seen = await previewMassAction(deps(), actor, target);
      assert.ok(seen.kind === 'previewed');
      assert.deepEqual(
        [seen.preview.concerned, seen.preview.unknownCount, seen.preview.unknown.length],
        [1, 1200, 200],
      );
      const lines = Array.from({ length: longestList + 1 }, (_, at) => `n${at}@nobody.example`);
      assert.deepEqual(await readPeopleList(Buffer.from(lines.join('\n')), words), {
        fault: { kind: 'too-many-rows', line: longestList + 1, column: 1 },
      });
      const over: MassTarget = { ...target, population: { kind: 'list', entries: lines } };
      assert.deepEqual(await previewMassAction(deps(), actor, over), { kind: 'list-too-long' });
    });
  });

  suite('Who may', () => {
    test('A delegate reaches the users of the own groups; whoever leaves them meanwhile is passed over.', async () => {
      const { companyId, administrator, person } = await meet(2);
      const group = { id: id(), companyId, name: 'Atelier' };
      await room.storage.groups.insert(group);
      const delegate = await person({ role: 'delegate', groupId: group.id });
      const inside = [await person({ groupId: group.id }), await person({ groupId: group.id })];
      await person({ role: 'administrator', groupId: group.id });
      await room.storage.groups.delegate(companyId, delegate.id, [group.id]);
      const list: MassPopulation = {
        kind: 'list',
        entries: [administrator.email, ...inside.map(({ email }) => email)],
      };
      const seen = await previewMassAction(deps(), actorOf(delegate), { companyId, kind: 'disable', population: list });
      assert.ok(seen.kind === 'previewed');
      assert.deepEqual([seen.preview.concerned, seen.preview.unknown], [2, [administrator.email]]);
      const action = await begin(actorOf(delegate), companyId, 'disable');
      assert.equal(action.people, 2);
      await room.run(`update accounts set group_id = null where id = '${inside[0]?.id}'`);
      await workAll();
      assert.deepEqual(await resultsOf(action), { done: 1, 'out-of-reach': 1 });
      const seenBy = async (viewer: Actor) => {
        const viewed = await viewMassAction(deps(), viewer, { companyId, actionId: action.id });
        assert.ok(viewed.kind === 'found');
        const ids: string[] = [];
        for await (const batch of listMassPeople(deps(), viewed.report))
          ids.push(...batch.map((each) => each.account.id));
        return { ids, results: viewed.report.results.length };
      };
      assert.deepEqual(await seenBy(actorOf(delegate)), { ids: [inside[1]?.id], results: 2 });
      await room.storage.groups.delegate(companyId, delegate.id, []);
      assert.deepEqual(await seenBy(actorOf(delegate)), { ids: [], results: 2 });
      assert.equal((await seenBy(actorOf(administrator))).ids.length, 2);
    });

    test('Nothing begins for more people than were confirmed, also when they came in after the count.', async () => {
      const { companyId, actor } = await meet(2);
      const forecast = async () => [{ leftOut: null, people: 1 }];
      const storage = { ...room.storage, massActions: { ...room.storage.massActions, forecast } };
      const order: MassOrder = { companyId, kind: 'disable', population: everybody, reason, confirmed: 1 };
      const outcome = await beginMassAction({ ...deps(), storage }, actor, order);
      assert.ok(outcome.kind === 'not-confirmed');
      assert.equal(outcome.preview.concerned, 2);
      assert.equal(await room.storage.massActions.countOpen(companyId), 0);
    });

    test('A year after its end an action names nobody any more; its numbers stay.', async () => {
      const { companyId, actor } = await meet(2);
      const action = await begin(actor, companyId, 'disable');
      await workAll();
      const rows = () => room.run(`select * from mass_action_people where action_id = '${action.id}'`);
      await room.storage.forgetExpired(now + 364 * day);
      assert.equal((await rows()).length, 3);
      await room.storage.forgetExpired(now + 366 * day);
      assert.equal((await rows()).length, 0);
      assert.deepEqual(await resultsOf(action), { done: 2, oneself: 1 });
    });

    test('A delegate sees and steers the own actions alone; an administrator all of them; nobody those of another company.', async () => {
      const { companyId, actor, administrator, person } = await meet(1);
      const group = { id: id(), companyId, name: 'Atelier' };
      await room.storage.groups.insert(group);
      const delegate = actorOf(await person({ role: 'delegate', groupId: null }));
      await person({ groupId: group.id });
      await room.storage.groups.delegate(companyId, delegate.accountId, [group.id]);
      const own = await begin(delegate, companyId, 'end-sessions');
      const theirs = await begin(actor, companyId, 'end-sessions');
      const of = ({ id: actionId }: MassAction) => ({ companyId, actionId });
      assert.equal((await viewMassAction(deps(), delegate, of(own))).kind, 'found');
      assert.equal((await viewMassAction(deps(), delegate, of(theirs))).kind, 'unknown');
      for (const steer of [pauseMassAction, resumeMassAction, cancelMassAction]) {
        assert.equal(await steer(deps(), delegate, of(theirs)), 'unknown');
      }
      const listed = await listMassActions(deps(), delegate, companyId);
      assert.ok(listed.kind === 'listed');
      assert.deepEqual(
        listed.actions.map(({ action }) => action.id),
        [own.id],
      );
      const elsewhere = (await meet(0)).actor;
      for (const actionActor of [elsewhere, actorOf({ ...administrator, role: 'user' })]) {
        assert.equal((await viewMassAction(deps(), actionActor, of(own))).kind, 'not-allowed');
        assert.equal(await pauseMassAction(deps(), actionActor, of(own)), 'not-allowed');
        const order: MassOrder = { companyId, kind: 'disable', population: everybody, reason, confirmed: 1 };
        assert.equal((await beginMassAction(deps(), actionActor, order)).kind, 'not-allowed');
      }
      assert.equal(
        (await viewMassAction(deps(), elsewhere, { companyId: elsewhere.companyId, actionId: own.id })).kind,
        'unknown',
      );
      assert.equal(await cancelMassAction(deps(), actor, of(own)), 'changed');
      assert.equal(await cancelMassAction(deps(), actor, of(theirs)), 'changed');
    });

    for (const [what, end] of [
      ['revoked', (companyId: string, keyId: string) => room.storage.apiKeys.revoke(companyId, keyId, now)],
      [
        'past its end',
        (_: string, keyId: string) => room.run(`update api_keys set expires_at = 1 where id = '${keyId}'`),
      ],
      [
        'without its scope',
        (_: string, keyId: string) => room.run(`update api_keys set scopes = '' where id = '${keyId}'`),
      ],
    ] as const) {
      test(`A key begins for users alone, sees its own actions alone, and its action stops once it is ${what}.`, async () => {
        const { companyId, actor, person } = await meet(60);
        await person({ role: 'administrator' });
        const keyId = id();
        await room.storage.apiKeys.insert({
          ...{
            id: keyId,
            companyId,
            name: 'Annuaire',
            scopes: ['accounts:act', 'accounts:read'],
            hash: id(),
            createdAt: now,
          },
          ...{ createdBy: null, expiresAt: now + day, lastUsedAt: null, revokedAt: null },
        });
        const key: Actor = {
          kind: 'api-key',
          keyId,
          companyId,
          scopes: ['accounts:act', 'accounts:read'],
          source: '192.0.2.9',
        };
        const order: MassOrder = { companyId, kind: 'disable', population: everybody, reason, confirmed: 60 };
        for (const scopes of [['accounts:read', 'accounts:write'], ['accounts:act']] as const) {
          assert.equal((await beginMassAction(deps(), { ...key, scopes }, order)).kind, 'not-allowed');
        }
        const action = await begin(key, companyId, 'disable');
        assert.deepEqual([action.concerned, action.begunBy, action.begunByKey], [60, null, keyId]);
        const theirs = await begin(actor, companyId, 'end-sessions');
        assert.equal((await viewMassAction(deps(), key, { companyId, actionId: theirs.id })).kind, 'unknown');
        assert.equal(await cancelMassAction(deps(), key, { companyId, actionId: theirs.id }), 'unknown');
        assert.equal(await cancelMassAction(deps(), actor, { companyId, actionId: theirs.id }), 'changed');
        const listed = await listMassActions(deps(), key, companyId);
        assert.ok(listed.kind === 'listed');
        assert.deepEqual(
          listed.actions.map((each) => [each.action.id, each.begunBy]),
          [[action.id, 'Annuaire']],
        );
        assert.equal((await workWave(deps())).kind, 'worked');
        await end(companyId, keyId);
        await workAll();
        assert.deepEqual(await resultsOf(action), { done: 50, waiting: 10 });
        const { state, endCause } = await actionNow(action);
        assert.deepEqual([state, endCause], ['cancelled', 'right-lost']);
      });
    }

    for (const [what, change] of [
      ['is disabled', "state = 'disabled'"],
      ['is frozen', "state = 'frozen'"],
      ['is no administrator any more', "role = 'user'"],
    ] as const) {
      test(`The action stops when who began it ${what}.`, async () => {
        const { companyId, actor, administrator, person } = await meet(60);
        await person({ role: 'administrator' });
        const action = await begin(actor, companyId, 'disable');
        assert.equal((await workWave(deps())).kind, 'worked');
        await room.run(`update accounts set ${change} where id = '${administrator.id}'`);
        await workAll();
        assert.deepEqual(await resultsOf(action), { done: 50, oneself: 1, waiting: 11 });
        const { state, endCause } = await actionNow(action);
        assert.deepEqual([state, endCause], ['cancelled', 'right-lost']);
        assert.equal((await events(companyId, 'mass-action-cancelled')).length, 1);
      });
    }
  });

  suite('Waves', () => {
    test('A wave is one transaction of fifty people, and ends with the last of them.', async () => {
      const { companyId, actor } = await meet(120);
      const action = await begin(actor, companyId, 'require-new-password');
      assert.equal(action.state, 'ready');
      for (const settled of [50, 100]) {
        await workWave(deps());
        const { state, settled: soFar } = await actionNow(action);
        assert.deepEqual([state, soFar], ['running', settled]);
      }
      await workWave(deps());
      const { state, settled, endedAt } = await actionNow(action);
      assert.deepEqual([state, settled, endedAt], ['done', 120, now]);
      assert.equal((await workWave(deps())).kind, 'idle');
      const [ended] = await events(companyId, 'mass-action-ended');
      assert.equal(JSON.parse(String(ended?.details)).done, 120);
    });

    test('Several nodes at once do to everybody once, and pass over nobody.', async () => {
      const { companyId, actor } = await meet(130);
      const action = await begin(actor, companyId, 'require-new-password');
      const nodes = [room.storage, await anotherNode(), await anotherNode()];
      const work = async (storage: OpenStorage) => {
        for (let waves = 0; waves < 40 && (await actionNow(action)).state !== 'done'; waves += 1) {
          await workWave(deps(storage));
        }
      };
      await Promise.all(nodes.map(work));
      assert.deepEqual(await resultsOf(action), { done: 130, oneself: 1 });
      assert.equal((await events(companyId, 'new-password-required')).length, 130);
      assert.equal((await events(companyId, 'mass-action-ended')).length, 1);
    });

    test('Once a pause is answered nothing more is done, also when it was pressed in the middle of a wave.', async () => {
      const { companyId, actor } = await meet(160);
      const action = await begin(actor, companyId, 'disable');
      const target = { companyId, actionId: action.id };
      const other = await anotherNode();
      const [, paused] = await Promise.all([workWave(deps(other)), pauseMassAction(deps(), actor, target)]);
      assert.equal(paused, 'changed');
      const before = await resultsOf(action);
      assert.equal((await workWave(deps(other))).kind, 'idle');
      assert.equal((await workWave(deps())).kind, 'idle');
      assert.deepEqual(await resultsOf(action), before);
      assert.equal(await pauseMassAction(deps(), actor, target), 'unchanged');
      assert.equal(await resumeMassAction(deps(), actor, target), 'changed');
      await workWave(deps());
      assert.equal(await cancelMassAction(deps(), actor, target), 'changed');
      const { done = 0, waiting = 0 } = await resultsOf(action);
      assert.ok(done >= 50 && done + waiting === 160, `${done} ${waiting}`);
      assert.equal((await workWave(deps())).kind, 'idle');
      for (const steer of [pauseMassAction, resumeMassAction, cancelMassAction]) {
        assert.equal(await steer(deps(), actor, target), 'unchanged');
      }
      const noted = (await events(companyId)).map((event) => String(event.action));
      assert.deepEqual(
        noted.filter((event) => event.startsWith('mass-action')),
        ['mass-action-begun', 'mass-action-paused', 'mass-action-resumed', 'mass-action-cancelled'],
      );
    });

    test('Whoever pauses, resumes and stops an action is told with it, in order and by name, and of no other action.', async () => {
      const { companyId, administrator } = await meet(3);
      const colleague = await givenAccount(room.storage, { companyId, role: 'administrator' });
      const [one, other] = [
        await begin(actorOf(administrator), companyId, 'invite'),
        await begin(actorOf(administrator), companyId, 'disable'),
      ];
      const stepsNow = async ({ id: actionId }: { id: string }) => {
        const viewed = await viewMassAction(deps(), actorOf(administrator), { companyId, actionId });
        return viewed.kind === 'found' ? viewed.report.steps : assert.fail(viewed.kind);
      };
      assert.deepEqual(await stepsNow(one), []);
      const target = { companyId, actionId: one.id };
      const presses = [
        [pauseMassAction, actorOf(colleague), 'paused', fullName(colleague)],
        [resumeMassAction, operator, 'resumed', null],
        [cancelMassAction, actorOf(administrator), 'cancelled', fullName(administrator)],
      ] as const;
      const told: object[] = [];
      for (const [press, by, what, name] of presses) {
        now += 1000;
        assert.equal(await press(deps(), by, target), 'changed');
        told.push({ what, at: now, by: name });
        assert.deepEqual(await stepsNow(one), told);
      }
      assert.deepEqual(await stepsNow(other), []);
      await workAll();
    });

    test('How long one more person takes is told by the waves themselves, whatever pauses there were.', async () => {
      const { companyId, administrator } = await meet(360);
      const action = await begin(actorOf(administrator), companyId, 'end-sessions');
      const target = { companyId, actionId: action.id };
      const paceNow = async () => {
        const viewed = await viewMassAction(deps(), operator, target);
        return viewed.kind === 'found' ? viewed.report.msForEach : undefined;
      };
      const waves = async (count: number) => {
        for (let wave = 0; wave < count; wave += 1) {
          now += 10_000;
          await workWave(deps());
        }
      };
      await waves(3);
      assert.equal(await paceNow(), null);
      await pauseMassAction(deps(), operator, target);
      now += hour;
      await resumeMassAction(deps(), operator, target);
      await waves(3);
      assert.equal(await paceNow(), 200);
      await pauseMassAction(deps(), operator, target);
      assert.equal(await paceNow(), null);
    });

    test('Invitations leave at the pace that was set, for all companies together.', async () => {
      const [first, second] = [await meet(0), await meet(0)];
      now = start + 30 * day;
      for (const { person } of [first, second]) for (let one = 0; one < 12; one += 1) await person({}, false);
      const actions = [
        await begin(first.actor, first.companyId, 'invite'),
        await begin(second.actor, second.companyId, 'invite'),
      ];
      const slow = () => deps(room.storage, 30);
      const waves: number[] = [];
      for (const began = now; now - began < 40 * minute; now += 1000) {
        const outcome = await workWave(slow());
        if (outcome.kind === 'worked') waves.push(now - began);
        if ((await room.storage.massActions.nextDue(now + hour)) === null) break;
      }
      assert.deepEqual(waves, [0, 10_000, 20_000, 30_000, 40_000, 44_000]);
      for (const action of actions) assert.deepEqual(await resultsOf(action), { done: 12, oneself: 1 });
    });

    test('The report names everybody by name, with what became of them.', async () => {
      const { companyId, actor, person } = await meet(0);
      for (const lastName of ['Zola', 'Abel', 'Émile']) await person({ lastName });
      await person({ lastName: 'Dumas' }, false);
      const action = await begin(actor, companyId, 'require-new-password');
      await workAll();
      const read = async (only: MassResult | null) => {
        const rows: string[] = [];
        const report = { action, reach: { companyId, groupIds: null } };
        for await (const batch of listMassPeople(deps(), report, only)) {
          for (const { account, result } of batch) rows.push(`${account.lastName}: ${result}`);
        }
        return rows;
      };
      assert.deepEqual(await read(null), [
        ...['Abel: done', 'Dumas: not-invited', 'Émile: done', 'Martin: oneself', 'Zola: done'],
      ]);
      assert.deepEqual(await read('not-invited'), ['Dumas: not-invited']);
    });
  });
};
