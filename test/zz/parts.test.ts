import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, suite, test } from 'node:test';
import pg from 'pg';
import { startChromium } from '../parts/chromium.ts';
import { needs } from '../parts/needs.ts';
import { startPostgresql } from '../parts/postgresql.ts';

suite('PG lives', needs('postgresql'), async () => {
  const server = await startPostgresql();
  after(server.stop);
  test('answers', async () => {
    const c = new pg.Client(server.url);
    await c.connect();
    const { rows } = await c.query(
      "select version(), current_setting('fsync') f, current_setting('listen_addresses') l, current_setting('server_encoding') e",
    );
    console.log(rows);
    await c.end();
  });
});
suite('Chromium lives', needs('chromium'), () => {
  test('in French', async () => {
    const b = await startChromium();
    const s = createServer((q, r) => {
      console.log(q.headers['accept-language']);
      r.setHeader('content-type', 'text/html');
      r.end('<p>x');
    }).listen(0, '127.0.0.1');
    await new Promise((r) => s.once('listening', r));
    const p = await b.newPage();
    await p.goto(`http://127.0.0.1:${(s.address() as { port: number }).port}/`);
    console.log(
      await p.evaluate(
        '[navigator.language, navigator.languages.join(), Intl.DateTimeFormat().resolvedOptions().locale, navigator.userAgent].join("|")',
      ),
    );
    const p2 = await b.newPage({ locale: 'en-GB', javaScriptEnabled: true });
    await p2.goto(`http://127.0.0.1:${(s.address() as { port: number }).port}/`);
    console.log(await p2.evaluate('navigator.language'));
    await b.close();
    s.close();
    assert.ok(true);
  });
});
