import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { journalOf } from '../parts/database.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import type { Person, TestServer } from '../parts/server.ts';
import { assertPagesAreSound, journey, useStage, type Window } from '../parts/window.ts';

const say = sentences('fr').web;

suite('The page that was asked for before signing in', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    const way = scripts ? 'with JavaScript' : 'without JavaScript';

    test(
      `Whoever opens the list of users signed out comes to it after signing in, with its filters, through a refused try and another language too, ${way}.`,
      journey(stage, async (open, server) => {
        const asked = '/config/users?q=L%C3%A9a+%26+No%C3%A9&state=active&order=up';
        const window = await open({ scripts });
        await window.open(asked);
        await window.isHeaded('Connexion');
        await window.shows(say.signIn.goesOn);
        await window.press('English');
        await window.isHeaded('Sign in');
        await window.shows(sentences('en').web.signIn.goesOn);
        await window.press('Français');
        await enter(window, { ...administratorOf(server), password: 'Rien qui vaille 12' });
        await window.refuses(say.signIn.refused);
        await window.shows(say.signIn.goesOn);
        await enter(window, administratorOf(server));
        assert.equal(whereIs(window), asked);
        assert.equal(await window.field('Rechercher').inputValue(), 'Léa & Noé');
      }),
    );

    test(
      `A temporary password leads through the choice of the own one to the page that was asked for, which says that it is kept, ${way}.`,
      journey(stage, async (open, server) => {
        const office = await welcome(server, { role: 'administrator', chosen: false });
        const window = await open({ scripts });
        await window.open('/config/vouchings');
        await enter(window, office);
        await window.isHeaded('Créer un nouveau mot de passe');
        const own = freshPassword();
        await window.fill({ 'Nouveau mot de passe': own, 'Confirmez le mot de passe': `${own}x` });
        await window.press('Enregistrer');
        await window.isHeaded('Créer un nouveau mot de passe');
        await window.fill({ 'Nouveau mot de passe': own, 'Confirmez le mot de passe': own });
        await window.press('Enregistrer');
        assert.equal(window.path, '/config/vouchings');
        await window.isHeaded('Demandes de confirmation');
        await window.shows(say.account.saved.password);
      }),
    );

    test(
      `A password manager’s address leads through the sign-in to the change of the password, ${way}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const window = await open({ scripts });
        await window.open('/.well-known/change-password');
        await window.isHeaded('Connexion');
        await enter(window, user);
        assert.equal(whereIs(window), '/password/change');
        assert.equal(await window.field('Mot de passe actuel').isVisible(), true);
      }),
    );
  }

  test(
    'A password manager’s address and a temporary password lead to one choice, not to two.',
    journey(stage, async (open, server) => {
      const user = await welcome(server, { chosen: false });
      const window = await open();
      await window.open('/.well-known/change-password');
      await enter(window, user);
      await window.isHeaded('Créer un nouveau mot de passe');
      await choose(window);
      await window.isHeaded('Mon compte');
      await window.shows(say.account.saved.password);
    }),
  );

  test(
    'The link of a mail that is opened while a password must be chosen leads to its page after the choice.',
    journey(stage, async (open, server) => {
      const office = await welcome(server, { role: 'administrator', chosen: false });
      const window = await open();
      await window.signIn(office);
      await window.open(`/config/users/${office.id}`);
      await window.isHeaded('Créer un nouveau mot de passe');
      await choose(window);
      assert.equal(window.path, `/config/users/${office.id}`);
      await window.shows(say.account.saved.password);
    }),
  );

  test(
    'A page that is for others leads whoever signed in to the own start, and nothing is noted as refused.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      for (const asked of ['/config/users', '/support', '/support/requests/2', '/support/figures']) {
        const window = await open({ scripts: false });
        await window.open(asked);
        await enter(window, user);
        await window.isHeaded('Mon compte');
        assert.equal(whereIs(window), '/account');
      }
      assert.ok(!(await journalOf(server, user.email)).includes('access-denied'));
      const [agent] = server.having('agent');
      assert.ok(agent);
      const desk = await open({ scripts: false });
      await desk.open('/config/vouchings');
      await enter(desk, agent);
      assert.equal(whereIs(desk), '/support');
    }),
  );

  test(
    'Whoever signs out and in again begins where one begins.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await open();
      await window.open('/account/caller-code');
      await enter(window, user);
      assert.equal(window.path, '/account/caller-code');
      await window.open('/account');
      await window.press('Se déconnecter');
      await window.isHeaded('Connexion');
      assert.ok(!(await window.text()).includes(say.signIn.goesOn));
      await enter(window, user);
      assert.equal(whereIs(window), '/account');
    }),
  );

  test(
    'A session that ended elsewhere is taken up again on the page that was open.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await open();
      await window.signIn(user);
      await window.open('/account/linked');
      await (await signedIn(server, user)).submit('/account', 'Se déconnecter partout');
      await window.open('/account/linked');
      await window.isHeaded('Connexion');
      const late = await window.context.newPage();
      await late.goto(whereIs(window));
      await enter(window, user);
      assert.equal(whereIs(window), '/account/linked');
      await late.reload();
      assert.equal(new URL(late.url()).pathname, '/account/linked', 'the other window asks to sign in again');
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

/** On the sign-in page as it is, wherever it came from. */
const enter = async (window: Window, { email, password }: Pick<Person, 'email' | 'password'>): Promise<void> => {
  await window.fill({ 'Adresse e-mail': email, 'Mot de passe': password });
  await window.press('Se connecter');
};

const choose = async (window: Window): Promise<void> => {
  const own = freshPassword();
  await window.fill({ 'Nouveau mot de passe': own, 'Confirmez le mot de passe': own });
  await window.press('Enregistrer');
};

const whereIs = (window: Window): string => {
  const { pathname, search } = new URL(window.page.url());
  return pathname + search;
};

const administratorOf = (server: TestServer): Person => {
  const [administrator] = server.having('administrator');
  assert.ok(administrator);
  return administrator;
};
