import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Notice, NoticeContent } from '../domain/notifications/notice.ts';
import { type Language, languages } from '../platform/languages.ts';
import { accentOf } from '../platform/palette.ts';
import { Secret } from '../platform/secret.ts';
import { messageWriter } from './write-message.ts';

const write = messageWriter({
  service: 'eKo',
  url: 'https://acces.eko.example',
  timeZone: 'Europe/Paris',
  supportEmail: 'contact@conselio.example',
  telephones: [
    { country: 'FR', number: '+33972117605' },
    { country: 'LU', number: '+35226551109' },
    { country: 'other', number: '+35226551109' },
    { country: 'BE', number: '+3225551234', label: 'Bruxelles' },
  ],
});

const at = Date.UTC(2026, 5, 29, 7, 5);
const secrets = { password: new Secret('Kqm7-3xwp-9trd-h2vn'), code: new Secret('049317') };
const contents: { [Kind in NoticeContent['kind']]: Extract<NoticeContent, { kind: Kind }> } = {
  'reset-requested': { kind: 'reset-requested', requestNumber: 12, answering: { isOpen: false, changesAt: at } },
  'verification-code': {
    kind: 'verification-code',
    code: secrets.code,
    requestNumber: 12,
    mutualCode: '4127',
    expiresAt: at,
  },
  'temporary-password': { kind: 'temporary-password', password: secrets.password, expiresAt: at },
  'emergency-access': { kind: 'emergency-access', at, person: 'Luc Weber', reason: 'Plus personne au support.' },
  'mail-received': {
    ...{ kind: 'mail-received', requestNumber: 12, isOpen: false, changesAt: at },
    ...{ inReplyTo: '<a@b.example>', references: '<a@b.example>' },
  },
  'desk-reply': {
    ...{ kind: 'desk-reply', requestNumber: 12, text: 'Bonjour,\n\nRappelez-nous.' },
    ...{ inReplyTo: '', references: '' },
  },
  'desk-policy-saved': {
    ...{ kind: 'desk-policy-saved', at, by: 'Samir Benali', version: 2 },
    changes: [{ accountClass: 'user', part: 'contact-changed' }],
  },
  'sealed-code-made': { kind: 'sealed-code-made', at, by: 'Odile Marchand', usableAt: at },
  'reset-link': { kind: 'reset-link', token: new Secret('r'.repeat(43)), expiresAt: at },
  'account-created': {
    kind: 'account-created',
    password: secrets.password,
    expiresAt: at,
    companyName: 'Ateliers Moselle',
  },
  'account-invited': {
    kind: 'account-invited',
    ...{ token: new Secret('r'.repeat(43)), expiresAt: at, companyName: 'Ateliers Moselle' },
  },
  'mass-action-begun': {
    kind: 'mass-action-begun',
    ...{ what: 'require-new-password', people: 3, reason: 'Une liste a circulé', by: 'Luc Weber', at },
  },
  'password-set-by-administrator': {
    kind: 'password-set-by-administrator',
    at,
    administrator: 'Luc Weber',
    mustChange: true,
  },
  'password-changed': { kind: 'password-changed', at },
  'password-renewed': { kind: 'password-renewed', at },
  'renewal-reminder': { kind: 'renewal-reminder', expiresAt: at },
  'new-password-required': { kind: 'new-password-required', at },
  'sent-password-burnt': { kind: 'sent-password-burnt', at, requestNumber: 12, secret: 'password' },
  'password-untried': { kind: 'password-untried', at, requestNumber: 12 },
  'vouching-asked': {
    kind: 'vouching-asked',
    ...{ requestNumber: 12, person: 'Julie Berger', agent: 'Agathe Lefèvre', token: null, at, expiresAt: at },
  },
  'email-confirmation': {
    kind: 'email-confirmation',
    ...{ token: new Secret('e'.repeat(43)), companyName: 'Les Ateliers Ardoise', expiresAt: at },
  },
  'email-change-asked': { kind: 'email-change-asked', at, notMe: new Secret('n'.repeat(43)) },
  'email-changed': { kind: 'email-changed', at, notMe: new Secret('n'.repeat(43)) },
  'telephone-changed': { kind: 'telephone-changed', at, notMe: new Secret('n'.repeat(43)) },
  'access-given': {
    kind: 'access-given',
    ...{
      what: 'reset',
      delivery: 'temporary-sms',
      by: 'Agathe Lefèvre',
      at,
      person: null,
      notMe: new Secret('n'.repeat(43)),
    },
  },
  'account-frozen': { kind: 'account-frozen', at, requestNumber: 12, byOther: false },
  'incident-raised': {
    kind: 'incident-raised',
    ...{ cause: 'disavowed', at, person: 'Julie Berger', company: 'Ateliers Moselle', requestNumber: 12 },
  },
  'accounts-linked': {
    kind: 'accounts-linked',
    ...{ email: 'julie@atelier.example', company: 'Ateliers Moselle', at },
  },
  'delegation-changed': {
    kind: 'delegation-changed',
    ...{ delegate: 'Anne Roux', groups: ['Atelier', 'Bureau'], more: 3, company: 'Ateliers Moselle', by: '', at },
  },
  'reset-modes-weakened': {
    kind: 'reset-modes-weakened',
    ...{ modes: ['temporary', 'chosen'], company: 'Ateliers Moselle', by: 'Luc Weber', at, usableAt: at },
  },
  'administrators-told': {
    kind: 'administrators-told',
    ...{ tells: false, company: 'Ateliers Moselle', by: 'Luc Weber', at },
  },
  'api-key-created': {
    kind: 'api-key-created',
    ...{ name: 'Annuaire', scopes: ['accounts:read', 'accounts:act'], company: 'Ateliers Moselle', by: 'Luc Weber' },
    ...{ at, expiresAt: at + 86_400_000 },
  },
  'telephone-resets': {
    kind: 'telephone-resets',
    ...{ isStopped: true, company: null, reason: 'Appels trompeurs', by: 'Luc Weber', at },
  },
};

