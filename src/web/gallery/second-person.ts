import type { Method } from '../../domain/caller-verification/method.ts';
import type { SecondOpinionView } from '../../domain/recovery/second-opinion.ts';
import type { ProofView } from '../../domain/recovery/view-request.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { renderConfig } from '../config/menu.page.ts';
import { renderVouchings, type VouchingsData } from '../config/vouchings.page.ts';
import type { Example } from '../gallery.ts';
import { renderQueue } from '../support/queue.page.ts';
import { renderSecondEnd, renderSecondList } from '../support/second.page.ts';
import { renderSecond, type SecondData } from '../support/second.ts';
import type { OpinionsData } from '../support/second-opinions.ts';
import { renderVouchEnd, renderVouchLink } from '../vouch/link.page.ts';
import { agentId, ago, frameFor, later, now, person, timeZone, viewers } from './people.ts';
import { resetRequest } from './reset-request.ts';
import { verifying } from './verification.ts';

/** Those who are asked for their word: a company's administrators, and the rest of the desk. */
export const secondPersonExamples = (language: Language): Example[] => {
  const { vouching: say, secondOpinion } = sentences(language).web;
  const vouchings = (example: string, changes: Partial<VouchingsData> = {}) => ({
    page: '/config/vouchings',
    example,
    html: renderVouchings(frameFor(language, '/config/vouchings', viewers.administrator), {
      list: { waiting: [asked], isUnsettled: false },
      settlingDays: 7,
      timeZone,
      faults: {},
      ...changes,
    }),
  });
  const link = (example: string, end?: Parameters<typeof renderVouchEnd>[1]) => ({
    page: '/vouch/:token',
    example,
    html: end
      ? renderVouchEnd(frameFor(language, '/'), end)
      : renderVouchLink(frameFor(language, '/'), { asked, token: 'x'.repeat(43), timeZone }),
  });
  const second = (example: string, changes: Partial<SecondData> = {}) => ({
    page: '/support/second/:number',
    example,
    html: renderSecond(frameFor(language, '/support/second/12', viewers.agent), {
      view,
      isSupervisor: false,
      timeZone,
      reason: '',
      faults: {},
      ...changes,
    }),
  });
  const list = (example: string, opinions: OpinionsData['opinions'], saved?: 'confirmed' | 'refused') => ({
    page: '/support/second',
    example,
    html: renderSecondList(frameFor(language, '/support/second', viewers.agent), { opinions, timeZone }, saved, 12),
  });
  return [
    {
      page: '/config',
      example: 'the desk asks',
      html: renderConfig(frameFor(language, '/config', viewers.administrator), 'Ateliers Moreau', 2),
    },
    verifying(language, 'company and desk asked', {
      possible,
      proofs: [asking, { ...asking, id: 'p6', method: 'second-agent', expiresAt: later(25) }],
    }),
    verifying(language, 'company confirmed, by a new access', {
      possible,
      proofs: [
        { ...asking, passedAt: ago(1), confirmedBy: 'boss', standing: { role: 'administrator', isUnsettled: true } },
      ],
    }),
    verifying(language, 'company and second agent refused', {
      circumstances: ['repeated-calls'],
      possible,
      proofs: [
        { ...asking, refusedAt: ago(2), confirmedBy: 'boss' },
        {
          ...asking,
          id: 'p6',
          method: 'second-agent',
          refusedAt: ago(1),
          confirmedBy: 'x',
          reason: 'Ce n’est pas sa voix.',
        },
      ],
    }),
    vouchings('default'),
    vouchings('two people', {
      list: { waiting: [asked, { ...asked, proofId: 'p3', person: other, agentName: '' }], isUnsettled: false },
      saved: 'refused',
      person: 'Julie Berger',
    }),
    vouchings('own access changed lately', { list: { waiting: [asked], isUnsettled: true } }),
    vouchings('nothing asked', {
      list: { waiting: [], isUnsettled: false },
      saved: 'confirmed',
      person: 'Julie Berger',
    }),
    vouchings('too late', { faults: { '': [say.faults.over] } }),
    link('default'),
    link('confirmed', 'confirmed'),
    link('refused', 'refused'),
    link('over', 'over'),
    link('unknown', 'unknown'),
    {
      page: '/support',
      example: 'opinions asked for',
      html: renderQueue(frameFor(language, '/support', viewers.agent), {
        ...{ open: [], closed: [], agentId, timeZone, now },
        opinions: [opinion, { ...opinion, requestNumber: 13 }],
      }),
    },
    list('default', [opinion, { ...opinion, requestNumber: 13, agentName: '' }]),
    list('empty', [], 'confirmed'),
    second('default'),
    second('flagged', { view: flagged }),
    second('flagged, to a supervisor', { view: flagged, isSupervisor: true }),
    second('no reason', { faults: { reason: [secondOpinion.faults.reasonMissing] } }),
    { page: '/support/second/:number', example: 'over', html: end('over') },
    { page: '/support/second/:number', example: 'own', html: end('own') },
  ];

  function end(kind: 'over' | 'own') {
    return renderSecondEnd(frameFor(language, '/support/second', viewers.agent), kind);
  }
};

const other = { firstName: 'Nadia', lastName: 'Klein', email: 'nadia.klein@client.fr' };

const asked: VouchingsData['list']['waiting'][number] = {
  proofId: 'p2',
  person: { firstName: 'Julie', lastName: 'Berger', email: 'julie.berger@client.fr' },
  requestNumber: 12,
  agentName: 'Claire Martin',
  askedAt: ago(4),
  expiresAt: later(24 * 60 - 4),
  needsSecondAgent: false,
};

const opinion: OpinionsData['opinions'][number] = {
  requestNumber: 12,
  personName: 'Julie Berger',
  companyName: 'Ateliers Moreau',
  agentName: 'Paul Roux',
  askedAt: ago(3),
  expiresAt: later(27),
};

const request = resetRequest({ takenBy: 'other' });

const proof: ProofView = {
  id: 'p1',
  companyId: person().companyId,
  accountId: person().id,
  verificationId: 'v1',
  method: 'mail-code',
  expiresAt: later(8),
  tries: 1,
  askedOf: null,
  confirmedBy: null,
  startedAt: ago(6),
  passedAt: ago(5),
  refusedAt: null,
};

const possible: Method[] = ['mail-code', 'vouching', 'second-agent'];

const asking: ProofView = { ...proof, id: 'p5', method: 'vouching', expiresAt: later(24 * 60 - 5), passedAt: null };

const view: SecondOpinionView = {
  request,
  account: person(),
  company: {
    id: person().companyId,
    kind: 'client',
    name: 'Ateliers Moreau',
    profile: 'eko',
    createdAt: ago(90 * 24 * 60),
  },
  agentName: 'Paul Roux',
  askedAt: ago(3),
  expiresAt: later(27),
  circumstances: ['contact-changed'],
  proofs: [proof, { ...proof, id: 'p4', method: 'call-back', passedAt: null, refusedAt: ago(4) }],
  needsSupervisor: false,
  earlier: [
    { ...request, number: 9, state: 'closed', closing: 'solved', createdAt: ago(5 * 24 * 60), takenBy: agentId },
  ],
};

const flagged: SecondOpinionView = {
  ...view,
  request: { ...request, message: 'Je suis joignable jusqu’à midi.' },
  account: person({ telephone: null }),
  circumstances: ['repeated-calls', 'new-country'],
  proofs: [],
  needsSupervisor: true,
  earlier: [],
};
