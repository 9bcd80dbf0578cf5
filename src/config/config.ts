import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Logo } from '../platform/logo.ts';
import { domainOf } from './dkim.ts';
import type { Settings } from './settings.ts';

/** The settings of the file, with what depends on other settings or on this machine filled in. */
export type Config = Omit<Settings, 'url' | 'data' | 'database' | 'databasePoolSize' | 'mail' | 'hashing'> & {
  /** The file that was read; null when there is none. */
  file: string | null;
  /** An origin, without a slash at the end. */
  url: string;
  /** An absolute path. */
  data: string;
  database: DatabasePlace;
  mail: Mail | undefined;
  /** What service.logo names, read and checked. */
  logo: Logo | null;
  hashing: Settings['hashing'] & { threads: number };
};

export type DatabasePlace =
  | { engine: 'sqlite'; file: string }
  | { engine: 'postgresql'; url: string; poolSize: number };

export type Mail = {
  host: string;
  port: number;
  security: 'none' | 'starttls' | 'tls';
  user: string | undefined;
  from: { name: string; address: string };
  /** Whose signature mails bear. */
  dkim: { domain: string; selector: string } | undefined;
};

/** `dataSaidIn`: the directory that a relative `data` starts from. */
export function completeSettings(
  settings: Settings,
  places: { file: string | null; dataSaidIn: string; workingDirectory: string; logo: Logo | null },
): Config {
  const { url, data: said, database, databasePoolSize, mail, hashing, ...others } = settings;
  const data = said === undefined ? resolve(places.workingDirectory, 'data') : resolve(places.dataSaidIn, said);
  return {
    ...others,
    file: places.file,
    url: new URL(url ?? `http://localhost:${settings.listen.port}`).origin,
    data,
    database:
      database === 'sqlite'
        ? { engine: 'sqlite', file: join(data, 'marignan.db') }
        : { engine: 'postgresql', url: database, poolSize: databasePoolSize },
    logo: places.logo,
    mail: mail && completeMail(mail, settings.service),
    hashing: { ...hashing, threads: hashing.threads ?? availableParallelism() },
  };
}

const usualPorts = { none: 25, starttls: 587, tls: 465 } as const;

function completeMail(mail: NonNullable<Settings['mail']>, service: Settings['service']): Mail {
  const address = mail.from.address ?? service.supportEmail;
  return {
    host: mail.host,
    port: mail.port ?? usualPorts[mail.security],
    security: mail.security,
    user: mail.user,
    from: { name: mail.from.name ?? service.name, address },
    dkim: mail.dkim && { selector: mail.dkim.selector, domain: mail.dkim.domain ?? domainOf(address) },
  };
}
