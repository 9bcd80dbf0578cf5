import * as z from 'zod';
import { apiScopes } from '../domain/accounts/api-scope.ts';
import { faultCodes } from './body-faults.ts';
import type { Endpoint, EndpointTag } from './endpoint.ts';
import { commonProblems } from './problem-codes.ts';
import { requestHeaders } from './request-headers.ts';
import { schemaOf } from './schema-of.ts';

/** The OpenAPI 3.1 document, made of the very schemas that check the input. */
export const openApiDocument = (endpoints: readonly Endpoint[], url: string): object => {
  const paths: Record<string, Record<string, object>> = {};
  for (const declared of endpoints) {
    const path = declared.path.replace(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][declared.method.toLowerCase()] = operation(declared);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Marignan', version: '1', description: about },
    servers: [{ url }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'mrg_…',
          description: `A key of a company. Scopes: ${apiScopes.join(', ')}.`,
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'marignan',
          description: '`__Host-marignan` where the address is https',
        },
      },
    },
  };
};

const about = `What a company’s administrators do on the pages, for programs.

A program comes with a key of its company in the header Authorization; an administrator or a delegate with the session cookie,
sending JSON from the same origin. Both at once are refused. A key never reads or sets a password or another secret, and does
nothing to administrators and delegates: one thing held by a machine must not open a person’s account. Such endpoints take a
session, and say so. A key without accounts:read finds out nothing about people by what else it may do: what an act of its own
changed is not told (204), and what cannot be done without telling it takes accounts:read beside the scope of the act.

Problems are RFC 9457; \`code\` is stable. Any endpoint may answer: ${Object.keys(commonProblems).join(', ')}. A POST that takes
Idempotency-Key is done once however often it is sent within a day: the answer is sent again with Idempotent-Replayed. What
would be done to somebody a second time is done under such a name alone, else 400, idempotency-key-missing; of every other POST the
description says what it does when it is sent again. After a crash of the server the same key either does it, or is answered
with request-done. Each answer to whoever was let in has RateLimit and RateLimit-Policy; 429 and 503 have Retry-After.

What is wrong with a body is told at once: \`errors\` has each fault, of its shape and of the rules beside it, in the order of the
fields here, with a pointer, a stable code (${faultCodes().join(', ')}; for a password, why it is refused) and a sentence in the language of the account, or for a
key that of Accept-Language. What only the present state refuses, as an address that another account has, is told once the body
fits.`;

export const tags: Record<EndpointTag, string> = {
  session: 'Signing in and out, the own password',
  account: 'The own account',
  accounts: 'The people of the company',
  imports: 'Tables of people',
  'mass-actions': 'One act on many people',
  company: 'Groups, rules and settings of the company',
  desk: 'What a company decides and asks about the support',
  support: 'The work of the support’s own people',
  keys: 'Keys of the company',
};

const etagMeaning =
  'Of what is decided about the account: its details, role, group and state. A sign-in or a new password makes no other';

const operation = (declared: Endpoint): object => ({
  operationId: declared.id,
  tags: [declared.tag],
  summary: declared.summary,
  description: [describe(declared), whoMay(declared)].filter(Boolean).join('\n\n'),
  ...parameters(declared),
  security: security(declared),
  ...(declared.body
    ? {
        requestBody: {
          required: !declared.body.safeParse({}).success,
          content: withExample(content(declared.body, 'input'), declared.example),
        },
      }
    : {}),
  ...(declared.fileBytes === undefined ? {} : { requestBody: { required: true, content: fileContent } }),
  responses: {
    ...Object.fromEntries(
      Object.entries(declared.answers).map(([status, { description, schema, file }]) => [
        status,
        {
          description,
          ...(declared.version && schema
            ? { headers: { ETag: { description: etagMeaning, schema: { type: 'string' } } } }
            : {}),
          ...(schema ? { content: content(schema, 'output') } : file ? { content: fileContent } : {}),
        },
      ]),
    ),
    default: {
      description: `A problem (RFC 9457); \`code\` is stable${declared.problems.length > 0 ? `. Of its own: ${declared.problems.join(', ')}` : ''}`,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
  ...(declared.scopes === undefined ? {} : { 'x-scope': declared.scopes.join(' ') }),
  'x-problems': declared.problems,
});

/** What there is to say of it, behind its summary. */
export const describe = ({ description, sentAgain }: Endpoint): string =>
  [description, sentAgain && `Sent again: ${sentAgain}.`].filter(Boolean).join(' ');

const whoMay = ({ who, scopes }: Endpoint): string => {
  const people = { anybody: 'anybody', choosing: 'any session', 'signed-in': 'any full session' };
  const open = typeof who === 'string' ? people[who] : `a session of: ${who.join(', ')}`;
  return `Who may: ${open}${scopes === undefined ? '; no key' : `; a key with ${scopes.join(' and ')}`}.`;
};

const security = ({ who, scopes }: Endpoint): object[] => [
  ...(scopes === undefined ? [] : [{ key: [...scopes] }]),
  ...(who === 'anybody' ? [{}] : [{ session: [] }]),
];

const parameters = (declared: Endpoint): { parameters?: object[] } => {
  const inPath = [...declared.path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z0-9]{1,64}$' } },
  }));
  const asked = declared.query ? schemaOf(declared.query, 'input') : {};
  const inQuery = Object.entries(asked.properties ?? {}).map(([name, schema]) => ({
    ...{ name, in: 'query', required: (asked.required ?? []).includes(name), schema },
  }));
  const headers = requestHeaders(declared).map(({ name, isRequired, description }) => ({
    ...{ name, in: 'header', required: isRequired, description, schema: { type: 'string' } },
  }));
  const all = [...inPath, ...inQuery, ...headers];
  return all.length > 0 ? { parameters: all } : {};
};

const problemSchema = z.object({
  type: z.string().describe('Where the page for programmers explains the code, in the language of its reader'),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z
    .array(
      z.object({
        pointer: z.string().describe('RFC 6901, into the body'),
        code: z.string().describe('Stable'),
        detail: z.string().describe('A sentence in the reader’s language'),
      }),
    )
    .optional()
    .describe('Every fault of the body at once, fifty at most'),
});

const content = (schema: z.ZodType, direction: 'input' | 'output') => ({
  'application/json': { schema: schemaOf(schema, direction) },
});

const fileContent = { 'text/csv': { schema: { type: 'string' } } };

const withExample = (described: ReturnType<typeof content>, example: object | undefined) =>
  example === undefined ? described : { 'application/json': { ...described['application/json'], example } };
