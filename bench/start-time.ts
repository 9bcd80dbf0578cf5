import { type Bench, costFigure, median } from './figure.ts';
import { ServerProcess } from './parts/server-process.ts';

const limitSeconds = 0.8;
const starts = 5;

/** From spawning the server on an existing database until /healthz and /login have both answered 200. */
export const startTime: Bench = {
  name: 'start-time',
  measure: async (ground) => {
    const place = await ground.place();
    const health: number[] = [];
    const login: number[] = [];
    for (let start = 0; start < starts; start += 1) {
      const server = ServerProcess.spawn(place);
      try {
        health.push(await server.answers('/healthz'));
        login.push(await server.answers('/login'));
      } finally {
        await server.stop();
      }
    }
    const remark = `median of ${starts}; /healthz after ${(median(health) / 1000).toFixed(3)} s`;
    return costFigure(median(login) / 1000, 's', limitSeconds, remark);
  },
};
