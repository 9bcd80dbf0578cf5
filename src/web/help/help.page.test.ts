import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { needs } from '../../../test/parts/needs.ts';
import { type SupportContacts, weekdays } from '../../domain/desk/support-contacts.ts';
import { helpNames } from '../../help/read-help.ts';
import { FormFields } from '../../http/form-fields.ts';
import type { RouteRequest } from '../../http/route.ts';
import { type Language, languages } from '../../platform/languages.ts';
import { paperLook } from '../../platform/paper-look.ts';
import { eko, mondayMorning } from '../gallery/help.ts';
import { helpRoutes } from './help.page.ts';
import { helpPath } from './write-help.ts';

const workdays = weekdays.slice(0, 5);

type Asked = { language?: Language; contacts?: Partial<SupportContacts>; now?: number; acceptLanguage?: string };

const ask = async (path: string, asked: Asked = {}): Promise<Response> => {
  const routes = helpRoutes({
    contacts: { ...eko, ...asked.contacts },
    clock: { now: () => asked.now ?? mondayMorning },
    styleHref: '/assets/style.css',
    baseUrl: 'https://acces.example.org',
    paper: paperLook('eKo'),
    linkHours: 24,
    sessionLimits: { idleMinutes: 60 },
  });
  const url = new URL(path, 'https://acces.example.org');
  const route = routes.find((candidate) => candidate.method === 'GET' && candidate.path === url.pathname);
  assert.ok(route, `no route leads to ${path}`);
  const request: RouteRequest = {
    url,
    params: {},
    headers: new Headers(asked.acceptLanguage ? { 'accept-language': asked.acceptLanguage } : {}),
    visit: { source: '192.0.2.1', userAgent: '' },
    language: asked.language ?? 'fr',
    wanted: null,
    signedIn: null,
    key: null,
    file: null,
    form: new FormFields(new Map()),
    json: undefined,
    csrfToken: 'token',
  };
  return route.answer(request);
};

const page = async (asked: Asked = {}, path = '/help/forgotten-password'): Promise<string> =>
  (await ask(path, asked)).text();

