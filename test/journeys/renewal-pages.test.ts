import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, type Newcomer, welcome } from '../parts/people.ts';
import type { TestServer } from '../parts/server.ts';
import { assertPagesAreSound, journey, useStage, type Window } from '../parts/window.ts';

const { web: say, reasons, massActions } = sentences('fr');
const { forOne } = massActions.preview;
const day = 24 * 60 * 60_000;

suite('A password that ends, and one that others may know', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    const how = scripts ? 'with JavaScript' : 'without JavaScript';

    test(
      `Every page says that the password ends soon, and leads to where it is changed, until it is, ${how}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        await age(server, user, 171);
        const here = await open({ scripts });
        await here.signIn(user);
        const until = dayAfter(9);
        await here.shows(say.frame.passwordEnds(until));
        await here.shows(say.account.passwordUntil(until));
        await here.open('/help/forgotten-password');
        await here.shows(say.frame.passwordEnds(until));
        await here.follow(say.frame.changeNow);
        await here.isHeaded(say.password.heading);
        const next = freshPassword();
        await here.fill({ 'Mot de passe actuel': user.password, ...twice(next) });
        await here.press('Enregistrer');
        await here.shows(say.account.saved.password);
        assert.ok(!(await here.text()).includes('Le changer maintenant'));
        await here.shows(say.account.passwordUntil(dayAfter(180)));
      }),
    );

    test(
      `After its end, sign-in says that this is why, takes the next password, and other windows stay signed in, ${how}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const [here, elsewhere] = [await open({ scripts }), await open({ scripts })];
        await elsewhere.signIn(user);
        await age(server, user, 181);
        await here.signIn(user);
        await here.isHeaded(say.password.heading);
        await here.shows(say.password.forcedByExpiry);
        await choose(here, user.password);
        await here.refuses(reasons['same-as-before']);
        await here.shows(say.password.forcedByExpiry);
        await choose(here, freshPassword());
        await here.isHeaded('Mon compte');
        await here.shows(say.account.saved.renewed);
        await elsewhere.open('/account');
        await elsewhere.isHeaded('Mon compte');
      }),
    );

    test(
      `An administrator asks one person for a new password from the page of that person, ${how}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const [office, here] = [await open({ scripts }), await open({ scripts })];
        await here.signIn(user);
        const [administrator] = server.having('administrator');
        assert.ok(administrator);
        await office.signIn(administrator);
        await office.open(`/config/users/${user.id}`);
        await office.follow(say.config.edit.requireNew);
        await office.press(forOne['require-new-password'](user.name));
        await office.shows(say.config.edit.saved.required);
        await office.shows(say.config.edit.requireAsked);
        await office.shows(say.config.edit.requireStronger);
        await office.follow(say.config.edit.requireGive);
        await office.isHeaded(say.config.edit.heading);
        await here.open('/account');
        await here.isHeaded('Connexion');
        await here.signIn(user);
        await here.shows(say.password.forcedByOthers);
        await choose(here, freshPassword());
        await here.isHeaded('Mon compte');
        await here.shows(say.account.history['new-password-required']);
      }),
    );
  }

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

const age = (server: TestServer, user: Newcomer, days: number): Promise<unknown> =>
  query(server, 'update credentials set set_at = ? where account_id = ?', Date.now() - days * day, user.id);

const dayAfter = (days: number): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(Date.now() + days * day);

const twice = (password: string) => ({ 'Nouveau mot de passe': password, 'Confirmez le mot de passe': password });

const choose = async (window: Window, password: string): Promise<void> => {
  await window.fill(twice(password));
  await window.press('Enregistrer');
};
