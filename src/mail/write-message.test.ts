import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contrast } from '../platform/colour.ts';
import { type Language, languages } from '../platform/languages.ts';
import { accentOf } from '../platform/palette.ts';
import { Secret } from '../platform/secret.ts';
import { sentences } from '../text/sentences.ts';
import { contents, exampleInstallation, mailGallery, exampleNotice as noticeOf } from './gallery.ts';
import { messageWriter } from './write-message.ts';

const write = messageWriter(exampleInstallation);

const oneTime = `https://acces.eko.example/link/${'r'.repeat(43)}`;
const newEmail = `https://acces.eko.example/new-email/${'e'.repeat(43)}`;
/** Where the help says what each message means. */
const why = 'https://acces.eko.example/help/why-this-mail';
const vouching = `https://acces.eko.example/vouch/${'t'.repeat(43)}`;
const keys = 'https://acces.eko.example/config/api-keys';
const person = `https://acces.eko.example/config/users/${'p'.repeat(24)}`;
const administrators = 'https://acces.eko.example/config/users?role=administrator';
const takenBack = `https://acces.eko.example/recovery/not-me/${'n'.repeat(43)}`;

const said: Readonly<Record<Language, Record<'never' | 'time' | 'number' | 'spelled', string> & { nothing: RegExp }>> =
  {
    fr: {
      never: 'Nos équipes ne vous demanderont jamais votre mot de passe personnel.',
      time: 'lundi 29 juin 2026 à 09:05',
      number: 'Téléphone (Luxembourg, autres pays)\u00a0: +352 26 551 109',
      spelled: 'q comme Québec, m comme Marcel, 7 (sept)',
      nothing: /il n’y a rien à faire/i,
    },
    en: {
      never: 'Our teams will never ask you for your personal password.',
      time: 'Monday, 29 June 2026 at 09:05',
      number: 'Telephone (Luxembourg, other countries): +352 26 551 109',
      spelled: 'm as in Mike, 7 (seven)',
      nothing: /there is nothing to do/i,
    },
    de: {
      never: 'Unsere Teams fragen Sie nie nach Ihrem persönlichen Passwort.',
      time: 'Montag, 29. Juni 2026 um 09:05\u00a0Uhr',
      number: 'Telefon (Luxemburg, andere Länder): +352 26 551 109',
      spelled: 'm wie Martha, 7 (sieben)',
      nothing: /ist nichts zu tun/i,
    },
    lb: {
      never: 'Eis Ekippe froen Iech ni no Ärem perséinleche Passwuert.',
      time: 'Méindeg, den 29. Juni 2026 um 09:05',
      number: 'Telefon (Lëtzebuerg, aner Länner): +352 26 551 109',
      spelled: 'q wéi Quiz, m wéi Marie, 7 (siwen)',
      nothing: /Da musst Dir näischt maachen|näischt ze maachen/i,
    },
  };

