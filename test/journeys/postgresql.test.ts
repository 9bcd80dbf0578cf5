import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { count, journalOf } from '../parts/database.ts';
import { resetAtDesk } from '../parts/desk.ts';
import { useServer } from '../parts/engines.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, signedIn, welcome } from '../parts/people.ts';
import { startPostgresql } from '../parts/postgresql.ts';
import { startServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

suite('The same server on PostgreSQL', needs('postgresql'), () => {
  const stage = useServer(async () => {
    const database = await startPostgresql();
    const server = await startServer({ database: database.url });
    const stop = async (): Promise<void> => {
      await server.stop();
      await database.stop();
    };
    return { ...server, stop };
  });

  test('Somebody who forgot asks, is verified, gets a temporary password, chooses an own one and is in; other sessions are over.', async () => {
    const { server } = stage;
    const user = await welcome(server);
    const elsewhere = await signedIn(server, user);
    const here = new Visitor(server.url);
    const askedAt = Date.now();
    await here.submit('/recovery/request', 'Envoyer la demande', { 'Adresse e-mail': user.email });
    await server.mailTo(user.email, { after: askedAt, subject: /demande de réinitialisation/ });
    const temporary = await resetAtDesk(server, user);
    assert.equal((await elsewhere.get('/api/v1/session')).status, 401);
    const entered = await here.submit('/login', 'Se connecter', {
      'Adresse e-mail': user.email,
      'Mot de passe': temporary,
    });
    assert.equal(entered.headers.get('location'), '/password/change');
    assert.equal((await here.get('/api/v1/session')).status, 403);
    const own = freshPassword();
    await here.submit('/password/change', 'Enregistrer', {
      'Nouveau mot de passe': own,
      'Confirmez le mot de passe': own,
    });
    assert.equal((await here.get('/api/v1/session')).status, 200);
    assert.equal((await new Visitor(server.url).signIn({ ...user, password: temporary })).status, 410);
    assert.equal(
      await count(server, "select count(*) from reset_requests where email = ? and closing = 'solved'", user.email),
      1,
    );
    assert.ok((await journalOf(server, user.email, askedAt)).includes('password-chosen'));
  });

  test('The chain of the journal holds.', async () => {
    const { code, stdout, stderr } = await stage.server.run('audit', 'verify', '--json');
    assert.equal(code, 0, `${stdout}${stderr}`);
  });
});
