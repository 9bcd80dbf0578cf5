import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Logo } from '../platform/logo.ts';
import { checkSettings, type Origin } from './check-settings.ts';
import { type Config, completeSettings } from './config.ts';
import { isAligned } from './dkim.ts';
import { type Environment, fileVariable, type Overrides, secretVariables } from './environment.ts';
import { type Fault, fault, mostFaults, wholeOf } from './faults.ts';
import { isLoopback, isNowhere } from './fields.ts';
import { type FileSettings, overrideSettings } from './override-settings.ts';
import { readFile } from './read-file.ts';
import { readLogo } from './read-logo.ts';
import { readYaml, shownPath } from './read-yaml.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';
import { secretsNamedBy } from './sms-settings.ts';
import { suspectSettings, suspectVariables } from './suspicions.ts';

export type ConfigurationRequest = {
  overrides?: Overrides;
  environment: Environment;
  workingDirectory?: string;
  /** Whether a missing key is a fault: it is to serve, and isn't to create the installation, or the key. */
  needsSecretKey?: boolean;
};

export type LoadedConfiguration =
  | { config: Config; secrets: Secrets; warnings: Fault[] }
  | { faults: Fault[]; warnings: Fault[] };

const fileLimitKiB = 1024;

/**
 * Reads the configuration: defaults, then the file, then the environment, then the flags, the later over the earlier.
 * Every fault of every source is told at once. Nothing is written, and nothing is thrown for what an operator wrote.
 */
export function loadConfiguration(request: ConfigurationRequest): LoadedConfiguration {
  const { overrides = {}, environment, workingDirectory = process.cwd(), needsSecretKey = false } = request;
  const file = findConfiguration(overrides, environment, workingDirectory);
  const warnings = suspectVariables(environment);
  const read = readSettings(file, workingDirectory);
  const origin = overrideSettings(read, overrides, environment);
  const checked = origin.given === undefined ? { faults: [] } : checkSettings(origin.given, origin);
  if ('faults' in checked || read.faults.length > 0) {
    const further = 'faults' in checked ? checked.faults : [];
    const { faults } = readSecrets(environment, { dataDirectory: undefined, workingDirectory });
    return { faults: [...inOrder(together(read.faults, further)), ...faults], warnings };
  }
  const path = file === undefined ? null : resolve(workingDirectory, file);
  // A path in the file starts at the file, so that it means the same wherever the server is started.
  const dataSaidIn = path === null || origin.isOverridden(['data']) ? workingDirectory : dirname(path);
  const logo = logoOf(checked.settings, path === null ? workingDirectory : dirname(path), origin);
  const config = completeSettings(checked.settings, { file: path, dataSaidIn, workingDirectory, logo: logo.logo });
  warnings.push(...suspectSettings(config, origin));
  const { secrets, faults } = readSecrets(environment, { dataDirectory: config.data, workingDirectory });
  faults.unshift(...logo.faults, ...misalignment(config, origin), ...unreachableSupport(config, origin));
  if (faults.length === 0) faults.push(...missingSecrets(config, secrets, origin, needsSecretKey));
  return faults.length > 0 ? { faults, warnings } : { config, secrets, warnings };
}

/** The file that is read: the one asked for, else `marignan.yaml` here, else in the data directory, else none. */
function findConfiguration(
  overrides: Overrides,
  environment: Environment,
  workingDirectory: string,
): string | undefined {
  const asked = overrides.file ?? (environment[fileVariable] || undefined);
  if (asked !== undefined) return asked;
  const data = overrides.data ?? (environment.MARIGNAN_DATA || 'data');
  const usual = ['marignan.yaml', join(data, 'marignan.yaml')];
  return usual.find((path) => existsSync(resolve(workingDirectory, path)));
}

function readSettings(file: string | undefined, workingDirectory: string): FileSettings {
  const nowhere = (path: readonly PropertyKey[]) => wholeOf(file ?? 'marignan.yaml', shownPath(path));
  const without = (value: unknown, faults: Fault[]) => ({ value, faults, locate: nowhere, sourceOf: () => undefined });
  if (file === undefined) return without({}, []);
  const bytes = readFile(resolve(workingDirectory, file), file, fileLimitKiB);
  return 'fault' in bytes ? without(undefined, [bytes.fault]) : readYaml(bytes.bytes, file);
}

function logoOf({ service }: Settings, directory: string, { locate }: Origin): { logo: Logo | null; faults: Fault[] } {
  if (service.logo === undefined) return { logo: null, faults: [] };
  const read = readLogo(service.logo, directory, locate(['service', 'logo']));
  return 'fault' in read ? { logo: null, faults: [read.fault] } : { logo: read.logo, faults: [] };
}

/** A signature that counts for nothing at the receiver's is not one to start with. */
function misalignment({ mail }: Config, { locate }: Origin): Fault[] {
  if (!mail?.dkim || isAligned(mail.dkim.domain, mail.from.address)) return [];
  return [fault(locate(['mail', 'dkim', 'domain']), 'dkim-not-aligned', { from: mail.from.address })];
}

/** People who lost their access have to know where to write, and the default is this machine. */
function unreachableSupport({ url, service }: Config, { locate }: Origin): Fault[] {
  if (!url.startsWith('https:') || isLoopback(new URL(url).hostname) || !isNowhere(service.supportEmail)) return [];
  return [fault(locate(['service', 'supportEmail']), 'support-address-missing')];
}

function missingSecrets(config: Config, secrets: Secrets, { locate }: Origin, needsSecretKey: boolean): Fault[] {
  const faults: Fault[] = [];
  if (config.mail?.user !== undefined && !secrets.smtpPassword) {
    faults.push(fault(locate(['mail', 'user']), 'smtp-password-missing'));
  }
  if (config.intake && !secrets.imapPassword) faults.push(fault(locate(['intake', 'user']), 'imap-password-missing'));
  for (const name of config.sms ? secretsNamedBy(config.sms) : []) {
    if (!secrets[name]) faults.push(fault(locate(['sms']), 'sms-secret-missing', { variable: secretVariables[name] }));
  }
  if (needsSecretKey && config.mail?.dkim && !secrets.dkim.key) {
    faults.push(fault(locate(['mail', 'dkim']), 'dkim-key-missing'));
  }
  if (needsSecretKey && !secrets.secretKey) {
    faults.push(fault(wholeOf(secretVariables.secretKey), 'secret-key-missing'));
  }
  return faults;
}

/** A reference of YAML gives no value; that none is there then says nothing more. */
function together(ofFile: Fault[], ofSettings: Fault[]): Fault[] {
  const references = ofFile.filter(({ code }) => code === 'yaml-reference').map(({ path }) => path);
  return [...ofFile, ...ofSettings.filter(({ path }) => !references.includes(path))];
}

function inOrder(faults: Fault[]): Fault[] {
  const ordered = faults.toSorted((one, other) => {
    return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
  });
  if (ordered.length <= mostFaults) return ordered;
  const told = ordered.slice(0, mostFaults);
  return [...told, fault(wholeOf(told[0]?.file ?? ''), 'more-faults')];
}
