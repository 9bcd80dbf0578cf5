import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { type Circumstance, circumstances } from './circumstance.ts';
import { defaultPolicy } from './default-policy.ts';
import type { ClassPolicy, DeskPolicy, Rule } from './desk-policy.ts';
import { channels, deliveries, methods } from './method.ts';
import { accountClasses, analyseTakeover, brokenPromises, getsIn, smallestSets, targetOf } from './takeover.ts';
import { type Thing, things } from './things.ts';

const key = (sets: readonly Thing[][]): string[] => sets.map((set) => [...set].sort().join('+')).sort();

const anyRule: fc.Arbitrary<Rule> = fc.record({
  sets: fc.array(fc.uniqueArray(fc.constantFrom(...methods), { minLength: 0, maxLength: 3 }), { maxLength: 4 }),
  deliveries: fc.subarray([...deliveries]),
  secondPerson: fc.boolean(),
  apart: fc.subarray([...channels]),
});
const anyClass: fc.Arbitrary<ClassPolicy> = fc.record({
  usual: anyRule,
  circumstances: fc.record(
    Object.fromEntries(circumstances.map((one) => [one, anyRule])) as Record<Circumstance, typeof anyRule>,
  ),
});
const anyPolicy: fc.Arbitrary<DeskPolicy> = fc.record({ user: anyClass, administrator: anyClass, staff: anyClass });
const anyTarget = fc
  .tuple(fc.constantFrom(...accountClasses), fc.constantFrom(null, ...circumstances))
  .map(([accountClass, circumstance]) => targetOf(accountClass, circumstance));
const anyThings = fc.subarray([...things]);

suite('Takeover analysis', () => {
  test('The default policy keeps its promises in every circumstance.', () => {
    assert.deepEqual(brokenPromises(defaultPolicy()), []);
  });

  test('Under the default policy, an administrator and an agent are taken with two things at least.', () => {
    for (const { accountClass, circumstance, sets } of analyseTakeover(defaultPolicy())) {
      if (accountClass === 'user') continue;
      assert.ok(sets.length > 0, `${accountClass} ${circumstance}`);
      assert.deepEqual(
        sets.filter((set) => set.length < 2),
        [],
        `${accountClass} ${circumstance}`,
      );
    }
  });

  test('Where a company lets no administrator choose passwords, one alone gets into no user’s account.', () => {
    for (const circumstance of [null, ...circumstances]) {
      const usual = targetOf('user', circumstance);
      const off = { ...usual, administratorModes: ['link', 'temporary'] as const };
      assert.equal(getsIn(defaultPolicy(), off, ['company-administrator']), false, String(circumstance));
      assert.equal(getsIn(defaultPolicy(), usual, ['company-administrator']), circumstance !== 'disavowed');
    }
    const off = { ...targetOf('user', 'repeated-calls'), administratorModes: ['link'] as const };
    assert.equal(getsIn(defaultPolicy(), off, ['company-administrator', 'mailbox']), true);
  });

  test('An administrator who writes the contacts of a user needs somebody else’s word or a second thing.', () => {
    const target = { ...targetOf('user', 'contact-changed'), administratorModes: ['link', 'temporary'] as const };
    const more: Thing[] = things.filter((thing) => getsIn(defaultPolicy(), target, ['company-administrator', thing]));
    assert.deepEqual(more, ['mailbox', 'sim', 'open-session', 'second-agent', 'supervisor', 'mail-server']);
  });

  test('What the default policy asks of whoever wants a user’s account is known, set by set.', () => {
    assert.deepEqual(key(smallestSets(defaultPolicy(), targetOf('user', null))), [
      'agent+second-agent',
      'agent+supervisor',
      'company-administrator',
      'mail-server',
      'mailbox',
      'open-session+second-agent',
      'open-session+sim',
      'open-session+supervisor',
      'operator',
      'second-agent+sim',
      'second-agent+supervisor',
      'second-supervisor+supervisor',
      'sim+supervisor',
    ]);
  });

  test('A frozen account is taken neither with the mailbox alone nor by the company’s administrator alone.', () => {
    const sets = key(smallestSets(defaultPolicy(), targetOf('user', 'disavowed')));
    for (const alone of ['mailbox', 'mail-server', 'company-administrator']) assert.ok(!sets.includes(alone), alone);
  });

  test('Whoever holds more never gets less, whatever the policy.', () => {
    fc.assert(
      fc.property(anyPolicy, anyTarget, anyThings, anyThings, (policy, target, held, more) => {
        if (getsIn(policy, target, held)) assert.ok(getsIn(policy, target, [...new Set([...held, ...more])]));
      }),
    );
  });

  test('Each set that is told suffices, none just below it does, and whatever suffices holds one that is told.', () => {
    fc.assert(
      fc.property(anyPolicy, anyTarget, anyThings, (policy, target, held) => {
        const sets = smallestSets(policy, target);
        for (const set of sets) {
          assert.ok(getsIn(policy, target, set));
          for (const left of set) {
            assert.ok(
              !getsIn(
                policy,
                target,
                set.filter((thing) => thing !== left),
              ),
            );
          }
        }
        if (held.length <= 4 && getsIn(policy, target, held)) {
          assert.ok(sets.some((set) => set.every((thing) => held.includes(thing))));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('No circumstance lets anybody in through the desk who was kept out before, but for the contacts an administrator wrote.', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        fc.constantFrom(...accountClasses),
        fc.constantFrom(...circumstances),
        anyThings,
        (policy, accountClass, circumstance, held) => {
          // Whoever can write contacts may have written these.
          const writes = ['company-administrator', 'operator', 'open-session'].some((one) =>
            held.includes(one as Thing),
          );
          if (circumstance === 'contact-changed' && writes) return;
          if (getsIn(policy, targetOf(accountClass, circumstance), held)) {
            assert.ok(getsIn(policy, targetOf(accountClass, null), held));
          }
        },
      ),
    );
  });

  test('A policy under which one thing opens an administrator’s account is told with the way.', () => {
    const policy = defaultPolicy();
    const usual = { ...policy.administrator.usual, sets: [['mail-code', 'vouching-link'] as const] };
    const broken = brokenPromises({ ...policy, administrator: { ...policy.administrator, usual } });
    assert.deepEqual(broken[0], {
      accountClass: 'administrator',
      circumstance: null,
      held: ['mail-server'],
      way: { methods: ['mail-code', 'vouching-link'], delivery: 'link-mail' },
    });
  });

  test('A policy under which an agent alone opens a user’s account is told, and so is one that asks nothing.', () => {
    const policy = defaultPolicy();
    const withUsual = (usual: Partial<Rule>): DeskPolicy => ({
      ...policy,
      user: { ...policy.user, usual: { ...policy.user.usual, ...usual } },
    });
    const alone = brokenPromises(withUsual({ sets: [['second-agent']], deliveries: ['read-out'] }));
    assert.ok(alone.some(({ held, circumstance }) => circumstance === null && held.join() === 'second-agent'));
    // A set that asks for nothing is none: it opens nothing to anybody.
    assert.deepEqual(brokenPromises(withUsual({ sets: [[]] })), []);
  });
});
