import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '../platform/languages.ts';
import { gallery } from './gallery.ts';

/** What has to stand in the heading, in the button or in the part of the page around a form, by what the form does. */
const named: readonly (readonly [action: RegExp, what: RegExp])[] = [
  [/^\/config\/users\/\w+\/(state|new-password|ask-desk|sessions\/end|invite|reset)$/, /Julie Berger/],
  [/^\/config\/users\/\w+\/sessions\/\w+\/end$/, /Firefox|Safari/],
  [/^\/config\/users\/\w+\/new-email\/(again|cancel)$/, /\S+@\S+/],
  [/^\/account\/sessions\/\w+\/end$/, /Firefox|Safari|2026/],
  [/^\/account\/linked\/\w+\/(switch|unlink)$/, /Ardoise|Moselle Logistique/],
  [/^\/config\/groups\/\w+\/remove$/, /Atelier/],
  [/^\/config\/api-keys\/\w+\/revoke$/, /Annuaire|Paie/],
  [
    /^\/config\/users\/actions\/\w+\/(pause|resume)$/,
    /\d+ (personnes?|people|person|Personen|Person|Persoun(en)?|Leit)/,
  ],
  [
    /^\/config\/users\/actions\/\w+\/cancel$/,
    /\d+ (personnes|people|Personen|Persounen).*[«“„] ?(Exiger un nouveau|Require a new|Neues Passwort|En neit Passwuert)/,
  ],
  [/^\/config\/users\/actions$/, /\d+ (personnes|people|Personen|Leit|Persounen)\b|Julie Berger/],
  [/^\/config\/users\/import\/\w+(\/drop)?$/, /équipe 2026\.csv/],
  [/^\/config\/desk-settings\/telephone$/, /Ateliers Moreau/],
  [/^\/(config\/vouchings|vouch)\/[\w-]+$/, /Julie Berger|Nadia Klein/],
  [/^\/support\/requests\/\d+\/\w/, /\b1(2|3|\d\d)\b/],
  [/^\/support\/second\/\d+$/, /12/],
  [/^\/support\/requests$/, /Julie Berger/],
];

/** Forms that are about whoever presses, about what is written in them, or that only show something. */
const nothingToName: readonly RegExp[] = [
  /^\/(login(\?to=.*)?|language|recovery\/request|link\/.*|password\/change|new-email\/.*|recovery\/not-me\/.*)$/,
  /^\/account\/(sign-out-everywhere|linked)$/,
  /^\/config\/(welcome|users|groups|api-keys|reset-modes|desk-settings\/notice|password-rules|password-rules\/preview)$/,
  /^\/config\/(groups|users)\/\w+(\/groups)?$/,
  /^\/config\/users\/(actions\/new|import|breach)$/,
  /^\/support\/(telephone|policy)/,
  /^\/(logout|session\/\w+)$/,
];

suite('Whoever presses a button reads what it is about', () => {
  for (const language of languages) {
    test(`In ${language}, the name or the number stands in the heading, in the button or around it.`, () => {
      const pages = gallery(language).filter(({ page }) => page !== 'components');
      const forms = pages.flatMap(({ page, example, html }) => formsOf(`${page}, ${example}`, String(html)));
      const unknown = forms.filter(
        ({ action }) => !named.some(([of]) => of.test(action)) && !nothingToName.some((of) => of.test(action)),
      );
      assert.deepEqual([...new Set(unknown.map(({ action }) => action))], [], 'forms that this test does not know');
      const silent = forms.flatMap(({ where, action, around }) => {
        const [, what] = named.find(([of]) => of.test(action)) ?? [];
        return what && !what.test(around) ? [`${where}: ${action}: ${around.slice(0, 300)}`] : [];
      });
      assert.deepEqual([...new Set(silent)], []);
      for (const [of] of named)
        assert.ok(
          forms.some(({ action }) => of.test(action)),
          `no example of ${of}`,
        );
    });

    test(`In ${language}, what was done to somebody says to whom.`, () => {
      const done = gallery(language).flatMap(({ page, html }) => {
        const [, said] =
          /<p class="done" role="status">(.*?)<\/p>/s.exec(String(html).replace(/<dialog.*?<\/dialog>/gs, '')) ?? [];
        return said && namingNotices.test(page) ? [said] : [];
      });
      assert.ok(done.length >= 8);
      for (const said of done) assert.match(said, /Julie Berger|Annuaire|Atelier|Quai 4|12|Ateliers Moreau/);
    });
  }
});

const namingNotices =
  /^\/config\/(users\/:id(\/groups)?|groups|vouchings|api-keys|desk-settings)$|^\/support\/(requests\/:number|second)$/;

const formsOf = (where: string, html: string): { where: string; action: string; around: string }[] => {
  const main = html.slice(html.indexOf('<main'));
  const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(main) ?? [];
  return [...main.matchAll(/<form[^>]*method="post"[^>]*action="([^"]+)"[^>]*>.*?<\/form>/gs)].map((found) => {
    const end = found.index + found[0].length;
    const begin = Math.max(0, ...['<section', '<h2', '<tr'].map((mark) => main.lastIndexOf(mark, found.index)));
    const ends = ['</section>', '<h2', '</tr>', '</main>']
      .map((mark) => main.indexOf(mark, end))
      .filter((at) => at >= 0);
    return { where, action: found[1] ?? '', around: wordsOf(`${heading} ${main.slice(begin, Math.min(...ends))}`) };
  });
};

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
