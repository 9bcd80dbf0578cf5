import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ThreadedPasswordHasher } from './password-hasher.ts';
import { newPepperKey, type Pepper, type PepperSource, peppersInForce } from './peppers.ts';
import { systemRandom } from './random.ts';
import { Secret } from './secret.ts';
import { readStoredHash, writeStoredHash } from './stored-hash.ts';

const parameters = { memoryKiB: 19456, passes: 2, threads: 1, queue: { total: 50, perSource: 50 } };
const derived = systemRandom.bytes(32);
const named = (name: string) => ({ name, key: newPepperKey() });
const [spring, autumn] = [named('spring'), named('autumn')];

/** Peppers that a test changes, as an operator changes the file. */
class Peppers implements PepperSource {
  list: Pepper[];
  readonly missing: string[] = [];
  constructor(...list: { name: string; key: Secret }[]) {
    this.list = peppersInForce(list, derived);
  }
  current() {
    return this.list;
  }
  noteMissing(name: string) {
    this.missing.push(name);
  }
}

const opened: ThreadedPasswordHasher[] = [];
const open = (peppers: Peppers, more = {}) => {
  const hasher = new ThreadedPasswordHasher({ ...parameters, ...more }, peppers);
  opened.push(hasher);
  return hasher;
};
after(() => Promise.all(opened.map((hasher) => hasher.close())));

const password = new Secret('Zèbre à lunettes 7');
const wrong = new Secret('Zèbre à lunettes 8');
const ssha = new Secret('{SSHA}pKqkNr1tq3wtQqk+UcPyA3HnA2NsU5NJ');

