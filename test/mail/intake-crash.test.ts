import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort, initialise, newFolder, startServer } from '../cli/run-marignan.ts';
import { startDovecot } from '../parts/dovecot.ts';
import { mailText } from '../parts/mail-texts.ts';
import { needs } from '../parts/needs.ts';

const mails = 40;

suite('A server that is killed while it reads the mailbox', needs('dovecot'), () => {
  test('None of the mails is lost, none is there twice, however often it is killed, and none is told by the log.', async () => {
    const folder = newFolder();
    const dovecot = await startDovecot();
    await initialise(folder.path, '--url', `http://localhost:${await findFreePort()}`);
    const configuration = join(folder.path, 'data/marignan.yaml');
    appendFileSync(
      configuration,
      `intake:\n  host: 127.0.0.1\n  port: ${dovecot.port}\n  security: none\n  user: ${dovecot.user}\n  doneFolder: Lus\n`,
    );
    const secrets = { MARIGNAN_IMAP_PASSWORD: dovecot.password };
    const start = () => startServer(folder.path, ['--config', configuration], secrets);
    const database = new DatabaseSync(join(folder.path, 'data/marignan.db'));
    const count = (table: string): number => Number(database.prepare(`select count(*) as c from ${table}`).get()?.c);
    const until = async (isSo: () => boolean): Promise<void> => {
      for (let tries = 0; !isSo(); tries += 1) {
        assert.ok(tries < 1500, `the mails did not come: ${count('request_messages')}\n${server.log()}`);
        await sleep(10);
      }
    };
    let server = await start();
    try {
      await dovecot.deliverAtOnce(
        Array.from({ length: mails }, (_, index) => mailText({ from: `a.${index}@b.example`, text: `n° ${index}` })),
      );
      for (const killedAt of [5, 17, 30]) {
        await until(() => count('request_messages') >= killedAt);
        await server.kill();
        server = await start();
      }
      await until(() => count('request_messages') >= mails);
      await until(() => count('received_mails') >= mails);
      await sleep(500);
      assert.match(server.log(), /A mail was read\./);
      assert.doesNotMatch(server.log(), /b\.example|n° \d|Mot de passe perdu/);
      const bodies = database.prepare('select distinct body from request_messages').all();
      assert.deepEqual([count('request_messages'), bodies.length, count('reset_requests')], [mails, mails, mails]);
      const [left, moved] = [await dovecot.read(), await dovecot.read('Lus')];
      assert.equal(left.length + moved.length, mails);
      assert.ok([...left, ...moved].every(({ flags }) => flags.includes('\\Seen')));
      // What was under way when the server was killed is flagged, and may lie where it was.
      assert.ok(left.length <= 12, `${left.length} were not moved`);
    } finally {
      await server.kill();
      database.close();
      await dovecot.stop();
      folder.remove();
    }
  });
});
