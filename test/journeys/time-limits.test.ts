import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { needs } from '../parts/needs.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

const hour = /\d\d:\d\d/;

suite('What ends after a time says until when', needs('chromium'), () => {
  const stage = useStage();

  test(
    'Each page of a session says when it ends without activity; where a password must be chosen, the page says it too.',
    journey(stage, async (open, server) => {
      const user = await welcome(server, { chosen: false });
      const window = await open({ scripts: false });
      await window.signIn(user);
      await window.isHeaded('Créer un nouveau mot de passe');
      assert.match(await window.text(), new RegExp(`Vous avez jusqu[’']à ${hour.source} pour le choisir`));
      const own = freshPassword();
      await window.fill({ 'Nouveau mot de passe': own, 'Confirmez le mot de passe': own });
      await window.press('Enregistrer');
      await window.isHeaded('Mon compte');
      const foot = await window.page.locator('footer').innerText();
      assert.match(foot, new RegExp(`Sans activité, votre session se termine à ${hour.source}`));
    }),
  );

  test(
    'Two minutes before the end, the page says so without moving the focus; one press goes on, and the warning comes back in its time.',
    journey(stage, async (open, server) => {
      const window = await open();
      await window.page.clock.install();
      await window.signIn(await welcome(server));
      await window.open('/account');
      const status = window.page.locator('[data-idle]');
      await window.page.clock.fastForward('56:30');
      assert.equal(await status.innerText(), '');
      await window.page.clock.fastForward('00:40');
      await window.shows('Votre session se termine dans moins de deux minutes');
      assert.equal(await window.page.evaluate('document.activeElement.tagName'), 'BODY');
      const used = window.page.waitForResponse(/\/session\/stay\.svg/);
      await status.getByRole('button', { name: 'Rester connecté' }).click();
      assert.equal((await used).status(), 200);
      await status.getByText('Votre session continue').waitFor();
      await window.page.clock.fastForward('56:00');
      assert.doesNotMatch(await window.text(), /moins de deux minutes/);
      await window.page.clock.fastForward('01:30');
      await window.shows('Votre session se termine dans moins de deux minutes');
      await window.page.clock.fastForward('02:00');
      await window.shows('Ce que vous avez tapé est encore sur cette page');
      assert.equal(await window.field('Langue').inputValue(), 'fr');
    }),
  );

  test(
    'Who types is there: the session goes on by itself, and what is typed is not sent.',
    journey(stage, async (open, server) => {
      const window = await open();
      await window.page.clock.install();
      await window.signIn(await welcome(server));
      await window.open('/password/change');
      await window.page.clock.fastForward('40:00');
      const used = window.page.waitForRequest(/\/session\/stay\.svg/);
      await window.field('Mot de passe actuel').pressSequentially('Zq');
      const request = await used;
      assert.equal(request.method(), 'GET');
      assert.match(request.url(), /\/session\/stay\.svg\?\d+$/);
      await window.page.clock.fastForward('40:00');
      assert.doesNotMatch(await window.text(), /moins de deux minutes|terminée/);
    }),
  );

  test(
    'A session that was ended elsewhere is told to be over as soon as somebody tries to go on with it.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await open();
      await window.page.clock.install();
      await window.signIn(user);
      await window.open('/account');
      await window.page.clock.fastForward('57:30');
      const elsewhere = await signedIn(server, user);
      await elsewhere.submit('/account', 'Se déconnecter partout', {});
      await window.page.getByRole('button', { name: 'Rester connecté' }).click();
      await window.page.getByText('Votre session est terminée').waitFor();
      await window.page.getByRole('link', { name: /Se connecter/ }).waitFor();
    }),
  );

  test(
    'A form that is sent after the session ended leads to the sign-in, which says that nothing was saved.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await open({ scripts: false });
      await window.signIn(user);
      await window.open('/password/change');
      const elsewhere = await signedIn(server, user);
      await elsewhere.submit('/account', 'Se déconnecter partout', {});
      await window.fill({ 'Mot de passe actuel': 'a', 'Nouveau mot de passe': 'b', 'Confirmez le mot de passe': 'b' });
      await window.press('Enregistrer');
      await window.isHeaded('Connexion');
      await window.shows('rien n’a été enregistré');
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});
