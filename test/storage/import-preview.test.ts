import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { Actor } from '../../src/domain/accounts/actor.ts';
import { wordKey } from '../../src/domain/accounts/people-file.ts';
import type { ImportScope } from '../../src/domain/recovery/import/home-of-lines.ts';
import type { ImportPlan } from '../../src/domain/recovery/import/import-outcome.ts';
import { isToCheck } from '../../src/domain/recovery/import/plan-preview.ts';
import { previewImport } from '../../src/domain/recovery/import/preview-import.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { peopleWords } from '../../src/text/people-words.ts';
import { engines, keys, type Room } from '../contract/engines.ts';
import { givenAccount, givenCompany, id, start } from '../contract/given.ts';

const words = peopleWords(wordKey);
const operator = { kind: 'console' } as const;
const titles = 'identifiant;courriel;prénom;nom;téléphone;langue;rôle;groupe\n';

for (const engine of engines) {
  suite(`What a preview tells, on ${engine.name}`, engine.needed, () => {
    let room: Room;
    before(async () => {
      await engine.start();
      room = await engine.open();
    });
    after(async () => {
      await room.close();
      await engine.stop();
    });

    const plan = async (actor: Actor, scope: ImportScope, text: string): Promise<ImportPlan> => {
      const deps = {
        storage: room.storage,
        clock: { now: () => start + 1000 },
        random: systemRandom,
        defaultLanguage: 'fr' as const,
        outcomesKey: keys.audit,
      };
      const planned = await previewImport(deps, actor, scope, { bytes: Buffer.from(text), words });
      return planned.kind === 'planned' ? planned.plan : assert.fail(planned.kind);
    };
    const faultsOf = (refused: ImportPlan['refused']) =>
      refused.map(({ line, faults }) => [line, ...faults.map(({ column, fault }) => `${column} ${fault}`)]);
    const signedInAs = ({ id: accountId, companyId, role }: Account): Actor => ({
      ...{ kind: 'account', accountId, companyId, role, sessionId: 'session', source: '192.0.2.9' },
    });

    test('All that is wrong with a line is told at once, whichever way it is refused.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const office = await givenAccount(room.storage, { companyId, role: 'administrator' });
      const one = await givenAccount(room.storage, { companyId });
      const elsewhere = await givenAccount(room.storage);
      const lines = [
        `${one.id};autre@maison.example;A;;12;klingon;empereur;Lune`,
        `personne;;A;;12;klingon;empereur;Lune`,
        `;${elsewhere.email};;B;12;;;Lune`,
        `;${office.email};Claire;;12;;utilisateur;`,
        `;x@;A;B;12;;;;surplus`,
        `;neuve.${one.id}@maison.example;A;B;;;;`,
        `;neuve.${one.id}@maison.example;A;;;;;`,
        `;${one.email};Claire;Martin;;;;`,
        `;${one.email};Claire;;;;;;surplus`,
      ];
      const { refused } = await plan(signedInAs(office), { companyId }, titles + lines.join('\n'));
      const cells = ['telephone not-a-telephone', 'language not-a-choice', 'role not-a-choice', 'group unknown-group'];
      assert.deepEqual(faultsOf(refused), [
        [2, 'email email-differs', 'lastName missing', ...cells],
        [3, 'id unknown-id', ...cells],
        [4, 'email email-taken', 'firstName missing', 'telephone not-a-telephone', 'group unknown-group'],
        [5, 'lastName missing', 'telephone not-a-telephone', 'role own-role'],
        [6, 'null more-cells', 'email not-an-address', 'telephone not-a-telephone'],
        [8, 'lastName missing', 'null twice'],
        [10, 'null more-cells', 'lastName missing', 'null twice'],
      ]);
    });

    test('Of a company that is not there, what the line says of its person is judged all the same.', async () => {
      const text =
        'société;courriel;prénom;nom;rôle;groupe\nPersonne SA;x@;;B;agent;Lune\nPersonne SA;y@z.example;A;B;chef;\n';
      const { refused } = await plan(operator, { everyCompany: true, createsCompanies: false }, text);
      assert.deepEqual(faultsOf(refused), [
        [2, 'company unknown-company', 'email not-an-address', 'firstName missing'],
        [3, 'company unknown-company', 'role not-a-choice'],
      ]);
    });

    test('Each column stands beside what it is read as, with what its first cell says, and nothing of one that is ignored.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const text =
        'Prénom;Nom;Courriel;Service;Mot de passe;Société;;\n;Œuvre;a@b.example;;secret;Une;;reste\nChloé;Autre;c@d.example;;;;;\n';
      const { preview } = await plan(operator, { companyId }, text);
      assert.deepEqual(preview.columns, [
        { title: 'Prénom', column: 'firstName', sample: 'Chloé' },
        { title: 'Nom', column: 'lastName', sample: 'Œuvre' },
        { title: 'Courriel', column: 'email', sample: 'a@b.example' },
        { title: 'Service', column: 'group' },
        { title: 'Mot de passe', column: null },
        { title: 'Société', column: null },
        { title: '', column: null },
      ]);
    });

    test('Who is added is shown as they would be kept, a hundred of them.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const group = { id: id(), companyId, name: 'Comptabilité' };
      assert.equal(await room.storage.groups.insert(group), true);
      const others = Array.from({ length: 150 }, (_, number) => `;plus.${number}@maison.example;A;B;;;;`);
      const first = ';  Chloe@Maison.example ;Chloé;D’Œuvre;06 39 98 01 23;allemand;;comptabilite';
      const { preview } = await plan(operator, { companyId }, titles + [first, ...others].join('\n'));
      assert.deepEqual([preview.counts.added, preview.lines.length], [151, 100]);
      assert.deepEqual(preview.lines[0], {
        ...{ line: 2, kind: 'added', name: 'Chloé D’Œuvre', email: 'Chloe@Maison.example' },
        values: {
          firstName: ['', 'Chloé'],
          lastName: ['', 'D’Œuvre'],
          telephone: ['', '+33639980123'],
          language: ['', 'de'],
          role: ['', 'user'],
          groupId: ['', 'Comptabilité'],
        },
      });
    });

    test('Refused lines are counted by cause; of a cause of many the first stand for all, and no other is hidden by them.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const many = Array.from({ length: 312 }, (_, number) => `;m.${number}@maison.example;A;B;;;;Achat`);
      const lines = [...many, ';x@;A;B;;;;', ';y@maison.example;A;B;12;;;Achat'];
      const { preview, refused } = await plan(operator, { companyId }, titles + lines.join('\n'));
      assert.equal(refused.length, 314);
      assert.deepEqual(preview.causes, [
        { column: 'group', fault: 'unknown-group', value: 'Achat', count: 313, lines: [2, 3, 4, 5, 6] },
        { column: 'email', fault: 'not-an-address', value: 'x@', count: 1, lines: [314] },
        { column: 'telephone', fault: 'not-a-telephone', value: '12', count: 1, lines: [315] },
      ]);
      assert.deepEqual(
        preview.lines.map(({ line }) => line),
        [2, 3, 4, 5, 6, 314, 315],
      );
    });

    test('A cause of lines that name different groups says these, those of most lines first, five of them.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const names = ['Vente', ...Array.from({ length: 11 }, () => 'Expédition'), 'Ateliers', 'Ateliers', ...'ABCDE'];
      const lines = names.map((name, number) => `;m.${number}@maison.example;A;B;;;;${name}`);
      const { preview } = await plan(operator, { companyId }, titles + lines.join('\n'));
      const [first, second, ...others] = preview.causes?.[0]?.values ?? [];
      assert.deepEqual(
        [first, second],
        [
          { value: 'Expédition', count: 11 },
          { value: 'Ateliers', count: 2 },
        ],
      );
      assert.deepEqual([others.length, preview.causes?.[0]?.moreValues], [3, 3]);
    });

    test('Whoever would have none of their names left is counted and comes before the hundred others; a name that stays is nobody else.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const people: Account[] = [];
      await room.storage.transaction(async (tx) => {
        for (let each = 0; each < 105; each += 1) people.push(await givenAccount(tx, { companyId }));
      });
      const changed = people.slice(0, 101).map((person) => `${person.id};;Clara;Martin;;;;`);
      const [swapped, accents, married, other] = people.slice(101);
      const lines = [
        ...changed,
        `${swapped?.id};;Martin;Claire;;;;`,
        `${accents?.id};;CLAIRE;MARTIN;;;;`,
        `${married?.id};;Marie-Claire;de Martin-Weber;;;;`,
        `;${other?.email};Paul;Reuter;;;;`,
      ];
      const { preview } = await plan(operator, { companyId }, titles + lines.join('\n'));
      assert.deepEqual([preview.counts.changed, preview.otherNames, preview.lines.length], [105, 1, 100]);
      const marked = preview.lines.filter((line) => line.kind === 'changed' && line.isOtherName);
      assert.deepEqual(
        marked.map(({ line }) => line),
        [106],
      );
    });

    test('Rights that are given and taken are counted by role, and their lines come before the hundred others, as do those that erase something.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const known = (changes: Partial<Account> = {}) => givenAccount(room.storage, { companyId, ...changes });
      const group = { id: id(), companyId, name: 'Comptabilité' };
      assert.equal(await room.storage.groups.insert(group), true);
      await known({ role: 'administrator' });
      const people: Account[] = [];
      await room.storage.transaction(async (tx) => {
        for (let each = 0; each < 105; each += 1) people.push(await givenAccount(tx, { companyId, telephone: null }));
      });
      const [rising, falling, moving] = [
        await known(),
        await known({ role: 'delegate' }),
        await known({ role: 'delegate' }),
      ];
      const [silent, leaving] = [
        await known({ telephone: '+33612345678' }),
        await known({ telephone: null, groupId: group.id }),
      ];
      const head = 'identifiant;courriel;prénom;nom;rôle\n';
      const lines = [
        ...people.map((person) => `${person.id};;Clara;Martin;`),
        ...Array.from({ length: 105 }, (_, number) => `;neu.${number}@maison.example;A;B;`),
        `${rising.id};;;;administrateur`,
        `${falling.id};;;;utilisateur`,
        `${moving.id};;;;administrateur`,
        ';chef@maison.example;A;B;administrateur',
      ].map((line) => line.replace(';;;;', ';;Claire;Martin;'));
      const { preview } = await plan(operator, { companyId }, head + lines.join('\n'));
      assert.deepEqual(preview.roles, {
        added: { administrator: 1 },
        given: { administrator: 2 },
        taken: { delegate: 2 },
      });
      assert.deepEqual(
        preview.lines.filter(isToCheck).map(({ line }) => line),
        [212, 213, 214, 215],
      );
      assert.equal(preview.lines.length, 200);
      const erasing = [
        ...people.map((person) => `${person.id};Clara;;`),
        `${silent.id};Claire;;`,
        `${leaving.id};Claire;;`,
      ];
      const { preview: erased } = await plan(
        operator,
        { companyId },
        `identifiant;prénom;téléphone;groupe\n${erasing.join('\n')}`,
      );
      assert.deepEqual([erased.emptied, erased.lines.length], [{ telephone: 1, groupId: 1 }, 100]);
      assert.deepEqual(
        erased.lines.filter(isToCheck).map(({ line }) => line),
        [107, 108],
      );
    });
  });
}
