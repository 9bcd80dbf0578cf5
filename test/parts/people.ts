import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { temporaryPasswordIn } from './mail-secrets.ts';
import type { Person, TestServer } from './server.ts';
import { Visitor } from './visitor.ts';

/** A password that every profile takes. */
export const freshPassword = (): string =>
  `Qz7!${[...randomBytes(18)].map((byte) => neverAName[byte % neverAName.length]).join('')}`;

/** No vowel, and no digit that stands for one: by chance, others would spell somebody's name now and then. */
const neverAName = 'bcdfghjkmnpqrtvwxz26';

export type Newcomer = Person & { id: string; name: string };

/**
 * A new user of the first company (or of that of `administrator`), for one test alone; `password` is their own, or the
 * unspent temporary one.
 */
export async function welcome(
  server: TestServer,
  {
    administrator = server.having('administrator')[0],
    chosen = true,
    role = 'user',
  }: { administrator?: Person | undefined; chosen?: boolean; role?: 'user' | 'delegate' | 'administrator' } = {},
): Promise<Newcomer> {
  assert.ok(administrator);
  const mark = randomBytes(5).toString('hex');
  const email = `nouvelle.${mark}@${administrator.email.split('@')[1]}`;
  const office = new Visitor(server.url);
  await office.signIn(administrator);
  const created = await office.submit('/config/users/new', 'Créer le compte', {
    Prénom: 'Nouvelle',
    Nom: `Venue${mark}`,
    'Adresse e-mail': email,
    Rôle: role,
    'Envoyer un mot de passe temporaire': 'temporary',
  });
  const [id = ''] = /(?<=\/config\/users\/)[a-z2-9]{24}/.exec(created.headers.get('location') ?? '') ?? [];
  assert.match(id, /./, `no account was created: ${created.status} ${created.text}`);
  const temporary = temporaryPasswordIn(await server.mailTo(email));
  const person: Newcomer = {
    role,
    company: administrator.company,
    email,
    password: temporary,
    id,
    name: `Nouvelle Venue${mark}`,
  };
  if (!chosen) return person;
  const visitor = new Visitor(server.url);
  await visitor.signIn(person);
  const password = freshPassword();
  const changed = await visitor.json('PUT', '/api/v1/password', { password, confirmation: password });
  assert.equal(changed.status, 200, changed.body);
  // What comes after this in the mailbox is the test's own.
  await server.mailTo(email, { subject: /a été changé/ });
  return { ...person, password };
}

/** A visitor signed in as somebody, or the test fails. */
export async function signedIn(
  server: TestServer,
  person: Person,
  headers: Record<string, string> = {},
): Promise<Visitor> {
  const visitor = new Visitor(server.url, headers);
  const answer = await visitor.signIn(person);
  assert.equal(answer.status, 201, `${person.email} cannot sign in: ${answer.body}`);
  return visitor;
}
