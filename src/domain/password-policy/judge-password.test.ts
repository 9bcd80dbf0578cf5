import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Secret } from '../../platform/secret.ts';
import { judgePassword } from './judge-password.ts';
import { readKnowledge } from './knowledge.ts';
import { personalContext } from './personal-context.ts';
import { profiles, rulesFor } from './profiles.ts';

const person = {
  firstName: 'Élodie',
  lastName: 'Rousseau-Petit',
  email: 'e.rousseau@ardoise.example',
  telephone: '+33 6 12 34 56 78',
};
const context = personalContext(person, { name: 'Ardoise & Fils' }, 'eKo');
const knowledge = readKnowledge(readFileSync(new URL('./dictionaries/knowledge.txt', import.meta.url), 'utf8'));
const verdict = (password: string, profile: keyof typeof profiles) =>
  judgePassword(new Secret(password), profiles[profile], context, knowledge);
const judge = (password: string, profile: keyof typeof profiles) =>
  verdict(password, profile).reasons.map(({ code }) => code);

test('The eko profile asks for twelve characters of four classes, the space being a sign', () => {
  assert.deepEqual(judge('Zinc 4 girafes', 'eko'), []);
  assert.deepEqual(judge('zinc 4 girafes', 'eko'), ['lacks-upper-case']);
  assert.deepEqual(judge('ZINC 4 GIRAFES', 'eko'), ['lacks-lower-case']);
  assert.deepEqual(judge('Zinc et girafes', 'eko'), ['lacks-digit']);
  assert.deepEqual(judge('Zinc4girafesbleues', 'eko'), ['lacks-sign']);
  assert.deepEqual(judge('Zi 4 gir', 'eko')[0], 'too-short');
});

test('The standard profile asks for fifteen characters of any kind (NIST 63B-4 3.1.1.2, ASVS 6.2.5)', () => {
  for (const accepted of ['girafe zinc bol', '🦒🦓🦔🦕🦖🦗🦘🦙🦚🦛🦜🦝🦞🦟🦠', '839402756183940', 'жираф цинк миска']) {
    assert.deepEqual(judge(accepted, 'standard'), [], accepted);
  }
  assert.deepEqual(judge('girafe zinc bo', 'standard'), ['too-short']);
});

test('Length counts code points after NFC, and 128 are allowed', () => {
  assert.deepEqual(judge('é'.normalize('NFD').repeat(14), 'standard').includes('too-short'), true);
  assert.deepEqual(judge('Vingt girafes de zinc boivent le thé. '.repeat(3) + 'x'.repeat(14), 'standard'), []);
  assert.deepEqual(judge('Vingt girafes de zinc boivent le thé. '.repeat(3) + 'x'.repeat(15), 'standard'), [
    'too-long',
  ]);
});

test('Words of the person are found through case, accents, disguises, reversal, doubled letters and a slip', () => {
  for (const refused of [
    'XK 94 elodie zq',
    'XK 94 3l0d1e zq',
    'XK 94 Rouss3au z',
    'XK 94 ardoise zq',
    'xK! 12345678 qpz',
    'Xk 94 eidole vqz',
    'Xk 94 uaessuor v',
    'Xk 94 rrouusseau',
    'Xk 94 Rouseau vq',
    'Xk 94 Rousesau v',
    'Xk94petitvq! bzx',
  ]) {
    assert.ok(judge(refused, 'eko').includes('personal'), refused);
  }
  assert.deepEqual(judge('élodie aime les girafes de zinc', 'standard'), [], 'standard compares the whole password');
  assert.ok(judge('3lodie-Rouss3au!', 'standard').length > 0);
  assert.ok(
    judge('Rousseau-Petit 1', 'standard').includes('guessable') ||
      judge('Rousseau-Petit 1', 'standard').includes('personal'),
  );
});

test('A first name or the name of a pet is refused where the profile asks for an anonymous password', () => {
  for (const refused of [
    'Medor 4 girafes zq',
    'zinc M3dor 47 girafes',
    'Zinc 47 rodem bol',
    'Zinc 47 Félix! bol',
    'Zinc 47 Meedor bol!',
  ]) {
    assert.ok(judge(refused, 'eko').includes('name'), refused);
  }
  assert.deepEqual(judge('xK9Alma4Qw7-ZpT2vB', 'eko'), [], 'by chance, among signs drawn one by one');
  assert.deepEqual(judge('medor et quatre girafes de zinc', 'standard'), []);
});

