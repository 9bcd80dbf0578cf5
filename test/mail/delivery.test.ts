import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { suite, type TestContext, test } from 'node:test';
import { OutboxDelivery } from '../../src/mail/deliver-outbox.ts';
import { smtpSender } from '../../src/mail/smtp.ts';
import { messageWriter } from '../../src/mail/write-message.ts';
import { hours, minutes } from '../../src/platform/clock.ts';
import { dkimRecord, newDkimKey } from '../../src/platform/dkim-key.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import { verifyDkim } from '../parts/verify-dkim.ts';
import { installation, noticeOf, smtpTo } from './notices.ts';
import { openOutboxRoom, put } from './outbox-room.ts';
import { type ReceivingServer, startReceivingServer } from './receiving-server.ts';

const now = Date.UTC(2026, 5, 29, 7, 5);
const password = 'Kqm7-3xwp-9trd-h2vn';

suite('The outbox is delivered', () => {
  test('A notice arrives once, in two parts that say the same, with the headers of an automatic mail.', async (context) => {
    const { deliver, server, storage, clock } = await open(context);
    const notice = noticeOf(temporaryPassword(), clock.at);
    await put(storage, notice);

    assert.equal(await deliver(), 1);
    assert.equal(await deliver(), 0);
    assert.equal(server.received.length, 1);
    const { mail, recipients, raw } = only(server);
    assert.deepEqual(recipients, ['claire@ateliers.example']);
    assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
    assert.equal(mail.headers.get('x-auto-response-suppress'), 'All');
    assert.equal(mail.headers.get('content-language'), 'fr');
    assert.equal(mail.headers.get('x-mailer'), undefined);
    assert.equal(mail.messageId, `<${notice.id}@acces.eko.example>`);
    assert.equal(mail.date?.getTime(), clock.at);
    assert.equal(mail.from?.text, '"eKo" <acces@eko.example>');
    assert.equal(mail.replyTo?.text, '"eKo" <contact@conselio.example>');
    assert.deepEqual([mail.to].flat()[0]?.value, [{ name: 'Claire Martin', address: 'claire@ateliers.example' }]);
    assert.match(raw, /^Content-Type: multipart\/alternative;/m);
    assert.ok(raw.indexOf('text/plain') < raw.indexOf('text/html'));
    assert.match(mail.text ?? '', new RegExp(`^${password}$`, 'm'));
    assert.match(mail.html || '', new RegExp(`><strong>${password}</strong></p>`));
    assert.doesNotMatch(mail.subject ?? '', new RegExp(password));
    assert.doesNotMatch(raw, /<img|http-equiv|@import|url\(/i);
  });

  test('With a key it is signed (DKIM): who it is from, its subject and its content, as the published record shows.', async (context) => {
    const { deliverWith, server, storage, clock } = await open(context);
    const key = newDkimKey();
    const dkim = { domain: 'eko.example', selector: 'marignan' };
    await put(storage, noticeOf(temporaryPassword(), clock.at));
    assert.equal(await deliverWith(smtpTo(server.port, { dkim }), null, key), 1);
    const { raw } = only(server);
    const { signed, ...found } = verifyDkim(raw, dkimRecord(key));
    assert.deepEqual(found, { ...dkim, bodyHolds: true, holds: true });
    for (const name of ['from', 'reply-to', 'to', 'subject', 'date', 'message-id', 'content-type', 'auto-submitted']) {
      assert.ok(signed.includes(name), name);
    }
    // A word changed on the way, in the head or in the body, and another key.
    assert.equal(verifyDkim(raw.replace(/^Subject: /m, 'Subject: x'), dkimRecord(key)).holds, false);
    assert.equal(verifyDkim(raw.replace('Kqm7', 'Xqm7'), dkimRecord(key)).bodyHolds, false);
    assert.equal(verifyDkim(raw, dkimRecord(newDkimKey())).holds, false);
  });

  test('Its content waits encrypted, and is erased once it was sent or given up.', async (context) => {
    const { deliver, storage, clock, folder } = await open(context, { onRecipient: refuseTheUnknown });
    const lost = { name: 'Nobody', address: 'unknown@ateliers.example' };
    await put(storage, noticeOf(temporaryPassword(), clock.at), noticeOf(temporaryPassword(), clock.at, { to: lost }));
    const rows = () => {
      using database = new DatabaseSync(join(folder, 'marignan.db'), { readOnly: true });
      return database.prepare('SELECT * FROM outbox ORDER BY state').all();
    };
    assert.ok(rows().every(({ sealed }) => sealed instanceof Uint8Array));
    const bytes = rows().map(({ sealed }) => Buffer.from(sealed as Uint8Array).toString('latin1'));
    assert.doesNotMatch(bytes.join() + JSON.stringify(rows()), /Kqm7|Nobody|unknown@/);
    assert.equal(await deliver(), 1);
    assert.deepEqual(
      rows().map(({ state, sealed }) => [state, sealed]),
      [
        ['abandoned', null],
        ['sent', null],
      ],
    );
    assert.equal(await storage.outbox.nextDueAt('mail'), null);
  });

  test('A server that says "later" is asked again: after half a minute, a minute, two, and so on.', async (context) => {
    const { deliver, server, storage, clock, log } = await open(context, {
      onMessage: (count) => (count < 4 ? { code: 451, words: 'try later' } : undefined),
    });
    await put(storage, noticeOf(temporaryPassword(), clock.at));
    for (const seconds of [30, 60, 120]) {
      assert.equal(await deliver(), 0);
      const dueAt = await storage.outbox.nextDueAt('mail');
      assert.ok(dueAt !== null);
      const waited = (dueAt - clock.at) / 1000;
      assert.ok(waited >= seconds && waited <= seconds * 1.2 + 1, `${waited} s instead of ${seconds}`);
      clock.at = dueAt - 1;
      assert.equal(await deliver(), 0);
      clock.at = dueAt;
    }
    assert.equal(await deliver(), 1);
    assert.equal(server.offered(), 4);
    assert.equal(server.received.length, 1);
    assert.deepEqual(log.map(({ fault }) => fault).filter(Boolean), Array(3).fill('451 DATA'));
  });

  test('A repeat has the Message-ID and the date of the first try.', async (context) => {
    const seen: string[] = [];
    const { deliver, server, storage, clock } = await open(context, {
      onMessage: (count) => (count === 1 ? { code: 451, words: 'later' } : undefined),
    });
    const notice = noticeOf(temporaryPassword(), clock.at);
    await put(storage, notice);
    await deliver();
    clock.at = (await storage.outbox.nextDueAt('mail')) ?? 0;
    await deliver();
    seen.push(only(server).mail.messageId ?? '');
    assert.deepEqual(seen, [`<${notice.id}@acces.eko.example>`]);
    assert.equal(only(server).mail.date?.getTime(), now);
  });

  test('A server that says "never" ends the notice; nothing of the address or the content is logged.', async (context) => {
    const { deliver, server, storage, clock, log } = await open(context, { onRecipient: refuseTheUnknown });
    await put(
      storage,
      noticeOf(temporaryPassword(), clock.at, { to: { name: 'Nobody', address: 'unknown@ateliers.example' } }),
    );
    assert.equal(await deliver(), 0);
    assert.equal(await storage.outbox.nextDueAt('mail'), null);
    assert.equal(server.received.length, 0);
    assert.equal(log.at(-1)?.fault, '550 RCPT TO');
    assert.doesNotMatch(JSON.stringify(log), /unknown@|Nobody|Kqm7/);
  });

  test('A server that refuses our own sign-in does not end the notice: the operator can mend that.', async (context) => {
    const { storage, clock, server, deliverWith } = await open(context, { users: { marignan: 'right' } });
    await put(storage, noticeOf(temporaryPassword(), clock.at));
    assert.equal(await deliverWith(smtpTo(server.port, { user: 'marignan' }), new Secret('wrong')), 0);
    clock.at = (await storage.outbox.nextDueAt('mail')) ?? 0;
    assert.equal(await deliverWith(smtpTo(server.port, { user: 'marignan' }), new Secret('right')), 1);
    assert.equal(server.received.length, 1);
  });

  test('A server whose certificate nobody vouches for is given nothing, and nothing goes out unencrypted.', async (context) => {
    const { storage, clock, server, deliverWith, log } = await open(context, { security: 'starttls' });
    await put(storage, noticeOf(temporaryPassword(), clock.at));
    assert.equal(await deliverWith(smtpTo(server.port, { host: 'localhost', security: 'starttls' })), 0);
    assert.match(String(log.at(-1)?.fault), /^ETLS|^ESOCKET/);
    const plain = await startReceivingServer();
    context.after(plain.stop);
    clock.at = (await storage.outbox.nextDueAt('mail')) ?? 0;
    assert.equal(await deliverWith(smtpTo(plain.port, { security: 'starttls' })), 0);
    assert.equal(server.offered() + plain.offered(), 0);
  });

  test('A server that is down at first gets everything when it is back.', async (context) => {
    const port = await freePort();
    const { storage, clock, deliverWith, log } = await open(context);
    await put(
      storage,
      noticeOf(temporaryPassword(), clock.at),
      noticeOf({ kind: 'password-changed', at: now }, clock.at),
    );
    assert.equal(await deliverWith(smtpTo(port)), 0);
    assert.match(String(log.at(-1)?.fault), /ECONNREFUSED/);
    const server = await startReceivingServer({ port });
    context.after(server.stop);
    clock.at += minutes(1);
    assert.equal(await deliverWith(smtpTo(port)), 2);
    assert.equal(server.received.length, 2);
  });

  test('What is no longer worth sending is given up unsent.', async (context) => {
    const { deliver, server, storage } = await open(context);
    const code = {
      kind: 'verification-code',
      code: new Secret('123456'),
      requestNumber: 1,
      mutualCode: '4127',
      expiresAt: now,
    } as const;
    await put(storage, noticeOf(code, now - minutes(10), { expiresAt: now }));
    assert.equal(await deliver(), 0);
    assert.equal(server.offered(), 0);
    assert.equal(await storage.outbox.nextDueAt('mail'), null);
  });

  test('A notice that cannot go out before it expires is given up at once, and nothing is tried longer than three days.', async (context) => {
    const { deliverWith, storage, clock } = await open(context);
    const settings = smtpTo(await freePort());
    const soon = {
      kind: 'verification-code',
      code: new Secret('123456'),
      requestNumber: 1,
      mutualCode: '4127',
      expiresAt: now + 20_000,
    } as const;
    await put(storage, noticeOf(soon, now, { expiresAt: now + 20_000 }));
    await deliverWith(settings);
    assert.equal(await storage.outbox.nextDueAt('mail'), null);

    let tries = 0;
    await put(storage, noticeOf({ kind: 'password-changed', at: now }, now));
    for (let dueAt: number | null = now; dueAt !== null; dueAt = await storage.outbox.nextDueAt('mail')) {
      clock.at = dueAt;
      tries += 1;
      assert.equal(await deliverWith(settings), 0);
    }
    assert.ok(clock.at > now + hours(70) && clock.at < now + hours(72), new Date(clock.at).toISOString());
    assert.ok(tries > 60 && tries < 90, `${tries} tries`);
  });

  test('A worker that runs sends what is committed as soon as it is woken, and ends what it began when it stops.', async (context) => {
    const gate = Promise.withResolvers<void>();
    const { storage, server, worker } = await open(context, {
      onMessage: async () => {
        await gate.promise;
        return undefined;
      },
    });
    const delivery = worker({ now: () => Date.now() });
    delivery.start();
    await put(storage, noticeOf(temporaryPassword(), Date.now()));
    delivery.wake();
    await until(() => server.offered() === 1);
    const stopped = delivery.stop();
    gate.resolve();
    await stopped;
    assert.equal(server.received.length, 1);
    assert.equal(await storage.outbox.nextDueAt('mail'), null);
  });

  test('A worker finds by itself, within seconds, what another process committed.', async (context) => {
    const { storage, server, worker } = await open(context);
    const delivery = worker({ now: () => Date.now() });
    delivery.start();
    context.after(() => delivery.stop());
    await new Promise((resolve) => setTimeout(resolve, 100));
    await put(storage, noticeOf(temporaryPassword(), Date.now()));
    await until(() => server.received.length === 1);
  });

  test('Two workers on one outbox send forty notices once each, four at a time at most.', async (context) => {
    let present = 0;
    let most = 0;
    const { storage, server, worker, clock } = await open(context, {
      onMessage: async () => {
        present += 1;
        most = Math.max(most, present);
        await new Promise((resolve) => setTimeout(resolve, 5));
        present -= 1;
        return undefined;
      },
    });
    const notices = Array.from({ length: 40 }, () => noticeOf({ kind: 'password-changed', at: now }, clock.at));
    await put(storage, ...notices);
    const sent = await Promise.all([worker(clock.clock).deliverDue(), worker(clock.clock).deliverDue()]);
    assert.equal(sent[0] + sent[1], 40);
    assert.equal(new Set(server.received.map(({ mail }) => mail.messageId)).size, 40);
    assert.equal(server.received.length, 40);
    assert.ok(most <= 8, `${most} at once`);
  });
});

suite('No name writes a header', () => {
  const hostile: Record<string, string> = {
    'line breaks': 'Claire\r\nBcc: thief@evil.example\r\n\r\nBody',
    quotes: 'Claire "the boss" <thief@evil.example>, "',
    backslashes: 'Claire \\" \\\\ <x>',
    'a hundred characters': 'Éloïse-Anne '.repeat(9).slice(0, 100),
    emoji: 'Claire 👩🏽‍💻🇱🇺 Martin',
    'right to left': 'Claire \u202Enitram\u202C',
    'an encoded word': '=?utf-8?Q?Claire=0D=0ABcc:_thief@evil.example?=',
    nothing: '',
  };
  for (const [what, name] of Object.entries(hostile)) {
    test(`A name of ${what} stays a name.`, async (context) => {
      const { deliver, server, storage, clock } = await open(context);
      await put(storage, noticeOf(temporaryPassword(), clock.at, { to: { name, address: 'claire@ateliers.example' } }));
      assert.equal(await deliver(), 1);
      const { mail, recipients, raw } = only(server);
      assert.deepEqual(recipients, ['claire@ateliers.example']);
      assert.deepEqual(mail.headerLines.map(({ key }) => key).toSorted(), usualHeaders);
      const to = [mail.to].flat()[0]?.value ?? [];
      assert.equal(to.length, 1);
      assert.equal(to[0]?.address, 'claire@ateliers.example');
      assert.ok(raw.split('\r\n').every((line) => line.length <= 998));
      assert.match(mail.text ?? '', new RegExp(`^${password}$`, 'm'));
    });
  }

  test('An address that would be more than one is not written to at all.', async (context) => {
    const { deliver, server, storage, clock } = await open(context);
    for (const address of [
      'a@b.example>, <c@d.example',
      'a@b.example\r\nRCPT TO:<c@d.example>',
      'a,b@c.example',
      'nobody',
    ]) {
      await put(storage, noticeOf(temporaryPassword(), clock.at, { to: { name: 'Claire', address } }));
    }
    assert.equal(await deliver(), 0);
    assert.equal(server.offered(), 0);
    assert.equal(await storage.outbox.nextDueAt('mail'), null);
  });
});

const usualHeaders = [
  'auto-submitted',
  'content-language',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'reply-to',
  'subject',
  'to',
  'x-auto-response-suppress',
];

const temporaryPassword = () =>
  ({ kind: 'temporary-password', password: new Secret(password), expiresAt: now + hours(24) }) as const;

const refuseTheUnknown = (address: string) =>
  address.startsWith('unknown@') ? { code: 550, words: `no <${address}> here` } : undefined;

type Line = { fault?: unknown };

async function open(context: TestContext, behaviour: Parameters<typeof startReceivingServer>[0] = {}) {
  const room = await openOutboxRoom();
  const server = await startReceivingServer(behaviour);
  context.after(async () => {
    await server.stop();
    await room.close();
  });
  const clock = { at: now, clock: { now: () => clock.at } };
  const log: Line[] = [];
  const note = (line: unknown): void => {
    log.push(line as Line);
  };
  const worker = (
    time: { now(): number },
    settings = smtpTo(server.port),
    smtpPassword: Secret | null = null,
    signingKey: Secret | null = null,
  ) =>
    new OutboxDelivery({
      outbox: room.storage.outbox,
      write: messageWriter(installation),
      send: smtpSender(settings, { password: smtpPassword, signingKey }, installation),
      clock: time,
      random: systemRandom,
      logger: { info: note, warn: note, error: note },
    });
  const deliverWith = (settings = smtpTo(server.port), smtpPassword: Secret | null = null, key: Secret | null = null) =>
    worker(clock.clock, settings, smtpPassword, key).deliverDue();
  return {
    storage: room.storage,
    folder: room.folder,
    server,
    clock,
    log,
    worker,
    deliverWith,
    deliver: () => deliverWith(),
  };
}

function only(server: ReceivingServer) {
  const [message] = server.received;
  assert.ok(message && server.received.length === 1, `${server.received.length} messages`);
  return message;
}

async function until(holds: () => boolean, limit = 5_000): Promise<void> {
  const end = performance.now() + limit;
  while (!holds()) {
    assert.ok(performance.now() < end, 'it took too long');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  assert.ok(address && typeof address === 'object');
  return address.port;
}
