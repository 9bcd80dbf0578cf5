import type { ListedQueue } from '../../domain/recovery/list-queue.ts';
import { type Language, sentences } from '../../text/sentences.ts';

/** The queue as somebody saw it last. */
export type SeenQueue = Pick<ListedQueue, 'open' | 'waiting'>;

/** What changed, in a sentence or two for those who hear the page: the most pressing, never a list. */
export const queueChanges = (language: Language, before: SeenQueue | null, now: SeenQueue, agentId: string): string => {
  const say = sentences(language).web.deskQueue.changes;
  if (before === null) return say.waiting(now.waiting);
  const known = new Map(before.open.map((request) => [request.number, request]));
  const incident = now.open.find(({ kind, number }) => kind === 'incident' && !known.has(number));
  const arrived = Math.max(0, now.waiting - before.waiting);
  const taken = now.open.find(({ state, number }) => state !== 'waiting' && known.get(number)?.state === 'waiting');
  const told = [
    incident ? say.incident(incident.number) : '',
    arrived > 0 && !(incident && arrived === 1) ? say.arrived(arrived) : '',
    taken === undefined
      ? ''
      : taken.takenBy === agentId
        ? say.takenByYou(taken.number)
        : say.taken(taken.number, taken.takenByName ?? '—'),
    now.waiting === before.waiting ? '' : say.waiting(now.waiting),
  ];
  return told.filter((sentence) => sentence !== '').join(' ');
};