test('A hash carries the name of its pepper, and is checked under it while newer ones are in force', async () => {
  const peppers = new Peppers();
  const hasher = open(peppers);
  const old = await hasher.hash(password, 'test');
  assert.match(old, /^\$argon2id\$/, 'the derived pepper has no name');
  peppers.list = peppersInForce([spring], derived);
  const first = await hasher.hash(password, 'test');
  assert.match(first, /^pepper=spring\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  peppers.list = peppersInForce([autumn, spring], derived);
  const second = await hasher.hash(password, 'test');
  assert.match(second, /^pepper=autumn\$/);
  for (const stored of [old, first, second]) {
    assert.equal(await hasher.verify(stored, password, 'test'), true, stored);
    assert.equal(await hasher.verify(stored, wrong, 'test'), false, stored);
  }
  assert.deepEqual(
    [old, first, second].map((stored) => hasher.isOutdated(stored)),
    [true, true, false],
  );
});

test('A hash under one name is no hash under another: the name is not taken on trust', async () => {
  const hasher = open(new Peppers(autumn, spring));
  const stored = await hasher.hash(password, 'test');
  assert.equal(await hasher.verify(stored.replace('autumn', 'spring'), password, 'test'), false);
  assert.equal(await hasher.verify(stored.replace('pepper=autumn', ''), password, 'test'), false);
});

test('Without its pepper a hash is refused after the same work, and the operator is told its name', async () => {
  const stored = await open(new Peppers(spring)).hash(password, 'test');
  const peppers = new Peppers(autumn);
  const hasher = open(peppers);
  assert.equal(hasher.canVerify(stored), false);
  await hasher.verify(null, password, 'test');
  let [ofNobody, ofMissing] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // The cheapest of five: what else this process does is not their work.
  for (let round = 0; round < 5; round += 1) {
    ofNobody = Math.min(ofNobody, (await timed(() => hasher.verify(null, password, 'test'))).took);
    const missing = await timed(() => hasher.verify(stored, password, 'test'));
    ofMissing = Math.min(ofMissing, missing.took);
    assert.equal(missing.answer, false);
  }
  assert.deepEqual([...new Set(peppers.missing)], ['spring']);
  assert.ok(ofMissing > ofNobody / 3, `${ofMissing} ms against ${ofNobody} ms`);
  peppers.list = peppersInForce([autumn, spring], derived);
  assert.equal(hasher.canVerify(stored), true);
  assert.equal(await hasher.verify(stored, password, 'test'), true);
});

test('The hash that stands in for an account that is not there opens to nobody, whoever reads this file', async () => {
  const stored = await open(new Peppers(spring)).hash(new Secret('decoy'), 'test');
  const hasher = open(new Peppers());
  assert.equal(await hasher.verify(null, new Secret('decoy'), 'test'), false);
  assert.equal(await hasher.verify(stored, new Secret('decoy'), 'test'), false);
});

test('Another system’s hash is kept as our own hash of its digest: neither its text nor its digest is in it', async () => {
  const hasher = open(new Peppers(spring));
  assert.equal(await hasher.examine(ssha), null);
  const adopted = await hasher.adopt(ssha, 'test');
  if (adopted.kind !== 'adopted') assert.fail(adopted.kind);
  assert.match(adopted.hash, /^pepper=spring\$legacy:\{SSHA\}bFOTSQ==:\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await hasher.verify(adopted.hash, new Secret('password'), 'test'), true);
  assert.equal(await hasher.verify(adopted.hash, wrong, 'test'), false);
  const { phc } = readStoredHash(adopted.hash);
  assert.equal(await hasher.verify(phc, new Secret('password'), 'test'), false, 'the settings belong to it');
  assert.equal(hasher.isOutdated(adopted.hash), true);
});

test('A hash that is not understood is refused, and a stored hash cannot be brought in as one', async () => {
  const hasher = open(new Peppers());
  const own = await hasher.hash(password, 'test');
  assert.equal((await hasher.adopt(new Secret('hunter2'), 'test')).kind, 'unknown-scheme');
  assert.equal(await hasher.examine(new Secret('$6$cut$short')), 'damaged');
  assert.equal(await hasher.examine(new Secret(`pepper=spring${own}`)), 'unknown-scheme');
});

test('Answers come to those who asked, whatever the mixture of our own and other systems’ hashes', async () => {
  const hasher = open(new Peppers());
  const adopted = await hasher.adopt(ssha, 'test');
  if (adopted.kind !== 'adopted') assert.fail(adopted.kind);
  const own = await hasher.hash(password, 'test');
  const asked = [own, adopted.hash, own, own, adopted.hash, null, adopted.hash, own];
  const answers = await Promise.all(asked.map((stored) => hasher.verify(stored, password, 'test')));
  assert.deepEqual(answers, [true, false, true, true, false, false, false, true]);
});

test('Raised parameters make earlier hashes outdated, which still verify', async () => {
  const stored = await open(new Peppers(spring)).hash(password, 'test');
  const raised = open(new Peppers(spring), { passes: 3 });
  assert.equal(await raised.verify(stored, password, 'test'), true);
  assert.equal(raised.isOutdated(stored), true);
  assert.equal(raised.isOutdated(await raised.hash(password, 'test')), false);
});

test('What is written of a stored hash is read again, whatever a salt holds', () => {
  const phc = '$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA';
  for (const pepper of [null, 'a', '2026-11-25']) {
    for (const legacy of [
      null,
      '$2b$05$CCCCCCCCCCCCCCCCCCCCC.',
      'pbkdf2_sha1$1$a:legacy:$b\nc:$argon2id$32',
      '{SHA}',
    ]) {
      assert.deepEqual(readStoredHash(writeStoredHash({ pepper, legacy, phc })), { pepper, legacy, phc });
    }
  }
});

/** The middle of three. */
/** Milliseconds of a core, of all threads together: how long a thread waits for its turn says nothing of its work. */
const timed = async (work: () => Promise<boolean>) => {
  const times: number[] = [];
  let answer = true;
  for (let count = 0; count < 3; count += 1) {
    const before = process.cpuUsage();
    answer = await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return { answer, took: times.sort((one, other) => one - other)[1] ?? 0 };
};

test('A password that another system could not have taken costs our own hash all the same', async () => {
  const hasher = open(new Peppers(), { memoryKiB: 131072 });
  const adopted = await hasher.adopt(ssha, 'test');
  assert.ok(adopted.kind === 'adopted');
  // Of the processor, not of the clock: what else the machine does is not counted.
  const costs = async (stored: string | null, tried: Secret): Promise<number> => {
    const before = process.cpuUsage();
    assert.equal(await hasher.verify(stored, tried, 'test'), false);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const [unknown, tooLong]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    unknown.push(await costs(null, wrong));
    tooLong.push(await costs(adopted.hash, new Secret('Zèbre à lunettes 7'.repeat(40))));
  }
  const [usual, seen] = [Math.min(...unknown), Math.min(...tooLong)];
  assert.ok(seen > usual / 2, `${seen} µs instead of ${usual} µs`);
});
