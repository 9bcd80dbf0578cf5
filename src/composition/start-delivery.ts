import { OutboxDelivery } from '../mail/deliver-outbox.ts';
import type { DemoMailbox } from '../mail/demo-mailbox.ts';
import { type SmtpSettings, smtpSender } from '../mail/smtp.ts';
import { messageWriter } from '../mail/write-message.ts';
import type { Logger } from '../platform/logger.ts';
import { smsGateway } from '../sms/gateway.ts';
import type { ShortMessage } from '../sms/short-message.ts';
import { shortMessageWriter } from '../sms/write-short-message.ts';
import { toldAddress } from './desk-clock.ts';
import type { Installation } from './installation.ts';

export type Delivering = {
  /** Something new waits: to be called after the commit that put it there. */
  wake(): void;
  /** Takes nothing more, and waits for what is on its way. */
  stop(): Promise<void>;
};

/** Where the demonstration's messages go instead of the world. */
export type Catching = { smtp: SmtpSettings; mailbox: Pick<DemoMailbox, 'keepShortMessage'> };

/** Starts a worker for each channel that this installation has. Letters wait for the print room. */
export const startDelivery = (installation: Installation, catching: Catching | null, logger: Logger): Delivering => {
  const workers = [
    mailWorker(installation, catching?.smtp ?? installation.config.mail ?? null, logger),
    smsWorker(installation, catching, logger),
  ].filter((worker) => worker !== null);
  for (const worker of workers) worker.start();
  return {
    wake: () => {
      for (const worker of workers) worker.wake();
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
};

const mailWorker = (installation: Installation, smtp: SmtpSettings | null, logger: Logger) => {
  const { config, storage, clock, random, secrets } = installation;
  if (!smtp) {
    logger.warn('no mail server is configured: notices wait in the outbox');
    return null;
  }
  const { name: service, telephones, colour } = config.service;
  const place = { url: config.url, service, supportEmail: toldAddress(config) };
  return new OutboxDelivery({
    outbox: storage.outbox,
    write: messageWriter({ ...place, colour, telephones, timeZone: config.timeZone }),
    send: smtpSender(
      smtp,
      {
        password: smtp.user === undefined ? null : (secrets.smtpPassword ?? null),
        signingKey: smtp.dkim === undefined ? null : (secrets.dkim.key ?? null),
      },
      place,
    ),
    clock,
    random,
    logger,
  });
};

const smsWorker = (installation: Installation, catching: Catching | null, logger: Logger) => {
  const { config, storage, clock, random, secrets } = installation;
  const { name: service, telephones } = config.service;
  const supportEmail = toldAddress(config);
  const gateway = config.sms;
  // What the demonstration sends reaches nobody, whatever its configuration names.
  const send = catching
    ? catching.mailbox.keepShortMessage
    : gateway
      ? smsGateway(gateway, keys(secrets), clock)
      : null;
  if (!send) return null;
  return new OutboxDelivery<ShortMessage>({
    outbox: storage.outbox,
    channel: 'sms',
    write: shortMessageWriter({ url: config.url, service, supportEmail, telephones, timeZone: config.timeZone }),
    send,
    clock,
    random,
    logger,
  });
};

const keys = ({ smsToken, smsSigningKey }: Installation['secrets']) => ({
  token: smsToken ?? null,
  signingKey: smsSigningKey ?? null,
});
