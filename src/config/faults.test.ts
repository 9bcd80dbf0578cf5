import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../platform/languages.ts';
import { explainFault, fault, faultsIn } from './faults.ts';

const place = { file: 'marignan.yaml', line: 12, column: 5, path: 'mail.port' };

test('A fault is one line that starts with the place, in every language', () => {
  const given = fault(place, 'out-of-range', { min: 1, max: 65535 });
  assert.equal(explainFault(given, 'en'), 'marignan.yaml:12:5 mail.port: the value goes from 1 to 65535.');
  assert.equal(explainFault(given, 'fr'), 'marignan.yaml:12:5 mail.port\u00a0: la valeur va de 1 à 65535.');
  assert.equal(explainFault(given, 'de'), 'marignan.yaml:12:5 mail.port: Der Wert liegt zwischen 1 und 65535.');
});

test('What stands in the file neither steers the terminal nor turns the line around nor fills the screen', () => {
  const path = `\u001b[31m\u202e${'x'.repeat(5000)}`;
  const line = explainFault(fault({ ...place, path }, 'unknown-key-near', { near: 'a\nb\u009b' }), 'en');
  assert.doesNotMatch(line, /[\p{Cc}\p{Cf}]/u);
  assert.ok(line.length < 400);
});

test('Every sentence names the same parameters in all languages', () => {
  const names = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);
  const french = faultsIn('fr').sentences;
  for (const language of languages) {
    for (const [code, sentence] of Object.entries(faultsIn(language).sentences)) {
      assert.deepEqual(names(sentence), names(french[code as keyof typeof french]), `${code} in ${language}`);
    }
  }
});

test('French sentences are set in French: no plain space before a high sign, and no blame', () => {
  for (const [code, fr] of Object.entries(faultsIn('fr').sentences)) {
    assert.doesNotMatch(fr, /[a-zà-ü0-9»}) ] [;?!»](?: |$)|« | :(?: |$)/, code);
    assert.doesNotMatch(fr, /'/, code);
    assert.doesNotMatch(fr, /veuillez|désolé|invalide|oups/i, code);
  }
});
