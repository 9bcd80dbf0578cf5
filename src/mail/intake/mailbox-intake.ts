import { setTimeout as elapse } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import type { IncomingMail } from '../../domain/recovery/conversation.ts';
import type { Received } from '../../domain/recovery/receive-mail.ts';
import { sha256 } from '../../platform/digest.ts';
import type { Logger } from '../../platform/logger.ts';
import { Overloaded } from '../../platform/overloaded.ts';
import type { Secret } from '../../platform/secret.ts';
import { type MessageParts, messageParts } from './message-parts.ts';
import { type FetchedMail, type IntakeIdentity, readIncoming } from './read-incoming.ts';

export type IntakeSettings = {
  host: string;
  port: number;
  /** `starttls` and `tls` check the server's certificate; `none` is for a server on this machine. */
  security: 'none' | 'starttls' | 'tls';
  user: string;
  mailbox: string;
  /** Where a mail goes that was read; null: it stays, flagged as seen. */
  doneFolder: string | null;
};

type Deps = {
  settings: IntakeSettings;
  password: Secret;
  identity: IntakeIdentity;
  receive: (mail: IncomingMail) => Promise<Received>;
  /** Whether this node may read now: one at a time does. Asked again before each round. */
  mayRead: () => Promise<boolean>;
  /** A mail was taken: notices may wait in the outbox. */
  afterMail: () => void;
  logger: Pick<Logger, 'info' | 'warn' | 'error'>;
};

/** Without news from the server, the mailbox is looked at this often. */
const longestPause = 30_000;
/** Between two tries to reach a server that does not answer. */
const firstWait = 1_000;
const longestWait = 60_000;
const mostAtOnce = 500;
const atOnce = 4;
/** More of the words than this is not fetched. */
const mostBytes = 200_000;
const mostHeaderBytes = 100_000;
/** A mail that could not be taken comes again after this, and each time after twice as long. */
const laterAfter = 60_000;
const longestLater = 60 * 60_000;

/**
 * Reads the support's mailbox as long as the server runs: what is unseen now, then what comes, as the server tells it
 * (IDLE, RFC 2177). A mail is flagged, moved or erased only after the database has it, so that a crash between the two
 * reads it again, and the database knows it. The log names mails by their UID: never an address or a word.
 */
