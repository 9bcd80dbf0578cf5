import { deliveries } from '../../domain/caller-verification/method.ts';
import type { RequestMessage } from '../../domain/recovery/conversation.ts';
import { hiddenMark } from '../../domain/recovery/hide-words.ts';
import { closedShown, queuePageSize } from '../../domain/recovery/list-queue.ts';
import type { QueuedRequest } from '../../domain/recovery/request-store.ts';
import type { ProofView, RequestView, WeighedView } from '../../domain/recovery/view-request.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Example } from '../gallery.ts';
import { renderDeskAccounts, type SearchResult } from '../support/accounts.page.ts';
import { renderQueue } from '../support/queue.page.ts';
import { renderRequest } from '../support/request.ts';
import type { RequestData } from '../support/request-data.ts';
import { meansOf, weighedFor } from './desk-means.ts';
import { agentId, ago, frameFor, later, now, person, timeZone, viewers } from './people.ts';
import { resetRequest } from './reset-request.ts';

export const supportExamples = (language: Language): Example[] => {
  const { faults: say } = sentences(language).web.desk;
  const at = (path: string) => frameFor(language, path, viewers.agent);
  const queue = (example: string, waiting: QueuedRequest[], closed: QueuedRequest[]) => ({
    page: '/support',
    example,
    html: renderQueue(at('/support'), { open: waiting, closed, agentId, timeZone, now }),
  });
  const accounts = (example: string, query: string, result: SearchResult) => ({
    page: '/support/accounts',
    example,
    html: renderDeskAccounts(at('/support/accounts'), { query, result }),
  });
  const request = (example: string, view: Partial<RequestView>, changes: Partial<RequestData> = {}) => ({
    page: '/support/requests/:number',
    example,
    html: renderRequest(at('/support/requests/12'), {
      view: { ...untaken, means: meansOf(view.weighed ?? untaken.weighed), ...view },
      agentId,
      isSupervisor: false,
      passedMinutes: 15,
      linkHours: 24,
      timeZone,
      now,
      faults: {},
      ...changes,
    }),
  });
  const found = { account: person(), companyName: 'Ateliers Moreau', withinDesk: true };
  return [
    queue('default', [queued, ofNobody, elsewhere], [closed]),
    queue('very many', many(queuePageSize, [queued, ofNobody, elsewhere]), many(closedShown, [closed])),
    queue('empty', [], []),
    accounts('default', '', 'none-asked'),
    accounts('too short', 'ju', 'too-short'),
    accounts('nothing found', 'zzz', []),
    accounts('found', 'julie', [
      found,
      { ...found, account: person({ id: 'u2', state: 'disabled' }) },
      { ...found, account: person({ id: 'u3', role: 'agent' }), withinDesk: false },
    ]),
    request('waiting', {}),
    request('taken', taken),
    request('of somebody with several accounts', { ...taken, linkedCompanies: ['Moselle Logistique'] }),
    request('taken by another agent', {
      request: { ...queued, takenBy: 'other', state: 'taken' },
      takenByName: 'Paul Roux',
    }),
    request('code sent', { ...taken, weighed: weighedWith(codeSent) }, { saved: 'code' }),
    request('wrong code', { ...taken, weighed: weighedWith(codeSent) }, { faults: { code: [say.wrongCode] } }),
    request(
      'last wrong code',
      { ...taken, weighed: weighedWith({ ...codeSent, tries: 5 }) },
      { faults: { code: [say.wrongCode] } },
    ),
    request('code expired', { ...taken, weighed: weighedWith({ ...codeSent, expiresAt: ago(1) }) }),
    request('verified', { ...taken, weighed: weighedWith(passed), ways: waysOpen }),
    request('not left yet', {
      request: { ...queued, takenBy: agentId, state: 'sent' },
      notices: [{ kind: 'temporary-password', state: 'waiting', at: ago(1), attempts: 0 }],
    }),
    request('sent', {
      request: { ...queued, takenBy: agentId, state: 'sent' },
      spentAt: ago(1),
      temporaryPassword,
      notices: [{ kind: 'temporary-password', state: 'sent', at: ago(1), attempts: 1 }],
    }),
    request('mail not delivered', {
      ...taken,
      spentAt: ago(1),
      temporaryPassword: { ...temporaryPassword, expiresAt: ago(1), wrongTries: 2 },
      notices: [{ kind: 'temporary-password', state: 'abandoned', at: ago(1), attempts: 9 }],
    }),
    request('mails', { ...taken, messages: mails }),
    request(
      'answer refused',
      { ...taken, messages: mails },
      { faults: { reply: [sentences(language).web.deskMail.faults['holds-a-secret']] }, typedReply: 'Bonjour,' },
    ),
    request('unknown address', { request: ofNobody, account: null, company: null, withinDesk: false }),
    request('account disabled', { ...taken, account: person({ state: 'disabled' }) }),
    request('outside the desk', { ...taken, withinDesk: false }),
    request('no reason for closing', taken, { faults: { closing: [say.closingMissing] } }),
    request('closed', { request: closed }),
  ];
};

