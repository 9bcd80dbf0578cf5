import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, initialise, newFolder, runMarignan, type Server, startServer } from '../cli/run-marignan.ts';
import { type ReceivingServer, startReceivingServer } from '../mail/receiving-server.ts';
import { query } from '../parts/database.ts';
import type { TestServer } from '../parts/server.ts';
import { plain } from '../parts/window.ts';

const day = 24 * 60 * 60_000;

suite('A real server reminds people that their password ends', () => {
  const folder = newFolder();
  let mails: ReceivingServer;
  let server: Server | null = null;
  before(async () => {
    mails = await startReceivingServer();
    const url = `http://127.0.0.1:${await findFreePort()}`;
    const smtp = ['--smtp-host', '127.0.0.1', '--smtp-port', String(mails.port), '--smtp-security', 'none'];
    await initialise(folder.path, '--url', url, ...smtp);
    const answers = [
      '--owner',
      'Claire Dumont',
      '--reason',
      'contrat',
      '--review',
      `${new Date().getUTCFullYear() + 1}-06-30`,
    ];
    await run('company', 'add', 'Ardoise & Fils', '--profile', 'eko', ...answers);
    const person = ['--first-name', 'Claire', '--last-name', 'Dumont', '--role', 'user'];
    await run('user', 'add', '--company', 'Ardoise & Fils', '--email', claire, ...person);
  });
  after(async () => {
    await server?.stop();
    await mails.stop();
    folder.remove();
  });

  const claire = 'claire.dumont@ardoise.example';
  const run = async (...argv: string[]) => {
    const ran = await runMarignan(folder.path, argv);
    assert.equal(ran.exitCode, 0, ran.stderr);
  };
  const ask = (sql: string, ...values: (string | number)[]) =>
    query({ data: join(folder.path, 'data'), database: undefined } as TestServer, sql, ...values);
  const setDaysAgo = (days: number) =>
    ask(
      `update credentials set hash = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$c29tZWhhc2g', set_at = ?
        where account_id in (select id from accounts where email = ?)`,
      Date.now() - days * day,
      claire,
    );
  const reminders = () => mails.received.filter(({ mail }) => /est valable jusqu.au/.test(mail.subject ?? ''));
  const startAndWait = async (wanted: number) => {
    server = await startServer(folder.path, []);
    for (let tries = 0; tries < 100 && reminders().length < wanted; tries += 1) await sleep(100);
    // What would be one too many has the time to come.
    await sleep(500);
    await server.stop();
    assert.equal(reminders().length, wanted, server.log());
  };

  test('It does so when it starts, once for each reminder, and after days without it by the most urgent alone.', async () => {
    await setDaysAgo(100);
    await startAndWait(0);
    await setDaysAgo(168);
    await startAndWait(1);
    await startAndWait(1);
    await setDaysAgo(179.5);
    await startAndWait(2);
    const [last] = reminders().slice(-1);
    assert.deepEqual(last?.recipients, [claire]);
    const text = plain(last?.mail.text ?? '');
    assert.match(text, /est valable jusqu'au/);
    assert.match(text, /Un doute sur ce message/);
    await setDaysAgo(181);
    await startAndWait(2);
  });
});
