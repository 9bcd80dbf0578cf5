import { html } from 'hono/html';
import { fullName } from '../../domain/accounts/account.ts';
import type { Choices } from '../../domain/accounts/choices.ts';
import type { AccessHistory } from '../../domain/accounts/view-access-history.ts';
import type { Profile } from '../../domain/password-policy/profiles.ts';
import type { EmailChange } from '../../domain/recovery/email-change.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { type Sentences, sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { tickBox } from '../components/field.ts';
import { postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { type PasswordFields, passwordFields, personOf } from '../components/password-fields.ts';
import { typed as bidi, doneTo } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { type AskedDesk, askDeskSection } from './ask-desk.ts';
import { access, type ComingInData, comingIn, comingInHeading, hasRequirement, requireNew } from './coming-in.ts';
import { delegationSection } from './delegation.page.ts';
import { shownFields } from './meanwhile.ts';
import { wayTo } from './menu.page.ts';
import { standingTags } from './people-table.ts';
import { personFacts } from './person-facts.ts';
import { personFields, type TypedDetails } from './person-fields.ts';
import { userAddress } from './user-address.ts';
import { contents, historyOf, sessionsOf, waitingEmail } from './user-sections.ts';

export type EditUserData = ComingInData & {
  companyName: string;
  typed: TypedDetails;
  choices: Choices;
  /** The administrator's own account: the password is changed where the present one is asked for (ASVS 6.2.3). */
  oneself: boolean;
  rules: Profile;
  mustChange: boolean;
  random: PasswordFields['random'];
  faults: Faults;
  /** A new address that is not confirmed yet. */
  waiting: Pick<EmailChange, 'email' | 'expiresAt'> | null;
  /** For how long nothing that gives an access back goes to a new address. */
  coolingOffDays: number;
  sessions: readonly Session[];
  history: AccessHistory;
  /** The open request of an administrator for this person. */
  askedDesk: AskedDesk;
  /** What was typed for the desk. */
  message: string;
  /** How long what is sent can be used. */
  linkHours: number;
  temporaryPasswordHours: number;
  /** The names of the groups that a delegate administers; null where nobody is to choose them here. */
  delegatedGroups: readonly string[] | null;
  saved?: keyof Sentences['web']['config']['edit']['saved'] | keyof Sentences['oneUser']['saved'] | undefined;
};

export const renderEditUser = (frame: Frame, data: EditUserData): Html => {
  const { web, oneUser, afterReset } = sentences(frame.language);
  const { config } = web;
  const say = config.edit;
  const { account, faults, saved } = data;
  const done = {
    ...say.saved,
    ...oneUser.saved,
    created: say.saved.created(data.temporaryPasswordHours),
    'created-link': say.saved['created-link'](data.linkHours),
    'sent-link': oneUser.saved['sent-link'](account.email, data.linkHours),
    'sent-temporary': oneUser.saved['sent-temporary'](account.email, data.temporaryPasswordHours),
    invited: oneUser.saved.invited(account.email, data.linkHours),
  };
  return layout(frame, {
    heading: say.heading,
    title: config.users.edit(fullName(account)),
    faults,
    place: 'config',
    shape: 'wide',
    coached: setsPassword(data),
    before: wayTo(frame, 'users', data.list),
    body: html`${doneTo(frame.language, fullName(account), saved && done[saved])}<p><strong>${bidi(fullName(account))}</strong>
${standingTags(frame, data.person)}</p>
${personFacts(frame, data)}${account.state === 'frozen' && !data.oneself ? html`<p class="advice">${afterReset.config.frozen}</p>\n` : ''}${contents(frame, partsOf(frame, data))}${data.waiting ? waitingEmail(frame, data, data.waiting) : ''}
<section id="person">
<h2>${oneUser.details}</h2>
${postForm(
  frame,
  userAddress(account.id, data),
  html`${shownFields(frame, account)}${personFields(frame, data.typed, data.choices, faults, account.lastSignedInAt === null ? undefined : oneUser.waiting.hint(data.coolingOffDays))}
${passwordPart(frame, data)}
<p class="hint" id="save-what">${(setsPassword(data) ? say.saveWhat : say.saveDetails)(fullName(account))}</p>
<button class="main" aria-describedby="save-what">${say.submit}</button>`,
)}
</section>
${
  data.oneself
    ? ''
    : html`${comingIn(frame, data)}${data.delegatedGroups === null ? '' : delegationSection(frame, data, data.delegatedGroups)}${hasRequirement(data) ? requireNew(frame, data) : ''}
${account.state === 'disabled' ? '' : askDeskSection(frame, data)}`
}
${sessionsOf(frame, data)}
${historyOf(frame, data)}
${data.oneself ? '' : access(frame, data)}`,
  });
};

/** What the page has for this person, in its order. */
const partsOf = (frame: Frame, data: EditUserData): [string, string][] => {
  const { account, oneself, waiting } = data;
  const { oneUser, web } = sentences(frame.language);
  const { edit } = web.config;
  const way = comingInHeading(frame, data);
  const parts: [boolean, string, string][] = [
    [waiting !== null, 'new-email', oneUser.waiting.heading],
    [true, 'person', oneUser.details],
    [!oneself && way !== null, 'reset', way ?? ''],
    [!oneself && hasRequirement(data), 'require-new', edit.requireHeading],
    [!oneself && account.state !== 'disabled', 'ask-desk', web.deskAsking.heading],
    [true, 'sessions', oneUser.sessions.heading],
    [true, 'history', oneUser.history.heading],
    [!oneself, 'access', edit.accessHeading],
  ];
  return parts.filter(([isThere]) => isThere).map(([, id, label]) => [id, label]);
};

const setsPassword = ({ oneself, byDesk, account, modes }: EditUserData): boolean =>
  !oneself && !byDesk && account.state !== 'frozen' && modes.open.includes('chosen');

const passwordPart = (frame: Frame, data: EditUserData): Html | '' => {
  if (data.oneself) return ownPassword(frame);
  return setsPassword(data) ? chosenPassword(frame, data) : '';
};

const chosenPassword = (frame: Frame, data: EditUserData): Html => {
  const { account, companyName, rules, faults, mustChange, random } = data;
  const { web, oneUser } = sentences(frame.language);
  const say = web.config.edit;
  const hint = data.renewal === 'asked' ? say.mustChangeAsked : say.mustChangeHint;
  return html`<fieldset class="by-hand"><legend>${oneUser.modes.names.chosen}</legend>
${account.state === 'disabled' ? html`<p class="advice">${say.waitsDisabled}</p>\n` : ''}<p>${say.passwordWhat}</p>
${passwordFields(frame, {
  rules,
  person: personOf(account, companyName),
  // Under the name and address that the same form gives the person.
  follows: ['firstName', 'lastName', 'email', 'telephone'],
  faults,
  random,
  required: false,
})}
${tickBox({ name: 'mustChange', label: say.mustChange, hint, ticked: mustChange })}</fieldset>`;
};

const ownPassword = (frame: Frame): Html => {
  const say = sentences(frame.language).web.config.edit;
  return html`<p>${say.oneself} <a href="/password/change">${say.changeOwn}</a></p>`;
};
