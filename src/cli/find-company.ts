import { type Language, sentences } from '../text/sentences.ts';
import { refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

/** The company by its name, or the answer that there is none. */
export const findCompany = async ({ storage }: OpenedInstallation, language: Language, name: string) =>
  (await storage.companies.findByName(name)) ??
  refused('unknown-company', sentences(language).cli.unknownCompany(printable(name)));
