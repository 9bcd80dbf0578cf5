import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import type { Choices } from '../../domain/accounts/choices.ts';
import type { Standing } from '../../domain/accounts/people.ts';
import type { AccessHistory } from '../../domain/accounts/view-access-history.ts';
import type { ResetMode } from '../../domain/companies/reset-mode.ts';
import type { Profile } from '../../domain/password-policy/profiles.ts';
import type { EmailChange } from '../../domain/recovery/email-change.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { dates } from '../../text/dates.ts';
import { type Sentences, sentences } from '../../text/sentences.ts';
import { errorSummary, type Faults, isFaulty } from '../components/error-summary.ts';
import { radios, tickBox } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { type PasswordFields, passwordFields, personOf } from '../components/password-fields.ts';
import { typed as bidi, doneTo } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { askDeskSection, byDeskNote } from './ask-desk.ts';
import { delegationSection } from './delegation.page.ts';
import { wayTo } from './menu.page.ts';
import { standingTag } from './people-table.ts';
import { personFields, type TypedDetails } from './person-fields.ts';
import { contents, historyOf, sessionsOf, waitingEmail } from './user-sections.ts';

export type EditUserData = {
  account: Account;
  standing: Standing;
  companyName: string;
  typed: TypedDetails;
  choices: Choices;
  /** The administrator's own account: the password is changed where the present one is asked for (ASVS 6.2.3). */
  oneself: boolean;
  rules: Profile;
  mustChange: boolean;
  random: PasswordFields['random'];
  faults: Faults;
  /** Whether a new password can be asked for: nothing to ask where there is none, or where it is asked already. */
  renewal: 'possible' | 'asked' | 'none';
  /** Whose password the desk alone brings back: no fields for one. */
  byDesk: boolean;
  /** How the access can be given back here, and what was chosen. */
  modes: { open: readonly ResetMode[]; youngUntil: number | null };
  resetMode?: string | undefined;
  /** A new address that is not confirmed yet. */
  waiting: Pick<EmailChange, 'email' | 'expiresAt'> | null;
  sessions: readonly Session[];
  history: AccessHistory;
  timeZone: string;
  /** What was typed for the desk. */
  message: string;
  /** How long what is sent can be used. */
  linkHours: number;
  temporaryPasswordHours: number;
  /** How many groups a delegate administers; null where nobody is to choose them here. */
  delegatedGroups: number | null;
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
    'sent-link': oneUser.saved['sent-link'](account.email, data.linkHours),
    'sent-temporary': oneUser.saved['sent-temporary'](account.email, data.temporaryPasswordHours),
  };
  return layout(frame, {
    heading: say.heading,
    faulty: isFaulty(faults),
    place: 'config',
    shape: 'wide',
    coached: setsPassword(data),
    before: wayTo(frame, 'users'),
    body: html`${errorSummary(frame, faults)}${doneTo(frame.language, fullName(account), saved && done[saved])}<p><strong>${bidi(fullName(account))}</strong>
${standingTag(frame, data.standing)}</p>
${account.state === 'frozen' && !data.oneself ? html`<p class="advice">${afterReset.config.frozen}</p>\n` : ''}${contents(frame, partsOf(frame, data))}${data.waiting ? waitingEmail(frame, account, data.waiting, data.timeZone) : ''}
<section id="person">
<h2>${oneUser.details}</h2>
${postForm(
  frame,
  `/config/users/${account.id}`,
  html`${personFields(frame, data.typed, data.choices, faults, account.lastSignedInAt === null ? undefined : oneUser.waiting.hint)}
${passwordPart(frame, data)}
<p class="hint" id="save-what">${(setsSomePassword(data) ? say.saveWhat : say.saveDetails)(fullName(account))}</p>
<button class="main" aria-describedby="save-what">${say.submit}</button>`,
)}
</section>
${
  data.oneself
    ? ''
    : html`${data.delegatedGroups === null ? '' : delegationSection(frame, account.id, data.delegatedGroups)}${account.state === 'frozen' ? '' : requireNew(frame, data)}
${account.state === 'disabled' ? '' : askDeskSection(frame, { account, message: data.message, faults })}`
}
${sessionsOf(frame, data)}
${historyOf(frame, data)}
${data.oneself ? '' : access(frame, data)}`,
  });
};

/** What the page has for this person, in its order. */
const partsOf = (frame: Frame, { account, oneself, waiting }: EditUserData): [string, string][] => {
  const { oneUser, web } = sentences(frame.language);
  const { edit } = web.config;
  const parts: [boolean, string, string][] = [
    [waiting !== null, 'new-email', oneUser.waiting.heading],
    [true, 'person', oneUser.details],
    [!oneself && account.state !== 'frozen', 'require-new', edit.requireHeading],
    [!oneself && account.state !== 'disabled', 'ask-desk', web.deskAsking.heading],
    [true, 'sessions', oneUser.sessions.heading],
    [true, 'history', oneUser.history.heading],
    [!oneself, 'access', edit.accessHeading],
  ];
  return parts.filter(([isThere]) => isThere).map(([, id, label]) => [id, label]);
};

