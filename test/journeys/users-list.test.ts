import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { welcome } from '../parts/people.ts';
import type { TestServer } from '../parts/server.ts';
import { assertPagesAreSound, journey, useStage, type Window } from '../parts/window.ts';

const { config, peopleList: say } = sentences('fr').web;

suite('The list of users', () => {
  const stage = useStage();

  test(
    'With a script the list is searched as one types, without losing the field, and its address can be kept.',
    journey(stage, async (open, server) => {
      const { person, other } = await twoPeople(server);
      const office = await atList(open, server, {});
      await office.page.evaluate('window.stillTheSame = true');
      const field = office.page.getByLabel(config.users.search);
      await field.pressSequentially(part(person.name));
      await row(office, other.email).waitFor({ state: 'detached' });
      assert.equal(await row(office, person.email).count(), 1);
      assert.equal(await office.page.evaluate('window.stillTheSame && document.activeElement.id'), 'q');
      assert.match(await office.page.locator('[data-said]').innerText(), /^\d+\sutilisateurs?$/);
      // The answers come one after the other: the last of them is that to the whole.
      await office.page.waitForURL(({ searchParams }) => searchParams.get('q') === part(person.name));
      await office.page.reload();
      assert.equal(await row(office, other.email).count(), 0);
      assert.equal(await field.inputValue(), part(person.name));
      // Whoever has gone on into the list before the answer comes stays there.
      await field.press('End');
      await field.press('Backspace');
      const pencil = office.page.getByRole('link', { name: config.users.edit(person.name) });
      const answered = office.page.waitForResponse(/users\?q=/);
      await pencil.focus();
      await answered;
      await office.page.locator('[data-people][aria-busy=false]').waitFor();
      assert.equal(await pencil.evaluate((link) => link === document.activeElement), true);
    }),
  );

  test(
    'Without script the form searches, filters by how accounts stand, and sorts; the pencil leads to the person.',
    journey(stage, async (open, server) => {
      const { person, other } = await twoPeople(server);
      await query(server, 'update accounts set last_signed_in_at = null where email = ?', other.email);
      const office = await atList(open, server, { scripts: false });
      await office.fill({ [config.users.search]: 'ardoise' });
      await office.page.locator('summary').filter({ hasText: say.filters }).click();
      await office.page
        .getByLabel(say.standing, { exact: true })
        .selectOption({ label: say.standings['never-signed-in'] });
      await office.press(`${say.apply} ${say.applyWhat}`);
      assert.equal(await row(office, person.email).count(), 0);
      assert.equal(await row(office, other.email).count(), 1);
      await office.follow(config.users.clear);
      await office.page.locator('th a').filter({ hasText: config.users.email }).click();
      const first = await office.page.locator('tbody tr td:nth-child(2)').first().innerText();
      await office.page.locator('th a').filter({ hasText: config.users.email }).click();
      assert.equal(await office.page.locator('th[aria-sort=descending]').count(), 1);
      assert.notEqual(await office.page.locator('tbody tr td:nth-child(2)').first().innerText(), first);
      await office.open(`/config/users?q=${encodeURIComponent(person.email)}`);
      assert.equal(await office.page.getByLabel(say.signedIn).locator('option').first().textContent(), 'Toutes');
      const ways = await row(office, person.email).locator('a').all();
      assert.deepEqual(
        await Promise.all(ways.map((way) => way.getAttribute('tabindex'))),
        ['-1', null],
        'the keyboard stops at the pencil alone',
      );
      await ways[0]?.click();
      await office.isHeaded(config.edit.heading);
      await office.open(`/config/users?q=${encodeURIComponent(person.email)}`);
      await office.follow(config.users.edit(person.name));
      assert.match(office.page.url(), new RegExp(`/config/users/${person.id}`));
    }),
  );

  test(
    'Who never signed in is listed with the day of the invitation, or of its end, by which they are found too; one or two letters say where they are looked for.',
    journey(stage, async (open, server) => {
      const [administrator] = server.having('administrator');
      const invited = await welcome(server, { administrator, chosen: false });
      const office = await atList(open, server, { scripts: false });
      await office.open(`/config/users?q=${encodeURIComponent(invited.email)}`);
      const { invitation } = sentences('fr').oneUser;
      const told = async () => (await row(office, invited.email).innerText()).replace(/\s+/g, ' ');
      assert.match(await told(), new RegExp(invitation.sentOn('\\d\\d/\\d\\d/\\d{4}')));
      const toInvite = async () => {
        await office.open('/config/users?state=to-invite');
        assert.equal(
          await office.page.locator('select[name=state] option:checked').innerText(),
          say.standings['to-invite'],
        );
        const isListed = (await office.page.getByText(invited.email).count()) > 0;
        await office.page.goBack();
        return isListed;
      };
      assert.equal(await toInvite(), false);
      const ended = Date.UTC(2026, 5, 29, 12);
      await query(server, 'update one_time_secrets set expires_at = ? where account_id = ?', ended, invited.id);
      await office.page.reload();
      assert.match(await told(), new RegExp(invitation.endedOn('29/06/2026')));
      assert.equal(await toInvite(), true);
      await office.open(`/config/users/${invited.id}`);
      await office.shows(say.passwordSet);
      await office.shows(sentences('fr').oneUser.created);
      assert.match(await office.page.title(), new RegExp(config.users.edit(invited.name)));
      for (const [text, isSaid] of [
        ['no', true],
        ['nouvelle v', true],
        ['nouvelle', false],
        ['06 12', false],
      ] as const) {
        await office.open(`/config/users?q=${encodeURIComponent(text)}`);
        assert.equal(await office.page.getByText(say.shortWords).count(), isSaid ? 1 : 0, text);
      }
    }),
  );

  test('The pages fit a narrow screen and pass axe.', () => assertPagesAreSound(stage));
});

const part = (name: string): string => (name.split(' ').at(-1) ?? '').slice(1).toUpperCase();

const row = (window: Window, email: string) => window.page.locator('tbody tr').filter({ hasText: email });

const twoPeople = async (server: TestServer) => {
  const [administrator] = server.having('administrator');
  assert.ok(administrator);
  return { person: await welcome(server, { administrator }), other: await welcome(server, { administrator }) };
};

const atList = async (
  open: (options?: { scripts?: boolean }) => Promise<Window>,
  server: TestServer,
  options: { scripts?: boolean },
): Promise<Window> => {
  const [administrator] = server.having('administrator');
  assert.ok(administrator);
  const window = await open(options);
  await window.signIn(administrator);
  await window.open('/config/users');
  return window;
};
