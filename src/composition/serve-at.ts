import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandParts, Misconfigured, Places } from '../cli/command-parts.ts';
import { writeSecretKey } from '../cli/init/write-secret-key.ts';
import type { Config } from '../config/config.ts';
import type { Environment } from '../config/environment.ts';
import { isLoopback } from '../config/fields.ts';
import { newSecretKey } from '../platform/keys.ts';
import type { Language } from '../text/sentences.ts';
import { openInstallation } from './installation.ts';
import { isUntouched, load, misconfigured, showFaults } from './read-configuration.ts';
import { serve } from './serve.ts';

/**
 * Starts the server of the installation that flags, environment and file lead to. A demonstration without a
 * configuration of its own is the example's, and makes its own secret key.
 */
export const serveAt = async (
  flags: Places,
  { demo }: { demo: boolean },
  environment: Environment,
  language: Language,
): ReturnType<CommandParts['serve']> => {
  const places = demo && !flags.config && !environment.MARIGNAN_CONFIG ? { ...flags, config: example } : flags;
  if (demo) {
    const refusal = prepareDemonstration(places, environment, language);
    if (refusal) return refusal;
  }
  const loaded = load(places, environment, true);
  if ('faults' in loaded) {
    return isUntouched(places, environment) ? { kind: 'nothing-here' } : misconfigured(loaded, language);
  }
  const { config, secrets, warnings } = loaded;
  const installation = await openInstallation(config, secrets);
  const started = await serve(installation, { demo }).catch(async (cause) => {
    await installation.close();
    throw cause;
  });
  if (started === 'not-a-demonstration') {
    await installation.close();
    return { kind: started, data: config.data };
  }
  const hasCompanies = (await installation.storage.companies.findOperating()) !== null;
  return {
    kind: 'serving',
    serving: {
      ...started,
      hasCompanies,
      hasMail: config.mail !== undefined,
      warnings: showFaults(warnings, language),
      ended: untilAsked().then(() => started.stop()),
    },
  };
};

const example = join(import.meta.dirname, '../../examples/eko/marignan.yaml');

type Refusal = Misconfigured | { kind: 'not-local'; host: string };

const prepareDemonstration = (places: Places, environment: Environment, language: Language): Refusal | null => {
  const loaded = load(places, environment, false);
  if ('faults' in loaded) return misconfigured(loaded, language);
  const { config, secrets } = loaded;
  if (!isLoopback(config.listen.host)) return { kind: 'not-local', host: config.listen.host };
  if (!secrets.secretKey && !holdsDatabase(config)) keepNewKey(config);
  return null;
};

/** A database without its key is no new demonstration: the missing key is told as such. */
const holdsDatabase = ({ database }: Config): boolean => database.engine === 'sqlite' && existsSync(database.file);

const keepNewKey = ({ data }: Config): void => {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeSecretKey(join(data, 'secret.key'), newSecretKey());
};

/** A second signal ends the process at once, as if nobody listened. */
const untilAsked = (): Promise<void> =>
  new Promise((resolve) => {
    const asked = () => {
      process.off('SIGINT', asked);
      process.off('SIGTERM', asked);
      resolve();
    };
    process.on('SIGINT', asked);
    process.on('SIGTERM', asked);
  });
