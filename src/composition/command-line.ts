import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitCode } from '../cli/answer.ts';
import type { CommandParts, Terminal } from '../cli/command-parts.ts';
import { run } from '../cli/run.ts';
import { readEnvironment } from '../config/environment.ts';
import { startedAs } from '../config/started-as.ts';
import { checkedConfiguration, isUntouched, load, misconfigured } from './read-configuration.ts';
import { readInstallationLanguage } from './read-installation-language.ts';

/** Runs a command of the command line on the real parts, each loaded when it is used; returns the exit code. */
export const runCommandLine = (argv: readonly string[], terminal: Terminal = ownTerminal()): Promise<ExitCode> => {
  const environment = readEnvironment();
  const language = readInstallationLanguage(argv, environment);
  const parts: CommandParts = {
    version: readVersion(),
    language,
    terminal,
    startedAs: startedAs(environment, { script: process.argv[1] ?? '', workingDirectory: process.cwd() }),
    showsStacks: environment.MARIGNAN_DEBUG === '1',
    isUntouched: (places) => isUntouched(places, environment),
    checkConfiguration: (places) => checkedConfiguration(load(places, environment, true), environment, language),
    openInstallation: async (places) => {
      const { openAt } = await import('./open-at.ts');
      return openAt(places, environment, language);
    },
    serve: async (places, mode) => {
      const { serveAt } = await import('./serve-at.ts');
      return serveAt(places, mode, environment, language);
    },
    findMailSigning: (places) => {
      const loaded = load(places, environment, false);
      if ('faults' in loaded) return misconfigured(loaded, language);
      const { mail } = loaded.config;
      const sending = mail ? { host: mail.host, from: mail.from.address, dkim: mail.dkim ?? null } : null;
      return { kind: 'found', mail: sending, key: loaded.secrets.dkim };
    },
    tryMail: async (places, to) => {
      const { tryMail } = await import('./try-mail.ts');
      return tryMail(places, to, environment, language);
    },
    init: async () => {
      const { initParts } = await import('./init-parts.ts');
      return initParts(environment);
    },
    databaseFiles: async () => {
      const { databaseFiles } = await import('./database-files.ts');
      return databaseFiles(environment, language);
    },
    findBreachList: async (places) => {
      const { breachListAt } = await import('./breach-list-at.ts');
      return breachListAt(places, environment, language);
    },
    knowledge: async () => {
      const { loadKnowledge } = await import('./load-knowledge.ts');
      return loadKnowledge();
    },
    serviceName: (places) => {
      const loaded = load(places, environment, false);
      return 'config' in loaded && loaded.config.file !== null ? loaded.config.service.name : 'eKo';
    },
  };
  return run(argv, parts);
};

const ownTerminal = (): Terminal => ({
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
});

const readVersion = (): string => {
  const description = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
};