export class MailboxIntake {
  readonly #deps: Deps;
  #loop: Promise<void> | null = null;
  #client: ImapFlow | null = null;
  readonly #stopping = new AbortController();
  #wait = firstWait;
  #rouse: () => void = () => undefined;
  #isRoused = false;
  readonly #later = new Map<number, { at: number; wait: number }>();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    this.#client?.close();
    await this.#loop;
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  #wake(): void {
    this.#isRoused = true;
    this.#rouse();
  }

  async #run(): Promise<void> {
    while (!this.#isStopping) {
      try {
        if (await this.#deps.mayRead()) await this.#readWhileConnected();
      } catch (fault) {
        if (this.#isStopping) return;
        const againInSeconds = this.#wait / 1000;
        this.#deps.logger.warn({ fault: nameOf(fault), againInSeconds }, 'The mailbox cannot be read.');
      } finally {
        this.#client?.close();
        this.#client = null;
      }
      // Only the end of the server cuts it short: a connection that breaks would otherwise be made anew at once, for ever.
      await elapse(this.#wait, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      this.#wait = Math.min(this.#wait * 2, longestWait);
    }
  }

  async #readWhileConnected(): Promise<void> {
    const client = await this.#connect();
    const { mailbox, doneFolder } = this.#deps.settings;
    if (doneFolder !== null) await client.mailboxCreate(doneFolder);
    const lock = await client.getMailboxLock(mailbox);
    try {
      this.#deps.logger.info({}, 'The mailbox is being read.');
      while (!this.#isStopping && client.usable) {
        if (!(await this.#deps.mayRead())) return;
        this.#isRoused = false;
        await this.#readUnseen(client);
        this.#wait = firstWait;
        if (this.#isStopping || !client.usable) return;
        // Broken by the next command; its end tells nothing that the next round would not see.
        client.idle().catch(() => undefined);
        await this.#pause(longestPause);
      }
    } finally {
      lock.release();
    }
  }

  async #connect(): Promise<ImapFlow> {
    const { settings, password } = this.#deps;
    const { ImapFlow: Client } = await import('imapflow');
    const client = new Client({
      host: settings.host,
      port: settings.port,
      secure: settings.security === 'tls',
      doSTARTTLS: settings.security === 'starttls',
      tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
      auth: { user: settings.user, pass: password.reveal() },
      logger: false,
      connectionTimeout: 20_000,
      greetingTimeout: 20_000,
      socketTimeout: 5 * 60_000,
      disableAutoIdle: true,
    });
    this.#client = client;
    client.on('exists', () => this.#wake());
    client.on('close', () => this.#wake());
    // What goes wrong ends the command under way, which tells it.
    client.on('error', () => this.#wake());
    await client.connect();
    return client;
  }

  async #readUnseen(client: ImapFlow): Promise<void> {
    const found = (await client.search({ seen: false, deleted: false }, { uid: true })) || [];
    const now = performance.now();
    const due = found.filter((uid) => (this.#later.get(uid)?.at ?? 0) <= now).slice(0, mostAtOnce);
    await this.#readAll(client, due);
    if (due.length > 0) this.#deps.afterMail();
    if (due.length === mostAtOnce) this.#wake();
  }

  /** Several at once: while the words of one are tried by the hashing threads, others are fetched. */
  async #readAll(client: ImapFlow, uids: readonly number[]): Promise<void> {
    const waiting = [...uids];
    const readNext = async (): Promise<void> => {
      for (let uid = waiting.shift(); uid !== undefined && !this.#isStopping; uid = waiting.shift()) {
        await this.#readOne(client, uid);
      }
    };
    const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, readNext));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async #readOne(client: ImapFlow, uid: number): Promise<void> {
    const { settings, logger } = this.#deps;
    const mail = await this.#fetch(client, uid);
    if (!mail) return;
    const received = await this.#take(mail, uid);
    if (received === null || received.kind === 'later') return this.#postpone(uid);
    this.#later.delete(uid);
    const one = String(uid);
    if (received.kind === 'erase') {
      // The only copy of what was hidden: \Deleted and expunged, wherever others go.
      await client.messageDelete(one, { uid: true });
    } else if (settings.doneFolder !== null) {
      await client.messageFlagsAdd(one, ['\\Seen'], { uid: true });
      await client.messageMove(one, settings.doneFolder, { uid: true });
    } else {
      await client.messageFlagsAdd(one, ['\\Seen'], { uid: true });
    }
    logger.info({ uid, outcome: received.outcome }, 'A mail was read.');
  }

  #postpone(uid: number): void {
    const wait = Math.min((this.#later.get(uid)?.wait ?? laterAfter / 2) * 2, longestLater);
    this.#later.set(uid, { at: performance.now() + wait, wait });
  }

  /** Null when something went wrong with this one: the others are read all the same. */
  async #take(mail: FetchedMail, uid: number): Promise<Received | null> {
    const { receive, identity, logger } = this.#deps;
    try {
      return await receive(await readIncoming(mail, identity));
    } catch (fault) {
      if (!(fault instanceof Overloaded)) logger.error({ uid, fault: nameOf(fault) }, 'A mail was not taken.');
      return null;
    }
  }

  async #fetch(client: ImapFlow, uid: number): Promise<FetchedMail | null> {
    const { settings } = this.#deps;
    const asked = { bodyStructure: true, bodyParts: [{ key: 'HEADER', maxLength: mostHeaderBytes }] };
    const found = await client.fetchOne(String(uid), asked, { uid: true });
    if (!found) return null;
    const { words, besides, attachments } = found.bodyStructure
      ? messageParts(found.bodyStructure)
      : { words: null, besides: null, attachments: [] };
    const validity = client.mailbox ? String(client.mailbox.uidValidity) : '';
    const place = sha256(JSON.stringify([settings.host, settings.user, settings.mailbox, validity, uid]));
    const read = async (part: MessageParts['words']): Promise<FetchedMail['words']> => {
      const text = part ? await readPart(client, uid, part.part) : null;
      return part && text ? { ...text, isHtml: part.isHtml } : null;
    };
    return {
      place,
      header: found.headers ?? Buffer.alloc(0),
      words: await read(words),
      besides: await read(besides),
      attachments,
    };
  }

  async #pause(milliseconds: number): Promise<void> {
    if (this.#isRoused || this.#isStopping) return;
    const roused = Promise.withResolvers<void>();
    const timer = setTimeout(roused.resolve, milliseconds);
    this.#rouse = roused.resolve;
    await roused.promise;
    clearTimeout(timer);
    // Many that come together are read together.
    if (this.#isRoused) await elapse(20);
  }
}

const readPart = async (
  client: ImapFlow,
  uid: number,
  part: string,
): Promise<{ text: string; isCut: boolean } | null> => {
  const { content, meta } = await client.download(String(uid), part, { uid: true, maxBytes: mostBytes });
  if (!content) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk as Buffer);
  return { text: Buffer.concat(chunks).toString('utf8'), isCut: (meta.expectedSize ?? 0) > mostBytes };
};

/** The kind of a fault without its words, which may repeat what was read. */
const nameOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return 'unknown';
  const { code, responseStatus } = fault as { code?: unknown; responseStatus?: unknown };
  return [fault.name, code, responseStatus].filter((part) => typeof part === 'string').join(' ');
};
