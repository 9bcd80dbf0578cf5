import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { count, journalOf, query } from '../parts/database.ts';
import { openAtDesk, verifyCaller } from '../parts/desk.ts';
import { useServer } from '../parts/engines.ts';
import { type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { answerFor, askCompany, askDesk, calmDesk, giveOpinion, proofOf, trySending } from '../parts/second-person.ts';
import { type Person, startServer } from '../parts/server.ts';
import { type Answer, ledTo } from '../parts/visitor.ts';
import { plain } from '../parts/window.ts';

const { vouching: say, secondOpinion: opinion } = sentences('fr').web;
const hour = 3_600_000;

const shows = ({ text }: Answer, sentence: string): boolean => plain(text).includes(plain(sentence));

const stage = useServer(() => startServer({ configuration: calmDesk }));

suite('The word of an administrator', () => {
  const ardoise = (): Person => stage.server.having('administrator')[0] as Person;
  const passed = (user: Newcomer) =>
    count(
      stage.server,
      'select count(*) from verification_proofs where account_id = ? and passed_at is not null',
      user.id,
    );

  test('An administrator who confirms in the own session is all a user needs; neither the mail nor the page brings a secret.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    const askedAt = Date.now();
    assert.equal(await trySending(request), 409);
    await askCompany(server, request, user);
    const mail = await server.mailTo(ardoise().email, { after: askedAt, subject: /à confirmer/ });
    assert.ok(mail.text.includes(user.name) && mail.text.includes('Agathe Lefèvre'), mail.text);
    assert.doesNotMatch(mail.text, /\/vouch\/|^\d{3} ?\d{3}$|[A-Z][a-z2-9]{3}(-[a-z2-9]{4}){3}/m);
    const office = await signedIn(server, ardoise());
    assert.ok(shows(await office.get('/config'), 'Le support attend votre confirmation'));
    assert.equal((await answerFor(office, user, 'Confirmer')).status, 303);
    assert.ok(shows(await office.get('/config/vouchings'), say.empty));
    assert.equal(await trySending(request), 303);
    const journal = await journalOf(server, user.email, askedAt);
    for (const action of ['verification-started', 'verification-passed', 'temporary-password-issued']) {
      assert.ok(journal.includes(action), `${action} is not in the journal`);
    }
  });

  test('Whoever wrote a contact of the person lately reads beforehand that the word counts with a second agent’s alone.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const office = await signedIn(server, ardoise());
    const request = await openAtDesk(server, user);
    await askCompany(server, request, user);
    const page = () => office.get('/config/vouchings');
    assert.ok(!shows(await page(), say.needsSecondAgent));
    await office.submit(`/config/users/${user.id}`, 'Enregistrer', { 'Téléphone (facultatif)': '+33 6 39 98 00 51' });
    const after = await page();
    // A new number ends what was asked about the old one: the desk asks anew.
    if (!shows(after, user.name)) await askCompany(server, request, user);
    assert.ok(shows(await page(), say.needsSecondAgent));
    assert.equal((await answerFor(office, user, 'Confirmer')).status, 303);
    assert.equal(await trySending(request), 409);
  });

  test('Looking confirms nothing, and neither does a form that another site sends.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    const proof = await askCompany(server, request, user);
    const office = await signedIn(server, ardoise());
    for (const path of ['/config', '/config/vouchings', `/config/vouchings/${proof}?answer=confirm`])
      await office.get(path);
    const forged = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const form = await office.form('/config/vouchings', `Confirmer pour ${user.name}`);
    assert.equal((await form.press(forged)).status, 403);
    assert.equal((await office.post(form.action, { answer: 'confirm' })).status, 403);
    assert.equal(await passed(user), 0);
    assert.equal(await trySending(request), 409);
  });

  test('An administrator of another company is asked nothing, sees nothing and can answer nothing.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    const proof = await askCompany(server, request, user);
    const stranger = server.having('administrator')[1] as Person;
    const other = await welcome(server, { administrator: stranger });
    const theirs = await openAtDesk(server, other);
    await askCompany(server, theirs, other);
    const office = await signedIn(server, stranger);
    const page = await office.get('/config/vouchings');
    assert.ok(page.text.includes(other.name) && !page.text.includes(user.name));
    const form = await office.form('/config/vouchings', `Confirmer pour ${other.name}`);
    const reached = await office.post(`/config/vouchings/${proof}`, new URLSearchParams([...form.values]));
    assert.equal(reached.status, 404);
    assert.equal(await passed(user), 0);
    assert.equal((await server.mailsTo(stranger.email)).filter(({ text }) => text.includes(user.name)).length, 0);
  });

  test('An administrator does not vouch for themselves, and one who must choose a password vouches for nobody.', async () => {
    const { server } = stage;
    const boss = await welcome(server, { role: 'administrator' });
    const held = await welcome(server, { role: 'administrator', chosen: false });
    const request = await openAtDesk(server, boss);
    const proof = await askCompany(server, request, boss);
    const office = await signedIn(server, boss);
    assert.ok(!shows(await office.get('/config/vouchings'), say.statement(boss.name)));
    const user = await welcome(server);
    await askCompany(server, await openAtDesk(server, user), user);
    const form = await office.form('/config/vouchings', `Confirmer pour ${user.name}`);
    const own = await office.post(`/config/vouchings/${proof}`, new URLSearchParams([...form.values]));
    assert.equal(own.status, 403);
    assert.ok(shows(own, 'pour vous-même'));
    assert.equal(await passed(boss), 0);
    const choosing = await signedIn(server, held);
    assert.equal(ledTo(await choosing.get('/config/vouchings')), '/password/change');
    assert.equal((await choosing.post(`/config/vouchings/${proof}`, { answer: 'confirm' })).status, 303);
    assert.equal(await passed(boss), 0);
    // About the user they were asked as every administrator is.
    const asked = (await server.mailsTo(boss.email)).filter(({ subject }) => subject.includes('à confirmer'));
    assert.equal(asked.filter(({ text }) => !text.includes(user.name)).length, 0);
  });

  test('Who came by another contact, role or access lately is believed together with a second agent alone.', async () => {
    const { server } = stage;
    const boss = await welcome(server, { role: 'administrator' });
    const user = await welcome(server);
    const office = await signedIn(server, boss);
    // Somebody else than its owner may have this account since a moment ago.
    const ours = await signedIn(server, ardoise());
    const changed = await ours.submit(`/config/users/${boss.id}`, 'Enregistrer', {
      'Téléphone (facultatif)': '+33 6 12 34 56 78',
    });
    assert.equal(changed.status, 303, changed.text);
    const request = await openAtDesk(server, user);
    await askCompany(server, request, user);
    assert.ok(shows(await office.get('/config/vouchings'), 'moins de 7 jours'));
    assert.equal((await answerFor(office, user, 'Confirmer')).status, 303);
    assert.equal(await passed(user), 1);
    assert.equal(await trySending(request), 409);
    assert.ok(shows(await request.desk.get(request.path), 'elle compte avec l’avis d’un second agent'));
    const page = await askDesk(request);
    assert.equal((await giveOpinion(server, server.having('agent')[1], page)).status, 303);
    assert.equal(await trySending(request), 303);
  });

  test('An account made by a taken-over administrator vouches no better: it is as new as what it says.', async () => {
    const { server } = stage;
    const [company] = await query(server, 'select company_id from accounts where email = ?', ardoise().email);
    const id = String(company?.company_id);
    const [before] = await query(server, 'select created_at from companies where id = ?', id);
    await query(server, 'update companies set created_at = ? where id = ?', Date.now() - 400 * 24 * hour, id);
    const accomplice = await welcome(server, { role: 'administrator' });
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    await askCompany(server, request, user);
    assert.equal((await answerFor(await signedIn(server, accomplice), user, 'Confirmer')).status, 303);
    assert.equal(await trySending(request), 409);
    await query(server, 'update companies set created_at = ? where id = ?', Number(before?.created_at), id);
  });

  test('A refusal ends the question, flags the request, and from then on a supervisor must look.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    await askCompany(server, request, user);
    const office = await signedIn(server, ardoise());
    const both = await office.form('/config/vouchings', `Confirmer pour ${user.name}`);
    assert.equal((await answerFor(office, user, 'Refuser')).status, 303);
    assert.equal((await both.press()).status, 409);
    const held = 'select count(*) from reset_requests where account_id = ? and kind = ? and held_at is not null';
    assert.equal(await count(server, held, user.id, 'reset'), 1);
    const raised = 'select count(*) from reset_requests where account_id = ? and kind = ?';
    assert.equal(await count(server, raised, user.id, 'incident'), 1);
    await verifyCaller(server, request, user);
    assert.equal(await trySending(request), 409);
    const page = await askDesk(request);
    const agent = await signedIn(server, server.having('agent')[1] as Person);
    const shown = await agent.get(page);
    assert.ok(shows(shown, opinion.page.supervisorOnly), shown.text);
    const refuse = await agent.form(page, 'Je refuse');
    refuse.values.set('answer', 'confirm');
    assert.equal((await refuse.press()).status, 403);
    assert.equal(await trySending(request), 409);
    assert.equal((await giveOpinion(server, server.having('supervisor')[0], page)).status, 303);
    assert.equal(await trySending(request), 303);
  });

  test('A word counts while whoever gave it is active and has the same role: not of an administrator shut out since, nor of a supervisor who no longer is one.', async () => {
    const { server } = stage;
    const supervisor = server.having('supervisor')[0] as Person;
    const change = (what: 'state' | 'role', to: string, who: Person) =>
      query(server, `update accounts set ${what} = ? where email = ?`, to, who.email);
    const vouched = await welcome(server);
    const byCompany = await openAtDesk(server, vouched);
    await askCompany(server, byCompany, vouched);
    await answerFor(await signedIn(server, ardoise()), vouched, 'Confirmer');
    const seconded = await welcome(server);
    await query(server, "update accounts set state = 'frozen' where id = ?", seconded.id);
    const byDesk = await openAtDesk(server, seconded);
    await verifyCaller(server, byDesk, seconded);
    await giveOpinion(server, supervisor, await askDesk(byDesk));
    for (const [request, who, what, to, before] of [
      [byCompany, ardoise(), 'state', 'disabled', 'active'],
      [byCompany, ardoise(), 'role', 'user', 'administrator'],
      [byDesk, supervisor, 'state', 'disabled', 'active'],
      [byDesk, supervisor, 'role', 'agent', 'supervisor'],
    ] as const) {
      await change(what, to, who);
      assert.equal(await trySending(request), 409, `${what} ${to}`);
      await change(what, before, who);
    }
    assert.equal(await trySending(byCompany), 303);
    assert.equal(await trySending(byDesk), 303);
  });

  test('What is confirmed after the verification was spent, voided or closed does nothing.', async () => {
    const { server } = stage;
    for (const end of ['spent_at', 'voided_at', 'closed'] as const) {
      const user = await welcome(server);
      const request = await openAtDesk(server, user);
      await askCompany(server, request, user);
      const office = await signedIn(server, ardoise());
      const form = await office.form('/config/vouchings', `Confirmer pour ${user.name}`);
      if (end === 'closed') {
        await query(server, "update reset_requests set state = 'closed' where account_id = ?", user.id);
      } else
        await query(server, `update caller_verifications set ${end} = ? where account_id = ?`, Date.now(), user.id);
      const late = await form.press();
      assert.equal(late.status, 409, end);
      assert.ok(shows(late, 'n’attend plus de réponse'));
      assert.equal(await passed(user), 0, end);
      assert.ok(!(await office.get('/config/vouchings')).text.includes(user.name), end);
    }
  });

  test('A company is not asked without end: five times a day about one person, whatever the presses.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    const askedAt = Date.now();
    for (let times = 0; times < 5; times += 1) {
      await askCompany(server, request, user, times > 0);
      const again = await request.desk.form(request.path, 'Demander un second avis');
      const pressed = await request.desk.post(`${request.path}/vouching`, new URLSearchParams([...again.values]));
      assert.equal(pressed.status, 409);
      await query(server, 'update verification_proofs set expires_at = ? where account_id = ?', Date.now(), user.id);
    }
    const sixth = await request.desk.submit(request.path, 'Demander encore à la société');
    assert.equal(sixth.status, 429);
    await server.mailTo(ardoise().email, { after: askedAt, subject: /à confirmer/ });
    const mails = "select count(*) from outbox where kind = 'vouching-asked' and request_number = ?";
    const administrators = await count(
      server,
      `select count(*) from accounts where role = 'administrator' and state = 'active'
       and company_id = (select company_id from accounts where id = ?)`,
      user.id,
    );
    assert.equal(await count(server, mails, Number(request.path.split('/').at(-1))), 5 * administrators);
  });

  test('Where the person is the only administrator, nobody is asked and the desk is told so.', async () => {
    const { server } = stage;
    const alone = server.having('administrator')[1] as Person;
    const [row] = await query(server, 'select id, first_name, last_name from accounts where email = ?', alone.email);
    const person = { ...alone, id: String(row?.id), name: `${row?.first_name} ${row?.last_name}` } as Newcomer;
    const request = await openAtDesk(server, person);
    const form = await request.desk.form(request.path, 'Demander un second avis');
    const asked = await request.desk.post(`${request.path}/vouching`, new URLSearchParams([...form.values]));
    assert.equal(asked.status, 409);
    assert.ok(shows(asked, say.askFaults['nobody-to-ask'].slice(0, 30)));
    assert.equal(await count(server, 'select count(*) from verification_proofs where account_id = ?', person.id), 0);
    await assert.rejects(proofOf(server, person, 'vouching'));
  });
});

