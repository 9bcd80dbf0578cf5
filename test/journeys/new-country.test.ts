import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { startBehindProxy, useServer } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import type { Person } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const { web } = sentences('fr');
const from = (address: string) => ({ 'x-forwarded-for': address });
const [inFrance, inLuxembourg, inNoCountry] = ['80.10.1.1', '158.64.1.1', '192.0.2.7'];

suite('A request from a country where the person never signed in', () => {
  const stage = useServer(startBehindProxy);

  const pageAfter = async (signedInFrom: string[], askedFrom: string): Promise<string> => {
    const { server } = stage;
    const user = await welcome(server);
    await query(server, 'delete from sessions where account_id = ? returning id', user.id);
    for (const address of signedInFrom) await signedIn(server, user, from(address));
    const visitor = new Visitor(server.url, from(askedFrom));
    await visitor.submit('/recovery/request', 'Envoyer la demande', { 'Adresse e-mail': user.email });
    const [request] = await query(server, 'select number from reset_requests where email = ?', user.email);
    const desk = await signedIn(server, server.having('agent')[0] as Person);
    const path = `/support/requests/${request?.number}`;
    await desk.submit(path, 'Prendre la demande');
    return (await desk.get(path)).text;
  };
  const says = web.deskVerification.circumstances['new-country'];

  test('The desk is told, and asks for a second person.', async () => {
    const page = await pageAfter([inFrance], inLuxembourg);
    assert.ok(page.includes(says), 'the page does not say it');
  });

  test('From a country that is known, from nowhere that can be told, or for somebody who never signed in, nothing is unusual.', async () => {
    for (const [signedInFrom, askedFrom] of [
      [[inLuxembourg, inFrance], inFrance],
      [[inFrance], inNoCountry],
      [[inFrance], '10.0.0.7'],
      [[], inLuxembourg],
    ] as const) {
      const page = await pageAfter([...signedInFrom], askedFrom);
      assert.ok(!page.includes(says), `${signedInFrom} ${askedFrom}`);
    }
  });
});
