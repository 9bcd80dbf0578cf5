import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { possiblePasswords } from '../../src/domain/recovery/possible-passwords.ts';
import { labelledPasswords } from './labelled-passwords.ts';

/** How people write to a support, and the share of passwords of all kinds that must be among the words tried. */
const messages: readonly (readonly [how: string, share: number, wording: (password: string) => string])[] = [
  [
    'after a colon, above a signature',
    0.99,
    (password) =>
      `Bonjour,\n\nJe suis bloquée. Mon mot de passe : ${password}\n\nMerci d’avance,\nJulie Berger\nAteliers Moreau, 12 rue des Lilas, 57000 Metz\n03 87 12 34 56`,
  ],
  [
    'in a sentence that says so',
    0.97,
    (password) => `Bonjour, le mot de passe est ${password} mais le site me refuse. Cordialement, Julie`,
  ],
  ['on a line alone', 0.97, (password) => `Bonjour,\n\nCe que je tape :\n\n${password}\n\nCordialement,\nJulie`],
  ['between quotation marks', 1, (password) => `J’utilise « ${password} » depuis 2024 et rien.`],
  [
    'in a sentence that does not say so',
    0.75,
    (password) => `Bonjour, quand je tape ${password} dans la case cela ne va pas, pouvez-vous m’aider ?`,
  ],
];

/** Within a sentence that does not end with them. */
const runningOn: typeof messages = [
  ['before what is the matter', 0.93, (password) => `Bonjour, mon mot de passe ${password} ne marche plus, merci.`],
  ['between brackets', 0.98, (password) => `Mon mot de passe (${password}) est refusé.`],
  [
    'behind what was tried, beside names that look like passwords',
    0.95,
    (password) => `J’ai essayé ${password} mais ça refuse. Mon poste est le PC-2247b, dossier Facture2026.`,
  ],
  ['behind what is used', 0.65, (password) => `J’utilise ${password} depuis un an.`],
  ['before the rest of the sentence', 0.95, (password) => `mon mot de passe est ${password} je ne peux plus entrer`],
];

suite('Passwords of all kinds, sent in a message', () => {
  for (const [how, share, wording] of messages) {
    test(`Written ${how}, at least ${share * 100} % are among the words tried.`, () => {
      const missed = labelledPasswords
        .map(({ password }) => password.normalize('NFC'))
        .filter((password) => !possiblePasswords([wording(password)]).includes(password));
      assert.ok(missed.length <= (1 - share) * labelledPasswords.length, missed.join('\n'));
    });
  }

  const passphrases = labelledPasswords
    .map(({ password }) => password.normalize('NFC'))
    .filter((password) => /\S\s\S/u.test(password));
  for (const [how, share, wording] of runningOn) {
    test(`Of several words, written ${how}, at least ${share * 100} % are among the words tried.`, () => {
      assert.ok(passphrases.length > 100);
      const missed = passphrases.filter((password) => !possiblePasswords([wording(password)]).includes(password));
      assert.ok(missed.length <= (1 - share) * passphrases.length, missed.join('\n'));
    });
  }
});
