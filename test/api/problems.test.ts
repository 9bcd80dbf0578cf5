import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { programOf } from '../parts/api.ts';
import { useServer } from '../parts/engines.ts';
import { startServer } from '../parts/server.ts';

suite('Problems of the API', () => {
  const stage = useServer(startServer);

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
