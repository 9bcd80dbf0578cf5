import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { HelpDocument } from '../../help/help-document.ts';
import { type HelpName, readHelp } from '../../help/read-help.ts';
import { synonyms } from '../../help/synonyms.ts';
import { languages } from '../../platform/languages.ts';
import { sentences } from '../../text/sentences.ts';
import { eko, mondayMorning } from '../gallery/help.ts';
import { frameFor } from '../gallery/people.ts';
import { gallery } from '../gallery.ts';
import { renderHelpPage } from './help.page.ts';
import { helpEntries, renderHelpContents } from './help-contents.ts';
import { searchHelp } from './search-help.ts';
import { fillHelp, helpPath, type Reading, writeHelp } from './write-help.ts';

const readingIn = (language: Reading['language']): Reading => ({
  ...{
    contacts: eko,
    language,
    country: null,
    now: mondayMorning,
    baseUrl: 'https://acces.example.org',
    linkHours: 24,
  },
});
const entriesIn = (language: Reading['language']) => helpEntries(readingIn(language));
const contents = (query = '', language: Reading['language'] = 'fr'): string =>
  String(renderHelpContents(frameFor(language, '/help'), readingIn(language), entriesIn(language), query, null));
const namesFound = (query: string, language: Reading['language'] = 'fr'): HelpName[] =>
  searchHelp(entriesIn(language), query).map(({ name }) => name);

suite('The contents of the help', () => {
  for (const language of languages) {
    test(`In ${language}: every page by its title, and the ways to reach somebody.`, () => {
      const html = contents('', language);
      for (const { name, help } of entriesIn(language)) {
        assert.ok(html.includes(`href="${helpPath(name)}">${help.title.replaceAll("'", '&#39;')}</a>`), name);
      }
      assert.ok(html.includes('mailto:contact@conselio.com?subject='));
      assert.ok(html.includes('tel:+33972117605') && html.includes('tel:+35226551109'));
    });
  }

  test('An installation without an address of the support names none, on the contents and on every page.', () => {
    for (const language of languages) {
      const reading = { ...readingIn(language), contacts: { ...eko, email: null } };
      const html = String(renderHelpContents(frameFor(language, '/help'), reading, helpEntries(reading), '', null));
      const told = JSON.stringify(writeHelp('forgotten-password', reading, null));
      for (const page of [html, told]) {
        assert.doesNotMatch(page, /mailto:|localhost/);
        assert.ok(page.includes(sentences(language).help.noAddress.replaceAll("'", '&#39;')), language);
      }
    }
  });

  test('What was searched for stays in its field and stays text; the pages found come before all pages.', () => {
    const html = contents('<b>téléphone</b>');
    assert.ok(html.includes('value="&lt;b&gt;téléphone&lt;/b&gt;"'));
    assert.doesNotMatch(html, /<b>/);
    assert.ok(html.indexOf('répondent') < html.indexOf('Toutes les pages'));
    assert.match(contents('xyzzy'), /Aucune page ne répond à votre recherche/);
    assert.match(contents('xyzzy'), /Essayez avec un seul mot/);
  });
});

test('Each page is one step from where its reader is.', () => {
  const whence: [HelpName, string][] = [
    ['forgotten-password', '/login'],
    ['good-password', '/password/change'],
    ['passphrases', '/password/change'],
    ['why-this-mail', '/recovery/request/received'],
    ['someone-called', '/recovery/not-me/:token'],
    ['someone-called', '/account/caller-code'],
    ['reset-as-administrator', '/config'],
    ['reset-as-administrator', '/config/configuration'],
    ['import-people', 'import-users'],
    ['roles', '/config/rights'],
    ['roles', '/config/users/:id'],
    ['after-a-breach', '/config/users/breach'],
    ['after-a-breach', '/config/users/actions'],
    ['after-a-breach', '/config/users/actions/new'],
    ['import-people', '/config/configuration'],
    ['roles', '/config/configuration'],
    ['after-a-breach', '/config/configuration'],
    ['accessibility', '/login'],
  ];
  const pages = gallery('fr');
  for (const [name, from] of whence) {
    const isLinked = pages.some(({ page, html }) => page === from && String(html).includes(`href="${helpPath(name)}"`));
    assert.ok(isLinked, `${name} from ${from}`);
  }
});

