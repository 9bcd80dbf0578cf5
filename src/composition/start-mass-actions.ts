import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { massLease } from '../domain/mass-actions/mass-action.ts';
import { workWave } from '../domain/mass-actions/work-wave.ts';
import type { Logger } from '../platform/logger.ts';
import type { Installation } from './installation.ts';

const idleMs = 1000;
const afterFaultMs = 5000;
const renewEveryMs = 20_000;
const shortestPauseMs = 20;
const longestPauseMs = 1000;

/**
 * Works on mass actions, wave by wave, as long as the server runs. After each wave it rests for as long as the wave took:
 * sign-ins have the database at least half of the time. Of several nodes one works, and another takes over when that one
 * is gone; each wave is whole by itself, so that nothing depends on who made it.
 */
export const startMassActions = (
  installation: Installation,
  afterWave: () => void,
  logger: Logger,
): { stop(): Promise<void> } => {
  const { storage, clock, config } = installation;
  // A node that starts again is the same one, and need not wait for itself.
  const holder = `${hostname()}:${config.listen.port}`;
  const stopping = new AbortController();
  let renewAt = 0;
  let isHolding = false;

  const holdsLease = async (): Promise<boolean> => {
    const now = clock.now();
    if (now < renewAt) return isHolding;
    isHolding = await storage.messages.takeLease(massLease.name, holder, now + massLease.lastsMs, now);
    renewAt = now + (isHolding ? renewEveryMs : afterFaultMs);
    return isHolding;
  };

  /** How long to rest before the next one, in milliseconds. */
  const round = async (): Promise<number> => {
    if (!(await holdsLease())) return idleMs;
    const beganAt = performance.now();
    const outcome = await workWave(installation);
    if (outcome.kind === 'idle') return idleMs;
    afterWave();
    if (outcome.isOver) logger.info({ massAction: outcome.action.id }, 'a mass action is over');
    return Math.min(Math.max(performance.now() - beganAt, shortestPauseMs), longestPauseMs);
  };

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const pause = await round().catch((cause: unknown) => {
        logger.error({ err: cause }, 'a wave of a mass action failed, and is tried again');
        return afterFaultMs;
      });
      // Cut short when the server stops; keeps no process alive.
      await wait(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  };
  const working = work();
  return {
    stop: async () => {
      stopping.abort();
      await working;
      if (isHolding) await storage.messages.releaseLease(massLease.name, holder);
    },
  };
};
