import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type Bench, rateFigure } from './figure.ts';
import { allOf, type LoadReport, sendLoad } from './parts/load.ts';
import { openSession, sessionRequest } from './parts/requests.ts';

const rounds = 3;
const seconds = 2.5;
const goal = 0.3;

/**
 * GET /api/v1/session with its cookie, which reads the database, beside a bare node:http server that says hello: the
 * same load on each, in turns.
 */
export const sessionRate: Bench = {
  name: 'session-rate',
  measure: async (ground) => {
    const { people } = await ground.place();
    const hello = fork(new URL('./parts/hello-process.ts', import.meta.url), { env: {} });
    const [helloPort] = (await once(hello, 'message')) as [number];
    const server = await ground.serve();
    try {
      const cookie = await openSession(server.port, people[0] ?? '');
      const ours: LoadReport[] = [];
      const bare: LoadReport[] = [];
      for (let round = 0; round < rounds; round += 1) {
        ours.push(await load(server.port, sessionRequest(server.port, cookie)));
        bare.push(await load(helloPort, `GET / HTTP/1.1\r\nhost: localhost:${helloPort}\r\n\r\n`));
      }
      const remark = `load process busy ${percent(ours)} with ours, ${percent(bare)} with the bare one`;
      return rateFigure(rate(ours), 'answers/s', rate(bare), goal, remark);
    } finally {
      await server.stop();
      hello.disconnect();
    }
  },
};

const load = async (port: number, request: string): Promise<LoadReport> => {
  const order = { kind: 'closed', connections: 32, requests: [request], repeat: true } as const;
  return allOf(200, await sendLoad({ ...order, port, warmUpSeconds: 1, seconds }));
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const rate = (reports: readonly LoadReport[]): number => mean(reports.map(({ perSecond }) => perSecond));

const percent = (reports: readonly LoadReport[]): string =>
  `${Math.round(mean(reports.map(({ busy }) => busy)) * 100)} %`;
