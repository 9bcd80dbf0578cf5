import { spawnSync } from 'node:child_process';
import { accessSync, constants, globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests need that npm does not bring. */
export type SystemPart = 'chromium' | 'firefox' | 'postgresql' | 'poppler' | 'dovecot';

type Description = {
  /** The path of the program, or of the folder with the programs (postgresql); null when it is missing. */
  find: () => string | null;
  /** Debian's packages. */
  packages: readonly string[];
  elsewhere: string;
};

const descriptions: Readonly<Record<SystemPart, Description>> = {
  chromium: {
    find: findChromium,
    // The fonts give pages a shape on a machine that never showed one.
    packages: ['chromium', 'fonts-dejavu-core'],
    elsewhere: 'install Chromium or Google Chrome, or name its program in MARIGNAN_CHROMIUM',
  },
  // The pages are looked at in a second engine.
  firefox: {
    find: () => findOnPath('firefox-esr', 'firefox'),
    packages: ['firefox-esr'],
    elsewhere: 'install Firefox, with firefox on the PATH',
  },
  postgresql: {
    find: findPostgresql,
    packages: ['postgresql'],
    elsewhere: 'install the PostgreSQL server, with initdb and postgres on the PATH',
  },
  // The mailbox that users write to.
  dovecot: {
    find: () => findOnPath('dovecot') ?? ['/usr/sbin/dovecot'].find(isProgram) ?? null,
    packages: ['dovecot-imapd'],
    elsewhere: 'install Dovecot 2.3, with dovecot on the PATH',
  },
  // Reads the help page's PDF as a reader's program would.
  poppler: {
    find: () => findOnPath('pdftotext'),
    packages: ['poppler-utils'],
    elsewhere: 'install poppler, with pdftotext on the PATH',
  },
};

const parts = Object.keys(descriptions) as SystemPart[];

export const findSystemPart = (part: SystemPart): string | null => descriptions[part].find();

/** The parts this machine lacks: told by npm test, or looked for when a test file is run by itself. */
export function missingParts(environment: NodeJS.ProcessEnv = process.env): SystemPart[] {
  const told = environment.MARIGNAN_MISSING_PARTS;
  if (told === undefined) return parts.filter((part) => findSystemPart(part) === null);
  return parts.filter((part) => told.split(',').includes(part));
}

/** Says how to get a part, with the command where there is one. */
export function howToInstall(part: SystemPart): string {
  return isDebian() ? `apt-get install ${descriptions[part].packages.join(' ')}` : descriptions[part].elsewhere;
}

/**
 * On Debian and Ubuntu, as root, installs what is missing and says so in a line. Answers what is missing still, each
 * with a line of its own.
 */
export function provideSystemParts(say: (line: string) => void): SystemPart[] {
  const missing = parts.filter((part) => findSystemPart(part) === null);
  if (missing.length === 0) return [];
  if (isDebian() && process.getuid?.() === 0) {
    const packages = missing.flatMap((part) => descriptions[part].packages);
    say(`Installing what the tests need from the system: apt-get install ${packages.join(' ')}`);
    const failure = installWithApt(packages);
    if (failure) say(failure);
  }
  const lacking = parts.filter((part) => findSystemPart(part) === null);
  for (const part of lacking) say(`Missing: ${part}. To have it: ${howToInstall(part)}`);
  return lacking;
}

/** What went wrong, or null. Never asks a question; waits for another apt-get to finish, though not for ever. */
function installWithApt(packages: readonly string[]): string | null {
  const minute = 60_000;
  const commands: readonly (readonly [args: readonly string[], timeout: number])[] = [
    [['update'], 3 * minute],
    [['install', '--yes', '--no-install-recommends', ...packages], 8 * minute],
  ];
  for (const [args, timeout] of commands) {
    const { status, error, stdout, stderr } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout,
    });
    if (status === 0) continue;
    const last = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-10).join('\n');
    return `apt-get ${args[0]} failed. ${error?.message ?? ''}\n${last}`.trim();
  }
  return null;
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function findChromium(): string | null {
  const named = process.env.MARIGNAN_CHROMIUM;
  if (named) return isProgram(named) ? named : null;
  return findOnPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}

/** Debian keeps each version's programs in a folder of its own, off the PATH: the newest is taken. */
function findPostgresql(): string | null {
  const version = (folder: string): number => Number(/(\d+(\.\d+)?)\/bin$/.exec(folder)?.[1] ?? 0);
  const folders = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => version(b) - version(a));
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const complete = (folder: string): boolean =>
    folder !== '' && ['initdb', 'postgres'].every((program) => isProgram(join(folder, program)));
  return [...folders, ...onPath].find(complete) ?? null;
}

function findOnPath(...names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