suite('The search of the help', () => {
  const page = (name: HelpName, title: string, ...texts: string[]) => {
    const blocks: HelpDocument['blocks'] = texts.map((text) => ({
      ...{ kind: 'paragraph', inlines: [{ kind: 'text', text }] },
    }));
    return { name, help: { language: 'fr', title, description: '', blocks } as HelpDocument };
  };

  test('A page that names it in the title comes before one that says it over and over in the text.', () => {
    const entries = [
      page('passphrases', 'Autre', 'appel appel', 'appel', 'un appel'),
      page('someone-called', 'Un appel'),
    ];
    assert.deepEqual(
      searchHelp(entries, 'appel').map(({ name }) => name),
      ['someone-called', 'passphrases'],
    );
  });

  test('A page with more of the words comes before one with fewer, wherever they stand.', () => {
    const entries = [page('passphrases', 'Appel', 'rien'), page('someone-called', 'Autre', 'un appel', 'du support')];
    assert.deepEqual(
      searchHelp(entries, 'appel support').map(({ name }) => name),
      ['someone-called', 'passphrases'],
    );
  });

  test('Accents, capitals, plurals and unfinished words do not stand in the way, small words do not lead astray.', () => {
    assert.equal(namesFound('déclaration d’accessibilité')[0], 'accessibility');
    assert.equal(namesFound('DECLARATION ACCESSIBILITE')[0], 'accessibility');
    assert.equal(namesFound('les phrases de passe')[0], 'passphrases');
    for (const language of languages) {
      assert.doesNotMatch(contents('mdp', language), new RegExp(sentences(language).help.contents.none));
    }
    assert.equal(namesFound('administ')[0], 'reset-as-administrator');
    assert.equal(namesFound('accessibility', 'en')[0], 'accessibility');
    assert.deepEqual(namesFound('de'), namesFound('DE'));
    assert.deepEqual(namesFound(''), []);
    assert.deepEqual(namesFound('?!'), []);
  });

  test('Whoever fears a breach finds what to do the day after it, by the word that comes to mind.', () => {
    const asked = {
      fr: ['fuite', 'piratage'],
      en: ['breach', 'hacked'],
      de: ['datenleck', 'gehackt'],
      lb: ['dateleck', 'gehackt'],
    };
    for (const language of languages) {
      for (const query of asked[language]) {
        const [first] = searchHelp(entriesIn(language), query, synonyms[language]);
        assert.equal(first?.name, 'after-a-breach', `${language}: ${query}`);
      }
    }
  });

  test('The page found shows the passage with the most of the words; however much is asked, the answer comes soon.', () => {
    const [hit] = searchHelp([page('passphrases', 'Titre', 'rouge', 'rouge et bleu', 'bleu')], 'bleu rouge');
    assert.equal(hit?.extract, 'rouge et bleu');
    const start = performance.now();
    searchHelp(entriesIn('fr'), 'a '.repeat(100_000));
    assert.ok(performance.now() - start < 4000);
  });
});

suite('A page and its translation', () => {
  const { source } = readHelp('fr', 'passphrases');
  const inGerman = (translation: 'older' | 'missing', language: 'fr' | 'de'): string => {
    const read = { source: { ...source, language }, translation };
    return String(
      renderHelpPage(frameFor('de', '/help/passphrases'), fillHelp('passphrases', read, readingIn('de'), null)),
    );
  };

  test('What nobody has translated yet is shown in French, marked as French, with a sentence in the reader’s language.', () => {
    const html = inGerman('missing', 'fr');
    assert.match(html, /<html lang="de">/);
    assert.match(html, /<main [^>]*lang="fr">/);
    assert.match(html, /<p lang="de">Fassung vom 29\.06\.2026/);
    assert.match(html, /<p lang="de">Diese Seite gibt es in Ihrer Sprache noch nicht/);
    assert.match(html, /<h1>Composer et retenir une phrase de passe<\/h1>/);
  });

  test('A translation of an earlier version says so.', () => {
    assert.match(inGerman('older', 'de'), /<p>Diese Übersetzung folgt einer früheren Fassung/);
    const current = String(
      renderHelpPage(frameFor('en', '/help/passphrases'), writeHelp('passphrases', readingIn('en'), null)),
    );
    assert.doesNotMatch(current, /earlier version|does not exist in your language/);
  });
});
