import * as z from 'zod';
import type { Language } from '../text/sentences.ts';
import { sentences } from '../text/sentences.ts';
import { type BodyFault, faultAt, mostTold } from './body-faults.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Everything in which what was sent has another shape than its schema. */
export const schemaFaults = (language: Language, error: z.ZodError, sent: unknown): BodyFault[] =>
  error.issues.flatMap((issue) => faultsOf(language, issue, [], sent));

/** The fields of a body that have the right shape, as they are read. */
export const fittingFields = (schema: z.ZodType, sent: unknown): Record<string, unknown> => {
  if (!(schema instanceof z.ZodObject) || typeof sent !== 'object' || sent === null) return {};
  const read = Object.entries(schema.shape as Record<string, z.ZodType>).map(([field, of]) => {
    const { success, data } = of.safeParse(Object.hasOwn(sent, field) ? sent[field as keyof typeof sent] : undefined);
    return success && data !== undefined ? [[field, data]] : [];
  });
  return Object.fromEntries(read.flat());
};

const faultsOf = (language: Language, issue: Issue, above: Path, sent: unknown): BodyFault[] => {
  const path = [...above, ...issue.path];
  const pointer = pointerTo(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, mostTold)
        .map((key) => faultAt(language, pointerTo([...path, key]), 'unknown-field', {}));
    case 'invalid_union':
      return faultsOfClosest(language, issue.errors, path, sent);
    case 'invalid_type':
      if (valueAt(sent, path) === undefined) return [faultAt(language, pointer, 'missing', {})];
      return [faultAt(language, pointer, 'wrong-type', { type: typeInWords(language, issue.expected) })];
    case 'invalid_value':
      if (valueAt(sent, path) === undefined) return [faultAt(language, pointer, 'missing', {})];
      return [faultAt(language, pointer, 'not-a-choice', { choices: issue.values.map(String).join(', ') })];
    case 'too_big':
      return [faultAt(language, pointer, tooBig[issue.origin] ?? 'too-large', { most: Number(issue.maximum) })];
    case 'too_small':
      return [faultAt(language, pointer, tooSmall[issue.origin] ?? 'too-small', { least: Number(issue.minimum) })];
    case 'custom':
      return [faultAt(language, pointer, 'unreadable-characters', {})];
    default:
      return [faultAt(language, pointer, 'unfit-form', {})];
  }
};

/** Of several shapes, that which most of it has: the others would name as missing what was never meant. */
const faultsOfClosest = (
  language: Language,
  shapes: readonly (readonly Issue[])[],
  path: Path,
  sent: unknown,
): BodyFault[] => {
  const read = shapes.map((issues) => issues.flatMap((issue) => faultsOf(language, issue, path, sent)));
  const misses = (faults: BodyFault[]) => faults.filter(({ code }) => code === 'unknown-field' || code === 'missing');
  const [closest = []] = read.sort((one, other) => misses(one).length - misses(other).length);
  return closest;
};

const tooBig: Partial<Record<string, 'too-long' | 'too-many'>> = { string: 'too-long', array: 'too-many' };
const tooSmall: Partial<Record<string, 'too-short' | 'too-few'>> = { string: 'too-short', array: 'too-few' };

const typeInWords = (language: Language, expected: string): string => {
  const { types } = sentences(language).bodyFaults;
  const words: Partial<Record<string, string>> = {
    ...{ string: types.text, number: types.number, int: types.integer, boolean: types.boolean },
    ...{ array: types.list, object: types.object },
  };
  return words[expected] ?? expected;
};

const valueAt = (sent: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    sent,
  );

const pointerTo = (path: Path): string =>
  `/${path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
