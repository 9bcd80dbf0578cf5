import { sha256 } from '../../platform/digest.ts';

/** What a follower is shown after a change; null: the session is over, or may no longer read the queue. */
export type Look = () => Promise<{ html: string; said: string } | null>;

export type Following = {
  sessionId: string;
  accountId: string;
  /** Where the queue stood when the follower's page was made. */
  mark: string;
  look: Look;
  /** Whether the session still lives; asked while nothing changes. */
  isLive(): Promise<boolean>;
};

/**
 * Everybody who follows the queue from an open page, each by a stream of server-sent events. While somebody listens, the
 * database is asked every two seconds whether anything changed: so the other nodes' changes come as soon as this one's.
 */
export class QueueFollowers {
  readonly #askMark: () => Promise<string>;
  readonly #followers = new Set<Follower>();
  #timer: NodeJS.Timeout | null = null;
  #rounds = 0;

  constructor(askMark: () => Promise<string>) {
    this.#askMark = askMark;
  }

  /** Where the queue stands, in a few letters that tell nothing. */
  async mark(): Promise<string> {
    return sha256(await this.#askMark()).slice(0, 16);
  }

  /**
   * A stream that lives as long as the session; `full` when this node has no room. A browser opens six connections to a
   * server: of the tabs of one session the newest few are followed, and the oldest is told. The same holds for all
   * sessions of one account, so that nobody who signs in again and again takes the room of the others.
   */
  follow(following: Following): Response | 'full' {
    this.#makeRoom(mostPerSession, ({ sessionId }) => sessionId === following.sessionId);
    this.#makeRoom(mostPerAccount, ({ accountId }) => accountId === following.accountId);
    if (this.#followers.size >= mostInAll) return 'full';
    const follower = new Follower(following, () => this.#followers.delete(follower));
    this.#followers.add(follower);
    this.#timer ??= setTimeout(() => this.#round(), 0);
    return new Response(follower.stream, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        // Of nginx, and what understands it: each event goes on as it comes.
        'x-accel-buffering': 'no',
      },
    });
  }

  /** The server stops: browsers come again by themselves, to whichever node is there. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    for (const follower of this.#followers) follower.close();
  }

  get count(): number {
    return this.#followers.size;
  }

  /** For one more among these, the oldest end. */
  #makeRoom(most: number, isAmong: (follower: Follower) => boolean): void {
    const among = [...this.#followers].filter(isAmong);
    for (const oldest of among.slice(0, Math.max(0, among.length - most + 1))) oldest.end('elsewhere');
  }

  async #round(): Promise<void> {
    this.#rounds += 1;
    try {
      const mark = await this.mark();
      for (const follower of [...this.#followers]) await follower.visit(mark, this.#rounds);
    } catch {
      // The browsers come again after a while, and the door's log says what ails the database.
      for (const follower of [...this.#followers]) follower.close();
    }
    this.#timer = this.#followers.size > 0 ? setTimeout(() => this.#round(), roundMs) : null;
    this.#timer?.unref();
  }
}

export const mostPerSession = 3;
export const mostPerAccount = 10;
export const mostInAll = 500;

const roundMs = 2_000;
/** The session is looked at, and a sign of life goes through the proxies. */
const lifeRounds = 3;
/** Waiting times are told in minutes. */
const clockRounds = 30;
/** A reader that takes nothing for so long has gone without a word. */
const stuckRounds = 30;
const unreadBytes = 1024 * 1024;
const retryMs = 3_000;

/** One open stream. */
class Follower {
  readonly sessionId: string;
  readonly accountId: string;
  readonly stream: ReadableStream<Uint8Array>;
  readonly #following: Following;
  readonly #gone: () => void;
  readonly #encoder = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  #mark: string;
  #shown = '';
  #visits = 0;
  #stuck = 0;

  constructor(following: Following, gone: () => void) {
    this.sessionId = following.sessionId;
    this.accountId = following.accountId;
    this.#following = following;
    this.#mark = following.mark;
    this.#gone = gone;
    this.stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
          this.#send(`retry: ${retryMs}\n\n`);
        },
        cancel: () => {
          this.#controller = null;
          this.#gone();
        },
      },
      { highWaterMark: unreadBytes, size: ({ byteLength }) => byteLength },
    );
  }

  async visit(mark: string, round: number): Promise<void> {
    this.#visits += 1;
    if (this.#isStuck()) return;
    if (mark !== this.#mark || this.#visits % clockRounds === 0) return this.#tell(mark);
    if (round % lifeRounds !== 0) return;
    if (await this.#following.isLive()) this.#send(': \n\n');
    else this.end('over');
  }

  /** Tells the page why nothing more comes, so that its browser does not try again. */
  end(reason: 'over' | 'elsewhere'): void {
    this.#send(`event: end\ndata: ${reason}\n\n`);
    this.close();
  }

  close(): void {
    this.#gone();
    const controller = this.#controller;
    this.#controller = null;
    controller?.close();
  }

  async #tell(mark: string): Promise<void> {
    const seen = await this.#following.look();
    if (seen === null) return this.end('over');
    this.#mark = mark;
    if (seen.html === this.#shown && seen.said === '') return;
    this.#shown = seen.html;
    this.#send(`event: queue\ndata: ${JSON.stringify({ ...seen, mark })}\n\n`);
  }

  #isStuck(): boolean {
    if ((this.#controller?.desiredSize ?? 1) > 0) {
      this.#stuck = 0;
      return false;
    }
    this.#stuck += 1;
    if (this.#stuck >= stuckRounds) this.close();
    return true;
  }

  #send(text: string): void {
    this.#controller?.enqueue(this.#encoder.encode(text));
  }
}