const noticeOf = (content: NoticeContent, language: Language, name = 'Claire Martin'): Notice => ({
  id: 'n'.repeat(24),
  companyId: 'c'.repeat(24),
  accountId: 'a'.repeat(24),
  requestNumber: null,
  to: { name, address: 'claire@ateliers.example' },
  language,
  content,
  createdAt: at,
  expiresAt: null,
});

const oneTime = `https://acces.eko.example/link/${'r'.repeat(43)}`;
const newEmail = `https://acces.eko.example/new-email/${'e'.repeat(43)}`;
/** Where the help says what each message means. */
const why = 'https://acces.eko.example/help/why-this-mail';
const takenBack = `https://acces.eko.example/recovery/not-me/${'n'.repeat(43)}`;

const said: Readonly<Record<Language, Record<'never' | 'time' | 'number' | 'spelled', string>>> = {
  fr: {
    never: 'Nos équipes ne vous demanderont jamais votre mot de passe personnel.',
    time: 'lundi 29 juin 2026 à 09:05',
    number: 'Téléphone (Luxembourg, autres pays)\u00a0: +352 26 551 109',
    spelled: 'q comme Québec, m comme Marcel, 7 (sept)',
  },
  en: {
    never: 'Our teams will never ask you for your personal password.',
    time: 'Monday, 29 June 2026 at 09:05',
    number: 'Telephone (Luxembourg, other countries): +352 26 551 109',
    spelled: 'm as in Mike, 7 (seven)',
  },
  de: {
    never: 'Unsere Teams fragen Sie nie nach Ihrem persönlichen Passwort.',
    time: 'Montag, 29. Juni 2026 um 09:05\u00a0Uhr',
    number: 'Telefon (Luxemburg, andere Länder): +352 26 551 109',
    spelled: 'm wie Martha, 7 (sieben)',
  },
  lb: {
    never: 'Eis Ekippe froen Iech ni no Ärem perséinleche Passwuert.',
    time: 'Méindeg, den 29. Juni 2026 um 09:05',
    number: 'Telefon (Lëtzebuerg, aner Länner): +352 26 551 109',
    spelled: 'q wéi Quiz, m wéi Marie, 7 (siwen)',
  },
};

