import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { count, query } from '../parts/database.ts';
import { openAtDesk, resetAtDesk, sendTemporaryPassword, verifyCaller } from '../parts/desk.ts';
import { useServer } from '../parts/engines.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import { startServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

suite('What a stolen disk or log tells', () => {
  const stage = useServer(startServer);

  test('Neither the data directory nor the log holds a password, a temporary password, a code or a session token in clear.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const request = await openAtDesk(server, user);
    const code = await verifyCaller(server, request, user);
    const temporary = await sendTemporaryPassword(server, request, user);
    const mail = await server.mailTo(user.email, { subject: /temporaire/ });
    const [notMe = ''] = /(?<=not-me\/)[\w-]{43}/.exec(mail.text) ?? [];
    // Opened, so that the log would have it if it wrote addresses down.
    await new Visitor(server.url).get(`/recovery/not-me/${notMe}`);
    const visitor = await signedIn(server, { ...user, password: temporary });
    const held = visitor.cookies.get('marignan') ?? '';
    const own = freshPassword();
    await visitor.json('PUT', '/api/v1/password', { password: own, confirmation: own });
    const token = visitor.cookies.get('marignan') ?? '';
    await visitor.submit('/account', 'Choisir cette langue', { Langue: 'fr' });
    await server.mailTo(user.email, { subject: /a été changé/ });
    const secrets = {
      password: user.password,
      own,
      temporary,
      plain: temporary.replaceAll('-', '').toLowerCase(),
      held,
      token,
      notMe,
    };
    for (const [place, content] of await everythingKept()) {
      for (const [name, secret] of Object.entries(secrets)) {
        assert.ok(secret.length > 15 && !content.includes(secret), `${place} holds the secret "${name}"`);
      }
    }
    const codes = await query(server, 'select code_hash from verification_proofs where code_hash is not null');
    assert.ok(codes.every(({ code_hash: hash }) => /^\$argon2id\$/.test(String(hash)) && !String(hash).includes(code)));
  });

  test('A notice that has left is erased from the outbox.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    await resetAtDesk(server, user);
    const limit = Date.now() + 10_000;
    const waiting = "select count(*) from outbox where state = 'waiting'";
    while ((await count(server, waiting)) > 0) assert.ok(Date.now() < limit, 'notices still wait');
    assert.equal(await count(server, 'select count(*) from outbox where sealed is not null'), 0);
  });

  test('Passwords are kept as Argon2id hashes of at least 19 MiB and two passes, each with a salt of its own.', async () => {
    const rows = await query(stage.server, 'select hash from credentials where hash is not null');
    const hashes = rows.map(({ hash }) => String(hash));
    assert.ok(hashes.length > 5);
    for (const hash of hashes) {
      const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(hash) ?? [];
      assert.ok(Number(memory) >= 19456 && Number(passes) >= 2, hash);
    }
    assert.equal(new Set(hashes.map((hash) => hash.split('$')[4])).size, hashes.length);
  });

  test('Only the system user of the server reads its files.', async () => {
    const { data } = stage.server;
    assert.equal((await stat(data)).mode & 0o077, 0);
    for (const name of await readdir(data, { recursive: true })) {
      assert.equal((await stat(join(data, name))).mode & 0o077, 0, name);
    }
  });

  /** The log and every file, but for what the demonstration keeps in order to show it. */
  const everythingKept = async (): Promise<[string, string][]> => {
    const { server } = stage;
    const names = await readdir(server.data, { recursive: true, withFileTypes: true });
    const kept = names.filter(
      (entry) => entry.isFile() && !/mailbox|demonstration\.json/.test(join(entry.parentPath, entry.name)),
    );
    assert.ok(kept.some(({ name }) => name === 'marignan.db'));
    const contents = kept.map(async ({ parentPath, name }): Promise<[string, string]> => {
      return [name, await readFile(join(parentPath, name), 'latin1')];
    });
    return [['the log', server.log()], ...(await Promise.all(contents))];
  };
});
