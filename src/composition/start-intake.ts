import { hostname } from 'node:os';
import { receiveMail } from '../domain/recovery/receive-mail.ts';
import { MailboxIntake } from '../mail/intake/mailbox-intake.ts';
import { minutes } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { Installation } from './installation.ts';

const usualPorts = { none: 143, starttls: 143, tls: 993 } as const;

/** Of several nodes one reads the mailbox; another takes over when it has not renewed its lease for so long. */
const leaseMinutes = 1;

/** Starts reading the support's mailbox; null where the installation names none. */
export const startIntake = (
  installation: Installation,
  afterMail: () => void,
  logger: Logger,
): { stop(): Promise<void> } | null => {
  const { config, secrets, storage, clock } = installation;
  const { intake } = config;
  // A section without its password is a fault of the configuration.
  if (!intake || !secrets.imapPassword) return null;
  const { host, security, user, mailbox, trustedReceiver, ownReceivedLines, doneFolder = null } = intake;
  // A node that starts again is the same one, and need not wait for itself.
  const holder = `${hostname()}:${config.listen.port}`;
  const mayRead = () => {
    const now = clock.now();
    return storage.messages.takeLease('intake', holder, now + minutes(leaseMinutes), now);
  };
  const worker = new MailboxIntake({
    settings: { host, port: intake.port ?? usualPorts[security], security, user, mailbox, doneFolder },
    password: secrets.imapPassword,
    identity: {
      trustedReceiver: trustedReceiver === undefined ? null : { name: trustedReceiver, ownReceivedLines },
      ownAddresses: ownAddresses(installation),
      ownHost: new URL(config.url).hostname,
    },
    receive: (mail) => receiveMail(installation, mail),
    mayRead,
    afterMail,
    logger,
  });
  worker.start();
  return {
    stop: async () => {
      await worker.stop();
      await storage.messages.releaseLease('intake', holder);
    },
  };
};

const ownAddresses = ({ config }: Installation): string[] =>
  [config.service.supportEmail, config.mail?.from.address].filter((address) => address !== undefined);
