import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { type Bench, costFigure } from './figure.ts';
import { ask } from './parts/connection.ts';
import { openSession, sessionRequest } from './parts/requests.ts';

const limitMB = 130;
const idleSeconds = 5;

/** What the process holds in memory after a few pages and a sign-in, and then five seconds of rest. */
export const idleMemory: Bench = {
  name: 'idle-memory',
  measure: async (ground) => {
    const { people } = await ground.place();
    const server = await ground.serve();
    try {
      const { port } = server;
      for (const path of ['/login', '/recovery/request', '/readyz']) {
        await ask(port, `GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`);
      }
      await ask(port, sessionRequest(port, await openSession(port, people[0] ?? '')));
      await wait(idleSeconds * 1000);
      return costFigure(residentMB(server.pid), 'MB', limitMB, `after ${idleSeconds} s of rest`);
    } finally {
      await server.stop();
    }
  },
};

const residentMB = (pid: number): number => {
  const kibibytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  return (kibibytes * 1024) / 1e6;
};
