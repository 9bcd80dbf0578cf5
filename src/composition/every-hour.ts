import { hours } from '../platform/clock.ts';

/** Does the work now and every hour, one round at a time; `stop` waits for the round under way. `work` never throws. */
export const everyHour = (work: () => Promise<void>): { stop(): Promise<void> } => {
  let round: Promise<void> | null = null;
  const begin = () => {
    round ??= work().finally(() => {
      round = null;
    });
  };
  const timer = setInterval(begin, hours(1));
  timer.unref();
  begin();
  return {
    stop: async () => {
      clearInterval(timer);
      await round;
    },
  };
};
