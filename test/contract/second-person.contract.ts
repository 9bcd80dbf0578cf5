import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { SignedInActor } from '../../src/domain/accounts/actor.ts';
import type { AuditAction } from '../../src/domain/audit/audit-event.ts';
import type { Proof } from '../../src/domain/caller-verification/caller-verification.ts';
import { isUnsettled } from '../../src/domain/caller-verification/is-unsettled.ts';
import { startVouching } from '../../src/domain/caller-verification/vouching.ts';
import { systemRandom } from '../../src/platform/random.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import {
  day,
  eventOf,
  givenAccount,
  givenCompany,
  hour,
  id,
  proofOf,
  requestOf,
  sixteen,
  start,
  verificationOf,
} from './given.ts';

/** What is kept of the words that others give about a caller. */
export const secondPersonContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const limits = { vouchingHours: 24, vouchingsPerCompanyPerHour: 10, secondOpinionMinutes: 30, settlingDays: 7 };
  const agent: SignedInActor = {
    ...{
      kind: 'account',
      accountId: 'agent',
      companyId: 'operating',
      role: 'agent',
      sessionId: 's',
      source: '192.0.2.9',
    },
  };

  const given = async (more: Partial<Proof> = {}, of: Partial<Account> = {}) => {
    const account = await givenAccount(room.storage, of);
    const number = await room.storage.requests.insert(requestOf(account, { state: 'taken', takenBy: 'agent' }));
    const verification = verificationOf(account, number);
    await room.storage.verifications.insert(verification);
    const proof = proofOf(verification, { method: 'vouching', codeHash: null, ...more });
    await room.storage.verifications.insertProof(proof);
    return { account, number, verification, proof, companyId: account.companyId };
  };

  test('A word is kept with what it was worth, and a refusal with its reason.', async () => {
    const { verifications } = room.storage;
    const standing = { role: 'administrator', isUnsettled: true } as const;
    const { companyId, proof } = await given();
    assert.equal(await verifications.pass(companyId, proof.id, 'boss', start, standing), true);
    const passed = await verifications.findProof(companyId, proof.id);
    assert.deepEqual(passed, { ...proof, passedAt: start, confirmedBy: 'boss', standing });
    const refused = await given();
    assert.equal(await verifications.refuse(refused.companyId, refused.proof.id, 'boss', start, 'Non.'), true);
    const kept = await verifications.findProof(refused.companyId, refused.proof.id);
    assert.deepEqual(kept, { ...refused.proof, refusedAt: start, confirmedBy: 'boss', reason: 'Non.' });
  });

  test('Nobody’s word passes or refuses anything in a verification that was spent or voided.', async () => {
    const { verifications } = room.storage;
    for (const end of ['spent', 'voided'] as const) {
      const { companyId, account, number, verification, proof } = await given();
      const use = { companyId, accountId: account.id, requestNumber: number, agentId: 'agent' };
      if (end === 'spent') await verifications.spend({ ...use, verificationId: verification.id }, start);
      else await verifications.voidAll(companyId, account.id, start);
      assert.equal(await verifications.pass(companyId, proof.id, 'boss', start), false, end);
      assert.equal(await verifications.refuse(companyId, proof.id, 'boss', start), false, end);
      assert.equal(await verifications.countTry(companyId, proof.id, 5, start), false, end);
      assert.deepEqual(await verifications.findProof(companyId, proof.id), proof);
    }
  });

  test('Questions to a company and refusals about a person are counted since an instant, each in its own company.', async () => {
    const { verifications } = room.storage;
    const { companyId, account, verification } = await given({ startedAt: start });
    const stranger = (await givenCompany(room.storage)).id;
    const refused = proofOf(verification, { method: 'second-agent', codeHash: null, refusedAt: start + hour });
    await verifications.insertProof(refused);
    const count = (since: number, company = companyId) => verifications.countOfCompany(company, 'vouching', since);
    assert.deepEqual([await count(start), await count(start + 1), await count(start, stranger)], [1, 0, 0]);
    const refusals = (since: number, methods: Proof['method'][] = ['second-agent'], company = companyId) =>
      verifications.countRefused(company, account.id, methods, since);
    assert.equal(await refusals(start + hour), 1);
    assert.equal(await refusals(start + hour + 1), 0);
    assert.equal(await refusals(start, ['vouching']), 0);
    assert.equal(await refusals(start, ['second-agent'], stranger), 0);
  });

  test('What waits for an answer is over when its request is closed.', async () => {
    const { requests, verifications } = room.storage;
    const { companyId, proof, number } = await given();
    const waiting = async () => (await verifications.listAskedOf(companyId, 'boss', start)).map((one) => one.id);
    assert.deepEqual(await waiting(), [proof.id]);
    await requests.close(number, 'no-answer', start);
    assert.deepEqual(await waiting(), []);
  });

  test('Requests of a person come newest first, in their own company only.', async () => {
    const { requests } = room.storage;
    const { account, number, companyId } = await given();
    const next = await requests.insert(requestOf(account));
    const numbers = async (company: string, limit: number) =>
      (await requests.listOfAccount(company, account.id, limit)).map((one) => one.number);
    assert.deepEqual(await numbers(companyId, 9), [next, number]);
    assert.deepEqual(await numbers(companyId, 1), [next]);
    assert.deepEqual(await numbers((await givenCompany(room.storage)).id, 9), []);
  });

  test('The addresses that a person’s requests came from are listed since an instant, the newest first and each once.', async () => {
    const { requests } = room.storage;
    const account = await givenAccount(room.storage);
    const { companyId, id: accountId } = account;
    for (const [createdAt, source] of [
      [start - 1, '192.0.2.1'],
      [start, '192.0.2.2'],
      [start + 1, '192.0.2.3'],
      [start + 2, '192.0.2.2'],
      [start + 3, null],
    ] as const) {
      await requests.insert(requestOf(account, { createdAt, source }));
    }
    assert.deepEqual(await requests.listSources(companyId, accountId, start, 9), ['192.0.2.2', '192.0.2.3']);
    assert.deepEqual(await requests.listSources(companyId, accountId, start, 1), ['192.0.2.2']);
    assert.deepEqual(await requests.listSources(id(), accountId, start, 9), []);
  });

  test('A company is asked so often within an hour and no more, for all of its people together, even at once.', async () => {
    const { id: companyId } = await givenCompany(room.storage);
    const people = await Promise.all(Array.from({ length: 16 }, () => givenAccount(room.storage, { companyId })));
    const boss = await givenAccount(room.storage, { companyId, role: 'administrator' });
    const numbers: number[] = [];
    for (const person of people) numbers.push(await room.storage.requests.insert(requestOf(person)));
    const confirmationLimits = { ...limits, vouchingsPerCompanyPerHour: 3 };
    const deps = (at: number) => ({
      ...{ storage: room.storage, random: systemRandom, confirmationLimits },
      clock: { now: () => at },
    });
    const call = { administrators: [boss], agentName: 'Agathe', withLinks: false };
    const ask = (index: number, at = start) =>
      startVouching(deps(at), agent, people[index] ?? boss, numbers[index] ?? 0, call);
    const outcomes = await sixteen((index) => ask(index));
    assert.equal(outcomes.filter((outcome) => outcome === 'asked').length, 3);
    assert.equal(outcomes.filter((outcome) => outcome === 'too-many').length, 13);
    const refused = outcomes.indexOf('too-many');
    assert.equal(await ask(refused, start + hour), 'too-many');
    assert.equal(await ask(refused, start + hour + 1), 'asked');
    assert.equal(await ask(refused, start + hour + 1), 'already-asked');
    const told = await room.storage.outbox.lease(start + day, start + 2 * day, 99, 'mail');
    assert.equal(told.filter(({ accountId }) => accountId === boss.id).length, 4);
  });

  suite('Who is settled', () => {
    const now = start + 30 * day;
    const settled = async (action: AuditAction, at: number, details: Record<string, string> = {}, madeAt = start) => {
      const { id: companyId } = await givenCompany(room.storage, { createdAt: madeAt });
      const account = await givenAccount(room.storage, { companyId, role: 'administrator' });
      await room.storage.audit.append(eventOf(companyId, { action, accountId: account.id, at, details }));
      return !(await isUnsettled(room.storage, account, 7, now));
    };

    test('Somebody to whom nothing happened lately is, and what happened longer ago does not count.', async () => {
      assert.equal(await settled('temporary-password-issued', now - 8 * day), true);
      assert.equal(await settled('signed-in', now - hour), true);
    });

    for (const action of [
      'temporary-password-issued',
      'link-issued',
      'emergency-access-used',
      'account-enabled',
    ] as const) {
      test(`Somebody is not, within seven days of ${action}.`, async () => {
        assert.equal(await settled(action, now - 7 * day), false);
      });
    }

    test('A change of address, telephone or role counts; that of a name does not.', async () => {
      for (const fields of ['email', 'firstName telephone', 'role']) {
        assert.equal(await settled('account-changed', now - day, { fields }), false, fields);
      }
      assert.equal(await settled('account-changed', now - day, { fields: 'firstName lastName' }), true);
    });

    test('A new account counts as a change, unless its company is as new.', async () => {
      assert.equal(await settled('account-created', now - day), false);
      assert.equal(await settled('account-created', now - day, {}, now - day), true);
      assert.equal(await settled('account-created', now - hour, {}, now - 2 * day), false);
    });

    test('Two hundred harmless changes hide nothing.', async () => {
      const account = await givenAccount(room.storage, { id: id(), role: 'administrator' });
      await room.storage.transaction(async (tx) => {
        for (let times = 0; times < 200; times += 1) {
          const details = { fields: 'firstName' };
          await tx.audit.append(
            eventOf(account.companyId, { action: 'account-changed', accountId: account.id, at: now - hour, details }),
          );
        }
      });
      assert.equal(await isUnsettled(room.storage, account, 7, now), true);
    });
  });
};
