import { join } from 'node:path';
import type { InitParts, ShownFault } from '../cli/command-parts.ts';
import { checkSettings } from '../config/check-settings.ts';
import { completeSettings } from '../config/config.ts';
import type { Environment } from '../config/environment.ts';
import { wholeOf } from '../config/faults.ts';
import { shownPath } from '../config/read-yaml.ts';
import { readSecrets } from '../config/secrets.ts';
import type { Language } from '../text/sentences.ts';
import { openInstallation } from './installation.ts';
import { load, misconfigured, settingsInForce, showFaults } from './read-configuration.ts';

/** What `init` needs of the configuration before there is one. */
export const initParts = (environment: Environment): InitParts => ({
  given: {
    config: environment.MARIGNAN_CONFIG || undefined,
    data: environment.MARIGNAN_DATA || undefined,
    url: environment.MARIGNAN_URL || undefined,
    database: environment.MARIGNAN_DATABASE || undefined,
  },
  checkSettings: (settings, language, flagOf) => {
    const checked = check(settings, language, flagOf);
    return 'faults' in checked ? checked.faults : [];
  },
  readSecretKey: (data, language) => {
    const { secrets, faults } = readSecrets(environment, { dataDirectory: data, workingDirectory: process.cwd() });
    if (faults.length > 0) return misconfigured({ faults, warnings: [] }, language);
    return { kind: 'read', key: secrets.secretKey ?? null, inFile: isKeyInFile(environment) };
  },
  readConfiguration: (places, language) => {
    const loaded = load(places, environment, false);
    if ('faults' in loaded) return misconfigured(loaded, language);
    const { config, secrets, warnings } = loaded;
    return {
      kind: 'read',
      settings: settingsInForce(config, secrets, environment),
      key: secrets.secretKey ?? null,
      inFile: isKeyInFile(environment),
      warnings: showFaults(warnings, language),
    };
  },
  open: async (given, data, secretKey) => {
    const checked = check(given, 'en', (path) => path);
    if ('faults' in checked) throw new Error('The settings were checked before.');
    const workingDirectory = process.cwd();
    const file = join(data, 'marignan.yaml');
    const config = completeSettings(checked.settings, { file, dataSaidIn: data, workingDirectory, logo: null });
    const secrets = { ...readSecrets(environment, { dataDirectory: undefined, workingDirectory }).secrets, secretKey };
    const installation = await openInstallation(config, secrets);
    return { ...installation, settings: settingsInForce(config, secrets, environment) };
  },
});

const isKeyInFile = ({ MARIGNAN_SECRET_KEY, MARIGNAN_SECRET_KEY_FILE }: Environment): boolean =>
  !MARIGNAN_SECRET_KEY && !MARIGNAN_SECRET_KEY_FILE;

const check = (
  given: object,
  language: Language,
  flagOf: (path: string) => string,
): { settings: Parameters<typeof completeSettings>[0] } | { faults: ShownFault[] } => {
  const checked = checkSettings(given, {
    locate: (path) => wholeOf(flagOf(shownPath(path))),
    sourceOf: () => undefined,
  });
  return 'faults' in checked ? { faults: showFaults(checked.faults, language) } : checked;
};
