import { type Bench, costFigure, quantile } from './figure.ts';

const limitMs = 12;

/** How long somebody signed in waits for GET /api/v1/session while others sign in at saturation. */
export const sessionLatency: Bench = {
  name: 'session-latency',
  measure: async (ground) => {
    const { waits } = (await ground.saturation()).session;
    const remark = `p99 of ${waits.length}; p50 ${quantile(waits, 0.5).toFixed(1)}, worst ${quantile(waits, 1).toFixed(1)}`;
    return costFigure(quantile(waits, 0.99), 'ms', limitMs, remark);
  },
};
