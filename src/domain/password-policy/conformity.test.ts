import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type ProfileName, profileNames } from '../companies/company.ts';
import { conformityOf, departuresOf } from './conformity.ts';
import { effectOf } from './effect-of-choice.ts';
import { type AccountClass, type Profile, rulesFor } from './profiles.ts';

const installation = { floor: 'standard', validityDays: 180 } as const;
const classes: readonly AccountClass[] = ['user', 'administrator', 'staff'];

const departures = (accountClass: AccountClass, profile: 'eko' | 'standard' | 'privileged') =>
  departuresOf(effectOf(accountClass, profile, installation).ownRules, accountClass).map(({ id }) => id);

suite('What password rules meet and depart from', () => {
  test('`standard` departs from nothing that the four authorities ask for users.', () => {
    assert.deepEqual(departures('user', 'standard'), []);
  });

  test('`eko` departs for users by its length, its classes, its search inside the password and its renewal.', () => {
    assert.deepEqual(departures('user', 'eko'), [
      'nist-length',
      'nist-composition',
      'nist-renewal',
      'nist-whole',
      'asvs-composition',
      'asvs-renewal',
      'cnil-guide-renewal',
      'anssi-renewal',
    ]);
  });

  test('For administrators the texts ask for opposites: with renewal or without it, some are departed from.', () => {
    for (const profile of ['standard', 'privileged'] as const) {
      assert.deepEqual(departures('administrator', profile), [
        'nist-whole',
        'cnil-guide-office-renewal',
        'anssi-office-renewal',
      ]);
    }
    assert.deepEqual(departures('administrator', 'eko'), [
      'nist-composition',
      'nist-renewal',
      'nist-whole',
      'asvs-composition',
      'asvs-renewal',
    ]);
    assert.deepEqual(departures('staff', 'eko'), departures('administrator', 'eko'));
  });

  test('Each limit of a text is met at its number, and departed from one below.', () => {
    const rules: Profile = rulesFor({ role: 'user' }, 'standard', installation);
    const verdict = (id: string, more: Partial<Profile>, accountClass: AccountClass = 'user') =>
      conformityOf({ ...rules, ...more }, accountClass).find((finding) => finding.id === id)?.verdict;
    const limits: [id: string, met: Partial<Profile>, departed: Partial<Profile>, accountClass?: AccountClass][] = [
      ['nist-length', { minimumLength: 15 }, { minimumLength: 14 }],
      ['nist-long', { maximumLength: 64 }, { maximumLength: 63 }],
      ['asvs-length', { minimumLength: 8 }, { minimumLength: 7 }],
      ['asvs-long', { maximumLength: 64 }, { maximumLength: 63 }],
      ['cnil-robust', { minimumGuessesLog10: 10 }, { minimumGuessesLog10: 9 }],
      ['cnil-robust', { minimumGuessesLog10: 0, minimumLength: 16 }, { minimumGuessesLog10: 0, minimumLength: 15 }],
      [
        'cnil-robust',
        { minimumGuessesLog10: 0, minimumLength: 8, fourClasses: true },
        { minimumGuessesLog10: 0, minimumLength: 7, fourClasses: true },
      ],
      ['cnil-guide-office-strength', { minimumGuessesLog10: 12 }, { minimumGuessesLog10: 10 }, 'administrator'],
      ['anssi-length', { minimumLength: 12 }, { minimumLength: 11 }],
      ['anssi-length', { minimumLength: 15 }, { minimumLength: 14 }, 'staff'],
      ['anssi-long', { maximumLength: 128 }, { maximumLength: 127 }],
      ['anssi-complexity', { minimumGuessesLog10: 10 }, { minimumGuessesLog10: 9 }],
      ['anssi-office-renewal', { validityDays: 1096 }, { validityDays: 1097 }, 'administrator'],
    ];
    for (const [id, met, departed, accountClass] of limits) {
      assert.equal(verdict(id, met, accountClass), 'met', id);
      assert.equal(verdict(id, departed, accountClass), 'departed', id);
    }
    assert.equal(verdict('cnil-guide-office-renewal', {}), 'not-applicable');
    assert.equal(verdict('cnil-guide-renewal', { validityDays: 90 }, 'administrator'), 'not-applicable');
    assert.equal(verdict('asvs-reminders', {}), 'not-applicable');
    assert.equal(verdict('asvs-reminders', { validityDays: 90 }), 'met');
  });

  test('A requirement is named once, and each has a section to look up.', () => {
    const findings = conformityOf(rulesFor({ role: 'user' }, 'eko', installation), 'user');
    assert.deepEqual([...new Set(findings.map(({ id }) => id))].length, findings.length);
    for (const { section, source } of findings) assert.ok(section !== '' && source.length > 3);
  });
});

suite('What a choice comes to beside the floor and the class', () => {
  test('A choice never asks for less than the floor, nor than the class by itself.', () => {
    for (const floor of profileNames) {
      for (const choice of profileNames) {
        for (const accountClass of classes) {
          const { rules, ownRules } = effectOf(accountClass, choice, { floor, validityDays: 180 });
          const least = effectOf(accountClass, floor, { floor, validityDays: 180 }).rules;
          for (const weaker of [least, ownRules]) {
            assert.ok(rules.minimumLength >= weaker.minimumLength);
            assert.ok(rules.minimumGuessesLog10 >= weaker.minimumGuessesLog10);
            assert.ok(rules.fourClasses || !weaker.fourClasses);
            assert.ok(rules.personalWords === 'anywhere' || weaker.personalWords === 'whole');
            assert.ok((rules.validityDays ?? Infinity) <= (weaker.validityDays ?? Infinity));
          }
        }
      }
    }
  });

  test('A choice that the floor or the class covers wholly is not felt, and one that adds anything is.', () => {
    const unfelt = (accountClass: AccountClass, choice: ProfileName, floor: ProfileName) =>
      effectOf(accountClass, choice, { floor, validityDays: 180 }).unfelt;
    assert.equal(unfelt('user', 'standard', 'standard'), 'same-as-floor');
    assert.equal(unfelt('user', 'standard', 'eko'), null);
    assert.equal(unfelt('user', 'eko', 'standard'), null);
    assert.equal(unfelt('user', 'standard', 'privileged'), 'weaker-than-floor');
    assert.equal(unfelt('administrator', 'standard', 'standard'), 'weaker-than-class');
    assert.equal(unfelt('administrator', 'standard', 'eko'), 'weaker-than-class');
    assert.equal(unfelt('staff', 'privileged', 'eko'), 'weaker-than-class');
    assert.equal(unfelt('staff', 'eko', 'standard'), null);
    assert.equal(unfelt('staff', 'eko', 'eko'), 'same-as-floor');
  });

  test('Each rule says who asks for it, but where all ask for the same.', () => {
    const { origins } = effectOf('administrator', 'eko', installation);
    assert.deepEqual(origins.minimumLength, ['role']);
    assert.deepEqual(origins.personalWords, ['company', 'role']);
    assert.deepEqual(origins.fourClasses, ['company']);
    assert.deepEqual(origins.validityDays, ['company']);
    assert.deepEqual(origins.history, []);
    assert.deepEqual(effectOf('user', 'standard', installation).origins.validityDays, []);
  });
});
