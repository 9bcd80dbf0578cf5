import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QueuedRequest } from '../../domain/recovery/request-store.ts';
import { queueChanges, type SeenQueue } from './queue-changes.ts';

const line = (number: number, more: Partial<QueuedRequest> = {}): QueuedRequest =>
  ({ number, kind: 'reset', state: 'waiting', takenBy: null, takenByName: null, ...more }) as QueuedRequest;

const seen = (...open: QueuedRequest[]): SeenQueue => ({
  open,
  waiting: open.filter(({ state }) => state === 'waiting').length,
});

const told = (before: SeenQueue | null, now: SeenQueue): string =>
  queueChanges('fr', before, now, 'me').replace(/[\u00a0\u202f]/g, ' ');

test('What changed in the queue is told in a sentence or two, the most pressing first; what did not, is not.', () => {
  const [one, two] = [line(1), line(2)];
  const taken = { state: 'taken', takenBy: 'other', takenByName: 'Paul Roux' } as const;
  assert.equal(told(null, seen(one)), '1 demande attend.');
  assert.equal(told(seen(one), seen(one)), '');
  assert.equal(told(seen(one), seen(one, two)), '1 nouvelle demande. 2 demandes attendent.');
  assert.equal(told(seen(one, two), seen(two, line(1, taken))), 'Paul Roux a pris la demande n° 1. 1 demande attend.');
  assert.equal(
    told(seen(one), seen(line(1, { state: 'taken', takenBy: 'me' }))),
    'Vous avez pris la demande n° 1. 0 demande attend.',
  );
  assert.equal(
    told(seen(one), seen(line(3, { kind: 'incident' }), one)),
    'Nouvel incident, demande n° 3. 2 demandes attendent.',
  );
  assert.equal(told(seen(one, two), seen(one)), '1 demande attend.');
});
