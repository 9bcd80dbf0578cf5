import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openAt } from '../../src/composition/open-at.ts';
import { massLease } from '../../src/domain/mass-actions/mass-action.ts';
import type { Stores } from '../../src/storage/open-storage.ts';
import { credentialOf, givenAccount, givenCompany } from '../contract/given.ts';
import { runHere } from '../parts/command-line.ts';
import { initialise, newFolder } from './run-marignan.ts';

const company = 'Ardoise & Fils';
const emails = ['un@ardoise.example', 'deux@ardoise.example', 'trois@ardoise.example'];

suite('Mass actions at the console, where no server runs', () => {
  const folder = newFolder();
  before(async () => {
    await initialise(folder.path);
    const opened = await openAt({ data: join(folder.path, 'data') }, {}, 'fr');
    assert.ok(opened.kind === 'opened');
    const stores = opened.installation.storage as unknown as Stores;
    const { id: companyId } = await givenCompany(stores, { name: company });
    for (const email of emails) {
      await stores.credentials.replace(credentialOf(await givenAccount(stores, { companyId, email })), 0);
    }
    await opened.installation.close();
  });
  after(() => folder.remove());

  const run = async (...words: string[]) => {
    const argv = ['mass', ...words, '--company', company, '--data', join(folder.path, 'data'), '--json'];
    const { exitCode, stdout } = await runHere(argv, []);
    return { exitCode, json: JSON.parse(stdout) };
  };
  const begin = (...words: string[]) => run('begin', '--kind', 'require-new-password', ...words);

  test('The number is told first, and another one begins nothing.', async () => {
    const asked = await begin();
    assert.deepEqual([asked.exitCode, asked.json.outcome, asked.json.concerned], [1, 'not-confirmed', 3]);
    for (const wrong of ['2', '4', 'trois']) {
      const refused = await begin('--confirm', wrong, '--reason', 'Une liste a circulé');
      assert.deepEqual([refused.exitCode, refused.json.outcome], [1, 'not-confirmed'], wrong);
    }
    assert.equal((await begin('--confirm', '3', '--reason', 'x')).exitCode, 2);
    assert.equal((await run('begin', '--kind', 'delete')).exitCode, 2);
    assert.equal((await begin('--standing', 'tired')).exitCode, 2);
    assert.equal((await begin('--password-set-before', 'hier')).exitCode, 2);
    assert.deepEqual((await run('list')).json.actions, []);
  });

  test('Where nobody is concerned, that is said at once, and nothing begins.', async () => {
    for (const more of [[], ['--confirm', '0', '--reason', 'Une liste a circulé']]) {
      const none = await begin('--standing', 'frozen', ...more);
      assert.deepEqual([none.exitCode, none.json.outcome], [1, 'nobody']);
      assert.match(none.json.message, /Personne n’est concerné/);
    }
    assert.deepEqual((await run('list')).json.actions, []);
  });

  test('The same act that is not over is told with the number, and how to see it.', async () => {
    const opened = await openAt({ data: join(folder.path, 'data') }, {}, 'fr');
    assert.ok(opened.kind === 'opened');
    const { storage, clock } = opened.installation;
    const held = await storage.messages.takeLease(massLease.name, 'a server', clock.now() + 60_000, clock.now());
    await opened.installation.close();
    assert.ok(held);
    const { json } = await begin('--confirm', '3', '--reason', 'Une liste a circulé');
    assert.equal(json.outcome, 'begun');
    const again = await begin();
    assert.deepEqual([again.json.outcome, again.json.concerned], ['not-confirmed', 3]);
    assert.deepEqual(
      again.json.alike.map((action: { id: string }) => action.id),
      [json.action.id],
    );
    assert.match(again.json.message, new RegExp(`déjà en cours pour 3\\s+personnes.*mass show ${json.action.id}`));
    await run('cancel', json.action.id);
    const reopened = await openAt({ data: join(folder.path, 'data') }, {}, 'fr');
    assert.ok(reopened.kind === 'opened');
    await reopened.installation.storage.messages.releaseLease(massLease.name, 'a server');
    await reopened.installation.close();
  });

  test('With the number and a reason it is done in the command, told by show and list, and written as a report.', async () => {
    const file = join(folder.path, 'people.txt');
    writeFileSync(file, `${emails[0]}\n${emails[1]}\nnobody@nowhere.example\n`);
    const begun = await begin('--file', file, '--confirm', '2', '--reason', 'Une liste a circulé');
    assert.deepEqual([begun.exitCode, begun.json.outcome], [0, 'done'], JSON.stringify(begun.json));
    const { id } = begun.json.action;
    const shown = await run('show', id);
    assert.deepEqual([shown.json.action.state, shown.json.results], ['done', [{ result: 'done', people: 2 }]]);
    assert.equal((await run('list')).json.actions[0].id, id);
    assert.equal((await run('pause', id)).json.outcome, 'unchanged');
    assert.equal((await run('show', 'nothing')).exitCode, 1);
    for (const ending of ['csv', 'pdf']) {
      const report = join(folder.path, `report.${ending}`);
      assert.equal((await run('report', id, '--to', report)).exitCode, 0);
      assert.equal(statSync(report).mode & 0o777, 0o600);
      assert.equal((await run('report', id, '--to', report)).json.outcome, 'file-exists');
    }
    const table = readFileSync(join(folder.path, 'report.csv'), 'utf8');
    assert.match(
      table,
      /deux@ardoise\.example;[^;]+;\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2};Une liste a circulé;L’exploitant\r\n/,
    );
    assert.match(readFileSync(join(folder.path, 'report.pdf'), 'latin1'), /^%PDF-1\.7/);
    assert.equal((await run('report', id, '--to', join(folder.path, 'report.txt'))).exitCode, 2);
  });
});
