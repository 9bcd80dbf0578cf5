import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openAt } from '../../src/composition/open-at.ts';
import type { Stores } from '../../src/storage/open-storage.ts';
import { givenAccount, givenCompany } from '../contract/given.ts';
import { runHere } from '../parts/command-line.ts';
import { initialise, newFolder } from './run-marignan.ts';

const company = 'Ardoise & Fils';

suite('Files of people at the console', () => {
  const folder = newFolder();
  const data = join(folder.path, 'data');
  const at = (name: string) => join(folder.path, name);
  before(async () => {
    await initialise(folder.path);
    const opened = await openAt({ data }, {}, 'fr');
    assert.ok(opened.kind === 'opened');
    const stores = opened.installation.storage as unknown as Stores;
    for (const [name, email] of [
      [company, 'odette@ardoise.example'],
      ['Brique SA', 'bruno@brique.example'],
    ] as const) {
      const { id: companyId } = await givenCompany(stores, { name });
      await givenAccount(stores, { companyId, role: 'administrator', email });
    }
    await opened.installation.close();
  });
  after(() => folder.remove());

  const fileOf = (name: string, text: string): string => {
    writeFileSync(at(name), text);
    return at(name);
  };
  const run = async (...words: string[]) => {
    const { exitCode, stdout } = await runHere([...words, '--data', data, '--json'], []);
    return { exitCode, json: JSON.parse(stdout) };
  };
  const say = async (...words: string[]) => (await runHere([...words, '--data', data], [])).stdout;
  const bring = (file: string, ...words: string[]) => run('user', 'import', file, ...words);
  const emails = async (name: string): Promise<string[]> => {
    const { accounts } = (await run('user', 'list', '--company', name)).json;
    return accounts.map(({ email }: { email: string }) => email).sort();
  };

  test('A dry run tells what would be done and writes nothing; the run does it, and once more there is nothing to do.', async () => {
    const file = fileOf('equipe.csv', 'courriel;prénom;nom;téléphone\nana@ardoise.example;Ana;Bon;06 12 34 56 78\n');
    const dry = await bring(file, '--company', company, '--dry-run');
    assert.deepEqual([dry.exitCode, dry.json.outcome, dry.json.added, dry.json.dryRun], [0, 'dry-run', 1, true]);
    assert.match(await say('user', 'import', file, '--company', company, '--dry-run'), /1\u00a0personne à ajouter/);
    assert.deepEqual(await emails(company), ['odette@ardoise.example']);
    const done = await bring(file, '--company', company);
    assert.deepEqual([done.exitCode, done.json.outcome, done.json.added, done.json.dryRun], [0, 'done', 1, false]);
    assert.match(done.json.import, /^[a-z0-9]{24}$/);
    const { account } = (await run('user', 'show', 'ana@ardoise.example')).json;
    assert.deepEqual([account.telephone, account.standing], ['+33612345678', 'never-signed-in']);
    const again = await bring(file, '--company', company);
    assert.deepEqual([again.json.added, again.json.changed, again.json.unchanged], [0, 0, 1]);
    const other = fileOf('autre.csv', 'courriel;prénom;nom;téléphone\nana@ardoise.example;Anaïs;Bon;\n');
    const told = await bring(other, '--company', company, '--dry-run');
    const values = { firstName: ['Ana', 'Anaïs'], telephone: ['+33612345678', ''] };
    assert.deepEqual(told.json.changes, [
      { line: 2, fields: ['firstName', 'telephone'], emptied: ['telephone'], values },
    ]);
    const printed = await say('user', 'import', other, '--company', company, '--dry-run');
    assert.match(
      printed,
      /Ligne 2, Anaïs Bon\u00a0: Modifiée\u00a0: Prénom «\u202fAna\u202f» → «\u202fAnaïs\u202f», Téléphone «\u202f06 12 34 56 78\u202f» effacé/,
    );
    assert.equal((await bring(at('nothing.csv'))).exitCode, 2);
    assert.equal((await bring(file)).json.outcome, 'no-company-column');
    assert.equal((await bring(file, '--company', 'Personne')).json.outcome, 'unknown-company');
  });

  test('A dry run says how the columns are read, what would be kept, who may be somebody else, and each cause once.', async () => {
    const known = 'odile@ardoise.example;Odile;Bon;;;\n';
    await bring(fileOf('connue.csv', `courriel;prénom;nom;tél;service;badge\n${known}`), '--company', company);
    const many = Array.from({ length: 7 }, (_, number) => `m${number}@ardoise.example;A;B;;Lune;\n`).join('');
    const other = 'odile@ardoise.example;Paul;Reuter;;;\nnew@ardoise.example;Ada;Une;;;\n';
    const file = fileOf('doutes.csv', `courriel;prénom;nom;tél;service;badge\n${other}${many}`);
    const { json } = await bring(file, '--company', company, '--dry-run');
    assert.deepEqual(
      json.columns.map((one: { title: string; column: string | null }) => [one.title, one.column]),
      [
        ['courriel', 'email'],
        ['prénom', 'firstName'],
        ['nom', 'lastName'],
        ['tél', 'telephone'],
        ['service', 'group'],
        ['badge', null],
      ],
    );
    assert.equal(json.otherNames, 1);
    assert.deepEqual(json.roles, { added: {}, given: {}, taken: {} });
    assert.deepEqual([json.changes[0].otherName, json.additions[0].values.role], [true, ['', 'user']]);
    const cause = { column: 'group', fault: 'unknown-group', value: 'Lune', count: 7, lines: [4, 5, 6, 7, 8] };
    assert.deepEqual(json.causes, [cause]);
    const { stdout, stderr } = await runHere(
      ['user', 'import', file, '--company', company, '--dry-run', '--data', data],
      [],
    );
    const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');
    assert.match(
      plain(stdout),
      /« service » → Groupe\n« badge » : ignorée\nLa colonne « service » est lue comme le groupe/,
    );
    assert.match(
      plain(stdout),
      /Ligne 3, Ada Une \(new@ardoise\.example\) : Ajoutée : Langue « français », Rôle « Utilisateur »/,
    );
    assert.match(plain(stdout), /« Reuter »\. Peut-être quelqu’un d’autre/);
    assert.match(plain(stderr), /^7 lignes : Groupe « Lune » : aucun groupe/);
  });

  test('Refused lines hold everything up, are written as they were sent, and mended they come in.', async () => {
    const lines = 'cle;courriel;prénom;nom\n=1+1;rien;Sans;Adresse\n;luc@ardoise.example;Luc;Bon\n';
    const file = fileOf('refusees.csv', lines);
    const [kept, words] = [at('a-corriger.csv'), ['--company', company]];
    const held = await bring(file, ...words, '--refused', kept);
    assert.deepEqual([held.exitCode, held.json.outcome, held.json.refusedFile], [1, 'refused', kept]);
    assert.deepEqual(held.json.lines, [
      { line: 2, faults: [{ column: 'email', fault: 'not-an-address', value: 'rien' }] },
    ]);
    assert.ok(!(await emails(company)).includes('luc@ardoise.example'));
    const written = readFileSync(kept, 'utf8');
    assert.match(
      written,
      /^\uFEFFLigne d’origine;Motif;cle;courriel;prénom;nom\r\n2;[^\r]*;'=1\+1;rien;Sans;Adresse\r\n$/,
    );
    assert.equal(statSync(kept).mode & 0o777, 0o600);
    const taken = await bring(file, ...words, '--refused', kept, '--skip-refused');
    assert.equal(taken.json.outcome, 'file-exists');
    assert.ok(!(await emails(company)).includes('luc@ardoise.example'), 'nothing is written without the file');
    const some = await bring(file, ...words, '--skip-refused');
    assert.deepEqual([some.exitCode, some.json.outcome, some.json.added, some.json.refused], [1, 'done', 1, 1]);
    writeFileSync(kept, written.replace(';rien;', ';sans@ardoise.example;'));
    const mended = await bring(kept, ...words, '--refused', at('encore.csv'));
    assert.deepEqual([mended.exitCode, mended.json.added, 'refusedFile' in mended.json], [0, 1, false]);
    assert.ok((await emails(company)).includes('sans@ardoise.example'));
  });

  test('One file brings people into several companies, and makes those that are missing where it is asked to.', async () => {
    const file = fileOf(
      'plusieurs.csv',
      'société;courriel;prénom;nom\nardoise & fils;a@ardoise.example;A;A\nBrique SA;b@brique.example;B;B\nCiment;c@ciment.example;C;C\n',
    );
    const held = await bring(file);
    assert.deepEqual([held.exitCode, held.json.outcome], [1, 'refused']);
    assert.equal(held.json.lines[0].faults[0].fault, 'unknown-company');
    const { json } = await bring(file, '--create-companies');
    assert.deepEqual([json.outcome, json.added, json.companies], ['done', 3, 1]);
    assert.ok((await emails('Brique SA')).includes('b@brique.example'));
    assert.deepEqual(await emails('Ciment'), ['c@ciment.example']);
    assert.ok(!(await emails(company)).includes('b@brique.example'));
    const twice = 'Ardoise & Fils;a1@ardoise.example;A;A\nARDOISE  &  Fils;a2@ardoise.example;A;A\n';
    const anew = 'Granit;g1@granit.example;G;G\n granit ;g2@granit.example;G;G\n';
    const spelt = await bring(
      fileOf('deux-facons.csv', `société;courriel;prénom;nom\n${twice}${anew}`),
      '--create-companies',
    );
    assert.deepEqual([spelt.json.outcome, spelt.json.added, spelt.json.companies], ['done', 4, 1]);
    assert.deepEqual(await emails('Granit'), ['g1@granit.example', 'g2@granit.example']);
  });

  test('Those who are added are invited where it is asked for, company by company, and nobody else.', async () => {
    const file = fileOf(
      'invites.csv',
      'société;courriel;prénom;nom\nArdoise & Fils;i@ardoise.example;I;A\nArdoise & Fils;ana@ardoise.example;Ana;Autre\nBrique SA;i@brique.example;I;B\n',
    );
    const { exitCode, json } = await bring(file, '--invite');
    assert.deepEqual([exitCode, json.added, json.changed], [0, 2, 1], JSON.stringify(json));
    assert.deepEqual(
      json.invitations.map((one: Record<string, unknown>) => [one.kind, one.concerned, one.settled, one.state]),
      Array(2).fill(['invite', 1, 1, 'done']),
    );
    assert.ok(await isInvited('i@ardoise.example'));
    assert.ok(await isInvited('i@brique.example'));
    assert.ok(!(await isInvited('ana@ardoise.example')), 'who was there already is not invited');
    const none = await bring(file, '--invite');
    assert.deepEqual([none.json.added, none.json.invitations], [0, []]);
  });
  const isInvited = async (email: string): Promise<boolean> =>
    (await run('user', 'history', email)).json.events.some(
      ({ action }: { action: string }) => action === 'account-invited',
    );

  test('An export comes back unchanged, takes the filters of the list, and replaces no file.', async () => {
    const to = at('export.csv');
    const exported = await run('user', 'export', '--company', company, '--to', to);
    assert.equal(exported.exitCode, 0, JSON.stringify(exported.json));
    assert.equal(exported.json.people, (await emails(company)).length);
    assert.equal(statSync(to).mode & 0o777, 0o600);
    const back = await bring(to, '--company', company);
    assert.deepEqual([back.json.changed, back.json.added, back.json.unchanged], [0, 0, exported.json.people]);
    assert.equal((await run('user', 'export', '--company', company, '--to', to)).json.outcome, 'file-exists');
    assert.equal((await run('user', 'export', '--company', company)).exitCode, 2);
    const some = await say('user', 'export', '--company', company, '--role', 'administrator');
    assert.match(some, /^\uFEFFIdentifiant;[^\r]*\r\n[^\r]*odette@ardoise\.example[^\r]*\r\n$/);
    const wrong = await run('user', 'export', '--company', company, '--to', at('x.csv'), '--standing', 'gone');
    assert.equal(wrong.exitCode, 2);
  });
});
