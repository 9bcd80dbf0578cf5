import assert from 'node:assert/strict';
import type { TestServer } from './server.ts';
import { type Answer, Visitor } from './visitor.ts';

/** The page that the mail to a new address leads to. */
export const newEmailPage = async (server: TestServer, email: string, after: number): Promise<string> => {
  const { text } = await server.mailTo(email, { after, subject: /Confirmez votre adresse/ });
  const [page] = /\/new-email\/[\w-]{43}/.exec(text) ?? [];
  assert.ok(page, text);
  return page;
};

/** Whoever reads the new address confirms it. */
export const confirmNewEmail = async (server: TestServer, email: string, after: number): Promise<Answer> =>
  new Visitor(server.url).submit(await newEmailPage(server, email, after), 'C’est mon adresse');
