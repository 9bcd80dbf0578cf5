import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import axe from 'axe-core';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { loadKnowledge } from '../../src/composition/load-knowledge.ts';
import { judgeText } from '../../src/domain/password-policy/judgement.ts';
import { contextOf } from '../../src/domain/password-policy/personal-context.ts';
import { profiles } from '../../src/domain/password-policy/profiles.ts';
import { sentences } from '../../src/text/sentences.ts';
import { islandVersion } from '../../src/web/islands/bundles/version.ts';
import { labelledPasswords } from '../data/labelled-passwords.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, type Newcomer, welcome } from '../parts/people.ts';
import { assertPagesAreSound, journey, type OpenWindow, plain, useStage, type Window } from '../parts/window.ts';

const { coach, builder, reasons, web: say } = sentences('fr');
const next = 'Nouveau mot de passe';
const confirmation = 'Confirmez le mot de passe';

suite('The coach on a page that sets a password', needs('chromium'), () => {
  const stage = useStage();

  test(
    'The list turns as one types, by words and not by colour alone, and turns back.',
    journey(stage, async (open, server) => {
      const window = await comeToChange(open, await welcome(server));
      await window.field(next).focus();
      await showsStates(window, ['open', 'open', 'open', 'open', 'later']);
      assert.match(await line(window, 0), /au moins 12 caractères.* à faire$/);
      assert.match(await line(window, 4), /\(vérifié à l'enregistrement\)$/);
      await window.field(next).pressSequentially('abc');
      await showsStates(window, ['open', 'open', 'done', 'open', 'later']);
      await showsAdvice(window, reasons['too-short'](12));
      await window.field(next).fill('zinc girafes bol quatre');
      await showsStates(window, ['done', 'open', 'done', 'done', 'later']);
      await showsAdvice(window, reasons['lacks-upper-case']);
      await window.field(next).fill('zinc Girafes bol 4 quatre');
      await showsStates(window, ['done', 'done', 'done', 'done', 'later']);
      await showsAdvice(window, say.password.verdict.accepted);
      await window.shows(coach.guessed.centuries);
      assert.match(await line(window, 0), / bon$/);
      await window.field(next).fill('');
      await showsStates(window, ['open', 'open', 'open', 'open', 'later']);
      await showsAdvice(window, say.password.verdict.welcome);
    }),
  );

  test(
    'The published recipe and a word of the person are refused with their sentences, before anything is sent.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await comeToChange(open, user);
      const sent: string[] = [];
      window.page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
      await window.field(next).fill('EkoMotsecret1515 !?');
      await showsAdvice(window, reasons['published-recipe']);
      await window.shows(coach.guessed['at-once']);
      await window.field(next).fill(`zinc Girafes bol 4 ${user.name.split(' ')[1]}`);
      await showsAdvice(window, reasons.personal);
      await showsStates(window, ['done', 'done', 'open', 'done', 'later']);
      assert.deepEqual(sent, []);
    }),
  );

  test(
    'Who hears the page is told once the typing rests, in a place that waits its turn.',
    journey(stage, async (open, server) => {
      const window = await comeToChange(open, await welcome(server));
      const status = window.page.locator('[data-status]');
      assert.equal(await status.getAttribute('role'), 'status');
      await window.field(next).focus();
      await showsStates(window, ['open', 'open', 'open', 'open', 'later']);
      await status.evaluate((element) => {
        const told: string[] = [];
        new MutationObserver(() => told.push(element.textContent)).observe(element, { childList: true });
        Object.assign(window, { told });
      });
      // Slower than the page is drawn again, and faster than a person rests.
      await window.page.keyboard.type('zinc Gir', { delay: 200 });
      await until(async () => assert.notEqual(await status.textContent(), ''));
      assert.equal(await window.page.evaluate('told.length'), 1, 'it speaks into the typing');
      assert.ok(plain((await status.textContent()) ?? '').startsWith(plain(reasons['too-short'](12))));
    }),
  );

  test(
    'What is typed is shown and hidden again by a button that says what it does, in both fields, and is sent hidden.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await comeToChange(open, user);
      const typeOf = (label: string) => window.field(label).getAttribute('type');
      await window.field(next).fill('zinc Girafes bol 4 quatre');
      const show = window.page.getByRole('button', { name: /^Afficher/ });
      await show.click();
      const hide = window.page.getByRole('button', { name: /^Masquer/ });
      assert.deepEqual([await typeOf(next), await typeOf(confirmation)], ['text', 'text']);
      await hide.click();
      assert.deepEqual([await typeOf(next), await typeOf(confirmation)], ['password', 'password']);
      await show.press('Enter');
      assert.equal(await typeOf(next), 'text');
      await window.fill({ 'Mot de passe actuel': user.password, [confirmation]: 'zinc Girafes bol 4 quatre' });
      await window.press('Enregistrer');
      await window.isHeaded('Mon compte');
    }),
  );

  test(
    'Password managers are told the rules, and paste is let in.',
    journey(stage, async (open, server) => {
      const window = await comeToChange(open, await welcome(server));
      const field = window.field(next);
      assert.equal(
        await field.getAttribute('passwordrules'),
        'minlength: 12; maxlength: 128; required: lower; required: upper; required: digit; required: special; allowed: ascii-printable;',
      );
      assert.equal(await field.getAttribute('autocomplete'), 'new-password');
      assert.equal(
        await field.evaluate((element) =>
          element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: new DataTransfer(), cancelable: true })),
        ),
        true,
        'the page refuses what is pasted',
      );
    }),
  );

  test(
    'A proposal in each language and length is accepted by the page; one is used, accepted by the server, and signs in.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await comeToChange(open, user);
      await window.page.getByText(plain(builder.heading).replace(' ?', '')).click();
      const seen = new Set<string>();
      for (const [language, count] of [
        ['Luxembourgeois', 4],
        ['Allemand', 7],
        ['Anglais', 6],
        ['Français', 5],
      ] as const) {
        const proposed = await propose(window, language, count);
        assert.equal(proposed.split(' ').length, count, proposed);
        assert.ok(!seen.has(proposed));
        seen.add(proposed);
      }
      const proposed = await window.page.locator('[data-proposal] code').innerText();
      await window.page.getByRole('button', { name: builder.use }).click();
      assert.equal(await window.field(next).inputValue(), proposed);
      assert.equal(await window.field(confirmation).inputValue(), proposed);
      assert.equal(await window.field(next).getAttribute('type'), 'text');
      await showsAdvice(window, say.password.verdict.accepted);
      await window.fill({ 'Mot de passe actuel': user.password });
      await window.press('Enregistrer');
      await window.isHeaded('Mon compte');
      const elsewhere = await open();
      await elsewhere.signIn({ ...user, password: proposed });
      await elsewhere.isHeaded('Mon compte');
    }),
  );

  test(
    'Nothing that is typed leaves the browser before it is saved, and the browser itself refuses every other way out.',
    journey(stage, async (open, server) => {
      const window = await comeToChange(open, await welcome(server));
      const asked: string[] = [];
      window.context.on('request', (request) => {
        // The browser asks for the icon at its leisure.
        if (request.url().endsWith('/icon.svg')) return;
        asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
      });
      const refused: (string | undefined)[] = [];
      let answered = 0;
      window.context.on('requestfailed', (request) => refused.push(request.failure()?.errorText));
      window.context.on('requestfinished', (request) => {
        if (!request.url().endsWith('/icon.svg')) answered += 1;
      });
      const typed = freshPassword();
      await window.field(next).pressSequentially(typed);
      await window.field(confirmation).pressSequentially(typed);
      await showsAdvice(window, say.password.verdict.accepted);
      await window.page.getByText(plain(builder.heading).replace(' ?', '')).click();
      await propose(window, 'Français', 5);
      await window.page.waitForTimeout(1_500);
      const files = asked.map((request) => request.replace(server.url, '').replace(islandVersion, 'version'));
      assert.deepEqual(files.toSorted(), [
        'GET /assets/version/judge.js ',
        'GET /assets/version/knowledge.js ',
        'GET /assets/version/sentences-fr.js ',
        'GET /assets/version/words-fr.js ',
      ]);
      assert.deepEqual(
        asked.filter((request) => request.includes(typed)),
        [],
      );
      for (const way of [
        "fetch('/login')",
        "fetch('/login', { method: 'POST', body: 'x' })",
        "fetch('https://example.net/')",
        "new Promise((resolve, reject) => { const x = new XMLHttpRequest(); x.onload = resolve; x.onerror = reject; x.open('GET', '/login'); x.send(); })",
        "new Promise((resolve, reject) => { const x = new EventSource('/login'); x.onopen = resolve; x.onerror = reject; })",
        "new Promise((resolve, reject) => { const x = new WebSocket(location.origin.replace('http', 'ws')); x.onopen = resolve; x.onerror = reject; })",
        "import('https://example.net/x.js')",
        "new Promise((resolve, reject) => { const x = new Image(); x.onload = resolve; x.onerror = reject; x.src = 'https://example.net/x.png'; })",
      ]) {
        const outcome = await window.page.evaluate(
          `(async () => { try { await (${way}); return 'went out' } catch { return 'refused' } })()`,
        );
        assert.equal(outcome, 'refused', way);
      }
      await window.page.evaluate("navigator.sendBeacon('/login', 'x')");
      await window.page.waitForTimeout(300);
      assert.deepEqual(
        refused.filter((why) => why !== 'csp'),
        [],
      );
      assert.equal(answered, files.length, 'something else than the files was answered');
    }),
  );

  test(
    'Chromium judges a thousand and more texts of any Unicode exactly as the server does.',
    { timeout: 120_000 },
    journey(stage, async (open, server) => {
      const window = await comeToChange(open, await welcome(server));
      const texts = [...fc.sample(anyText, 1_200), ...labelledPasswords.map(({ password }) => password)];
      const context = contextOf(
        { firstName: 'Élodie', lastName: 'Rousseau', email: 'e.rousseau@ardoise.example', company: 'Ardoise & Fils' },
        'eKo',
      );
      const knowledge = await loadKnowledge();
      const here = texts.map((text) => judgeText(text, profiles.eko, context, knowledge));
      const there = await judgeInBrowser(window.page, texts, { rules: profiles.eko, context });
      assert.equal(there.length, here.length);
      for (const [index, text] of texts.entries()) assert.deepEqual(there[index], here[index], JSON.stringify(text));
    }),
  );

  test(
    'An administrator’s page judges by the name that the form gives the person, as it is typed.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const office = await open();
      await office.signIn(administratorOf(server.having('administrator'), user));
      await office.open(`/config/users/${user.id}`);
      await office.field(next).fill('zinc Trouvetout bol 4');
      await showsAdvice(office, say.password.verdict.accepted);
      await office.fill({ Nom: 'Trouvetout' });
      await showsAdvice(office, reasons.personal);
      const source = await office.page.content();
      for (const other of server.people.filter(({ email }) => email !== user.email)) {
        assert.ok(!source.includes(other.email), `the page holds ${other.email}`);
      }
    }),
  );

  test(
    'Without a script the page says how to put a password together, shows no button that does nothing, and checks.',
    journey(stage, async (open, server) => {
      const user = await welcome(server);
      const window = await comeToChange(open, user, { scripts: false });
      await window.page.getByText(plain(builder.heading).replace(' ?', '')).click();
      for (const said of [
        builder.published.weakness,
        'EkoMotsecret1515 !?',
        builder.initials.what,
        builder.words.what,
      ]) {
        await window.shows(said);
      }
      assert.equal((await window.text()).match(/Reste à deviner/g)?.length, 3);
      assert.equal(await window.page.getByRole('button', { name: /^(Afficher|Masquer|Proposez|Utiliser)/ }).count(), 0);
      assert.ok(!(await window.text()).includes(plain(say.password.verdict.welcome)));
      await window.fill({
        'Mot de passe actuel': user.password,
        [next]: 'EkoMotsecret1515 !?',
        [confirmation]: 'EkoMotsecret1515 !?',
      });
      await window.press('Enregistrer');
      await window.refuses(reasons['published-recipe']);
    }),
  );

  test(
    'When the files cannot be had, the page is what it is without a script, and tries again.',
    journey(stage, async (open, server) => {
      const window = await comeToChange(open, await welcome(server));
      await window.context.route('**/knowledge.js', (route) => route.abort());
      await window.field(next).fill('abc');
      await window.page.waitForTimeout(500);
      assert.deepEqual(await states(window), [undefined, undefined, undefined, undefined, undefined]);
      await showsAdvice(window, say.password.verdict.welcome);
      await window.context.unroute('**/knowledge.js');
      await window.page.reload();
      await window.field(next).fill('abc');
      await showsAdvice(window, reasons['too-short'](12));
    }),
  );

  for (const [locale, scheme, width] of [
    ['fr-FR', 'light', 320],
    ['en-GB', 'dark', 320],
    ['fr-FR', 'dark', 900],
  ] as const) {
    test(
      `Each state passes axe and fits, ${width} pixels wide, ${scheme}, ${locale}.`,
      journey(stage, async (open, server) => {
        const window = await comeToChange(open, await welcome(server), { locale });
        const { page } = window;
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        const password = page.locator('#password');
        for (const [typed, strength] of [
          ['', ''],
          ['abc', 'trivial'],
          ['Kz8!vwxj', 'weak'],
          ['zinc Girafes bol 4 quatre', 'very-strong'],
        ] as const) {
          await password.fill(typed);
          await password.focus();
          await until(async () =>
            assert.equal((await page.locator('[data-verdict]').getAttribute('data-strength')) ?? '', strength),
          );
          assert.deepEqual(await faultsOf(page), [], typed);
        }
        for (const summary of await page.locator('main summary').all()) await summary.click();
        await page.locator('[data-propose]').click();
        await page.locator('[data-use]').waitFor();
        assert.deepEqual(await faultsOf(page), []);
      }),
    );
  }

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

