import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret } from '../../platform/secret.ts';
import { loadCommonPasswords } from './common-passwords.ts';
import { judgePassword } from './judge-password.ts';
import { personalContext } from './personal-context.ts';
import { profiles, rulesFor } from './profiles.ts';

const person = {
  firstName: 'Élodie',
  lastName: 'Rousseau-Petit',
  email: 'e.rousseau@ardoise.example',
  telephone: '+33 6 12 34 56 78',
};
const context = personalContext(person, { name: 'Ardoise & Fils' }, 'eKo');
const common = await loadCommonPasswords();
const judge = (password: string, profile: keyof typeof profiles) =>
  judgePassword(new Secret(password), profiles[profile], context, common).map(({ code }) => code);

test('The eko profile asks for twelve characters of four classes, the space being a sign', () => {
  assert.deepEqual(judge('Zinc 4 girafes', 'eko'), []);
  assert.deepEqual(judge('zinc 4 girafes', 'eko'), ['lacks-upper-case']);
  assert.deepEqual(judge('ZINC 4 GIRAFES', 'eko'), ['lacks-lower-case']);
  assert.deepEqual(judge('Zinc et girafes', 'eko'), ['lacks-digit']);
  assert.deepEqual(judge('Zinc4girafesbleues', 'eko'), ['lacks-sign']);
  assert.deepEqual(judge('Zi 4 gir', 'eko'), ['too-short']);
});

test('The standard profile asks for fifteen characters of any kind (NIST 63B-4 3.1.1.2, ASVS 6.2.5)', () => {
  for (const accepted of ['girafe zinc bol', '🦒🦓🦔🦕🦖🦗🦘🦙🦚🦛🦜🦝🦞🦟🦠', '839402756183940', 'жираф цинк миска']) {
    assert.deepEqual(judge(accepted, 'standard'), [], accepted);
  }
  assert.deepEqual(judge('girafe zinc bo', 'standard'), ['too-short']);
});

test('Length counts code points after NFC, and 128 are allowed', () => {
  assert.deepEqual(judge('é'.normalize('NFD').repeat(14), 'standard').includes('too-short'), true);
  assert.deepEqual(judge('girafe zinc bol '.repeat(8), 'standard'), []);
  assert.deepEqual(judge(`${'girafe zinc bol '.repeat(8)}x`, 'standard'), ['too-long']);
});

test('Words of the person are found through case, accents and the usual disguises', () => {
  for (const refused of [
    'XK 94 elodie zq',
    'XK 94 3l0d1e zq',
    'XK 94 Rouss3au z',
    'XK 94 ardoise zq',
    'xK! 12345678 qpz',
  ]) {
    assert.ok(judge(refused, 'eko').includes('personal'), refused);
  }
  assert.deepEqual(judge('élodie aime les girafes de zinc', 'standard'), [], 'standard compares the whole password');
});

test('The published recipe and its cousins are refused', () => {
  for (const refused of [
    'EkoMotsecret1515 !?',
    'EkoMarmotte1515 !?',
    'GooSoleil1515!?',
    'Ekomarmotte1789 ?',
    'Eko-Soleil-1515 !?',
    '3koSoleil1515!?',
    '1515EkoSoleil!?',
    'Soleil1515eKo!?',
    'ÉkO soleil, 1515 ?!',
  ]) {
    assert.ok(judge(refused, 'eko').includes('published-recipe'), refused);
  }
});

test('Common passwords are refused, also with digits and signs around them', () => {
  for (const refused of ['MotDePasse2026!', 'Password12345!', 'qwertyuiop123456']) {
    assert.ok(judge(refused, 'eko').includes('common'), refused);
  }
});

test('A NUL or half a character is refused, not cut off', () => {
  assert.deepEqual(judge('girafe zinc bol\0 et plus', 'standard'), ['unreadable-characters']);
  assert.deepEqual(judge('girafe zinc bol \ud800', 'standard'), ['unreadable-characters']);
});

test('The stricter of the floor, the choice of the company and the role holds', () => {
  assert.deepEqual(rulesFor({ role: 'user' }, 'standard', 'eko'), { ...profiles.eko, minimumLength: 15 });
  assert.deepEqual(rulesFor({ role: 'agent' }, 'standard', 'standard'), profiles.privileged);
  assert.equal(rulesFor({ role: 'administrator' }, 'eko', 'standard').minimumLength, 16);
});
