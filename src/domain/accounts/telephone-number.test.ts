import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { languages } from '../../platform/languages.ts';
import { orAsBefore, shownTelephone, telephoneRule, writtenTelephone } from './telephone-number.ts';

const read = await telephoneRule();

const digits = (least: number, most: number): string =>
  Array.from({ length: randomInt(least, most + 1) }, () => randomInt(10)).join('');

test('A French number with a digit too few or too many is none.', () => {
  for (const written of [
    '06 40 25 33 4',
    '+33 06 40 25 33 4',
    '+33064025334',
    '0033064025334',
    '06 40 25 33 444',
    '+33 6 40 25 33 4',
  ]) {
    assert.equal(read(written), null, written);
  }
});

test('Whatever number is read is the same one when it is read again as it is shown, in every language.', () => {
  const beginnings =
    '0 00 +33 +33(0) +352 +32 +49 +49(0) +44 +44(0) +39 +41 +1 +7 +54 +52 +64 +225 +241 +262 +590 +800 +881'.split(' ');
  let accepted = 0;
  for (let round = 0; round < 300; round += 1) {
    for (const beginning of beginnings) {
      const written = beginning + digits(5, 11);
      const kept = read(written);
      if (kept === null) continue;
      accepted += 1;
      for (const language of languages) assert.equal(read(shownTelephone(kept, language)), kept, written);
      assert.equal(read(writtenTelephone(kept)), kept, written);
    }
  }
  assert.ok(accepted > 300, `${accepted} accepted`);
});

test('A French number is read as the plans read it, without a look into them.', () => {
  for (let round = 0; round < 500; round += 1) {
    const pairs = Array.from({ length: 4 }, () => digits(2, 2));
    for (const beginning of ['0', '+33', '+33 ']) {
      const written = [`${beginning}${randomInt(10)}`, ...pairs].join(['', ' ', '.', '-'][round % 4]);
      const number = parsePhoneNumberFromString(written, 'FR');
      const kept = read(written);
      if (kept?.startsWith('+33')) assert.ok(number?.isPossible() && number.number === kept, written);
    }
  }
});

test('What is on file stays as it is when it comes back as it is shown, though nobody could read it.', () => {
  const kept = '+33064025334';
  for (const language of languages) {
    assert.equal(orAsBefore(read, kept)(shownTelephone(kept, language)), kept, language);
  }
  assert.equal(orAsBefore(read, kept)(writtenTelephone(kept)), kept);
});

test('In a table no number has groups of three digits alone, which a spreadsheet would take for thousands.', () => {
  for (const [kept, written] of [
    ['+33612345678', '+33 6 12 34 56 78'],
    ['+352621123456', '+352 6 21 12 34 56'],
    ['+35226551109', '+352 26 55 11 09'],
    ['+12015550123', '+1 201 555 0123'],
    ['12 poste 3', '12 poste 3'],
  ] as const) {
    assert.equal(writtenTelephone(kept), written);
  }
});
