import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { html } from 'hono/html';
import type { HelpDocument } from './help-document.ts';
import { helpHtml } from './help-html.ts';
import { parseHelp } from './read-help.ts';
import { type HelpValue, renderHelp } from './render-help.ts';

const render = (markdown: string, values: Record<string, HelpValue> = {}): HelpDocument =>
  renderHelp({ language: 'fr', title: 'Aide', description: '', markdown }, values);
const htmlOf = (markdown: string, values: Record<string, HelpValue> = {}): string =>
  String(html`${helpHtml(render(markdown, values).blocks)}`);

suite('A help page is filled after its Markdown is read', () => {
  test('Headings, paragraphs, lists, strong words, code and links of this server become HTML.', () => {
    const markdown =
      '## Deux\n\nUn **mot** *et* `!?` [ici](/login)\n\n1. un\n2. deux\n\n- a\n- b\n\n### Trois\n\n**[Aller](/a?b=1)**\n';
    assert.equal(
      htmlOf(markdown),
      '<h2>Deux</h2>\n<p>Un <strong>mot</strong> <em>et</em> <code>!?</code> <a href="/login">ici</a></p>\n' +
        '<ol>\n<li>un</li>\n<li>deux</li>\n</ol>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n' +
        '<h3>Trois</h3>\n<p class="actions"><a class="main" href="/a?b=1">Aller</a></p>\n',
    );
  });

  test('HTML in the Markdown is text.', () => {
    assert.equal(
      htmlOf('Un <b onclick="x">mot</b>\n\n<script>alert(1)</script>\n'),
      '<p>Un &lt;b onclick=&quot;x&quot;&gt;mot&lt;/b&gt;</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n',
    );
  });

  test('A value is text whatever it holds: no markup, no Markdown, no placeholder of another value.', () => {
    const name = '<img src=x onerror=alert(1)> **gras** [x](javascript:y) {{other}} & "';
    assert.equal(htmlOf('Bonjour {{name}}, **{{name}}**', { name, other: 'secret' }).includes('secret'), false);
    assert.equal(
      htmlOf('Bonjour {{name}}', { name, other: 'secret' }),
      '<p>Bonjour &lt;img src=x onerror=alert(1)&gt; **gras** [x](javascript:y) {{other}} &amp; &quot;</p>\n',
    );
  });

  test('The address of a link given as a value cannot leave its attribute.', () => {
    const link: HelpValue = [{ kind: 'link', href: 'mailto:a"><script>', inlines: [{ kind: 'text', text: 'a' }] }];
    assert.equal(htmlOf('{{link}}', { link }), '<p><a href="mailto:a&quot;&gt;&lt;script&gt;">a</a></p>\n');
  });

  test('A paragraph without a value is left out, and so is a heading with nothing left below it.', () => {
    const markdown = '## A\n\n### B\n\n{{none}}\n\n{{none}}\n\n## C\n\nTexte\n\n### D\n\n{{none}}\n';
    assert.equal(htmlOf(markdown, { none: null }), '<h2>C</h2>\n<p>Texte</p>\n');
    assert.equal(
      htmlOf('## A\n\n### B\n\n{{some}}\n', { some: { blocks: [{ kind: 'paragraph', inlines: [] }] } }),
      '<h2>A</h2>\n<h3>B</h3>\n<p></p>\n',
    );
  });

  test('A mistake in a page is told at once: an unknown placeholder, a foreign link, an image, a table, a fourth level.', () => {
    const mistakes: [string, RegExp][] = [
      ['Un {{mot}}', /\{\{mot\}\}/],
      ['Un {{none}} mot', /own/],
      ['[a](https://example.com)', /paths of this server/],
      ['[a](//example.com)', /paths of this server/],
      ['[a](/\\example.com)', /paths of this server/],
      ['[a](javascript:alert(1))', /paths of this server/],
      ['![a](/a.png)', /image/],
      ['|a|b|\n|-|-|\n|c|d|', /table/],
      ['# Un', /level/],
      ['#### Quatre', /level/],
    ];
    for (const [markdown, fault] of mistakes) assert.throws(() => render(markdown, { none: null }), fault, markdown);
    assert.throws(() => parseHelp('fr', '# Sans titre\n'), /front matter/);
    assert.throws(() => parseHelp('fr', '---\ntitle: 1\ndescription: a\nfile: a\n---\nTexte\n'), /front matter/);
    assert.throws(() => parseHelp('fr', '---\ntitle: a\ndescription: a\nfile: A"\n---\nTexte\n'), /front matter/);
    const translation = '---\ntitle: a\ndescription: a\nfile: a\ntranslates: 12345678\n---\nTexte\n';
    assert.throws(() => parseHelp('de', translation), /front matter/);
  });
});
