import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { openingState } from './opening-hours.ts';
import { type Closing, type OpenHours, weekdays } from './support-contacts.ts';

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const hours: OpenHours[] = [
  { days: workdays, from: '09:00', until: '12:00' },
  { days: workdays, from: '14:00', until: '18:00' },
];
const paris = 'Europe/Paris';
const never = (_day: string): boolean => false;
const at = (local: string, timeZone = paris): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
const stateAt = (local: string, isHoliday = never, closings: Closing[] = []) =>
  openingState(hours, paris, isHoliday, closings, at(local));

suite('The desk is open at its hours', () => {
  test('It opens at 9:00:00 sharp, and not a millisecond before.', () => {
    assert.deepEqual(stateAt('2026-06-29T08:59:59.999'), { open: false, opensAt: at('2026-06-29T09:00') });
    assert.deepEqual(stateAt('2026-06-29T09:00:00'), { open: true, until: '12:00', untilAt: at('2026-06-29T12:00') });
  });

  test('It closes at 12:00:00 sharp, and says when the second opening of the day starts.', () => {
    assert.deepEqual(stateAt('2026-06-29T11:59:59.999'), {
      open: true,
      until: '12:00',
      untilAt: at('2026-06-29T12:00'),
    });
    assert.deepEqual(stateAt('2026-06-29T12:00:00'), { open: false, opensAt: at('2026-06-29T14:00') });
    assert.deepEqual(stateAt('2026-06-29T17:59'), { open: true, until: '18:00', untilAt: at('2026-06-29T18:00') });
  });

  test('After the last hour of Friday, it opens on Monday.', () => {
    assert.deepEqual(stateAt('2026-07-03T18:00'), { open: false, opensAt: at('2026-07-06T09:00') });
  });

  test('The order of the hours in the settings does not matter.', () => {
    assert.deepEqual(openingState(hours.toReversed(), paris, never, [], at('2026-06-29T08:00')), {
      open: false,
      opensAt: at('2026-06-29T09:00'),
    });
  });

  test('The hours are those of the desk, wherever the reader is.', () => {
    const state = openingState(hours, 'Asia/Tokyo', never, [], Date.parse('2026-06-29T00:00:00Z'));
    assert.deepEqual(state, { open: true, until: '12:00', untilAt: Date.parse('2026-06-29T03:00:00Z') });
  });

  test('Hours that meet are one opening, also over midnight.', () => {
    const night: OpenHours[] = [
      { days: ['friday'], from: '20:00', until: '22:00' },
      { days: ['friday'], from: '22:00', until: '24:00' },
      { days: ['saturday'], from: '00:00', until: '02:00' },
    ];
    assert.deepEqual(openingState(night, paris, never, [], at('2026-07-03T21:00')), {
      open: true,
      until: '02:00',
      untilAt: at('2026-07-04T02:00'),
    });
  });

  test('A desk that never closes is open without an end, one without hours is closed without a next opening.', () => {
    const always: OpenHours[] = [{ days: weekdays, from: '00:00', until: '24:00' }];
    assert.deepEqual(openingState(always, paris, never, [], at('2026-06-29T10:00')), {
      open: true,
      until: null,
      untilAt: null,
    });
    assert.deepEqual(openingState([], paris, never, [], at('2026-06-29T10:00')), { open: false, opensAt: null });
  });
});

suite('The desk is closed on days that are not like the others', () => {
  test('On a public holiday it is closed all day.', () => {
    const isHoliday = (day: string): boolean => day === '2026-07-14';
    assert.deepEqual(stateAt('2026-07-14T10:00', isHoliday), { open: false, opensAt: at('2026-07-15T09:00') });
    assert.deepEqual(stateAt('2026-07-13T18:30', isHoliday), { open: false, opensAt: at('2026-07-15T09:00') });
  });

  test('A closing includes its first and its last day.', () => {
    const closings = [{ from: '2026-12-24', until: '2027-01-03', reason: 'Fêtes' }];
    assert.equal(stateAt('2026-12-23T17:00', never, closings).open, true);
    for (const day of ['2026-12-24', '2026-12-28', '2027-01-01']) {
      assert.deepEqual(stateAt(`${day}T10:00`, never, closings), { open: false, opensAt: at('2027-01-04T09:00') });
    }
    assert.equal(stateAt('2027-01-04T10:00', never, closings).open, true);
  });

  test('It looks 60 days ahead, and no further.', () => {
    const until = (day: string): Closing[] => [{ from: '2026-01-01', until: day }];
    // 29 June and 60 days: 28 August, a Friday.
    assert.deepEqual(stateAt('2026-06-29T10:00', never, until('2026-08-27')), {
      open: false,
      opensAt: at('2026-08-28T09:00'),
    });
    assert.deepEqual(stateAt('2026-06-29T10:00', never, until('2026-08-28')), { open: false, opensAt: null });
    let asked = 0;
    const everyDay = (): boolean => {
      asked += 1;
      return true;
    };
    assert.deepEqual(stateAt('2026-06-29T10:00', everyDay), { open: false, opensAt: null });
    assert.equal(asked, 61);
  });
});

