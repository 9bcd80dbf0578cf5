import assert from 'node:assert/strict';
import { codeIn, temporaryPasswordIn } from './mail-secrets.ts';
import { type Newcomer, signedIn } from './people.ts';
import type { TestServer } from './server.ts';
import type { Visitor } from './visitor.ts';

/** An agent's work on one request, over HTTP, by the words on the pages. */
export type DeskRequest = { desk: Visitor; path: string };

/** An agent opens a request for somebody on the telephone. */
export async function openAtDesk(server: TestServer, user: Newcomer, agentIndex = 0): Promise<DeskRequest> {
  const agent = server.having('agent')[agentIndex];
  assert.ok(agent);
  const desk = await signedIn(server, agent);
  const search = `/support/accounts?q=${encodeURIComponent(user.name)}`;
  const opened = await desk.submit(search, `Ouvrir une demande pour ${user.name}`);
  return { desk, path: opened.headers.get('location') ?? '' };
}

/** Sends a code to the caller, who reads it in the mail. */
export async function sendCode(server: TestServer, { desk, path }: DeskRequest, user: Newcomer): Promise<string> {
  const sentAt = Date.now();
  const answer = await desk.submit(path, 'Envoyer un code par e-mail');
  assert.equal(answer.status, 303, answer.text);
  return codeIn(await server.mailTo(user.email, { after: sentAt, subject: /code de vérification/ }));
}

/** The caller reads the code back; answers the code. */
export async function verifyCaller(server: TestServer, request: DeskRequest, user: Newcomer): Promise<string> {
  const code = await sendCode(server, request, user);
  const answer = await request.desk.submit(request.path, 'Vérifier le code', { "Code lu par l'appelant": code });
  assert.equal(answer.status, 303, answer.text);
  return code;
}

/** Has a temporary password sent; answers that of the mail. */
export async function sendTemporaryPassword(
  server: TestServer,
  { desk, path }: DeskRequest,
  user: Newcomer,
): Promise<string> {
  const sentAt = Date.now();
  const sent = await desk.submit(path, 'Envoyer un mot de passe temporaire');
  assert.equal(sent.status, 303, sent.text);
  return temporaryPasswordIn(await server.mailTo(user.email, { after: sentAt, subject: /temporaire/ }));
}

/** The whole of what the desk does for somebody on the telephone; answers the temporary password. */
export async function resetAtDesk(server: TestServer, user: Newcomer): Promise<string> {
  const request = await openAtDesk(server, user);
  await verifyCaller(server, request, user);
  return sendTemporaryPassword(server, request, user);
}
