import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Notice, NoticeContent } from '../domain/notifications/notice.ts';
import { languages } from '../platform/languages.ts';
import { Secret } from '../platform/secret.ts';
import { countParts, fitToGsm } from './gsm-alphabet.ts';
import { shortMessageWriter } from './write-short-message.ts';

const installation = {
  service: 'eKo',
  url: 'https://eko.example',
  timeZone: 'Europe/Paris',
  supportEmail: 'contact@conselio.example',
  telephones: [{ country: 'FR', number: '+33972117605' }],
};
const expiresAt = Date.parse('2026-06-29T12:32:00Z');
const code: NoticeContent = {
  kind: 'verification-code',
  code: new Secret('482913'),
  requestNumber: 12,
  mutualCode: '4127',
  expiresAt,
};
const password: NoticeContent = { kind: 'temporary-password', password: new Secret('Kxm7-3jwt-9rtq-82vf'), expiresAt };

const write = (content: NoticeContent, language: Notice['language'], more: Partial<typeof installation> = {}): string =>
  shortMessageWriter({ ...installation, ...more })({
    id: 'n'.repeat(24),
    companyId: null,
    accountId: null,
    requestNumber: 12,
    channel: 'sms',
    to: { name: 'Claire Martin', address: '+33612345678' },
    language,
    content,
    createdAt: 0,
    expiresAt,
  }).text.reveal();

suite('Short messages', () => {
  test('A code says who will ask for it and how to know them, and that nobody asks for the password.', () => {
    assert.equal(
      write(code, 'fr'),
      "eKo : code 482913 pour la demande 12, valable jusqu'à 14:32. L'agent du support que vous avez appelé vous dit d'abord 4127, puis vous le demande. Vous n'avez pas appelé ? Ne le donnez à personne. Nous ne demandons jamais votre mot de passe.",
    );
    assert.match(
      write(code, 'en'),
      /The support agent whom you called first tells you 4127, then asks you for it.*We never ask for your password/,
    );
  });

  test('A temporary password says that nobody will ask for it, until when it works, and whom to call.', () => {
    const fr = write(password, 'fr');
    for (const part of ['Kxm7-3jwt-9rtq-82vf', '14:32', 'ne vous le demandera jamais', '+33 9 72 11 76 05']) {
      assert.ok(fr.includes(part), fr);
    }
    assert.match(write(password, 'en'), /Our team will never ask you for it/);
    assert.match(write(password, 'fr', { telephones: [] }), /contact@conselio\.example$/);
  });

  test('Neither has a link, and neither takes more than two messages, even for a service with a long name.', () => {
    for (const content of [code, password]) {
      for (const language of languages) {
        const text = write(content, language);
        assert.doesNotMatch(text, /https?:|www\.|\/\//);
        assert.ok(countParts(text) <= 2, `${countParts(text)}: ${text}`);
        assert.ok(countParts(write(content, language, { service: 'Ç'.repeat(60) })) <= 3);
      }
    }
  });

  test('One has a link: it says that the access was reset, where to block it, whom to call, and that nothing is asked there.', () => {
    const notMe = new Secret('Zq_-'.repeat(10).concat('Zqk'));
    const given = { what: 'reset', delivery: 'link-mail', by: 'Claire', at: expiresAt, person: null, notMe } as const;
    for (const language of languages) {
      const text = write({ kind: 'access-given', ...given }, language);
      assert.ok(text.includes(`https://eko.example/recovery/not-me/${notMe.reveal()}`), text);
      assert.match(text, /\+33 9 72 11 76 05/);
      assert.match(text, /aucun mot de passe|no password|keinem Passwort|kee Passwuert/);
      assert.ok(countParts(text) <= 2, `${countParts(text)}: ${text}`);
    }
  });

  test('The number that was on file before reads that it no longer is, and the same way out.', () => {
    const notMe = new Secret('Zq_-'.repeat(10).concat('Zqk'));
    for (const language of languages) {
      const changed = write({ kind: 'telephone-changed', at: expiresAt, notMe }, language);
      const removed = write({ kind: 'telephone-changed', at: expiresAt, wasRemoved: true, notMe }, language);
      assert.notEqual(changed, removed);
      for (const text of [changed, removed]) {
        assert.ok(text.includes(`https://eko.example/recovery/not-me/${notMe.reveal()}`), text);
        assert.ok(countParts(text) <= 2, `${countParts(text)}: ${text}`);
      }
    }
    const fr = write({ kind: 'telephone-changed', at: expiresAt, wasRemoved: true, notMe }, 'fr');
    assert.match(fr, /ce numéro a été retiré de votre compte le 29\/06\/2026 à 14:32/);
  });

  test('French is written in the signs of the short alphabet; another script stays whole.', () => {
    assert.equal(
      fitToGsm('L’été, ça s’arrête « ici »\u202f? Œuf… 5\u00a0€'),
      'L\'été, ca s\'arrete " ici " ? OEuf... 5 €',
    );
    assert.equal(fitToGsm('Łukasz ’'), 'Łukasz ’');
    assert.equal(fitToGsm('Привет’'), 'Привет’');
  });

  test('Parts are counted as networks do: 160 signs or 153 a part, 70 or 67 in other scripts, two for a euro.', () => {
    const counted = [160, 161, 306, 307].map((length) => countParts('é'.repeat(length)));
    assert.deepEqual(counted, [1, 2, 2, 3]);
    assert.deepEqual(
      [80, 81].map((length) => countParts('€'.repeat(length))),
      [1, 2],
    );
    assert.deepEqual(
      [70, 71, 134, 135].map((length) => countParts('ж'.repeat(length))),
      [1, 2, 2, 3],
    );
  });
});
