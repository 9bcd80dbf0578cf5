import type { Choices } from '../../domain/accounts/choices.ts';
import type { AccessHistory } from '../../domain/accounts/view-access-history.ts';
import { type ResetModes, resetModes } from '../../domain/companies/reset-mode.ts';
import type { ListedPerson } from '../../domain/password-policy/list-people.ts';
import { rulesFor } from '../../domain/password-policy/profiles.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { renderNewEmail, renderNewEmailEnd } from '../account/new-email.page.ts';
import { passwordFaults } from '../components/password-fields.ts';
import { askFaults } from '../config/ask-desk.ts';
import { type ConfirmedAct, confirmedActs, renderConfirmAct } from '../config/confirm-act.ts';
import { type EditUserData, renderEditUser } from '../config/edit-user.ts';
import { meanwhileOf } from '../config/meanwhile.ts';
import { writtenDetails } from '../config/person-fields.ts';
import { renderResetModes } from '../config/reset-modes.page.ts';
import { renderUserHistory, type UserHistoryData } from '../config/user-history.page.ts';
import type { Example } from '../gallery.ts';
import { event, session } from './own.ts';
import { ago, frameFor, later, now, person, steps, timeZone, viewers } from './people.ts';

const choices: Choices = { roles: ['user', 'delegate', 'administrator'], groups: [], isGroupNeeded: false };
const grouped: Choices = {
  ...choices,
  groups: [
    { id: 'g1', companyId: 'c1', name: 'Atelier' },
    { id: 'g2', companyId: 'c1', name: 'Comptabilité' },
  ],
};
/** Somebody who never came in. */
const awaited = {
  account: person({ lastSignedInAt: null }),
  renewal: 'none',
  sessions: [],
  history: { lines: [], before: null },
  isAwaited: true,
} satisfies Partial<EditUserData>;

/** As the list shows the account of an example. */
const asListed = ({ account = person(), renewal }: Partial<EditUserData>): ListedPerson => {
  const isAwaited = account.lastSignedInAt === null && account.state === 'active';
  return {
    ...account,
    standing: isAwaited ? 'never-signed-in' : account.state,
    passwordSetAt: renewal === 'none' ? null : ago(40 * 24 * 60),
    mustChange: renewal === 'asked',
    invitation: null,
  };
};

const typed = { ...person(), telephone: person().telephone ?? '', groupId: '' };

