import type { Config } from '../config/config.ts';
import { openingState } from '../domain/desk/opening-hours.ts';
import { loadHolidays } from '../domain/desk/public-holidays.ts';

/** Whether somebody answers the desk's telephone at an instant; always where the installation names no hours. */
export const deskClock = ({ service, timeZone }: Config): ((now: number) => Promise<boolean>) => {
  if (service.hours.length === 0) return () => Promise.resolve(true);
  const holidays = () => loadHolidays(service.holidays);
  let loaded: ReturnType<typeof holidays> | null = null;
  return async (now) => {
    loaded ??= holidays();
    return openingState(service.hours, timeZone, await loaded, service.closings, now).open;
  };
};
