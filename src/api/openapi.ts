import * as z from 'zod';
import type { Endpoint } from './endpoint.ts';

/** The OpenAPI 3.1 document, made of the very schemas that check the input. */
export const openApiDocument = (endpoints: readonly Endpoint[], url: string): object => {
  const paths: Record<string, Record<string, object>> = {};
  for (const declared of endpoints) {
    const path = declared.path.replace(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][declared.method.toLowerCase()] = {
      summary: declared.summary,
      ...(declared.body ? { requestBody: { required: true, content: content(declared.body, 'input') } } : {}),
      responses: {
        ...Object.fromEntries(
          Object.entries(declared.answers).map(([status, { description, schema }]) => [
            status,
            { description, ...(schema ? { content: content(schema, 'output') } : {}) },
          ]),
        ),
        default: {
          description: 'A problem (RFC 9457); `code` is stable',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Marignan', version: '1' },
    servers: [{ url }],
    paths,
    components: { schemas: { Problem: schemaOf(problemSchema, 'output') } },
  };
};

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
});

const content = (schema: z.ZodType, direction: 'input' | 'output') => ({
  'application/json': { schema: schemaOf(schema, direction) },
});

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io });
  return described;
};