const sessions = [
  session('s1', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0', 40),
  session('s2', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1', 300),
];

const owner = { kind: 'account', id: person().id } as const;
const colleague = { kind: 'account', id: 'colleague' } as const;
const unmoved = { role: null, group: null };
const alone = { changed: [], ...unmoved, through: null };
const lines: AccessHistory['lines'] = [
  { event: event(7, 'signed-in', 40, owner), by: { kind: 'person' }, ...alone },
  { event: event(6, 'sign-in-refused', 42, { kind: 'visitor', id: null }), by: { kind: 'visitor' }, ...alone },
  {
    event: event(5, 'account-changed', 900, colleague),
    by: { kind: 'colleague', name: 'Marc Weber' },
    changed: ['firstName', 'telephone', 'role'],
    role: { from: 'user', to: 'delegate' },
    group: null,
    through: 'import',
  },
  {
    event: event(4, 'new-password-required', 1400, colleague),
    by: { kind: 'colleague', name: 'Marc Weber' },
    changed: [],
    ...unmoved,
    through: 'mass-action',
  },
  { event: event(3, 'temporary-password-issued', 2000, colleague), by: { kind: 'desk' }, ...alone },
];

/** The page of one person, its history, and the page that confirms a new address. */
export const oneUserExamples = (language: Language): Example[] => {
  const say = sentences(language).web.config.faults;
  const { waiting: wait, modes: ways } = sentences(language).oneUser;
  const at = (path: string) => frameFor(language, path, viewers.administrator);
  const edit = (example: string, changes: Partial<EditUserData>) => ({
    page: '/config/users/:id',
    example,
    html: renderEditUser(at(`/config/users/${person().id}`), {
      person: asListed(changes),
      ...{ isAwaited: false, list: '', now },
      account: person(),
      companyName: 'Ateliers Moreau',
      typed,
      choices,
      oneself: false,
      rules: rulesFor({ role: 'user' }, 'eko', { floor: 'standard', validityDays: 180 }),
      mustChange: true,
      random: steps,
      renewal: 'possible',
      byDesk: false,
      modes: { open: resetModes, youngUntil: null },
      waiting: null,
      coolingOffDays: 30,
      askedDesk: null,
      sessions,
      history: { lines, before: 3 },
      timeZone,
      linkHours: 24,
      temporaryPasswordHours: 24,
      message: '',
      delegatedGroups: null,
      faults: {},
      ...changes,
    }),
  });
  // An administrator whom somebody made a user meanwhile, and whose number they changed as the form was filled in.
  const elsewhere = person({ telephone: '+33639980151' });
  const shown = { ...writtenDetails(person({ role: 'administrator' }), language) };
  const met = meanwhileOf(language, {
    shown: { version: '', state: elsewhere.state, details: shown },
    typed: { ...shown, firstName: 'Julia', telephone: '+33 6 39 98 01 52' },
    present: elsewhere,
    choices,
  });
  const history = (example: string, changes: Partial<UserHistoryData>) => ({
    page: '/config/users/:id/history',
    example,
    html: renderUserHistory(at(`/config/users/${person().id}/history`), {
      account: person(),
      history: { lines, before: 3 },
      kind: 'everything',
      isNewest: true,
      list: '',
      timeZone,
      ...changes,
    }),
  });
  const resets = (example: string, modes: ResetModes) => ({
    page: '/config/reset-modes',
    example,
    html: renderResetModes(at('/config/reset-modes'), {
      ...{ modes, now, companyName: 'Ateliers Moreau', coolingOffDays: 14, timeZone, isSaved: example !== 'default' },
    }),
  });
  const confirm = (act: ConfirmedAct) => ({
    page: '/config/users/:id/confirm',
    example: act,
    html: renderConfirmAct(at(`/config/users/${person().id}`), {
      ...{ account: person(), act, session: act === 'end-session' ? (sessions[0] ?? null) : null, list: '', timeZone },
    }),
  });
  const token = 'a'.repeat(43);
  const page = '/new-email/:token';
  const newEmail = { email: 'julie.durand@client.fr', expiresAt: later(4000) };
  const view = { ...newEmail, companyName: 'Ateliers Moreau' };
  return [
    edit('default', {}),
    edit('in a group', { choices: grouped, typed: { ...typed, groupId: 'g2' } }),
    edit('saved', { saved: 'password' }),
    edit('new password asked for', { renewal: 'asked', saved: 'required' }),
    edit('no password yet', { renewal: 'none' }),
    edit('oneself', { oneself: true, choices: { ...choices, roles: ['administrator'] } }),
    edit('an administrator', { account: person({ role: 'administrator' }), byDesk: true, saved: 'asked' }),
    edit('a delegate', {
      account: person({ role: 'delegate' }),
      byDesk: true,
      delegatedGroups: ['Atelier', 'Comptabilité'],
    }),
    edit('too much for the desk', {
      message: 'Merci d’avance.',
      faults: askFaults(language, { kind: 'rejected', fault: 'too-long' }),
    }),
    edit('the support was asked already', { askedDesk: { number: 12, createdAt: ago(90) }, saved: 'asked' }),
    edit('asked too often', { faults: askFaults(language, { kind: 'too-many' }) }),
    edit('disabled', { account: person({ state: 'disabled' }) }),
    edit('disabled before any password', { account: person({ state: 'disabled' }), renewal: 'none' }),
    edit('frozen', { account: person({ state: 'frozen' }) }),
    edit('mail address taken and passwords unlike', {
      mustChange: false,
      faults: { email: [say.emailTaken], ...passwordFaults(language, { kind: 'not-confirmed', reasons: [] }) },
    }),
    edit('changed-meanwhile', { account: elsewhere, typed: met?.typed ?? typed, faults: met?.faults ?? {} }),
    edit('last administrator', { faults: { '': [say.lastAdministrator] } }),
    edit('a new address waits', { waiting: newEmail, saved: 'email-asked' }),
    edit('too many new addresses', { faults: { email: [wait.tooManyAsked] } }),
    edit('a new address was sent too often', { waiting: newEmail, faults: { '': [wait.tooMany] } }),
    edit('nowhere signed in', awaited),
    edit('invited', {
      ...awaited,
      person: { ...asListed(awaited), invitation: { sentAt: ago(60), endsAt: later(23 * 60) } },
      saved: 'invited',
    }),
    edit('the invitation has expired', {
      ...awaited,
      person: { ...asListed(awaited), invitation: { sentAt: ago(72 * 60), endsAt: ago(48 * 60) } },
    }),
    edit('a link is sent', { saved: 'sent-link' }),
    edit('no password of the administrator’s choice', {
      modes: { open: ['link', 'temporary'], youngUntil: null },
    }),
    edit('a young address', { modes: { open: ['chosen'], youngUntil: later(24 * 60 * 12) } }),
    edit('no way open', { modes: { open: [], youngUntil: null } }),
    edit('a way that is closed', { faults: { '': [ways.closed] } }),
    resets('default', { link: 0, temporary: 0, chosen: 0 }),
    resets('a weaker way waits', { link: 0, temporary: null, chosen: later(14 * 24 * 60) }),
    ...confirmedActs.map(confirm),
    history('default', {}),
    history('an earlier page of one kind', { kind: 'account', isNewest: false, history: { lines, before: null } }),
    history('nothing of the kind', { kind: 'desk', history: { lines: [], before: null } }),
    {
      page,
      example: 'default',
      html: renderNewEmail(frameFor(language, `/new-email/${token}`), { view, token, timeZone }),
    },
    ...(['confirmed', 'done', 'over', 'taken', 'unknown'] as const).map((end) => ({
      page,
      example: end,
      html: renderNewEmailEnd(frameFor(language, '/'), end),
    })),
  ];
};
