import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditEvent, ChainedEvent } from './audit-event.ts';
import { chainStart, headMac, linkHash, verifyHead, verifyLinks } from './chain.ts';

const chain = (length: number): ChainedEvent[] => {
  const events: ChainedEvent[] = [];
  let previousHash = chainStart;
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const event: AuditEvent = {
      companyId: 'ardoise',
      at: sequence * 1000,
      action: 'signed-in',
      actor: { kind: 'visitor', id: null },
      accountId: 'jeanne',
      source: '192.0.2.7',
      details: { session: `s${sequence}`, kind: 'full' },
    };
    const hash = linkHash(event, sequence, previousHash);
    events.push({ ...event, sequence, previousHash, hash });
    previousHash = hash;
  }
  return events;
};
const start = { sequence: 0, hash: chainStart };
const key = new Uint8Array(32).fill(7);

test('An untouched chain verifies to its end', () => {
  const events = chain(5);
  assert.deepEqual(verifyLinks(start, events), { sequence: 5, hash: events[4]?.hash });
});

test('A change to any field of any event shows', () => {
  const changes: Partial<ChainedEvent>[] = [
    { at: 1 },
    { action: 'signed-out' },
    { actor: { kind: 'account', id: 'x' } },
    { accountId: 'karim' },
    { source: null },
    { details: { session: 's3', kind: 'choose-password' } },
    { hash: 'f'.repeat(64) },
    { previousHash: chainStart },
  ];
  for (const change of changes) {
    const events = chain(5);
    events[2] = { ...events[2], ...change } as ChainedEvent;
    assert.deepEqual(verifyLinks(start, events), { kind: 'changed', sequence: 3 }, JSON.stringify(change));
  }
});

test('A missing event shows as a gap, and a chain cut off at its end by its authenticated head', () => {
  const events = chain(5);
  assert.deepEqual(verifyLinks(start, events.toSpliced(2, 1)), { kind: 'gap', sequence: 3 });
  const head = { companyId: 'ardoise', sequence: 5, hash: events[4]?.hash ?? '' };
  const full = { ...head, mac: headMac(key, head) };
  assert.equal(verifyHead(key, full, { sequence: 5, hash: head.hash }), null);
  assert.deepEqual(verifyHead(key, full, { sequence: 4, hash: events[3]?.hash ?? '' }), {
    kind: 'cut-off',
    sequence: 4,
  });
});

test('Who rewrites the whole chain without the key cannot forge its head', () => {
  const head = { companyId: 'ardoise', sequence: 5, hash: chain(5)[4]?.hash ?? '' };
  const forged = { ...head, mac: headMac(new Uint8Array(32).fill(8), head) };
  assert.deepEqual(verifyHead(key, forged, { sequence: 5, hash: head.hash }), { kind: 'head-forged', sequence: 5 });
});

test('The order in which details are written does not matter', () => {
  const [event] = chain(1);
  assert.ok(event);
  const turned = { ...event, details: { kind: 'full', session: 's1' } };
  assert.equal(linkHash(turned, 1, chainStart), event.hash);
});
