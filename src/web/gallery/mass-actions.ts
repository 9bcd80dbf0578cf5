import type { MassAction } from '../../domain/mass-actions/mass-action.ts';
import type { PeopleList } from '../../domain/mass-actions/people-list-store.ts';
import type { MassReport } from '../../domain/mass-actions/view-mass-action.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { type PreviewData, renderChoose, renderPreview } from '../config/begin-mass-action.ts';
import { type BreachData, renderBreach } from '../config/breach.page.ts';
import { renderMassAction, renderMassActions, type ShownAction } from '../config/mass-actions.ts';
import { readAsked } from '../config/mass-population.ts';
import type { Example } from '../gallery.ts';
import { ago, frameFor, person, timeZone, viewers } from './people.ts';

const action: MassAction = {
  id: 'm4ass9x2pq7rbd3hjw8ntc5v',
  companyId: person().companyId,
  kind: 'require-new-password',
  state: 'running',
  reason: 'Une liste de mots de passe a circulé',
  begunBy: 'u3',
  begunByKey: null,
  source: '192.0.2.7',
  sessionId: 's1',
  begunAt: ago(12),
  endedAt: null,
  endCause: null,
  people: 48_220,
  concerned: 47_911,
  settled: 20_150,
  unknownCount: 0,
  unknown: [],
  nextWaveAt: ago(0),
};

const list: PeopleList = {
  id: 'l1stx2pq7rbd3hjw8ntc5v9k',
  companyId: person().companyId,
  accountId: 'u3',
  fileName: 'départs de juin.csv',
  entries: ['julie.berger@client.fr', 'nobody@client.fr'],
  createdAt: ago(1),
};

const report: MassReport = {
  action,
  begunBy: 'Marc Weber',
  steps: [],
  msForEach: 36,
  reach: { companyId: action.companyId, groupIds: null },
  results: [
    { result: 'done', people: 20_148 },
    { result: null, people: 27_761 },
    { result: 'no-password', people: 310 },
    { result: 'oneself', people: 1 },
  ],
};

const steps: MassReport['steps'] = [
  { what: 'paused', at: ago(9), by: 'Nadia O’Neil-d’Arc' },
  { what: 'resumed', at: ago(7), by: null },
  { what: 'paused', at: ago(2), by: 'Marc Weber' },
];

const over = (state: 'done' | 'cancelled', more: Partial<MassAction> = {}): MassAction => ({
  ...action,
  ...{ state, settled: state === 'done' ? action.concerned : 50, endedAt: ago(2) },
  ...more,
});

const reports = {
  running: report,
  done: { ...report, action: over('done'), results: report.results.filter(({ result }) => result !== null) },
  'stopped, the right is lost': { ...report, action: over('cancelled', { endCause: 'right-lost' }), begunBy: null },
};

/** Those that are printed. */
export const massReports = Object.entries(reports).map(([example, printed]) => ({ example, report: printed }));

const named = (name: string) => {
  const [firstName = '', lastName = ''] = name.split(' ');
  return { id: `u${name.length}`, firstName, lastName, email: `${firstName}.${lastName}@client.fr`.toLowerCase() };
};

