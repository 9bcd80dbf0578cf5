import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { journalOf } from '../parts/database.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, type Newcomer, welcome } from '../parts/people.ts';
import { assertPagesAreSound, journey, useStage, type Window } from '../parts/window.ts';

const { web: say, reasons } = sentences('fr');

suite('A user and the own password', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    test(
      `A user changes the password in the account; the other sessions end, this one stays, and a mail tells of it, ${scripts ? 'with JavaScript' : 'without JavaScript'}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const [here, elsewhere] = [await open({ scripts }), await open({ scripts })];
        await here.signIn(user);
        await elsewhere.signIn(user);
        await wayToChange(here);
        const next = freshPassword();
        const pressedAt = Date.now();
        await change(here, user.password, next);
        await here.isHeaded('Mon compte');
        await here.shows(say.account.saved.password);
        await here.shows(say.account.history['password-changed']);
        await elsewhere.open('/account');
        await elsewhere.isHeaded('Connexion');
        await elsewhere.signIn(user);
        await elsewhere.refuses(say.signIn.refused);
        await elsewhere.signIn({ ...user, password: next });
        await elsewhere.isHeaded('Mon compte');
        const mail = await server.mailTo(user.email, { after: pressedAt, subject: /a été changé/ });
        assert.ok(![mail.text, mail.html].some((part) => part.includes(next)), 'the mail holds the password');
        assert.ok((await journalOf(server, user.email)).includes('password-changed'));
      }),
    );
  }

  test(
    'Signing out ends this session and no other; signing out everywhere ends them all.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const [here, elsewhere] = [await open(), await open()];
      await here.signIn(user);
      await elsewhere.signIn(user);
      await here.press('Se déconnecter');
      await here.isHeaded('Connexion');
      await here.shows(say.signIn.signedOut);
      await here.open('/account');
      await here.isHeaded('Connexion');
      await elsewhere.open('/account');
      await elsewhere.isHeaded('Mon compte');
      await here.signIn(user);
      await here.press('Se déconnecter partout');
      await here.shows(say.signIn.signedOutEverywhere);
      await elsewhere.signIn(user);
      await here.signIn(user);
      await here.press(/^Fermer la session/);
      await here.shows(say.account.saved.session);
      assert.match(await here.text(), /, ouverte le .*La session est fermée/, 'which one');
      await here.press('Se déconnecter partout');
      for (const window of [here, elsewhere]) {
        await window.open('/account');
        await window.isHeaded('Connexion');
      }
    }),
  );

  test(
    'A user closes another session from the list of sessions, and that one alone.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const [here, elsewhere] = [await open(), await open()];
      await elsewhere.signIn(user);
      await here.signIn(user);
      await here.press(/^Fermer la session/);
      await here.shows(say.account.saved.session);
      await here.isHeaded('Mon compte');
      await elsewhere.open('/account');
      await elsewhere.isHeaded('Connexion');
    }),
  );

  test(
    'A mistyped confirmation and a wrong present password are each told at their field, and change nothing.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const here = await open();
      await here.signIn(user);
      await wayToChange(here);
      const next = freshPassword();
      await change(here, user.password, next, `${next}x`);
      await here.refuses(say.password.notConfirmed);
      assert.equal(await here.field('Confirmez le mot de passe').getAttribute('aria-invalid'), 'true');
      await change(here, `${user.password}x`, next);
      await here.refuses(say.password.wrongCurrent);
      assert.equal(await here.field('Mot de passe actuel').getAttribute('aria-invalid'), 'true');
      for (const label of ['Mot de passe actuel', 'Nouveau mot de passe', 'Confirmez le mot de passe']) {
        assert.equal(await here.field(label).inputValue(), '', `"${label}" is shown again`);
      }
      await here.press('Enregistrer');
      await here.refuses(say.password.currentMissing);
      await here.shows(say.password.nextMissing);
      await here.press('Se déconnecter');
      await here.signIn(user);
      await here.isHeaded('Mon compte');
    }),
  );

  test(
    'Every reason to refuse a password has its sentence at the field.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const here = await open();
      await here.signIn(user);
      await wayToChange(here);
      for (const [typed, sentence] of refusedPasswords(user)) {
        await change(here, user.password, typed);
        await here.refuses(sentence);
        const described = await here.field('Nouveau mot de passe').getAttribute('aria-describedby');
        assert.match(String(described), /password-fault/);
      }
    }),
  );

  test(
    'In the forced change, the temporary password is refused as the new one.',
    journey(stage, async (open, server) => {
      const user = await welcome(server, { chosen: false });
      const here = await open();
      await here.signIn(user);
      await here.isHeaded('Créer un nouveau mot de passe');
      await here.fill({ 'Nouveau mot de passe': user.password, 'Confirmez le mot de passe': user.password });
      await here.press('Enregistrer');
      await here.refuses(reasons['same-as-temporary']);
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

const wayToChange = async (window: Window): Promise<void> => {
  await window.follow('Mon compte');
  await window.follow('Changer de mot de passe');
  await window.isHeaded('Créer un nouveau mot de passe');
};

const change = async (window: Window, current: string, next: string, confirmation = next): Promise<void> => {
  await window.fill({
    'Mot de passe actuel': current,
    'Nouveau mot de passe': next,
    'Confirmez le mot de passe': confirmation,
  });
  await window.press('Enregistrer');
};

const refusedPasswords = (user: Newcomer): [typed: string, sentence: string][] => [
  ['Kz8!vw', reasons['too-short'](12)],
  [`Kz8!${'vwxjq'.repeat(40)}`, reasons['too-long'](128)],
  ['KZ8!VWXJQPLFT', reasons['lacks-lower-case']],
  ['kz8!vwxjqplft', reasons['lacks-upper-case']],
  ['Kz!vwxjqplftm', reasons['lacks-digit']],
  ['Kz8vwxjqplftm', reasons['lacks-sign']],
  ['Aa1!Aa1!Aa1!Aa1!', reasons.repetitive],
  ['EkoMotsecret1515 !?', reasons['published-recipe']],
  [`Xk9!${user.name.split(' ')[0]}zq`, reasons.personal],
  ['1!Motdepasse!1', reasons.common],
  [user.password, reasons['same-as-before']],
];
