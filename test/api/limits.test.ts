import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { codeOf, programOf } from '../parts/api.ts';
import { anotherSource, useServer } from '../parts/engines.ts';
import { startServer } from '../parts/server.ts';

suite('How often a program may come', () => {
  const stage = useServer(() =>
    startServer({
      configuration: 'limits: { requestsPerKeyPerMinute: 10 }\nservice: { supportEmail: aide@eko.example }\n',
    }),
  );

  test('Beyond its limit a key waits, from wherever it comes, and another key does not.', async () => {
    const { program } = await programOf(stage.server);
    const statuses: number[] = [];
    let last = await program.get('/api/v1/groups');
    // The minute may turn meanwhile, once.
    for (let time = 0; time < 25 && last.status === 200; time += 1) {
      statuses.push(last.status);
      last = await program.get('/api/v1/groups', anotherSource());
    }
    assert.ok(statuses.length >= 10 && statuses.length <= 20, `${statuses.length}`);
    assert.equal(last.status, 429);
    assert.equal(codeOf(last), 'too-many');
    assert.match(last.headers.get('ratelimit') ?? '', /^"key";r=0;t=\d+$/);
    assert.equal(last.headers.get('ratelimit-policy'), '"key";q=10;w=60');
    const wait = Number(last.headers.get('retry-after'));
    assert.ok(wait >= 1 && wait <= 60);
    const other = await programOf(stage.server);
    assert.equal((await other.program.get('/api/v1/groups')).status, 200);
  });
});