/** As a reader sees it: no tags, plain spaces. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replace(/[\u00a0\u202f]/g, ' ');

suite('Lines with hours of their own', () => {
  const ownHours = {
    telephones: [
      { country: 'FR', number: '+33972117605', holidays: ['FR'] },
      {
        country: 'LU',
        number: '+35226551109',
        languages: ['fr', 'en'],
        holidays: ['LU'],
        hours: [{ days: workdays, from: '08:00', until: '11:00', languages: ['fr'] }],
      },
    ],
    holidays: [],
  };

  test('Each line is told with its languages, its hours and its holidays, and the reader’s own says whether it is open.', async () => {
    const text = textOf(await page({ contacts: ownHours, acceptLanguage: 'fr-LU' }));
    for (const sentence of [
      'Luxembourg (français et anglais) : +352 26 551 109',
      'Luxembourg : fermé, ouvre mardi à 8 h 00',
      'Luxembourg : du lundi au vendredi, de 8 h 00 à 11 h 00',
      'France : du lundi au vendredi, de 9 h 00 à 12 h 00 et de 14 h 00 à 18 h 00',
      'France : fermé les jours fériés : France.',
      'Luxembourg : fermé les jours fériés : Luxembourg.',
    ]) {
      assert.ok(text.includes(sentence), `${sentence} in ${text}`);
    }
    assert.ok(
      textOf(await page({ contacts: ownHours, acceptLanguage: 'fr-FR' })).includes('France : ouvert maintenant'),
    );
  });

  test('A language that a line never speaks has no hours there.', async () => {
    const text = textOf(await page({ contacts: ownHours, language: 'en', acceptLanguage: 'en-LU' }));
    assert.ok(text.includes('Monday to Friday, 9:00 to 12:00 and 14:00 to 18:00'), text);
    assert.ok(!text.includes('8:00 to 11:00'));
  });
});

suite('The help page says how to get back in', () => {
  const expected = {
    fr: {
      heading: "J'ai oublié mon mot de passe, que faire ?",
      says: [
        'Version générée le 29/06/2026',
        'Demander une réinitialisation',
        'Se connecter',
        'Ouvert maintenant, jusqu’à 12 h 00',
        'Du lundi au vendredi, de 9 h 00 à 12 h 00 et de 14 h 00 à 18 h 00',
        'France : +33 9 72 11 76 05',
        'Luxembourg et tous les autres pays : +352 26 551 109',
        'Fermé les jours fériés : France et Luxembourg.',
        'Un mot de passe temporaire vous est envoyé',
        'L’équipe eKo ne vous demandera jamais votre mot de passe personnel',
        'Config > Configuration > Liste des utilisateurs',
        'Nouveau mot de passe',
        'Confirmez le mot de passe',
        'Enregistrer',
        'EkoMotsecret1515 !?',
      ],
      subject: 'Mot de passe oublié\u00a0: eKo',
    },
    en: {
      heading: 'I forgot my password, what can I do?',
      says: [
        'Version generated on 29/06/2026',
        'Ask for a reset',
        'Sign in',
        'Open now, until 12:00',
        'Monday to Friday, 9:00 to 12:00 and 14:00 to 18:00',
        'France: +33 9 72 11 76 05',
        'Luxembourg and all other countries: +352 26 551 109',
        'Closed on public holidays: France and Luxembourg.',
        'A temporary password is sent to you',
        'The eKo team will never ask for your personal password',
        'Config > Configuration > ',
        'EkoMotsecret1515 !?',
      ],
      subject: 'Forgotten password: eKo',
    },
    de: {
      heading: 'Passwort vergessen – was tun?',
      says: [
        'Fassung vom 29.06.2026',
        'Zurücksetzen anfragen',
        'Anmelden',
        'Jetzt erreichbar, bis 12 Uhr',
        'Montag bis Freitag, 9–12 Uhr und 14–18 Uhr',
        'Frankreich: +33 9 72 11 76 05',
        'Luxemburg und alle anderen Länder: +352 26 551 109',
        'An Feiertagen nicht erreichbar: Frankreich und Luxemburg.',
        'Ein vorläufiges Passwort geht an Sie',
        'Das Team von eKo fragt Sie nie nach Ihrem persönlichen Passwort',
        'Config > Konfiguration > Benutzerliste',
        'EkoMotsecret1515 !?',
      ],
      subject: 'Passwort vergessen: eKo',
    },
    lb: {
      heading: 'Ech hu mäi Passwuert vergiess, wat elo?',
      says: [
        'Versioun vum 29.06.2026',
        'Passwuert zrécksetze loossen',
        'Aloggen',
        'Elo op, bis 12:00 Auer',
        'Vu Méindeg bis Freideg, vun 9:00 bis 12:00 Auer a vu 14:00 bis 18:00 Auer',
        'Frankräich: +33 9 72 11 76 05',
        'Lëtzebuerg an all aner Länner: +352 26 551 109',
        'Zou op de Feierdeeg: Frankräich a Lëtzebuerg.',
        'Dir kritt en temporäert Passwuert',
        'D’Ekipp vum eKo-Support freet Iech ni no Ärem perséinleche Passwuert',
        'Config > Konfiguratioun > Lëscht vun de Benotzer',
        'Neit Passwuert',
        'Passwuert confirméieren',
        'Späicheren',
        'EkoMotsecret1515 !?',
      ],
      subject: 'Passwuert vergiess: eKo',
    },
  };
  for (const language of languages) {
    test(`In ${language}: the date, every contact, the hours, what the team does, the rules and the administrator's way.`, async () => {
      const html = await page({ language });
      const text = textOf(html);
      for (const sentence of expected[language].says) assert.ok(text.includes(sentence), sentence);
    });

    test(`In ${language}: the mail has its subject ready, and both numbers are links in E.164.`, async () => {
      const html = await page({ language });
      const [, subject = ''] = /href="mailto:contact@conselio\.com\?subject=([^"]*)"/.exec(html) ?? [];
      assert.match(subject, /^[\w%.-]+$/);
      assert.equal(decodeURIComponent(subject), expected[language].subject);
      assert.ok(html.includes('<a href="tel:+33972117605">+33 9 72 11 76 05</a>'));
      assert.ok(html.includes('<a href="tel:+35226551109">+352 26 551 109</a>'));
    });

    test(`In ${language}: one main heading, and no level is left out below it.`, async () => {
      const html = await page({ language });
      const headings = [...html.matchAll(/<h(\d)>(.*?)<\/h\d>/gs)];
      assert.equal(textOf(headings[0]?.[2] ?? ''), expected[language].heading);
      const levels = headings.map(([, level]) => Number(level));
      assert.deepEqual(
        levels.filter((level) => level === 1),
        [1],
      );
      for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1);
      assert.ok(levels.includes(3));
    });
  }

  test('The way to ask for a reset comes first, before every contact.', async () => {
    const html = await page();
    const places = ['href="/recovery/request"', 'href="/login"', 'href="mailto:', 'href="tel:'];
    const found = places.map((place) => html.indexOf(place));
    assert.ok(found.every((at) => at > 0));
    assert.deepEqual(
      found.toSorted((one, other) => one - other),
      found,
    );
  });

  test('The date is that of the installation, also when the day has not begun elsewhere.', async () => {
    const justAfterMidnight = Date.parse('2026-06-30T22:30:00Z');
    assert.match(await page({ now: justAfterMidnight }), /Version générée le 01\/07\/2026/);
  });

  test('On the national day of Luxembourg, the desk is closed until the next morning.', async () => {
    const text = textOf(await page({ now: Date.parse('2026-06-23T09:30:00Z') }));
    assert.ok(text.includes('Fermé, ouvre mercredi à 9 h 00'));
  });

  test('A closing to come is announced with its reason, one that is over or far away is not.', async () => {
    const closings = [
      { from: '2026-07-13', until: '2026-07-17', reason: 'Déménagement' },
      { from: '2026-08-03', until: '2026-08-03' },
      { from: '2026-06-01', until: '2026-06-05', reason: 'Passé' },
      { from: '2026-12-24', until: '2027-01-03', reason: 'Fêtes' },
    ];
    const text = textOf(await page({ contacts: { closings } }));
    assert.ok(text.includes('Fermé du 13/07/2026 au 17/07/2026 : Déménagement'));
    assert.ok(text.includes('Fermé le 03/08/2026'));
    assert.doesNotMatch(text, /Passé|Fêtes/);
  });

  test('A desk without a telephone has no telephone section and no hours; without hours, the numbers stand alone.', async () => {
    const silent = textOf(await page({ contacts: { telephones: [] } }));
    assert.doesNotMatch(silent, /Par téléphone|Ouvert|Fermé|Du lundi/);
    assert.match(silent, /Par e-mail/);
    const anytime = textOf(await page({ contacts: { hours: [] } }));
    assert.match(anytime, /Par téléphone/);
    assert.doesNotMatch(anytime, /Ouvert|Fermé|Du lundi/);
  });
});

suite('The number of the reader’s own country comes first', () => {
  const firstNumber = async (query: string, acceptLanguage?: string): Promise<string | undefined> =>
    /href="tel:([^"]*)"/.exec(
      await page(acceptLanguage ? { acceptLanguage } : {}, `/help/forgotten-password${query}`),
    )?.[1];

  test('By ?country, in either case; a country without a number is one of the others.', async () => {
    assert.equal(await firstNumber('?country=LU'), '+35226551109');
    assert.equal(await firstNumber('?country=fr'), '+33972117605');
    assert.equal(await firstNumber('?country=DE'), '+35226551109');
    assert.match(await page({}, '/help/forgotten-password?country=DE'), /Luxembourg et tous les autres pays/);
  });

  test('Else by the country of the browser’s language, where that country has a number.', async () => {
    assert.equal(await firstNumber('', 'fr-LU,fr;q=0.9'), '+35226551109');
    assert.equal(await firstNumber('', 'en-US,en'), '+33972117605');
    assert.equal(await firstNumber('?country=FR', 'fr-LU'), '+33972117605');
  });

  test('Else in the order of the installation, as for anything that is no country.', async () => {
    for (const query of [
      '',
      '?country=',
      '?country=FRANCE',
      '?country=%00',
      '?country=%F0%9F%90%95',
      `?country=${'x'.repeat(9000)}`,
    ]) {
      assert.equal(await firstNumber(query), '+33972117605');
    }
  });

  test('The printed page and the PDF are those of the same country.', async () => {
    const html = await page({}, '/help/forgotten-password?country=LU');
    assert.ok(html.includes('href="/help/forgotten-password?print&amp;country=LU"'));
    assert.ok(html.includes('href="/help/forgotten-password.pdf?country=LU"'));
  });
});

suite('Every other page', () => {
  for (const name of helpNames.filter((one) => one !== 'forgotten-password')) {
    for (const language of languages) {
      test(`${name}, in ${language}: its date, its other forms, and the same as PDF, under a name of its own.`, async () => {
        const path = helpPath(name);
        const html = await page({ language }, path);
        assert.match(textOf(html), /29[/.]06[/.]2026/);
        assert.ok(html.includes(`href="${path}?print"`) && html.includes(`href="${path}.pdf"`));
        assert.doesNotMatch(html, /\{\{/);
        const answer = await ask(`${path}.pdf`, { language });
        assert.equal(answer.headers.get('content-type'), 'application/pdf');
        assert.match(answer.headers.get('content-disposition') ?? '', /^inline; filename="[a-z-]+\.pdf"$/);
        const written = writtenIn(Buffer.from(await answer.arrayBuffer()));
        assert.ok(written.includes(textOf(/<h1>([^<]*)/.exec(html)?.[1] ?? '?')));
      });
    }
  }

  test('A mail about the page says so in its subject, and not that a password is forgotten.', async () => {
    const html = await page({}, '/accessibility');
    const [, subject = ''] = /href="mailto:contact@conselio\.com\?subject=([^"]*)"/.exec(html) ?? [];
    assert.equal(decodeURIComponent(subject), 'Déclaration d’accessibilité\u00a0: eKo');
  });

  test('A team without a name of its own is called as the service is, which begins as it is written.', async () => {
    for (const [team, said] of [
      ['eKo', 'eKo'],
      ['l’équipe eKo', 'L’équipe eKo'],
    ] as const) {
      const told = textOf(await page({ contacts: { service: 'eKo', team } }, '/accessibility'));
      assert.match(told, new RegExp(`^${said} veut que chacun retrouve son accès, avec ou sans handicap`, 'm'));
    }
  });

  test('The accessibility statement says where it stands, whom to reach and who hears complaints in France and Luxembourg.', async () => {
    const html = await page({}, '/accessibility');
    const text = textOf(html);
    for (const sentence of [
      'eKo est non conforme au RGAA 4.1.2 et au RAWeb 1',
      'aucun tiers n’a fait d’audit',
      'axe-core 4.14',
      'https://acces.example.org',
      'contact@conselio.com',
      'France : +33 9 72 11 76 05',
      'Défenseur des droits',
      'Service information et presse',
    ]) {
      assert.ok(text.includes(sentence), sentence);
    }
    const [, axe] = /"axe-core": "(\d+\.\d+)/.exec(readFileSync('package.json', 'utf8')) ?? [];
    assert.ok(text.includes(`axe-core ${axe},`) || text.includes(`axe-core ${axe} `), 'the version that is used');
    assert.match(html, /href="https:\/\/formulaire\.defenseurdesdroits\.fr\/"/);
  });
});

const hostile: Partial<SupportContacts> = {
  service: '<script>alert(1)</script>',
  team: '"><img src=x onerror=alert(2)> {{version}}',
  email: 'a&b<c>"?cc=x@example.com',
  telephones: [
    { country: 'FR', number: '+33972117605', label: '[x](javascript:alert(3)) <b>' },
    { country: 'other', number: '+35226551109', label: '</li><script>alert(4)</script>' },
  ],
  closings: [{ from: '2026-07-01', until: '2026-07-01', reason: '</p><svg onload=alert(5)>' }],
};

test('Whatever the configuration holds stays text: no tag, no attribute, no other address comes of it.', async () => {
  const html = await page({ contacts: hostile });
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  assert.doesNotMatch(html, /<script|<img|<svg|<b>|href="javascript:/);
  assert.ok(main.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
  assert.ok(main.includes('{{version}}'));
  assert.ok(main.includes('href="mailto:a%26b%3Cc%3E%22%3Fcc%3Dx@example.com?subject='));
  assert.equal((await pdf({ contacts: hostile })).subarray(0, 4).toString(), '%PDF');
});

suite('The page can be printed', () => {
  test('The link leads to the same page, which opens the print dialogue by a script of this server.', async () => {
    assert.ok((await page()).includes('<a href="/help/forgotten-password?print">Imprimer</a>'));
    const printed = await page({}, '/help/forgotten-password?print');
    const [, src = ''] = /<script src="([^"]*)" defer><\/script>/.exec(printed) ?? [];
    const script = await ask(src);
    assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.match(script.headers.get('cache-control') ?? '', /immutable/);
    assert.match(await script.text(), /print\(\)/);
    assert.ok(textOf(printed).includes('+33 9 72 11 76 05'));
  });

  test('Without the script it reads the same; what holds for this minute alone is left out on paper.', async () => {
    const printed = await page({}, '/help/forgotten-password?print');
    assert.doesNotMatch(printed, /Ouvert maintenant|Imprimer|<script>/);
    assert.match(printed, /Version générée le 29\/06\/2026/);
  });

  test('The page to read has no script at all.', async () => {
    assert.doesNotMatch(await page(), /<script/);
  });
});

const pdf = async (asked: Asked = {}, query = ''): Promise<Buffer> =>
  Buffer.from(await (await ask(`/help/forgotten-password.pdf${query}`, asked)).arrayBuffer());

/** What is written on the pages: the standard fonts are drawn with Windows-1252 in hexadecimal. */
const writtenIn = (file: Buffer): string => {
  const raw = file.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const lines = streams.flatMap((stream) => [...stream.matchAll(/\[(.*?)\] TJ/gs)].map(([, shown = '']) => shown));
  const decoder = new TextDecoder('windows-1252');
  return lines
    .map((line) =>
      [...line.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => decoder.decode(Buffer.from(hex, 'hex'))).join(''),
    )
    .join('')
    .replaceAll('\u00a0', ' ');
};

