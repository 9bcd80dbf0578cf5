import type { Config } from '../config/config.ts';
import { type OpeningState, openingState } from '../domain/desk/opening-hours.ts';
import { loadHolidays } from '../domain/desk/public-holidays.ts';

/** Whether somebody answers the desk's telephone at an instant, and when that changes; always where it names no hours. */
export const deskClock = ({ service, timeZone }: Config): ((now: number) => Promise<OpeningState>) => {
  if (service.hours.length === 0) return () => Promise.resolve({ open: true, until: null, untilAt: null });
  const holidays = () => loadHolidays(service.holidays);
  let loaded: ReturnType<typeof holidays> | null = null;
  return async (now) => {
    loaded ??= holidays();
    return openingState(service.hours, timeZone, await loaded, service.closings, now);
  };
};
