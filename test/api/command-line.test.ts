import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { programWith } from '../parts/api.ts';
import { startBehindProxy, useServer } from '../parts/engines.ts';

suite('The command line says what the API says', () => {
  const stage = useServer(startBehindProxy);
  let company = '';
  let key: { token: string; key: { id: string; scopes: string[] } };

  const run = async (...words: string[]) => {
    const { code, stdout, stderr } = await stage.server.run(...words, '--json');
    return { code, answer: JSON.parse(stdout || stderr) };
  };

  before(async () => {
    company = stage.server.having('administrator')[0]?.company ?? '';
    const scopes = ['--scope', 'accounts:read', 'company:read'];
    const made = await run('api-key', 'create', '--company', company, '--name', 'Paie', ...scopes, '--days', '30');
    assert.equal(made.code, 0, JSON.stringify(made.answer));
    key = made.answer;
  });

  test('A key made at the console lets a program in, is listed without its token, and is revoked.', async () => {
    const program = programWith(stage.server, key.token);
    assert.equal((await program.get('/api/v1/groups')).status, 200);
    const { answer } = await run('api-key', 'list', '--company', company);
    assert.deepEqual(answer.keys[0].scopes, ['accounts:read', 'company:read']);
    assert.ok(!JSON.stringify(answer).includes(key.token));
    const other = await run('api-key', 'create', '--company', company, '--name', 'Deux', '--scope', 'accounts:read');
    assert.equal((await run('api-key', 'revoke', other.answer.key.id, '--company', company)).code, 0);
    assert.equal((await run('api-key', 'revoke', other.answer.key.id, '--company', company)).code, 1);
    assert.equal((await programWith(stage.server, other.answer.token).get('/api/v1/groups')).status, 401);
  });

  test('What cannot be is refused with what could be.', async () => {
    const wrong = ['--name', 'x', '--scope', 'everything', '--days', '400'];
    const { code, answer } = await run('api-key', 'create', '--company', company, ...wrong);
    assert.equal(code, 2);
    for (const flag of ['--name', '--scope', '--days']) assert.ok(answer.message.includes(flag), answer.message);
    assert.match(answer.message, /accounts:read/);
    const own = stage.server.having('supervisor')[0]?.company ?? '';
    const staff = await run('api-key', 'create', '--company', own, '--name', 'Deux', '--scope', 'accounts:read');
    assert.equal(staff.answer.outcome, 'clients-only');
  });

  test('A list has the same accounts, the same shape and the same pages in both.', async () => {
    const program = programWith(stage.server, key.token);
    const question = ['--sort', 'email', '--order', 'descending', '--limit', '2'];
    const { answer } = await run('user', 'list', '--company', company, ...question);
    const page = JSON.parse((await program.get('/api/v1/accounts?sort=email&order=descending&limit=2')).body);
    // The console has by name what a program of one company asks for elsewhere.
    const plain = (accounts: Record<string, unknown>[]) =>
      accounts.map(({ company: _, group: __, emailWaits: ___, ...account }) => account);
    assert.deepEqual(plain(answer.accounts), page.accounts);
    assert.equal(answer.next, page.next);
    const more = await run('user', 'list', '--company', company, ...question, '--cursor', page.next);
    const next = JSON.parse(
      (await program.get(`/api/v1/accounts?sort=email&order=descending&limit=2&cursor=${page.next}`)).body,
    );
    assert.deepEqual(plain(more.answer.accounts), next.accounts);
    const filtered = await run('user', 'list', '--company', company, '--role', 'administrator');
    const roles = (filtered.answer.accounts as { role: string }[]).map(({ role }) => role);
    assert.deepEqual([...new Set(roles)], ['administrator']);
  });

  test('A filter that chooses nothing is refused.', async () => {
    const { code, answer } = await run('user', 'list', '--company', company, '--standing', 'gone', '--limit', '0');
    assert.equal(code, 2);
    assert.match(answer.message, /--standing[\s\S]*never-signed-in[\s\S]*--limit/);
    const cursor = await run('user', 'list', '--company', company, '--cursor', 'nonsense');
    assert.equal(cursor.code, 2);
    assert.equal((await run('user', 'list', '--limit', '2')).code, 2);
  });
});