const setsPassword = ({ oneself, byDesk, account, modes }: EditUserData): boolean =>
  !oneself && !byDesk && account.state !== 'frozen' && modes.open.includes('chosen');

/** Whether the form has anything about the password. */
const setsSomePassword = ({ oneself, byDesk, account, modes }: EditUserData): boolean =>
  !oneself && !byDesk && account.state !== 'frozen' && modes.open.length > 0;

const passwordPart = (frame: Frame, data: EditUserData): Html | '' => {
  if (data.oneself) return ownPassword(frame);
  if (data.account.state === 'frozen') return '';
  return data.byDesk ? byDeskNote(frame) : newPassword(frame, data);
};

/**
 * The ways that the company allows and that are open for this person, the safest first; nothing is sent by whoever only
 * corrects a name. The fields of the last stand below it: who fills them in has chosen it.
 */
const newPassword = (frame: Frame, data: EditUserData): Html => {
  const { modes } = data;
  const { web, oneUser } = sentences(frame.language);
  const say = oneUser.modes;
  const heading = html`<h2>${web.config.edit.passwordHeading}</h2>`;
  const { youngUntil } = modes;
  const { moment } = dates(frame.language, data.timeZone);
  const young = youngUntil === null ? '' : html`<p class="advice">${say.young(moment(youngUntil))}</p>\n`;
  if (modes.open.length === 0)
    return html`${heading}
${young === '' ? html`<p>${say.noneOpen}</p>` : young}`;
  const isChosenOpen = modes.open.includes('chosen');
  const sent = modes.open.filter((mode) => mode !== 'chosen');
  return html`${heading}
${young}${sent.length === 0 ? '' : sending(frame, data, sent, isChosenOpen)}${isChosenOpen ? chosenPassword(frame, data) : ''}`;
};

/** Beside the two fields, the other choice is to send nothing: what is written in them counts. */
const sending = (
  frame: Frame,
  { resetMode, faults }: EditUserData,
  modes: readonly ResetMode[],
  isChosenOpen: boolean,
): Html => {
  const { names, hints, ...say } = sentences(frame.language).oneUser.modes;
  const nothing = isChosenOpen
    ? { label: say.sendNothing, hint: say.sendNothingHint }
    : { label: names.none, hint: hints.none };
  return html`${radios({
    name: 'resetMode',
    legend: say.choice,
    value: modes.find((mode) => mode === resetMode) ?? 'none',
    choices: [
      { value: 'none', ...nothing },
      ...modes.map((mode) => ({ value: mode, label: names[mode], hint: hints[mode] })),
    ],
    faults: faults.resetMode,
  })}
<p class="hint">${say.sendWhat}</p>
`;
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

const requireNew = (frame: Frame, { account, renewal, byDesk, modes }: EditUserData): Html => {
  const { deskAsking, config } = sentences(frame.language).web;
  const say = config.edit;
  const form = postForm(frame, `/config/users/${account.id}/new-password`, button(say.requireNew, 'second'));
  const what = { possible: say.requireWhat(fullName(account)), asked: say.requireAsked, none: say.requireNone };
  // Whoever holds the old password could choose the next: asking is not enough then.
  const stronger = byDesk
    ? html`<p>${deskAsking.stronger} <a href="#ask-desk">${deskAsking.byDeskLink}</a></p>\n`
    : html`<p>${say.requireStronger} <a href="#${modes.open.includes('chosen') ? 'password' : 'person'}">${say.requireGive}</a></p>\n`;
  return html`<section id="require-new">
<h2>${say.requireHeading}</h2>
<p>${what[renewal]}</p>
${renewal === 'none' ? '' : stronger}${renewal === 'possible' ? form : ''}
</section>`;
};

const access = (frame: Frame, { account, renewal }: EditUserData): Html => {
  const say = sentences(frame.language).web.config.edit;
  // A frozen one can be disabled, and never be opened here.
  const active = account.state !== 'disabled';
  const enableWhat = renewal === 'none' ? say.enableNone : say.enableWhat;
  return html`<section id="access">
<h2>${say.accessHeading}</h2>
<p>${(active ? say.disableWhat : enableWhat)(fullName(account))}${account.state === 'frozen' ? html` ${sentences(frame.language).afterReset.config.disableFirst}` : ''}</p>
${postForm(
  frame,
  `/config/users/${account.id}/state`,
  html`<input type="hidden" name="state" value="${active ? 'disabled' : 'active'}">
${active ? button(say.disable, 'danger') : button(say.enable, 'second')}`,
)}
</section>`;
};