suite('The second agent', () => {
  const agents = () => stage.server.having('agent');

  test('The agent who asks does not answer, by no page and no form; a colleague does, in the own session.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    const page = await askDesk(request);
    const list = await request.desk.get('/support/second');
    assert.ok(!list.text.includes(user.name));
    const own = await request.desk.get(page);
    assert.equal(own.status, 403);
    assert.ok(!own.text.includes(user.name));
    const theirs = await signedIn(server, agents()[1] as Person);
    assert.ok((await theirs.get('/support/second')).text.includes(user.name));
    const shown = await theirs.get(page);
    assert.ok(shows(shown, opinion.page.noProofs) && !shown.body.includes(user.email));
    const form = await theirs.form(page, 'J’ai vérifié, je confirme');
    const anyForm = await request.desk.form(request.path, 'Clore la demande');
    anyForm.values.set('answer', 'confirm');
    assert.equal((await request.desk.post(page, new URLSearchParams([...anyForm.values]))).status, 403);
    assert.equal((await form.press({ origin: 'https://evil.example' })).status, 403);
    assert.equal((await form.press()).status, 303);
    assert.equal((await form.press()).status, 410);
    assert.equal(await trySending(request), 409, 'a second agent alone proves nothing about the caller');
  });

  test('The person concerned gives no opinion on the own case, and nobody but the desk comes near.', async () => {
    const { server } = stage;
    const [colleague] = await query(
      server,
      'select id, first_name, last_name from accounts where email = ?',
      String(agents()[1]?.email),
    );
    const person = { ...(agents()[1] as Person), id: String(colleague?.id) };
    const supervisor = await signedIn(server, server.having('supervisor')[0] as Person);
    const name = `${colleague?.first_name} ${colleague?.last_name}`;
    const opened = await supervisor.submit(
      `/support/accounts?q=${encodeURIComponent(name)}`,
      `Ouvrir une demande pour ${name}`,
    );
    const request = { desk: supervisor, path: opened.headers.get('location') ?? '' };
    const page = await askDesk(request);
    const own = await signedIn(server, person);
    assert.equal((await own.get(page)).status, 403);
    assert.ok(!(await own.get('/support/second')).body.includes(page));
    assert.equal((await giveOpinion(server, agents()[0], page)).status, 303);
    const office = await signedIn(server, server.having('administrator')[0] as Person);
    assert.equal((await office.get(page)).status, 403);
  });

  test('A refusal needs its reason, the agent reads it, and another agent is not asked until one says yes.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    await verifyCaller(server, request, user);
    const page = await askDesk(request);
    const silent = await giveOpinion(server, agents()[1], page, '');
    assert.equal(silent.status, 422);
    const long = await giveOpinion(server, agents()[1], page, 'x'.repeat(301));
    assert.equal(long.status, 422);
    const reason = 'La voix n’est pas celle que je connais.';
    assert.equal((await giveOpinion(server, agents()[1], page, reason)).status, 303);
    assert.ok((await request.desk.get(request.path)).text.includes(reason));
    assert.equal(await trySending(request), 409, 'what was enough before a refusal is enough after it');
    const again = await request.desk.submit(request.path, 'Demander encore un avis');
    assert.equal(again.status, 303);
    const other = await signedIn(server, agents()[1] as Person);
    assert.ok(shows(await other.get(page), opinion.page.supervisorOnly));
    assert.equal((await giveOpinion(server, server.having('supervisor')[0], page)).status, 303);
    assert.equal(await trySending(request), 303);
    const kept = "select count(*) from audit_events where details like '%voix%'";
    assert.equal(await count(server, kept), 0, 'the journal holds what somebody wrote');
  });

  test('An opinion is asked five times a day about one person, and each question ends after its half hour.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    for (let times = 0; times < 5; times += 1) {
      const button = times === 0 ? 'Demander un second avis' : 'Demander encore un avis';
      assert.equal((await request.desk.submit(request.path, button)).status, 303);
      await query(server, 'update verification_proofs set expires_at = ? where account_id = ?', Date.now(), user.id);
    }
    assert.equal((await request.desk.submit(request.path, 'Demander encore un avis')).status, 429);
    const page = request.path.replace('/requests/', '/second/');
    const theirs = await signedIn(server, agents()[1] as Person);
    assert.equal((await theirs.get(page)).status, 410);
  });
});
