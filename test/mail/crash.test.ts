import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { minutes } from '../../src/platform/clock.ts';
import { openOutboxRoom } from './outbox-room.ts';
import { startReceivingServer } from './receiving-server.ts';

const count = 10;

suite('A crash loses no notice and sends none twice', () => {
  test('Killed after the commit and before any delivery: everything arrives once.', async (context) => {
    const room = await openOutboxRoom();
    context.after(room.close);
    await start(['put', String(count), room.folder], (line) => line === 'committed', 1);

    const server = await startReceivingServer();
    context.after(server.stop);
    await start(['deliver', String(server.port), '0', room.folder], (line) => line === 'sent', count);
    assert.deepEqual(passwords(server.received), everyPassword);
    assert.equal(await room.storage.outbox.nextDueAt('mail'), null);
  });

  test('Killed right after an acknowledgement was recorded, with others on their way: everything arrives once.', async (context) => {
    const room = await openOutboxRoom();
    context.after(room.close);
    await start(['put', String(count), room.folder], (line) => line === 'committed', 1);

    const crash = Promise.withResolvers<void>();
    let isBefore = true;
    const server = await startReceivingServer({
      // Of those on their way at the crash, one was acknowledged; the others wait for an answer that never comes.
      onMessage: async (offered) => {
        if (offered === 1 || !isBefore) return undefined;
        await crash.promise;
        return { code: 451, words: 'the other side is gone' };
      },
    });
    context.after(server.stop);
    await start(['deliver', String(server.port), '0', room.folder], (line) => line === 'sent', 1);
    isBefore = false;
    crash.resolve();
    assert.equal(server.received.length, 1);

    // By then the leases of the killed process are over.
    await start(
      ['deliver', String(server.port), String(minutes(3)), room.folder],
      (line) => line === 'sent',
      count - 1,
    );
    assert.deepEqual(passwords(server.received), everyPassword);
    assert.equal(await room.storage.outbox.nextDueAt('mail'), null);
  });
});

const everyPassword = Array.from({ length: count }, (_, index) => `Password-${index}`);

const passwords = (received: { mail: { text?: string } }[]): string[] =>
  received.map(({ mail }) => /^Password-\d+$/m.exec(mail.text ?? '')?.[0] ?? '').toSorted();

/** Runs a process until it has written so many of the awaited lines, and kills it at that moment. */
async function start(parameters: string[], awaits: (line: string) => boolean, times: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./delivery-process.ts', import.meta.url)), ...parameters],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 30_000,
    },
  );
  const ended = once(child, 'exit');
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (awaits(line)) seen += 1;
    if (seen === times) child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  assert.equal(signal, 'SIGKILL', 'the process ended by itself');
  assert.equal(seen, times);
}
