import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { apiScopes } from '../../src/domain/accounts/api-scope.ts';
import type { Person, TestServer } from './server.ts';
import { Visitor } from './visitor.ts';

/** A new key of a company, made on the page by its administrator; as the program that holds it, and its token. */
export async function programOf(
  server: TestServer,
  {
    administrator = server.having('administrator')[0],
    scopes = apiScopes,
    days = 90,
  }: { administrator?: Person | undefined; scopes?: readonly string[]; days?: number } = {},
): Promise<{ program: Visitor; token: string; id: string }> {
  assert.ok(administrator);
  const office = new Visitor(server.url);
  assert.equal((await office.signIn(administrator)).status, 201);
  // In whatever language the administrator reads.
  const csrf = /name="csrf" value="([^"]+)"/.exec((await office.get('/config/api-keys')).body)?.[1] ?? '';
  const ticked = Object.fromEntries(scopes.map((scope) => [`scope-${scope.replace(':', '-')}`, 'yes']));
  const made = await office.post('/config/api-keys', { csrf, name: 'Programme', days: String(days), ...ticked });
  const token = /mrg_[0-9A-Za-z]{49}/.exec(made.body)?.[0];
  assert.ok(token, `no key was made: ${made.status} ${made.text}`);
  const list = await office.get('/config/api-keys');
  const [, id = ''] = /\/config\/api-keys\/(\w+)\/revoke/.exec(list.body) ?? [];
  return { program: programWith(server, token), token, id };
}

export const programWith = (server: TestServer, token: string): Visitor =>
  new Visitor(server.url, { authorization: `Bearer ${token}` });

/** What a problem says, by its code. */
export const codeOf = (answer: { body: string }): string => (JSON.parse(answer.body) as { code: string }).code;

/** A name for one request, for what is done under a name alone. */
export const requestName = () => ({ 'idempotency-key': randomBytes(8).toString('hex') });
