import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { openInstallation } from '../../src/composition/installation.ts';
import { loadConfiguration } from '../../src/config/load-configuration.ts';
import { createCompany } from '../../src/domain/accounts/create-company.ts';
import { newSecretKey } from '../../src/platform/keys.ts';
import { Secret } from '../../src/platform/secret.ts';
import { startPostgresql } from '../../test/parts/postgresql.ts';
import { ask } from './connection.ts';
import { freePort } from './free-port.ts';
import { password } from './password.ts';
import { bringInPeople, companyName, wholeSet } from './people-set.ts';
import { pageRequest } from './requests.ts';
import { ServerProcess } from './server-process.ts';

export type Engine = 'sqlite' | 'postgresql';

/** A million people in ten thousand companies, some years in use, and the server on it. */
export class PeopleGround {
  readonly #server: ServerProcess;
  readonly #clear: () => Promise<void>;
  readonly port: number;
  readonly administrator: string;
  /** Users who sign in with the benches' password. */
  readonly people: string[];

  static async prepare(engine: Engine): Promise<PeopleGround> {
    const folder = mkdtempSync(join(tmpdir(), 'marignan-bench-people-'));
    const database = engine === 'postgresql' ? await startPostgresql() : null;
    const clear = async () => {
      await database?.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    try {
      const port = await freePort();
      const configFile = join(folder, 'marignan.yaml');
      writeFileSync(configFile, configuration(port, database?.url ?? null));
      writeFileSync(join(folder, 'secret.key'), newSecretKey().reveal(), { mode: 0o600 });
      const hash = await bringIn(configFile);
      const run = database ? await onPostgresql(database.url) : onSqlite(join(folder, 'marignan.db'));
      for (const statement of usedForYears(hash)) await run.execute(statement);
      const [[administrator = ''], people] = [await run.emails(administratorOfLargest), await run.emails(signersIn)];
      await run.end();
      const server = ServerProcess.spawn({ configFile, port });
      await server.answers('/healthz');
      return new PeopleGround(server, clear, { port, administrator, people });
    } catch (error) {
      await clear();
      throw error;
    }
  }

  private constructor(
    server: ServerProcess,
    clear: () => Promise<void>,
    { port, administrator, people }: { port: number; administrator: string; people: string[] },
  ) {
    this.#server = server;
    this.#clear = clear;
    this.port = port;
    this.administrator = administrator;
    this.people = people;
  }

  /** The address of page 500, come to as a person does: by the link to the next page, 499 times. */
  async pageFiveHundred(cookie: string): Promise<string> {
    let path = '/config/users';
    for (let page = 1; page < 500; page += 1) {
      const { body } = await ask(this.port, pageRequest(this.port, path, cookie));
      const next = /<a rel="next" href="([^"]+)"/.exec(body.toString('utf8'))?.[1];
      if (next === undefined) throw new Error(`Page ${page} has no next one.`);
      path = next.replaceAll('&amp;', '&');
    }
    return path;
  }

  async close(): Promise<void> {
    await this.#server.stop();
    await this.#clear();
  }
}

const configuration = (port: number, url: string | null): string => `data: .
listen:
  port: ${port}
${url === null ? '' : `database: ${url}\n`}limits:
  requestsPerSourcePerMinute: 10000000
  formsPerSourcePerMinute: 1000000
`;

/** Everybody, by the operator's import; the hash that the people's password will have. */
const bringIn = async (configFile: string): Promise<string> => {
  const loaded = loadConfiguration({ environment: {}, overrides: { file: configFile }, needsSecretKey: true });
  if ('faults' in loaded) throw new Error(`The bench's configuration has faults: ${JSON.stringify(loaded.faults)}`);
  const installation = await openInstallation(loaded.config, loaded.secrets);
  try {
    const operating = { name: 'Exploitant', kind: 'operating', profile: 'standard' } as const;
    await createCompany(installation, { kind: 'console' }, operating);
    await bringInPeople(installation, wholeSet);
    return await installation.hasher.hash(new Secret(password), 'bench');
  } finally {
    await installation.close();
  }
};

const dayMs = 24 * 60 * 60 * 1000;

/** What years of use leave behind: most people signed in once, a few never, some must change, some are disabled. */
const usedForYears = (hash: string): string[] => {
  const now = Date.now();
  const number = 'cast(length(email) as bigint) * 7919 + length(search_key) * 104729 + length(sort_key) * 1299709';
  return [
    `insert into credentials (company_id, account_id, hash, set_by, set_at, must_change, change_advised, version)
      select company_id, id, '${hash}', 'user', ${now - dayMs}, 0, 0, 1 from accounts`,
    `update accounts set
      last_signed_in_at = case when (${number}) % 10 = 0 then null else ${now} - ((${number}) % 400) * ${dayMs} end,
      password_set_at = ${now} - ((${number}) % 300) * ${dayMs},
      must_change = case when (${number}) % 47 = 0 and role = 'user' then 1 else 0 end,
      state = case when (${number}) % 211 = 0 and role = 'user' then 'disabled' else 'active' end`,
    'analyze',
  ];
};

const inLargest = `select a.email from accounts a join companies c on c.id = a.company_id where c.name = '${companyName(0)}'`;
const administratorOfLargest = `${inLargest} and a.role = 'administrator' order by a.id limit 1`;
const signersIn = `${inLargest} and a.role = 'user' and a.state = 'active' order by a.id limit 2000`;

type Run = { execute(sql: string): Promise<void>; emails(sql: string): Promise<string[]>; end(): Promise<void> };

const onSqlite = (file: string): Run => {
  const database = new DatabaseSync(file);
  database.exec('pragma cache_size = -200000');
  return {
    execute: async (sql) => database.exec(sql),
    emails: async (sql) =>
      database
        .prepare(sql)
        .all()
        .map(({ email }) => String(email)),
    end: async () => database.close(),
  };
};

const onPostgresql = async (url: string): Promise<Run> => {
  const client = new pg.Client({ connectionString: url });
  // A failure elsewhere ends the server under it: the failure is what is to be read.
  client.on('error', () => undefined);
  await client.connect();
  return {
    // What its own housekeeping does within minutes.
    execute: async (sql) => void (await client.query(sql === 'analyze' ? 'vacuum (analyze)' : sql)),
    emails: async (sql) => (await client.query<{ email: string }>(sql)).rows.map(({ email }) => email),
    end: () => client.end(),
  };
};
