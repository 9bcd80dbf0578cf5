import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestDovecot } from './dovecot.ts';
import { startServer, type TestServer } from './server.ts';

const example = readFileSync(join(import.meta.dirname, '../../examples/eko/marignan.yaml'), 'utf8');

/** The example's server, which reads this mailbox. */
export const startReading = (
  dovecot: TestDovecot,
  more: { database?: string; doneFolder?: string } = {},
): Promise<TestServer> =>
  startServer({
    ...(more.database === undefined ? {} : { database: more.database }),
    configuration: `${example}
intake:
  host: 127.0.0.1
  port: ${dovecot.port}
  security: none
  user: ${dovecot.user}
  trustedReceiver: mx.conselio.example
${more.doneFolder === undefined ? '' : `  doneFolder: ${more.doneFolder}\n`}`,
    environment: { MARIGNAN_IMAP_PASSWORD: dovecot.password },
  });
