import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openAt } from '../../src/composition/open-at.ts';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { Stores } from '../../src/storage/open-storage.ts';
import { credentialOf, givenAccount, givenCompany, hour, sessionOf } from '../contract/given.ts';
import { runHere } from '../parts/command-line.ts';
import { initialise, newFolder } from './run-marignan.ts';

const company = 'Ardoise & Fils';

suite('One person at the console', () => {
  const folder = newFolder();
  const data = join(folder.path, 'data');
  let claire: Account;
  before(async () => {
    await initialise(folder.path);
    claire = await withStores(async (stores) => {
      const { id: companyId } = await givenCompany(stores, { name: company });
      const now = Date.now();
      const account = await givenAccount(stores, { companyId, email: 'claire@ardoise.example', createdAt: now - hour });
      await stores.credentials.replace({ ...credentialOf(account), setAt: now - hour }, 0);
      const administrator = await givenAccount(stores, {
        companyId,
        role: 'administrator',
        email: 'odette@ardoise.example',
      });
      await stores.credentials.replace(credentialOf(administrator), 0);
      return account;
    });
  });
  after(() => folder.remove());

  const withStores = async <Result>(act: (stores: Stores) => Promise<Result>): Promise<Result> => {
    const opened = await openAt({ data }, {}, 'fr');
    assert.ok(opened.kind === 'opened');
    try {
      return await act(opened.installation.storage as unknown as Stores);
    } finally {
      await opened.installation.close();
    }
  };
  const openSession = async (): Promise<string> =>
    withStores(async (stores) => {
      const now = Date.now();
      const session = sessionOf(claire, { createdAt: now - 1000, lastSeenAt: now - 1000, expiresAt: now + hour });
      await stores.sessions.insert(session);
      return session.id;
    });
  const run = async (...words: string[]) => {
    const { exitCode, stdout } = await runHere([...words, '--data', data, '--json'], []);
    return { exitCode, json: JSON.parse(stdout) };
  };
  const say = async (...words: string[]) => (await runHere([...words, '--data', data], [])).stdout;
  const user = (act: string, ...words: string[]) => run('user', act, ...words);
  const show = async (email: string) => (await user('show', email)).json.account;

  test('Somebody is shown with group, last sign-in and standing; in another company than theirs they are unknown.', async () => {
    const group = ['--company', company];
    assert.equal((await run('group', 'add', 'Atelier', ...group)).exitCode, 0);
    const person = ['--first-name', 'Ana', '--last-name', 'Bon', '--email', 'ana@ardoise.example'];
    const added = await user('add', ...group, ...person, '--role', 'user', '--group', 'atelier');
    assert.equal(added.exitCode, 0, JSON.stringify(added.json));
    const ana = await show('ANA@ardoise.example');
    assert.deepEqual([ana.group, ana.company, ana.standing], ['Atelier', company, 'never-signed-in']);
    assert.deepEqual([ana.waitingEmail, ana.administers, ana.lastSignedInAt], [null, null, null]);
    const text = await say('user', 'show', 'ana@ardoise.example');
    assert.match(text, /groupe +Atelier/);
    assert.match(text, /dernière connexion +jamais/);
    assert.match(text, /mot de passe +aucun\n/);
    assert.match(text, /invitation +Envoyée le .*, valable jusqu’au/);
    assert.ok(Date.parse(ana.invitationEndsAt) > Date.parse(ana.invitedAt));
    const page = ['user', 'list', ...group, '--limit'];
    assert.match(await say(...page, '2'), /\n2 sur 3\u00a0comptes\.\n/);
    assert.match(await say(...page, '3'), /\n3\u00a0comptes\.\n/);
    assert.equal((await user('show', 'ana@ardoise.example', '--company', 'Conselio')).json.outcome, 'unknown');
    assert.equal((await user('show', 'ana@ardoise.example', '--company', 'Personne')).json.outcome, 'unknown-company');
    assert.equal((await user('show', 'nobody@ardoise.example')).exitCode, 1);
    assert.equal((await user('show', 'rien')).exitCode, 2);
    const [heading, ...lines] = (await say('user', 'list', ...group)).split('\n');
    assert.match(heading ?? '', /^société +nom +e-mail +rôle +groupe +état +dernière connexion +mot de passe du$/);
    const [of] = lines.filter((line) => line.includes('ana@ardoise.example'));
    assert.match(
      of ?? '',
      /utilisateur +Atelier +Jamais connecté · Invitation envoyée le \d\d\/\d\d\/\d{4} +jamais +aucun$/,
    );
    const { accounts } = (await user('list', ...group, '--search', 'ana')).json;
    assert.deepEqual([accounts[0].group, accounts[0].emailWaits], ['Atelier', false]);
    const wrong = await user('add', ...group, ...person, '--role', 'user', '--group', 'Nulle part');
    assert.equal(wrong.json.outcome, 'unknown-group');
  });

  test('What is named changes and what is left out stays, by the rules of the page.', async () => {
    const changed = await user('change', claire.email, '--first-name', 'Clara', '--no-telephone', '--group', 'Atelier');
    assert.equal(changed.exitCode, 0, JSON.stringify(changed.json));
    const { firstName, lastName, telephone, group } = await show(claire.email);
    assert.deepEqual([firstName, lastName, telephone, group], ['Clara', claire.lastName, null, 'Atelier']);
    await user('change', claire.email, '--telephone', '+33 1 23 45 67 89', '--no-group', '--language', 'en');
    const again = await show(claire.email);
    assert.deepEqual([again.telephone, again.group, again.language], ['+33123456789', null, 'en']);
    assert.equal((await user('change', claire.email)).json.outcome, 'nothing-to-change');
    const wrong = await user('change', claire.email, '--telephone', 'x', '--new-email', 'rien', '--language', 'it');
    assert.equal(wrong.exitCode, 2);
    for (const flag of ['--telephone', '--new-email', '--language']) assert.ok(wrong.json.message.includes(flag), flag);
    assert.equal((await user('change', claire.email, '--group', 'Nulle part')).json.outcome, 'unknown-group');
    const last = await user('change', 'odette@ardoise.example', '--role', 'user');
    assert.equal(last.json.outcome, 'last-administrator');
  });

  test('Nobody of a client company becomes staff, and no staff a client’s administrator.', async () => {
    for (const role of ['operator', 'supervisor', 'agent']) {
      assert.equal((await user('change', claire.email, '--role', role)).exitCode, 2, role);
    }
    const operator = 'odile.marchand@conselio.example';
    for (const role of ['administrator', 'delegate', 'user']) {
      assert.equal((await user('change', operator, '--role', role)).exitCode, 2, role);
    }
    assert.equal((await show(operator)).role, 'operator');
  });

  test('A new address of whoever came in waits, its mail goes again, and it can be given up; else it is in force at once.', async () => {
    const asked = await user('change', claire.email, '--new-email', 'clara@ardoise.example');
    assert.deepEqual([asked.exitCode, asked.json.emailWaits], [0, true], JSON.stringify(asked.json));
    assert.equal((await show(claire.email)).waitingEmail.email, 'clara@ardoise.example');
    const list = await say('user', 'list', '--company', company, '--search', claire.email);
    assert.match(list, /claire@ardoise\.example · En attente de confirmation/);
    assert.match(await say('user', 'show', claire.email), /en attente +clara@ardoise\.example \(jusqu’au/);
    assert.equal((await user('show', 'clara@ardoise.example')).exitCode, 1);
    assert.equal((await user('resend-confirmation', claire.email)).json.outcome, 'sent');
    assert.equal((await user('cancel-email-change', claire.email)).json.outcome, 'cancelled');
    assert.equal((await user('cancel-email-change', claire.email)).json.outcome, 'none-waits');
    assert.equal((await show(claire.email)).waitingEmail, null);
    const taken = await user('change', claire.email, '--new-email', 'odette@ardoise.example');
    assert.equal(taken.json.outcome, 'email-taken');
    const fresh = await user('change', 'ana@ardoise.example', '--new-email', 'anna@ardoise.example');
    assert.deepEqual([fresh.exitCode, fresh.json.emailWaits], [0, false]);
    assert.equal((await show('anna@ardoise.example')).group, 'Atelier');
  });

  test('Sessions are listed and ended, one or all, and the password stays.', async () => {
    const [one, other] = [await openSession(), await openSession()];
    const listed = await user('sessions', claire.email);
    assert.deepEqual(listed.json.sessions.map(({ id }: { id: string }) => id).sort(), [one, other].sort());
    assert.equal((await user('end-sessions', claire.email, '--session', 'nothing')).json.outcome, 'unknown-session');
    assert.equal((await user('end-sessions', claire.email, '--session', one)).json.sessions, 1);
    assert.ok((await say('user', 'sessions', claire.email)).includes(other));
    const third = await openSession();
    assert.match(await say('user', 'end-sessions', claire.email), /2\u00a0sessions terminées/);
    assert.deepEqual((await user('sessions', claire.email)).json.sessions, [], third);
    assert.equal((await show(claire.email)).mustChange, false);
  });

  test('The history tells what happened and who did it, kind by kind and page by page.', async () => {
    const all = await user('history', claire.email);
    const actions: string[] = all.json.events.map(({ action }: { action: string }) => action);
    for (const action of ['session-ended', 'account-changed', 'email-change-asked', 'account-viewed']) {
      assert.ok(actions.includes(action), `${action} in ${actions.join()}`);
    }
    assert.ok(all.json.events.every(({ by }: { by: { kind: string } }) => by.kind === 'console'));
    const first = await user('history', claire.email, '--kind', 'coming-and-going', '--limit', '1');
    assert.deepEqual([first.json.events.length, first.json.events[0].action], [1, 'session-ended']);
    const next = await user('history', claire.email, '--kind', 'coming-and-going', '--cursor', first.json.next);
    assert.ok(next.json.events.length > 0 && next.json.events[0].at <= first.json.events[0].at);
    assert.match(await say('user', 'history', claire.email), /La console du serveur/);
    const wrong = await user('history', claire.email, '--kind', 'all', '--limit', '0', '--cursor', 'x');
    for (const flag of ['--kind', '--limit', '--cursor']) assert.ok(wrong.json.message.includes(flag), flag);
  });

  test('Who never came in is invited, and the link is shown to nobody; who came in is not.', async () => {
    const text = await say('user', 'invite', 'anna@ardoise.example');
    assert.match(text, /anna@ardoise\.example/);
    assert.doesNotMatch(text, /https?:|[A-Za-z0-9_-]{20}/);
    const invited = await user('invite', 'anna@ardoise.example');
    assert.deepEqual(invited.json, { outcome: 'invited', email: 'anna@ardoise.example' });
    const events = await user('history', 'anna@ardoise.example');
    assert.equal(events.json.events[0].action, 'account-invited');
    assert.equal((await user('invite', claire.email)).json.outcome, 'entered');
    await user('disable', 'anna@ardoise.example');
    assert.equal((await user('invite', 'anna@ardoise.example')).json.outcome, 'disabled');
    await user('enable', 'anna@ardoise.example');
  });

  test('A delegate administers the groups that are named and no others; nobody else administers any.', async () => {
    assert.equal((await user('delegate', claire.email, '--group', 'Atelier')).json.outcome, 'not-a-delegate');
    assert.equal((await user('change', claire.email, '--role', 'delegate')).exitCode, 0);
    assert.deepEqual((await user('delegate', claire.email)).json.groups, []);
    await run('group', 'add', 'Caisse', '--company', company);
    const both = await user('delegate', claire.email, '--group', 'Atelier', 'caisse');
    assert.deepEqual(both.json.groups.map(({ name }: { name: string }) => name).sort(), ['Atelier', 'Caisse']);
    assert.deepEqual((await show(claire.email)).administers.sort(), ['Atelier', 'Caisse']);
    const one = await user('delegate', claire.email, '--group', 'Caisse');
    assert.deepEqual(
      one.json.groups.map(({ name }: { name: string }) => name),
      ['Caisse'],
    );
    assert.equal((await user('delegate', claire.email, '--group', 'Nulle part')).json.outcome, 'unknown-group');
    assert.equal((await user('delegate', claire.email, '--group', 'Caisse', '--no-groups')).exitCode, 2);
    assert.deepEqual((await user('delegate', claire.email, '--no-groups')).json.groups, []);
  });
});
