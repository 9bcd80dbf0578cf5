import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { engines, type Room } from '../../../test/contract/engines.ts';
import { givenAccount, givenCompany, id, sixteen, start } from '../../../test/contract/given.ts';
import type { Actor } from '../accounts/actor.ts';
import type { Company } from '../companies/company.ts';
import { chooseProfile } from './choose-profile.ts';
import type { AccountClass, InstallationRules } from './profiles.ts';
import { rulesOf } from './rules-of.ts';
import { viewPasswordRules } from './view-password-rules.ts';

const record = { owner: 'Claire Dumont', reason: 'Les règles de notre page publiée.', reviewOn: '2026-12-31' };
const nothing = { owner: '', reason: '', reviewOn: '' };
const atConsole: Actor = { kind: 'console' };

suite('A company chooses its profile of password rules', () => {
  let room: Room;
  before(async () => {
    const [sqlite] = engines;
    assert.ok(sqlite);
    room = await sqlite.open();
  });
  after(() => room.close());

  const depsAt = (now = start, floor: InstallationRules['floor'] = 'standard') => ({
    storage: room.storage,
    clock: { now: () => now },
    timeZone: 'Europe/Paris',
    passwordRules: { floor, validityDays: 180 },
  });
  const user = (company: Company): { companyId: string; accountClass: AccountClass } => ({
    companyId: company.id,
    accountClass: 'user',
  });

  test('What is chosen rules the accounts of that class and company at once, and no others.', async () => {
    const [company, other] = [
      await givenCompany(room.storage, { profile: 'standard' }),
      await givenCompany(room.storage, { profile: 'standard' }),
    ];
    const deps = depsAt();
    const input = { profile: 'eko', versionSeen: 0, ...record } as const;
    const outcome = await chooseProfile(deps, atConsole, user(company), input);
    assert.equal(outcome.kind, 'chosen');
    const asks = async (companyId: string, role: 'user' | 'administrator') =>
      (await rulesOf(deps, { companyId, role })).fourClasses;
    assert.equal(await asks(company.id, 'user'), true);
    assert.equal(await asks(company.id, 'administrator'), false);
    assert.equal(await asks(other.id, 'user'), false);
    const [event] = await room.storage.audit.listAfter(company.id, 0, 9);
    assert.equal(event?.action, 'password-profile-chosen');
    assert.deepEqual(event?.details, {
      ...{ class: 'user', profile: 'eko', edition: 2, version: 1, departs: true, reviewOn: '2026-12-31' },
    });
  });

  test('A choice that departs from a text needs its owner, its reason and its day of review; another needs none.', async () => {
    const company = await givenCompany(room.storage, { profile: 'standard' });
    const choose = (profile: 'eko' | 'standard', more: Partial<typeof record>) =>
      chooseProfile(depsAt(), atConsole, user(company), { profile, versionSeen: 0, ...nothing, ...more });
    assert.deepEqual(await choose('eko', {}), {
      kind: 'rejected',
      faults: { owner: 'missing', reason: 'missing', reviewOn: 'missing' },
    });
    const { owner, reason } = record;
    assert.deepEqual(await choose('eko', { owner, reason }), { kind: 'rejected', faults: { reviewOn: 'missing' } });
    assert.equal((await choose('standard', {})).kind, 'chosen');
  });

  test('An owner, a reason and a day are read as people write them, and each fault is told.', async () => {
    const company = await givenCompany(room.storage);
    const faultsOf = async (more: Partial<typeof record>) => {
      const input = { profile: 'eko', versionSeen: 99, ...record, ...more } as const;
      const outcome = await chooseProfile(depsAt(), atConsole, user(company), input);
      return outcome.kind === 'rejected' ? outcome.faults : outcome.kind;
    };
    // The installation's day is 5 January 2026.
    const days: [string, unknown][] = [
      ['2026-01-05', { reviewOn: 'not-to-come' }],
      ['2025-12-31', { reviewOn: 'not-to-come' }],
      ['2026-01-06', 'overtaken'],
      [' 6/1/2026 ', 'overtaken'],
      ['05/01/2028', 'overtaken'],
      ['2028-01-06', { reviewOn: 'too-far' }],
      ['2026-02-30', { reviewOn: 'not-a-date' }],
      ['30/02/2026', { reviewOn: 'not-a-date' }],
      ['demain', { reviewOn: 'not-a-date' }],
      ['+275760-09-13', { reviewOn: 'not-a-date' }],
      ['1'.repeat(100_000), { reviewOn: 'not-a-date' }],
    ];
    for (const [reviewOn, expected] of days) assert.deepEqual(await faultsOf({ reviewOn }), expected, reviewOn);
    assert.deepEqual(await faultsOf({ owner: 'x'.repeat(101) }), { owner: 'too-long' });
    assert.deepEqual(await faultsOf({ reason: 'é'.repeat(501) }), { reason: 'too-long' });
    assert.deepEqual(await faultsOf({ reason: '👩🏽‍🚒'.repeat(1_000_000) }), { reason: 'too-long' });
    assert.deepEqual(await faultsOf({ reason: 'e\u0301'.repeat(500) }), 'overtaken');
    assert.deepEqual(await faultsOf({ owner: 'a\u202Eb' }), { owner: 'unreadable-characters' });
    assert.deepEqual(await faultsOf({ reason: 'a\0b' }), { reason: 'unreadable-characters' });
  });

  test('Nobody answers by a dot or by signs that nobody sees: a name and a reason have letters, of any script.', async () => {
    const company = await givenCompany(room.storage);
    const faultsOf = async (more: Partial<typeof record>) => {
      const input = { profile: 'eko', versionSeen: 99, ...record, ...more } as const;
      const outcome = await chooseProfile(depsAt(), atConsole, user(company), input);
      return outcome.kind === 'rejected' ? outcome.faults : outcome.kind;
    };
    const unreadable = ['\u00AD', '\u061C', '\u180E', '\u200B\u200B', 'Claire\u00ADDumont', '\u{E0041}\u{E0042}'];
    for (const text of unreadable) {
      assert.deepEqual(await faultsOf({ owner: text }), { owner: 'unreadable-characters' }, JSON.stringify(text));
      assert.deepEqual(await faultsOf({ reason: text }), { reason: 'unreadable-characters' }, JSON.stringify(text));
    }
    const few = [
      '.',
      '--',
      '42',
      'X',
      '\u3164\u3164',
      '\uFFA0\u115F\u1160',
      '\u2800\u2800\u2800',
      '\u034F\u034F',
      '\u200D\u200C',
    ];
    for (const text of few) {
      assert.deepEqual(await faultsOf({ owner: text }), { owner: 'too-few-letters' }, JSON.stringify(text));
      assert.deepEqual(await faultsOf({ reason: text }), { reason: 'too-few-letters' }, JSON.stringify(text));
    }
    for (const name of [
      'Li',
      '王伟',
      '김민준',
      'ﬁ',
      'محمد علی\u200Cپور',
      'श्री\u200Dराम',
      'José d’Ávila-Nuñez',
      'Émile\u034F Zola',
    ]) {
      assert.equal(await faultsOf({ owner: name, reason: `${name}\n${name}` }), 'overtaken', JSON.stringify(name));
    }
    assert.deepEqual(await faultsOf({ owner: ' \t\u00A0' }), { owner: 'missing' });
  });

  test('The day is that of the installation’s place: late in the evening there, tomorrow can be chosen.', async () => {
    const company = await givenCompany(room.storage);
    // It is 00:30 of the 6th in Paris.
    const deps = depsAt(Date.UTC(2026, 0, 5, 23, 30));
    const choose = (reviewOn: string) =>
      chooseProfile(deps, atConsole, user(company), { profile: 'eko', versionSeen: 0, ...record, reviewOn });
    assert.equal((await choose('2026-01-06')).kind, 'rejected');
    assert.equal((await choose('2026-01-07')).kind, 'chosen');
  });

  test('Of sixteen who chose on the same page at once, one is kept and recorded, and the others are told.', async () => {
    const company = await givenCompany(room.storage);
    const outcomes = await sixteen(() =>
      chooseProfile(depsAt(), atConsole, user(company), { profile: 'eko', versionSeen: 0, ...record }),
    );
    assert.equal(outcomes.filter(({ kind }) => kind === 'chosen').length, 1);
    assert.equal(outcomes.filter(({ kind }) => kind === 'overtaken').length, 15);
    assert.equal((await room.storage.audit.listAfter(company.id, 0, 99)).length, 1);
    for (const versionSeen of [0, 2, 7, -1]) {
      const input = { profile: 'eko', versionSeen, ...record } as const;
      assert.equal((await chooseProfile(depsAt(), atConsole, user(company), input)).kind, 'overtaken');
    }
  });

  test('Only an administrator of the company chooses and sees, or the operator at the console.', async () => {
    const company = await givenCompany(room.storage);
    const account = await givenAccount(room.storage, { companyId: company.id });
    const base = { kind: 'account', accountId: account.id, sessionId: id(), source: '192.0.2.7' } as const;
    const actors: [Actor, boolean][] = [
      [{ ...base, companyId: company.id, role: 'administrator' }, true],
      [{ ...base, companyId: company.id, role: 'user' }, false],
      [{ ...base, companyId: id(), role: 'administrator' }, false],
      [{ ...base, companyId: company.id, role: 'agent' }, false],
      [{ ...base, companyId: company.id, role: 'operator' }, false],
      [{ kind: 'visitor', source: '192.0.2.7' }, false],
      [atConsole, true],
    ];
    let versionSeen = 0;
    for (const [actor, may] of actors) {
      const input = { profile: 'eko', versionSeen, ...record } as const;
      const { kind } = await chooseProfile(depsAt(), actor, user(company), input);
      assert.equal(kind, may ? 'chosen' : 'not-allowed');
      assert.equal(typeof (await viewPasswordRules(depsAt(), actor, company.id)) === 'object', may);
      if (may) versionSeen += 1;
    }
  });

  test('A company chooses for the classes it has: the operating one for its staff, another for its users and administrators.', async () => {
    const operating = await givenCompany(room.storage, { kind: 'operating' });
    const client = await givenCompany(room.storage);
    const choose = async (companyId: string, accountClass: AccountClass) =>
      (
        await chooseProfile(
          depsAt(),
          atConsole,
          { companyId, accountClass },
          { profile: 'eko', versionSeen: 0, ...record },
        )
      ).kind;
    assert.equal(await choose(operating.id, 'staff'), 'chosen');
    assert.equal(await choose(operating.id, 'user'), 'unknown');
    assert.equal(await choose(client.id, 'staff'), 'unknown');
    assert.equal(await choose(client.id, 'administrator'), 'chosen');
    assert.equal(await choose(id(), 'user'), 'unknown');
  });

  test('A choice shows that its day of review has come, on that day and after.', async () => {
    const company = await givenCompany(room.storage, { profile: 'standard' });
    await chooseProfile(depsAt(), atConsole, user(company), { profile: 'eko', versionSeen: 0, ...record });
    const isDueOn = async (now: number) => {
      const view = await viewPasswordRules(depsAt(now), atConsole, company.id);
      assert.ok(typeof view === 'object');
      return view.classes.map((rules) => rules.isReviewDue);
    };
    assert.deepEqual(await isDueOn(Date.UTC(2026, 11, 30, 12)), [false, false]);
    assert.deepEqual(await isDueOn(Date.UTC(2026, 11, 31, 12)), [true, false]);
    assert.deepEqual(await isDueOn(Date.UTC(2027, 5, 1)), [true, false]);
  });
});
