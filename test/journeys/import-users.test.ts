import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { query } from '../parts/database.ts';
import { useServer } from '../parts/engines.ts';
import { welcome } from '../parts/people.ts';
import { bring, placeOf, whenDone } from '../parts/people-file.ts';
import { startServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

suite('Importing users', () => {
  const stage = useServer(startServer);
  const office = async (): Promise<Visitor> => {
    const [administrator] = stage.server.having('administrator');
    assert.ok(administrator);
    const visitor = new Visitor(stage.server.url);
    await visitor.signIn(administrator);
    return visitor;
  };

  test('A file of French Excel is shown line by line, imported at once, and its export changes nothing when it comes back.', async () => {
    const visitor = await office();
    // Nor did this one ever sign in, and no import added them.
    await welcome(stage.server, { chosen: false });
    const text =
      'Prénom;Nom;Adresse e-mail;Téléphone;Service\nChloé;D’Œuvre;chloe.import@client.example;+33 1 23 45 67 89;\n=1+1;Formule;formule.import@client.example;;\nSans;Adresse;rien;;\n';
    const ansi = Uint8Array.from([...text], (sign) => ({ '’': 0x92, Œ: 0x8c })[sign] ?? sign.charCodeAt(0));
    const path = placeOf(await bring(visitor, ansi));
    assert.match(path, /^\/config\/users\/import\/[a-z2-9]{24}$/);
    const preview = await visitor.get(path);
    assert.match(preview.text, /2 personnes à ajouter/);
    assert.match(preview.text, /1 ligne refusée/);
    assert.match(preview.text, /Les lignes refusées sont laissées de côté\s; les autres sont écrites toutes ensemble/);
    assert.match(preview.body, /chloe\.import@<wbr>client\.example/);
    assert.match(preview.text, /Chloé D’Œuvre/);
    assert.match(
      preview.text,
      /Refusée Adresse e-mail «\srien\s» : adresse incomplète ou mal écrite\. Écrivez-la en entier/,
    );
    assert.match(preview.body, /<span class="tag good">Ajoutée<\/span>/);
    assert.match(preview.body, /<span class="tag attention">Refusée<\/span>/);
    const refused = await visitor.get(`${path}/refused.csv`);
    assert.match(
      refused.body,
      /^\uFEFF?Ligne d’origine;Motif;Prénom;Nom;Adresse e-mail;Téléphone;Service\r\n4;"Adresse e-mail «/,
    );
    assert.match(refused.body, /";Sans;Adresse;rien;;\r\n$/);
    const before = await visitor.get('/config/users?q=import%40client');
    assert.doesNotMatch(before.text, /Chloé/);

    const pressed = await visitor.submit(path, 'Importer 2 personnes');
    assert.equal(pressed.status, 303);
    const report = await whenDone(visitor, path);
    assert.match(report.text, /Import terminé/);
    assert.match(report.text, /2 personnes ajoutées/);
    assert.match(report.text, /Inviter les 2\spersonnes ajoutées/);
    const [, invite = ''] = /href="([^"]*kind=invite[^"]*)"/.exec(report.body) ?? [];
    const invited = await visitor.get(invite.replaceAll('&amp;', '&'));
    assert.match(invited.text, /Cela concerne 2 personnes/);
    assert.match(invited.text, /Les personnes que l’importation a ajoutées/);
    const list = await visitor.get('/config/users?q=chloe.import');
    assert.match(list.text, /Chloé D’Œuvre/);
    const [kept, ...others] = await query(stage.server, 'select bytes from imports where ran_at is not null');
    assert.equal(others.length, 0);
    assert.doesNotMatch(Buffer.from(kept?.bytes as Uint8Array).toString(), /chloe/, 'the file itself is gone');

    const table = await visitor.get('/config/users/export.csv?q=import');
    assert.match(table.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''Utilisateurs%20/);
    assert.match(table.body, /^Identifiant;Adresse e-mail;Prénom;Nom;Téléphone;Langue;Rôle;Groupe\r\n/);
    assert.match(table.body, /;'=1\+1;Formule;/);
    assert.match(table.body, /;\+33 1 23 45 67 89;fr;Utilisateur;/);
    const again = await visitor.get(placeOf(await bring(visitor, table.body, 'export.csv')));
    assert.match(again.text, /Ce fichier ne change rien/);
    assert.match(again.text, /2 personnes sans changement/);
    const events = await query(
      stage.server,
      "select action, details from audit_events where action in ('accounts-imported', 'people-exported')",
    );
    assert.deepEqual(
      events.map(({ action }) => action),
      ['accounts-imported', 'people-exported'],
    );
    assert.equal(JSON.parse(String(events[0]?.details)).added, 2);
    assert.equal(JSON.parse(String(events[1]?.details)).count, 2);
  });

  test('The preview says what is erased and how a name changes, which words are understood, and what is no table.', async () => {
    const visitor = await office();
    const user = await welcome(stage.server);
    await query(
      stage.server,
      "update accounts set first_name = 'Julie', telephone = '+33123456789' where id = ?",
      user.id,
    );
    const lines = [`${user.email};Julia;;`, `${user.email};Autre;;`, 'chef.import@client.example;A;;chef'];
    const brought = await bring(visitor, `Adresse e-mail;Prénom;Téléphone;Rôle\n${lines.join('\n')}\n`);
    const { text } = await visitor.get(placeOf(brought));
    assert.match(text, /Modifiée Prénom «\sJulie\s» → «\sJulia\s», Téléphone «\s01 23 45 67 89\s» effacé/);
    assert.match(text, /1\snuméro de téléphone sera effacé, parce que sa case est vide\./);
    assert.doesNotMatch(text, /Les cent premières lignes/);
    const many = Array.from({ length: 101 }, (_, number) => `cent.${number}@client.example;A;B\n`);
    const long = await visitor.get(placeOf(await bring(visitor, `courriel;prénom;nom\n${many.join('')}`)));
    assert.match(long.text, /Les cent premières lignes de chaque sorte sont montrées\./);
    assert.match(text, /Refusée Cette personne est déjà à la ligne 2 de ce fichier\s: ne l’apportez qu’une fois\./);
    assert.match(
      text,
      /Rôle «\schef\s»\s: rôle inconnu\. Les rôles sont\s: Utilisateur, Administrateur délégué, Administrateur\./,
    );
    for (const beginning of ['504b0304', '89504e47', '255044462d', 'd0cf11e0', 'ffd8ffe0']) {
      const refused = await bring(visitor, Uint8Array.from(Buffer.from(`${beginning}00aa0d0a`, 'hex')));
      assert.equal(refused.status, 422, beginning);
      assert.match(refused.text, /Ce n’est pas un fichier CSV\. .* Enregistrer sous, puis CSV \(UTF-8\)\./, beginning);
    }
  });

  test('A refusal names the column and quotes the cell, shortened, and what nobody can see in it as a sign that all see.', async () => {
    const visitor = await office();
    const rows = [
      'a@client.example;A;A;06 12;;',
      'b@client.example;B;B;3,36123E+10;;',
      'f@client.example;F;F;3.36123E+10;;',
      'g@client.example;G;G;639980103;;',
      'c@client.example;C;C;;Exploitant;',
      `d@client.example;D;D;;;Achats\u202e${'x'.repeat(100)}`,
      'e@client.example;E\u0007;E;;;',
    ];
    const titles = 'Adresse e-mail;Prénom;Nom;Téléphone;Rôle;Groupe\n';
    const { text } = await visitor.get(placeOf(await bring(visitor, titles + rows.join('\n'))));
    for (const said of [
      /Refusée Téléphone «\s06 12\s»\s: numéro incomplet ou mal écrit\. Écrivez-le en entier/,
      /Téléphone «\s3,36123E\+10\s»\s: le tableur a arrondi ce numéro\. Mettez la colonne au format Texte/,
      /Téléphone «\s3\.36123E\+10\s»\s: le tableur a arrondi/,
      /Téléphone «\s639980103\s»\s: le tableur a enlevé le 0 du début\. .* écrivez 06\s39\s98\s01\s03\./,
      /Rôle «\sExploitant\s»\s: ce rôle ne peut pas être donné ici\./,
      /Groupe «\sAchats\uFFFDx{53}…\s»\s: aucun groupe ne s’appelle ainsi\. Créez-le d’abord\./,
      /Prénom «\sE\uFFFD\s»\s: un caractère ne peut pas être lu, montré ici par \uFFFD\./,
    ]) {
      assert.match(text, said);
    }
  });

  test('Refused lines come back as they were sent, and mended they come in, the number written as on a form.', async () => {
    const visitor = await office();
    const sent =
      'Badge;Téléphone;Rôle;Prénom;Nom;Courriel\n=2+3;06 12 34 56 78;chef;Zoé;"Du;Pont";zoe.mend@client.example\n' +
      ';;;;;trop.mend@client.example;de;cases\n';
    const path = placeOf(await bring(visitor, sent));
    const refused = await visitor.get(`${path}/refused.csv`);
    const [titles, first = '', last, end] = refused.body.split('\r\n');
    assert.match(titles ?? '', /Ligne d’origine;Motif;Badge;Téléphone;Rôle;Prénom;Nom;Courriel$/);
    assert.match(first, /^2;.*;'=2\+3;06 12 34 56 78;chef;Zoé;"Du;Pont";zoe\.mend@client\.example$/);
    assert.match(last ?? '', /^3;La ligne a plus de cases.*;;;;;;trop\.mend@client\.example;de;cases$/);
    assert.equal(end, '');
    const mended = refused.body.replace(';chef;', ';;').replace(/3;La ligne.*\r\n/, '');
    const again = placeOf(await bring(visitor, mended));
    assert.match((await visitor.get(again)).text, /1 personne à ajouter/);
    assert.doesNotMatch((await visitor.get(again)).text, /refusée/);
    assert.match(
      (await visitor.get(again)).text,
      /« Ligne d’origine »\s: ignorée\. C’est le numéro dans le fichier d’avant/,
    );
    const faulty = placeOf(await bring(visitor, refused.body));
    assert.match((await visitor.get(`${faulty}/refused.csv`)).body, /;'=2\+3;06 12/, 'a formula is defused once');
    assert.match((await visitor.get(`${faulty}/refused.csv`)).body, /^\uFEFF?Ligne d’origine;Motif;Badge;[^\r]*\r\n2;/);
    const path2 = placeOf(await bring(visitor, mended));
    await visitor.submit(path2, 'Importer 1 personne');
    await whenDone(visitor, path2);
    const form = { 'Adresse e-mail': 'page.mend@client.example', Prénom: 'Page', Nom: 'Un' };
    await visitor.submit('/config/users/new', 'Créer le compte', {
      ...form,
      'Téléphone (facultatif)': '06 12 34 56 78',
    });
    const kept = await query(stage.server, "select telephone from accounts where email like '%.mend@client.example'");
    assert.deepEqual(
      kept.map(({ telephone }) => telephone),
      ['+33612345678', '+33612345678'],
    );
    // Found in whatever spelling, also one that was kept as it was written; and unchanged in another.
    await query(
      stage.server,
      "update accounts set telephone = '06.12.34.56.78' where email = 'page.mend@client.example'",
    );
    for (const typed of ['06 12 34 56 78', '+33612345678', '0033 6 12-34-56-78']) {
      const { text } = await visitor.get(`/config/users?q=${encodeURIComponent(typed)}`);
      for (const email of ['page.mend@', 'zoe.mend@']) assert.ok(text.includes(email), `${email} by ${typed}`);
    }
    const spelt = ['page.mend', 'zoe.mend'].map((name) => `${name}@client.example;0033 6 12-34-56-78`).join('\n');
    const same = await visitor.get(placeOf(await bring(visitor, `courriel;téléphone\n${spelt}`)));
    assert.match(same.text, /2 personnes sans changement/);
    const { text: none } = await visitor.get('/config/users?q=06%2012%2034%2056%2070');
    assert.ok(!none.includes('zoe.mend@'));
    const [zoe] = await query(stage.server, "select id from accounts where email = 'zoe.mend@client.example'");
    assert.match((await visitor.get(`/config/users/${zoe?.id}`)).body, /value="06 12 34 56 78"/);
  });

  test('The lines that an import left out are there after it, with what is read of them alone, until the next one.', async () => {
    const visitor = await office();
    const rows = ['secret-1;Luc;Bon;luc.left@client.example;', 'secret-2;=2+3;"Du;Pont";rien;06 12 34 56 78'];
    rows.push('secret-3;Ada;Long;ada.left@client.example;;secret-4');
    const text = `Mot de passe;Prénom;Nom;Courriel;Téléphone\n${rows.join('\n')}\n`;
    const path = placeOf(await bring(visitor, text));
    await visitor.submit(path, 'Importer 1 personne');
    const report = await whenDone(visitor, path);
    assert.match(report.text, /2 lignes refusées/);
    assert.match(report.text, /Télécharger les 2\slignes refusées/);
    const left = await visitor.get(`${path}/refused.csv`);
    const [titles, line, longer, end] = left.body.split('\r\n');
    assert.match(titles ?? '', /^\uFEFF?Ligne d’origine;Motif;Prénom;Nom;Courriel;Téléphone$/);
    assert.match(line ?? '', /^3;"Adresse e-mail «\srien\s»[^\r]*;'=2\+3;"Du;Pont";rien;06 12 34 56 78$/);
    assert.match(longer ?? '', /^4;La ligne a plus de cases[^;]*;Ada;Long;ada\.left@client\.example;;…$/);
    assert.equal(end, '');
    const kept = await query(stage.server, 'select bytes from imports where ran_at is not null and bytes is not null');
    assert.equal(kept.length, 1);
    assert.doesNotMatch(Buffer.from(kept[0]?.bytes as Uint8Array).toString(), /secret|luc\.left/);
    // Cells that slipped are not read because the last of them is gone.
    const mended = placeOf(await bring(visitor, left.body.replace(';rien;', ';pont.left@client.example;')));
    assert.equal((await visitor.get(`${path}/refused.csv`)).status, 200);
    await visitor.submit(mended, 'Importer 1 personne');
    assert.match((await whenDone(visitor, mended)).text, /1 personne ajoutée.*1 ligne refusée/s);
    assert.equal((await visitor.get(`${path}/refused.csv`)).status, 404);
    assert.doesNotMatch((await visitor.get(path)).text, /Télécharger/);
  });

  test('A file brought again takes the place of the first; confirmed twice at once, it adds each person once.', async () => {
    const visitor = await office();
    const people = Array.from({ length: 300 }, (_, number) => `Deux;Fois${number};deux.fois.${number}@client.example`);
    const text = `prénom;nom;courriel\n${people.join('\n')}`;
    const [first, path] = [placeOf(await bring(visitor, text)), placeOf(await bring(visitor, text))];
    assert.equal((await visitor.get(first)).status, 404);
    await Promise.all([0, 1].map(() => visitor.submit(path, 'Importer 300 personnes').catch(() => null)));
    assert.match((await whenDone(visitor, path)).text, /300 personnes ajoutées/);
    const [row] = await query(stage.server, "select count(*) as n from accounts where email_key like 'deux.fois.%'");
    assert.equal(Number(row?.n), 300);
  });

  test('What is no table is told at the field; nobody else sees a file, and no file without the form’s token.', async () => {
    const visitor = await office();
    const faulty = await bring(visitor, 'prénom;nom;courriel\nA;"B;c@d.example');
    assert.equal(faulty.status, 422);
    assert.match(faulty.text, /Ligne 2, colonne 2 : un guillemet s’ouvre/);
    assert.equal((await bring(visitor, '')).status, 422);
    const path = placeOf(await bring(visitor, 'courriel;prénom;nom\nx.import@client.example;X;Y'));
    const [, other] = stage.server.having('administrator');
    if (other) {
      const stranger = new Visitor(stage.server.url);
      await stranger.signIn(other);
      assert.equal((await stranger.get(path)).status, 404);
    }
    const form = new FormData();
    form.append('file', new Blob(['courriel']), 'a.csv');
    const sent = new Response(form);
    const forged = await visitor.send('/config/users/import', {
      method: 'POST',
      headers: { 'content-type': sent.headers.get('content-type') ?? '' },
      body: new Uint8Array(await sent.arrayBuffer()),
    });
    assert.equal(forged.status, 403);
    assert.equal((await visitor.submit(path, 'Abandonner cet import')).status, 303);
    assert.equal((await visitor.get(path)).status, 404);
  });
});
