import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { announcedValues } from './announced-passwords.ts';
import { mostTried, possiblePasswords } from './possible-passwords.ts';

const hiddenIn = (text: string): string[] => announcedValues(text).flatMap(({ hidden }) => hidden ?? []);

suite('The words of a message that could be a password', () => {
  const found: readonly (readonly [message: string, password: string])[] = [
    ['Bonjour, mon mot de passe est EkoMotsecret1515 !? et il ne marche plus.', 'EkoMotsecret1515 !?'],
    ['EkoMotsecret1515 !?', 'EkoMotsecret1515 !?'],
    ['J’ai essayé EkoMotsecret1515 !? sans succès', 'EkoMotsecret1515 !?'],
    ['Mot de passe : Tournesol47rivages', 'Tournesol47rivages'],
    ['mdp:Tournesol47!', 'Tournesol47!'],
    ['MDP = azerty', 'azerty'],
    ['Mon mdp actuel c’est soleil bleu de juin.', 'soleil bleu de juin'],
    ['Mot de passe eKo :\nRivage-brun 72', 'Rivage-brun 72'],
    ['mot de passe Tournesol47', 'Tournesol47'],
    ['My password is "three word phrase", it fails', 'three word phrase'],
    ['password: Hunter2.', 'Hunter2'],
    ['Mein Passwort lautet Sonne#blau', 'Sonne#blau'],
    ['Tournesol47! est mon mot de passe', 'Tournesol47!'],
    ['Je tape « rivages du soir » et rien', 'rivages du soir'],
    ['Je tape Tournesol47!, et rien.', 'Tournesol47!'],
    ['Je tape Tournesol47, et rien.', 'Tournesol47'],
    ['Je n’arrive plus à entrer avec Kxm7-3jwt-9rtq-82vf', 'Kxm7-3jwt-9rtq-82vf'],
    ['Bonjour,\n\ncheval agrafe pile correct\n\nMerci', 'cheval agrafe pile correct'],
    ['Bonjour,\ntournesol\nJulie', 'tournesol'],
    ['j’utilise p@ssw_rd partout', 'p@ssw_rd'],
    ['avec Éléphant42 cela ne va pas', 'Éléphant42'],
    ['ancien: rivageBrun nouveau: idem', 'rivageBrun'],
  ];
  for (const [message, password] of found) {
    test(`"${password}" is tried, of "${message.replaceAll('\n', '↵')}".`, () => {
      const words = possiblePasswords([message]);
      assert.ok(words.includes(password), JSON.stringify(words));
    });
  }

  const passphrases: readonly (readonly [message: string, password: string])[] = [
    ['Mon mot de passe Grue patiente 58 lanterne ? ne marche plus.', 'Grue patiente 58 lanterne ?'],
    ['Mon mot de passe Grue patiente 58 lanterne\u00a0? ne marche plus.', 'Grue patiente 58 lanterne ?'],
    ['Mon mot de passe Grue patiente 58 lanterne\u202f? ne marche plus.', 'Grue patiente 58 lanterne?'],
    ['Mon mot de passe Grue patiente 58 lanterne? ne marche plus.', 'Grue patiente 58 lanterne ?'],
    ['Pourquoi mon mdp ne marche plus ? J’utilise Grue patiente 58 lanterne ?', 'Grue patiente 58 lanterne'],
    ['J’ai essayé Grue patiente 58 lanterne ? mais ça refuse', 'Grue patiente 58 lanterne ?'],
    ["J'ai essayé Grue patiente 58 lanterne ? mais ça refuse", 'Grue patiente 58 lanterne ?'],
    ['Mon mot de passe (Grue patiente 58 lanterne ?) est refusé', 'Grue patiente 58 lanterne ?'],
    ['Mon code (Grue patiente 58 lanterne ?) est refusé', 'Grue patiente 58 lanterne ?'],
    ['j’utilise Grue patiente 58 lanterne ? depuis un an', 'Grue patiente 58 lanterne ?'],
    ['Je n’entre plus avec Grue patiente 58 lanterne ? depuis lundi.', 'Grue patiente 58 lanterne ?'],
    ['Avec le mot de passe Grue patiente 58 lanterne, rien.', 'Grue patiente 58 lanterne'],
    ['Mon mot de passe cheval agrafe pile correct ne marche plus.', 'cheval agrafe pile correct'],
    ['Mon mot de passe cheval agrafe pile correct est refusé.', 'cheval agrafe pile correct'],
    ['Mon mot de passe (cheval agrafe pile correct) est refusé.', 'cheval agrafe pile correct'],
    ['Mon mot de passe Le chat dort sur le toit ne marche plus.', 'Le chat dort sur le toit'],
    ['Je tape toujours lac du soir 58 + nuit et rien.', 'lac du soir 58 + nuit'],
    ['mon mot de passe est Grue patiente 58 lanterne ? depuis un an', 'Grue patiente 58 lanterne ?'],
    ['mon mot de passe est Corbeau2024! Fleur je ne peux plus entrer', 'Corbeau2024! Fleur'],
    ['mon mot de passe est Corbeau2024! Fleur je ne peux plus entrer', 'Corbeau2024!'],
    ['Mon mot de passe refusé : Grue patiente 58 lanterne ?', 'Grue patiente 58 lanterne ?'],
    ['Je mets « Grue patiente 58 lanterne\u00a0? » et rien', 'Grue patiente 58 lanterne?'],
    ['My password Patient crane 58 lantern ? does not work any more.', 'Patient crane 58 lantern ?'],
    ['I tried Patient crane 58 lantern! but it is refused', 'Patient crane 58 lantern!'],
    ['I have used Patient crane 58 lantern since May.', 'Patient crane 58 lantern'],
    ['The page refuses me (Patient crane 58 lantern!).', 'Patient crane 58 lantern!'],
    ['Mein Passwort Kranich wartet 58 Laterne ! geht nicht mehr.', 'Kranich wartet 58 Laterne !'],
    ['Ich habe Kranich wartet 58 Laterne ! versucht, aber es geht nicht', 'Kranich wartet 58 Laterne !'],
    ['Mit Kranich wartet 58 Laterne komme ich nicht hinein', 'Kranich wartet 58 Laterne'],
    ['Mäi Passwuert Kranech waart 58 Luucht ! geet net méi.', 'Kranech waart 58 Luucht !'],
    ['Ech hunn Kranech waart 58 Luucht ! probéiert, mee et geet net', 'Kranech waart 58 Luucht !'],
    ['Ech benotzen Kranech waart 58 Luucht zanter engem Joer', 'Kranech waart 58 Luucht'],
  ];
  for (const [message, password] of passphrases) {
    test(`The passphrase "${password}" is among the first six tried, of "${message}".`, () => {
      const words = possiblePasswords([message]).slice(0, 6);
      assert.ok(words.includes(password), JSON.stringify(words));
    });
  }

  test('What is announced comes before what only looks like one, in whichever part it stands.', () => {
    const noise = 'Poste PC-2247b, imprimante HP_LaserJet400, dossier Facture2026.';
    assert.equal(possiblePasswords(['Problème d’accès', `${noise}\nMot de passe : tournesol`])[0], 'tournesol');
    assert.equal(possiblePasswords(['mdp tournesol47', noise])[0], 'tournesol47');
  });

  test('Never more than twelve are tried, and none twice.', () => {
    const message = Array.from({ length: 200 }, (_, index) => `Soleil${index}!`).join(' ');
    assert.equal(possiblePasswords([message, message]).length, mostTried);
    assert.deepEqual(possiblePasswords(['Je tape Soleil47! puis Soleil47! et encore Soleil47! sans rien voir.']), [
      'Soleil47!',
      'Soleil47',
    ]);
  });

  test('A message of ordinary words, addresses, numbers and dates has none.', () => {
    const ordinary = [
      'Bonjour,\n\nJe n’arrive plus à me connecter depuis lundi, pouvez-vous m’aider ?\n\nCordialement,',
      'J’ai oublié mon mot de passe, il est tard et je dois rendre un dossier.',
      'Appelez-moi au 06 12 34 56 78 ou écrivez à julie.berger@client.fr, voir https://exemple.fr/aide?x=1.',
      'Depuis le 12/03/2026 à 14:30, rien.',
      'Mon mot de passe est expiré.',
      'Mot de passe : oublié',
      'Quel est mon mot de passe ?',
      'J’ai essayé plusieurs fois avec mon téléphone, sans succès.',
      'J’utilise Chrome depuis un an et je tape toujours la même chose.',
      'Mon mot de passe Windows ne marche plus.',
      'Mon mot de passe (celui de mon poste) est refusé.',
      'I have tried it on my phone (and at home) with no success.',
      'Ich habe es mehrmals versucht, mit dem Handy auch.',
      'Ech hunn et e puer Mol probéiert.',
    ];
    for (const message of ordinary) assert.deepEqual(possiblePasswords([message]), [], message);
  });

  test('However a message is made, it is read in a moment.', () => {
    for (const unit of [
      'mot de passe ',
      'a',
      '«',
      '"a',
      'mdp:',
      'a1b2-',
      'x est mon mot de passe ',
      '\n',
      '.',
      '.a',
      '@a.',
      '= ',
      'aaaa-',
      'mot  de ',
      'avec a1 ',
      'avec a ? ',
      '(a 1 ',
      '(a 1) ',
      '? ! ',
      'a? ',
    ]) {
      const message = unit.repeat(Math.ceil(40_000 / unit.length));
      const startedAt = performance.now();
      possiblePasswords([message, message]);
      const taken = performance.now() - startedAt;
      assert.ok(taken < 2000, `${unit}: ${taken.toFixed(0)} ms`);
    }
  });
});

