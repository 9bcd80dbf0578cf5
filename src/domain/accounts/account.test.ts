import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret } from '../../platform/secret.ts';
import { readTemporaryPassword } from '../credentials/temporary-password.ts';
import { normalisePassword } from '../password-policy/judge-password.ts';
import { emailKey } from './account.ts';
import type { DetailRules } from './choices.ts';
import { readPersonDetails } from './person-details.ts';
import { orAsBefore, telephoneRule } from './telephone-number.ts';

const choices: DetailRules = {
  roles: ['user'],
  groups: [],
  isGroupNeeded: false,
  readTelephone: await telephoneRule(),
};

test('A name has no sign that nobody sees, but for the two that names are written with', () => {
  const read = (firstName: string) => {
    const typed = {
      email: 'a@maison.example',
      firstName,
      lastName: 'Zola',
      telephone: '',
      language: 'fr',
      role: 'user',
      groupId: '',
    };
    const outcome = readPersonDetails(typed, choices);
    return 'faults' in outcome ? outcome.faults : null;
  };
  const unseen = [
    '\u00AD',
    '\u061C',
    '\u180E',
    '\u200B',
    '\u200E',
    '\u202E',
    '\u2060',
    '\u2066',
    '\uFEFF',
    '\u{E0041}',
    '\u2028',
  ];
  for (const sign of unseen) {
    assert.deepEqual(
      read(`Émi${sign}le`),
      { firstName: 'unreadable-characters' },
      `U+${sign.codePointAt(0)?.toString(16)}`,
    );
  }
  for (const name of ['علی\u200Cرضا', 'श्री\u200Dराम', 'José', 'D’Arcy', 'Noé 👩🏽‍🚒'])
    assert.equal(read(name), null, name);
});

test('Text of any length is read in no time: marks heaped on one letter cost nothing', () => {
  const heap = `a${'\u0301\u0316'.repeat(200_000)}`;
  const startedAt = performance.now();
  assert.equal(emailKey(heap), '');
  assert.equal(readTemporaryPassword(new Secret(heap)), null);
  assert.equal(normalisePassword(new Secret(heap)).reveal(), heap);
  const typed = {
    email: heap,
    firstName: heap,
    lastName: heap,
    telephone: heap,
    language: 'fr',
    role: 'user',
    groupId: '',
  };
  const read = readPersonDetails(typed, choices);
  assert.ok('faults' in read && read.faults.firstName === 'too-long');
  assert.ok(performance.now() - startedAt < 2000, 'normalising it all takes minutes');
});

test('A telephone number is as long as those of its country, unless it is the one on file; however it is written, it is kept in one form', () => {
  const read = (telephone: string, rules: DetailRules) => {
    const names = { email: 'a@maison.example', firstName: 'Ada', lastName: 'Zola' };
    return readPersonDetails({ ...names, telephone, language: 'fr', role: 'user', groupId: '' }, rules);
  };
  const faultOf = (telephone: string, rules = choices) => {
    const outcome = read(telephone, rules);
    return 'faults' in outcome ? outcome.faults : null;
  };
  const telephoneOf = (telephone: string, rules = choices) => {
    const outcome = read(telephone, rules);
    return 'details' in outcome ? outcome.details.telephone : outcome.faults;
  };
  const refused = { telephone: 'not-a-telephone' };
  for (const short of [
    '06 12',
    '00 12 34 56 78',
    '06 12 34',
    '01 23 45 67',
    '+33 6 12',
    '+1 234',
    '621 12 34 56',
    '+33 1 23 45 67 89 01 23',
  ]) {
    assert.deepEqual(faultOf(short), refused, short);
  }
  for (const number of [
    '06 12 34 56 78',
    '+33 1 23 45 67 89',
    '+352 26 55 11 09',
    '+352 4321',
    '+49 (0)30 1234567',
    '',
  ]) {
    assert.equal(faultOf(number), null, number);
  }
  for (const [written, number] of [
    ['06 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['06\u00a012\u202f34\u00a056\u00a078', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['+352 26 55 11 09', '+35226551109'],
    ['+49 (0)30 1234567', '+49301234567'],
  ] as const) {
    assert.equal(telephoneOf(written), number, written);
  }
  const before = { ...choices, readTelephone: orAsBefore(choices.readTelephone, '06 12 34 56 78') };
  assert.equal(telephoneOf('+33612345678', before), '06 12 34 56 78', 'it is the same number');
  assert.equal(telephoneOf('06 12 34 56 79', before), '+33612345679');
  const kept = { ...choices, readTelephone: orAsBefore(choices.readTelephone, '06 12 34') };
  assert.equal(faultOf('06 12 34', kept), null);
  assert.deepEqual(faultOf('06 12 35', kept), refused);
});
