import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openAt } from '../../src/composition/open-at.ts';
import type { Stores } from '../../src/storage/open-storage.ts';
import { day, givenAccount, givenCompany } from '../contract/given.ts';
import { runHere } from '../parts/command-line.ts';
import { initialise, newFolder } from './run-marignan.ts';

const company = 'Ardoise & Fils';

suite('The settings and groups of a company at the console', () => {
  const folder = newFolder();
  const data = join(folder.path, 'data');
  before(async () => {
    await initialise(folder.path);
    await withStores(async (stores) => {
      const { id: companyId } = await givenCompany(stores, { name: company });
      for (const [role, email] of [
        ['administrator', 'odette@ardoise.example'],
        ['user', 'claire@ardoise.example'],
      ] as const) {
        await givenAccount(stores, { companyId, role, email });
      }
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
  const run = async (...words: string[]) => {
    const { exitCode, stdout } = await runHere([...words, '--data', data, '--json'], []);
    return { exitCode, json: JSON.parse(stdout) };
  };
  const say = async (...words: string[]) => (await runHere([...words, '--data', data], [])).stdout;
  const group = (act: string, ...words: string[]) => run('group', act, ...words, '--company', company);
  const names = async () => (await group('list')).json.groups.map(({ name }: { name: string }) => name);

  test('Groups are made, listed with how many are in each, renamed and removed; their people stay.', async () => {
    assert.equal(await say('group', 'list', '--company', company), 'Cette société n’a pas de groupe.\n');
    assert.equal((await group('add', 'Atelier')).json.group.name, 'Atelier');
    assert.equal((await group('add', ' atelier ')).json.outcome, 'name-taken');
    assert.equal((await group('add', 'x'.repeat(101))).exitCode, 2);
    await group('add', 'Caisse');
    await run('user', 'change', 'claire@ardoise.example', '--group', 'Caisse');
    assert.deepEqual(await names(), ['Atelier', 'Caisse']);
    assert.match(await say('group', 'list', '--company', company), /Caisse +1 /);
    assert.equal((await group('rename', 'ATELIER', 'Atelier nord')).json.group.name, 'Atelier nord');
    assert.equal((await group('rename', 'Atelier nord', 'Caisse')).json.outcome, 'name-taken');
    assert.equal((await group('rename', 'Atelier', 'Sud')).json.outcome, 'unknown-group');
    assert.match(
      await say('group', 'remove', 'Caisse', '--company', company),
      /Sans groupe désormais\u00a0: 1\u00a0personne/,
    );
    assert.equal((await group('remove', 'Caisse')).json.outcome, 'unknown-group');
    assert.equal((await run('user', 'show', 'claire@ardoise.example')).json.account.group, null);
    assert.deepEqual(await names(), ['Atelier nord']);
    assert.equal((await run('group', 'list', '--company', 'Personne')).json.outcome, 'unknown-company');
  });

  test('A weaker way to give an access back waits, and the administrators hear of it; one that is off is closed at once.', async () => {
    const modes = (...words: string[]) => run('company', 'reset-modes', company, ...words);
    const { resetModes } = (await modes()).json;
    assert.ok(resetModes.link.isOn && resetModes.temporary.isOn && resetModes.chosen.isOn);
    const strong = await modes('--allow', 'link');
    assert.deepEqual([strong.json.resetModes.chosen, strong.json.resetModes.temporary], [off, off]);
    const weak = await modes('--allow', 'link', 'chosen');
    assert.ok(Date.parse(weak.json.resetModes.chosen.usableSince) > Date.now() + day);
    assert.match(await say('company', 'reset-modes', company), /choisi par l’administrateur +permis à partir du/);
    assert.deepEqual((await modes('--allow', 'none')).json.resetModes, { link: off, temporary: off, chosen: off });
    assert.equal((await modes('--allow', 'none', 'link')).exitCode, 2);
    assert.equal((await modes('--allow', 'everything')).exitCode, 2);
    const told = await withStores((stores) => stores.outbox.lease(Date.now(), Date.now() + 1, 50, 'mail'));
    const weakened = told.filter(({ content }) => content.kind === 'reset-modes-weakened');
    assert.deepEqual(
      weakened.map(({ to }) => to.address),
      ['odette@ardoise.example'],
    );
  });

  test('A company is shown with its size and what is set for it.', async () => {
    await run('desk', 'telephone', 'stop', '--company', company, '--reason', 'Des appels trompeurs');
    const { company: shown } = (await run('company', 'show', 'ardoise & fils')).json;
    assert.deepEqual([shown.name, shown.kind, shown.people, shown.groups], [company, 'client', 2, 1]);
    assert.equal(shown.tellsAdministrators, true);
    assert.equal(shown.telephoneStop.reason, 'Des appels trompeurs');
    assert.match(await say('company', 'show', company), /par téléphone +arrêtées par le support depuis/);
    assert.equal((await run('company', 'show', 'Personne')).exitCode, 1);
  });
});

const off = { isOn: false, usableSince: null };
