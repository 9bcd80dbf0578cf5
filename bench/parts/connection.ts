import { connect, type Socket } from 'node:net';

/** An answer as it came: `bytes` counts everything on the wire, `text` is the head (and, read as latin1, the body). */
export type Answer = { status: number; head: string; body: Buffer; bytes: number };

/**
 * A keep-alive connection that sends one request at a time and reads just enough of the answer to know its end, so that
 * what is measured is the server.
 */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #size = 0;
  /** The size of the answer that is being read; 0 until its head is whole. */
  #due = 0;
  #head = '';
  #headSize = 0;
  #done: ((answer: Answer) => void) | undefined;
  #failed: ((cause: Error) => void) | undefined;

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Connection(socket));
      });
    });
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', (cause) => this.#fail(cause));
    socket.on('close', () => this.#fail(new Error('The server closed the connection.')));
  }

  send(request: string | Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#done = resolve;
      this.#failed = reject;
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#size += chunk.length;
    if (this.#due === 0 && !this.#readHead()) return;
    if (this.#size < this.#due) return;
    const whole = this.#received.length === 1 ? chunk : Buffer.concat(this.#received);
    const answer = {
      status: Number(this.#head.slice(9, 12)),
      head: this.#head,
      body: whole.subarray(this.#headSize, this.#due),
      bytes: this.#due,
    };
    this.#received = [];
    this.#size = 0;
    this.#due = 0;
    const done = this.#done;
    this.#done = undefined;
    this.#failed = undefined;
    done?.(answer);
  }

  #readHead(): boolean {
    const whole = this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
    const end = whole?.indexOf('\r\n\r\n') ?? -1;
    if (!whole || end < 0) return false;
    this.#head = whole.toString('latin1', 0, end);
    this.#headSize = end + 4;
    const length = /\r\ncontent-length: *(\d+)/i.exec(this.#head);
    const isEmpty = /^HTTP\/1\.1 (?:1\d\d|204|304)/.test(this.#head);
    if (!length && !isEmpty) {
      this.#fail(new Error('The answer does not say its length.'));
      return false;
    }
    this.#due = this.#headSize + (isEmpty ? 0 : Number(length?.[1]));
    return true;
  }

  #fail(cause: Error): void {
    const failed = this.#failed;
    this.#done = undefined;
    this.#failed = undefined;
    failed?.(cause);
  }
}

/** One request on a connection of its own. */
export const ask = async (port: number, request: string): Promise<Answer> => {
  const connection = await Connection.open(port);
  try {
    return await connection.send(request);
  } finally {
    connection.close();
  }
};
