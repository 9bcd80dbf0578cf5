import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { defaultPolicy } from '../../src/domain/caller-verification/default-policy.ts';
import type { DeskPolicy, Rule } from '../../src/domain/caller-verification/desk-policy.ts';
import { count, query } from '../parts/database.ts';
import { type DeskRequest, openAtDesk } from '../parts/desk.ts';
import { useServer } from '../parts/engines.ts';
import { type Newcomer, welcome } from '../parts/people.ts';
import { askCompany, calmDesk, keepPolicy, trySending } from '../parts/second-person.ts';
import { type Mail, type Person, startServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

suite('The link that vouches', () => {
  const stage = useServer(() => startServer({ configuration: calmDesk }));
  before(() => keepPolicy(stage.server, takingLinks()));

  test('A program that opens the link confirms nothing; the button does, once, and the user is back.', async () => {
    const { server } = stage;
    const { user, request, link } = await asked();
    const scanner = new Visitor(server.url);
    for (let times = 0; times < 3; times += 1) assert.equal((await scanner.get(link)).status, 200);
    assert.equal((await scanner.send(link, { method: 'HEAD' })).status, 200);
    await scanner.get(`${link}?answer=confirm`);
    assert.equal((await scanner.post(link, { answer: 'confirm' })).status, 403);
    assert.equal(await passed(user), 0);
    assert.equal(await trySending(request), 409);
    const reader = new Visitor(server.url);
    const form = await reader.form(link, `Confirmer pour ${user.name}`);
    assert.equal((await form.press({ origin: 'https://evil.example' })).status, 403);
    assert.equal((await form.press()).status, 200);
    assert.equal((await form.press()).status, 410);
    assert.equal((await reader.get(link)).status, 410);
    assert.equal(await passed(user), 1);
    assert.equal(await trySending(request), 303);
  });

  test('The token stands in the mail alone: not in the database, not in the log, and no other site is told the address.', async () => {
    const { server } = stage;
    const { link, user } = await asked();
    const reader = new Visitor(server.url);
    const shown = await reader.get(link);
    assert.match(shown.headers.get('referrer-policy') ?? '', /^(same-origin|no-referrer)$/);
    assert.match(shown.headers.get('cache-control') ?? '', /no-store/);
    await (await reader.form(link, `Refuser pour ${user.name}`)).press();
    const token = link.replace('/vouch/', '');
    assert.ok(!server.log().includes(token), 'the log holds the token');
    for (const file of readdirSync(server.data).filter((name) => name.startsWith('marignan.db'))) {
      assert.ok(!readFileSync(join(server.data, file), 'latin1').includes(token), `${file} holds the token`);
    }
  });

  test('After its end, with another token, or for an administrator who no longer is one, the link is dead.', async () => {
    const { server } = stage;
    const reader = new Visitor(server.url);
    const late = await asked();
    const lateForm = await reader.form(late.link, `Confirmer pour ${late.user.name}`);
    await query(server, 'update verification_proofs set expires_at = ? where account_id = ?', Date.now(), late.user.id);
    assert.equal((await lateForm.press()).status, 410);
    assert.equal((await reader.get(`/vouch/${'x'.repeat(43)}`)).status, 404);
    assert.equal((await reader.get('/vouch/short')).status, 404);
    const boss = await welcome(server, { role: 'administrator' });
    for (const change of ["state = 'disabled'", "state = 'active', role = 'user'"]) {
      await query(server, "update accounts set state = 'active', role = 'administrator' where id = ?", boss.id);
      const { user, link } = await asked(boss);
      const form = await reader.form(link, `Confirmer pour ${user.name}`);
      await query(server, `update accounts set ${change} where id = ?`, boss.id);
      assert.equal((await form.press()).status, 404, change);
      assert.equal(await passed(user), 0, change);
    }
  });

  test('A link confirms under the name of the one it was mailed to, and the desk’s own page asks that person no link.', async () => {
    const { server } = stage;
    const boss = await welcome(server, { role: 'administrator' });
    const { user, link } = await asked(boss);
    const reader = new Visitor(server.url);
    await (await reader.form(link, `Confirmer pour ${user.name}`)).press();
    const [proof] = await query(
      server,
      'select asked_of, confirmed_by, method from verification_proofs where account_id = ? and passed_at is not null',
      user.id,
    );
    assert.deepEqual({ ...proof }, { asked_of: boss.id, confirmed_by: boss.id, method: 'vouching-link' });
  });

  test('Where no rule takes a link, none is mailed, and the word of an earlier one is worth nothing.', async () => {
    const { server } = stage;
    const early = await asked();
    await keepPolicy(server, defaultPolicy());
    try {
      const reader = new Visitor(server.url);
      await (await reader.form(early.link, `Confirmer pour ${early.user.name}`)).press();
      assert.equal(await passed(early.user), 1);
      assert.equal(await trySending(early.request), 409);
      const user = await welcome(server);
      const request = await openAtDesk(server, user);
      const askedAt = Date.now();
      await askCompany(server, request, user);
      assert.doesNotMatch((await mailOf(ardoise(), askedAt)).text, /\/vouch\//);
    } finally {
      await keepPolicy(server, takingLinks());
    }
  });

  const ardoise = (): Person => stage.server.having('administrator')[0] as Person;

  const asked = async (
    administrator: Person = ardoise(),
  ): Promise<{ user: Newcomer; request: DeskRequest; link: string }> => {
    const user = await welcome(stage.server);
    const request = await openAtDesk(stage.server, user);
    const askedAt = Date.now();
    await askCompany(stage.server, request, user);
    const { text } = await mailOf(administrator, askedAt);
    const [link] = /\/vouch\/[\w-]{43}/.exec(text) ?? [];
    assert.ok(link, text);
    return { user, request, link };
  };

  const mailOf = (person: Person, after: number): Promise<Mail> =>
    stage.server.mailTo(person.email, { after, subject: /à confirmer/ });

  const passed = (user: Newcomer) =>
    count(
      stage.server,
      'select count(*) from verification_proofs where account_id = ? and passed_at is not null',
      user.id,
    );
});

/** The default, but that for users the word by a link suffices too. */
const takingLinks = (): DeskPolicy => {
  const policy = defaultPolicy();
  const taking = (rule: Rule): Rule => ({ ...rule, sets: [...rule.sets, ['vouching-link']] });
  const { usual, circumstances } = policy.user;
  const each = Object.entries(circumstances).map(([circumstance, rule]) => [circumstance, taking(rule)]);
  return { ...policy, user: { usual: taking(usual), circumstances: Object.fromEntries(each) } };
};
