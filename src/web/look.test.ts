import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { compressedPage } from '../http/compressed-page.ts';
import type { RouteRequest } from '../http/route.ts';
import { accentOf } from '../platform/palette.ts';
import { assetRoutes } from './assets.ts';
import type { Html } from './components/html.ts';
import { frameFor } from './gallery/people.ts';
import { gallery } from './gallery.ts';
import { renderLogin } from './login/login.page.ts';
import { lookOf } from './look.ts';

const url = 'https://acces.eko.example';
const logo = { kind: 'svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') } as const;
const plainLook = lookOf({ url, logo: null });

const read = async ({ lookRoutes }: typeof plainLook, path: string | null): Promise<Response> => {
  const route = lookRoutes.find((one) => one.path === path);
  assert.ok(route, `${path}`);
  return route.answer({ headers: new Headers() } as RouteRequest);
};

suite('The rules of the style take their colours from the tokens', () => {
  const literal =
    /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(|:[^;{]*\b(?:white|black|red|green|blue|gr[ae]y|yellow|orange|silver|canvas\w*|graytext|linktext|highlight\w*|buttontext|buttonface|field\w*|mark\w*)\b/i;
  const files = globSync('{*.css,islands/*.css}', { cwd: import.meta.dirname }).filter((file) => file !== 'tokens.css');
  for (const file of files) {
    const lines = readFileSync(`${import.meta.dirname}/${file}`, 'utf8').split('\n');
    test(`${file}: no colour of its own, and nothing moves by itself`, () => {
      const coloured = lines.filter((line) => /^\s+[a-z-]+:/.test(line) && literal.test(line));
      assert.deepEqual(coloured, []);
      // Reduced motion (WCAG 2.2 SC 2.3.3) is everybody's: there is none to reduce.
      assert.deepEqual(
        lines.filter((line) => /^\s+(?:animation|transition|scroll-behavior)/.test(line)),
        [],
      );
    });
  }

  test('The themes differ in their colours alone, so that what fits in one fits in the other.', () => {
    for (const file of files) {
      assert.doesNotMatch(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), /@media[^{]*prefers-/, file);
    }
    const tokens = readFileSync(`${import.meta.dirname}/tokens.css`, 'utf8');
    const themes = [...tokens.matchAll(/@media[^{]*prefers-[^{]*\{(.*?)\n\}/gs)].map(([, rules]) => rules ?? '');
    assert.equal(themes.length, 3);
    for (const line of themes.flatMap((rules) => rules.split('\n'))) {
      assert.match(line, /^\s*(?:|:root \{|\}|--[\w-]+: #[\da-f]{6};)$/);
    }
  });

  test('Every token that a rule names is there.', () => {
    const all = ['tokens.css', ...files].map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8')).join('');
    const known = new Set([...all.matchAll(/^\s+(--[\w-]+):/gm)].map(([, name]) => name));
    const named = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? ''));
    // Printed links start with the installation's own address, which lookOf writes.
    assert.deepEqual(
      [...named].filter((name) => !known.has(name)),
      ['--origin'],
    );
    assert.ok(files.length >= 4 && named.size > 20);
  });
});

suite('The colour and the logo that the operator sets', () => {
  test('The style sheet says the colour in both themes and in more contrast, and its address changes.', async () => {
    const own = lookOf({ url, colour: '#d4006a', logo: null });
    const css = await (await read(own, own.styleHref)).text();
    for (const theme of ['light', 'dark'] as const) {
      for (const least of ['usual', 'more'] as const) {
        const { accent, ink } = accentOf('#d4006a', theme, least);
        assert.ok(css.includes(`--accent: ${accent};\n    --accent-ink: ${ink};`), `${theme}, ${least}`);
        assert.ok(css.includes(`--link: ${accent};\n    --focus: ${accent};`), `${theme}, ${least}`);
      }
    }
    assert.notEqual(own.styleHref, plainLook.styleHref);
    assert.ok((await (await read(own, '/icon.svg')).text()).includes(accentOf('#d4006a', 'light').accent));
    assert.ok(css.includes(`--origin: "${url}"`));
  });

  test('The logo stands for the name, which is its words; the file is a picture and can be nothing else.', async () => {
    const { logoHref } = lookOf({ url, logo });
    const withLogo = String(renderLogin({ ...frameFor('fr', '/login'), logoHref }, { email: '', faults: {} }));
    assert.ok(withLogo.includes(`<a class="brand" href="/"><img src="${logoHref}" alt="eKo"></a>`));
    const answer = await read(lookOf({ url, logo }), logoHref);
    assert.equal(
      answer.headers.get('content-security-policy'),
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
    assert.equal(await answer.text(), logo.bytes.toString());
    const without = String(renderLogin(frameFor('fr', '/login'), { email: '', faults: {} }));
    assert.ok(without.includes('<a class="brand" href="/">eKo</a>') && !without.includes('<img'));
  });
});

suite('What a page weighs on the wire, with all that it loads at once', () => {
  // Headers of an answer, as the bench that counts every byte sees them.
  const headers = 900;
  const weightOf = async (html: Html, asked: Record<string, string>, besides: RegExp = /^$/): Promise<number> => {
    const { styleHref, lookRoutes } = plainLook;
    const page = String(html).replaceAll('/assets/0/style.css', styleHref);
    const routes = [...lookRoutes, ...assetRoutes()];
    const plain = { body: page, status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } };
    const sent = compressedPage(plain, new Headers({ 'accept-encoding': 'gzip', ...asked }));
    let bytes = Buffer.byteLength(sent.body) + headers;
    for (const [, address = ''] of page.matchAll(/<(?:link|script|img)[^>]*? (?:href|src)="(\/[^"]*)"/g)) {
      if (besides.test(address)) continue;
      const route = routes.find(({ path }) => path === address);
      assert.ok(route, address);
      const answer = await route.answer({ headers: new Headers({ 'accept-encoding': 'gzip' }) } as RouteRequest);
      bytes += (await answer.arrayBuffer()).byteLength + headers;
    }
    return bytes;
  };
  const pages = gallery('fr');

  test('Sign-in takes at most 14 KB, and so does the new password before its coach: the first round trip.', async () => {
    for (const { page, example, html } of pages.filter(({ page }) => /^\/(login|password\/change)$/.test(page))) {
      // The sign-in is where links of other sites lead; the new password comes after a page of ours.
      const asked = { 'sec-fetch-site': page === '/login' ? 'cross-site' : 'same-origin' };
      const bytes = await weightOf(html, asked, /\/coach\.(js|css)$/);
      assert.ok(bytes <= 14 * 1024, `${page}, ${example}: ${bytes} bytes`);
    }
  });

  test('Every other page takes at most 60 KB as it is, 40 KB from a page of ours, and no page loads a font.', async () => {
    for (const { page, example, html } of pages) {
      const [asItIs, shorter] = [await weightOf(html, {}), await weightOf(html, { 'sec-fetch-site': 'same-origin' })];
      assert.ok(asItIs <= 60 * 1024 && shorter <= 40 * 1024, `${page}, ${example}: ${asItIs}, ${shorter} bytes`);
    }
    for (const file of globSync('{*.css,islands/*.css}', { cwd: import.meta.dirname })) {
      const css = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
      assert.doesNotMatch(css, /@font-face|@import|url\(/, file);
    }
  });
});
