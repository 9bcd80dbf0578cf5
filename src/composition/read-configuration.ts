import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CheckedConfiguration, Misconfigured, Places, SettingsInForce, ShownFault } from '../cli/command-parts.ts';
import type { Config } from '../config/config.ts';
import { type Environment, knownVariables } from '../config/environment.ts';
import { explainFault, type Fault } from '../config/faults.ts';
import { type LoadedConfiguration, loadConfiguration } from '../config/load-configuration.ts';
import type { Secrets } from '../config/secrets.ts';
import type { Language } from '../text/sentences.ts';

export const load = (places: Places, environment: Environment, needsSecretKey: boolean): LoadedConfiguration => {
  const { config: file, data, database, host, port } = places;
  return loadConfiguration({ overrides: { file, data, database, host, port }, environment, needsSecretKey });
};

export const showFaults = (faults: readonly Fault[], language: Language): ShownFault[] =>
  faults.map((fault) => {
    const { file, line, column, path, code } = fault;
    return { file, line, column, path, code, message: explainFault(fault, language) };
  });

export const misconfigured = (
  { faults, warnings }: { faults: readonly Fault[]; warnings: readonly Fault[] },
  language: Language,
): Misconfigured => ({
  kind: 'misconfigured',
  faults: showFaults(faults, language),
  warnings: showFaults(warnings, language),
});

/** Where nothing but the key is missing, no file and no variable says anything, and nothing was ever kept. */
export const isUntouched = (places: Places, environment: Environment): boolean => {
  const loaded = load(places, environment, false);
  const isUnsaid = knownVariables.every((name) => !environment[name]);
  return isUnsaid && 'config' in loaded && loaded.config.file === null && !existsSync(loaded.config.data);
};

export const checkedConfiguration = (
  loaded: LoadedConfiguration,
  environment: Environment,
  language: Language,
): CheckedConfiguration => {
  if ('faults' in loaded) return misconfigured(loaded, language);
  const settings = settingsInForce(loaded.config, loaded.secrets, environment);
  return { kind: 'sound', settings, warnings: showFaults(loaded.warnings, language) };
};

/** What is in force, without any secret. */
export const settingsInForce = (config: Config, secrets: Secrets, environment: Environment): SettingsInForce => {
  const { file, url, listen, data, database, language, timeZone, profile, passwords, mail } = config;
  return {
    file,
    url,
    listen,
    data,
    database: {
      engine: database.engine,
      place: database.engine === 'sqlite' ? database.file : database.url,
      passwordGiven: secrets.databasePassword !== undefined,
    },
    secretKeyFile: secretKeyFile(data, environment),
    peppers: { file: secrets.peppers.file, variable: secrets.peppers.variable },
    language,
    timeZone,
    profile,
    departure: passwords.departure ?? null,
    mail: mail
      ? {
          host: mail.host,
          port: mail.port,
          security: mail.security,
          user: mail.user ?? null,
          from: `${mail.from.name} <${mail.from.address}>`,
        }
      : null,
  };
};

const secretKeyFile = (data: string, environment: Environment): string | null => {
  if (environment.MARIGNAN_SECRET_KEY) return null;
  const named = environment.MARIGNAN_SECRET_KEY_FILE;
  return named ? resolve(named) : join(data, 'secret.key');
};
