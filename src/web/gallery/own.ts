import type { AuditAction, ChainedEvent } from '../../domain/audit/audit-event.ts';
import { rulesFor } from '../../domain/password-policy/profiles.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { type AccountData, renderAccount } from '../account/account.page.ts';
import { passwordFaults, personOf } from '../components/password-fields.ts';
import type { Example } from '../gallery.ts';
import { type ChangeReason, renderAlreadyChosen, renderPasswordChange } from '../password/change.page.ts';
import { ago, frameFor, later, person, steps, timeZone, viewers } from './people.ts';

const rules = rulesFor({ role: 'user' }, 'eko', { floor: 'eko', validityDays: 180 });
const endsSoon = { day: '8 juillet 2026', isOver: false };

export const ownExamples = (language: Language): Example[] => {
  const say = sentences(language).web.password;
  const change = (example: string, reason: ChangeReason, faults: Readonly<Record<string, readonly string[]>>) => ({
    page: '/password/change',
    example,
    html: renderPasswordChange(
      frameFor(language, '/password/change', reason === 'own-choice' ? viewers.user : viewers.choosing),
      {
        reason,
        person: personOf(person(), 'Ateliers Moreau'),
        rules,
        random: steps,
        faults,
      },
    ),
  });
  const account = (example: string, changes: Partial<AccountData>) => ({
    page: '/account',
    example,
    html: renderAccount(frameFor(language, '/account', viewers.user), { ...accountData, ...changes }),
  });
  const reasons = [
    { code: 'too-short', minimum: 12 } as const,
    { code: 'lacks-digit' } as const,
    { code: 'published-recipe' } as const,
  ];
  return [
    change('default', 'own-choice', {}),
    change('wrong current password', 'own-choice', { current: [say.wrongCurrent] }),
    change('after a temporary password', 'one-time-secret', {}),
    change('after an administrator', 'administrator', {}),
    change('after its end', 'expired', {}),
    change('found in a list of stolen ones', 'breached', {}),
    change('perhaps known to others', 'known-to-others', {}),
    {
      page: '/password/change',
      example: 'rules of the desk',
      html: renderPasswordChange(frameFor(language, '/password/change', viewers.agent), {
        reason: 'own-choice',
        person: personOf(person({ telephone: null }), 'Conselio'),
        rules: rulesFor({ role: 'agent' }, 'standard', { floor: 'standard', validityDays: 180 }),
        random: steps,
        faults: {},
      }),
    },
    change('not confirmed', 'one-time-secret', passwordFaults(language, { kind: 'not-confirmed', reasons: [] })),
    change('rejected', 'one-time-secret', passwordFaults(language, { kind: 'rejected', reasons })),
    {
      page: '/password/change',
      example: 'already chosen',
      html: renderAlreadyChosen(frameFor(language, '/password/change', viewers.user)),
    },
    account('default', {}),
    account('change advised', { changeAdvised: true, history: [event(4, 'signed-in', 40, visitor), detailsChanged] }),
    account('password saved', { saved: 'password' }),
    account('password renewed', { saved: 'renewed', passwordExpiresAt: later(180 * 24 * 60) }),
    {
      page: '/account',
      example: 'password ends soon',
      html: renderAccount(frameFor(language, '/account', { ...viewers.user, passwordEnds: endsSoon }), {
        ...accountData,
        passwordExpiresAt: later(9 * 24 * 60),
      }),
    },
    {
      page: '/password/change',
      example: 'ends soon',
      html: renderPasswordChange(frameFor(language, '/password/change', { ...viewers.user, passwordEnds: endsSoon }), {
        reason: 'own-choice',
        person: personOf(person(), 'Ateliers Moreau'),
        rules,
        random: steps,
        faults: {},
      }),
    },
    {
      page: '/account',
      example: 'password ended during the session',
      html: renderAccount(
        frameFor(language, '/account', { ...viewers.user, passwordEnds: { ...endsSoon, isOver: true } }),
        { ...accountData, passwordExpiresAt: ago(60) },
      ),
    },
    account('nothing happened yet', { history: [], account: person({ telephone: null }) }),
  ];
};

export const session = (id: string, userAgent: string, minutes: number): Session => ({
  id,
  tokenHash: '0'.repeat(64),
  companyId: person().companyId,
  accountId: person().id,
  kind: 'full',
  oneTimeSecretId: null,
  chooseReason: null,
  passwordExpiresAt: null,
  createdAt: ago(minutes),
  lastSeenAt: ago(minutes / 4),
  expiresAt: later(600),
  source: '192.0.2.7',
  userAgent,
});

export const event = (
  sequence: number,
  action: AuditAction,
  minutes: number,
  actor: ChainedEvent['actor'],
): ChainedEvent => ({
  companyId: person().companyId,
  at: ago(minutes),
  action,
  actor,
  accountId: person().id,
  source: '192.0.2.7',
  details: {},
  sequence,
  previousHash: '0'.repeat(64),
  hash: '0'.repeat(64),
});

const owner = { kind: 'account', id: person().id } as const;
const visitor = { kind: 'visitor', id: null } as const;
const somebodyElse = { kind: 'account', id: 'somebodyelse' } as const;

const detailsChanged: ChainedEvent = {
  ...event(3, 'account-changed', 900, somebodyElse),
  details: { fields: 'telephone role', fromRole: 'delegate', toRole: 'user' },
};

export const accountData: AccountData = {
  account: person(),
  companyName: 'Ateliers Moreau',
  changeAdvised: false,
  passwordExpiresAt: null,
  sessions: [
    session('s1', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0', 40),
    session('s2', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1', 300),
    session('s3', '', 20),
  ],
  currentSessionId: 's1',
  history: [
    event(3, 'signed-in', 40, visitor),
    event(2, 'password-chosen', 41, owner),
    event(1, 'temporary-password-issued', 60, somebodyElse),
  ],
  linked: [],
  timeZone,
};
