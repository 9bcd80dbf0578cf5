import * as z from 'zod';

/** The part of a JSON Schema that is read here. */
export type JsonSchema = {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  format?: string;
};

export const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io });
  return described as JsonSchema;
};

/** One member of what is sent or answered, by its way from the top: `people.filter.q`, `accounts[].id`. */
export type Field = { name: string; type: string; isRequired: boolean; isNullable: boolean; description: string };

/** Every member, those of members too, in the order of the schema. */
export const fieldsOf = (schema: JsonSchema, before = ''): Field[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, member]) => {
    const name = before + key;
    const field = {
      ...{ name, type: typeOf(member), isRequired: (schema.required ?? []).includes(key) },
      isNullable: takesNull(member),
      description: member.description ?? '',
    };
    const variants = variantsOf(member);
    const inside = variants.flatMap((one) => within(one, name));
    // Of several shapes one is sent: none of their members must be there.
    return [field, ...(variants.length > 1 ? inside.map((one) => ({ ...one, isRequired: false })) : inside)];
  });

const within = (schema: JsonSchema, name: string): Field[] =>
  schema.items ? fieldsOf(schema.items, `${name}[].`) : fieldsOf(schema, `${name}.`);

const variantsOf = (schema: JsonSchema): JsonSchema[] =>
  (schema.anyOf ?? [schema]).filter(({ type }) => type !== 'null');

const takesNull = ({ anyOf, type }: JsonSchema): boolean =>
  anyOf?.some((one) => one.type === 'null') === true || (Array.isArray(type) && type.includes('null'));

/** As a programmer calls it: the choices where there are few, else the format, else the type. */
const typeOf = (schema: JsonSchema): string => {
  const variants = variantsOf(schema);
  if (variants.length > 1) return [...new Set(variants.map(typeOf))].join(' | ');
  const [{ enum: choices, const: only, format, type, items } = {}] = variants;
  if (only !== undefined) return JSON.stringify(only);
  if (choices) return choices.map((choice) => JSON.stringify(choice)).join(' | ');
  if (items) return `array of ${typeOf(items)}`;
  if (format) return format;
  return (Array.isArray(type) ? type.find((one) => one !== 'null') : type) ?? 'any';
};
