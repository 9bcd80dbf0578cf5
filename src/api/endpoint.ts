import * as z from 'zod';
import { problem } from '../http/answers.ts';
import type { Route, RouteRequest } from '../http/route.ts';

/** A JSON endpoint: a route with the schemas that check its input and describe it in the OpenAPI document. */
export type Endpoint = Omit<Route, 'answer'> & {
  summary: string;
  body: z.ZodType | null;
  /** What each status answers; null is an answer without content. Problems (RFC 9457) need no schema. */
  answers: Record<number, { description: string; schema: z.ZodType | null }>;
  answer(request: RouteRequest, body: unknown): Promise<Response>;
};

/** Ties an endpoint's answer to the type its schema reads. */
export const endpoint = <Body extends z.ZodType | null>(
  declared: Omit<Endpoint, 'body' | 'answer'> & {
    body: Body;
    answer(request: RouteRequest, body: Body extends z.ZodType ? z.infer<Body> : null): Promise<Response>;
  },
): Endpoint => declared as unknown as Endpoint;

/** The endpoint as a route: input that does not fit its schema is a 422 problem that points at each fault. */
export const endpointRoute = (declared: Endpoint): Route => ({
  method: declared.method,
  path: declared.path,
  who: declared.who,
  limit: declared.limit,
  csrf: declared.csrf,
  answer: async (request) => {
    if (!declared.body) return declared.answer(request, null);
    const read = declared.body.safeParse(request.json);
    if (read.success) return declared.answer(request, read.data);
    return problem(422, 'unfit-input', 'The input does not fit', {
      errors: read.error.issues.slice(0, 50).map((issue) => ({
        pointer: `/${issue.path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
        code: issue.code,
        detail: issue.message,
      })),
    });
  },
});

/** Text of a request: bounded, well-formed Unicode. */
export const text = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((value) => value.isWellFormed(), 'not well-formed Unicode');
