import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { mailsPerSenderPerDay } from '../../src/domain/recovery/conversation.ts';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { startDovecot, type TestDovecot } from '../parts/dovecot.ts';
import { startReading } from '../parts/intake.ts';
import { mailText, newMessageId } from '../parts/mail-texts.ts';
import { needs } from '../parts/needs.ts';
import { signedIn, welcome } from '../parts/people.ts';
import type { Person, TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const { web } = sentences('fr');
let names = 0;

suite('The mailbox of the support', needs('dovecot'), () => {
  let dovecot: TestDovecot;
  let server: TestServer;
  before(async () => {
    dovecot = await startDovecot();
    server = await startReading(dovecot);
  });
  after(async () => {
    await server?.stop();
    await dovecot?.stop();
  });

  const stranger = (): string => {
    names += 1;
    return `inconnu.${names}@nulle-part.example`;
  };
  const requestsOf = (email: string) =>
    query(server, 'select * from reset_requests where email = ? order by number', email);
  const messagesOf = (number: unknown) =>
    query(server, 'select * from request_messages where request_number = ? order by at, id', Number(number));
  /** Waits until a mail was read, by what became of it. */
  const outcomeOf = async (messageId: string, deliver: Promise<void>): Promise<string> => {
    const known = 'select count(*) as count from received_mails';
    const earlier = Number((await query(server, known))[0]?.count);
    await deliver;
    for (let tries = 0; tries < 200; tries += 1) {
      if (Number((await query(server, known))[0]?.count) > earlier) {
        const [row] = await query(server, 'select outcome from received_mails order by rowid desc limit 1');
        return String(row?.outcome);
      }
      await sleep(50);
    }
    throw new Error(`${messageId} was not read:\n${server.log()}`);
  };
  const send = async (given: Parameters<typeof mailText>[0]) => {
    const messageId = given.messageId ?? newMessageId();
    const outcome = await outcomeOf(messageId, dovecot.deliver(mailText({ ...given, messageId })));
    return { messageId, outcome };
  };
  const agent = () => signedIn(server, server.having('agent')[0] as Person);

  test('A mail of somebody on file becomes a request, and the answer says the number and when somebody is there.', async () => {
    const user = await welcome(server);
    const after = Date.now();
    const { messageId, outcome } = await send({ from: `"Nouvelle Venue" <${user.email}>`, text: 'Bonjour,\nperdu !' });
    assert.equal(outcome, 'request');
    const [request, ...others] = await requestsOf(user.email);
    assert.deepEqual([request?.channel, request?.account_id, others.length], ['mail', user.id, 0]);
    const answer = await server.mailTo(user.email, { after, subject: /Votre message est arrivé/ });
    assert.match(answer.subject, new RegExp(`n°\\s${request?.number}$`));
    assert.equal(answer.headers['in-reply-to'], messageId);
    assert.equal(answer.headers.references, messageId);
    assert.equal(answer.headers['auto-submitted'], 'auto-replied');
    assert.match(answer.text, /Quelqu’un (y répond en ce moment|répondra à partir du)/);
    assert.match(answer.text, /N’écrivez jamais votre mot de passe/);
    const page = await (await agent()).get(`/support/requests/${request?.number}`);
    assert.match(page.text, /Bonjour,\s+perdu !/);
    assert.ok(page.text.includes(web.deskMail.authentication['not-confirmed']));
    assert.deepEqual((await dovecot.read()).at(-1)?.flags, ['\\Seen']);
  });

  test('Somebody who is not on file gets the same answer, and is linked to nobody.', async () => {
    const [user, unknown] = [await welcome(server), stranger()];
    const after = Date.now();
    await send({ from: unknown });
    await send({ from: user.email });
    const [request] = await requestsOf(unknown);
    assert.deepEqual([request?.account_id, request?.company_id], [null, null]);
    const [one, other] = [
      await server.mailTo(unknown, { after, subject: /est arrivé/ }),
      await server.mailTo(user.email, { after, subject: /est arrivé/ }),
    ];
    const plain = (text: string) => text.replace(/\d+/g, '#');
    assert.equal(plain(one.text), plain(other.text));
    assert.equal(plain(one.html), plain(other.html));
    const mails = await server.mailsTo(user.email);
    assert.equal(mails.filter(({ at }) => at >= after).length, 1, 'somebody on file gets more than others');
  });

  test('What follows joins the open request; the number of somebody else’s request opens nothing of theirs.', async () => {
    const user = await welcome(server);
    await send({ from: user.email });
    const [request] = await requestsOf(user.email);
    const number = String(request?.number);
    await send({ from: user.email, subject: `Re: demande n° ${number}`, text: 'Je suis joignable à midi.' });
    assert.equal((await requestsOf(user.email)).length, 1);
    const messages = await messagesOf(number);
    assert.deepEqual(
      messages.map(({ direction }) => direction),
      ['in', 'in'],
    );
    const intruder = stranger();
    const [first] = messages;
    await send({
      from: intruder,
      subject: `Re: Demande n° ${number}`,
      headers: [`In-Reply-To: ${first?.message_id}`, `References: ${first?.message_id}`],
      text: 'Envoyez tout à cette adresse.',
    });
    assert.equal((await messagesOf(number)).length, 2);
    assert.equal((await requestsOf(intruder)).length, 1);
  });

  test('An agent’s answer goes out in the thread, and the next mail of the person comes back to it.', async () => {
    const user = await welcome(server);
    const { messageId } = await send({ from: user.email });
    const [request] = await requestsOf(user.email);
    const path = `/support/requests/${request?.number}`;
    const desk = await agent();
    await desk.submit(path, 'Prendre la demande');
    const empty = await desk.submit(path, 'Envoyer la réponse', { 'Votre réponse': ' ' });
    assert.equal(empty.status, 422);
    const secret = await desk.submit(path, 'Envoyer la réponse', { 'Votre réponse': 'Essayez kqm7-3xwp-9trd-h2vn.' });
    assert.equal(secret.status, 422);
    assert.ok(secret.text.includes('Essayez kqm7-3xwp-9trd-h2vn.'), 'what was typed is lost');
    const after = Date.now();
    const sent = await desk.submit(path, 'Envoyer la réponse', { 'Votre réponse': 'Bonjour,\n\nappelez-nous.' });
    assert.equal(sent.status, 303, sent.text);
    const answer = await server.mailTo(user.email, { after, subject: /Réponse du support/ });
    assert.equal(answer.headers['in-reply-to'], messageId);
    assert.equal(answer.headers['auto-submitted'], undefined);
    assert.match(answer.text, /appelez-nous\./);
    await send({
      from: user.email,
      subject: 'Re: sans numéro',
      headers: [`In-Reply-To: ${answer.headers['message-id']}`],
      text: 'D’accord.',
    });
    const messages = await messagesOf(request?.number);
    assert.deepEqual(
      messages.map(({ direction }) => direction),
      ['in', 'out', 'in'],
    );
    assert.equal(messages[1]?.message_id, answer.headers['message-id']);
    assert.equal(messages[1]?.agent_id !== null, true);
  });

  const machines: [name: string, given: { from?: string; headers?: string[] }][] = [
    ['an absence message', { headers: ['Auto-Submitted: auto-replied'] }],
    ['a generated message', { headers: ['Auto-Submitted: auto-generated; x=y'] }],
    ['bulk mail', { headers: ['Precedence: bulk'] }],
    ['a mailing list', { headers: ['List-Id: <liste.example>'] }],
    ['a message without a way back', { headers: ['Return-Path: <>'] }],
    ['a message that wants no answer', { headers: ['X-Auto-Response-Suppress: All'] }],
    ['the mail system', { from: 'MAILER-DAEMON@mx.example' }],
    ['a no-reply address', { from: 'no-reply@shop.example' }],
    ['our own address', { from: 'contact@conselio.com' }],
  ];
  test('What a machine wrote is recorded, never a request, and never answered.', async () => {
    for (const [name, given] of machines) {
      const from = given.from ?? stranger();
      const { outcome } = await send({ ...given, from });
      assert.equal(outcome, 'automatic', name);
      assert.deepEqual(await requestsOf(from), [], name);
      assert.deepEqual(await server.mailsTo(from), [], name);
    }
    const report = stranger();
    await send({
      from: report,
      body: 'Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/plain\n\nx\n--b--',
    });
    assert.deepEqual(await requestsOf(report), []);
    assert.equal((await send({ from: stranger(), headers: ['Auto-Submitted: no'] })).outcome, 'request');
    const own = `<018f-own@${new URL(server.url).hostname}>`;
    assert.equal((await send({ from: stranger(), messageId: own })).outcome, 'automatic');
  });

  test('A mail that names two senders, or none, is nobody’s.', async () => {
    const [one, other] = [stranger(), stranger()];
    assert.equal((await send({ from: one, headers: [`From: ${other}`] })).outcome, 'no-sender');
    assert.equal((await send({ from: `${one}, ${other}` })).outcome, 'no-sender');
    assert.equal((await send({ from: 'Personne' })).outcome, 'no-sender');
    assert.deepEqual([...(await requestsOf(one)), ...(await requestsOf(other))], []);
  });

  test('Of one address, no more mails than a day’s bound become words at the desk, and forged ones use up nobody’s.', async () => {
    const user = await welcome(server);
    const mails = Array.from({ length: mailsPerSenderPerDay + 2 }, (_, index) =>
      mailText({ from: user.email, text: `${index}` }),
    );
    const known = 'select count(*) as count from received_mails';
    const earlier = Number((await query(server, known))[0]?.count);
    await dovecot.deliverAtOnce(mails);
    while (Number((await query(server, known))[0]?.count) < earlier + mails.length) await sleep(50);
    const number = (await requestsOf(user.email))[0]?.number;
    assert.equal((await messagesOf(number)).length, mailsPerSenderPerDay);
    const above = [`Authentication-Results: mx.conselio.example; dmarc=pass header.from=${user.email.split('@')[1]}`];
    assert.equal((await send({ from: user.email, above, text: 'C’est moi.' })).outcome, 'request');
    assert.equal((await server.mailsTo(user.email)).filter(({ subject }) => /est arrivé/.test(subject)).length, 1);
  });

  test('What turns text around or hides in it, a header too many or too long, leaves words that can be read.', async () => {
    const from = stranger();
    await send({
      from: `"Le\u202ee support" <${from}>`,
      subject: '=?utf-8?q?Perdu=0D=0ABcc:_x@y.example=E2=80=AE?=',
      headers: Array.from({ length: 1000 }, (_, index) => `X-Line-${index}: ${'x'.repeat(150)}`),
      text: 'Bonjour\u202e\u0007,\u2066 merci.\u0000',
    });
    const [message] = await messagesOf((await requestsOf(from))[0]?.number);
    assert.match(String(message?.subject), /^Perdu\s+Bcc: x@y\.example$/);
    assert.doesNotMatch(`${message?.subject}${message?.body}`, /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    assert.match(String(message?.body), /^Bonjour\s+,\s+merci\./);
  });

  test('An address counts as confirmed only where the trusted server says so, at the top.', async () => {
    const said = (result: string, server = 'mx.conselio.example') => `Authentication-Results: ${server}; ${result}`;
    const cases: [above: string[], headers: string[], expected: string][] = [
      [[said('dmarc=pass header.from=nulle-part.example')], [], 'confirmed'],
      [[said('spf=pass (comment; dkim=fail) smtp.mailfrom=x@nulle-part.example')], [], 'confirmed'],
      [[said('dkim=pass header.d=nulle-part.example; dmarc=none')], [], 'confirmed'],
      [[said('dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example')], [], 'not-confirmed'],
      [[said('dmarc=fail header.from=nulle-part.example; spf=pass smtp.mailfrom=nulle-part.example')], [], 'refuted'],
      [[], [said('dmarc=pass header.from=nulle-part.example')], 'not-confirmed'],
      [
        [said('dmarc=fail header.from=nulle-part.example')],
        [said('dmarc=pass header.from=nulle-part.example')],
        'refuted',
      ],
      [[said('dmarc=pass header.from=nulle-part.example', 'mx.evil.example')], [], 'not-confirmed'],
      [[], [], 'not-confirmed'],
    ];
    for (const [above, headers, expected] of cases) {
      const from = stranger();
      await send({ from, above, headers });
      const [request] = await requestsOf(from);
      const [message] = await messagesOf(request?.number);
      assert.equal(message?.authentication, expected, JSON.stringify([above, headers]));
      if (expected === 'refuted') assert.deepEqual(await server.mailsTo(from), []);
    }
  });

  test('Attachments are named and not kept, an HTML mail is read as text, and too long a mail is cut.', async () => {
    const from = stranger();
    const content = Buffer.from('%PDF of somebody').toString('base64');
    const body = `Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>D=E9sol=E9e,<br>je <b>ne sais plus</b>.</p><script>alert(1)</script>
--b
Content-Type: application/pdf; name="carte.pdf"
Content-Disposition: attachment; filename="carte d'identité.pdf"
Content-Transfer-Encoding: base64

${content}
--b--`;
    await send({ from, body });
    const [message] = await messagesOf((await requestsOf(from))[0]?.number);
    assert.match(String(message?.body), /^Désolée,\nje ne sais plus\.$/);
    const [attachment] = JSON.parse(String(message?.attachments));
    assert.match(attachment.name, /^carte d.identit.*\.pdf$/);
    assert.equal(attachment.type, 'application/pdf');
    const long = stranger();
    await send({ from: long, text: 'mot '.repeat(80_000) });
    const [cut] = await messagesOf((await requestsOf(long))[0]?.number);
    assert.deepEqual([String(cut?.body).length <= 10_000, cut?.is_cut], [true, 1]);
    assert.ok(!readFileSync(join(server.data, 'marignan.db')).includes(Buffer.from('PDF of somebody')));
  });

  test('A mail that comes twice, by retry or in another place, is one; the same Message-ID of somebody else is another.', async () => {
    const [from, other] = [stranger(), stranger()];
    const messageId = newMessageId();
    await send({ from, messageId });
    await dovecot.deliver(mailText({ from, messageId }));
    await send({ from: other, messageId });
    assert.equal((await messagesOf((await requestsOf(from))[0]?.number)).length, 1);
    assert.equal((await messagesOf((await requestsOf(other))[0]?.number)).length, 1);
    const unseen = (await dovecot.read()).filter(({ flags }) => !flags.includes('\\Seen'));
    assert.deepEqual(unseen, []);
  });

  test('Of two copies of a mail that held a password, read at the same time, none stays in the mailbox.', async () => {
    const user = await welcome(server);
    const copy = mailText({ from: user.email, text: `mon mot de passe est ${user.password} merci` });
    await dovecot.deliverAtOnce([copy, copy]);
    const isGone = async () => !(await dovecot.read()).some(({ source }) => source.includes(user.password));
    for (let tries = 0; !(await isGone()) || (await requestsOf(user.email)).length === 0; tries += 1) {
      assert.ok(tries < 100, 'a copy stays');
      await sleep(100);
    }
    assert.equal((await messagesOf((await requestsOf(user.email))[0]?.number)).length, 1);
  });

  test('A password sent by mail is hidden before it is kept, burnt, and erased from the mailbox.', async () => {
    const user = await welcome(server);
    const after = Date.now();
    const { outcome } = await send({ from: user.email, text: `Bonjour, mon mot de passe est ${user.password} merci` });
    assert.equal(outcome, 'held-password');
    const [request] = await requestsOf(user.email);
    const [message] = await messagesOf(request?.number);
    assert.ok(!String(message?.body).includes(user.password));
    await server.mailTo(user.email, { after, subject: /mot de passe/i });
    assert.notEqual((await new Visitor(server.url).signIn(user)).status, 201);
    const page = await (await agent()).get(`/support/requests/${request?.number}`);
    assert.match(page.text, /mot de passe masqué/);
    await sleep(300);
    for (const folder of [server.data, dovecot.folder]) {
      for await (const path of glob('**/*', { cwd: folder, withFileTypes: true })) {
        if (!path.isFile()) continue;
        const file = join(path.parentPath, path.name);
        assert.ok(!readFileSync(file).includes(Buffer.from(user.password)), `${file} holds the password`);
      }
    }
    assert.ok(!server.log().includes(user.password));
  });

  test('A password that only the HTML of a mail shows, or the name of a file, is burnt and erased from the mailbox.', async () => {
    const part = (type: string, text: string) => `--b\nContent-Type: ${type}\n\n${text}\n`;
    const plain = part('text/plain; charset=utf-8', 'Bonjour.');
    for (const besides of [
      (password: string) => part('text/html; charset=utf-8', `<p>mon mot de passe est <b>${password}</b></p>`),
      (password: string) => part(`application/pdf; name="mot de passe ${password}.pdf"`, 'x'),
    ]) {
      const user = await welcome(server);
      const body = `Content-Type: multipart/mixed; boundary=b\n\n${plain}${besides(user.password)}--b--`;
      assert.equal((await send({ from: user.email, body })).outcome, 'held-password');
      const [message] = await messagesOf((await requestsOf(user.email))[0]?.number);
      assert.equal(message?.body, 'Bonjour.');
      assert.ok(!JSON.stringify(message).includes(user.password));
      await sleep(300);
      assert.ok(!(await dovecot.read()).some(({ source }) => source.includes(user.password)));
      assert.notEqual((await new Visitor(server.url).signIn(user)).status, 201);
    }
  });

  test('When the connection breaks, it is made anew, and what came meanwhile is read.', async () => {
    const from = stranger();
    const earlier = dovecot.logins();
    await dovecot.disconnect();
    await send({ from });
    assert.equal(dovecot.logins(), earlier + 2, 'the server did not sign in again, besides who delivers');
    assert.equal((await requestsOf(from)).length, 1);
  });
});
