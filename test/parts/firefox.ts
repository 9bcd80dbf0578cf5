import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSystemPart } from '../../scripts/system-parts.ts';

const limitSeconds = 60;

/** One tab of the system's Firefox. */
export type Firefox = {
  version: string;
  /** Loads a page and waits until it stands. */
  show(address: string): Promise<void>;
  resize(viewport: { width: number; height: number }): Promise<void>;
  /** What an expression of the page comes to, as text. */
  evaluate(expression: string): Promise<string>;
  /** The page from its top left, as it is seen, as PNG. */
  picture(size: { width: number; height: number }): Promise<Buffer>;
  close(): Promise<void>;
};

/** Debian's Firefox, moved by WebDriver BiDi, which it speaks by itself. The caller closes it. */
export const startFirefox = async (): Promise<Firefox> => {
  const program = findSystemPart('firefox');
  if (program === null) throw new Error('Firefox is missing: begin the suite with needs("firefox")');
  const profile = await mkdtemp(join(tmpdir(), 'marignan-firefox-'));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'],
    // Its caches and settings stay in the profile.
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (bytes: Buffer) => {
      said += bytes;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
    setTimeout(() => reject(new Error(`Firefox did not start in time: ${said}`)), limitSeconds * 1000).unref();
  });
  const ask = await connect(`${address}/session`);
  const { capabilities } = await ask('session.new', { capabilities: {} });
  const { contexts } = await ask('browsingContext.getTree', {});
  const { context } = contexts[0];
  return {
    version: capabilities.browserVersion,
    show: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    resize: (viewport) => ask('browsingContext.setViewport', { context, viewport }),
    evaluate: async (expression) => {
      const target = { context };
      const answer = await ask('script.evaluate', {
        expression: `(async () => String(${expression}))()`,
        target,
        awaitPromise: true,
      });
      if (answer.type !== 'success') throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
      return answer.result.value;
    },
    picture: async (size) => {
      const clip = { type: 'box', x: 0, y: 0, ...size };
      return Buffer.from((await ask('browsingContext.captureScreenshot', { context, clip })).data, 'base64');
    },
    close: async () => {
      await ask('browser.close', {}).catch(() => child.kill());
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
};

// biome-ignore lint/suspicious/noExplicitAny: the answers are what the protocol says of each command.
type Ask = (method: string, params: object) => Promise<any>;

/** Commands go out with a number, and their answers come back with it. */
const connect = async (address: string): Promise<Ask> => {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}.`)));
  });
  const waiting = new Map<number, (answer: { type: string; result: unknown; message: string }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(data);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const late = setTimeout(() => reject(new Error(`Firefox did not answer ${method}.`)), limitSeconds * 1000);
      waiting.set(id, ({ type, result, message }) => {
        clearTimeout(late);
        if (type === 'error') reject(new Error(`Firefox refused ${method}: ${message}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
};
