import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { problem } from '../http/answers.ts';
import { refusalStatuses } from '../http/refusal.ts';
import { languages } from '../platform/languages.ts';
import { sentences } from '../text/sentences.ts';
import { inWords } from './problem-in-words.ts';
import { refuseApi } from './refusals.ts';

suite('Problems in words', () => {
  test('Every code that is answered has a title, and every title is of a code that is answered.', () => {
    const sources = globSync('src/api/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const answered = sources.flatMap((text) =>
      [...text.matchAll(/problem\(\s*\d+,\s*'([a-z-]+)'/g)].map(([, code]) => code),
    );
    const codes = new Set([...answered, ...Object.keys(refusalStatuses)]);
    assert.deepEqual([...codes].sort(), Object.keys(sentences('fr').problems.titles).sort());
  });

  test('A problem is in the language of its reader, says which, and that another reader gets another.', async () => {
    const errors = [{ pointer: '/x', code: 'missing', detail: 'y' }];
    for (const language of languages) {
      const { titles, details } = sentences(language).problems;
      const answer = inWords(problem(429, 'too-many-mails', { errors, retryAfterSeconds: 7 }), language, (faults) => [
        ...faults,
      ]);
      const shown = await answer.json();
      assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '7']);
      assert.deepEqual(shown, {
        ...{
          type: '/api/v1/docs#problem-too-many-mails',
          title: titles['too-many-mails'],
          status: 429,
          code: 'too-many-mails',
        },
        errors,
      });
      for (const kind of ['bad-request', 'sign-in-needed', 'forbidden', 'not-found', 'unsupported-type'] as const) {
        const refused = refuseApi({ kind, language });
        const said = (await refused.json()) as { title: string; detail: string };
        assert.deepEqual([said.title, said.detail], [titles[kind], details[kind]]);
        assert.deepEqual(
          ['content-language', 'vary'].map((name) => refused.headers.get(name)),
          [language, 'Accept-Language'],
        );
      }
      assert.equal(answer.headers.get('content-language'), language);
    }
    const scope = await refuseApi({ kind: 'scope-missing', language: 'fr', scope: 'accounts:read' }).json();
    assert.match((scope as { detail: string }).detail, /accounts:read/);
  });
});
