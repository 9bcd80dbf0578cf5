import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Following, mostInAll, mostPerAccount, mostPerSession, QueueFollowers } from './queue-followers.ts';

const following = (more: Partial<Following> = {}): Following => ({
  sessionId: 'one',
  accountId: 'agent',
  mark: '',
  look: async () => ({ html: '<p>1</p>', said: 'Une demande.' }),
  isLive: async () => true,
  ...more,
});

const textOf = (stream: Response | 'full'): Promise<string> => {
  assert.ok(stream instanceof Response);
  return stream.text();
};

suite('Those who follow the queue', () => {
  test('A node has room for so many streams and no more; who leaves makes room.', async () => {
    const followers = new QueueFollowers(async () => 'a');
    const mark = await followers.mark();
    const streams = Array.from({ length: mostInAll }, (_, index) =>
      followers.follow(following({ sessionId: `session ${index}`, accountId: `agent ${index}`, mark })),
    );
    assert.ok(streams.every((stream) => stream instanceof Response));
    assert.equal(followers.follow(following({ mark })), 'full');
    const [first] = streams;
    assert.ok(first instanceof Response);
    await first.body?.cancel();
    assert.ok(followers.follow(following({ mark })) instanceof Response);
    followers.stop();
    assert.equal(followers.count, 0);
  });

  test('Of the streams of one session the newest few stay, whatever others do.', async () => {
    const followers = new QueueFollowers(async () => 'a');
    const mark = await followers.mark();
    const other = followers.follow(following({ sessionId: 'another', mark }));
    const own = Array.from({ length: mostPerSession + 1 }, () => followers.follow(following({ mark })));
    assert.match(await textOf(own[0] ?? 'full'), /^retry: \d+\n\nevent: end\ndata: elsewhere\n\n$/);
    assert.equal(followers.count, mostPerSession + 1);
    followers.stop();
    assert.doesNotMatch(await textOf(other), /event/);
  });

  test('Of the streams of one account the newest ten stay, however many sessions it has, and nobody else loses one.', async () => {
    const followers = new QueueFollowers(async () => 'a');
    const mark = await followers.mark();
    const other = followers.follow(following({ sessionId: 'another', accountId: 'colleague', mark }));
    const own = Array.from({ length: mostPerAccount + 2 }, (_, index) =>
      followers.follow(following({ sessionId: `session ${index}`, mark })),
    );
    for (const oldest of own.slice(0, 2)) assert.match(await textOf(oldest), /event: end\ndata: elsewhere\n\n$/);
    assert.equal(followers.count, mostPerAccount + 1);
    followers.stop();
    for (const stream of [other, ...own.slice(2)]) assert.doesNotMatch(await textOf(stream), /event/);
  });

  test('Whoever comes with the mark of now hears nothing; with an earlier one, at once.', async () => {
    const followers = new QueueFollowers(async () => 'a');
    const upToDate = followers.follow(following({ mark: await followers.mark() }));
    const late = followers.follow(following({ sessionId: 'late', mark: 'earlier' }));
    await sleep(100);
    followers.stop();
    assert.doesNotMatch(await textOf(upToDate), /event/);
    assert.match(
      await textOf(late),
      /event: queue\ndata: \{"html":"<p>1<\/p>","said":"Une demande.","mark":"[0-9a-f]{16}"\}\n\n$/,
    );
  });

  test('A session that is over is told so, and shown nothing.', async () => {
    const followers = new QueueFollowers(async () => 'a');
    const stream = followers.follow(following({ look: async () => null }));
    assert.match(await textOf(stream), /^retry: \d+\n\nevent: end\ndata: over\n\n$/);
    assert.equal(followers.count, 0);
  });

  test('When the database does not answer, the streams end, and the browsers come again.', async () => {
    const followers = new QueueFollowers(() => Promise.reject(new Error('The database is gone.')));
    const stream = followers.follow(following());
    assert.doesNotMatch(await textOf(stream), /event/);
    assert.equal(followers.count, 0);
  });
});