const comeToChange = async (
  open: OpenWindow,
  user: Newcomer,
  options: Parameters<OpenWindow>[0] = {},
): Promise<Window> => {
  const window = await open(options);
  await window.open('/login');
  await window.page.locator('#email').fill(user.email);
  await window.page.locator('#password').fill(user.password);
  await window.page.locator('main button').click();
  await window.page.waitForURL('**/account');
  await window.open('/password/change');
  return window;
};

const states = (window: Window): Promise<(string | undefined)[]> =>
  window.page.locator('[data-rule]').evaluateAll((lines) => lines.map((rule) => (rule as HTMLElement).dataset.state));

const showsStates = async (window: Window, wanted: readonly string[]): Promise<void> => {
  await until(async () => assert.deepEqual(await states(window), wanted));
};

const showsAdvice = async (window: Window, sentence: string): Promise<void> => {
  const advice = window.page.locator('[data-advice]');
  await until(async () => assert.equal(plain(await advice.innerText()), plain(sentence)));
};

/** The knowledge is fetched, read and used within this. */
const patienceSeconds = 10;

const until = async (holds: () => Promise<void>): Promise<void> => {
  const limit = Date.now() + patienceSeconds * 1000;
  for (;;) {
    try {
      return await holds();
    } catch (fault) {
      if (Date.now() > limit) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
};

const line = async (window: Window, index: number): Promise<string> =>
  plain(await window.page.locator('[data-rule]').nth(index).innerText());

const propose = async (window: Window, language: string, count: number): Promise<string> => {
  const proposal = window.page.locator('[data-proposal] code');
  const before = (await proposal.count()) > 0 ? await proposal.innerText() : '';
  await window.field(builder.language).selectOption({ label: language });
  await window.field(builder.count).selectOption(String(count));
  await window.page.getByRole('button', { name: builder.propose }).click();
  await until(async () => assert.notEqual(await proposal.innerText(), before));
  return proposal.innerText();
};

const administratorOf = <Person extends { company: string }>(all: readonly Person[], user: Newcomer): Person => {
  const own = all.find(({ company }) => company === user.company);
  assert.ok(own);
  return own;
};

const faultsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(`${axe.source}; undefined`);
  const { violations } = (await page.evaluate('axe.run(document)')) as { violations: axe.Result[] };
  const overflow = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...(overflow > 0 ? [`${overflow} pixels too wide`] : []),
  ];
};

/** As code units, since a half of a character does not survive the way into the browser as text. */
const judgeInBrowser = (page: Page, texts: readonly string[], given: object): Promise<unknown[]> =>
  page.evaluate(
    async ({ folder, units, rules, context }) => {
      const [{ judgeText, readKnowledge }, { packed }] = await Promise.all([
        import(`${folder}/judge.js`),
        import(`${folder}/knowledge.js`),
      ]);
      const knowledge = readKnowledge(packed);
      return units.map((text) => judgeText(String.fromCharCode(...text), rules, context, knowledge));
    },
    {
      folder: `/assets/${islandVersion}`,
      units: texts.map((text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))),
      ...(given as { rules: unknown; context: unknown }),
    },
  );

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 140 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('Eko', 'rousseau', 'azerty', '1515', '1985', '@4310$', ' ', '!?', 'aabb', 'e\u0301', 'voile'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);
