import { problem } from '../http/answers.ts';
import { type Language, sentences } from '../text/sentences.ts';

/** One fault of what was sent: where it is (RFC 6901), a stable code, and a sentence in the reader’s language. */
export type BodyFault = { pointer: string; code: string; detail: string };

/** What the domain finds wrong, by field. */
export type FieldFaults = { readonly [field: string]: FaultCode | undefined };

/** How few and how many signs each field takes. */
export type FieldBounds = { readonly [field: string]: { readonly least?: number; readonly most?: number } };

type Sayings = ReturnType<typeof sentences>['bodyFaults'];
export type FaultCode = Exclude<keyof Sayings, 'types'>;

/** Every code that an error of a problem may have, beside the reasons to refuse a password. */
export const faultCodes = (): FaultCode[] =>
  (Object.keys(sentences('fr').bodyFaults) as (keyof Sayings)[]).filter((code) => code !== 'types');

export const faultAt = <Code extends FaultCode>(
  language: Language,
  pointer: string,
  code: Code,
  varying: SaidOf<Code>,
): BodyFault => {
  const say = sentences(language).bodyFaults[code] as (varying: SaidOf<Code>) => string;
  return { pointer, code, detail: say(varying) };
};

type SaidOf<Code extends FaultCode> = Parameters<Sayings[Code]> extends [infer Varying] ? Varying : object;

export const fieldFaults = (language: Language, faults: FieldFaults, bounds: FieldBounds = {}): BodyFault[] =>
  Object.entries(faults).flatMap(([field, code]) =>
    code === undefined ? [] : [faultAt(language, `/${field}`, code, bounds[field] ?? {})],
  );

/** More are of no use to anybody who mends them. */
export const mostTold = 50;

export const unfit = (faults: readonly BodyFault[]): Response =>
  problem(422, 'unfit-input', { errors: faults.slice(0, mostTold) });

export const unfitFields = (language: Language, faults: FieldFaults, bounds: FieldBounds = {}): Response =>
  unfit(fieldFaults(language, faults, bounds));