for (const language of languages) {
  suite(`The mails in ${language}`, () => {
    for (const content of Object.values(contents)) {
      const { subject, text, html } = write(noticeOf(content, language));
      const everything = subject + text + html;

      test(`${content.kind}: nothing is missing in it.`, () => {
        assert.doesNotMatch(everything, /undefined|\bnull\b|NaN|\[object|\[secret\]|=>|Invalid/);
        assert.ok(subject.length > 10 && subject.length <= 78, subject);
        assert.match(html, new RegExp(`<html lang="${language}">`));
      });

      test(`${content.kind}: both parts say when, what we never ask, and how to reach the desk.`, () => {
        for (const part of [text, html]) {
          assert.ok(part.includes('Claire Martin'));
          // What an agent writes says itself when it matters.
          if (content.kind !== 'desk-reply') assert.ok(part.includes(said[language].time));
          assert.ok(part.includes(said[language].never));
          assert.ok(part.includes('contact@conselio.example'));
          assert.ok(part.includes(said[language].number));
          assert.ok(part.includes('(Bruxelles)'));
          assert.ok(part.includes('+33 9 72 11 76 05'));
        }
        assert.match(html, /href="tel:\+35226551109"/);
      });

      test(`${content.kind}: a secret stands on a line of its own, where one is due, and never in the subject.`, () => {
        const due = 'code' in content ? '049317' : 'password' in content ? 'Kqm7-3xwp-9trd-h2vn' : null;
        for (const secret of ['049317', 'Kqm7-3xwp-9trd-h2vn']) {
          assert.ok(!subject.includes(secret));
          assert.equal(text.split('\n').includes(secret), secret === due);
          assert.equal(html.includes(`>${secret}</p>`), secret === due);
          assert.equal(everything.split(secret).length - 1, secret === due ? 2 : 0);
        }
      });

      test(`${content.kind}: a password is spelled too, a line a group; nothing else is.`, () => {
        for (const part of [text, html]) {
          const lines = part.split('\n').filter((line) => line.startsWith('9trd'));
          assert.equal(lines.length, 'password' in content ? 1 : 0);
          assert.equal(part.includes(said[language].spelled), 'password' in content);
        }
      });

      test(`${content.kind}: it loads nothing, follows nobody, and links to the sign-in page alone, to the help and to that which takes it back.`, () => {
        assert.doesNotMatch(html, /<(img|script|link|iframe|table|form|base)\b|\bsrc=|url\(|@import/i);
        const links = [...everything.matchAll(/https?:[^\s"<]+/g)].map(([link]) => link);
        const others = links.filter((link) => ![takenBack, oneTime, newEmail, why].includes(link));
        assert.equal(
          links.filter((link) => link === why).length,
          3,
          'in the text, and as a link that shows where it leads',
        );
        assert.deepEqual(new Set(others), new Set(others.length > 0 ? ['https://acces.eko.example/login'] : []));
        assert.equal(links.includes(takenBack), 'notMe' in content);
        assert.equal(links.includes(newEmail), content.kind === 'email-confirmation');
        assert.equal(links.includes(oneTime), content.kind === 'reset-link' || content.kind === 'account-invited');
        assert.doesNotMatch(subject, /https?:|login/);
      });

      test(`${content.kind}: its punctuation follows the language.`, () => {
        if (language !== 'fr') assert.doesNotMatch(text, /[\u202f«»]/);
        else assert.doesNotMatch(subject + text, /[^\u202f][?!;»]|«[^\u202f]|[^\u00a0\d]:(?!\/\/|\d)|'/);
      });
    }

    test('Names and companies are written as text, whatever they hold.', () => {
      const content = { ...contents['account-created'], companyName: '<script>alert(1)</script>\n\nBcc: x' };
      const { subject, text, html } = write(noticeOf(content, language, '"><img src=x>\r\nX: y'));
      assert.doesNotMatch(html, /<script|<img/);
      assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt; Bcc: x/);
      assert.doesNotMatch(subject, /[\r\n]/);
      assert.ok(text.includes('"><img src=x> X: y,\n'));
      const administrator = '<b>Luc</b>';
      const set = write(noticeOf({ ...contents['password-set-by-administrator'], administrator }, language));
      assert.doesNotMatch(set.html, /<b>/);
    });

    test('The link that answers for somebody stands in the mail where there is one, and the way to sign in where there is none.', () => {
      const token = new Secret('t'.repeat(43));
      const [linked, plain] = [token, null].map((one) =>
        write(noticeOf({ ...contents['vouching-asked'], token: one }, language)),
      );
      assert.ok(linked?.text.includes(`https://acces.eko.example/vouch/${'t'.repeat(43)}`));
      assert.ok(!linked?.subject.includes('ttt'));
      assert.doesNotMatch(String(plain?.text), /vouch\//);
    });

    test('Where the mail itself carries the secret, the page that takes it back stands behind what to do, in both parts.', () => {
      const notMe = new Secret('n'.repeat(43));
      for (const kind of [
        'temporary-password',
        'reset-link',
        'password-set-by-administrator',
        'emergency-access',
      ] as const) {
        const { text, html, subject } = write(noticeOf({ ...contents[kind], notMe }, language));
        for (const part of [text, html]) assert.ok(part.includes(takenBack), kind);
        assert.ok(text.indexOf(takenBack) > text.indexOf(said[language].never));
        assert.ok(!subject.includes('nnn'));
      }
    });

    test('An administrator reads whose access was given back, and everybody by which way.', () => {
      const toOther = write(noticeOf({ ...contents['access-given'], person: 'Julie Berger' }, language));
      assert.match(toOther.subject, /Julie Berger/);
      assert.match(toOther.text, /Agathe Lefèvre/);
      const ways = (['link-mail', 'temporary-mail', 'temporary-sms', 'sealed-letter', 'read-out'] as const).map(
        (delivery) => write(noticeOf({ ...contents['access-given'], delivery }, language)).text,
      );
      assert.equal(new Set(ways).size, 5);
    });

    test('An administrator who does not require a new password has the person advised to choose one.', () => {
      const must = write(noticeOf(contents['password-set-by-administrator'], language)).text;
      const may = write(noticeOf({ ...contents['password-set-by-administrator'], mustChange: false }, language)).text;
      assert.notEqual(must, may);
      assert.match(may, /Mon compte|My account|Mein Konto|Mäi Kont/);
    });
  });
}

test('The colour that the operator set stands in both themes of the HTML, each in a shade that can be read there.', () => {
  const place = { service: 'eKo', url: 'https://acces.eko.example', timeZone: 'Europe/Paris' };
  const contacts = { supportEmail: 'contact@conselio.example', telephones: [] };
  const { html } = messageWriter({ ...place, ...contacts, colour: '#ffd400' })(
    noticeOf(contents['verification-code'], 'fr'),
  );
  for (const theme of ['light', 'dark'] as const) {
    const { accent } = accentOf('#ffd400', theme);
    assert.ok(html.includes(`@media (prefers-color-scheme: ${theme}) {\nmain { border-top: 4px solid ${accent}; }`));
  }
  assert.doesNotMatch(write(noticeOf(contents['verification-code'], 'fr')).html, /prefers-color-scheme/);
});
