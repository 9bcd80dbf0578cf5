import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SMTPServer, SMTPServerDataStream } from 'smtp-server';
import type { Notice } from '../domain/notifications/notice.ts';
import type { Sending } from '../domain/notifications/sending.ts';
import type { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import type { Secret } from '../platform/secret.ts';
import { type ReceivedMail, readMail } from './read-mail.ts';

const mostKept = 500;
const mostBytes = 1_000_000;

/**
 * The mailbox of the demonstration: a real SMTP server on a free port of the loopback, which keeps every message as a
 * file and sends nothing on. A message is on the disk before it is acknowledged, and one that comes a second time
 * under the same Message-ID is acknowledged and kept once.
 */
export class DemoMailbox {
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #read = new Map<string, ReceivedMail>();
  #server: SMTPServer | null = null;
  /** Messages are kept one after the other, so that each has a time, and so a name, of its own. */
  #keeping: Promise<unknown> = Promise.resolve();

  constructor(deps: { folder: string; clock: Clock }) {
    this.#folder = deps.folder;
    this.#clock = deps.clock;
  }

  /** Answers the port that mails go to. */
  async start(): Promise<number> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const { SMTPServer } = await import('smtp-server');
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: mostBytes,
      maxClients: 20,
      socketTimeout: 30_000,
      closeTimeout: 1_000,
      logger: false,
      onData: (stream, _session, answer) => {
        this.#take(stream).then(() => answer(), answer);
      },
    });
    this.#server = server;
    const listening = Promise.withResolvers<void>();
    server.on('error', listening.reject);
    server.listen(0, '127.0.0.1', () => listening.resolve());
    await listening.promise;
    return (server.server.address() as AddressInfo).port;
  }

  /** A short message, kept like a mail to its number. */
  keepShortMessage = async (
    { id, to, createdAt }: Pick<Notice, 'id' | 'to' | 'createdAt'>,
    { text }: { text: Secret },
  ): Promise<Sending> => {
    await this.#keepInTurn(Buffer.from(asMail(id, to.address, createdAt, text.reveal()), 'utf8'));
    return { kind: 'accepted' };
  };

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
    await this.#keeping;
  }

  /** The messages kept, newest first. */
  async list(): Promise<ReceivedMail[]> {
    const mails: ReceivedMail[] = [];
    for (const id of (await this.#ids()).reverse()) {
      const mail = await this.find(id);
      if (mail) mails.push(mail);
    }
    return mails;
  }

  async find(id: string): Promise<ReceivedMail | null> {
    if (!idShape.test(id)) return null;
    const known = this.#read.get(id);
    if (known) return known;
    const content = await readFile(this.#path(id)).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return null;
      throw fault;
    });
    if (!content) return null;
    const mail = await readMail(id, timeOf(id), content);
    this.#read.set(id, mail);
    return mail;
  }

  async #take(stream: SMTPServerDataStream): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
    if (stream.sizeExceeded) throw Object.assign(new Error('Message too large'), { responseCode: 552 });
    await this.#keepInTurn(Buffer.concat(chunks));
  }

  async #keepInTurn(content: Buffer): Promise<void> {
    const kept = this.#keeping.then(() => this.#keep(content));
    this.#keeping = kept.catch(() => undefined);
    await kept;
  }

  async #keep(content: Buffer): Promise<void> {
    const ids = await this.#ids();
    const name = messageName(content);
    if (ids.some((id) => id.endsWith(`-${name}`))) return;
    const last = ids.at(-1);
    const at = Math.max(this.#clock.now(), last === undefined ? 0 : timeOf(last) + 1);
    const id = `${String(at).padStart(13, '0')}-${name}`;
    await writeDurably(this.#folder, this.#path(id), content);
    for (const old of [...ids, id].slice(0, -mostKept)) {
      this.#read.delete(old);
      await rm(this.#path(old), { force: true });
    }
  }

  /** Oldest first. */
  async #ids(): Promise<string[]> {
    const names = await readdir(this.#folder).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return [];
      throw fault;
    });
    return names
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.slice(0, -'.eml'.length))
      .filter((id) => idShape.test(id))
      .sort();
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.eml`);
  }
}

/** When it came, and what it is called. */
const idShape = /^\d{13}-[0-9a-f]{16}$/;

const timeOf = (id: string): number => Number(id.slice(0, 13));

const asMail = (id: string, number: string, at: number, text: string): string =>
  [
    `Message-ID: <${id}@sms>`,
    `Date: ${new Date(at).toUTCString()}`,
    'From: SMS <sms@localhost>',
    `To: "${number}" <${number.slice(1)}@sms.localhost>`,
    'Subject: SMS',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text, 'utf8').toString('base64'),
    '',
  ].join('\r\n');

/** From the Message-ID, which every try of a notice shares; from the whole content without one. */
const messageName = (content: Buffer): string => {
  const text = content.toString('latin1');
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  return sha256(/^message-id:\s*(\S+)/im.exec(head)?.[1] ?? text).slice(0, 16);
};

/** After this, neither a crash nor a power cut loses the file, and nobody ever sees a part of it. */
const writeDurably = async (folder: string, path: string, content: Buffer): Promise<void> => {
  const draft = `${path}.part`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
};
