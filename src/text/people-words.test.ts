import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { wordKey } from '../domain/accounts/people-file.ts';
import { languages } from '../platform/languages.ts';
import { peopleWords } from './people-words.ts';
import { sentences } from './sentences.ts';

suite('The words of a table of people', () => {
  const words = peopleWords(wordKey);

  test('A title and a role mean one thing, whatever the language.', () => {
    for (const language of languages) {
      const { peopleFile, web } = sentences(language);
      for (const [column, title] of Object.entries(peopleFile.columns))
        assert.equal(words.columns.get(wordKey(title)), column);
      for (const [column, titles] of Object.entries(peopleFile.otherTitles)) {
        for (const title of titles) assert.equal(words.columns.get(wordKey(title)), column, `${title} in ${language}`);
      }
      for (const [role, name] of Object.entries(web.account.roles)) assert.equal(words.roles.get(wordKey(name)), role);
    }
  });

  test('Each language is known by its code and by a name in every language.', () => {
    for (const language of languages) {
      assert.equal(words.languages.get(language), language);
      for (const reader of languages) {
        const names = sentences(reader).peopleFile.languages[language];
        assert.ok(names.length > 0, `${language} in ${reader}`);
        for (const name of names) assert.equal(words.languages.get(wordKey(name)), language);
      }
    }
  });
});