for (const language of languages) {
  suite(`The mails in ${language}`, () => {
    for (const { mail, example, content, message } of mailGallery(language)) {
      const { subject, text, html } = message;
      const name = `${mail}, ${example}`;
      const everything = subject + text + html;

      test(`${name}: nothing is missing in it.`, () => {
        assert.doesNotMatch(everything, /undefined|\bnull\b|NaN|\[object|\[secret\]|=>|Invalid/);
        assert.ok(subject.length > 10 && subject.length <= 78, subject);
        assert.match(html, new RegExp(`<html lang="${language}">`));
        // Webmail drops what is around the body.
        assert.match(html, new RegExp(`<body[^>]*>\\s*<div lang="${language}"`));
      });

      test(`${name}: both parts say when, what we never ask, and how to reach the desk.`, () => {
        for (const part of [text, html.replace(/<[^>]*>/g, '')]) {
          assert.ok(part.includes('Claire Martin'));
          // What an agent writes says itself when it matters.
          // A code is over so soon that the hour is enough.
          const time = content.kind === 'verification-code' ? '09:15' : said[language].time;
          if (content.kind !== 'desk-reply') assert.ok(part.includes(time));
          assert.ok(part.includes(said[language].never));
          assert.ok(part.includes('contact@conselio.example'));
          assert.ok(part.includes(said[language].number));
          assert.ok(part.includes('(Bruxelles)'));
          assert.ok(part.includes('+33 9 72 11 76 05'));
        }
        assert.match(html, /href="tel:\+35226551109"/);
      });

      test(`${name}: a secret stands on a line of its own, where one is due, and never in the subject.`, () => {
        const due = 'code' in content ? '049317' : 'password' in content ? 'Kqm7-3xwp-9trd-h2vn' : null;
        for (const secret of ['049317', 'Kqm7-3xwp-9trd-h2vn']) {
          assert.ok(!subject.includes(secret));
          assert.equal(text.split('\n').includes(secret), secret === due);
          assert.equal(html.includes(`><strong>${secret}</strong></p>`), secret === due);
          assert.equal(everything.split(secret).length - 1, secret === due ? 2 : 0);
        }
      });

      test(`${name}: a password is spelled too, a line a group; nothing else is.`, () => {
        for (const part of [text, html]) {
          const lines = part.split('\n').filter((line) => line.startsWith('9trd'));
          assert.equal(lines.length, 'password' in content ? 1 : 0);
          assert.equal(part.includes(said[language].spelled), 'password' in content);
        }
      });

      test(`${name}: it loads nothing, follows nobody, and links to the sign-in page alone, to the help and to that which takes it back.`, () => {
        assert.doesNotMatch(
          html,
          /<(img|script|link|iframe|form|base|svg)\b|\bsrc=|\bsrcset=|url\(|@import|@font-face/i,
        );
        const links = [...everything.matchAll(/https?:[^\s"<]+/g)].map(([link]) => link);
        const pages = [takenBack, oneTime, newEmail, vouching, keys, why, person, administrators];
        const others = links.filter((link) => !pages.includes(link));
        assert.equal(
          links.filter((link) => link === why).length,
          3,
          'in the text, and as a link that shows where it leads',
        );
        assert.deepEqual(new Set(others), new Set(others.length > 0 ? ['https://acces.eko.example/login'] : []));
        assert.equal(links.includes(takenBack), 'notMe' in content);
        assert.equal(links.includes(keys), 'key' in content);
        const namesOne = content.kind === 'administrator-made' && content.personId !== null;
        assert.equal(links.includes(person), namesOne);
        assert.equal(links.includes(administrators), content.kind === 'administrator-made' && !namesOne);
        assert.equal(links.includes(newEmail), content.kind === 'email-confirmation');
        assert.equal(links.includes(oneTime), content.kind === 'reset-link' || content.kind === 'account-invited');
        assert.doesNotMatch(subject, /https?:|login/);
      });

      if ('notMe' in content) {
        test(`${name}: who did not expect it is told one thing to do, and its button follows.`, () => {
          const { notMe, notAsked, notAware, notNormal } = sentences(language).afterReset.mail;
          const ways = [notMe, notAsked, notAware, notNormal, sentences(language).mail.emergencyAccess.notYou];
          const blocks = text.split('\n\n');
          const at = blocks.findIndex((block) => block.includes(takenBack));
          assert.ok(
            ways.some((way) => blocks[at]?.startsWith(`${way}\n`) ?? false),
            blocks[at] ?? '',
          );
          assert.equal(blocks[at - 1], sentences(language).mail.neverAsked, 'nothing else is advised before');
        });
      }

      const lines = text.split('\n').map((line) => line.trim());
      test(`${name}: each button has its whole address beside it, and in the text it stands alone on its line.`, () => {
        const buttons = [...html.matchAll(/<a (?:class="main" )?href="([^"]+)" style="display:[^>]*>(.*?)<\/a>/g)];
        for (const [, url = '', inner = ''] of buttons) {
          // Some programs hide where a button leads, and some show no button.
          assert.doesNotMatch(inner.replace(/<!--.*?-->/g, ''), /[<:.?]|^$/);
          assert.ok(
            html.includes(`<a href="${url}" class="link" style="color:inherit;overflow-wrap:anywhere">${url}</a>`),
          );
          assert.ok(lines.includes(url));
        }
        const addresses = text.match(/https?:\S+/g) ?? [];
        for (const address of addresses) assert.ok(lines.includes(address), address);
        assert.deepEqual(new Set(addresses), new Set([...buttons.map(([, url]) => url), why]));
      });

      test(`${name}: it says what to do first, or that nothing is to be done.`, () => {
        // What an agent writes says so itself.
        if (mail === 'desk-reply') return;
        const { firstThing } = sentences(language).mail;
        for (const part of [text, html]) assert.ok(part.includes(firstThing) || said[language].nothing.test(part));
      });

      test(`${name}: it can be read with every style taken away, and no colour comes without its ground.`, () => {
        const bare = html.replace(/<style>.*?<\/style>/s, '');
        for (const [, style = ''] of bare.matchAll(/style="([^"]*)"/g)) {
          if (/(^|;)color:#/.test(style)) assert.match(style, /background-color:#/);
        }
        const [, ground = '', ink = ''] = /background-color:(#\w{6}).*?;color:(#\w{6})/.exec(bare) ?? [];
        assert.equal(ground !== '', bare.includes('class="main"'));
        if (ground !== '') assert.ok(contrast(ink, ground) >= 4.5);
        const [, darkGround = '', darkInk = ''] =
          /\.main \{ background-color: (#\w{6}) !important; color: (#\w{6}) !important/.exec(html) ?? [];
        assert.ok(contrast(darkInk, darkGround) >= 4.5);
      });

      test(`${name}: its punctuation follows the language.`, () => {
        const words = subject + text.replace(/https:\S+/g, '');
        if (language !== 'fr') assert.doesNotMatch(text, /[\u202f«»]/);
        else assert.doesNotMatch(words, /[^\u202f][?!;»]|«[^\u202f]|[^\u00a0\d]:(?!\/\/|\d)|'/);
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

    test('A mass action begun with a key names the key and who made it, and leads to where it is revoked.', () => {
      const say = sentences(language).massActions.mail.begun;
      const begun = (maker: string | null) =>
        write(noticeOf({ ...contents['mass-action-begun'], by: '', key: { name: 'Paie', maker } }, language)).text;
      for (const text of [begun('Luc Weber'), begun(null), begun('')]) {
        assert.ok(text.includes('Paie') && text.includes(keys) && !text.includes(say.notYou));
      }
      assert.ok(begun('Luc Weber').includes('Luc Weber') && !begun('Luc Weber').includes(say.operator));
      assert.ok(begun(null).includes(say.operator));
      assert.ok(!begun('').includes(say.operator));
    });

    test('The others read who is administrator now, by whom and how; of many in one import the first, and how many more.', () => {
      const { roleMails } = sentences(language);
      const example = contents['administrator-made'];
      const one = (['made', 'added', 'enabled'] as const).map(
        (how) => write(noticeOf({ ...example, how }, language)).text,
      );
      assert.equal(new Set(one).size, 3);
      for (const text of one) assert.ok(text.includes('Julie Berger') && text.includes('Luc Weber'));
      const atConsole = write(noticeOf({ ...example, by: '' }, language)).text;
      assert.ok(atConsole.includes(roleMails.operator));
      const people = ['Julie Berger', 'Élodie Noël'];
      const many = { ...example, how: 'imported' as const, people, personId: null };
      const [all, some] = [0, 3].map((more) => write(noticeOf({ ...many, more }, language)).text);
      assert.ok(all?.includes('Julie Berger · Élodie Noël.'));
      assert.match(String(some), /Julie Berger · Élodie Noël,? (?:et|and|und|an nach) 3\u00a0/);
    });

    test('Whoever reads of a new administrator that they alone made is told why, and that somebody may use their account.', () => {
      const { alone, notYou, notYouAlone } = sentences(language).roleMails.administrator;
      const [told, made] = [{}, { byReader: true as const }].map(
        (more) => write(noticeOf({ ...contents['administrator-made'], ...more }, language)).text,
      );
      assert.ok(made?.includes(alone) && made.includes(notYouAlone) && !made.includes(notYou));
      assert.ok(told?.includes(notYou) && !told.includes(alone) && !told.includes(notYouAlone));
    });

    test('Whoever has another role reads which, what it allows, whom to ask, and to sign in where the sessions are over.', () => {
      const { roleMails, web, mail } = sentences(language);
      const roles = ['operator', 'supervisor', 'agent', 'administrator', 'delegate', 'user'] as const;
      for (const from of roles) {
        for (const to of roles) {
          const { text } = write(noticeOf({ ...contents['role-changed'], from, to }, language));
          for (const role of [from, to]) assert.ok(text.includes(web.account.roles[role]), role);
          assert.ok(text.includes(roleMails.changed.may[to]));
          const isRaised = to === 'administrator' || (to === 'delegate' && from !== 'administrator');
          assert.equal(text.includes(roleMails.changed.signIn), isRaised, `${from} ${to}`);
          assert.equal(text.includes(mail.nothingToDo), !isRaised, `${from} ${to}`);
          const isStaff = to === 'operator' || to === 'supervisor' || to === 'agent';
          assert.equal(text.includes(roleMails.changed.askStaff), isStaff, to);
        }
      }
      const byConsole = write(noticeOf({ ...contents['role-changed'], by: '' }, language)).text;
      assert.ok(byConsole.includes(roleMails.operator) && byConsole.includes(roleMails.changed.askCompany));
    });

    test('A code says for how many minutes it is good.', () => {
      assert.match(
        write(noticeOf(contents['verification-code'], language)).text,
        /\b10\u00a0(?:Min|min)\w+, [^.]*09:15/,
      );
    });

    test('A request is answered with one thing to do while the desk is there, and with none before.', () => {
      const { firstThing } = sentences(language).mail;
      const textWhen = (isOpen: boolean) =>
        write(noticeOf({ ...contents['reset-requested'], answering: { isOpen, changesAt: 0 } }, language)).text;
      assert.match(textWhen(true), new RegExp(`${firstThing}\n- .*\n\n`));
      assert.ok(!textWhen(false).includes(firstThing));
      assert.match(textWhen(false), said[language].nothing);
    });

    test('Who waits for a sealed letter reads that the old password is gone, and what to do: not that there is nothing to do.', () => {
      const letter = { company: 'Ateliers Moselle', until: Date.UTC(2026, 5, 29, 7, 5) };
      const { text } = write(noticeOf({ ...contents['access-given'], delivery: 'sealed-letter', letter }, language));
      const say = sentences(language);
      assert.doesNotMatch(text, said[language].nothing);
      const [gone, first] = [say.afterReset.mail.given.shutOut, say.mail.firstThing].map((part) => text.indexOf(part));
      assert.ok((gone ?? -1) > 0 && (first ?? -1) > (gone ?? -1));
      assert.match(text, /Ateliers Moselle.*29/);
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
  for (const colour of ['#ffd400', '#d4006a', '#000000', '#ffffff']) {
    const installation = { ...exampleInstallation, colour };
    const { html } = messageWriter(installation)(noticeOf(contents['renewal-reminder'], 'fr'));
    const [light, dark] = [accentOf(colour, 'light'), accentOf(colour, 'dark')];
    assert.ok(html.includes(`border-bottom:3px solid ${light.accent}`));
    assert.ok(html.includes(`padding:12px 20px;background-color:${light.accent};color:${light.ink}`));
    assert.ok(html.includes(`(prefers-color-scheme: light) {\n.link { color: ${light.accent} !important; }`));
    assert.ok(html.includes(`\n.link { color: ${dark.accent} !important; }\n.service`));
    assert.ok(html.includes(`.main { background-color: ${dark.accent} !important; color: ${dark.ink} !important; }`));
    for (const { accent, ink } of [light, dark]) assert.ok(contrast(accent, ink) >= 4.5, colour);
  }
});
