import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { FormFields } from '../../src/http/form-fields.ts';
import type { RouteRequest } from '../../src/http/route.ts';
import { DemoMailbox } from '../../src/mail/demo-mailbox.ts';
import { smtpSender } from '../../src/mail/smtp.ts';
import { messageWriter } from '../../src/mail/write-message.ts';
import { Secret } from '../../src/platform/secret.ts';
import { type MailboxMessage, mailboxRoutes } from '../../src/web/dev/mailbox.page.ts';
import { installation, noticeOf, smtpTo, unlocked } from './notices.ts';

const now = Date.UTC(2026, 5, 29, 7, 5);
const key = 'of-the-test';
const password = 'Kqm7-3xwp-9trd-h2vn';

suite('The mailbox of the demonstration', () => {
  test('It keeps what it is sent as files only the owner may read, and gives them back, newest first.', async (context) => {
    const { mailbox, folder, send } = await open(context);
    await send(noticeOf({ kind: 'password-changed', at: now }, now));
    await send(temporaryPassword());
    const [newest, oldest, ...others] = await mailbox.list();
    assert.deepEqual(others, []);
    assert.ok(newest && oldest && newest.at > oldest.at);
    assert.equal(newest.to, '"Claire Martin" <claire@ateliers.example>');
    assert.equal(newest.from, '"eKo" <acces@eko.example>');
    assert.equal(newest.subject, 'Votre mot de passe temporaire eKo');
    assert.match(newest.text, new RegExp(`^${password}$`, 'm'));
    assert.match(newest.html, new RegExp(`>${password}</strong>`));
    assert.equal(newest.headers['auto-submitted'], 'auto-generated');
    assert.deepEqual(await mailbox.find(newest.id), newest);
    const files = await readdir(folder);
    assert.deepEqual(files.toSorted(), [`${oldest.id}.eml`, `${newest.id}.eml`]);
    for (const file of files) assert.equal((await stat(join(folder, file))).mode & 0o777, 0o600);
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
  });

  test('It still has them after a restart.', async (context) => {
    const { mailbox, folder, send } = await open(context);
    await send(temporaryPassword());
    await mailbox.stop();
    const again = new DemoMailbox({ folder, clock: { now: () => now } });
    assert.equal((await again.list()).length, 1);
  });

  test('A message that comes twice under one Message-ID is taken twice and kept once.', async (context) => {
    const { mailbox, send } = await open(context);
    const notice = temporaryPassword();
    await Promise.all([send(notice), send(notice), send(notice)]);
    await send(temporaryPassword());
    assert.equal((await mailbox.list()).length, 2);
  });

  test('It keeps the newest five hundred.', async (context) => {
    const { mailbox, folder, send } = await open(context);
    for (let index = 0; index < 500; index += 1) {
      const id = `${String(index).padStart(13, '0')}-${String(index).padStart(16, '0')}`;
      await writeFile(join(folder, `${id}.eml`), `Subject: number ${index}\r\n\r\nold\r\n`);
    }
    await send(temporaryPassword());
    const subjects = (await mailbox.list()).map(({ subject }) => subject);
    assert.equal(subjects.length, 500);
    assert.equal(subjects[0], 'Votre mot de passe temporaire eKo');
    assert.equal(subjects.at(-1), 'number 1');
    assert.equal((await readdir(folder)).length, 500);
  });

  test('A name that is no message of the mailbox finds nothing.', async (context) => {
    const { mailbox } = await open(context);
    for (const id of [
      '',
      '../../etc/passwd',
      '0000000000000-0000000000000000',
      `${'0'.repeat(13)}-${'0'.repeat(16)}/..`,
    ]) {
      assert.equal(await mailbox.find(id), null);
    }
  });
});

