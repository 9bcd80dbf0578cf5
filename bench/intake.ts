import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { startDovecot } from '../test/parts/dovecot.ts';
import { mailText } from '../test/parts/mail-texts.ts';
import { type Bench, costFigure } from './figure.ts';
import { freePort } from './parts/free-port.ts';
import { ServerProcess } from './parts/server-process.ts';

const mails = 200;
const limitSeconds = 10;
const givenUpSeconds = 60;

/**
 * From the moment at which 200 mails lie in the mailbox to that at which all are in the desk's queue, the server killed
 * when it has taken half of them, and started again. One that is lost or there twice makes the figure endless.
 */
export const intake: Bench = {
  name: 'intake',
  measure: async (ground) => {
    const { configFile, people } = await ground.place();
    const dovecot = await startDovecot();
    const own = join(dirname(configFile), 'intake.yaml');
    const port = await freePort();
    const section = `intake:\n  host: 127.0.0.1\n  port: ${dovecot.port}\n  security: none\n  user: ${dovecot.user}\n`;
    writeFileSync(own, `${readFileSync(configFile, 'utf8').replace(/port: \d+/, `port: ${port}`)}${section}`);
    const place = { configFile: own, port, secrets: { MARIGNAN_IMAP_PASSWORD: dovecot.password } };
    const database = new DatabaseSync(join(dirname(configFile), 'marignan.db'), { readOnly: true });
    const count = (sql: string): number => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
    const taken = (): number => count("select count(*) from reset_requests where channel = 'mail'");
    let server = ServerProcess.spawn(place);
    try {
      await server.answers('/healthz');
      await dovecot.deliver(mailText({ from: 'first@bench.example' }));
      await until(() => taken() === 1);
      const startedAt = performance.now();
      await dovecot.deliverAtOnce(Array.from({ length: mails }, (_, index) => aMail(index, people)));
      await until(() => taken() > mails / 2);
      const killedAfter = taken() - 1;
      await server.kill();
      server = ServerProcess.spawn(place);
      await until(() => taken() === mails + 1 && count('select count(*) from request_messages') === mails + 1);
      const seconds = (performance.now() - startedAt) / 1000;
      // Whatever would come twice comes now.
      await wait(2000);
      const senders = count("select count(distinct email_key) from reset_requests where channel = 'mail'");
      const whole = taken() === mails + 1 && senders === mails + 1;
      const twice = count('select count(*) from request_messages') - mails - 1;
      const remark = `${mails} mails, killed after ${killedAfter}; ${taken() - 1} requests, ${twice} double`;
      return costFigure(whole && twice === 0 ? seconds : Number.POSITIVE_INFINITY, 's', limitSeconds, remark);
    } finally {
      await server.stop();
      database.close();
      await dovecot.stop();
    }
  },
};

/** Half of them from people on file, each with a signature as people have. */
const aMail = (index: number, people: readonly string[]): string =>
  mailText({
    from: index % 2 === 0 ? (people[index] ?? '') : `inconnu.${index}@ailleurs.example`,
    text: `Bonjour,\n\nje n’arrive plus à me connecter depuis ce matin, message n° ${index}.\nMerci de me rappeler.\n\n-- \nCamille Martin\nArdoise & Fils\nTél. 06 39 98 12 34\n`,
  });

const until = async (isSo: () => boolean): Promise<void> => {
  const last = performance.now() + givenUpSeconds * 1000;
  while (!isSo()) {
    if (performance.now() > last) throw new Error('The mails did not arrive in the queue.');
    await wait(10);
  }
};