suite('The days on which the clocks change have their usual hours', () => {
  const sunday = (from: string, until: string): OpenHours[] => [{ days: ['sunday'], from, until }];

  test('Over the weekend, the desk opens at 9:00 on the clock of Monday, in spring and in autumn.', () => {
    assert.deepEqual(stateAt('2026-03-27T18:00'), { open: false, opensAt: Date.parse('2026-03-30T07:00:00Z') });
    assert.deepEqual(stateAt('2026-10-23T18:00'), { open: false, opensAt: Date.parse('2026-10-26T08:00:00Z') });
  });

  test('The short night of spring: an hour that is skipped starts when the clocks go forward.', () => {
    // 2:00 to 3:00 does not exist on 29 March 2026; the clocks go forward at 01:00 UTC.
    const change = Date.parse('2026-03-29T01:00:00Z');
    assert.deepEqual(openingState(sunday('02:30', '05:00'), paris, never, [], change - 1), {
      open: false,
      opensAt: change,
    });
    assert.deepEqual(openingState(sunday('02:30', '05:00'), paris, never, [], change), {
      open: true,
      until: '05:00',
      untilAt: Date.parse('2026-03-29T03:00:00Z'),
    });
    assert.deepEqual(openingState(sunday('01:00', '02:30'), paris, never, [], change - 1), {
      open: true,
      until: '03:00',
      untilAt: change,
    });
  });

  test('Hours that lie wholly in the skipped one are left out on that day.', () => {
    assert.deepEqual(openingState(sunday('02:15', '02:45'), paris, never, [], at('2026-03-28T12:00')), {
      open: false,
      opensAt: at('2026-04-05T02:15'),
    });
  });

  test('The long night of autumn: all of it is open between midnight and 5:00.', () => {
    assert.deepEqual(openingState(sunday('00:00', '05:00'), paris, never, [], Date.parse('2026-10-25T01:30:00Z')), {
      open: true,
      until: '05:00',
      untilAt: Date.parse('2026-10-25T04:00:00Z'),
    });
  });
});

test('Whatever the hours, zone and day: at the announced opening it is open, just before it is not, and so for the end.', () => {
  const time = fc
    .integer({ min: 0, max: 96 })
    .map(
      (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
    );
  const span = fc
    .record({ days: fc.subarray([...weekdays], { minLength: 1 }), from: time, until: time })
    .filter(({ from, until }) => from < until);
  const zone = fc.constantFrom(
    paris,
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'UTC',
  );
  const now = fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2028-01-01T00:00:00Z') });
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), zone, now, fc.nat(6), (given, timeZone, instant, holiday) => {
      const isHoliday = (day: string): boolean => Temporal.PlainDate.from(day).day % 7 === holiday;
      const stateOf = (moment: number) => openingState(given, timeZone, isHoliday, [], moment);
      const state = stateOf(instant);
      if (state.open) {
        if (state.untilAt === null) return;
        assert.ok(state.untilAt > instant);
        assert.equal(stateOf(state.untilAt - 1).open, true);
        assert.equal(stateOf(state.untilAt).open, false);
      } else if (state.opensAt !== null) {
        assert.ok(state.opensAt > instant);
        assert.equal(stateOf(state.opensAt - 1).open, false);
        assert.equal(stateOf(state.opensAt).open, true);
        const moment = Temporal.Instant.fromEpochMilliseconds(state.opensAt).toZonedDateTimeISO(timeZone);
        assert.equal(isHoliday(moment.toPlainDate().toString()), false);
        assert.ok(given.some(({ days }) => days.some((day) => day === weekdays[moment.dayOfWeek - 1])));
      }
    }),
    { numRuns: 300 },
  );
});
