import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { startServer, type TestServer } from './server.ts';

/** A server for the tests of one suite, there from the first test to the last. */
export function useServer(start: () => Promise<TestServer>): { readonly server: TestServer } {
  const stage = {} as { server: TestServer };
  before(async () => {
    stage.server = await start();
  });
  after(() => stage.server?.stop());
  return stage;
}

/** A server behind a proxy on this machine: X-Forwarded-For says whose request it is. */
export function startBehindProxy(): Promise<TestServer> {
  const example = readFileSync(join(import.meta.dirname, '../../examples/eko/marignan.yaml'), 'utf8');
  return startServer({ configuration: `${example}\ntrustedProxies: [127.0.0.1]\n` });
}

let sources = 0;

/** The header of a network address that no other test uses. */
export const anotherSource = (): { 'x-forwarded-for': string } => {
  sources += 1;
  return { 'x-forwarded-for': `198.51.${100 + Math.floor(sources / 250)}.${1 + (sources % 250)}` };
};