export const massActionExamples = (language: Language): Example[] => {
  const say = sentences(language).massActions;
  const path = '/config/users/actions';
  const at = (there: string) => frameFor(language, there, viewers.administrator);
  const preview = (example: string, changes: Partial<PreviewData>): Example => ({
    page: `${path}/new?kind`,
    example,
    html: renderPreview(at(`${path}/new`), {
      ...{
        kind: 'disable',
        asked: readAsked('state=never-signed-in&q=atelier'),
        list: null,
        groups: [],
        linkHours: 24,
      },
      preview: {
        ...{ people: 14, concerned: 12, inSession: null, alike: [], unknownCount: 0, unknown: [] },
        forecast: [
          { leftOut: null, people: 12, first: ['Anne Atelier', 'Zoé Atelier'].map(named) },
          { leftOut: 'oneself', people: 1, first: [named('Marc Weber')] },
          { leftOut: 'frozen', people: 1, first: [named('Nadia O’Neil-d’Arc')] },
        ],
      },
      ...{ reason: '', confirmed: '', claim: 'm3', faults: {} },
      ...changes,
    }),
  });
  const one = (example: string, changes: Partial<MassReport>, more: Partial<ShownAction> = {}): Example => ({
    page: `${path}/:id`,
    example,
    html: renderMassAction(at(`${path}/${action.id}`), {
      ...{ report: { ...report, ...changes }, timeZone },
      ...more,
    }),
  });
  const breach = (example: string, changes: Partial<BreachData>): Example => ({
    page: '/config/users/breach',
    example,
    html: renderBreach(at('/config/users/breach'), {
      concerned: { 'end-sessions': 131, 'require-new-password': 118, invite: 9 },
      ...{ inSession: 35, invitedAlready: 54 },
      ...{ actions: [{ action, begunBy: 'Marc Weber' }], setBefore: '', timeZone, faults: {} },
      ...changes,
    }),
  });
  const none = { people: 3, concerned: 0, inSession: null, alike: [], unknownCount: 0, unknown: [] };
  return [
    {
      page: path,
      example: 'default',
      html: renderMassActions(at(path), {
        actions: [
          { action, begunBy: 'Marc Weber' },
          { action: over('done', { kind: 'end-sessions' }), begunBy: null },
          { action: { ...action, state: 'paused', kind: 'invite' }, begunBy: 'Nadia O’Neil-d’Arc' },
        ],
        timeZone,
      }),
    },
    { page: path, example: 'none yet', html: renderMassActions(at(path), { actions: [], timeZone }) },
    {
      page: `${path}/new`,
      example: 'default',
      html: renderChoose(at(`${path}/new`), { asked: readAsked(''), list: null, groups: [], faults: {} }),
    },
    {
      page: `${path}/new`,
      example: 'list too long',
      html: renderChoose(at(`${path}/new`), {
        ...{ asked: readAsked('password=90'), groups: [], list: null, faults: { list: [say.preview.listTooLong] } },
      }),
    },
    {
      page: `${path}/new`,
      example: 'a file without addresses',
      html: renderChoose(at(`${path}/new`), {
        ...{ asked: readAsked(''), list: null, groups: [], kind: 'invite', faults: { file: [say.choose.noAddress] } },
      }),
    },
    {
      page: `${path}/new`,
      example: 'a list that is kept',
      html: renderChoose(at(`${path}/new`), {
        ...{ asked: readAsked(`list=${list.id}`), list: { ...list, fileName: null }, groups: [], faults: {} },
      }),
    },
    preview('default', {}),
    preview('another number typed and no reason', {
      ...{ confirmed: '13', reason: 'x' },
      faults: { confirmed: [say.preview.mismatch('12')], reason: [say.preview.reasonMissing] },
    }),
    preview('nobody concerned', {
      preview: {
        ...none,
        forecast: [
          { leftOut: 'entered', people: 2, first: ['Anne Atelier', 'Zoé Atelier'].map(named) },
          { leftOut: 'invited-already', people: 1, first: [named('Julie Berger')] },
        ],
      },
      kind: 'invite',
    }),
    preview('fewer than a moment ago, and the same act runs', {
      ...{
        kind: 'invite',
        confirmed: '6 000',
        reason: 'Rentrée',
        faults: { confirmed: [say.preview.changed(6000, 5980)] },
      },
      preview: {
        ...{ people: 5980, concerned: 5980, inSession: null, unknownCount: 0, unknown: [] },
        alike: [{ ...action, kind: 'invite', concerned: 6000, settled: 20 }],
        forecast: [{ leftOut: null, people: 5980, first: ['Anne Atelier', 'Zoé Atelier'].map(named) }],
      },
    }),
    preview('no session to end', {
      kind: 'end-sessions',
      preview: { ...none, concerned: 3, inSession: 0, forecast: [{ leftOut: null, people: 3, first: [] }] },
    }),
    preview('who has a session', {
      kind: 'end-sessions',
      preview: {
        ...{ people: 14, concerned: 13, inSession: 4, alike: [], unknownCount: 0, unknown: [] },
        forecast: [
          { leftOut: null, people: 13, first: ['Anne Atelier', 'Zoé Atelier'].map(named) },
          { leftOut: 'oneself', people: 1, first: [named('Marc Weber')] },
        ],
      },
    }),
    preview('a list with unknown lines', {
      asked: readAsked(`list=${list.id}`),
      list,
      preview: {
        ...{
          people: 1,
          concerned: 1,
          inSession: null,
          alike: [],
          forecast: [{ leftOut: null, people: 1, first: [named('Julie Berger')] }],
        },
        ...{ unknownCount: 1, unknown: ['nobody@client.fr'] },
      },
    }),
    preview('one person invited', {
      kind: 'invite',
      preview: {
        ...{ people: 1, concerned: 1, inSession: null, alike: [], unknownCount: 0, unknown: [] },
        forecast: [{ leftOut: null, people: 1, first: [named('Julie Berger')] }],
      },
    }),
    one('running', {}, { done: 'begun' }),
    one('asked to stop', {}, { asksToStop: true }),
    one('paused', { action: { ...action, state: 'paused' }, steps }, { done: 'paused' }),
    one('done', reports.done),
    one('stopped, the right is lost', reports['stopped, the right is lost']),
    breach('default', {}),
    breach('nobody concerned', {
      ...{ concerned: { 'end-sessions': 0, 'require-new-password': 0, invite: 0 }, actions: [] },
    }),
    breach('a wrong date', { inSession: 0, setBefore: 'hier', faults: { 'set-before': [say.breach.setBeforeFault] } }),
  ];
};
