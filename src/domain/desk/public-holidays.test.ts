import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openingState } from './opening-hours.ts';
import { holidaysAround, loadHolidays, tellHolidays, yearsAround } from './public-holidays.ts';

suite('Public holidays', () => {
  test('France alone: the eleven days of metropolitan France, and not those of Alsace or Luxembourg.', async () => {
    const isHoliday = await loadHolidays(['FR']);
    const holidays = daysOf(2026).filter(isHoliday);
    assert.deepEqual(holidays, [
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  test('Any listed country closes the desk: Luxembourg adds 9 May, 23 June and 26 December.', async () => {
    const [french, both] = [await loadHolidays(['FR']), await loadHolidays(['FR', 'LU'])];
    const added = daysOf(2026).filter((day) => both(day) && !french(day));
    assert.deepEqual(added, ['2026-05-09', '2026-06-23', '2026-12-26']);
  });

  test('The days that move are right in every year asked for, in any order.', async () => {
    const isHoliday = await loadHolidays(['FR', 'LU']);
    // Easter Mondays.
    for (const day of ['2027-03-29', '2024-04-01', '2030-04-22', '2025-04-21', '2026-04-06', '2024-04-01']) {
      assert.equal(isHoliday(day), true, day);
    }
    assert.equal(isHoliday('2026-03-29'), false);
  });

  test('What was computed elsewhere is used for its years; for others, or where that failed, the calendars are.', async () => {
    const now = Date.parse('2026-06-23T08:00:00Z');
    tellHolidays(['BE'], { years: [2026], days: async () => new Set(['2026-06-24']) });
    assert.ok((await holidaysAround(['BE'], now))('2026-06-24'));
    const nextYear = await holidaysAround(['BE'], Date.parse('2026-12-20T08:00:00Z'));
    assert.ok(!nextYear('2026-06-24') && nextYear('2027-01-01'));
    tellHolidays(['NL', 'BE'], { years: [2026], days: async () => new Set(['2026-06-24']) });
    assert.ok((await holidaysAround(['BE', 'NL'], now))('2026-06-24'), 'in whatever order they are named');
    tellHolidays(['BE'], { years: [2026], days: () => Promise.reject(new Error('ended')) });
    assert.ok((await holidaysAround(['BE'], now))('2026-07-21'));
  });

  test('A search meets the year of its day and, towards the end of a year, the next.', () => {
    assert.deepEqual(yearsAround(Date.parse('2026-06-23T08:00:00Z')), [2026]);
    assert.deepEqual(yearsAround(Date.parse('2026-11-26T08:00:00Z')), [2026, 2027]);
    assert.deepEqual(yearsAround(Date.parse('2026-01-01T08:00:00Z')), [2025, 2026], 'it is still yesterday elsewhere');
  });

  test('A holiday of several days closes each of them.', async () => {
    const isHoliday = await loadHolidays(['EG']);
    assert.deepEqual(
      daysOf(2026).filter((day) => day.startsWith('2026-03') && isHoliday(day)),
      ['2026-03-20', '2026-03-21', '2026-03-22'],
    );
  });

  test('Without a country, no day is a holiday.', async () => {
    assert.deepEqual(daysOf(2026).filter(await loadHolidays([])), []);
  });

  test('The desk of France and Luxembourg is closed on the national day of Luxembourg, and opens the day after.', async () => {
    const days = ['tuesday', 'wednesday'] as const;
    const hours = [{ days, from: '09:00', until: '12:00' }];
    const now = Date.parse('2026-06-23T08:00:00Z');
    assert.deepEqual(openingState(hours, 'Europe/Paris', await loadHolidays(['FR', 'LU']), [], now), {
      open: false,
      opensAt: Date.parse('2026-06-24T07:00:00Z'),
    });
  });
});

function daysOf(year: number): string[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, offset) => first.add({ days: offset }).toString());
}
