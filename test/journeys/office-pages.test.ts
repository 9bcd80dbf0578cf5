import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { needs } from '../parts/needs.ts';
import { signedIn, welcome } from '../parts/people.ts';
import type { Person } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

const { apiKeys, massActions, oneUser, web } = sentences('fr');
const { edit } = web.config;

suite('The pages of an administrator, as a person uses them', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    const way = scripts ? 'with JavaScript' : 'without JavaScript';

    test(
      `A key is made, shown once, used, and revoked, ${way}.`,
      journey(stage, async (open, server) => {
        const office = await open({ scripts });
        await office.signIn(server.having('administrator')[0] as Person);
        await office.open('/config/configuration');
        await office.follow(apiKeys.heading);
        await office.isHeaded(apiKeys.heading);
        const name = `Annuaire ${way}`;
        await office.fill({ [apiKeys.name]: name });
        await office.press(apiKeys.make);
        await office.refuses(apiKeys.faults.missing);
        await office.field(apiKeys.scopes['accounts:read']).check();
        await office.press(apiKeys.make);
        await office.isHeaded(apiKeys.created.heading);
        const token = await office.page.locator('.key').first().innerText();
        const ask = () => new Visitor(server.url).get('/api/v1/accounts?limit=1', { authorization: `Bearer ${token}` });
        assert.equal((await ask()).status, 200);
        await office.follow(apiKeys.created.back);
        assert.ok(!(await office.page.content()).includes(token), 'the key is shown again');
        await office.press(`${apiKeys.revoke} ${apiKeys.revokeOf(name)}`);
        await office.shows(apiKeys.revokedNow(name));
        assert.equal((await ask()).status, 401);
      }),
    );

    test(
      `One user’s page: a detail is corrected and nothing is sent; a link is sent, and nobody types a password; sessions end, and the history says so, ${way}.`,
      journey(stage, async (open, server) => {
        const user = await welcome(server);
        const desk = await signedIn(server, user);
        const office = await open({ scripts });
        await office.signIn(server.having('administrator')[0] as Person);
        await office.open(`/config/users?q=${user.name.split(' ')[1]}`);
        await office.follow(`Modifier ${user.name}`);
        await office.isHeaded(edit.heading);
        const since = Date.now();
        await office.fill({ 'Téléphone (facultatif)': '+33 6 39 98 00 42' });
        await office.press(edit.submit);
        await office.shows(edit.saved.details);
        assert.equal((await desk.get('/account')).status, 200, 'a corrected number ended the session');

        await office.follow(oneUser.sessions.endAll);
        await office.follow(oneUser.ask.keep);
        assert.equal((await desk.get('/account')).status, 200, 'asking ended the session');
        await office.follow(oneUser.sessions.endAll);
        await office.press(massActions.preview.forOne['end-sessions'](user.name));
        await office.shows(oneUser.saved.sessions);
        assert.equal((await desk.get('/account')).status, 303);
        await office.shows(web.account.history['session-ended']);

        await office.follow(oneUser.modes.names.link);
        await office.press(oneUser.ask.send.link(user.name));
        await office.shows(oneUser.saved['sent-link'](user.email, 24));
        const mail = await server.mailTo(user.email, { after: since, subject: /lien|accès|mot de passe/i });
        assert.match(mail.text, /\/link\/[\w-]{43}/);
      }),
    );
  }

  test(
    'The list of users fits every screen, however long names, addresses and groups are.',
    journey(stage, async (open, server) => {
      const person = await welcome(server);
      const [group] = await query(
        server,
        'select id from company_groups where company_id = (select company_id from accounts where id = ?)',
        person.id,
      );
      const longest = `jean-baptiste.montgolfier@filiale-internationale-des-approvisionnements.ateliers-moreau.example`;
      await query(
        server,
        "update accounts set last_name = 'Montgolfier-Delarochefoucauld-Saint-Exupéry', email = ?, group_id = ? where id = ?",
        ...[longest, String(group?.id), person.id],
      );
      const office = await open();
      await office.signIn(server.having('administrator')[0] as Person);
      for (const width of [320, 740, 900, 1100, 1280, 1400]) {
        await office.page.setViewportSize({ width, height: 900 });
        await office.open('/config/users?sort=email');
        assert.ok(await office.page.getByText(longest).first().isVisible());
        const wide = await office.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} pixels on a screen of ${width}`);
      }
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});
