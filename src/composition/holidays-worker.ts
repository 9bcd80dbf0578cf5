import { parentPort, workerData } from 'node:worker_threads';
import { loadHolidays } from '../domain/desk/public-holidays.ts';

const { countries, years } = workerData as { countries: string[]; years: number[] };
const isHoliday = await loadHolidays(countries);

const daysOf = (year: number): string[] => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, offset) => first.add({ days: offset }).toString());
};

parentPort?.postMessage(years.flatMap(daysOf).filter(isHoliday));
