import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { CallerVerification, Proof } from '../../src/domain/caller-verification/caller-verification.ts';
import { defaultPolicy } from '../../src/domain/caller-verification/default-policy.ts';
import type { Method } from '../../src/domain/caller-verification/method.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import {
  givenAccount,
  givenCompany,
  hour,
  id,
  minute,
  proofOf,
  requestOf,
  sixteen,
  start,
  verificationOf,
} from './given.ts';

export const deskContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  suite('Reset requests', () => {
    test('Requests are numbered upwards from 1 and come back as they were written.', async () => {
      const { requests } = room.storage;
      const account = await givenAccount(room.storage);
      const written = requestOf(account, { message: 'Bonjour,\n« je » ne sais plus 🤷', channel: 'telephone' });
      const number = await requests.insert(written);
      assert.equal(number, 1);
      assert.deepEqual(await requests.find(number), { ...written, number });
      assert.equal(await requests.insert(requestOf(null)), 2);
      assert.equal(await requests.find(99), null);
    });

    test('A message of a hundred thousand characters comes back whole.', async () => {
      const message = 'né le '.repeat(17_000);
      const number = await room.storage.requests.insert(requestOf(null, { message }));
      assert.equal((await room.storage.requests.find(number))?.message, message);
    });

    test('The open request of a mail address is found however it is typed, until it is closed.', async () => {
      const { requests } = room.storage;
      const email = `Zoé.${id()}@maison.example`;
      assert.equal(await requests.findOpen(email), null);
      const number = await requests.insert(requestOf(null, { email }));
      assert.equal((await requests.findOpen(` ${email.toUpperCase().normalize('NFD')}`))?.number, number);
      assert.equal(await requests.countSince(email.toUpperCase(), start), 1);
      assert.equal(await requests.countSince(email, start + 1), 0);
      assert.equal(await requests.close(number, 'no-answer', start + hour), true);
      assert.equal(await requests.findOpen(email), null);
      assert.equal(await requests.countSince(email, start), 1);
    });

    test('Sixteen who ask at once for one mail address make one request.', async () => {
      const email = `${id()}@maison.example`;
      const made = await sixteen(() =>
        room.storage.transaction(async (tx) => {
          if (await tx.requests.findOpen(email)) return false;
          await tx.requests.insert(requestOf(null, { email }));
          return true;
        }),
      );
      assert.equal(made.filter(Boolean).length, 1);
      assert.equal(await room.storage.requests.countSince(email, start), 1);
    });

    test('Asking again is noted, and puts no words over those that were there first.', async () => {
      const { requests } = room.storage;
      const number = await requests.insert(requestOf(null, { message: 'un' }));
      await requests.noteRepeat(number, 'deux', start + minute);
      await requests.noteRepeat(number, '', start + hour);
      const noted = await requests.find(number);
      assert.equal(noted?.message, 'un');
      assert.equal(noted?.repeatedAt, start + hour);
      assert.equal(noted?.createdAt, start);
      await requests.close(number, 'solved', start + hour);
      await requests.noteRepeat(number, 'trois', start + 2 * hour);
      assert.equal((await requests.find(number))?.message, 'un');
      const silent = await requests.insert(requestOf(null, { message: '' }));
      await requests.noteRepeat(silent, 'quatre', start + minute);
      assert.equal((await requests.find(silent))?.message, 'quatre');
      assert.ok((await requests.countOpenUnknown()) >= 1);
    });

    test('Of sixteen agents who take a request at once, one has it.', async () => {
      const { requests } = room.storage;
      const number = await requests.insert(requestOf(null));
      const taken = await sixteen((index) =>
        room.storage.transaction((tx) => tx.requests.take(number, `agent ${index}`, start)),
      );
      assert.equal(taken.filter(Boolean).length, 1);
      const kept = await requests.find(number);
      assert.equal(kept?.state, 'taken');
      assert.equal(kept?.takenBy, `agent ${taken.indexOf(true)}`);
    });

    test('Only the agent who has a request marks it sent, once or again, and not after it is closed.', async () => {
      const { requests } = room.storage;
      const number = await requests.insert(requestOf(null));
      assert.equal(await requests.markSent(number, 'a', start), false);
      await requests.take(number, 'a', start);
      assert.equal(await requests.markSent(number, 'b', start), false);
      assert.equal(await requests.markSent(number, 'a', start), true);
      assert.equal(await requests.markSent(number, 'a', start), true);
      assert.equal((await requests.find(number))?.state, 'sent');
      const closed = await sixteen(() => requests.close(number, 'solved', start + hour));
      assert.equal(closed.filter(Boolean).length, 1);
      assert.equal(await requests.markSent(number, 'a', start), false);
      assert.equal(await requests.take(number, 'a', start), false);
      const kept = await requests.find(number);
      assert.deepEqual([kept?.state, kept?.closing, kept?.closedAt], ['closed', 'solved', start + hour]);
    });

    test('What a request went through keeps its first time, and incidents stay open.', async () => {
      const { requests } = room.storage;
      const account = await givenAccount(room.storage);
      const number = await requests.insert(requestOf(account));
      const incident = await requests.insert(requestOf(account, { kind: 'incident', channel: 'sensor' }));
      await requests.take(number, 'a', start + 1);
      await requests.markSent(number, 'a', start + 2);
      await requests.markSent(number, 'a', start + 3);
      await requests.noteHold(number, start + 4);
      await requests.noteHold(number, start + 5);
      assert.equal((await requests.findOpen(account.email))?.number, number);
      assert.deepEqual(await requests.closeForAccount(account.companyId, account.id, 'solved', start + 6), [number]);
      const kept = await requests.find(number);
      assert.deepEqual(
        [kept?.takenAt, kept?.sentAt, kept?.heldAt, kept?.recoveredAt],
        [start + 1, start + 2, start + 4, start + 6],
      );
      assert.deepEqual(
        [(await requests.find(incident))?.state, (await requests.find(incident))?.recoveredAt],
        ['waiting', start + 6],
      );
      assert.equal(await requests.findOpen(account.email), null);
    });

    test('Requests of a company and of a person are counted since an instant, incidents apart.', async () => {
      const { requests } = room.storage;
      const account = await givenAccount(room.storage);
      const neighbour = await givenAccount(room.storage, { companyId: account.companyId });
      await requests.insert(requestOf(account, { state: 'closed', takenBy: 'a' }));
      await requests.insert(requestOf(account, { createdAt: start + 5, takenBy: 'b' }));
      await requests.insert(requestOf(account, { kind: 'incident' }));
      await requests.insert(requestOf(neighbour));
      const { companyId, id: accountId } = account;
      assert.equal(await requests.countOfCompany(companyId, start), 3);
      assert.equal(await requests.countOfCompany(companyId, start + 1), 1);
      assert.deepEqual(await requests.countOfAccount(companyId, accountId, start), { requests: 2, agents: 2 });
      assert.deepEqual(await requests.countOfAccount(companyId, accountId, start + 1), { requests: 1, agents: 1 });
      assert.deepEqual(await requests.countOfAccount(companyId, accountId, start + 9), { requests: 0, agents: 0 });
    });

    test('Every open request of an account is closed, and no other company’s.', async () => {
      const { requests } = room.storage;
      const account = await givenAccount(room.storage);
      const other = await givenCompany(room.storage);
      const open = [await requests.insert(requestOf(account)), await requests.insert(requestOf(account))];
      const closed = await requests.insert(
        requestOf(account, { state: 'closed', closing: 'no-answer', closedAt: start }),
      );
      assert.deepEqual(await requests.closeForAccount(other.id, account.id, 'solved', start), []);
      assert.deepEqual(
        await requests.closeForAccount(account.companyId, account.id, 'solved-by-administrator', start + 5),
        open,
      );
      assert.deepEqual(await requests.closeForAccount(account.companyId, account.id, 'solved', start + 6), []);
      assert.equal((await requests.find(closed))?.closing, 'no-answer');
    });

    test('The queue shows people on file before others, who waits first, oldest first, then the taken and the sent, with the names.', async () => {
      const own = await engine.open();
      try {
        const { requests } = own.storage;
        const company = await givenCompany(own.storage);
        const person = await givenAccount(own.storage, { companyId: company.id });
        const agent = await givenAccount(own.storage, { firstName: 'Anna', lastName: 'Roth', role: 'agent' });
        const at = (minutes: number) => start + minutes * minute;
        const sent = await requests.insert(requestOf(person, { createdAt: at(0), state: 'sent', takenBy: agent.id }));
        const taken = await requests.insert(requestOf(person, { createdAt: at(1), state: 'taken', takenBy: agent.id }));
        const late = await requests.insert(requestOf(person, { createdAt: at(3) }));
        const unknown = await requests.insert(requestOf(null, { createdAt: at(2) }));
        const closed = [3, 1, 2].map(
          (minutes) => ({ state: 'closed', closing: 'solved', closedAt: at(minutes) }) as const,
        );
        const numbers: number[] = [];
        for (const more of closed) numbers.push(await requests.insert(requestOf(person, more)));
        const queue = await requests.queue(10);
        assert.deepEqual(
          queue.map(({ number }) => number),
          [late, taken, sent, unknown],
        );
        const names = queue.map(({ personName, companyName, takenByName }) => [personName, companyName, takenByName]);
        assert.deepEqual(names, [
          ['Claire Martin', company.name, null],
          ['Claire Martin', company.name, 'Anna Roth'],
          ['Claire Martin', company.name, 'Anna Roth'],
          [null, null, null],
        ]);
        assert.equal((await requests.queue(2)).length, 2);
        const [first, second, third] = numbers;
        const listed = await requests.recentlyClosed(10);
        assert.deepEqual(
          listed.map(({ number }) => number),
          [first, third, second],
        );
        assert.equal((await requests.recentlyClosed(1)).length, 1);
      } finally {
        await own.close();
      }
    });
  });

  suite('Caller verifications', () => {
    const given = async (more: Partial<CallerVerification> = {}) => {
      const account = await givenAccount(room.storage);
      const number = await room.storage.requests.insert(requestOf(account));
      const verification = verificationOf(account, number, more);
      await room.storage.verifications.insert(verification);
      const { companyId, id: accountId } = account;
      const use = { companyId, accountId, requestNumber: number, agentId: 'agent', verificationId: verification.id };
      return { account, companyId, accountId, number, verification, use };
    };

    const givenProof = async (more: Partial<Proof> = {}, ofCase: Partial<CallerVerification> = {}) => {
      const found = await given(ofCase);
      const proof = proofOf(found.verification, more);
      await room.storage.verifications.insertProof(proof);
      return { ...found, proof };
    };

    test('A verification comes back as it was written, in its own company only, and each agent finds the own.', async () => {
      const { verifications } = room.storage;
      const { account, companyId, number, verification } = await given({ spentAt: start + 1 });
      const newest = verificationOf(account, number, { createdAt: start + 1, voidedAt: start + 2 });
      await verifications.insert(newest);
      assert.deepEqual(await verifications.find(companyId, verification.id), verification);
      assert.equal(await verifications.find((await givenCompany(room.storage)).id, verification.id), null);
      assert.deepEqual(await verifications.findLatest(number, 'agent'), newest);
      assert.equal(await verifications.findOpen(number, 'agent'), null);
      const open = verificationOf(account, number, { createdAt: start - 1 });
      await verifications.insert(open);
      assert.deepEqual(await verifications.findOpen(number, 'agent'), open);
      assert.equal(await verifications.findOpen(number, 'another'), null);
      assert.equal(await verifications.findLatest(number, 'another'), null);
    });

    test('Of sixteen who spend a verification at once, one gets it.', async () => {
      const { companyId, verification, use } = await given();
      const spent = await sixteen(() => room.storage.transaction((tx) => tx.verifications.spend(use, start + minute)));
      assert.equal(spent.filter(Boolean).length, 1);
      assert.equal((await room.storage.verifications.find(companyId, verification.id))?.spentAt, start + minute);
    });

    test('A verification serves its own company, account, request and agent, and no longer when it was voided.', async () => {
      const { verifications } = room.storage;
      const { use, companyId, accountId } = await given();
      const neighbour = await givenAccount(room.storage, { companyId });
      const other = await given();
      for (const wrong of [
        { ...use, companyId: other.companyId },
        { ...use, accountId: neighbour.id },
        { ...use, requestNumber: other.number },
        { ...use, agentId: 'another agent' },
        { ...use, verificationId: other.verification.id },
      ]) {
        assert.equal(await verifications.spend(wrong, start), false);
      }
      await verifications.voidAll(companyId, neighbour.id, start);
      await verifications.voidAll(other.companyId, accountId, start);
      assert.equal(await verifications.spend(use, start), true);
      assert.equal(await verifications.spend(use, start), false);
      await verifications.voidAll(other.companyId, other.accountId, start + 1);
      assert.equal(await verifications.spend(other.use, start), false);
    });

    test('What agents and accounts spent is counted since an instant.', async () => {
      const { verifications } = room.storage;
      const agentId = id();
      const { account, companyId, accountId, number } = await given({ agentId, spentAt: start });
      await verifications.insert(verificationOf(account, number, { agentId, spentAt: start + 5 }));
      await verifications.insert(verificationOf(account, number, { agentId }));
      assert.equal(await verifications.countSpentBy(agentId, start), 2);
      assert.equal(await verifications.countSpentBy(agentId, start + 1), 1);
      assert.equal(await verifications.countSpentOf(companyId, accountId, start), 2);
      assert.equal(await verifications.countSpentOf((await givenCompany(room.storage)).id, accountId, start), 0);
    });

    test('Proofs come back as they were written, in the order of their beginning, in their own company only.', async () => {
      const { verifications } = room.storage;
      const tokenHash = id();
      const { companyId, accountId, verification, proof } = await givenProof({ startedAt: start + 1 });
      const earlier = proofOf(verification, {
        ...{
          method: 'vouching',
          codeHash: null,
          tokenHash,
          askedOf: 'someone',
          passedAt: start,
          confirmedBy: 'someone',
        },
      });
      await verifications.insertProof(earlier);
      assert.deepEqual(await verifications.listProofs(companyId, verification.id), [earlier, proof]);
      assert.deepEqual(await verifications.findProof(companyId, proof.id), proof);
      assert.deepEqual(await verifications.findProofByToken(tokenHash), earlier);
      const other = (await givenCompany(room.storage)).id;
      assert.deepEqual(await verifications.listProofs(other, verification.id), []);
      assert.equal(await verifications.findProof(other, proof.id), null);
      const count = (methods: Method[], since: number) =>
        verifications.countSince(companyId, accountId, methods, since);
      assert.equal(await count(['mail-code', 'vouching'], start), 2);
      assert.equal(await count(['mail-code'], start), 1);
      assert.equal(await count(['mail-code'], start + 2), 0);
      assert.equal(await verifications.countSince(other, accountId, ['mail-code'], start), 0);
    });

    test('Of sixteen tries at once, as many are counted as the limit allows.', async () => {
      const { verifications } = room.storage;
      const { companyId, proof } = await givenProof();
      const counted = await sixteen(() => verifications.countTry(companyId, proof.id, 5, start));
      assert.equal(counted.filter(Boolean).length, 5);
      assert.equal((await verifications.findProof(companyId, proof.id))?.tries, 5);
    });

    test('Nothing counts for a proof that is over, or in another company.', async () => {
      const { verifications } = room.storage;
      const { companyId, proof } = await givenProof();
      const other = (await givenCompany(room.storage)).id;
      for (const [company, at] of [
        [companyId, proof.expiresAt],
        [other, start],
      ] as const) {
        assert.equal(await verifications.countTry(company, proof.id, 5, at), false);
        assert.equal(await verifications.pass(company, proof.id, null, at), false);
        assert.equal(await verifications.refuse(company, proof.id, 'x', at), false);
      }
      assert.deepEqual(await verifications.findProof(companyId, proof.id), proof);
    });

    test('Of sixteen who confirm and refuse a proof at once, one is heard.', async () => {
      const { companyId, proof } = await givenProof();
      const heard = await sixteen((index) =>
        room.storage.transaction((tx) =>
          index % 2 === 0
            ? tx.verifications.pass(companyId, proof.id, `p${index}`, start + minute)
            : tx.verifications.refuse(companyId, proof.id, `p${index}`, start + minute),
        ),
      );
      assert.equal(heard.filter(Boolean).length, 1);
      const kept = await room.storage.verifications.findProof(companyId, proof.id);
      assert.equal(kept?.confirmedBy, `p${heard.indexOf(true)}`);
      assert.equal([kept?.passedAt, kept?.refusedAt].filter((at) => at === start + minute).length, 1);
    });

    test('Who is asked finds what waits for them, and nobody else’s, spent, voided or old.', async () => {
      const { verifications } = room.storage;
      const administrator = id();
      const vouching = { method: 'vouching', codeHash: null } as const;
      const { companyId, proof, verification, account, number } = await givenProof(vouching);
      const asked = proofOf(verification, { ...vouching, askedOf: administrator, startedAt: start + 1 });
      const ofAnother = proofOf(verification, { ...vouching, askedOf: id() });
      const answered = proofOf(verification, { ...vouching, refusedAt: start });
      const second = proofOf(verification, { method: 'second-agent', codeHash: null });
      for (const one of [asked, ofAnother, answered, second]) await verifications.insertProof(one);
      const voided = verificationOf(account, number, { voidedAt: start });
      await verifications.insert(voided);
      await verifications.insertProof(proofOf(voided, vouching));
      assert.deepEqual(await verifications.listAskedOf(companyId, administrator, start), [proof, asked]);
      assert.deepEqual(await verifications.listAskedOf(companyId, account.id, start), []);
      assert.deepEqual(await verifications.listAskedOf(companyId, administrator, proof.expiresAt), []);
      const waiting = await verifications.listWaitingForSecond('another agent', start);
      assert.ok(waiting.some((one) => one.id === second.id));
      assert.ok(!(await verifications.listWaitingForSecond('agent', start)).some((one) => one.id === second.id));
    });
  });

  suite('The desk’s policy', () => {
    test('The newest holds, and of sixteen who change the same version one is heard.', async () => {
      const { deskPolicies } = room.storage;
      assert.equal(await deskPolicies.current(), null);
      const kept = { policy: defaultPolicy(), savedAt: start, savedBy: null };
      assert.equal(await deskPolicies.save(kept, 0), true);
      assert.deepEqual(await deskPolicies.current(), { ...kept, version: 1 });
      const saved = await sixteen((index) =>
        room.storage.transaction((tx) => tx.deskPolicies.save({ ...kept, savedBy: `s${index}` }, 1)),
      );
      assert.equal(saved.filter(Boolean).length, 1);
      assert.equal((await deskPolicies.current())?.savedBy, `s${saved.indexOf(true)}`);
      assert.equal((await deskPolicies.current())?.version, 2);
    });

    test('A policy by which something is weighed holds until that transaction ends.', async () => {
      const version = (await room.storage.deskPolicies.current())?.version ?? 0;
      const kept = { policy: defaultPolicy(), savedAt: start, savedBy: null };
      const order: string[] = [];
      let change: Promise<unknown> = Promise.resolve();
      await room.storage.transaction(async (tx) => {
        assert.equal((await tx.deskPolicies.current())?.version ?? 0, version);
        change = (async () => {
          await room.storage.deskPolicies.save(kept, version);
          order.push('saved');
        })();
        // Time enough for whoever does not wait.
        await wait(200);
        assert.equal((await tx.deskPolicies.current())?.version ?? 0, version);
        order.push('weighed');
      });
      await change;
      assert.deepEqual(order, ['weighed', 'saved']);
    });
  });
};
