import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { apiEndpoints } from '../../src/api/endpoints.ts';
import { commonProblems } from '../../src/api/problem-codes.ts';
import { wordsFor } from '../../src/api/problem-in-words.ts';
import { languages } from '../../src/platform/languages.ts';
import { programOf } from '../parts/api.ts';
import { useServer } from '../parts/engines.ts';
import { startServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

suite('Problems of the API', () => {
  const stage = useServer(startServer);

  test('The type of every problem leads to where the page for programmers explains its code, in the language of its reader.', async () => {
    const { program } = await programOf(stage.server);
    const codes = new Set([
      ...Object.keys(commonProblems),
      ...apiEndpoints({} as never).flatMap((each) => each.problems),
    ]);
    const [address = '', anchor = ''] = JSON.parse((await program.get('/api/v1/nowhere')).body).type.split('#');
    assert.equal(anchor, 'problem-not-found');
    for (const language of languages) {
      const page = await new Visitor(stage.server.url).get(address, { cookie: `marignan-language=${language}` });
      assert.equal(page.status, 200);
      for (const code of codes) {
        const [, line] = new RegExp(`<div id="problem-${code}">(.*)</div>`).exec(page.body) ?? [];
        assert.ok(line?.includes(wordsFor(code, language).title), `${language}: ${code}: ${line}`);
      }
    }
  });

  test('A program reads why it was refused in the language that it asks for, whoever refuses it.', async () => {
    const { program } = await programOf(stage.server);
    for (const [language, missing, unfit] of [
      ['fr', 'Il n’y a rien ici', 'Des champs sont à corriger'],
      ['de', 'Hier ist nichts', 'Einige Felder sind zu berichtigen'],
    ] as const) {
      for (const [path, title] of [
        ['/api/v1/nowhere', missing],
        ['/api/v1/accounts/aaaaaaaaaaaaaaaaaaaaaaaa', missing],
        ['/api/v1/accounts?limit=zero', unfit],
      ] as const) {
        const answer = await program.send(path, { headers: { 'accept-language': language } });
        assert.equal(JSON.parse(answer.body).title, title, path);
        assert.equal(answer.headers.get('content-language'), language);
        assert.match(answer.headers.get('vary') ?? '', /Accept-Language/i);
      }
    }
  });
});
