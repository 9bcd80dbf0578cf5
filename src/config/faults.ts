import { createRequire } from 'node:module';
import type { Language } from '../platform/languages.ts';
import type { sentences as english } from './fault-sentences/en.ts';
import type { sentences as french } from './fault-sentences/fr.ts';

/**
 * Something wrong with the configuration. The code is stable (docs/configuration.md lists them); the sentences are for
 * people. No parameter ever holds the value of a secret.
 */
export type Fault = {
  /** The file as it was named, or the variable or flag that holds the value. */
  file: string;
  /** Counted from 1; null outside of a file, or where the file as a whole is meant. */
  line: number | null;
  column: number | null;
  /** The setting, like `service.hours[2].from`; empty where none is meant. */
  path: string;
  code: FaultCode;
  parameters: Record<string, string | number>;
};

export type FaultPlace = Pick<Fault, 'file' | 'line' | 'column' | 'path'>;

export type FaultCode = keyof typeof french;

/** The faults in one language; the French ones are the source. */
export type FaultSentences = Record<FaultCode, string>;

export const mostFaults = 50;

export function fault<Code extends FaultCode>(
  place: FaultPlace,
  code: Code,
  ...[parameters]: ParametersOf<Code> extends never ? [] : [Record<ParametersOf<Code>, string | number>]
): Fault {
  return { ...place, code, parameters: parameters ?? {} };
}

/** A fault of a file as a whole, of a variable or of a flag. */
export function wholeOf(file: string, path = ''): FaultPlace {
  return { file, line: null, column: null, path };
}

/** One line for a terminal: `marignan.yaml:12:5 mail.port: …`. */
export function explainFault({ file, line, column, path, code, parameters }: Fault, language: Language): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const subject = printable(path === '' ? place : `${place} ${path}`);
  const { line: inLine, sentences } = faultsIn(language);
  return inLine(
    subject,
    sentences[code].replace(/\{(\w+)\}/g, (_, name) => printable(parameters[name] ?? '')),
  );
}

/** A sound configuration is told in no language: the sentences are read where there is a fault. */
export function faultsIn(language: Language): Told {
  return sources[language]();
}

type Told = { line(subject: string, sentence: string): string; sentences: FaultSentences };

const require = createRequire(import.meta.url);

const sources: Readonly<Record<Language, () => Told>> = {
  fr: () => require('./fault-sentences/fr.ts'),
  en: () => require('./fault-sentences/en.ts'),
  de: () => require('./fault-sentences/de.ts'),
  lb: () => require('./fault-sentences/lb.ts'),
};

/** What stands in a file never steers a terminal, nor turns the line around, nor fills the screen. */
function printable(value: string | number): string {
  const shown = String(value).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
  return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown;
}

type ParametersOf<Code extends FaultCode> = NamesIn<(typeof english)[Code]>;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
