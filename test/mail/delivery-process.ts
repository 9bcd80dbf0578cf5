import { OutboxDelivery } from '../../src/mail/deliver-outbox.ts';
import { smtpSender } from '../../src/mail/smtp.ts';
import { messageWriter } from '../../src/mail/write-message.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import { installation, noticeOf, smtpTo, unlocked } from './notices.ts';
import { openOutboxRoom, put } from './outbox-room.ts';

// A process of its own, to be killed: `put COUNT FOLDER` commits notices, `deliver PORT LATER FOLDER` sends them with
// a clock that is LATER milliseconds ahead. It writes a line for each thing that is done.
const [task, first = '', ...rest] = process.argv.slice(2);
const room = await openOutboxRoom(rest.at(-1));
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

if (task === 'put') {
  const notices = Array.from({ length: Number(first) }, (_, index) =>
    noticeOf(
      { kind: 'temporary-password', password: new Secret(`Password-${index}`), expiresAt: Date.now() + 3_600_000 },
      Date.now(),
    ),
  );
  await put(room.storage, ...notices);
  say('committed');
  // Stays until it is killed.
  setInterval(() => undefined, 1_000);
} else {
  const later = Number(rest[0]);
  const silent = () => undefined;
  new OutboxDelivery({
    outbox: room.storage.outbox,
    write: messageWriter(installation),
    send: smtpSender(smtpTo(Number(first)), unlocked, installation),
    clock: { now: () => Date.now() + later },
    random: systemRandom,
    logger: { info: () => say('sent'), warn: silent, error: silent },
  }).start();
}
