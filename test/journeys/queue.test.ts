import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { count, query } from '../parts/database.ts';
import { signedIn, welcome } from '../parts/people.ts';
import type { TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';
import { assertPagesAreSound, journey, useStage, type Window } from '../parts/window.ts';

const say = sentences('fr').web.deskQueue;

suite('The queue of the support desk', () => {
  const stage = useStage();

  test(
    'A request appears on an open page, and who takes it from there is seen on the other agent’s page, without a reload.',
    journey(stage, async (open, server) => {
      const [mine, other] = [await atDesk(open, server, 'agent'), await atDesk(open, server, 'supervisor')];
      await other.page.evaluate('window.stillTheSame = true');
      const number = await asked(server);
      const line = (window: Window) =>
        window.page.locator('tr').filter({ has: window.page.locator(`#request-${number}`) });
      await Promise.all([line(mine).waitFor(), line(other).waitFor()]);
      await line(mine).getByRole('button', { name: 'Prendre' }).click();
      await mine.shows('Vous avez pris la demande.');
      await line(other).getByText('Prise en charge').waitFor();
      assert.equal(await line(other).getByRole('button').count(), 0);
      await other.page
        .locator('[data-said]')
        .filter({ hasText: `a pris la demande n°` })
        .waitFor({ state: 'attached' });
      assert.equal(await other.page.evaluate('window.stillTheSame'), true);
    }),
  );

  test(
    'By keys alone: the next waiting request, the one before, and taking it; not while typing, and not when switched off.',
    journey(stage, async (open, server) => {
      const numbers = [await asked(server), await asked(server), await asked(server)];
      const desk = await atDesk(open, server, 'agent');
      const focused = () => desk.page.evaluate<string>('document.activeElement.id');
      await desk.page.keyboard.press('n');
      const first = await focused();
      await desk.page.keyboard.press('n');
      assert.notEqual(await focused(), first);
      await desk.page.keyboard.press('p');
      assert.equal(await focused(), first);
      await desk.page.keyboard.press('f');
      assert.equal(await focused(), 'find');
      await desk.page.keyboard.type('/np');
      assert.equal(await desk.page.locator('#find').inputValue(), '/np');
      await desk.page.locator('h1').click();
      await desk.page.keyboard.press('/');
      assert.equal(await focused(), 'q');

      // A line that somebody else's request pushes down keeps the focus.
      await desk.page.locator(`#request-${numbers[2]}`).focus();
      const late = await asked(server);
      await query(server, 'update reset_requests set created_at = 1 where number = ?', late);
      await desk.page.locator(`#request-${late}`).waitFor();
      assert.equal(await focused(), `request-${numbers[2]}`);

      await desk.page.locator('[data-live] summary').click();
      await desk.page.getByLabel(say.live.keys).uncheck();
      await desk.page.locator('h1').click();
      await desk.page.keyboard.press('n');
      assert.doesNotMatch(await focused(), /^request-/);
      await desk.open('/support');
      assert.equal(await desk.page.locator('#live-keys').isChecked(), false);
      await desk.page.locator('[data-live] summary').click();
      await desk.page.getByLabel(say.live.keys).check();
      await desk.page.locator(`#request-${numbers[2]}`).focus();
      await desk.page.keyboard.press('t');
      await desk.page.waitForURL(`**/support/requests/${numbers[2]}?**`);
    }),
  );

  test(
    'An agent gives a request back and a supervisor takes it from whoever is gone: it waits again.',
    journey(stage, async (open, server) => {
      const { detail, saved } = sentences('fr').web.desk;
      const number = await asked(server);
      const page = `/support/requests/${number}`;
      const agent = await atDesk(open, server, 'agent', { scripts: false });
      const supervisor = await atDesk(open, server, 'supervisor', { scripts: false });
      await agent.open(page);
      await agent.press(detail.take);
      await agent.page.locator('summary').filter({ hasText: detail.release }).click();
      await agent.press(detail.release);
      await agent.shows(saved.released);
      await agent.press(detail.take);
      await supervisor.open(page);
      await supervisor.page.locator('summary').filter({ hasText: detail.releaseOther }).click();
      await supervisor.press(detail.releaseOther);
      await supervisor.shows(saved.released);
      await supervisor.press(detail.take);
      // The agent's own page still shows the button of before.
      await agent.page.locator('summary').filter({ hasText: detail.release }).click();
      await agent.press(detail.release);
      await agent.refuses(sentences('fr').web.desk.faults.releaseNotYours);
      assert.equal(await agent.page.getByRole('button', { name: detail.releaseOther }).count(), 0);
      const told = await query(
        server,
        "select count(*) as n from audit_events where action = 'request-released' and details like ?",
        `%"request":${number}%`,
      );
      assert.equal(Number(told[0]?.n), 2);
    }),
  );

  test(
    'Without script the same page shows the queue by reload, filters it, and lets one take a request.',
    journey(stage, async (open, server) => {
      const number = await asked(server);
      const desk = await atDesk(open, server, 'agent', { scripts: false });
      await desk.follow('Actualiser');
      assert.equal(await desk.page.locator('[data-live]').isVisible(), false);
      await desk.page.locator('summary').filter({ hasText: say.filters.heading }).click();
      await desk.fill({ [say.filters.text]: String(number) });
      await desk.press(`${say.filters.submit} ${say.filters.submitWhat}`);
      assert.equal(await desk.page.locator('[id^=request-]').count(), 1);
      await desk.press(/^Prendre/);
      await desk.shows('Vous avez pris la demande.');
      await desk.open('/support?find=nulle-part');
      await desk.shows(say.filters.none);
    }),
  );

  test(
    'When the session ends, the page stops within seconds and shows nobody’s name any more.',
    journey(stage, async (open, server) => {
      await asked(server);
      const desk = await atDesk(open, server, 'agent');
      await query(server, "update sessions set ended_at = 1, end_reason = 'signed-out' where ended_at is null");
      await desk.page.getByRole('alert').getByText(say.live.over).waitFor();
      assert.equal(await desk.page.locator('[data-rows] tr').count(), 0);
    }),
  );

  test(
    'A session that ended while the page was cut off is told as soon as the page asks again.',
    journey(stage, async (open, server) => {
      await asked(server);
      const desk = await atDesk(open, server, 'agent');
      await desk.page.getByLabel(say.live.update).waitFor({ state: 'attached' });
      await desk.page.locator('[data-live] summary').click();
      await desk.page.getByLabel(say.live.update).uncheck();
      await query(server, "update sessions set ended_at = 1, end_reason = 'signed-out' where ended_at is null");
      await desk.page.getByLabel(say.live.update).check();
      await desk.page.getByRole('alert').getByText(say.live.over).waitFor();
      assert.equal(await desk.page.locator('[data-rows] tr').count(), 0);
    }),
  );

  test('Listening is no use of the session: the stream neither begins nor prolongs one that was idle too long.', async () => {
    const { server } = stage;
    const agent = server.having('agent')[0];
    assert.ok(agent);
    const visitor = await signedIn(server, agent);
    const longAgo = Date.now() - 40 * 60_000;
    await query(server, 'update sessions set last_seen_at = ? where ended_at is null', longAgo);
    const stream = await streamOf(server, visitor);
    assert.equal(stream.status, 200);
    assert.match(stream.headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.equal(stream.headers.get('x-accel-buffering'), 'no');
    assert.equal(
      await count(server, 'select count(*) from sessions where ended_at is null and last_seen_at > ?', longAgo),
      0,
    );
    await query(server, 'update sessions set last_seen_at = ? where ended_at is null', Date.now() - 61 * 60_000);
    assert.match(await stream.text(), /event: end\ndata: over\n/);
    assert.equal((await streamOf(server, visitor)).status, 303);
  });

  test('Of the tabs of one session three are followed; the oldest is told, and ends.', async () => {
    const { server } = stage;
    const agent = server.having('agent')[0];
    assert.ok(agent);
    const visitor = await signedIn(server, agent);
    const streams: Response[] = [];
    for (let tab = 0; tab < 4; tab += 1) streams.push(await streamOf(server, visitor));
    assert.match((await streams[0]?.text()) ?? '', /event: end\ndata: elsewhere\n/);
    await Promise.all(streams.slice(1).map((stream) => stream.body?.cancel()));
  });

  test('No other page may ask the server anything from its script, and nobody but the desk may listen.', async () => {
    const { server } = stage;
    const agent = server.having('agent')[0];
    const user = server.having('user')[0];
    assert.ok(agent && user);
    const desk = await signedIn(server, agent);
    const policy = async (path: string) => (await desk.get(path)).headers.get('content-security-policy') ?? '';
    assert.match(await policy('/support'), /; connect-src 'self'$/);
    for (const path of ['/account', '/support/accounts', '/password/change', '/login']) {
      assert.doesNotMatch(await policy(path), /connect-src/);
    }
    assert.equal((await streamOf(server, await signedIn(server, user))).status, 403);
    assert.equal((await streamOf(server, new Visitor(server.url))).status, 303);
  });

  test('The pages fit a narrow screen and pass axe.', () => assertPagesAreSound(stage));
});

const atDesk = async (
  open: (options?: { scripts?: boolean }) => Promise<Window>,
  server: TestServer,
  role: 'agent' | 'supervisor',
  options: { scripts?: boolean } = {},
): Promise<Window> => {
  const person = server.having(role)[0];
  assert.ok(person);
  const window = await open(options);
  await window.signIn(person);
  await window.open('/support');
  return window;
};

/** Somebody new asks by the form; the number of the request. */
const asked = async (server: TestServer): Promise<number> => {
  const user = await welcome(server);
  await new Visitor(server.url).submit('/recovery/request', 'Envoyer la demande', { 'Adresse e-mail': user.email });
  const [row] = await query(server, 'select number from reset_requests where email = ?', user.email);
  return Number(row?.number);
};

const streamOf = (server: TestServer, visitor: Visitor): Promise<Response> =>
  fetch(new URL('/support/queue/events', server.url), {
    headers: { cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    redirect: 'manual',
  });
