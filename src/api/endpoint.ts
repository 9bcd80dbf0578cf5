import * as z from 'zod';
import { problem } from '../http/answers.ts';
import type { Route, RouteRequest } from '../http/route.ts';
import type { ApiApp } from './api-app.ts';
import { type BodyFault, type FieldBounds, type FieldFaults, fieldFaults, unfit } from './body-faults.ts';
import { faultOrder } from './fault-order.ts';
import { once } from './once.ts';
import { inWords } from './problem-in-words.ts';
import { fittingFields, schemaFaults } from './schema-faults.ts';

export type EndpointTag =
  | 'session'
  | 'account'
  | 'accounts'
  | 'imports'
  | 'mass-actions'
  | 'company'
  | 'desk'
  | 'support'
  | 'keys';

/** A JSON endpoint: a route with the schemas that check its input and describe it in the OpenAPI document. */
export type Endpoint = Omit<Route, 'answer'> & {
  /** By which generated programs call it. */
  id: string;
  tag: EndpointTag;
  summary: string;
  description?: string;
  /** What does the same at the server’s console: `user disable`, `user end-sessions --session`; none: `whyNoCommand` says why. */
  commands?: readonly string[];
  query?: z.ZodObject | null;
  body: z.ZodType | null;
  /** How few and how many signs its fields take, for the sentences of their faults. */
  bounds?: FieldBounds;
  /**
   * What the domain finds wrong with those fields that have the right shape, where others have not: one answer tells every
   * fault of a body. Where all have it, the verb says the same.
   */
  judge?: (request: RouteRequest, fields: Record<string, unknown>, app: ApiApp) => Judged;
  /** A body that fits, for the document. */
  example?: object;
  /** What each status answers; null is an answer without content, or a file. Problems (RFC 9457) need no schema. */
  answers: Record<number, { description: string; schema: z.ZodType | null; file?: 'text/csv' }>;
  /** The codes of its own problems, beside those that any endpoint may answer. */
  problems: readonly string[];
  /** Takes Idempotency-Key; `secret`: the answer is not kept. */
  repeatable?: 'kept' | 'secret';
  /** Does nothing without one: what a program sent twice for want of an answer would be done twice to somebody. */
  isNameRequired?: true;
  /** Of each other POST, what it does when it is sent again, which harms nobody. */
  sentAgain?: string;
  /** `read`: answers with an ETag; `changed`: takes no change without If-Match. */
  version?: 'read' | 'changed';
  answer(request: RouteRequest, body: unknown, more: { query: unknown; app: ApiApp }): Promise<Response>;
};

type Judged = FieldFaults | Promise<FieldFaults>;

/** Ties an endpoint's answer to the types its schemas read. `more.app` is what its verbs are to use. */
export const endpoint = <Body extends z.ZodType | null, Query extends z.ZodObject | null = null>(
  declared: Omit<Endpoint, 'body' | 'query' | 'answer' | 'judge'> & {
    body: Body;
    query?: Query;
    judge?(request: RouteRequest, fields: Body extends z.ZodType ? Partial<z.infer<Body>> : never, app: ApiApp): Judged;
    answer(
      request: RouteRequest,
      body: Body extends z.ZodType ? z.infer<Body> : null,
      more: { query: Query extends z.ZodObject ? z.infer<Query> : null; app: ApiApp },
    ): Promise<Response>;
  },
): Endpoint => declared as unknown as Endpoint;

/** The endpoint as a route: input that does not fit is a 422 problem that points at each fault, all of them at once. */
export const endpointRoute = (declared: Endpoint, app: ApiApp): Route => {
  const inOrder = faultOrder(declared);
  return {
    method: declared.method,
    path: declared.path,
    who: declared.who,
    ...(declared.scopes === undefined ? {} : { scopes: declared.scopes }),
    limit: declared.limit,
    csrf: declared.csrf,
    ...(declared.fileBytes === undefined ? {} : { fileBytes: declared.fileBytes }),
    ...(declared.readsFile === undefined ? {} : { readsFile: declared.readsFile }),
    ...(declared.bodyBytes === undefined ? {} : { bodyBytes: declared.bodyBytes }),
    answer: async (request) => inWords(await answerTo(declared, request, app), request.language, inOrder),
  };
};

const answerTo = async (declared: Endpoint, request: RouteRequest, app: ApiApp): Promise<Response> => {
  if (!Object.values(request.params).every((param) => plainName.test(param))) return nothingHere();
  const query = declared.query?.safeParse(Object.fromEntries(request.url.searchParams));
  if (query && !query.success) {
    return unfit(schemaFaults(request.language, query.error, Object.fromEntries(request.url.searchParams)));
  }
  const body = declared.body?.safeParse(request.json);
  if (body && !body.success) return unfit(await allFaults(declared, request, body.error, app));
  const run = (parts: ApiApp) =>
    declared.answer(request, body?.data ?? null, { query: query?.data ?? null, app: parts });
  if (declared.repeatable === undefined) return run(app);
  const { method, repeatable, isNameRequired = false } = declared;
  const asked = { method, body: request.json, keeps: repeatable === 'kept', isNameRequired };
  return once(app, request, asked, run);
};

/** Ids and numbers of rows; nothing else names anything. */
const plainName = /^[a-z0-9]{1,64}$/;

const nothingHere = (): Response => problem(404, 'not-found');

const allFaults = async (
  { body, judge, bounds }: Endpoint,
  request: RouteRequest,
  error: z.ZodError,
  app: ApiApp,
): Promise<BodyFault[]> => {
  const faults = schemaFaults(request.language, error, request.json);
  if (!judge || !body) return faults;
  const fields = fittingFields(body, request.json);
  const judged = fieldFaults(request.language, await judge(request, fields, app), bounds);
  // What the judge finds missing may have been sent in another shape: that is told already.
  return [...faults, ...judged.filter(({ pointer }) => Object.hasOwn(fields, pointer.split('/')[1] ?? ''))];
};

/** Text of a request: bounded, well-formed Unicode. */
export const text = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((value) => value.isWellFormed(), 'not well-formed Unicode');
