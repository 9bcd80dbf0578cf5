import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { languages } from '../../src/platform/languages.ts';
import { sentences } from '../../src/text/sentences.ts';
import { type Example, gallery } from '../../src/web/gallery.ts';
import { startChromium } from '../parts/chromium.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, welcome } from '../parts/people.ts';
import { startServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';
import { assertPagesAreSound, journey, plain, useStage } from '../parts/window.ts';

/** The pages with the longest words, and the most of them. */
const widest = [
  '/login',
  '/recovery/request',
  '/password/change',
  '/account',
  '/account/caller-code',
  '/config/configuration',
  '/config/users',
  '/config/users/:id',
  '/config/users/actions/new',
  '/config/password-rules',
  '/config/rights',
  '/config/api-keys',
  '/support',
  '/support/requests/:number',
  '/support/telephone',
  '/support/figures',
  '/support/policy',
];

suite('In every language', needs('chromium'), () => {
  let browser: Browser;
  before(async () => {
    browser = await startChromium();
  });
  after(() => browser?.close());

  for (const language of languages) {
    test(`The pages in ${language} fit a screen of 320 pixels, none of their words cut off.`, async () => {
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: language });
      const page = await context.newPage();
      const examples = gallery(language);
      for (const name of widest) {
        const example = examples.find((one) => one.page === name);
        assert.ok(example, name);
        await page.setContent(withLooks(example));
        assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= 320, `${name} is too wide`);
        assert.deepEqual(await page.evaluate(cutOff), [], name);
      }
      await context.close();
    });
  }
});

/** The words of headings, buttons and fields that stick out of their place. */
const cutOff = `[...document.querySelectorAll('h1, h2, h3, button, label, legend, th, a')]
  .filter((element) => !element.closest('.unseen, thead') && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
  .map((element) => element.textContent)`;

const looks = ['tokens', 'style', 'desk']
  .map((name) => readFileSync(new URL(`../../src/web/${name}.css`, import.meta.url), 'utf8'))
  .join('');

const withLooks = ({ html }: Example): string =>
  String(html)
    .replace(/<(?:link|script)\b[^>]*>(?:<\/script>)?/g, '')
    .replace('</head>', () => `<style>${looks}</style></head>`);

