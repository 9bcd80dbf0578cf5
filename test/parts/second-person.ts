import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskPolicy } from '../../src/domain/caller-verification/desk-policy.ts';
import { query } from './database.ts';
import type { DeskRequest } from './desk.ts';
import { type Newcomer, signedIn } from './people.ts';
import type { Person, TestServer } from './server.ts';
import type { Answer, Visitor } from './visitor.ts';

/** The example with a desk that many tests keep busy: nothing about their number is unusual. */
export const calmDesk = `${readFileSync(join(import.meta.dirname, '../../examples/eko/marignan.yaml'), 'utf8')}
desk: { companyRequestsPerHour: 1000, personRequestsPerDay: 100, agentResetsPerHour: 1000 }
confirmations: { vouchingsPerCompanyPerHour: 1000 }
`;

/** The agent asks the company; answers the proof that waits for an administrator. */
export async function askCompany(
  server: TestServer,
  { desk, path }: DeskRequest,
  user: Newcomer,
  again = false,
): Promise<string> {
  const button = again ? 'Demander encore à la société' : 'Demander la confirmation de la société';
  const asked = await desk.submit(path, button);
  assert.equal(asked.status, 303, asked.text);
  return proofOf(server, user, 'vouching');
}

/** The agent asks the rest of the desk; answers the address of the page where somebody answers. */
export async function askDesk({ desk, path }: DeskRequest): Promise<string> {
  const asked = await desk.submit(path, 'Demander un second avis');
  assert.equal(asked.status, 303, asked.text);
  return path.replace('/requests/', '/second/');
}

export async function proofOf(server: TestServer, user: Newcomer, method: string): Promise<string> {
  const [row] = await query(
    server,
    'select id from verification_proofs where account_id = ? and method = ? order by started_at desc',
    user.id,
    method,
  );
  assert.ok(row, `no proof of ${method}`);
  return String(row.id);
}

/** An administrator answers on the own page. */
export const answerFor = (office: Visitor, user: Newcomer, button: 'Confirmer' | 'Refuser'): Promise<Answer> =>
  office.submit('/config/vouchings', `${button} pour ${user.name}`);

/** Somebody of the desk confirms, or refuses for a reason. */
export async function giveOpinion(
  server: TestServer,
  person: Person | undefined,
  page: string,
  reason?: string,
): Promise<Answer> {
  assert.ok(person);
  const visitor = await signedIn(server, person);
  return reason === undefined
    ? visitor.submit(page, 'J’ai vérifié, je confirme')
    : visitor.submit(page, 'Je refuse', { 'Motif du refus': reason });
}

/** Whether the agent can send an access now: 303 when it left, 409 when more is needed. */
export const trySending = async ({ desk, path }: DeskRequest): Promise<number> =>
  (await desk.submit(path, 'Envoyer un mot de passe temporaire')).status;

/** The policy that runs from now on, as a supervisor's choice would be kept. */
export async function keepPolicy(server: TestServer, policy: DeskPolicy): Promise<void> {
  const [row] = await query(server, 'select coalesce(max(version), 0) + 1 as version from desk_policies');
  await query(
    server,
    'insert into desk_policies (version, policy, saved_at) values (?, ?, ?)',
    Number(row?.version),
    JSON.stringify(policy),
    Date.now(),
  );
}
