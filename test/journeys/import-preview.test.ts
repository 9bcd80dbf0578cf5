import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { query } from '../parts/database.ts';
import { useServer } from '../parts/engines.ts';
import { welcome } from '../parts/people.ts';
import { bring, placeOf, whenDone } from '../parts/people-file.ts';
import { startServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

suite('The preview of an import', () => {
  const stage = useServer(startServer);
  const office = async (): Promise<Visitor> => {
    const [administrator] = stage.server.having('administrator');
    assert.ok(administrator);
    const visitor = new Visitor(stage.server.url);
    await visitor.signIn(administrator);
    return visitor;
  };

  test('The preview says how each column is read, what would be kept of whom, and who may be somebody else.', async () => {
    const visitor = await office();
    const user = await welcome(stage.server);
    await query(stage.server, "update accounts set first_name = 'Julie', last_name = 'Martin' where id = ?", user.id);
    const lines = ['lue.import@client.example;Luc;Bon;06 39 98 01 23;;A-1', `${user.email};Paul;Reuter;;;A-2`];
    const path = placeOf(await bring(visitor, `Courriel;Prénom;Nom;Mobile;Service;Badge\n${lines.join('\n')}\n`));
    const { text } = await visitor.get(path);
    for (const said of [
      /« Courriel » → Adresse e-mail , par exemple « lue\.import@client\.example »/,
      /« Mobile » → Téléphone , par exemple « 06 39 98 01 23 »/,
      /« Service » → Groupe/,
      /« Badge »\s: ignorée/,
      /La colonne « Service » est lue comme le groupe\s: ses cases portent le nom de groupes qui existent\./,
      /Luc Bon , lue\.import@client\.example Ajoutée Téléphone « 06 39 98 01 23 », Langue « français », Rôle « Utilisateur »/,
      /1 personne changerait à la fois de prénom et de nom\./,
      /Prénom « Julie » → « Paul », Nom « Martin » → « Reuter » Peut-être quelqu’un d’autre\s:/,
    ]) {
      assert.match(text.replaceAll(/[\u202f\u00a0]/g, ' '), said);
    }
    assert.ok(text.indexOf('Lignes à vérifier') < text.indexOf('Personnes ajoutées ou modifiées'));
    assert.doesNotMatch(text, /A-1/);
    const own = await visitor.get(placeOf(await bring(visitor, 'Courriel;Groupe\nx@client.example;\n')));
    assert.doesNotMatch(own.text, /est lue comme le groupe/);
  });

  test('Who gains or loses rights is said at the top, with the way to their lines; changes stand before additions.', async () => {
    const visitor = await office();
    const [rising, falling, silent, plain] = await Promise.all([1, 2, 3, 4].map(() => welcome(stage.server)));
    assert.ok(rising && falling && silent && plain);
    await query(stage.server, "update accounts set role = 'delegate' where id = ?", falling.id);
    await query(stage.server, "update accounts set telephone = '+33639980177' where id = ?", silent.id);
    await query(stage.server, "update accounts set first_name = 'P', telephone = null where id = ?", plain.id);
    const lines = [
      'tout.nouveau@client.example;A;B;;',
      'chef.nouveau@client.example;Chef;B;;Administrateur délégué',
      `${rising.email};R;B;;Administrateur`,
      `${falling.email};F;B;;Utilisateur`,
      `${silent.email};S;B;;`,
      `${plain.email};P;B;;`,
    ];
    const path = placeOf(await bring(visitor, `courriel;prénom;nom;tél;rôle\n${lines.join('\n')}\n`));
    const { text, body } = await visitor.get(path);
    for (const said of [
      /1 personne recevra le rôle « Administrateur »\./,
      /1 personne perdra le rôle « Administrateur délégué »\./,
      /1 nouvelle personne aura le rôle « Administrateur délégué »\./,
    ]) {
      assert.match(text.replaceAll(/[\u202f\u00a0]/g, ' '), said);
    }
    assert.match(body, /<a href="#to-check">Voir les lignes à vérifier<\/a>/);
    const [, section = '', rest = ''] = body.split(/<h2 id="to-check">|<h2>Personnes ajoutées ou modifiées/);
    const within = (part: string) => [...part.matchAll(/data-label="Ligne">(\d+)</g)].map(([, line]) => Number(line));
    assert.deepEqual(
      [within(section), within(rest)],
      [
        [4, 5, 6, 3],
        [7, 2],
      ],
    );
  });

  test('Refusals come first: a cause of many lines is told once, with the first of them, and all of them can be downloaded.', async () => {
    const visitor = await office();
    const many = Array.from({ length: 312 }, (_, number) => `m.${number}@client.example;A;B;;Lune`);
    const lines = [...many, 'autre.import@client.example;A;B;;', 'x@;;B;12;'];
    const path = placeOf(await bring(visitor, `courriel;prénom;nom;tél;service\n${lines.join('\n')}\n`));
    const { text } = await visitor.get(path);
    assert.match(text, /312\slignes\s: Groupe «\sLune\s»\s: aucun groupe ne s’appelle ainsi\./);
    assert.match(text, /Les premières lignes de chaque motif sont montrées ici/);
    assert.equal(text.split(/m\.\d+@client\.example Refusée/).length - 1, 5);
    assert.match(text, /x@ Refusée Adresse e-mail «\sx@\s»\s: .* Prénom\s: rien n’est écrit\. Téléphone «\s12\s»/);
    assert.ok(text.indexOf('Refusée') < text.indexOf('Ajoutée'));
    assert.match(text, /Télécharger les 313\slignes refusées/);
    const { body } = await visitor.get(`${path}/refused.csv`);
    assert.equal(body.trim().split('\r\n').length, 314);
    await visitor.submit(path, 'Importer 1 personne');
    const done = await whenDone(visitor, path);
    const links: [string, string][] = [
      ['Voir la liste des utilisateurs', '/config/users'],
      ['Importer le fichier corrigé', '/config/users/import'],
      ['Télécharger les 313\u00a0lignes refusées', `${path}/refused.csv`],
    ];
    for (const [said, href] of links) {
      assert.ok(done.body.includes(`href="${href}">${said}<`), said);
    }
    assert.match(done.text, /Inviter la personne ajoutée/);
    // The lines are kept until the next import alone.
    const next = placeOf(await bring(visitor, 'courriel;prénom;nom\nsuite.import@client.example;A;B\n'));
    await visitor.submit(next, 'Importer 1 personne');
    await whenDone(visitor, next);
    assert.match((await visitor.get(path)).text, /Ces lignes ne sont plus gardées\./);
  });

  test('Groups that are missing are named with their lines, and the way leads to where they are made.', async () => {
    const visitor = await office();
    const names = [...Array.from({ length: 11 }, () => 'Expédition'), 'Ateliers'];
    const lines = names.map((name, number) => `g.${number}@client.example;A;B;${name}`);
    const path = placeOf(await bring(visitor, `courriel;prénom;nom;groupe\n${lines.join('\n')}\n`));
    const { text, body } = await visitor.get(path);
    assert.match(
      text.replaceAll(/[\u202f\u00a0]/g, ' '),
      /12 lignes : Groupe « Expédition » \(11\), « Ateliers » \(1\) : aucun groupe ne s’appelle ainsi\. Créez-les d’abord\./,
    );
    assert.match(body, /<a href="\/config\/groups">Créer les groupes qui manquent<\/a>/);
  });

  test('A file of which nothing would be written says why, and leads to another.', async () => {
    const visitor = await office();
    const path = placeOf(await bring(visitor, 'courriel;prénom;nom\nx@;A;B\n'));
    const { text, body } = await visitor.get(path);
    assert.match(text, /Rien ne serait écrit\s: corrigez les lignes refusées, puis importez-les à nouveau\./);
    assert.match(body, /href="\/config\/users\/import">Choisir un autre fichier</);
  });
});
