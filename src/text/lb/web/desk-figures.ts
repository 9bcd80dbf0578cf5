import { plural } from '../../dates.ts';
import { den } from '../n-rule.ts';

/** The supervisors' page of figures. */
export const deskFigures = {
  heading: 'Zuelen',
  period: 'Zäitraum',
  periods: { 7: 'Lescht 7 Deeg', 30: 'Lescht 30 Deeg', 90: 'Lescht 90 Deeg', 364: 'Lescht 52 Wochen' },
  asOf: (at: string) => `Gezielt ${den(at)}. D’Tëschefäll ginn eenzel gezielt.`,
  requests: (count: number) => plural('lb', count, { one: 'Demande', other: 'Demanden' }),
  share: (count: number, percent: string) => `${count} (${percent})`,
  facts: {
    requests: 'Demanden',
    recovered: 'Nees erakomm',
    median: 'D’Halschent a manner wéi',
    ninetieth: 'Néng vun zéng a manner wéi',
    refused: 'Refuséiert, Uruffer net iwwerpréift',
    held: 'Zréckgehale fir méi Virsiicht',
    incidents: 'Tëschefäll',
  },
  requestsHeading: { 1: 'Demande pro Dag', 7: 'Demande pro Woch' },
  timesHeading: 'Zäit, bis een nees erakënnt',
  timesWhat: 'Vun der Demande bis dat neit Passwuert gewielt ass.',
  channelHeading: 'No Wee',
  companyHeading: 'No Firma',
  mostCompanies: (count: number) => `Déi ${count} Firmae mat de meeschten Demanden.`,
  closingHeading: 'Wat aus den Demande ginn ass',
  open: 'Nach op',
  empty: 'Keng Demande an dësem Zäitraum.',
  unknownCompany: 'Onbekannt Adressen',
  step: { 1: 'Dag', 7: 'Woch vum' },
  channel: 'Wee',
  company: 'Firma',
  outcome: 'Resultat',
  columns: {
    requests: 'Demanden',
    held: 'Zréckgehalen',
    refused: 'Refuséiert',
    recovered: 'Nees erakomm',
    median: 'Median',
    ninetieth: 'Néng vun zéng',
  },
  table: 'Déiselwecht Zuelen als Tabell',
  legend: {
    other: 'Demanden',
    held: 'dovun zréckgehalen',
    median: 'D’Halschent a manner wéi',
    ninetieth: 'Néng vun zéng a manner wéi',
  },
  requestsPlot: (total: number, most: number, held: number) =>
    `${plural('lb', total, { one: 'Demande', other: 'Demanden' })} am Zäitraum, héchstens ${most} op eemol, ${held} zréckgehalen. D’Zuele stinn an der Tabell hei drënner.`,
  timesPlot: (longest: string) => `Héchstens ${longest}. D’Dauere stinn an der Tabell hei drënner.`,
  lasted: {
    seconds: 'manner wéi eng Minutt',
    minutes: (count: number) => `${count}\u00a0Min`,
    hours: (count: number, minutes: number) => `${count}\u00a0St\u00a0${String(minutes).padStart(2, '0')}`,
    days: (count: number, hours: number) => `${count}\u00a0D\u00a0${hours}\u00a0St`,
  },
};
