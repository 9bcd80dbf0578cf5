import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { SignedInActor } from '../../src/domain/accounts/actor.ts';
import { mutualCode } from '../../src/domain/caller-verification/mutual-proof.ts';
import { ownCodeAt } from '../../src/domain/caller-verification/own-code.ts';
import { callPersonBack, noteCallBack } from '../../src/domain/recovery/call-person-back.ts';
import { showCallerCode } from '../../src/domain/recovery/show-caller-code.ts';
import { passOwnCode } from '../../src/domain/recovery/verify-by-own-code.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { day, givenAccount, hour, id, minute, requestOf, sessionOf, sixteen, start } from './given.ts';

/** What a caller shows at a moment: with a clock that the test sets. */
export const callersContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const ownCodesKey = new Uint8Array(32).fill(7);
  const depsAt = (now: () => number) => ({
    storage: room.storage,
    clock: { now },
    random: systemRandom,
    ownCodesKey,
    mutualCodesKey: new Uint8Array(32).fill(8),
    sessionLimits: { idleMinutes: 60, absoluteHours: 12, choosePasswordMinutes: 30 },
    verificationLimits: { codeMinutes: 10, passedMinutes: 15, coolingOffDays: 30 },
  });
  const agentOf = (accountId = 'agent'): SignedInActor => ({
    ...{ kind: 'account', accountId, companyId: 'operating', role: 'agent', sessionId: 's', source: '192.0.2.9' },
  });
  /** A request that an agent has, made at this time, of a person who has been on file for long. */
  const givenCall = async (
    madeAt: number,
    { agentId = 'agent', account }: { agentId?: string; account?: Account } = {},
  ) => {
    const person =
      account ?? (await givenAccount(room.storage, { telephoneSince: start - 90 * day, emailSince: start - 90 * day }));
    const taken = { state: 'taken' as const, takenBy: agentId, createdAt: madeAt };
    return { account: person, number: await room.storage.requests.insert(requestOf(person, taken)) };
  };
  const givenSession = async (account: Account, more: Partial<Parameters<typeof sessionOf>[1]> = {}) => {
    const session = sessionOf(account, more);
    await room.storage.sessions.insert(session);
    return session;
  };
  const codeAt = (sessionId: string, at: number): Secret => new Secret(ownCodeAt(ownCodesKey, sessionId, at).code);
  const passedProofs = async (number: number, agentId = 'agent') => {
    const verification = await room.storage.verifications.findOpen(number, agentId);
    if (!verification) return [];
    const proofs = await room.storage.verifications.listProofs(verification.companyId, verification.id);
    return proofs.filter(({ passedAt }) => passedAt !== null).map(({ method }) => method);
  };

  suite('The code of an open session', () => {
    test('It passes in its half minute and the next, and neither before nor after.', async () => {
      const now = start + hour;
      for (const [shift, outcome] of [
        [0, 'passed'],
        [-30_000, 'passed'],
        [-60_000, 'wrong-code'],
        [30_000, 'wrong-code'],
      ] as const) {
        const { account, number } = await givenCall(now - minute);
        const { id: sessionId } = await givenSession(account, { lastSeenAt: now });
        const typed = codeAt(sessionId, now + shift);
        assert.equal(
          await passOwnCode(
            depsAt(() => now),
            agentOf(),
            number,
            typed,
          ),
          outcome,
          String(shift),
        );
        assert.deepEqual(await passedProofs(number), outcome === 'passed' ? ['own-code'] : []);
      }
    });

    test('One that was used is refused, to the same agent and to another with a request of their own.', async () => {
      const now = start + 2 * hour;
      const deps = depsAt(() => now);
      const first = await givenCall(now - minute);
      const second = await givenCall(now - minute, { agentId: 'other', account: first.account });
      const { id: sessionId } = await givenSession(first.account, { lastSeenAt: now });
      const typed = codeAt(sessionId, now);
      assert.equal(await passOwnCode(deps, agentOf(), first.number, typed), 'passed');
      assert.equal(await passOwnCode(deps, agentOf('other'), second.number, typed), 'already-used');
      assert.deepEqual(await passedProofs(second.number, 'other'), []);
    });

    test('Of sixteen at once with one code, one passes.', async () => {
      const now = start + 3 * hour;
      const { account, number } = await givenCall(now - minute);
      const { id: sessionId } = await givenSession(account, { lastSeenAt: now });
      const outcomes = await sixteen(() =>
        passOwnCode(
          depsAt(() => now),
          agentOf(),
          number,
          codeAt(sessionId, now),
        ),
      );
      assert.equal(outcomes.filter((outcome) => outcome === 'passed').length, 1, outcomes.join());
      assert.deepEqual(await passedProofs(number), ['own-code']);
    });

    test('Ten wrong codes an hour are tried, however many at once, and then not even the right one.', async () => {
      const now = start + 4 * hour;
      const deps = depsAt(() => now);
      const { account, number } = await givenCall(now - minute);
      const { id: sessionId } = await givenSession(account, { lastSeenAt: now });
      const guesses = await sixteen(() => passOwnCode(deps, agentOf(), number, new Secret('12345')));
      const more = await sixteen(() => passOwnCode(deps, agentOf(), number, new Secret('12345')));
      const tried = [...guesses, ...more].filter((outcome) => outcome === 'wrong-code').length;
      assert.ok(tried >= 5 && tried <= 10, [...guesses, ...more].join());
      for (let rest = tried; rest < 10; rest += 1) await passOwnCode(deps, agentOf(), number, new Secret('12345'));
      assert.equal(await passOwnCode(deps, agentOf(), number, codeAt(sessionId, now)), 'too-many-codes');
      const later = depsAt(() => now + hour + minute);
      const again = codeAt(sessionId, now + hour + minute);
      await room.storage.sessions.touch(
        (await room.storage.sessions.list(account.companyId, account.id, now))[0]?.tokenHash ?? '',
        now + hour,
      );
      assert.equal(await passOwnCode(later, agentOf(), number, again), 'passed');
    });

    test('No code counts of a session opened after the request, idle, ended, of another account, or that must choose a password.', async () => {
      const now = start + 6 * hour;
      const { account, number } = await givenCall(now - minute);
      const stranger = await givenAccount(room.storage);
      const ended = await givenSession(account, { lastSeenAt: now });
      await room.storage.sessions.endById(account.companyId, account.id, ended.id, 'signed-out', now);
      const sessions = [
        await givenSession(account, { createdAt: now - 30_000, lastSeenAt: now }),
        await givenSession(account, { lastSeenAt: now - 61 * minute }),
        await givenSession(account, { kind: 'choose-password', chooseReason: 'expired', lastSeenAt: now }),
        await givenSession(stranger, { lastSeenAt: now }),
        ended,
      ];
      for (const session of sessions) {
        assert.equal(
          await passOwnCode(
            depsAt(() => now),
            agentOf(),
            number,
            codeAt(session.id, now),
          ),
          'no-session',
        );
      }
      const [, , choosing] = sessions;
      assert.ok(choosing);
      assert.equal(
        await showCallerCode(
          depsAt(() => now),
          account,
          choosing,
        ),
        'not-allowed',
      );
    });

    test('Only the agent who has the request can try it, and only in that request.', async () => {
      const now = start + 7 * hour;
      const deps = depsAt(() => now);
      const { account, number } = await givenCall(now - minute);
      const elsewhere = await givenCall(now - minute);
      const { id: sessionId } = await givenSession(account, { lastSeenAt: now });
      await givenSession(elsewhere.account, { lastSeenAt: now });
      const typed = codeAt(sessionId, now);
      assert.equal(await passOwnCode(deps, agentOf('other'), number, typed), 'not-yours');
      assert.equal(await passOwnCode(deps, agentOf(), elsewhere.number, typed), 'wrong-code');
      assert.equal(await passOwnCode(deps, { ...agentOf(), role: 'operator' }, number, typed), 'not-allowed');
      assert.equal(await passOwnCode(deps, agentOf(), number, typed), 'passed');
    });

    test('The person sees the codes to come for two minutes, and the digits of the agent who has the request.', async () => {
      const now = start + 8 * hour;
      const { account, number } = await givenCall(now - minute);
      const session = await givenSession(account, { lastSeenAt: now });
      const view = await showCallerCode(
        depsAt(() => now),
        account,
        session,
      );
      assert.ok(view !== 'not-allowed');
      assert.equal(view.codes.length, 4);
      assert.ok((view.codes.at(-1)?.until ?? 0) <= now + 2 * minute);
      assert.equal(view.taken?.requestNumber, number);
      assert.equal(view.taken?.mutualCode, mutualCode(depsAt(() => now).mutualCodesKey, number, 'agent'));
      assert.notEqual(view.taken?.mutualCode, mutualCode(depsAt(() => now).mutualCodesKey, number, 'other'));
    });
  });

  test('A session that was opened after the request shows no code, since it would not count, and still the agent’s digits; without a request it shows one.', async () => {
    const now = start + 9 * hour;
    const { account, number } = await givenCall(now - hour);
    const young = await givenSession(account, { createdAt: now - minute, lastSeenAt: now });
    const shown = async () => {
      const view = await showCallerCode(
        depsAt(() => now),
        account,
        young,
      );
      assert.ok(view !== 'not-allowed');
      return [view.codes.length, view.taken?.requestNumber];
    };
    assert.deepEqual(await shown(), [0, number]);
    assert.equal(
      await passOwnCode(
        depsAt(() => now),
        agentOf(),
        number,
        codeAt(young.id, now),
      ),
      'no-session',
    );
    await room.storage.requests.close(number, 'no-answer', now);
    assert.deepEqual(await shown(), [4, undefined]);
  });

  suite('A call back', () => {
    const call = start + 10 * day;

    test('It calls the number on file, and passes once somebody can have answered; the journal keeps two of its digits.', async () => {
      const { account, number } = await givenCall(call);
      const shown = await callPersonBack(
        depsAt(() => call),
        agentOf(),
        number,
      );
      assert.deepEqual(shown, { kind: 'started', number: account.telephone });
      assert.equal(
        await noteCallBack(
          depsAt(() => call + 19_999),
          agentOf(),
          number,
          'confirmed',
        ),
        'too-soon',
      );
      assert.equal(
        await noteCallBack(
          depsAt(() => call + 20_000),
          agentOf('other'),
          number,
          'confirmed',
        ),
        'not-yours',
      );
      assert.equal(
        await noteCallBack(
          depsAt(() => call + 20_000),
          agentOf(),
          number,
          'confirmed',
        ),
        'passed',
      );
      assert.equal(
        await noteCallBack(
          depsAt(() => call + 20_001),
          agentOf(),
          number,
          'confirmed',
        ),
        'not-started',
      );
      const events = await room.storage.audit.listForAccount(account.companyId, account.id, 9);
      assert.deepEqual(events.map(({ action }) => action).sort(), [
        'contact-unmasked',
        'verification-passed',
        'verification-started',
      ]);
      assert.equal(events.find(({ action }) => action === 'verification-passed')?.details.lastDigits, '09');
      for (const { details } of events) assert.ok(!JSON.stringify(details).includes('55 11'), JSON.stringify(details));
    });

    test('A number that is younger than the cooling-off time is never shown, and none at all is none.', async () => {
      const young = await givenAccount(room.storage, { telephoneSince: call - 29 * day, createdAt: start - 90 * day });
      const mute = await givenAccount(room.storage, { telephone: null });
      for (const [account, kind] of [
        [young, 'too-young'],
        [mute, 'no-number'],
      ] as const) {
        const { number } = await givenCall(call, { account });
        assert.deepEqual(
          await callPersonBack(
            depsAt(() => call),
            agentOf(),
            number,
          ),
          { kind },
        );
        assert.equal(
          await noteCallBack(
            depsAt(() => call + minute),
            agentOf(),
            number,
            'confirmed',
          ),
          'not-started',
        );
      }
    });

    test('A number that changes while it is called proves nothing, even without a cooling-off time.', async () => {
      for (const coolingOffDays of [30, 0]) {
        const depsOf = (now: number) => {
          const deps = depsAt(() => now);
          return { ...deps, verificationLimits: { ...deps.verificationLimits, coolingOffDays } };
        };
        const { account, number } = await givenCall(call);
        await callPersonBack(depsOf(call), agentOf(), number);
        const { email, firstName, lastName, language, role, groupId } = account;
        const details = { email, firstName, lastName, language, role, groupId, telephone: '+33 6 39 98 00 01' };
        await room.storage.accounts.update(account.companyId, account.id, details, call + 1);
        assert.equal(await noteCallBack(depsOf(call + minute), agentOf(), number, 'confirmed'), 'too-young');
        assert.deepEqual(await passedProofs(number), []);
      }
    });

    test('What was refused, or waited a quarter of an hour, passes no more; sixteen at once pass one.', async () => {
      const refused = await givenCall(call);
      await callPersonBack(
        depsAt(() => call),
        agentOf(),
        refused.number,
      );
      const deps = depsAt(() => call + minute);
      assert.equal(await noteCallBack(deps, agentOf(), refused.number, 'not-recognised'), 'refused');
      assert.equal(await noteCallBack(deps, agentOf(), refused.number, 'confirmed'), 'not-started');
      const late = await givenCall(call);
      await callPersonBack(
        depsAt(() => call),
        agentOf(),
        late.number,
      );
      assert.equal(
        await noteCallBack(
          depsAt(() => call + 15 * minute),
          agentOf(),
          late.number,
          'confirmed',
        ),
        'not-started',
      );
      const busy = await givenCall(call);
      await sixteen(() =>
        callPersonBack(
          depsAt(() => call),
          agentOf(),
          busy.number,
        ),
      );
      const outcomes = await sixteen(() => noteCallBack(deps, agentOf(), busy.number, 'confirmed'));
      assert.equal(outcomes.filter((outcome) => outcome === 'passed').length, 1, outcomes.join());
      assert.deepEqual(await passedProofs(busy.number), ['call-back']);
    });

    test('That nobody answered ends the call and is no refusal: nothing rings, and the person can be called again.', async () => {
      const { account, number } = await givenCall(call);
      const deps = depsAt(() => call);
      await callPersonBack(deps, agentOf(), number);
      assert.equal(await noteCallBack(deps, agentOf(), number, 'no-answer'), 'unanswered');
      assert.equal(await noteCallBack(deps, agentOf(), number, 'no-answer'), 'not-started');
      const { companyId, id: accountId } = account;
      assert.equal(await room.storage.verifications.countRefused(companyId, accountId, ['call-back'], call), 0);
      assert.equal(await room.storage.requests.findOpenIncident(companyId, accountId), null);
      assert.equal((await callPersonBack(deps, agentOf(), number)).kind, 'started');
      const later = depsAt(() => call + minute);
      assert.equal(await noteCallBack(later, agentOf(), number, 'confirmed'), 'passed');
    });

    test('A refusal is kept together with its incident, or neither is.', async () => {
      const { account, number } = await givenCall(call);
      const { companyId, id: accountId } = account;
      const deps = depsAt(() => call);
      await callPersonBack(deps, agentOf(), number);
      const insert = { value: () => Promise.reject(new Error('The disk is full.')) };
      const storage: Room['storage'] = Object.create(room.storage, {
        transaction: {
          value: (work: (tx: Room['storage']) => Promise<unknown>) =>
            room.storage.transaction((tx) =>
              work(Object.create(tx, { requests: { value: Object.create(tx.requests, { insert }) } })),
            ),
        },
      });
      await assert.rejects(noteCallBack({ ...deps, storage }, agentOf(), number, 'not-recognised'), /disk is full/);
      assert.equal(await room.storage.verifications.countRefused(companyId, accountId, ['call-back'], call), 0);
      assert.equal(await noteCallBack(deps, agentOf(), number, 'not-recognised'), 'refused');
      assert.notEqual(await room.storage.requests.findOpenIncident(companyId, accountId), null);
    });

    test('Five calls an hour are begun for one person, and no sixth.', async () => {
      const account = await givenAccount(room.storage, { telephoneSince: start - 90 * day });
      const outcomes = [];
      for (let calls = 0; calls < 6; calls += 1) {
        const { number } = await givenCall(call, { account, agentId: id() });
        const { takenBy } = (await room.storage.requests.find(number)) ?? {};
        outcomes.push(
          (
            await callPersonBack(
              depsAt(() => call),
              agentOf(takenBy ?? ''),
              number,
            )
          ).kind,
        );
      }
      assert.deepEqual(outcomes, [...Array(5).fill('started'), 'too-many-calls']);
    });
  });
};
