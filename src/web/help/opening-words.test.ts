import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openingState } from '../../domain/desk/opening-hours.ts';
import { type OpenHours, weekdays } from '../../domain/desk/support-contacts.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { hoursWords, openingWords } from './opening-words.ts';

const workdays = weekdays.slice(0, 5);
const desk: OpenHours[] = [
  { days: workdays, from: '09:00', until: '12:00' },
  { days: workdays, from: '14:00', until: '18:00' },
];
const plainly = (words: string | null): string | undefined => words?.replace(/[\u00a0\u202f]/g, ' ');
const said = (language: Language, local: string, hours = desk, closings: { from: string; until: string }[] = []) => {
  const now = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Paris').epochMilliseconds;
  const state = openingState(hours, 'Europe/Paris', () => false, closings, now);
  return plainly(openingWords(sentences(language).help, state, 'Europe/Paris', now));
};

suite('Whether the desk is open is said in plain words', () => {
  test('Open, until when.', () => {
    assert.equal(said('fr', '2026-06-29T10:00'), 'Ouvert maintenant, jusqu’à 12 h 00');
    assert.equal(said('en', '2026-06-29T10:00'), 'Open now, until 12:00');
    assert.equal(said('lb', '2026-06-29T10:00'), 'Elo op, bis 12:00 Auer');
  });

  test('Closed, with the time today, the day this week, or the date beyond it.', () => {
    assert.equal(said('fr', '2026-06-29T12:30'), 'Fermé, ouvre aujourd’hui à 14 h 00');
    assert.equal(said('en', '2026-06-29T12:30'), 'Closed, opens today at 14:00');
    assert.equal(said('lb', '2026-06-29T12:30'), 'Zou, mécht haut um 14:00 Auer op');
    assert.equal(said('fr', '2026-07-03T19:00'), 'Fermé, ouvre lundi à 9 h 00');
    assert.equal(said('en', '2026-07-03T19:00'), 'Closed, opens Monday at 9:00');
    assert.equal(said('lb', '2026-07-03T19:00'), 'Zou, mécht e Méindeg um 9:00 Auer op');
    const holidays = [{ from: '2026-12-24', until: '2027-01-03' }];
    assert.equal(said('fr', '2026-12-24T10:00', desk, holidays), 'Fermé, ouvre lundi 4 janvier à 9 h 00');
    assert.equal(said('en', '2026-12-24T10:00', desk, holidays), 'Closed, opens Monday 4 January at 9:00');
    assert.equal(said('lb', '2026-12-24T10:00', desk, holidays), 'Zou, mécht e Méindeg, de 4. Januar um 9:00 Auer op');
  });

  test('Midnight is midnight of the evening, and an end on another day names the day.', () => {
    const night = (until: string): OpenHours[] => [
      { days: ['friday'], from: '20:00', until: '24:00' },
      { days: ['saturday'], from: '00:00', until },
    ];
    assert.equal(said('fr', '2026-07-03T21:00', night('24:00').slice(0, 1)), 'Ouvert maintenant, jusqu’à minuit');
    assert.equal(said('fr', '2026-07-03T21:00', night('02:00')), 'Ouvert maintenant, jusqu’à samedi à 2 h 00');
    assert.equal(said('en', '2026-07-03T21:00', night('02:00')), 'Open now, until Saturday at 2:00');
  });

  test('A desk that never closes, and one that does not open again soon.', () => {
    const always: OpenHours[] = [{ days: weekdays, from: '00:00', until: '24:00' }];
    assert.equal(said('fr', '2026-07-03T21:00', always), 'Ouvert maintenant');
    assert.equal(said('en', '2026-07-03T21:00', []), 'Closed for the time being');
  });
});

test('The hours are told by days that are alike, in order, with the time zone of the desk.', () => {
  const now = Date.parse('2026-06-29T10:00:00Z');
  const told = (language: Language, hours: OpenHours[]) =>
    plainly(hoursWords(sentences(language).help, hours, 'Europe/Paris', now));
  assert.equal(
    told('fr', desk.toReversed()),
    'Du lundi au vendredi, de 9 h 00 à 12 h 00 et de 14 h 00 à 18 h 00 (heure d’Europe centrale).',
  );
  assert.equal(told('en', desk), 'Monday to Friday, 9:00 to 12:00 and 14:00 to 18:00 (Central European Time).');
  assert.equal(
    told('lb', desk),
    'Vu Méindeg bis Freideg, vun 9:00 bis 12:00 Auer a vu 14:00 bis 18:00 Auer (Mëtteleuropäesch Zäit).',
  );
  assert.equal(
    told('fr', [...desk, { days: ['sunday', 'saturday'], from: '10:30', until: '24:00' }]),
    'Du lundi au vendredi, de 9 h 00 à 12 h 00 et de 14 h 00 à 18 h 00 ; samedi et dimanche, de 10 h 30 à minuit (heure d’Europe centrale).',
  );
  assert.equal(
    told('en', [{ days: weekdays, from: '00:00', until: '24:00' }]),
    'Every day, midnight to midnight (Central European Time).',
  );
  assert.equal(told('fr', []), undefined);
});
