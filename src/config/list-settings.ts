import type * as z from 'zod';
import { settings } from './settings.ts';

export type Setting = {
  /** `listen.port`, or `service.telephones[].number` for what each item of a list holds. */
  path: string;
  kind: 'section' | 'list' | 'text' | 'number' | 'choice';
  description: string;
  required: boolean;
  default: unknown;
  /** Numbers: their bounds. Lists and texts: how long they may be. */
  min: number | undefined;
  max: number | undefined;
  choices: readonly string[];
  unit: string | undefined;
  holds: string | undefined;
  defaultText: string | undefined;
};

let listed: ReadonlyMap<string, Setting> | undefined;

/** Every setting by its path, in the order of the table. */
export function listSettings(): ReadonlyMap<string, Setting> {
  listed ??= new Map([...walk(settings, '')].map((setting) => [setting.path, setting]));
  return listed;
}

/** The setting a place in the file belongs to. */
export function settingAt(path: readonly PropertyKey[]): Setting | undefined {
  return listSettings().get(settingName(path));
}

export function settingName(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? '[]' : `.${String(part)}`));
  return parts.join('').replace(/^\./, '');
}

function* walk(schema: z.core.$ZodType, path: string): Generator<Setting> {
  const { inner, required, fallback, meta } = unwrap(schema);
  const bounds = boundsOf(inner);
  const { def } = inner._zod as z.core.$ZodTypes['_zod'];
  if (path !== '') {
    yield {
      path,
      kind: kindOf(def.type),
      description: meta.description ?? '',
      required,
      default: fallback,
      ...bounds,
      choices: def.type === 'enum' ? Object.values(def.entries).map(String) : [],
      unit: meta.unit,
      holds: meta.holds,
      defaultText: meta.defaultText,
    };
  }
  if (def.type === 'object') {
    for (const [key, field] of Object.entries(def.shape)) yield* walk(field, path === '' ? key : `${path}.${key}`);
  }
  if (def.type === 'array') yield* walk(def.element, `${path}[]`);
}

function unwrap(schema: z.core.$ZodType) {
  let inner = schema;
  let required = true;
  let fallback: unknown;
  let meta: z.GlobalMeta = {};
  for (;;) {
    meta = { ...(inner as z.ZodType).meta(), ...meta };
    const { def } = inner._zod as z.core.$ZodTypes['_zod'];
    if (def.type !== 'default' && def.type !== 'prefault' && def.type !== 'optional') break;
    if (def.type !== 'optional') fallback = def.defaultValue;
    required = false;
    inner = def.innerType;
  }
  return { inner, required, fallback, meta };
}

function kindOf(type: string): Setting['kind'] {
  switch (type) {
    case 'object':
      return 'section';
    case 'array':
      return 'list';
    case 'enum':
      return 'choice';
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    default:
      throw new Error(`The table of settings holds a kind that nothing explains: ${type}`);
  }
}

function boundsOf(schema: z.core.$ZodType): Pick<Setting, 'min' | 'max'> {
  const bounds: Pick<Setting, 'min' | 'max'> = { min: undefined, max: undefined };
  for (const check of schema._zod.def.checks ?? []) {
    const def = check._zod.def as z.core.$ZodChecks['_zod']['def'];
    if (def.check === 'greater_than') bounds.min = Number(def.value);
    if (def.check === 'less_than') bounds.max = Number(def.value);
    if (def.check === 'min_length') bounds.min = def.minimum;
    if (def.check === 'max_length') bounds.max = def.maximum;
  }
  return bounds;
}
