import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { Secret } from '../platform/secret.ts';
import { type Gateway, type GatewaySecrets, smsGateway } from './gateway.ts';

type Taken = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
type Answer = (response: ServerResponse) => void;

const secrets: GatewaySecrets = { token: new Secret('t0ken'), signingKey: new Secret('s1gn') };
const notice = { id: 'n'.repeat(24), to: { name: 'Claire Martin', address: '+33612345678' } };
const text = new Secret('eKo : "code" 1&2 <é> \\ {token}');
const clock = { now: () => 1_700_000_000_500 };

suite('The gateway of short messages, against a real server', () => {
  const taken: Taken[] = [];
  let answer: Answer = (response) => response.writeHead(200).end('{}');
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    taken.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
    answer(response);
  });
  let gateway: Gateway;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    gateway = {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/messages`,
      method: 'POST',
      format: 'json',
      body: '{"to":"{to}","digits":"{toDigits}","text":"{text}","from":"{sender}","id":"{reference}"}',
      headers: [{ name: 'Authorization', value: 'Bearer {token}' }],
      sender: 'eKo',
      timeoutSeconds: 5,
    };
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const send = (more: Partial<Gateway> = {}, given: Answer = (response) => response.writeHead(200).end('{}')) => {
    taken.length = 0;
    answer = given;
    return smsGateway({ ...gateway, ...more }, secrets, clock)(notice, { text });
  };
  const answering =
    (status: number, body = '{}'): Answer =>
    (response) =>
      response.writeHead(status).end(body);

  test('The provider gets the number, the text, the sender, the reference and the key, in JSON that nothing can end.', async () => {
    assert.deepEqual(await send(), { kind: 'accepted' });
    assert.equal(taken.length, 1);
    assert.equal(taken[0]?.method, 'POST');
    assert.equal(taken[0]?.url, '/v1/messages');
    assert.equal(taken[0]?.headers.authorization, 'Bearer t0ken');
    assert.match(taken[0]?.headers['content-type'] ?? '', /^application\/json/);
    assert.deepEqual(JSON.parse(taken[0]?.body ?? ''), {
      to: '+33612345678',
      digits: '33612345678',
      text: text.reveal(),
      from: 'eKo',
      id: notice.id,
    });
  });

  test('A form and XML are written with their own signs, and Basic authentication is made of the user and the key.', async () => {
    await send({ format: 'form', body: 'phone={to}&text={text}' });
    assert.deepEqual(Object.fromEntries(new URLSearchParams(taken[0]?.body)), {
      phone: '+33612345678',
      text: text.reveal(),
    });
    await send({ format: 'xml', body: '<sms to="{to}">{text}</sms>' });
    assert.equal(taken[0]?.body, '<sms to="+33612345678">eKo : &#34;code&#34; 1&#38;2 &#60;é&#62; \\ {token}</sms>');
    await send({ user: 'desk', headers: [{ name: 'Authorization', value: 'Basic {basic}' }] });
    assert.equal(taken[0]?.headers.authorization, `Basic ${Buffer.from('desk:t0ken').toString('base64')}`);
  });

  test('A request is signed as OVHcloud asks: $1$ and the SHA-1 of secret, key, method, address, body and time.', async () => {
    await send({
      signature: { algorithm: 'sha1', over: '{signingKey}+{token}+{method}+{url}+{body}+{timestamp}' },
      headers: [
        { name: 'X-Ovh-Consumer', value: '{token}' },
        { name: 'X-Ovh-Timestamp', value: '{timestamp}' },
        { name: 'X-Ovh-Signature', value: '$1$'.concat('{signature}') },
      ],
    });
    const { headers, body } = taken[0] as Taken;
    assert.equal(headers['x-ovh-timestamp'], '1700000000');
    const signed = `s1gn+t0ken+POST+${gateway.url}+${body}+1700000000`;
    assert.equal(headers['x-ovh-signature'], `$1$${createHash('sha1').update(signed).digest('hex')}`);
  });

  test('A message is taken when the status and the promised field say so, and is given up when they say it never will be.', async () => {
    const success = { field: 'validReceivers.0', value: '{to}' };
    const taking = answering(200, '{"validReceivers":["+33612345678"],"invalidReceivers":[]}');
    assert.deepEqual(await send({ success }, taking), { kind: 'accepted' });
    for (const body of ['{"validReceivers":[]}', '{"validReceivers":["+33600000000"]}', '[]', 'null', 'no JSON', '']) {
      assert.deepEqual(await send({ success }, answering(200, body)), { kind: 'refused', fault: 'http 200 not taken' });
    }
    assert.deepEqual(await send({ success: { field: 'id' } }, answering(201, '{"id":7}')), { kind: 'accepted' });
    for (const status of [400, 413, 422]) {
      assert.deepEqual(await send({}, answering(status)), { kind: 'refused', fault: `http ${status}` });
    }
    for (const status of [401, 402, 403, 404, 408, 409, 429, 500, 503]) {
      assert.deepEqual(await send({}, answering(status)), { kind: 'failed', fault: `http ${status}` });
    }
  });

  test('A redirection is not followed: another address would be given the secrets.', async () => {
    const elsewhere: Answer = (response) => response.writeHead(307, { location: '/elsewhere' }).end();
    assert.deepEqual(await send({}, elsewhere), { kind: 'failed', fault: 'http 307' });
    assert.equal(taken.length, 1);
  });

  test('An answer that does not come, breaks off or never ends is a failure to be tried again, within the time set.', async () => {
    const silent: Answer = () => undefined;
    const startedAt = performance.now();
    assert.deepEqual(await send({ timeoutSeconds: 1 }, silent), { kind: 'failed', fault: 'timeout' });
    assert.ok(performance.now() - startedAt < 3000);
    const dripping: Answer = (response) => void response.writeHead(200).write('{');
    assert.deepEqual(await send({ timeoutSeconds: 1 }, dripping), { kind: 'failed', fault: 'timeout' });
    const endless: Answer = (response) => response.writeHead(200).end('x'.repeat(70_000));
    assert.deepEqual(await send({}, endless), { kind: 'failed', fault: 'http 200 too long' });
    const broken: Answer = (response) => response.socket?.destroy();
    assert.equal((await send({}, broken)).kind, 'failed');
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    assert.deepEqual(await send({ url: `http://127.0.0.1:${port}/` }), { kind: 'failed', fault: 'ECONNREFUSED' });
  });

  test('What is no number of E.164 is given up before anything leaves.', async () => {
    taken.length = 0;
    const to = { name: 'x', address: '0612345678' };
    const sending = await smsGateway(gateway, secrets, clock)({ ...notice, to }, { text });
    assert.deepEqual(sending, { kind: 'refused', fault: 'unusable number' });
    assert.equal(taken.length, 0);
  });
});
