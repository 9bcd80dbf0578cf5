import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { EngineUnderTest, Room } from './engines.ts';
import { givenAccount, givenCompany, hour, id, minute, requestOf, sixteen, start, verificationOf } from './given.ts';

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
        room.storage.transaction((tx) => tx.requests.take(number, `agent ${index}`)),
      );
      assert.equal(taken.filter(Boolean).length, 1);
      const kept = await requests.find(number);
      assert.equal(kept?.state, 'taken');
      assert.equal(kept?.takenBy, `agent ${taken.indexOf(true)}`);
    });

    test('Only the agent who has a request marks it sent, once or again, and not after it is closed.', async () => {
      const { requests } = room.storage;
      const number = await requests.insert(requestOf(null));
      assert.equal(await requests.markSent(number, 'a'), false);
      await requests.take(number, 'a');
      assert.equal(await requests.markSent(number, 'b'), false);
      assert.equal(await requests.markSent(number, 'a'), true);
      assert.equal(await requests.markSent(number, 'a'), true);
      assert.equal((await requests.find(number))?.state, 'sent');
      const closed = await sixteen(() => requests.close(number, 'solved', start + hour));
      assert.equal(closed.filter(Boolean).length, 1);
      assert.equal(await requests.markSent(number, 'a'), false);
      assert.equal(await requests.take(number, 'a'), false);
      const kept = await requests.find(number);
      assert.deepEqual([kept?.state, kept?.closing, kept?.closedAt], ['closed', 'solved', start + hour]);
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
    const given = async () => {
      const account = await givenAccount(room.storage);
      const number = await room.storage.requests.insert(requestOf(account));
      const { companyId, id: accountId } = account;
      return { account, number, use: { companyId, accountId, requestNumber: number, agentId: 'agent' } };
    };

    test('A verification comes back as it was written, in its own company only, and the newest of a request is found.', async () => {
      const { verifications } = room.storage;
      const { account, number } = await given();
      assert.equal(await verifications.findLatest(number), null);
      const old = verificationOf(account, number, { tries: 2, passedAt: start, spentAt: start });
      const newest = verificationOf(account, number, { createdAt: start + 1 });
      for (const verification of [newest, old]) await verifications.insert(verification);
      assert.deepEqual(await verifications.find(account.companyId, old.id), old);
      assert.equal(await verifications.find((await givenCompany(room.storage)).id, old.id), null);
      assert.deepEqual(await verifications.findLatest(number), newest);
      assert.equal(await verifications.countSince(account.companyId, account.id, start), 2);
      assert.equal(await verifications.countSince(account.companyId, account.id, start + 1), 1);
      assert.equal(await verifications.countSince((await givenCompany(room.storage)).id, account.id, start), 0);
    });

    test('Of sixteen tries at once, as many are counted as the limit allows.', async () => {
      const { verifications } = room.storage;
      const { account, number } = await given();
      const verification = verificationOf(account, number);
      await verifications.insert(verification);
      const counted = await sixteen(() => verifications.countTry(account.companyId, verification.id, 5, start));
      assert.equal(counted.filter(Boolean).length, 5);
      assert.equal((await verifications.find(account.companyId, verification.id))?.tries, 5);
    });

    test('Neither a try nor a pass counts for an expired code or in another company.', async () => {
      const { verifications } = room.storage;
      const { account, number } = await given();
      const other = await givenCompany(room.storage);
      const verification = verificationOf(account, number);
      await verifications.insert(verification);
      const { id: own, codeExpiresAt } = verification;
      assert.equal(await verifications.countTry(account.companyId, own, 5, codeExpiresAt), false);
      assert.equal(await verifications.countTry(other.id, own, 5, start), false);
      assert.equal(await verifications.pass(account.companyId, own, codeExpiresAt), false);
      assert.equal(await verifications.pass(other.id, own, start), false);
      assert.deepEqual(await verifications.find(account.companyId, own), verification);
    });

    test('Of sixteen who pass a verification at once, one does.', async () => {
      const { account, number } = await given();
      const verification = verificationOf(account, number);
      await room.storage.verifications.insert(verification);
      const passed = await sixteen(() =>
        room.storage.transaction((tx) => tx.verifications.pass(account.companyId, verification.id, start + minute)),
      );
      assert.equal(passed.filter(Boolean).length, 1);
    });

    test('Of sixteen who spend a passed verification at once, one gets it.', async () => {
      const { account, number, use } = await given();
      const verification = verificationOf(account, number, { passedAt: start });
      await room.storage.verifications.insert(verification);
      const spent = await sixteen(() =>
        room.storage.transaction((tx) => tx.verifications.spend(use, start - 1, start + minute)),
      );
      assert.deepEqual(
        spent.filter((found) => found !== null),
        [verification.id],
      );
      assert.equal(
        (await room.storage.verifications.find(account.companyId, verification.id))?.spentAt,
        start + minute,
      );
    });

    test('A verification serves its own company, account, request and agent, passed and recent.', async () => {
      const { verifications } = room.storage;
      const { account, number, use } = await given();
      const neighbour = await givenAccount(room.storage, { companyId: account.companyId });
      const other = await given();
      await verifications.insert(verificationOf(account, number));
      assert.equal(await verifications.spend(use, 0, start), null);
      const verification = verificationOf(account, number, { passedAt: start });
      await verifications.insert(verification);
      for (const wrong of [
        { ...use, companyId: other.account.companyId },
        { ...use, accountId: neighbour.id },
        { ...use, requestNumber: other.number },
        { ...use, agentId: 'another agent' },
      ]) {
        assert.equal(await verifications.spend(wrong, 0, start), null);
      }
      assert.equal(await verifications.spend(use, start, start), null);
      assert.equal(await verifications.spend(use, start - 1, start), verification.id);
      assert.equal(await verifications.spend(use, start - 1, start), null);
    });
  });
};
