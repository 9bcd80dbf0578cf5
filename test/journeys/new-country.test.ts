import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { startBehindProxy, useServer } from '../parts/engines.ts';
import { type Newcomer, signedIn, welcome } from '../parts/people.ts';
import type { Person } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

const { web } = sentences('fr');
const from = (address: string) => ({ 'x-forwarded-for': address });
const [inFrance, inLuxembourg, inNoCountry] = ['80.10.1.1', '158.64.1.1', '192.0.2.7'];

suite('A request from a country where the person never signed in', () => {
  const stage = useServer(startBehindProxy);

  const userFrom = async (signedInFrom: readonly string[]): Promise<Newcomer> => {
    const { server } = stage;
    const user = await welcome(server);
    await query(server, 'delete from sessions where account_id = ? returning id', user.id);
    for (const address of signedInFrom) await signedIn(server, user, from(address));
    return user;
  };
  const pageAfter = async (signedInFrom: readonly string[], askedFrom: string): Promise<string> =>
    pageOf(await userFrom(signedInFrom), askedFrom);
  const pageOf = async (user: Newcomer, askedFrom: string): Promise<string> => {
    const { server } = stage;
    const visitor = new Visitor(server.url, from(askedFrom));
    await visitor.submit('/recovery/request', 'Envoyer la demande', { 'Adresse e-mail': user.email });
    const [request] = await query(
      server,
      "select number from reset_requests where email = ? and state <> 'closed'",
      user.email,
    );
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

  test('A new request from elsewhere makes nothing undone: for a day, each of the person’s requests is looked at.', async () => {
    const { server } = stage;
    const user = await userFrom([inFrance]);
    await pageOf(user, inLuxembourg);
    await query(server, "update reset_requests set state = 'closed' where email = ?", user.email);
    assert.ok((await pageOf(user, inFrance)).includes(says), 'it went away with a new request');
    const yesterday = Date.now() - 24 * 3_600_000 - 60_000;
    await query(
      server,
      "update reset_requests set state = 'closed', created_at = ? where email = ?",
      yesterday,
      user.email,
    );
    assert.ok(!(await pageOf(user, inFrance)).includes(says), 'it stays for longer than a day');
  });

  test('From a country that is known, from nowhere that can be told, or for somebody who never signed in, nothing is unusual.', async () => {
    for (const [signedInFrom, askedFrom] of [
      [[inLuxembourg, inFrance], inFrance],
      [[inFrance], inNoCountry],
      [[inFrance], '10.0.0.7'],
      [[], inLuxembourg],
    ] as const) {
      const page = await pageAfter(signedInFrom, askedFrom);
      assert.ok(!page.includes(says), `${signedInFrom} ${askedFrom}`);
    }
  });
});
