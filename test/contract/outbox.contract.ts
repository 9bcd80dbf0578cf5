import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { inspect } from 'node:util';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { Notice, NoticeContent } from '../../src/domain/notifications/notice.ts';
import { Secret } from '../../src/platform/secret.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { givenAccount, hour, keysOf, minute, noticeTo, requestOf, sixteen, start } from './given.ts';

export const outboxContract = (engine: EngineUnderTest): void => {
  suite('Outbox', () => {
    let room: Room;
    let account: Account;
    before(async () => {
      room = await engine.open();
      account = await givenAccount(room.storage);
    });
    after(() => room.close());

    const put = async (more: Partial<Notice> = {}): Promise<Notice> => {
      const notice = noticeTo(account, more);
      await room.storage.transaction((tx) => tx.outbox.put(notice));
      return notice;
    };
    const lease = (now: number, limit = 100) => room.storage.outbox.lease(now, now + 5 * minute, limit, 'mail');
    /** Each test begins with an empty outbox. */
    const drain = async () => {
      for (const { id } of await lease(start + 1000 * hour)) await room.storage.outbox.markSent(id, start);
    };

    test('Every kind of notice comes back as it was put, its secrets as secrets.', async () => {
      const contents: NoticeContent[] = [
        { kind: 'reset-requested', requestNumber: 12 },
        {
          kind: 'verification-code',
          code: new Secret('004217'),
          requestNumber: 12,
          mutualCode: '4127',
          expiresAt: start,
        },
        { kind: 'temporary-password', password: new Secret('Kqm7-3xwp-9trd-h2vn'), expiresAt: start },
        { kind: 'account-created', password: new Secret('é"\\👍'), expiresAt: start, companyName: 'Été & Cie' },
        { kind: 'password-set-by-administrator', at: start, administrator: 'Zoë', mustChange: true },
        { kind: 'password-changed', at: start },
      ];
      for (const content of contents) {
        const notice = await put({ content, language: 'en', requestNumber: 12, expiresAt: start + hour });
        const [leased] = await lease(start);
        assert.ok(leased);
        const { attempts, leasedUntil, ...rest } = leased;
        assert.deepEqual({ attempts, leasedUntil }, { attempts: 1, leasedUntil: start + 5 * minute });
        assert.deepEqual(plain(rest), plain(notice));
        const secrets = (fields: object) => Object.values(fields).filter((value) => value instanceof Secret).length;
        assert.equal(secrets(leased.content), secrets(content));
        assert.doesNotMatch(inspect(leased, { depth: 9 }), /004217|Kqm7/);
        await room.storage.outbox.markSent(notice.id, start);
      }
    });

    test('Each channel gives its own notices, and a mail may go to somebody who is not on file.', async () => {
      const { outbox } = room.storage;
      const sms = await put({ channel: 'sms' });
      const mail = await put({ companyId: null, accountId: null });
      assert.equal(await outbox.nextDueAt('letter'), null);
      assert.equal(await outbox.nextDueAt('sms'), start);
      assert.deepEqual(await outbox.lease(start, start + hour, 10, 'letter'), []);
      const [ofSms, ofMail] = [await outbox.lease(start, start + hour, 10, 'sms'), await lease(start)];
      assert.deepEqual([ofSms.map(({ id }) => id), ofMail.map(({ id }) => id)], [[sms.id], [mail.id]]);
      assert.deepEqual([ofMail[0]?.companyId, ofMail[0]?.accountId], [null, null]);
      for (const { id } of [sms, mail]) await outbox.markSent(id, start);
    });

    test('A waiting notice is unreadable in the database, and erased once it was sent.', async () => {
      const notice = await put();
      const kept = async () => {
        const [row] = await room.run(`select sealed from outbox where id = '${notice.id}'`);
        return row?.sealed;
      };
      const sealed = Buffer.from((await kept()) as Uint8Array);
      assert.ok(sealed.length > 60);
      for (const word of ['Kqm7', account.email, 'Claire', 'secret']) assert.equal(sealed.includes(word), false);
      await lease(start);
      await room.storage.outbox.markSent(notice.id, start);
      assert.equal(await kept(), null);
    });

    test('A notice given up is erased too, and says why.', async () => {
      const notice = await put();
      await room.storage.outbox.abandon(notice.id, start + hour, 'x'.repeat(100_000));
      const [row] = await room.run(`select sealed, state, fault from outbox where id = '${notice.id}'`);
      assert.equal(row?.sealed, null);
      assert.equal(row?.state, 'abandoned');
      assert.equal(String(row?.fault).length, 500);
      assert.deepEqual(await lease(start + 100 * hour), []);
    });

    test('Sixteen workers at once never get one notice twice.', async () => {
      await drain();
      for (let count = 0; count < 40; count += 1) await put();
      const another = await room.openAnother();
      const leases = await sixteen((index) =>
        (index % 2 ? room.storage : another).outbox.lease(start, start + hour, 3, 'mail'),
      );
      const ids = leases.flat().map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(leases.every((leased) => leased.length <= 3));
      const rest = await lease(start);
      assert.equal(new Set([...ids, ...rest.map(({ id }) => id)]).size, 40);
      assert.equal(ids.length + rest.length, 40);
      await drain();
    });

    test('A notice is leased when it is due, the one due longest first, and due again when the lease ends.', async () => {
      assert.equal(await room.storage.outbox.nextDueAt('mail'), null);
      const second = await put({ createdAt: start + minute });
      const first = await put({ createdAt: start });
      assert.equal(await room.storage.outbox.nextDueAt('mail'), start);
      assert.deepEqual(await lease(start - 1), []);
      const [leased, ...others] = await lease(start + minute, 1);
      assert.equal(leased?.id, first.id);
      assert.equal(others.length, 0);
      assert.equal(await room.storage.outbox.nextDueAt('mail'), start + minute);
      assert.deepEqual(
        (await lease(start + minute)).map(({ id }) => id),
        [second.id],
      );
      assert.deepEqual(await lease(start + 6 * minute - 1), []);
      const again = await lease(start + 6 * minute);
      assert.deepEqual(
        again.map(({ id, attempts }) => [id, attempts]),
        [
          [first.id, 2],
          [second.id, 2],
        ],
      );
      await drain();
    });

    test('What goes to many at once lets pass whatever waits for one person, also what came after it.', async () => {
      const waves: string[] = [];
      for (let count = 0; count < 5; count += 1) waves.push((await put({ inWave: true })).id);
      const desk = await put({ createdAt: start + minute });
      const inTurn = async (limit: number) => (await lease(start + minute, limit)).map(({ id }) => id);
      assert.deepEqual(await inTurn(1), [desk.id]);
      const later = await put({ createdAt: start + minute });
      const [first, ...others] = await lease(start + minute, 3);
      assert.deepEqual([first, ...others].map((leased) => leased?.inWave === true).sort(), [false, true, true]);
      assert.ok([first, ...others].some((leased) => leased?.id === later.id));
      const rest = await inTurn(10);
      assert.equal(rest.length, 3);
      assert.ok(rest.every((id) => waves.includes(id)));
      await drain();
    });

    test('A postponed notice waits until its next attempt.', async () => {
      const notice = await put();
      await lease(start);
      await room.storage.outbox.postpone(notice.id, start + hour, 'greylisted');
      assert.equal(await room.storage.outbox.nextDueAt('mail'), start + hour);
      assert.deepEqual(await lease(start + hour - 1), []);
      assert.equal((await lease(start + hour))[0]?.attempts, 2);
      await room.storage.outbox.markSent(notice.id, start + hour);
      await room.storage.outbox.postpone(notice.id, start, 'late');
      await room.storage.outbox.abandon(notice.id, start, 'late');
      assert.equal(await room.storage.outbox.nextDueAt('mail'), null);
    });

    test('The desk sees where the notices of a request stand, oldest first.', async () => {
      const number = await room.storage.requests.insert(requestOf(account));
      const sent = await put({ requestNumber: number });
      const abandoned = await put({
        requestNumber: number,
        createdAt: start + 1,
        content: { kind: 'password-changed', at: 1 },
      });
      await put({ requestNumber: number, createdAt: start + 2 });
      await lease(start);
      await room.storage.outbox.markSent(sent.id, start + minute);
      await room.storage.outbox.abandon(abandoned.id, start + hour, 'gone');
      assert.deepEqual(await room.storage.outbox.listForRequest(number), [
        { kind: 'temporary-password', state: 'sent', at: start + minute, attempts: 1 },
        { kind: 'password-changed', state: 'abandoned', at: start + hour, attempts: 0 },
        { kind: 'temporary-password', state: 'waiting', at: start + 2, attempts: 0 },
      ]);
      assert.deepEqual(await room.storage.outbox.listForRequest(9999), []);
      await drain();
    });

    test('A notice put in a transaction that fails was never there.', async () => {
      await assert.rejects(
        room.storage.transaction(async (tx) => {
          await tx.outbox.put(noticeTo(account));
          throw new Error('no');
        }),
        /^Error: no$/,
      );
      assert.deepEqual(await lease(start), []);
    });

    test('A seal moved to another row does not open, and does not hold up the others.', async () => {
      const [good, bad] = [await put(), await put()];
      await room.run(
        `update outbox set sealed = (select sealed from outbox where id = '${good.id}') where id = '${bad.id}'`,
      );
      assert.deepEqual(
        (await lease(start)).map(({ id }) => id),
        [good.id],
      );
      await room.storage.outbox.markSent(good.id, start);
      await assert.rejects(lease(start + hour), /secret key/);
      await room.storage.outbox.abandon(bad.id, start, 'unreadable');
    });

    test('Under another key nothing opens, and nothing is lost.', async () => {
      const notice = await put();
      const stranger = await room.openAnother({ keys: keysOf(7) });
      await assert.rejects(stranger.outbox.lease(start, start + minute, 10, 'mail'), /secret key/);
      assert.equal((await lease(start + minute))[0]?.id, notice.id);
      await drain();
    });
  });
};

/** A notice with its secrets opened, so that two can be compared. */
const plain = (notice: Notice): object => ({
  ...notice,
  content: Object.fromEntries(
    Object.entries(notice.content).map(([field, value]) => [field, value instanceof Secret ? value.reveal() : value]),
  ),
});
