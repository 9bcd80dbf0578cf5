import { jsonAnswer } from './answers.ts';
import type { Route } from './route.ts';

/** `/healthz`: the process answers. `/readyz`: its database answers too; 503 until then. */
export const healthRoutes = (isReady: () => Promise<boolean>): Route[] => [
  { ...open, path: '/healthz', answer: () => jsonAnswer({ status: 'ok' }) },
  {
    ...open,
    path: '/readyz',
    answer: async () => {
      const ready = await isReady().catch(() => false);
      return jsonAnswer({ status: ready ? 'ok' : 'unavailable' }, ready ? 200 : 503);
    },
  },
];

const open = { method: 'GET', who: 'anybody', limit: 'file', csrf: 'none' } as const;
