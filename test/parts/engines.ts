import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { needs } from './needs.ts';
import { startPostgresql } from './postgresql.ts';
import { startServer, type TestServer } from './server.ts';

type Stage = { readonly server: TestServer };

type Engine = {
  name: string;
  /** The options of its suite. */
  options: { skip: string | false };
  /** A server on this engine, behind a proxy on this machine; there from the first test of the suite to the last. */
  use: () => Stage;
};

export const engines: readonly Engine[] = [
  { name: 'SQLite', options: { skip: false }, use: () => useServer(startBehindProxy) },
  {
    name: 'PostgreSQL',
    options: needs('postgresql'),
    use: () =>
      useServer(async () => {
        const database = await startPostgresql();
        const server = await startBehindProxy(database.url);
        const stop = async (): Promise<void> => {
          await server.stop();
          await database.stop();
        };
        return { ...server, stop };
      }),
  },
];

export function useServer(start: () => Promise<TestServer>): Stage {
  const stage = {} as { server: TestServer };
  before(async () => {
    stage.server = await start();
  });
  after(() => stage.server?.stop());
  return stage;
}

/** Many tests on one server, and nothing about their number is unusual for the desk. */
const calm = 'desk: { companyRequestsPerHour: 1000, personRequestsPerDay: 100, agentResetsPerHour: 1000 }\n';

/** A server that lets a proxy on this machine say, by X-Forwarded-For, whose request it is. */
export function startBehindProxy(database?: string): Promise<TestServer> {
  const example = readFileSync(join(import.meta.dirname, '../../examples/eko/marignan.yaml'), 'utf8');
  const configuration = `${example}\ntrustedProxies: [127.0.0.1]\n${calm}`;
  return startServer({ configuration, ...(database === undefined ? {} : { database }) });
}

let sources = 0;

/** The header of a network address that no other test uses. */
export const anotherSource = (): { 'x-forwarded-for': string } => {
  sources += 1;
  return { 'x-forwarded-for': `198.51.${100 + Math.floor(sources / 250)}.${1 + (sources % 250)}` };
};