suite('The page of the mailbox', () => {
  test('It lists the messages with their whole text, newest first.', async (context) => {
    const { answer, send } = await open(context);
    assert.match(await (await answer('/dev/mailbox')).text(), /Aucun message pour le moment\./);
    await send(noticeOf({ kind: 'password-changed', at: now }, now));
    await send(temporaryPassword());
    const response = await answer('/dev/mailbox');
    const page = await response.text();
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(page, /<html lang="fr">/);
    assert.match(page, new RegExp(`<pre>[^<]*\n${password}\n`));
    assert.ok(page.indexOf('Votre mot de passe temporaire eKo') < page.indexOf('a été changé'));
  });

  test('Asked for JSON, it gives each message with its parts and headers.', async (context) => {
    const { answer, send } = await open(context);
    await send(temporaryPassword());
    const response = await answer('/dev/mailbox', { accept: 'application/json' });
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    const { messages } = (await response.json()) as { messages: MailboxMessage[] };
    assert.deepEqual(
      messages.map((message) => Object.keys(message).toSorted()),
      [['at', 'from', 'headers', 'html', 'id', 'subject', 'text', 'to']],
    );
  });

  test('It is asked for the messages to one address, and nobody else’s.', async (context) => {
    const { answer, send } = await open(context);
    for (const address of ['a@b.example', 'ca@b.example']) {
      await send(noticeOf({ kind: 'password-changed', at: now }, now, { to: { name: 'Anne', address } }));
    }
    const response = await answer('/dev/mailbox?to=a%40b.example', { accept: 'application/json' });
    const { messages } = (await response.json()) as { messages: MailboxMessage[] };
    assert.deepEqual(
      messages.map(({ to }) => to),
      ['"Anne" <a@b.example>'],
    );
    const sent = await answer(`/dev/mailbox?key=${key}&to=a%40b.example`, { cookie: '' });
    assert.equal(sent.headers.get('location'), '/dev/mailbox?to=a%40b.example');
  });

  test('A message has a page of its own, and its HTML part another that may run and load nothing.', async (context) => {
    const { answer, send, mailbox } = await open(context);
    await send(temporaryPassword());
    const [message] = await mailbox.list();
    assert.ok(message);
    const page = await answer(`/dev/mailbox/${message.id}`, {}, { id: message.id });
    assert.match(await page.text(), /auto-submitted: auto-generated/);
    const html = await answer(`/dev/mailbox/${message.id}/html`, {}, { id: message.id });
    assert.equal(html.headers.get('content-security-policy'), "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    assert.equal(await html.text(), message.html);
    assert.equal((await answer('/dev/mailbox/x', {}, { id: 'x' })).status, 404);
  });

  test('Whatever a message holds is shown as text.', async (context) => {
    const { answer, send } = await open(context);
    await send(
      noticeOf({ kind: 'password-changed', at: now }, now, { to: { name: '<script>x', address: 'a@b.example' } }),
    );
    assert.doesNotMatch(await (await answer('/dev/mailbox')).text(), /<script/);
  });

  test('The address that the terminal shows opens it, and is not kept in sight; another key opens nothing.', async (context) => {
    const { answer } = await open(context);
    const sent = await answer(`/dev/mailbox?key=${key}`, { cookie: '' });
    assert.deepEqual([sent.status, sent.headers.get('location')], [303, '/dev/mailbox']);
    const [cookie = '', ...rules] = (sent.headers.get('set-cookie') ?? '').split('; ');
    assert.deepEqual(rules, ['Path=/', 'HttpOnly', 'SameSite=Lax']);
    assert.equal((await answer('/dev/mailbox', { cookie })).status, 200);
    const program = { cookie: '', accept: 'application/json' };
    assert.equal((await answer(`/dev/mailbox?key=${key}`, program)).status, 200);
    assert.equal((await answer('/dev/mailbox?key=another')).status, 404);
    assert.equal((await answer('/dev/mailbox?key=')).status, 404);
  });

  test('Whoever does not sit at this machine is told that there is nothing.', async (context) => {
    const { answer } = await open(context);
    const strangers: [headers: Record<string, string>, source: string][] = [
      [{}, '192.0.2.7'],
      [{}, '10.0.0.1'],
      [{}, '2001:db8::1'],
      [{ host: 'evil.example' }, '127.0.0.1'],
      [{ host: 'localhost.evil.example' }, '127.0.0.1'],
      [{ host: '127.0.0.1.evil.example:1515' }, '127.0.0.1'],
      [{ 'x-forwarded-for': '127.0.0.1' }, '127.0.0.1'],
      [{ connection: 'close' }, '127.0.0.1'],
      [{ forwarded: 'for=127.0.0.1' }, '127.0.0.1'],
      // A bare proxy on this machine speaks as a browser does.
      [{ cookie: '' }, '127.0.0.1'],
      [{ cookie: 'marignan-mailbox=another' }, '127.0.0.1'],
      [{ cookie: 'marignan=of-the-test' }, '127.0.0.1'],
    ];
    for (const [headers, source] of strangers) {
      for (const path of ['/dev/mailbox', '/dev/mailbox/x', '/dev/mailbox/x/html']) {
        assert.equal((await answer(path, headers, {}, source)).status, 404, JSON.stringify([headers, source]));
      }
    }
    for (const [host, source] of [
      ['localhost:1515', '127.0.0.1'],
      ['127.0.0.1:1515', '127.0.0.1'],
      ['[::1]:1515', '::1'],
      ['localhost', '::ffff:127.0.0.1'],
    ] as const) {
      assert.equal((await answer('/dev/mailbox', { host }, {}, source)).status, 200, host);
    }
  });
});

const temporaryPassword = () =>
  noticeOf({ kind: 'temporary-password', password: new Secret(password), expiresAt: now }, now);

async function open(context: TestContext) {
  const parent = await mkdtemp(join(tmpdir(), 'marignan-mailbox-'));
  const folder = join(parent, 'mailbox');
  const mailbox = new DemoMailbox({ folder, clock: { now: () => now } });
  const port = await mailbox.start();
  context.after(async () => {
    await mailbox.stop();
    await rm(parent, { recursive: true, force: true });
  });
  const write = messageWriter(installation);
  const smtp = smtpSender(smtpTo(port), unlocked, installation);
  const routes = mailboxRoutes({ mailbox, key, styleHref: '/site.css', timeZone: 'Europe/Paris' });
  return {
    mailbox,
    folder,
    send: async (notice: ReturnType<typeof noticeOf>) =>
      assert.deepEqual(await smtp(notice, write(notice)), { kind: 'accepted' }),
    answer: async (path: string, headers: Record<string, string> = {}, params = {}, source = '127.0.0.1') => {
      const pattern = path.replace(/\?.*/, '').replace(/^(\/dev\/mailbox\/)[^/]+/, '$1:id');
      const route = routes.find((candidate) => candidate.path === pattern);
      assert.ok(route, path);
      return route.answer(
        request(path, { host: 'localhost:1515', cookie: `marignan-mailbox=${key}`, ...headers }, params, source),
      );
    },
  };
}

const request = (
  path: string,
  headers: Record<string, string>,
  params: Record<string, string>,
  source: string,
): RouteRequest => ({
  url: new URL(path, `http://${headers.host}`),
  params,
  headers: new Headers(headers),
  visit: { source, userAgent: '' },
  language: 'fr',
  wanted: null,
  signedIn: null,
  key: null,
  file: null,
  form: new FormFields(new Map()),
  json: undefined,
  csrfToken: '',
});