const queued: QueuedRequest = {
  ...resetRequest({
    channel: 'form',
    message: 'Je suis joignable jusqu’à midi.\nMerci\u202f!',
    source: '192.0.2.7',
    state: 'waiting',
    takenBy: null,
    takenAt: null,
    repeatedAt: ago(4),
  }),
  personName: 'Julie Berger',
  companyName: 'Ateliers Moreau',
  takenByName: null,
};

const many = (count: number, like: readonly QueuedRequest[]): QueuedRequest[] =>
  Array.from({ length: count }, (_, index) => ({ ...(like[index % like.length] ?? queued), number: 100 + index }));

const mails: RequestMessage[] = [
  {
    ...({ id: 'm1', requestNumber: 12, direction: 'in', messageId: '<a@client.fr>', agentId: null } as const),
    ...{ correspondent: person().email, subject: 'Mot de passe oublié', isCut: true, at: ago(12) },
    ...{ text: 'Bonjour,\nje ne sais plus mon mot de passe.', authentication: 'confirmed' as const },
    attachments: [{ name: 'capture.png', type: 'image/png', size: 48_211 }],
  },
  {
    ...({ id: 'm2', requestNumber: 12, direction: 'out', messageId: '<b@eko.example>', agentId } as const),
    ...{ correspondent: person().email, subject: '', text: 'Appelez-nous avant midi.', isCut: false, at: ago(8) },
    ...{ authentication: 'unknown' as const, attachments: [] },
  },
  {
    ...({ id: 'm3', requestNumber: 12, direction: 'in', messageId: '<c@client.fr>', agentId: null } as const),
    ...{ correspondent: person().email, subject: '', text: `C’était ${hiddenMark}, merci.`, isCut: false, at: ago(3) },
    ...{ authentication: 'not-confirmed' as const, attachments: [] },
  },
];

const ofNobody: QueuedRequest = {
  ...queued,
  number: 13,
  companyId: null,
  accountId: null,
  email: 'juli.berger@client.fr',
  createdAt: ago(200),
  personName: null,
  companyName: null,
};

const elsewhere: QueuedRequest = { ...queued, number: 14, state: 'sent', takenBy: 'other', takenByName: 'Paul Roux' };

const closed: QueuedRequest = {
  ...queued,
  number: 11,
  state: 'closed',
  closedAt: ago(60),
  closing: 'solved',
  message: '',
};

export const codeSent: ProofView = {
  id: 'p1',
  companyId: person().companyId,
  accountId: person().id,
  verificationId: 'v1',
  method: 'mail-code',
  expiresAt: later(8),
  tries: 1,
  askedOf: null,
  confirmedBy: null,
  startedAt: ago(2),
  passedAt: null,
  refusedAt: null,
};

const waysOpen = deliveries.map((delivery) => ({
  delivery,
  state: delivery === 'sealed-letter' || delivery === 'read-out' ? ('second-person' as const) : ('open' as const),
}));

const passed: ProofView = { ...codeSent, passedAt: ago(1) };

/** What these proofs are worth for a user, with nothing unusual about. */
const weighedWith = (...proofs: ProofView[]): WeighedView => weighedFor('user', [], proofs);

export const untaken: RequestView = {
  request: queued,
  account: person(),
  company: {
    id: person().companyId,
    kind: 'client',
    name: 'Ateliers Moreau',
    profile: 'eko',
    createdAt: ago(90 * 24 * 60),
  },
  linkedCompanies: [],
  takenByName: null,
  withinDesk: true,
  weighed: weighedWith(),
  means: null,
  ways: deliveries.map((delivery) => ({ delivery, state: 'more-proof' as const })),
  spentAt: null,
  temporaryPassword: null,
  notices: [],
  messages: [],
};

export const taken = {
  request: { ...queued, takenBy: agentId, state: 'taken' as const },
  takenByName: 'Claire Martin',
};

const temporaryPassword = {
  delivery: 'temporary-mail' as const,
  createdAt: ago(1),
  expiresAt: later(24 * 60 - 1),
  spentAt: null,
  revokedAt: null,
  wrongTries: 0,
};
