import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { journalOf, query } from '../parts/database.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, welcome } from '../parts/people.ts';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

const say = sentences('fr').web;

suite('Every dead end has its page and its way out', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    test(
      `A temporary password that has expired says so, and leads to a new request, ${scripts ? 'with JavaScript' : 'without JavaScript'}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server, { chosen: false });
        await query(
          server,
          'update one_time_secrets set expires_at = ? where account_id = ?',
          Date.now() - 1000,
          user.id,
        );
        const window = await open({ scripts });
        await window.signIn(user);
        await window.isHeaded(say.signIn.expired.heading);
        await window.refuses(say.signIn.expired.what);
        assert.ok((await journalOf(server, user.email)).includes('temporary-password-refused'));
        await window.follow('Demander une réinitialisation');
        await window.isHeaded('Demander une réinitialisation');
      }),
    );

    test(
      `A temporary password that was used says so, and leads to a new request, ${scripts ? 'with JavaScript' : 'without JavaScript'}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server, { chosen: false });
        const first = await open({ scripts });
        await first.signIn(user);
        await first.isHeaded('Créer un nouveau mot de passe');
        const second = await open({ scripts });
        await second.signIn(user);
        await second.isHeaded(say.signIn.spent.heading);
        await second.refuses(say.signIn.spent.what);
        await second.shows(say.signIn.spent.notYou);
        await second.follow('Demander une réinitialisation');
        const own = freshPassword();
        await first.fill({ 'Nouveau mot de passe': own, 'Confirmez le mot de passe': own });
        await first.press('Enregistrer');
        await first.isHeaded('Mon compte');
      }),
    );
  }

  test(
    'Of two windows that use a temporary password at the same moment, one gets in and the other is told it was used.',
    journey(stage, async (open, server) => {
      const user = await welcome(server, { chosen: false });
      const windows = [await open(), await open()];
      for (const window of windows) {
        await window.open('/login');
        await window.fill({ 'Adresse e-mail': user.email, 'Mot de passe': user.password });
      }
      await Promise.all(windows.map((window) => window.press('Se connecter')));
      const headings = await Promise.all(windows.map((window) => window.heading()));
      assert.deepEqual(headings.toSorted(), [
        'Ce mot de passe temporaire a déjà servi',
        'Créer un nouveau mot de passe',
      ]);
    }),
  );

  test(
    'In one browser, the second press of a temporary password leads on to the choice that the first one opened.',
    journey(stage, async (open, server) => {
      const user = await welcome(server, { chosen: false });
      const window = await open();
      await window.open('/login');
      const other = await window.context.newPage();
      await other.goto('/login');
      await window.fill({ 'Adresse e-mail': user.email, 'Mot de passe': user.password });
      await window.press('Se connecter');
      await window.isHeaded('Créer un nouveau mot de passe');
      await other.getByLabel('Adresse e-mail').fill(user.email);
      await other.getByLabel('Mot de passe').fill(user.password);
      await other.getByRole('button', { name: 'Se connecter' }).click();
      await other.getByRole('link', { name: 'Continuer' }).click();
      await other.waitForURL('**/password/change');
    }),
  );

  test(
    'Two windows that choose a new password at once: the first counts, the second is told so and loses nothing but its typing.',
    journey(stage, async (open, server) => {
      const user = await welcome(server, { chosen: false });
      const window = await open();
      await window.signIn(user);
      const late = await window.context.newPage();
      await late.goto('/password/change');
      const [own, other] = [freshPassword(), freshPassword()];
      await window.fill({ 'Nouveau mot de passe': own, 'Confirmez le mot de passe': own });
      await window.press('Enregistrer');
      await window.isHeaded('Mon compte');
      await late.getByLabel('Nouveau mot de passe').fill(other);
      await late.getByLabel('Confirmez le mot de passe').fill(other);
      await late.getByRole('button', { name: 'Enregistrer' }).click();
      await late.getByRole('heading', { level: 1, name: /a déjà été choisi|a expiré/ }).waitFor();
      await window.press('Se déconnecter');
      await window.signIn({ ...user, password: own });
      await window.isHeaded('Mon compte');
    }),
  );

  test(
    'An unknown address is refused in the words of a wrong password, and a request for it is received like any other.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await open();
      const unknown = 'personne@ardoise.example';
      const seen: string[] = [];
      for (const email of [unknown, user.email]) {
        await window.signIn({ email, password: 'Rien qui vaille 12' });
        await window.refuses(say.signIn.refused);
        assert.equal(await window.field('Adresse e-mail').inputValue(), email);
        assert.equal(await window.field('Mot de passe').inputValue(), '');
        await window.open('/recovery/request');
        await window.fill({ 'Adresse e-mail': email });
        await window.press('Envoyer la demande');
        await window.isHeaded(say.signIn.received.heading);
        seen.push(`${window.path} ${await window.text()}`);
      }
      assert.equal(seen[0], seen[1]);
      assert.deepEqual(await server.mailsTo(unknown), []);
    }),
  );

  test(
    'A form sent empty is shown again with a message at each field that is missing, and a link to it.',
    journey(stage, async (open) => {
      const window = await open();
      await window.open('/login');
      await window.press('Se connecter');
      await window.refuses(say.signIn.emailMissing);
      await window.shows(say.signIn.passwordMissing);
      const links = await window.page
        .locator('[role=alert] a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      assert.deepEqual(links, ['#email', '#password']);
      await window.open('/recovery/request');
      await window.fill({ 'Adresse e-mail': 'pas une adresse', 'Message (facultatif)': 'Je suis en déplacement.' });
      await window.press('Envoyer la demande');
      await window.refuses(say.signIn.emailUnreadable);
      assert.equal(await window.field('Adresse e-mail').inputValue(), 'pas une adresse');
      assert.equal(await window.field('Message (facultatif)').inputValue(), 'Je suis en déplacement.');
    }),
  );

  test(
    'An address that does not exist has a page in French that leads back.',
    journey(stage, async (open) => {
      const window = await open();
      await window.open('/rien');
      await window.isHeaded(say.frame.errors['not-found'].heading);
      await window.follow(say.frame.backToStart);
      await window.isHeaded('Connexion');
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});
