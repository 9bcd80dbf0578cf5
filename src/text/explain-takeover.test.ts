import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { explainBroken, setsInWords } from './explain-takeover.ts';
import { fr } from './fr/index.ts';

suite('What an attacker would have to hold, in words', () => {
  const words = (sets: Parameters<typeof setsInWords>[1]): string[] => setsInWords(fr.deskPolicy, sets);

  test('Sets that differ in one thing share a line, and every set is told once.', () => {
    assert.deepEqual(
      words([
        ['mailbox'],
        ['mail-server'],
        ['sim', 'second-agent'],
        ['sim', 'supervisor'],
        ['open-session', 'second-agent'],
        ['open-session', 'supervisor'],
        ['agent', 'letter'],
      ]),
      [
        'la boîte aux lettres ou le serveur de messagerie, rien d’autre',
        'un second agent ou un responsable du support, avec le numéro de téléphone (carte SIM) ou une session encore ouverte',
        'la lettre en chemin, avec un agent du support',
      ],
    );
  });

  test('Larger sets stay apart where one list would be read wrongly.', () => {
    assert.deepEqual(
      words([
        ['mailbox', 'operator', 'second-operator'],
        ['mailbox', 'operator', 'sealed-code'],
        ['mail-server', 'operator', 'second-operator'],
        ['mail-server', 'operator', 'sealed-code'],
      ]),
      [
        'un exploitant (à la console) et un second exploitant, avec la boîte aux lettres ou le serveur de messagerie',
        'un exploitant (à la console) et le code scellé, avec la boîte aux lettres ou le serveur de messagerie',
      ],
    );
  });

  test('Where nothing is needed, that is all there is to say.', () => {
    assert.deepEqual(words([[]]), ['rien du tout']);
  });

  test('An example is told once, not for each circumstance and each thing that is not needed.', () => {
    const way = { methods: ['mail-code'], delivery: 'link-mail' } as const;
    const told = explainBroken(fr.deskPolicy, [
      { accountClass: 'staff', circumstance: null, held: ['mailbox'], way },
      { accountClass: 'staff', circumstance: 'new-country', held: ['mailbox'], way },
      { accountClass: 'user', circumstance: null, held: [], way },
      { accountClass: 'user', circumstance: null, held: ['agent'], way },
    ]);
    assert.equal(told.length, 2);
    assert.match(told[0] ?? '', /^Agent du support, en temps normal\s: avec la boîte aux lettres seulement, /);
    assert.match(told[1] ?? '', /^Utilisateur, en temps normal\s: sans rien détenir, /);
  });
});
