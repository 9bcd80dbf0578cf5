import type { AnsweredRequestStore, RepeatableRequest } from '../domain/api-keys/answered-request-store.ts';
import { plainAnswerOf, problem } from '../http/answers.ts';
import type { RouteRequest } from '../http/route.ts';
import { hours, minutes } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { newId } from '../platform/random.ts';
import { seal, unseal } from '../platform/sealing.ts';
import type { ApiApp } from './api-app.ts';
import { type Caller, callerOf } from './caller.ts';
import { areRightsAsBefore, type Rights, rightsOf } from './rights-now.ts';
import { withinTransactions } from './within-transactions.ts';

/** Longer than any answer takes. */
const leaseMs = minutes(2);
const keptMs = hours(24);
const longestKey = 200;

/**
 * Does what a caller names by Idempotency-Key at most once, however often it is asked within a day (draft-ietf-httpapi-
 * idempotency-key-header-07). The name is marked as done in the transaction of the effect: a server that dies has either
 * done nothing, and the next attempt does it, or everything, and the next attempt hears so. `keeps` false: the answer holds
 * a secret and is not kept. A kept answer is given again while its caller has the rights of then, and not a moment longer.
 */
export const once = async (
  app: ApiApp,
  request: RouteRequest,
  asked: { method: string; body: unknown; keeps: boolean; isNameRequired: boolean },
  run: (app: ApiApp) => Promise<Response>,
): Promise<Response> => {
  const header = request.headers.get('idempotency-key');
  if (header === null) return asked.isNameRequired ? problem(400, 'idempotency-key-missing') : run(app);
  const key = readKey(header);
  if (key === null) return problem(400, 'idempotency-key-unreadable');
  const caller = callerOf(request);
  const name: RepeatableRequest = {
    caller: caller.kind === 'api-key' ? `key ${caller.keyId}` : `account ${caller.accountId}`,
    key,
    fingerprint: sha256(JSON.stringify([asked.method, request.url.pathname + request.url.search, asked.body ?? null])),
    claim: newId(app.random),
  };
  const { answeredRequests } = app.storage;
  const now = app.clock.now();
  const claimed = await answeredRequests.claim(name, { now, leasedUntil: now + leaseMs, since: now - keptMs });
  switch (claimed.kind) {
    case 'claimed':
      return runClaimed(app, name, { caller, keeps: asked.keeps }, run);
    case 'answered':
      return (await replay(app, request, name, claimed.answer)) ?? done();
    case 'other-request':
      return problem(422, 'idempotency-key-reused');
    case 'under-way':
      return problem(409, 'request-under-way', { retryAfterSeconds: 5 });
    case 'done':
      return done();
  }
};

const done = (): Response => problem(409, 'request-done');

const readKey = (header: string): string | null => {
  const key = /^"(.*)"$/.exec(header.trim())?.[1] ?? header.trim();
  return key.length <= longestKey && /^[\x21-\x7e]+$/.test(key) ? key : null;
};

const runClaimed = async (
  app: ApiApp,
  name: RepeatableRequest,
  { caller, keeps }: { caller: Caller; keeps: boolean },
  run: (app: ApiApp) => Promise<Response>,
): Promise<Response> => {
  const { answeredRequests } = app.storage;
  let isDone = false;
  const noting = withinTransactions<Stores, ApiApp>(app, {
    after: async (stores) => {
      if (!(await stores.answeredRequests.noteDone(name))) throw new ClaimLost();
      isDone = true;
    },
  });
  try {
    const rights = await rightsOf(app, caller);
    const answer = await run(noting);
    const plain = plainAnswerOf(answer);
    if (!isDone) await answeredRequests.release(name);
    else if (!keeps || !plain || plain.status >= 500) await answeredRequests.settle(name);
    else {
      const { status, body, headers } = plain;
      const sealed = seal(app.answersKey, JSON.stringify({ body, headers, rights }), context(name));
      await answeredRequests.keepAnswer(name, { status, sealed });
    }
    return answer;
  } catch (cause) {
    if (cause instanceof ClaimLost) return problem(409, 'request-under-way', { retryAfterSeconds: 5 });
    // Whether the transaction was committed, the database knows: what it holds is not given back.
    await answeredRequests.release(name);
    throw cause;
  }
};

type Stores = { answeredRequests: AnsweredRequestStore };

class ClaimLost extends Error {}

const context = ({ caller, key }: RepeatableRequest): string => `answer ${caller} ${key}`;

type Kept = { body: string; headers: Record<string, string>; rights: Rights };

/** Null: the caller may not, or no longer see whom it is about. */
const replay = async (
  app: ApiApp,
  request: RouteRequest,
  name: RepeatableRequest,
  { status, sealed }: { status: number; sealed: Uint8Array },
): Promise<Response | null> => {
  const { body, headers, rights }: Kept = JSON.parse(unseal(app.answersKey, sealed, context(name)));
  const about = request.params.id ?? accountAt(headers.location ?? '');
  if (!(await areRightsAsBefore(app, callerOf(request), rights, about))) return null;
  return new Response(body === '' ? null : body, { status, headers: { ...headers, 'idempotent-replayed': 'true' } });
};

/** Of an account that was made. */
const accountAt = (location: string): string | null => /^\/api\/v1\/accounts\/(\w+)$/.exec(location)?.[1] ?? null;
