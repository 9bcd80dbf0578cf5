import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { defaultPolicy } from '../../src/domain/caller-verification/default-policy.ts';
import { mostSetsOfRule } from '../../src/domain/caller-verification/desk-policy.ts';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { openAtDesk, verifyCaller } from '../parts/desk.ts';
import { useServer } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import { type Person, startServer } from '../parts/server.ts';
import type { Answer, Visitor } from '../parts/visitor.ts';

const { deskPolicy: say } = sentences('fr');
const page = '/support/policy/user/usual';

/** As a page's text is read: every space alike. */
const plain = (words: string): string => words.replace(/\s/g, ' ');

/** Sends the form of a rule with these boxes alone ticked. */
const tick = async (desk: Visitor, path: string, fields: Record<string, string>): Promise<Answer> => {
  const [, csrf = ''] = /name="csrf" value="([^"]*)"/.exec((await desk.get(path)).body) ?? [];
  return desk.post(path, { ...fields, csrf });
};

suite('The rules of the desk', () => {
  const stage = useServer(startServer);
  const supervisor = () => signedIn(stage.server, stage.server.having('supervisor')[0] as Person);

  test('A supervisor reads what an attacker would have to hold, by class and circumstance.', async () => {
    const desk = await supervisor();
    assert.match((await desk.get('/support')).body, /<a href="\/support\/policy">/, 'the menu leads to the rules');
    const { text } = await desk.get('/support/policy');
    for (const words of [say.page.heading, say.things['mail-server'], say.parts.disavowed, say.classes.staff]) {
      assert.ok(text.includes(plain(words)), words);
    }
    const agent = await signedIn(stage.server, stage.server.having('agent')[0] as Person);
    for (const path of ['/support/policy', page]) assert.equal((await agent.get(path)).status, 403);
  });

  test('Rules by which somebody gets in with too little are refused with the example, and nothing changes.', async () => {
    const desk = await supervisor();
    const path = '/support/policy/administrator/usual';
    const boxes = { 'set-0-mail-code': 'yes', 'set-0-vouching-link': 'yes', 'by-link-mail': 'yes', version: '0' };
    const refused = await tick(desk, path, { ...boxes, act: 'save' });
    assert.equal(refused.status, 422);
    assert.ok(refused.text.includes(plain(say.refused)));
    const example = new RegExp(
      `Administrateur, en temps normal\\s*: avec ${say.things['mail-server']} seulement, .*1\\.\\s*lit le code .*2\\.\\s*ouvre le lien envoyé à un administrateur.*3\\.\\s*ouvre le lien reçu par e-mail`,
    );
    assert.match(refused.text, example);
    assert.match(refused.body, /id="set-0-vouching-link"[^>]* checked/, 'what was ticked is lost');
    assert.deepEqual(await query(stage.server, 'select version from desk_policies'), []);
  });

  test('The effect of a change is shown before it is saved; saved, it holds at once, and others are told.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    await verifyCaller(server, request, user);
    const desk = await supervisor();
    const boxes = { 'set-0-mail-code': 'yes', 'by-temporary-mail': 'yes', 'second-person': 'yes', version: '0' };
    const effect = await tick(desk, page, { ...boxes, act: 'preview' });
    assert.equal(effect.status, 200);
    assert.ok(effect.text.includes(plain(say.page.effectHeading)));
    assert.match(effect.text, new RegExp(`${say.things.mailbox}[^.]*, avec [^.]*${say.things['second-agent']}`));
    assert.deepEqual(await query(server, 'select version from desk_policies'), []);
    const after = Date.now();
    const saved = await tick(desk, page, { ...boxes, act: 'save' });
    assert.equal(saved.status, 303, saved.text);
    // The caller of before proved enough under the rules of before: the reset asks those of now.
    const late = await request.desk.submit(request.path, 'Envoyer un mot de passe temporaire');
    assert.notEqual(late.status, 303);
    const mail = await server.mailTo(server.having('operator')[0]?.email ?? '', {
      after,
      subject: /règles du support/,
    });
    assert.match(mail.text, /Utilisateur, en temps normal/);
    const overtaken = await tick(desk, page, { ...boxes, 'by-link-mail': 'yes', act: 'save' });
    assert.equal(overtaken.status, 409);
    assert.ok(overtaken.text.includes(plain(say.overtaken)));
    const again = await tick(desk, page, { ...boxes, version: '1', act: 'save' });
    assert.ok(again.text.includes(plain(say.unchanged)));
    const [event] = await query(server, "select details from audit_events where action = 'desk-policy-saved'");
    assert.deepEqual(JSON.parse(String(event?.details)), { version: 1, changed: 'user.usual' });
  });

  test('At the console the rules are analysed and saved from a file, under the same promises.', async () => {
    const { server } = stage;
    const folder = mkdtempSync(join(tmpdir(), 'marignan-policy-'));
    const file = join(folder, 'rules.json');
    const run = async (expected: number, ...words: string[]) => {
      const ran = await server.run('policy', ...words, '--json');
      assert.equal(ran.code, expected, `${ran.stdout}${ran.stderr}`);
      return JSON.parse(ran.stdout);
    };
    try {
      const analysed = await run(0, 'analyse');
      assert.equal(analysed.outcome, 'kept');
      assert.equal(analysed.exposures.length, 27);
      const policy = defaultPolicy();
      const { administrator } = policy;
      const weak = {
        ...policy,
        administrator: { ...administrator, usual: { ...administrator.usual, sets: [['mail-code']] } },
      };
      writeFileSync(file, JSON.stringify(weak));
      assert.equal((await run(1, 'analyse', '--file', file)).outcome, 'broken');
      const refused = await run(1, 'save', file);
      assert.equal(refused.outcome, 'refused');
      assert.match(refused.message, /avec la boîte aux lettres seulement/);
      writeFileSync(file, JSON.stringify(policy));
      assert.equal((await run(0, 'save', file)).outcome, 'saved');
      assert.equal((await run(0, 'save', file)).outcome, 'unchanged');
      writeFileSync(file, '{"user": 1}');
      assert.equal((await run(2, 'save', file)).outcome, 'not-a-policy');
      const crowded = structuredClone(policy);
      Object.assign(crowded.user.usual, { sets: Array.from({ length: mostSetsOfRule + 1 }, () => ['mail-code']) });
      writeFileSync(file, JSON.stringify(crowded));
      assert.match((await run(2, 'save', file)).message, /user\.usual\.sets/);
      assert.equal((await run(2, 'save', join(folder, 'none.json'))).outcome, 'not-readable');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
