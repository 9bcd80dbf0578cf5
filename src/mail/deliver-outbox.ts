import { setTimeout as elapse } from 'node:timers/promises';
import type { Notice } from '../domain/notifications/notice.ts';
import type { LeasedNotice, OutboxChannel, OutboxStore } from '../domain/notifications/outbox-store.ts';
import { type Sending, sendLimitSeconds } from '../domain/notifications/sending.ts';
import { type Clock, hours, minutes } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import type { Random } from '../platform/random.ts';
import { retryDelay } from './back-off.ts';

type Deps<Written> = {
  outbox: OutboxStore;
  /** What it delivers; mail, where nothing is said. */
  channel?: OutboxChannel;
  write: (notice: Notice) => Written;
  send: (notice: Notice, written: Written) => Promise<Sending>;
  clock: Clock;
  random: Random;
  logger: Pick<Logger, 'info' | 'warn' | 'error'>;
};

/** Notices of one channel on their way at once. */
const concurrency = 4;
/** Longer than one hand-over can take, with time to record it: nobody else takes a notice that is on its way. */
const lease = minutes(2);
/** Notices of other nodes and of the console wait this long at most. */
const longestPause = 2_000;
/** However often it failed, nothing is tried longer. */
const longestLife = hours(72);

/**
 * Delivers the notices of the outbox. Each is sent until a server acknowledges it, and never again after that was
 * recorded; between the two lies the shortest possible time, and a repeat after a crash in it carries the same
 * Message-ID. The log names notices by their id: never an address, a content or a secret.
 */
export class OutboxDelivery<Written> {
  readonly #deps: Deps<Written>;
  readonly #inFlight = new Set<Promise<void>>();
  #delivered = 0;
  #loop: Promise<void> | null = null;
  #stopping = false;
  #woken = false;
  #rouse: () => void = () => undefined;

  constructor(deps: Deps<Written>) {
    this.#deps = deps;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Something new waits: to be called after the commit that put it there. */
  wake(): void {
    this.#woken = true;
    this.#rouse();
  }

  /** Takes nothing more, and waits for what is on its way. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.wake();
    await this.#loop;
    await Promise.all(this.#inFlight);
  }

  /** Delivers what is due, and answers how many a server took. */
  async deliverDue(): Promise<number> {
    const before = this.#delivered;
    for (;;) {
      const pause = await this.#takeDue();
      if (this.#inFlight.size === 0 && pause > 0) return this.#delivered - before;
      if (pause > 0) await Promise.race(this.#inFlight);
    }
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#woken = false;
      let pause = longestPause;
      try {
        pause = await this.#takeDue();
      } catch (fault) {
        this.#deps.logger.error({ fault: nameOf(fault) }, 'The outbox cannot be read.');
      }
      if (pause > 0) await this.#pause(pause);
    }
  }

  /** Puts due notices on their way, as far as there is room; answers when to look again. */
  async #takeDue(): Promise<number> {
    const { outbox, clock, channel = 'mail' } = this.#deps;
    const room = concurrency - this.#inFlight.size;
    if (room <= 0 || this.#stopping) return longestPause;
    const dueAt = await outbox.nextDueAt(channel);
    const now = clock.now();
    if (dueAt === null) return longestPause;
    if (dueAt > now) return Math.min(dueAt - now, longestPause);
    const notices = await outbox.lease(now, now + lease, room, channel);
    for (const notice of notices) this.#putOnItsWay(notice);
    return notices.length > 0 ? 0 : longestPause;
  }

  #putOnItsWay(notice: LeasedNotice): void {
    const delivery = this.#deliver(notice)
      .catch((fault) => {
        // Not recorded, so the lease runs out and it is tried again.
        this.#deps.logger.error({ notice: notice.id, fault: nameOf(fault) }, 'A notice could not be recorded.');
      })
      .finally(() => {
        this.#inFlight.delete(delivery);
        this.wake();
      });
    this.#inFlight.add(delivery);
  }

  async #deliver(notice: LeasedNotice): Promise<void> {
    const { outbox, clock, logger } = this.#deps;
    const now = clock.now();
    if (now >= lastMoment(notice)) return this.#abandon(notice, 'expired');
    // A machine that slept since the lease may no longer own it.
    if (now > notice.leasedUntil - sendLimitSeconds * 1000) return;
    const sending = await this.#send(notice);
    switch (sending.kind) {
      case 'accepted':
        await this.#recordSent(notice);
        this.#delivered += 1;
        logger.info({ notice: notice.id, kind: notice.content.kind }, 'A notice was sent.');
        return;
      case 'refused':
        return this.#abandon(notice, sending.fault);
      case 'failed': {
        const nextAt = clock.now() + retryDelay(notice.attempts, this.#deps.random);
        if (nextAt >= lastMoment(notice)) return this.#abandon(notice, sending.fault);
        await outbox.postpone(notice.id, nextAt, sending.fault);
        logger.warn(
          {
            notice: notice.id,
            kind: notice.content.kind,
            fault: sending.fault,
            nextAt: new Date(nextAt).toISOString(),
          },
          'A notice was not sent and will be tried again.',
        );
      }
    }
  }

  async #send(notice: LeasedNotice): Promise<Sending> {
    try {
      return await this.#deps.send(notice, this.#deps.write(notice));
    } catch (fault) {
      return { kind: 'failed', fault: nameOf(fault) };
    }
  }

  /** The server has it: to forget that would send it twice, so a database that is busy is asked again. */
  async #recordSent(notice: LeasedNotice): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#deps.outbox.markSent(notice.id, this.#deps.clock.now());
      } catch (fault) {
        if (attempt === 6) throw fault;
        await elapse(100 * 2 ** attempt);
      }
    }
  }

  async #abandon(notice: LeasedNotice, fault: string): Promise<void> {
    await this.#deps.outbox.abandon(notice.id, this.#deps.clock.now(), fault);
    this.#deps.logger.error({ notice: notice.id, kind: notice.content.kind, fault }, 'A notice was given up.');
  }

  async #pause(milliseconds: number): Promise<void> {
    if (this.#woken || this.#stopping) return;
    const roused = Promise.withResolvers<void>();
    const timer = setTimeout(roused.resolve, milliseconds);
    this.#rouse = roused.resolve;
    await roused.promise;
    clearTimeout(timer);
  }
}

const lastMoment = ({ createdAt, expiresAt }: Notice): number =>
  Math.min(expiresAt ?? Number.POSITIVE_INFINITY, createdAt + longestLife);

/** The kind of a fault without its words, which may repeat what was to be written. */
const nameOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return 'unknown';
  const code = (fault as { code?: unknown }).code;
  return typeof code === 'string' ? `${fault.name} ${code}` : fault.name;
};
