import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { guessLanguage } from './guess-language.ts';

suite('The language of a mail', () => {
  test('It is the one the mail names, where that is spoken here.', () => {
    assert.equal(guessLanguage('de-AT, en', 'Hello, I cannot sign in to my account.'), 'de');
    assert.equal(guessLanguage('ja', 'Bonjour, je ne me connecte plus avec mon mot de passe.'), 'fr');
  });

  test('Else it is the one whose small words it has most of, and none where that is not clear.', () => {
    assert.equal(guessLanguage(null, 'Bonjour, je ne me connecte plus avec mon mot de passe. Merci !'), 'fr');
    assert.equal(guessLanguage(null, 'Hello, I cannot sign in with my password. Thanks!'), 'en');
    assert.equal(guessLanguage(null, 'Guten Tag, ich kann mich nicht mehr anmelden, mein Passwort ist weg.'), 'de');
    const luxembourgish = 'Moien, ech hu mäi Passwuert vergiess a ka mech net méi aloggen. Merci fir d’Hëllef.';
    assert.equal(guessLanguage(null, luxembourgish), 'lb');
    for (const unclear of ['', 'Marc Weber', 'OK merci']) assert.equal(guessLanguage(null, unclear), null, unclear);
  });
});