suite('German', needs('chromium'), () => {
  const stage = useStage();
  const { web, mail: mails, help } = sentences('de');

  test(
    'A visitor who chooses German reads every page in German, and the help page with its dates, hours and countries.',
    journey(stage, async (open) => {
      const window = await open({ scripts: false });
      await window.open('/login');
      await window.press('Deutsch');
      await window.isHeaded('Anmelden');
      assert.equal(await window.page.locator('html').getAttribute('lang'), 'de');
      await window.press('Anmelden');
      assert.match(await window.page.title(), /^Fehler: /);
      await window.shows('Geben Sie Ihre E-Mail-Adresse ein.');
      await window.follow('Passwort vergessen');
      await window.isHeaded('Passwort vergessen – was tun?');
      await window.shows('Montag bis Freitag, 9–12 Uhr und 14–18 Uhr');
      await window.shows('Luxemburg und alle anderen Länder: +352 26 551 109');
      const pdf = await window.page.getByRole('link', { name: help.pdf }).first().getAttribute('href');
      const answer = await window.context.request.get(String(pdf));
      assert.match((await answer.body()).subarray(0, 5).toString('latin1'), /^%PDF-/);
      await window.open('/recovery/request');
      await window.isHeaded('Zurücksetzen anfragen');
    }),
  );

  test('A browser that lists no French reads German at its first visit; a choice, and an account, win over it.', async () => {
    const { server } = stage;
    const lang = async (visitor: Visitor, path: string) =>
      /<html lang="(\w+)"/.exec((await visitor.get(path)).body)?.[1];
    const german = new Visitor(server.url, { 'accept-language': 'de-LU,de;q=0.9,en;q=0.5' });
    for (const path of ['/login', '/help/forgotten-password', '/nowhere'])
      assert.equal(await lang(german, path), 'de', path);
    const also = new Visitor(server.url, { 'accept-language': 'de-LU,de;q=0.9,fr;q=0.1' });
    assert.equal(await lang(also, '/login'), 'fr');
    german.cookies.set('marignan-language', 'lb');
    assert.equal(await lang(german, '/login'), 'lb');
    german.cookies.delete('marignan-language');
    const user = await welcome(server);
    await german.submit('/login', web.signIn.submit, {
      [web.signIn.email]: user.email,
      [web.signIn.password]: user.password,
    });
    assert.equal(await lang(german, '/account'), 'fr');
  });

  test(
    'A user who chooses German is advised in German while typing, and gets mails in German.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await open();
      await window.signIn(user);
      await window.field('Langue').selectOption('de');
      await window.press('Choisir cette langue');
      await window.isHeaded('Mein Konto');
      await window.follow('Passwort ändern');
      await window.fill({ [web.password.next]: 'passwort' });
      await window.page.getByText('Sehr leicht zu erraten').first().waitFor();
      const pressedAt = Date.now();
      const next = freshPassword();
      await window.fill({
        [web.password.current]: user.password,
        [web.password.next]: next,
        [web.password.confirmation]: next,
      });
      await window.press('Speichern');
      await window.shows(web.account.saved.password);
      const { subject, text } = await server.mailTo(user.email, { after: pressedAt });
      assert.match(subject, /^Das Passwort Ihres Kontos bei .+ wurde geändert$/);
      assert.ok(plain(text).includes(plain(mails.neverAsked)));
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

suite('Luxembourgish', needs('chromium'), () => {
  const stage = useStage();
  const { web, mail: mails } = sentences('lb');

  test(
    'A visitor who chooses Luxembourgish reads the help page with its days, hours and countries, each said by the n-rule.',
    journey(stage, async (open) => {
      const window = await open({ scripts: false });
      await window.open('/login');
      await window.press('Lëtzebuergesch');
      await window.isHeaded('Login');
      assert.equal(await window.page.locator('html').getAttribute('lang'), 'lb');
      await window.press('Aloggen');
      assert.match(await window.page.title(), /^Feeler: /);
      await window.shows('Schreift Är E-Mail-Adress.');
      await window.follow('Ech hu mäi Passwuert vergiess');
      await window.isHeaded('Ech hu mäi Passwuert vergiess, wat elo?');
      await window.shows('Vu Méindeg bis Freideg, vun 9:00 bis 12:00 Auer a vu 14:00 bis 18:00 Auer');
      await window.shows('Lëtzebuerg an all aner Länner: +352 26 551 109');
    }),
  );

  test(
    'A user who chooses Luxembourgish is advised in it while typing, and gets mails that say the day in it.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await open();
      await window.signIn(user);
      await window.field('Langue').selectOption('lb');
      await window.press('Choisir cette langue');
      await window.isHeaded('Mäi Kont');
      await window.follow('Passwuert änneren');
      await window.fill({ [web.password.next]: 'passwuert' });
      await window.page.getByText('Ganz liicht ze roden').first().waitFor();
      const pressedAt = Date.now();
      const next = freshPassword();
      await window.fill({
        [web.password.current]: user.password,
        [web.password.next]: next,
        [web.password.confirmation]: next,
      });
      await window.press('Späicheren');
      await window.shows(web.account.saved.password);
      const { subject, text } = await server.mailTo(user.email, { after: pressedAt });
      assert.match(subject, /^D’Passwuert vun Ärem Kont .+ gouf geännert$/);
      assert.match(plain(text), /gouf en? \p{L}+, den? \d+\. \p{L}+ \d{4} um \d\d:\d\d geännert/u);
      assert.ok(plain(text).includes(plain(mails.neverAsked)));
    }),
  );

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

test('A language is read when its first reader comes, and not before.', async () => {
  const server = await startServer({ environment: { NODE_OPTIONS: `--import=${tellsWhatIsRead}` } });
  try {
    const visitor = new Visitor(server.url);
    const page = (language: string) => visitor.get('/login', { cookie: `marignan-language=${language}` });
    const read = () => languages.filter((language) => server.log().includes(`reads src/text/${language}/index.ts`));
    for (const [index, language] of languages.entries()) {
      await page(language);
      assert.deepEqual(read(), languages.slice(0, index + 1));
    }
  } finally {
    await server.stop();
  }
});

/** A module that tells on stderr what a server reads of its sentences. */
const tellsWhatIsRead = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      if (/src.text.../.test(url)) writeSync(2, 'reads ' + url.slice(url.indexOf('src/text/')) + '\\n');
      return next(url, context);
    },
  });
`)}`;
