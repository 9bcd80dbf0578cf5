import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { circumstances } from './circumstance.ts';
import { defaultPolicy } from './default-policy.ts';
import { rulesInForce, suffices } from './desk-policy.ts';
import { deliveries, type Method, methods } from './method.ts';
import { shortestWays } from './shortest-ways.ts';

suite('What still lacks', () => {
  const usual = rulesInForce(defaultPolicy(), 'user', []);
  const administrator = rulesInForce(defaultPolicy(), 'administrator', []);

  test('A user with a mailbox alone is led to the code by mail; an open session is quicker.', () => {
    assert.deepEqual(shortestWays(usual, new Set(), ['mail-code'], deliveries), [['mail-code']]);
    const [first, second] = shortestWays(usual, new Set(), ['mail-code', 'own-code', 'vouching'], deliveries);
    assert.deepEqual([first, second], [['own-code'], ['mail-code']]);
  });

  test('What is proved already is not asked again, and what is enough lacks nothing more.', () => {
    const ways = shortestWays(administrator, new Set<Method>(['mail-code']), methods, deliveries);
    assert.deepEqual(ways[0], ['sms-code']);
    assert.ok(ways.every((way) => !way.includes('mail-code')));
    assert.deepEqual(shortestWays(usual, new Set<Method>(['mail-code']), methods, deliveries), [[]]);
  });

  test('Where nothing that the person has would do, there is no way.', () => {
    const changed = rulesInForce(defaultPolicy(), 'administrator', ['contact-changed']);
    assert.deepEqual(shortestWays(changed, new Set(), ['mail-code', 'sms-code'], deliveries), []);
  });

  test('Each way suffices, and none does with one method less, for every class and circumstance.', () => {
    for (const accountClass of ['user', 'administrator', 'staff'] as const) {
      for (const circumstance of circumstances) {
        const rules = rulesInForce(defaultPolicy(), accountClass, [circumstance]);
        const opens = (way: readonly Method[]): boolean =>
          deliveries.some((delivery) => suffices(rules, new Set(way), delivery));
        const ways = shortestWays(rules, new Set(), methods, deliveries);
        assert.ok(ways.length > 0, `${accountClass}, ${circumstance}`);
        for (const way of ways) {
          assert.ok(opens(way), way.join());
          for (const method of way) assert.ok(!opens(way.filter((one) => one !== method)), `${way} without ${method}`);
        }
      }
    }
  });
});