suite('The page comes as PDF', () => {
  test('It is a PDF with a name, a title and a language, and both numbers, the mail and the requests’ address as links.', async () => {
    const response = await ask('/help/forgotten-password.pdf');
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assert.equal(response.headers.get('content-disposition'), 'inline; filename="mot-de-passe-oublie.pdf"');
    const file = Buffer.from(await response.arrayBuffer());
    const raw = file.toString('latin1');
    assert.equal(raw.slice(0, 5), '%PDF-');
    assert.match(raw, /\/Lang \(fr\)/);
    assert.match(raw, /\/DisplayDocTitle true/);
    for (const address of ['tel:+33972117605', 'tel:+35226551109', 'https://acces.example.org/recovery/request']) {
      assert.ok(raw.includes(`/URI (${address})`), address);
    }
    assert.match(raw, /\/URI \(mailto:contact@conselio\.com\?subject=/);
  });

  test('It says the same as the page, with its accents, and numbers its pages.', async () => {
    const written = writtenIn(await pdf());
    for (const part of [
      "J'ai oublié mon mot de passe, que faire ?",
      'Version générée le 29/06/2026',
      'contact@conselio.com',
      '+33 9 72 11 76 05',
      '+352 26 551 109',
      'Règle n° 4 : un mot de passe renouvelé régulièrement',
      'EkoMotsecret1515 !?',
      'Liste des utilisateurs',
      'Page 1 sur 2',
      'Page 2 sur 2',
    ]) {
      assert.ok(written.includes(part), part);
    }
    assert.doesNotMatch(written, /Ouvert maintenant|Imprimer/);
    assert.ok(writtenIn(await pdf({ language: 'en' })).includes('I forgot my password, what can I do?'));
  });

  test('Signs that its fonts lack become their nearest, or a question mark, and spoil nothing around them.', async () => {
    const contacts = { service: 'Łódź ș 東京 🐕 œuvre €', team: 'a\u0301quipe' };
    const written = writtenIn(await pdf({ contacts }));
    assert.ok(written.includes('?ódz s ?? ? œuvre €'));
    assert.ok(written.includes('Áquipe ne vous'));
  });

  test('However many numbers there are, they fill as many pages as they need.', async () => {
    const telephones = Array.from({ length: 50 }, (_, index) => ({
      country: 'FR',
      number: `+339721176${String(index).padStart(2, '0')}`,
      label: 'standard '.repeat(10).trim(),
    }));
    const written = writtenIn(await pdf({ contacts: { telephones } }));
    for (let index = 0; index < 50; index += 1) {
      assert.ok(written.includes(`+33 9 72 11 76 ${String(index).padStart(2, '0')}`));
    }
    assert.match(written, /Page 4 sur [45]/);
  });

  test('It is made once a day, language and country, and is the same to the byte for all who ask.', async () => {
    let now = mondayMorning;
    const routes = helpRoutes({
      contacts: eko,
      clock: { now: () => now },
      styleHref: '',
      baseUrl: '',
      paper: paperLook('eKo'),
      linkHours: 24,
      sessionLimits: { idleMinutes: 60 },
    });
    const route = routes.find(({ path }) => path === '/help/forgotten-password.pdf');
    assert.ok(route);
    const take = async (query: string): Promise<string> => {
      const url = new URL(`https://acces.example.org/help/forgotten-password.pdf${query}`);
      const request = { url, headers: new Headers(), language: 'fr' } as RouteRequest;
      return Buffer.from(await (await route.answer(request)).arrayBuffer()).toString('latin1');
    };
    const [first, second] = await Promise.all([take(''), take('')]);
    now += 3_600_000;
    assert.equal(first, second);
    assert.equal(first, await take('?country=nonsense'));
    assert.notEqual(first, await take('?country=LU'));
    now += 24 * 3_600_000;
    assert.notEqual(first, await take(''));
  });
});

suite('The PDF, as another program reads it', needs('poppler'), () => {
  test('The heading, the numbers and the page numbers come out as text, with their accents.', async () => {
    const { stdout, status } = spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], {
      input: await pdf(),
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    const text = stdout.replace(/[\u00a0\u202f]/g, ' ');
    for (const part of [
      "J'ai oublié mon mot de passe, que faire ?",
      '+33 9 72 11 76 05',
      '+352 26 551 109',
      'Page 2 sur 2',
    ]) {
      assert.ok(text.includes(part), part);
    }
  });
});
