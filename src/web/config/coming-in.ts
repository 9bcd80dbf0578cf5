import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import type { ResetMode } from '../../domain/companies/reset-mode.ts';
import type { ListedPerson } from '../../domain/password-policy/list-people.ts';
import { dates } from '../../text/dates.ts';
import { invitationInWords } from '../../text/invitation-words.ts';
import { sentences } from '../../text/sentences.ts';
import { button, postForm } from '../components/form.ts';
import { helpLinkBeside } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';
import { byDeskNote } from './ask-desk.ts';
import { type ConfirmedAct, confirmAddress } from './confirm-act.ts';
import { userAddress } from './user-address.ts';

export type ComingInData = {
  account: Account;
  /** As the list shows them. */
  person: ListedPerson;
  /**
   * Whether a new password can be asked for: nothing to ask where there is none, or where it is asked already; `must-change`: by
   * an administrator who set this one.
   */
  renewal: 'possible' | 'asked' | 'must-change' | 'none';
  /** Whose password the desk alone brings back: no fields for one. */
  byDesk: boolean;
  /** Nobody ever came in to it, and somebody may: instead of a reset, an invitation goes there. */
  isAwaited: boolean;
  /** How the access can be given back here. */
  modes: { open: readonly ResetMode[]; youngUntil: number | null };
  /** What the list of users was asked, on the way here. */
  list: string;
  now: number;
  timeZone: string;
};

/** How somebody comes in: by an invitation who never did; else by what the company allows, the safest first. */
export const comingIn = (frame: Frame, data: ComingInData): Html | '' => {
  const heading = comingInHeading(frame, data);
  if (heading === null) return '';
  const body = data.isAwaited ? invitation(frame, data) : data.byDesk ? byDeskNote(frame) : resets(frame, data);
  return html`<section id="reset">
<h2>${heading}</h2>
${body}
</section>
`;
};

/** Null: the page has nothing of the kind. */
export const comingInHeading = (frame: Frame, { account, isAwaited, byDesk, modes }: ComingInData): string | null => {
  const { oneUser, web } = sentences(frame.language);
  if (isAwaited) return oneUser.invitation.heading;
  if (account.state === 'frozen') return null;
  if (byDesk) return web.config.edit.passwordHeading;
  const isChosenAlone = modes.open.length === 1 && modes.open[0] === 'chosen' && modes.youngUntil === null;
  return isChosenAlone ? null : oneUser.modes.choice;
};

const invitation = (frame: Frame, data: ComingInData): Html => {
  const say = sentences(frame.language).oneUser.invitation;
  const { account, person, timeZone, now } = data;
  const { invitation: sent } = person;
  const told = sent && invitationInWords(frame.language, timeZone, sent, now);
  return html`<p>${say.what}</p>
${told ? html`<p><strong>${told}.</strong>${sent && now < sent.endsAt ? html` ${say.againWhat}` : ''}</p>\n` : ''}${postForm(
  frame,
  userAddress(account.id, { ...data, part: '/invite' }),
  button(html`${sent ? say.again : say.send} ${fullName(account)}`, 'second'),
  'plain',
)}`;
};

const resets = (frame: Frame, data: ComingInData): Html => {
  const { names, hints, ...say } = sentences(frame.language).oneUser.modes;
  const { open, youngUntil } = data.modes;
  const { moment } = dates(frame.language, data.timeZone);
  const young = youngUntil === null ? '' : html`<p class="advice">${say.young(moment(youngUntil))}</p>\n`;
  if (open.length === 0 && youngUntil === null) return html`<p>${say.noneOpen}</p>`;
  const sent = open.filter((mode) => mode !== 'chosen');
  return html`${young}${sent.map(
    (mode) => html`<p>${asks(data, mode, names[mode])} <span class="hint">${hints[mode]}</span></p>\n`,
  )}`;
};

export const hasRequirement = ({ account, isAwaited }: ComingInData): boolean =>
  account.state !== 'frozen' && !isAwaited;

export const requireNew = (frame: Frame, data: ComingInData): Html => {
  const { account, renewal, byDesk, modes } = data;
  const { deskAsking, config } = sentences(frame.language).web;
  const say = config.edit;
  const asked = say.requireAsked;
  const what = { possible: say.requireWhat(fullName(account)), asked, 'must-change': asked, none: say.requireNone };
  // Whoever holds the old password could choose the next: asking is not enough then.
  const stronger = byDesk
    ? html`<p>${deskAsking.stronger} <a href="#ask-desk">${deskAsking.byDeskLink}</a></p>\n`
    : html`<p>${say.requireStronger} <a href="#${modes.open.includes('chosen') ? 'password' : 'reset'}">${say.requireGive}</a></p>\n`;
  return html`<section id="require-new">
<h2>${say.requireHeading}</h2>
<p>${what[renewal]}</p>
${renewal === 'none' ? '' : stronger}${renewal === 'possible' ? html`<p>${asks(data, 'require-new', say.requireNew)}</p>\n` : ''}
</section>`;
};

export const access = (frame: Frame, data: ComingInData): Html => {
  const { account, renewal } = data;
  const { web, afterReset } = sentences(frame.language);
  const say = web.config.edit;
  // A frozen one can be disabled, and never be opened here.
  const active = account.state !== 'disabled';
  const enableWhat = renewal === 'none' ? say.enableNone : say.enableWhat;
  const enable = postForm(
    frame,
    userAddress(account.id, { ...data, part: '/state' }),
    html`<input type="hidden" name="state" value="active">\n${button(say.enable, 'second')}`,
  );
  return html`<section id="access">
<h2>${say.accessHeading}</h2>
<p>${(active ? say.disableWhat : enableWhat)(fullName(account))}${account.state === 'frozen' ? html` ${afterReset.config.disableFirst}` : ''}</p>
${active ? html`<p>${asks(data, 'disable', say.disable)}</p>` : enable}
<p>${helpLinkBeside(frame, 'roles')}</p>
</section>`;
};

/** What is grave is asked once more, on a page of its own. */
const asks = (data: ComingInData, act: ConfirmedAct, label: string): Html =>
  html`<a class="${act === 'disable' ? 'danger' : 'second'}" href="${confirmAddress(data.account.id, act, data)}">${label}</a>`;
