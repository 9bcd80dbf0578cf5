import type { Account } from '../../domain/accounts/account.ts';
import type { Language } from '../../text/sentences.ts';
import type { Frame, Viewer } from '../frame.ts';

/** The people, the moment and the surroundings of every example. */
export const now = Date.parse('2026-06-29T07:30:00Z');
export const timeZone = 'Europe/Paris';

const minute = 60_000;
export const ago = (minutes: number): number => now - minutes * minute;
export const later = (minutes: number): number => now + minutes * minute;

export const person = (changes: Partial<Account> = {}): Account => ({
  id: 'k3m9x2pq7rbd4hjw8ntc5vfa',
  companyId: 'b7wq2m4kz9xd3hrn8tpc5vja',
  role: 'user',
  email: 'julie.berger@client.fr',
  firstName: 'Julie',
  lastName: 'Berger',
  telephone: '+33123456789',
  language: 'fr',
  state: 'active',
  emailSince: ago(90 * 24 * 60),
  telephoneSince: ago(90 * 24 * 60),
  groupId: null,
  createdAt: ago(90 * 24 * 60),
  lastSignedInAt: ago(3 * 24 * 60),
  ...changes,
});

export const agentId = 'a2gent4k9xd3hrn8tpc5vjam';

const viewerOf = (role: Viewer['role'], name: string, mustChoose = false): Viewer => ({
  role,
  name,
  mustChoose,
  passwordEnds: null,
  session: { idleSeconds: 3540, restSeconds: 43_200, until: '10:29' },
});

export const viewers = {
  user: viewerOf('user', 'Julie Berger'),
  choosing: viewerOf('user', 'Julie Berger', true),
  administrator: viewerOf('administrator', 'Marc Weber'),
  delegate: viewerOf('delegate', 'Inès Faure'),
  agent: viewerOf('agent', 'Claire Martin'),
};

export const frameFor = (language: Language, returnTo: string, viewer: Viewer | null = null): Frame => ({
  language,
  serviceName: 'eKo',
  styleHref: '/assets/0/style.css',
  csrfToken: 'csrf-token',
  returnTo,
  viewer,
  knowsStolen: true,
});

/** Not random, so that an example is the same each time. */
export const steps = { integer: (below: number) => 1_299_709 % below };
