import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { setPostalAddress } from '../../src/domain/accounts/set-postal-address.ts';
import type { LetterToPrint } from '../../src/domain/recovery/letter.ts';
import { letterNumber, readLetterNumber } from '../../src/domain/recovery/letter.ts';
import { printLetters } from '../../src/domain/recovery/print-letters.ts';
import { returnLetter } from '../../src/domain/recovery/return-letter.ts';
import { Secret } from '../../src/platform/secret.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { day, givenAccount, givenSecret, id, minute, noticeTo, requestOf, sixteen, start } from './given.ts';

const atConsole = { kind: 'console' } as const;

export const lettersContract = (engine: EngineUnderTest): void => {
  suite('Sealed letters', () => {
    let room: Room;
    let now = start;
    before(async () => {
      room = await engine.open();
    });
    after(() => room.close());

    const deps = () => ({ storage: room.storage, clock: { now: () => now } });
    const print = async (keep: (letters: readonly LetterToPrint[]) => Promise<void> = async () => undefined) => {
      const outcome = await printLetters(deps(), atConsole, keep);
      assert.equal(outcome.kind, 'printed');
      return outcome.kind === 'printed' ? outcome.numbers : [];
    };
    /** A letter that waits, as a reset leaves it. */
    const given = async () => {
      const { storage } = room;
      const account = await givenAccount(storage);
      const secret = await givenSecret(storage, account, { expiresAt: now + 14 * day });
      const requestNumber = await storage.requests.insert(requestOf(account));
      const notice = noticeTo(account, {
        channel: 'letter',
        to: { name: 'Claire Martin', address: 'Ateliers Moselle\n12 rue des Forges\n57000 METZ' },
        content: { kind: 'temporary-password', password: new Secret('Kqm7-3xwp-9trd-h2vn'), expiresAt: now + 14 * day },
        createdAt: now,
      });
      const serial = await storage.transaction(async (tx) => {
        await tx.outbox.put(notice);
        const { companyId, id: accountId } = account;
        const letter = {
          noticeId: notice.id,
          companyId,
          accountId,
          secretId: secret.id,
          requestNumber,
          writtenAt: now,
        };
        return tx.letters.insert(letter);
      });
      return { account, secret, serial, number: letterNumber(serial), requestNumber };
    };

    test('A letter is printed once: what is written in it is handed over whole, and erased.', async () => {
      const { number, account } = await given();
      let kept: readonly LetterToPrint[] = [];
      const numbers = await print(async (letters) => {
        kept = letters;
      });
      assert.deepEqual(numbers, [number]);
      const { password, ...sheet } = kept[0] as LetterToPrint;
      assert.deepEqual(sheet, {
        number,
        name: 'Claire Martin',
        address: ['Ateliers Moselle', '12 rue des Forges', '57000 METZ'],
        language: 'fr',
        writtenAt: start,
        expiresAt: start + 14 * day,
      });
      assert.ok(password.equals(new Secret('Kqm7-3xwp-9trd-h2vn')));
      assert.deepEqual(await print(), []);
      now += 60 * minute;
      assert.deepEqual(await print(), []);
      const [event] = (await room.storage.audit.listForAccount(account.companyId, account.id, 1)) ?? [];
      assert.equal(event?.action, 'letter-printed');
      now = start;
    });

    test('Of sixteen print rooms at once, one gets the letter.', async () => {
      const { number } = await given();
      const printed = await sixteen(() => print());
      assert.deepEqual(printed.flat(), [number]);
    });

    test('A letter that could not be put anywhere waits, and is printed the next time.', async () => {
      const { number } = await given();
      await assert.rejects(
        print(() => Promise.reject(new Error('disk full'))),
        /disk full/,
      );
      assert.deepEqual(await print(), []);
      now += 11 * minute;
      assert.deepEqual(await print(), [number]);
      now = start;
    });

    test('A letter whose password was used, replaced or is over is not printed.', async () => {
      const { storage } = room;
      const [used, revoked, over] = [await given(), await given(), await given()];
      assert.equal(await storage.oneTimeSecrets.spend(used.account.companyId, used.secret.id, start), true);
      await storage.oneTimeSecrets.revokeUnspent(revoked.account.companyId, revoked.account.id, start);
      now = start + 15 * day;
      assert.deepEqual(await print(), []);
      assert.deepEqual(await returnLetter(deps(), atConsole, over.number), { kind: 'not-printed' });
      now = start;
    });

    test('A letter that comes back ends its password, once; one whose password was used is told as such.', async () => {
      const { storage } = room;
      const [back, read] = [await given(), await given()];
      await print();
      await storage.oneTimeSecrets.spend(read.account.companyId, read.secret.id, start);
      const outcomes = await sixteen(() => returnLetter(deps(), atConsole, back.number));
      const first = { kind: 'returned', requestNumber: back.requestNumber, secret: 'revoked' };
      assert.deepEqual(
        outcomes.filter(({ kind }) => kind === 'returned'),
        [first],
      );
      assert.ok(outcomes.every(({ kind }) => kind === 'returned' || kind === 'already-returned'));
      assert.equal(await storage.oneTimeSecrets.spend(back.account.companyId, back.secret.id, start), false);
      const spelled = `${read.number.slice(0, 5)} ${read.number.slice(5)}`;
      const told = { kind: 'returned', requestNumber: read.requestNumber, secret: 'spent' };
      assert.deepEqual(await returnLetter(deps(), atConsole, spelled), told);
      assert.deepEqual(await returnLetter(deps(), atConsole, letterNumber(99_999_999)), { kind: 'unknown' });
      assert.deepEqual(await returnLetter(deps(), atConsole, '0000001234'), { kind: 'not-a-number' });
      const elsewhere = { kind: 'visitor', source: '192.0.2.7' } as const;
      assert.deepEqual(await returnLetter(deps(), elsewhere, back.number), { kind: 'not-allowed' });
      assert.deepEqual(await printLetters(deps(), elsewhere, async () => undefined), { kind: 'not-allowed' });
    });

    test('A company has a postal address of two to four lines that sorting machines can read, and the console alone sets it.', async () => {
      const { companyId } = await givenAccount(room.storage);
      const set = (...lines: string[]) => setPostalAddress(deps(), atConsole, { companyId, lines });
      assert.equal(await room.storage.companies.findPostalAddress(companyId), null);
      const address = ['12 rue des Forges', '57000 METZ'];
      assert.deepEqual(await set(' 12  rue des Forges', '', '57000 METZ '), { kind: 'set', address });
      assert.deepEqual(await room.storage.companies.findPostalAddress(companyId), address);
      assert.deepEqual(await set('57000 METZ'), { kind: 'rejected', fault: 'too-few-lines' });
      assert.deepEqual(await set('1', '2', '3', '4', '5'), { kind: 'rejected', fault: 'too-many-lines' });
      assert.deepEqual(await set('x'.repeat(39), 'METZ'), { kind: 'rejected', fault: 'line-too-long' });
      assert.deepEqual(await set('12 rue\u202e', 'METZ'), { kind: 'rejected', fault: 'unreadable-characters' });
      const nobody = { companyId: id(), lines: address };
      assert.deepEqual(await setPostalAddress(deps(), atConsole, nobody), { kind: 'unknown' });
      const visitor = { kind: 'visitor', source: '192.0.2.7' } as const;
      assert.deepEqual(await setPostalAddress(deps(), visitor, { companyId, lines: address }), { kind: 'not-allowed' });
    });
  });

  test('The two last digits of a letter’s number catch every wrong digit and every two exchanged.', () => {
    for (const serial of [1, 12, 347, 99_999_999]) {
      const number = letterNumber(serial);
      assert.match(number, /^\d{10}$/);
      assert.equal(readLetterNumber(number), serial);
      for (let place = 0; place < 10; place += 1) {
        for (let digit = 0; digit < 10; digit += 1) {
          const slip = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
          assert.equal(readLetterNumber(slip), slip === number ? serial : null);
        }
        const exchanged = `${number.slice(0, place)}${number[place + 1] ?? ''}${number[place]}${number.slice(place + 2)}`;
        if (place < 9) assert.equal(readLetterNumber(exchanged), exchanged === number ? serial : null);
      }
    }
  });
};