suite('What a message announces as a password', () => {
  const announced: readonly (readonly [message: string, hidden: string])[] = [
    ['Mot de passe : Soleil47', 'Soleil47'],
    ['mon mot de passe est soleil depuis hier, merci', 'soleil depuis hier'],
    ['mon mot de passe est Soleil47 mais il ne marche pas', 'Soleil47'],
    ['Mot de passe : cheval agrafe pile', 'cheval agrafe pile'],
    ['password = "a b c"', 'a b c'],
    ['Soleil47 est mon ancien mot de passe', 'Soleil47'],
    ['Mein Passwort ist Sonne47 und geht nicht', 'Sonne47'],
    ['Kennwort: Hafen Walzer Laterne', 'Hafen Walzer Laterne'],
    ['Mäi Passwuert ass Sonn47, mee et geet net', 'Sonn47'],
    ['Sonn47 ass mäi Passwuert', 'Sonn47'],
  ];
  for (const [message, hidden] of announced) {
    test(`"${hidden}" is hidden, of "${message}".`, () => assert.deepEqual(hiddenIn(message), [hidden]));
  }

  test('Words that say how a password fares announce none.', () => {
    const none = [
      'Mon mot de passe est expiré, mon mot de passe est refusé.',
      'Mot de passe : je l’ai oublié',
      'Mon mot de passe ne marche plus.',
      'Le mot de passe de mon collègue est toujours bloqué.',
      'J’ai oublié mon mot de passe. Mon poste est le 12.',
      'Où est mon mot de passe ?',
      'my password is not working',
      'What is my password?',
      'Mein Passwort ist leider abgelaufen.',
      'Mein Passwort funktioniert nicht mehr, das Kennwort war mir entfallen.',
      'Passwort: vergessen',
      'Mäi Passwuert ass leider ofgelaf.',
      'Passwuert: vergiess',
      'Nouveau mot de passe demandé hier',
    ];
    for (const message of none) assert.deepEqual(hiddenIn(message), [], message);
  });

  test('What follows a password that was forgotten or lost is whose it is, or what it opens.', () => {
    const none = [
      'Mot de passe oublié : Jeanne Martin',
      'Mot de passe oublié\u00a0: eKo',
      'Mots de passe oubliés : Jeanne Martin et Paul Roy',
      'mot de passe perdu: accès eKo',
      'MOT DE PASSE PERDU : URGENT',
      'Mot de passe : oublié',
      'Mot de passe : perdu, merci de m’aider',
      'Mot de passe : réinitialisation pour Jeanne Martin',
      'Mot de passe expiré, que faire ?',
      'Oubli du mot de passe : Jeanne Martin',
      'Perte de mon mot de passe eKo : Jeanne Martin',
      'J’ai oublié mon mot de passe : pouvez-vous m’aider ?',
      'Problème de mot de passe : Jeanne Martin, Ateliers Moreau',
      'Demande de réinitialisation de mot de passe : Jeanne Martin',
      'mdp oublié = compte de Jeanne',
      'password reset: Jane Martin',
      'Password reset request: Jane Martin',
      'Forgotten password: eKo',
      'Lost my password: please help',
      'Password expired: what now?',
      'Password: forgotten',
      'Passwort vergessen: eKo',
      'Passwort-Reset: Hanna Weber',
      'Passwort zurücksetzen: Hanna Weber',
      'Vergessenes Passwort: Hanna Weber',
      'Passwort abgelaufen: was tun?',
      'Passwuert vergiess: eKo',
      'Mäi Passwuert verluer: Marie Weber',
      'Passwuert zrécksetzen: Marie Weber',
    ];
    for (const message of none) assert.deepEqual(hiddenIn(message), [], message);
  });

  test('A password that is named behind a forgotten or refused one is one.', () => {
    const announcedThere: readonly (readonly [message: string, hidden: string])[] = [
      ['Mot de passe oublié : eKo\nMot de passe : Soleil47', 'Soleil47'],
      ['Le mot de passe que j’ai oublié était Soleil47', 'Soleil47'],
      ['Mon mot de passe ne marche plus : Soleil47!', 'Soleil47!'],
      ['J’ai oublié mon badge, mot de passe : tournesol', 'tournesol'],
      ['Mein Passwort geht nicht: Sonne#47', 'Sonne#47'],
    ];
    for (const [message, hidden] of announcedThere) assert.deepEqual(hiddenIn(message), [hidden], message);
    assert.ok(possiblePasswords(['Mon mot de passe ne marche plus : tournesol']).includes('tournesol'));
    assert.ok(possiblePasswords(['Mot de passe oublié : je crois que c’était Soleil47!']).includes('Soleil47!'));
  });
});
