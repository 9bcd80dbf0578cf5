import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, suite, test } from 'node:test';
import type { Notice } from '../../src/domain/notifications/notice.ts';
import { OutboxDelivery } from '../../src/mail/deliver-outbox.ts';
import { minutes } from '../../src/platform/clock.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import { smsGateway } from '../../src/sms/gateway.ts';
import { shortMessageWriter } from '../../src/sms/write-short-message.ts';
import { installation, noticeOf } from '../mail/notices.ts';
import { type OutboxRoom, openOutboxRoom, put } from '../mail/outbox-room.ts';

const start = Date.UTC(2026, 0, 5, 9);
const password = 'Kqm7-3xwp-9trd-h2vn';

suite('Short messages leave the outbox', () => {
  let room: OutboxRoom;
  let now = start;
  let answer: (response: ServerResponse) => void;
  let taken: { id: string; to: string; text: string }[] = [];
  const logged: unknown[] = [];
  const provider = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    taken.push(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    answer(response);
  });
  before(async () => {
    room = await openOutboxRoom();
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    provider.closeAllConnections();
    provider.close();
    await room.close();
  });
  beforeEach(() => {
    now = start;
    taken = [];
    logged.length = 0;
    answer = (response) => response.writeHead(200).end('{}');
  });

  const keepLog = (...said: unknown[]): void => void logged.push(said);
  const worker = () =>
    new OutboxDelivery({
      outbox: room.storage.outbox,
      channel: 'sms',
      write: shortMessageWriter(installation),
      send: smsGateway(
        {
          url: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/`,
          method: 'POST',
          format: 'json',
          body: '{"id":"{reference}","to":"{to}","text":"{text}"}',
          headers: [],
          timeoutSeconds: 5,
        },
        { token: null, signingKey: null },
        { now: () => now },
      ),
      clock: { now: () => now },
      random: systemRandom,
      logger: { info: keepLog, warn: keepLog, error: keepLog },
    });
  const given = async (more: Partial<Notice> = {}): Promise<Notice> => {
    const content = {
      kind: 'temporary-password',
      password: new Secret(password),
      expiresAt: start + minutes(10),
    } as const;
    const to = { name: 'Claire Martin', address: '+33639981234' };
    const notice = noticeOf(content, start, { channel: 'sms', to, expiresAt: start + minutes(10), ...more });
    await put(room.storage, notice);
    return notice;
  };

  test('A message that the provider could not take is tried again under the same reference, and mails are left alone.', async () => {
    await given({ channel: 'mail', to: { name: 'Claire', address: 'claire@ateliers.example' } });
    const { id } = await given();
    answer = (response) => response.writeHead(503).end(password);
    assert.equal(await worker().deliverDue(), 0);
    answer = (response) => response.writeHead(200).end('{}');
    assert.equal(await worker().deliverDue(), 0);
    now = start + minutes(1);
    assert.equal(await worker().deliverDue(), 1);
    assert.deepEqual(
      taken.map((one) => [one.id, one.to, one.text.includes(password)]),
      [
        [id, '+33639981234', true],
        [id, '+33639981234', true],
      ],
    );
    assert.equal(await worker().deliverDue(), 0);
  });

  test('The log tells a message by its id, and never a number, a text or the words of the provider.', async () => {
    const { id } = await given();
    answer = (response) => response.writeHead(400).end(`refused ${password} +33639981234`);
    await worker().deliverDue();
    const log = JSON.stringify(logged);
    assert.match(log, new RegExp(`${id}.*http 400`));
    assert.doesNotMatch(log, /Kqm7|6399|refused/);
  });

  test('A message whose password is over is not sent any more.', async () => {
    await given();
    now = start + minutes(10);
    assert.equal(await worker().deliverDue(), 0);
    assert.deepEqual(taken, []);
    assert.equal(await room.storage.outbox.nextDueAt('sms'), null);
  });

  test('A notice that is none for a telephone never leaves as one.', async () => {
    await given({ content: { kind: 'password-changed', at: start }, expiresAt: start + minutes(1) });
    assert.equal(await worker().deliverDue(), 0);
    assert.deepEqual(taken, []);
  });
});
