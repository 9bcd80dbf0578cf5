import { plural } from '../../dates.ts';
import type { deskFigures as fr } from '../../fr/web/desk-figures.ts';
import type { Translated } from '../../sentences.ts';

/** The supervisors' page of figures. */
export const deskFigures: Translated<typeof fr> = {
  heading: 'Zahlen',
  period: 'Zeitraum',
  periods: {
    7: 'Letzte 7\u00a0Tage',
    30: 'Letzte 30\u00a0Tage',
    90: 'Letzte 90\u00a0Tage',
    364: 'Letzte 52\u00a0Wochen',
  },
  asOf: (at) => `Gezählt am ${at}. Vorfälle zählen extra.`,
  requests: (count) => plural('de', count, { one: 'Anfrage', other: 'Anfragen' }),
  share: (count, percent) => `${count} (${percent})`,
  facts: {
    requests: 'Anfragen',
    recovered: 'Wieder mit Zugang',
    median: 'Die Hälfte in weniger als',
    ninetieth: 'Neun von zehn in weniger als',
    refused: 'Abgelehnt, Anrufer nicht geprüft',
    held: 'Vorsichtshalber aufgehalten',
    incidents: 'Vorfälle',
  },
  requestsHeading: { 1: 'Anfragen pro Tag', 7: 'Anfragen pro Woche' },
  timesHeading: 'Zeit bis zum neuen Zugang',
  timesWhat: 'Von der Anfrage bis zum neuen Passwort.',
  channelHeading: 'Nach Eingang',
  companyHeading: 'Nach Unternehmen',
  mostCompanies: (count) => `Die ${count}\u00a0Unternehmen mit den meisten Anfragen.`,
  closingHeading: 'Was aus den Anfragen wurde',
  open: 'Noch offen',
  empty: 'In diesem Zeitraum gab es keine Anfrage.',
  unknownCompany: 'Unbekannte Adressen',
  step: { 1: 'Tag', 7: 'Woche ab' },
  channel: 'Eingang über',
  company: 'Unternehmen',
  outcome: 'Ausgang',
  columns: {
    requests: 'Anfragen',
    held: 'Aufgehalten',
    refused: 'Abgelehnt',
    recovered: 'Wieder mit Zugang',
    median: 'Median',
    ninetieth: 'Neun von zehn',
  },
  table: 'Dieselben Zahlen als Tabelle',
  legend: {
    other: 'Anfragen',
    held: 'davon aufgehalten',
    median: 'Die Hälfte in weniger als',
    ninetieth: 'Neun von zehn in weniger als',
  },
  requestsPlot: (total, most, held) =>
    `${plural('de', total, { one: 'Anfrage', other: 'Anfragen' })} im Zeitraum, höchstens ${most} auf einmal, ${held} aufgehalten. Die Zahlen stehen in der Tabelle darunter.`,
  timesPlot: (longest) => `Höchstens ${longest}. Die Zeiten stehen in der Tabelle darunter.`,
  lasted: {
    seconds: 'weniger als eine Minute',
    minutes: (count) => `${count}\u00a0min`,
    hours: (count, minutes) => `${count}\u00a0h\u00a0${String(minutes).padStart(2, '0')}\u00a0min`,
    days: (count, hours) => `${plural('de', count, { one: 'Tag', other: 'Tage' })}\u00a0${hours}\u00a0h`,
  },
};