test('The published recipe and its cousins are refused by every profile', () => {
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
    'EKOMARMOTTE1515 !?',
    'AmaTournesol1914 ?!',
    'EkoTournesol2026 !?',
    '!? 1945 EkoMarmotte',
    'MarmotteEko1515!?!?',
    'EkoM4rm0tte1515 !?',
    'ArdMarmotte1515 !?',
    'Marmotte 1515 Eko !?',
    'EkoMarmotte14071789!',
    'SncfSoleil1515 !?',
    'E k o S o l e i l 1515 !?',
    'E.k.o.Soleil1515 !?',
    'E\u00adkoPapillon1515 !?',
    '?! 5151esireCokE',
    'AmeSoleil15 15 !?',
    'AmeSoleil732 !?!?',
    'AmeSoleil14-18 !?',
    'EkoSoleil39-45 !?',
    'EkoSoleilMDXV !?',
  ]) {
    for (const profile of ['eko', 'standard', 'privileged'] as const) {
      assert.ok(judge(refused, profile).includes('published-recipe'), `${profile}: ${refused}`);
    }
  }
  const secretAlone = knowledge.attack('Marmotte', context).guessesLog10;
  assert.ok(
    Math.abs(verdict('EkoMarmotte1515 !?', 'eko').guessesLog10 - secretAlone) < 1,
    'the secret word alone is left',
  );
});

test('A secret that nobody guesses makes the recipe strong, and a phrase with a year is no recipe', () => {
  assert.deepEqual(judge('Ekozqvkwxbrtpfm1515 !?', 'standard'), []);
  assert.deepEqual(judge('Zinc, girafes et bols 1789 !', 'eko'), []);
});

test('Common passwords are refused, also with digits and signs around them', () => {
  for (const refused of ['MotDePasse2026!', 'Password12345!', 'qwertyuiop123456', 'P@ssw0rd2026 !!!']) {
    assert.ok(judge(refused, 'eko').includes('common'), refused);
  }
});

test('What a help desk hears every day is weak: words of the office, places and days, with a year and a sign', () => {
  for (const weak of [
    'Comptabilite2026!',
    'Administrateur1!',
    'Mot de passe eKo 26!',
    'Strasbourg2026!?',
    'Differdange2026!?',
    'Luxembourg2026!?',
    'Mercredi25novembre!',
    'Covid19Vaccin!21',
    'ﷺ'.repeat(15),
  ]) {
    for (const profile of ['eko', 'standard', 'privileged'] as const) {
      const { guessesLog10 } = verdict(weak, profile);
      assert.ok(guessesLog10 < 10, `${weak}: ${guessesLog10}`);
    }
  }
});

test('A short word of the person is found in its own spelling, and longer words that only hold it are left alone', () => {
  for (const refused of ['eKo-vacances douces 4 fois!', 'ROusseau-Tournesol brume 4!']) {
    assert.ok(judge(refused, 'eko').includes('personal'), refused);
  }
  const port = personalContext({ ...person, lastName: 'Port' }, { name: 'Paris' }, 'eKo');
  const judged = (text: string) => judgePassword(new Secret(text), profiles.eko, port, knowledge).reasons;
  assert.deepEqual(judged('platane Parvis 4berge porte!'), []);
  assert.deepEqual(judged('platane Port 4berge pilaf!'), [{ code: 'personal' }]);
});

test('A weak password is told why: walks of three keyboards, dates, repetitions, or easy words', () => {
  assert.deepEqual(judge('qsdfghjklmpoiuyt', 'standard'), ['keyboard-walk']);
  assert.deepEqual(judge('asdfghjkl;poiuyt', 'standard'), ['keyboard-walk']);
  assert.deepEqual(judge('yxcvbnmlkjhgfdsa', 'standard'), ['keyboard-walk']);
  assert.deepEqual(judge('14/07/1789 1515', 'standard'), ['date']);
  assert.deepEqual(judge('abcabcabcabcabcabc', 'standard'), ['repetitive']);
  assert.deepEqual(judge('soleil et maison', 'standard'), ['guessable']);
});

test('A NUL or half a character is refused, not cut off', () => {
  assert.deepEqual(judge('girafe zinc bol\0 et plus', 'standard'), ['unreadable-characters']);
  assert.deepEqual(judge('girafe zinc bol \ud800', 'standard'), ['unreadable-characters']);
});

test('Words that mean something to the language of the program mean nothing here', () => {
  for (const text of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    const { guessesLog10 } = verdict(`${text} ${text}`, 'standard');
    assert.ok(Number.isFinite(guessesLog10), text);
  }
});

test('The stricter of the floor, the choice of the company and the role holds', () => {
  const installation = { floor: 'eko', validityDays: 90 } as const;
  const { edition: _, ...eko } = profiles.eko;
  assert.deepEqual(rulesFor({ role: 'user' }, 'standard', installation), {
    ...eko,
    minimumLength: 15,
    validityDays: 90,
  });
  assert.equal(rulesFor({ role: 'administrator' }, 'standard', installation).minimumLength, 16);
  assert.equal(rulesFor({ role: 'agent' }, 'eko', installation).minimumGuessesLog10, 12);
  const without = { floor: 'standard', validityDays: 90 } as const;
  assert.equal(rulesFor({ role: 'user' }, 'standard', without).validityDays, null);
});
