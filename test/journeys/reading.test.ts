import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, welcome } from '../parts/people.ts';
import { assertPagesAreSound, journey, plain, useStage } from '../parts/window.ts';

suite('What a visitor reads, and in which language', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    test(
      `From the sign-in page, "J'ai oublié mon mot de passe" leads to the help page with the mail address, both telephone numbers, the hours and the date, ${scripts ? 'with JavaScript' : 'without JavaScript'}.`,
      journey(stage, async (open) => {
        const window = await open({ scripts });
        await window.open('/login');
        await window.follow("J'ai oublié mon mot de passe");
        assert.equal(window.path, '/help/forgotten-password');
        await window.isHeaded("J'ai oublié mon mot de passe, que faire ?");
        const today = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', dateStyle: 'short' });
        const [day, month, year] = today.format(Date.now()).split('/');
        await window.shows(`Version générée le ${day}/${month}/${year}`);
        const links = await window.page
          .locator('main a')
          .evaluateAll((all) => all.map((a) => String(a.getAttribute('href'))));
        assert.ok(
          links.some((href) => /^mailto:contact@conselio\.com\?subject=./.test(href)),
          `no mailto among ${links}`,
        );
        assert.ok(links.includes('tel:+33972117605') && links.includes('tel:+35226551109'), `no tel: among ${links}`);
        const text = await window.text();
        assert.match(text, /9 h 00 à 12 h 00/);
        assert.match(text, /14 h 00 à 18 h 00/);
        assert.match(text, /Ouvert maintenant|Fermé/);
        assert.match(text, /jamais/);
        assert.ok(links.includes('/recovery/request'), 'no way to ask for a reset');
      }),
    );
  }

  test(
    'The help page can be printed, and its PDF is a PDF in the language of the page.',
    journey(stage, async (open) => {
      const window = await open();
      await window.open('/help/forgotten-password');
      const href = await window.page.getByRole('link', { name: /PDF/ }).first().getAttribute('href');
      const answer = await window.context.request.get(String(href));
      assert.equal(answer.status(), 200);
      assert.equal(answer.headers()['content-type'], 'application/pdf');
      assert.match((await answer.body()).subarray(0, 5).toString('latin1'), /^%PDF-/);
      await window.follow(/Imprimer/);
      await window.isHeaded("J'ai oublié mon mot de passe, que faire ?");
    }),
  );

  test(
    'From any page, Aide leads to all help pages and a search that forgives accents; the accessibility statement is one step away.',
    journey(stage, async (open) => {
      const window = await open({ scripts: false });
      await window.open('/recovery/request');
      await window.follow('Aide');
      await window.isHeaded('Aide');
      await window.fill({ 'Que cherchez-vous ?': 'reconnaitre un vrai appel' });
      await window.press('Rechercher dans l’aide');
      await window.shows('répondent à votre recherche');
      await window.follow('Quelqu’un vous a appelé de notre part ?');
      assert.equal(window.path, '/help/someone-called');
      await window.follow('Accessibilité : non conforme');
      await window.isHeaded('Déclaration d’accessibilité');
      await window.follow('Toutes les pages d’aide');
      await window.isHeaded('Aide');
    }),
  );

  test(
    'A visitor who chooses English reads every page in English, whatever the browser asks for.',
    journey(stage, async (open) => {
      const say = sentences('en').web;
      const window = await open({ scripts: false });
      await window.open('/login');
      assert.equal(await window.page.locator('html').getAttribute('lang'), 'fr');
      await window.press('English');
      await window.isHeaded(say.signIn.heading);
      assert.equal(await window.page.locator('html').getAttribute('lang'), 'en');
      assert.equal(window.path, '/login');
      await window.open('/help/forgotten-password');
      assert.equal(await window.page.locator('html').getAttribute('lang'), 'en');
      await window.open('/recovery/request');
      await window.isHeaded(say.signIn.recovery.heading);
      await window.press(say.signIn.recovery.submit);
      await window.shows(say.signIn.emailMissing);
      await window.open('/rien');
      await window.isHeaded(say.frame.errors['not-found'].heading);
    }),
  );

  test(
    'A user who chooses English in the account keeps it in every browser, and gets mails in English.',
    journey(stage, async (open, server) => {
      const english = sentences('en').web;
      const user = await welcome(server);
      const window = await open();
      await window.signIn(user);
      await window.field('Langue').selectOption('en');
      await window.press('Choisir cette langue');
      await window.isHeaded(english.account.heading);
      await window.press(english.frame.signOut);
      const elsewhere = await open();
      await elsewhere.signIn(user);
      await elsewhere.isHeaded(english.account.heading);
      const pressedAt = Date.now();
      const next = freshPassword();
      await elsewhere.follow(english.account.changePassword);
      await elsewhere.fill({
        [english.password.current]: user.password,
        [english.password.next]: next,
        [english.password.confirmation]: next,
      });
      await elsewhere.press(english.password.submit);
      await elsewhere.isHeaded(english.account.heading);
      const mail = await server.mailTo(user.email, { after: pressedAt });
      assert.match(plain(mail.text), new RegExp(RegExp.escape(plain(sentences('en').mail.neverAsked))));
    }),
  );

  test(
    'Password managers find the page that changes a password at its well-known address.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await open();
      await window.signIn(user);
      await window.open('/.well-known/change-password');
      assert.equal(window.path, '/password/change');
      assert.equal(await window.field('Nouveau mot de passe').getAttribute('autocomplete'), 'new-password');
      assert.equal(await window.field('Mot de passe actuel').getAttribute('autocomplete'), 'current-password');
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});
