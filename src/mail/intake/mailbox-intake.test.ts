import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { setTimeout as elapse } from 'node:timers/promises';
import { Secret } from '../../platform/secret.ts';
import { MailboxIntake } from './mailbox-intake.ts';

test('A server that breaks every connection is tried again after a second, then after two, and no sooner.', async () => {
  let [tries, told] = [0, 0];
  const server = createServer((socket) => {
    tries += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const intake = new MailboxIntake({
    settings: { host: '127.0.0.1', port, security: 'none', user: 'support', mailbox: 'INBOX', doneFolder: null },
    password: new Secret('x'),
    identity: { trustedReceiver: null, ownAddresses: [], ownHost: 'recovery.example' },
    receive: () => assert.fail('there is no mail'),
    mayRead: () => Promise.resolve(true),
    afterMail: () => undefined,
    logger: {
      info: () => undefined,
      error: () => undefined,
      warn: () => {
        told += 1;
      },
    },
  });
  intake.start();
  await elapse(2500);
  assert.deepEqual([tries, told], [2, 2]);
  const stoppedAt = performance.now();
  await intake.stop();
  assert.ok(performance.now() - stoppedAt < 500, 'it waits for the next try before it stops');
  server.close();
});
