import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { OpenHours, SupportContacts, Telephone } from './support-contacts.ts';
import { whenAnswered } from './when-answered.ts';

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const hours = (from: string, until: string, languages?: string[]): OpenHours => ({
  days: workdays,
  from,
  until,
  languages,
});
const french: Telephone = { country: 'FR', number: '+33972117605', languages: ['fr'], holidays: ['FR'] };
const luxembourgish: Telephone = {
  country: 'LU',
  number: '+35226551109',
  languages: ['fr', 'lb', 'en'],
  holidays: ['LU'],
  hours: [hours('08:00', '12:00'), hours('13:00', '17:00', ['fr', 'lb'])],
};
const others: Telephone = { ...luxembourgish, country: 'other' };
const desk: SupportContacts = {
  ...{ service: 'eKo', team: 'l’équipe', email: 'contact@conselio.example', timeZone: 'Europe/Paris' },
  telephones: [french, luxembourgish, others],
  hours: [hours('09:00', '12:00'), hours('14:00', '18:00')],
  closings: [],
  holidays: ['FR', 'LU'],
};
const at = (local: string): number => Temporal.ZonedDateTime.from(`${local}[Europe/Paris]`).epochMilliseconds;
const ask = async (country: string | null, language: string | null, local: string, contacts = desk) => {
  const answering = await whenAnswered(contacts, { country, language }, at(local));
  if (answering === null) return null;
  const { state, telephone } = answering;
  const changesAt = state.open ? state.untilAt : state.opensAt;
  const moment = changesAt === null ? null : Temporal.Instant.fromEpochMilliseconds(changesAt);
  const when = moment?.toZonedDateTimeISO('Europe/Paris').toPlainDateTime().toString({ smallestUnit: 'minute' });
  return [telephone?.country ?? null, state.open ? 'open until' : 'opens', when ?? null];
};

suite('When somebody answers', () => {
  test('Each reader is told of the line of the own country, with its hours.', async () => {
    assert.deepEqual(await ask('FR', 'fr', '2026-06-29T08:30'), ['FR', 'opens', '2026-06-29T09:00']);
    assert.deepEqual(await ask('LU', 'fr', '2026-06-29T08:30'), ['LU', 'open until', '2026-06-29T12:00']);
    assert.deepEqual(await ask('BE', 'fr', '2026-06-29T08:30'), ['other', 'open until', '2026-06-29T12:00']);
  });

  test('In a language that is spoken in the mornings alone, the afternoon is tomorrow.', async () => {
    assert.deepEqual(await ask('LU', 'fr', '2026-06-29T14:30'), ['LU', 'open until', '2026-06-29T17:00']);
    assert.deepEqual(await ask('LU', 'en', '2026-06-29T14:30'), ['LU', 'opens', '2026-06-30T08:00']);
  });

  test('Whose language the own line does not speak is sent to one that does; where none does, to the own.', async () => {
    assert.deepEqual(await ask('FR', 'en', '2026-06-29T08:30'), ['LU', 'open until', '2026-06-29T12:00']);
    assert.deepEqual(await ask('FR', 'de', '2026-06-29T08:30'), ['FR', 'opens', '2026-06-29T09:00']);
  });

  test('Each line has the public holidays of its own country: 14 July closes France, 23 June closes Luxembourg.', async () => {
    assert.deepEqual(await ask('FR', 'fr', '2026-07-14T10:00'), ['FR', 'opens', '2026-07-15T09:00']);
    assert.deepEqual(await ask('LU', 'fr', '2026-07-14T10:00'), ['LU', 'open until', '2026-07-14T12:00']);
    assert.deepEqual(await ask('FR', 'fr', '2026-06-23T10:00'), ['FR', 'open until', '2026-06-23T12:00']);
    assert.deepEqual(await ask('LU', 'fr', '2026-06-23T10:00'), ['LU', 'opens', '2026-06-24T08:00']);
  });

  test('A closing of the desk closes every line, one of a line that line alone.', async () => {
    const closing = [{ from: '2026-06-29', until: '2026-06-30' }];
    const all = { ...desk, closings: closing };
    assert.deepEqual(await ask('LU', 'fr', '2026-06-29T10:00', all), ['LU', 'opens', '2026-07-01T08:00']);
    const one = { ...desk, telephones: [{ ...french, closings: closing }, luxembourgish] };
    assert.deepEqual(await ask('FR', 'fr', '2026-06-29T10:00', one), ['FR', 'opens', '2026-07-01T09:00']);
    assert.deepEqual(await ask('LU', 'fr', '2026-06-29T10:00', one), ['LU', 'open until', '2026-06-29T12:00']);
  });

  test('A line of another time zone has its hours on its own clock.', async () => {
    const distant = { ...french, timeZone: 'Indian/Reunion', hours: [hours('09:00', '12:00')] };
    const reunion = { ...desk, telephones: [distant] };
    assert.deepEqual(await ask('FR', 'fr', '2026-06-29T08:30', reunion), ['FR', 'open until', '2026-06-29T10:00']);
  });

  test('Who names neither country nor language hears of the line that answers first.', async () => {
    assert.deepEqual(await ask(null, null, '2026-06-29T08:30'), ['LU', 'open until', '2026-06-29T12:00']);
    assert.deepEqual(await ask(null, null, '2026-06-29T17:30'), ['FR', 'open until', '2026-06-29T18:00']);
    assert.deepEqual(await ask(null, null, '2026-06-29T12:30'), ['LU', 'opens', '2026-06-29T13:00']);
  });

  test('A desk with one timetable for all its lines, as every earlier configuration has, is told as before.', async () => {
    const lines = desk.telephones.map(({ country, number }) => ({ country, number }));
    const plain = { ...desk, telephones: lines };
    assert.deepEqual(await ask('LU', 'fr', '2026-07-14T10:00', plain), ['LU', 'opens', '2026-07-15T09:00']);
    const silent = { ...plain, telephones: [] };
    assert.deepEqual(await ask('LU', 'fr', '2026-06-29T10:00', silent), [null, 'open until', '2026-06-29T12:00']);
    assert.equal(await ask('LU', 'fr', '2026-06-29T10:00', { ...plain, hours: [] }), null);
  });
});
