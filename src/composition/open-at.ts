import type { Misconfigured, OpenedInstallation, Places } from '../cli/command-parts.ts';
import type { Environment } from '../config/environment.ts';
import type { Language } from '../text/sentences.ts';
import { openInstallation } from './installation.ts';
import { load, misconfigured, settingsInForce } from './read-configuration.ts';

/** Opens the installation that flags, environment and file lead to; `databaseFile` stands in for its database. */
export const openAt = async (
  places: Places,
  environment: Environment,
  language: Language,
  databaseFile?: string,
): Promise<Misconfigured | { kind: 'opened'; installation: OpenedInstallation }> => {
  const loaded = load(places, environment, true);
  if ('faults' in loaded) return misconfigured(loaded, language);
  const { config, secrets } = loaded;
  const settings = settingsInForce(config, secrets, environment);
  const database = databaseFile === undefined ? config.database : { engine: 'sqlite' as const, file: databaseFile };
  const installation = await openInstallation({ ...config, database }, secrets);
  return { kind: 'opened', installation: { ...installation, settings } };
};
