import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { journalOf } from '../parts/database.ts';
import { codeIn, temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, type Newcomer, welcome } from '../parts/people.ts';
import type { Person, TestServer } from '../parts/server.ts';
import { assertPagesAreSound, journey, plain, useStage, type Window } from '../parts/window.ts';

const { web: say } = sentences('fr');
const desk = say.desk;

suite('The support resets a password', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    test(
      `Somebody who forgot asks, is verified by a code read back on the telephone, gets a temporary password by mail and is in again with an own one; the agent never gets a secret, ${scripts ? 'with JavaScript' : 'without JavaScript'}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const [here, elsewhere, agent] = [await open({ scripts }), await open({ scripts }), await open({ scripts })];
        agent.record();
        await elsewhere.signIn(user);
        await elsewhere.isHeaded('Mon compte');

        const askedAt = Date.now();
        await here.open('/login');
        await here.follow("J'ai oublié mon mot de passe");
        await here.follow(/^Demander une réinitialisation/);
        await here.isHeaded('Demander une réinitialisation');
        await here.fill({ 'Adresse e-mail': user.email, 'Message (facultatif)': 'Joignable l’après-midi.\n☎ 04' });
        await here.press('Envoyer la demande');
        await here.isHeaded(say.signIn.received.heading);
        const told = await server.mailTo(user.email, { after: askedAt, subject: /demande de réinitialisation/ });
        const [, number = ''] = /n°\s(\d+)/.exec(told.subject) ?? [];

        await agent.signIn(agentOf(server));
        await agent.isHeaded('Demandes');
        await agent.follow(`Demande n° ${number}`);
        await agent.shows('Joignable l’après-midi.');
        await agent.press('Prendre la demande');
        const code = await verify(agent, server, user);
        const sentAt = Date.now();
        await agent.press('Envoyer un mot de passe temporaire');
        await agent.shows(desk.saved.sent);

        const mail = await server.mailTo(user.email, { after: sentAt, subject: /mot de passe temporaire/ });
        const temporary = temporaryPasswordIn(mail);
        assert.ok(mail.html.includes(temporary), 'the HTML part lacks the temporary password');
        assert.equal(mail.headers['auto-submitted'], 'auto-generated');
        assert.ok(!mail.subject.includes(temporary));
        await elsewhere.open('/account');
        await elsewhere.isHeaded('Connexion');
        await elsewhere.signIn(user);
        await elsewhere.refuses(say.signIn.refused);

        await here.signIn({ ...user, password: temporary });
        await here.isHeaded('Créer un nouveau mot de passe');
        await here.shows(say.password.forcedByTemporary);
        const own = freshPassword();
        await here.fill({ 'Nouveau mot de passe': own, 'Confirmez le mot de passe': own });
        await here.press('Enregistrer');
        await here.isHeaded('Mon compte');
        await here.shows(say.account.saved.password);
        for (const event of ['temporary-password-issued', 'temporary-password-used', 'password-chosen'] as const) {
          await here.shows(say.account.history[event]);
        }
        await server.mailTo(user.email, { after: sentAt, subject: /a été changé/ });

        await agent.open(`/support/requests/${number}`);
        await agent.shows(desk.closings.solved);
        await agent.open('/support');
        assertSecretsStayAway(await agent.received(), server.log(), [temporary, code, own]);
        assert.deepEqual(
          (await journalOf(server, user.email, askedAt)).filter((action) => deskEvents.has(action)),
          [
            'reset-requested',
            'request-taken',
            'verification-started',
            'verification-passed',
            'temporary-password-issued',
            'temporary-password-used',
            'password-chosen',
          ],
        );
      }),
    );
  }

  test(
    'Whoever signed in with a temporary password is held at the choice of a new one: every page leads there, and no endpoint answers.',
    journey(stage, async (open, server) => {
      const user = await welcome(server, { chosen: false });
      const window = await open();
      await window.signIn(user);
      for (const path of ['/', '/login', '/account', '/config', '/config/users', '/support', '/support/requests/1']) {
        await window.open(path);
        assert.equal(window.path, '/password/change', `${path} is open`);
      }
      const answer = await window.context.request.get('/api/v1/session');
      assert.equal(answer.status(), 403);
      assert.equal((await answer.json()).code, 'password-change-needed');
      assert.equal(
        await window.page.getByRole('link', { name: 'Mon compte' }).count(),
        0,
        'the menu offers what is shut',
      );
      await window.press('Se déconnecter');
      await window.isHeaded('Connexion');
    }),
  );

  test(
    'An agent who hears a caller opens a request by name, and the mail address shows too little to be read out.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const agent = await open();
      await agent.signIn(agentOf(server));
      await agent.follow('Nouvelle demande');
      await agent.fill({ 'Rechercher un compte': 'Ve' });
      await agent.press('Rechercher un compte');
      await agent.refuses(desk.accounts.tooShort);
      await agent.fill({ 'Rechercher un compte': user.name });
      await agent.press('Rechercher un compte');
      await agent.shows(user.name);
      assert.ok(
        !(await agent.page.content()).replaceAll('<wbr>', '').includes(user.email),
        'the whole mail address is shown',
      );
      await agent.press(`Ouvrir une demande pour ${user.name}`);
      assert.match(await agent.heading(), /^Demande n° \d+$/);
      await agent.shows(desk.detail.takenByYou);
      await verify(agent, server, user);
      await agent.press('Envoyer un mot de passe temporaire');
      await agent.shows(desk.saved.sent);
      temporaryPasswordIn(await server.mailTo(user.email, { subject: /mot de passe temporaire/ }));
    }),
  );

  test(
    'Without a passed verification the button sends nothing, and after five wrong codes even the right one is refused.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const agent = await open();
      await openFor(agent, server, user);
      const { path } = agent;
      await agent.press('Envoyer un mot de passe temporaire');
      await agent.refuses(say.deskDelivery.faults.notVerified);
      const sentAt = Date.now();
      await agent.press('Envoyer un code par e-mail');
      const code = codeIn(await server.mailTo(user.email, { after: sentAt, subject: /code de vérification/ }));
      await agent.press('Vérifier le code');
      await agent.refuses(desk.faults.codeMissing);
      const wrong = code === '000000' ? '111111' : '000000';
      for (let tries = 1; tries <= 5; tries += 1) {
        await agent.fill({ "Code lu par l'appelant": wrong });
        if (tries === 5) break;
        await agent.press('Vérifier le code');
        await agent.refuses(desk.faults.wrongCode);
      }
      // The form of the last try is kept open in a second window, to be sent with the right code after the tries are spent.
      const late = await agent.context.newPage();
      await late.goto(path);
      await late.getByLabel('Code lu par l’appelant').fill(code);
      await agent.press('Vérifier le code');
      await late.getByRole('button', { name: 'Vérifier le code' }).click();
      await late.getByText(desk.faults.noTriesLeft).first().waitFor();
      await agent.open(path);
      await agent.press('Envoyer un mot de passe temporaire');
      await agent.refuses(say.deskDelivery.faults.notVerified);
      assert.ok(!(await journalOf(server, user.email)).includes('temporary-password-issued'));
    }),
  );

  test(
    'A request has one agent: another sees who has it, and can neither verify, send nor close.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const [first, second] = [await open(), await open()];
      await openFor(first, server, user);
      await second.signIn(agentOf(server, 1));
      await second.open(first.path);
      await second.shows('s’occupe de cette demande.');
      for (const name of ['Prendre la demande', 'Envoyer un code par e-mail', 'Clore la demande']) {
        assert.equal(await second.page.getByRole('button', { name }).count(), 0, `"${name}" is offered`);
      }
      await second.press('Envoyer un mot de passe temporaire');
      await second.refuses(desk.faults.notYours);
    }),
  );

  test(
    'A request from an unknown address reaches the desk, which can only close it, with a reason.',
    journey(stage, async (open, server) => {
      const window = await open();
      const unknown = 'quelquun@nulle-part.example';
      await window.open('/recovery/request');
      await window.fill({ 'Adresse e-mail': unknown });
      await window.press('Envoyer la demande');
      const agent = await open();
      await agent.signIn(agentOf(server));
      const row = agent.page.getByRole('row').filter({ hasText: unknown });
      await agent.follow(await row.getByRole('link').innerText());
      await agent.shows(desk.detail.unknownAccount);
      await agent.press('Clore la demande');
      await agent.refuses(desk.faults.closingMissing);
      await agent.field('Motif').selectOption({ label: desk.closings['unknown-person'] });
      await agent.press('Clore la demande');
      await agent.shows(desk.saved.closed);
      await agent.open('/support');
      await agent.isHeaded('Demandes');
      assert.deepEqual(await server.mailsTo(unknown), []);
    }),
  );

  test(
    'The desk cannot reset an account of the staff, an administrator who forgot it can.',
    journey(stage, async (open, server) => {
      const [operator] = server.having('operator');
      const [administrator] = server.having('administrator');
      assert.ok(operator && administrator);
      const agent = await open();
      await agent.signIn(agentOf(server));
      await agent.open(`/support/accounts?q=${encodeURIComponent(operator.email)}`);
      await agent.shows(desk.accounts.outside);
      assert.equal(await agent.page.getByRole('button', { name: /^Ouvrir une demande/ }).count(), 0);
      await agent.open(`/support/accounts?q=${encodeURIComponent(administrator.email)}`);
      assert.equal(await agent.page.getByRole('button', { name: /^Ouvrir une demande/ }).count(), 1);
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

const deskEvents = new Set([
  'reset-requested',
  'request-taken',
  'verification-started',
  'verification-passed',
  'verification-failed',
  'temporary-password-issued',
  'temporary-password-used',
  'password-chosen',
]);

const agentOf = (server: TestServer, index = 0): Person => {
  const agent = server.having('agent')[index];
  assert.ok(agent);
  return agent;
};

/** Signs the first agent in and opens a request for somebody on the telephone. */
const openFor = async (agent: Window, server: TestServer, user: Newcomer): Promise<void> => {
  await agent.signIn(agentOf(server));
  await agent.open(`/support/accounts?q=${encodeURIComponent(user.name)}`);
  await agent.press(`Ouvrir une demande pour ${user.name}`);
};

/** The caller reads the code back from the mail, in two groups as people do. */
const verify = async (agent: Window, server: TestServer, user: Person): Promise<string> => {
  const sentAt = Date.now();
  await agent.press('Envoyer un code par e-mail');
  await agent.shows(desk.saved.code);
  const code = codeIn(await server.mailTo(user.email, { after: sentAt, subject: /code de vérification/ }));
  await agent.fill({ "Code lu par l'appelant": `${code.slice(0, 3)} ${code.slice(3)}` });
  await agent.press('Vérifier le code');
  await agent.shows(desk.saved.verified);
  return code;
};

/** In any spelling: with or without the dashes, and in lower case. */
const assertSecretsStayAway = (bodies: string[], log: string, secrets: string[]): void => {
  assert.ok(bodies.length > 5, 'nothing was recorded');
  for (const [place, text] of [...bodies.entries(), ['the log', log] as const]) {
    const folded = plain(text).toLowerCase();
    for (const secret of secrets) {
      for (const spelling of [secret.toLowerCase(), secret.toLowerCase().replaceAll('-', '')]) {
        assert.ok(!folded.includes(spelling), `a secret is in ${place}: ${folded.slice(0, 200)}`);
      }
    }
  }
};
