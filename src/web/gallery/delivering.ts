import { html } from 'hono/html';
import { defaultPolicy } from '../../domain/caller-verification/default-policy.ts';
import { rulesInForce } from '../../domain/caller-verification/desk-policy.ts';
import { deliveries } from '../../domain/caller-verification/method.ts';
import type { Way } from '../../domain/recovery/ways.ts';
import { minutes } from '../../platform/clock.ts';
import { Secret } from '../../platform/secret.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { layout } from '../components/layout.ts';
import type { Example } from '../gallery.ts';
import { delivering } from '../support/delivering.ts';
import { renderReadOut } from '../support/read-out.ts';
import { agentId, ago, frameFor, later, now, person, timeZone, viewers } from './people.ts';
import { resetRequest } from './reset-request.ts';

type Shown = Parameters<typeof delivering>[1]['view'];

export const deliveringExamples = (language: Language): Example[] => {
  const frame = frameFor(language, '/support/requests/12', viewers.agent);
  const step = (example: string, changes: Partial<Shown>): Example => ({
    page: '/support/requests/:number',
    example: `delivery, ${example}`,
    html: layout(frame, {
      heading: sentences(language).web.desk.request(12),
      place: 'desk',
      shape: 'wide',
      body: html`<h2>${sentences(language).web.deskDelivery.heading}</h2>\n${delivering(frame, { view: { ...view, ...changes }, agentId, timeZone, now, faults: {} }, '/support/requests/12')}`,
    }),
  });
  return [
    step('every way open', {
      ways: deliveries.map((delivery) => ({ delivery, number: '+33639981234', state: 'open' })),
    }),
    step('a second person lacks', { ways: some }),
    step('nothing proved yet', { ways: deliveries.map((delivery) => ({ delivery, state: 'more-proof' })) }),
    step('a letter waits', {
      spentAt: ago(1),
      weighed: { ...weighed, verificationId: null },
      temporaryPassword: {
        delivery: 'sealed-letter',
        createdAt: ago(1),
        expiresAt: later(14 * 24 * 60),
        spentAt: null,
        revokedAt: null,
        wrongTries: 0,
      },
      notices: [{ kind: 'temporary-password', state: 'waiting', at: ago(1), attempts: 0 }],
    }),
    {
      page: '/support/requests/:number/deliver',
      example: 'read out',
      html: renderReadOut(frame, {
        requestNumber: 12,
        password: new Secret('Kxm7-3jwt-9rtq-82vf'),
        expiresAt: now + minutes(10),
        timeZone,
      }),
    },
  ];
};

const some: Way[] = [
  { delivery: 'link-mail', state: 'open' },
  { delivery: 'temporary-mail', state: 'open' },
  { delivery: 'temporary-sms', state: 'same-channel' },
  { delivery: 'sealed-letter', state: 'postal-address' },
  { delivery: 'read-out', state: 'second-person' },
];

const weighed: NonNullable<Shown['weighed']> = {
  verificationId: 'v1',
  proofs: [],
  circumstances: [],
  rules: rulesInForce(defaultPolicy(), 'user', []),
  passed: new Set(['mail-code']),
  open: [],
  telephoneStop: null,
};

const view: Shown = {
  request: resetRequest({ createdAt: ago(5), takenAt: ago(4) }),
  account: person({ telephone: '+33639981234' }),
  company: {
    id: person().companyId,
    kind: 'client',
    name: 'Ateliers Moreau',
    profile: 'eko',
    createdAt: ago(90 * 24 * 60),
  },
  ways: [],
  spentAt: null,
  weighed,
  temporaryPassword: null,
  notices: [],
};
