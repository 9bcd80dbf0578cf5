import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { FairQueue } from './fair-queue.ts';
import { deriveKeys, newSecretKey } from './keys.ts';
import { Overloaded } from './overloaded.ts';
import { ThreadedPasswordHasher } from './password-hasher.ts';
import { peppersInForce } from './peppers.ts';
import { newId, newToken, systemRandom } from './random.ts';
import { seal, unseal } from './sealing.ts';
import { Secret } from './secret.ts';

test('A secret never prints itself, however it is written', () => {
  const secret = new Secret('Tournesol');
  const shown = [`${secret}`, String(secret), JSON.stringify({ secret }), inspect(secret), inspect({ deep: [secret] })];
  for (const text of shown) assert.doesNotMatch(text, /Tournesol/);
  assert.equal(secret.reveal(), 'Tournesol');
  assert.equal(secret.equals(new Secret('Tournesol')), true);
  assert.equal(secret.equals(new Secret('tournesol')), false);
});

test('A sealed text opens with its key and context alone, and shows a changed bit', () => {
  const key = systemRandom.bytes(32);
  const sealed = seal(key, 'mot de passe', 'notice-1');
  assert.equal(unseal(key, sealed, 'notice-1'), 'mot de passe');
  assert.throws(() => unseal(key, sealed, 'notice-2'));
  assert.throws(() => unseal(systemRandom.bytes(32), sealed, 'notice-1'));
  const turned = Uint8Array.from(sealed);
  turned[30] = (turned[30] ?? 0) ^ 1;
  assert.throws(() => unseal(key, turned, 'notice-1'));
  assert.notDeepEqual(seal(key, 'mot de passe', 'notice-1'), sealed);
});

test('Each purpose has a key of its own, the same every time', () => {
  const secretKey = newSecretKey();
  const keys = Object.values(deriveKeys(secretKey)).map((key) => Buffer.from(key).toString('hex'));
  assert.ok(keys.length >= 8);
  assert.equal(new Set(keys).size, keys.length);
  assert.deepEqual(
    Object.values(deriveKeys(secretKey)).map((key) => Buffer.from(key).toString('hex')),
    keys,
  );
  assert.throws(() => deriveKeys(new Secret('short')));
});

test('Names and tokens are random and of their shape', () => {
  assert.match(newId(systemRandom), /^[a-z2-9]{24}$/);
  assert.match(newToken(systemRandom), /^[\w-]{43}$/);
});

test('The queue serves its sources in turn and refuses past its bounds', () => {
  const dropped: string[] = [];
  const queue = new FairQueue<string>({ total: 6, perSource: 3 }, (work) => dropped.push(work));
  for (const work of ['a1', 'a2', 'a3']) queue.push('a', work);
  assert.throws(() => queue.push('a', 'a4'), Overloaded);
  queue.push('b', 'b1');
  queue.push('c', 'c1');
  queue.push('c', 'c2');
  queue.push('d', 'd1');
  assert.deepEqual(dropped, ['a3'], 'the fullest source gives way to a newcomer');
  queue.push('e', 'e1');
  queue.push('f', 'f1');
  assert.throws(() => queue.push('g', 'g1'), Overloaded, 'nobody has more than one to give');
  const served = Array.from({ length: 7 }, () => queue.shift());
  assert.deepEqual(served, ['a1', 'b1', 'c1', 'd1', 'e1', 'f1', undefined]);
});

const parameters = { memoryKiB: 19456, passes: 2, threads: 2, queue: { total: 4, perSource: 4 } };

const onePepper = () => {
  const peppers = peppersInForce([], systemRandom.bytes(32));
  return { current: () => peppers, noteMissing: () => assert.fail('the pepper is there') };
};

test('A password verifies against its hash alone, with the pepper, and an unknown account costs a hash too', async () => {
  const hasher = new ThreadedPasswordHasher(parameters, onePepper());
  const other = new ThreadedPasswordHasher(parameters, onePepper());
  const password = new Secret('girafe \u{1F992} zinc\0bol');
  const phc = await hasher.hash(password, 'test');
  assert.match(phc, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$/);
  assert.equal(await hasher.verify(phc, password, 'test'), true);
  assert.equal(await hasher.verify(phc, new Secret('girafe \u{1F992} zinc'), 'test'), false);
  assert.equal(await other.verify(phc, password, 'test'), false, 'another pepper');
  assert.equal(await hasher.verify(null, password, 'test'), false);
  assert.equal(hasher.isOutdated(phc), false);
  assert.equal(hasher.isOutdated(phc.replace('t=2', 't=1')), true);
  await Promise.all([hasher.close(), other.close()]);
});

test('More hashes than may wait are refused at once, and those that wait are all made', async () => {
  const hasher = new ThreadedPasswordHasher(parameters, onePepper());
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => hasher.hash(new Secret('x'), 'flood')));
  const made = outcomes.filter(({ status }) => status === 'fulfilled').length;
  assert.ok(made >= 4 && made < 20, `${made} made`);
  for (const outcome of outcomes) if (outcome.status === 'rejected') assert.ok(outcome.reason instanceof Overloaded);
  assert.match(await hasher.hash(new Secret('after'), 'calm'), /^\$argon2id/);
  await hasher.close();
});
