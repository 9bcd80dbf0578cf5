import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../config/environment.ts';
import { isLanguage, type Language } from '../platform/languages.ts';

/**
 * The language in which the commands speak: that of the installation, so that its operator is answered alike from every
 * terminal. It is looked up without checking the configuration, whose faults have to be told in some language too.
 */
export const readInstallationLanguage = (argv: readonly string[], environment: Environment): Language => {
  const asked = flagOf(argv, '--config') ?? (environment.MARIGNAN_CONFIG || undefined);
  const data = flagOf(argv, '--data') ?? (environment.MARIGNAN_DATA || 'data');
  for (const file of asked === undefined ? ['marignan.yaml', join(data, 'marignan.yaml')] : [asked]) {
    const said = /^language:[ \t]*["']?([a-z]+)/mu.exec(readText(file))?.[1];
    if (isLanguage(said)) return said;
  }
  return 'fr';
};

const flagOf = (argv: readonly string[], flag: string): string | undefined => {
  const place = argv.findLastIndex((argument) => argument === flag || argument.startsWith(`${flag}=`));
  const found = argv[place];
  return found === flag ? argv[place + 1] : found?.slice(flag.length + 1);
};

const limitBytes = 1024 * 1024;

const readText = (file: string): string => {
  try {
    const status = statSync(file);
    return status.isFile() && status.size <= limitBytes ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
};
