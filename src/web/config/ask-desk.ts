import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import type { AskRefusal } from '../../domain/recovery/ask-desk.ts';
import { dates } from '../../text/dates.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { textArea } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';
import { userAddress } from './user-address.ts';

/** The open request of an administrator; null: there is none. */
export type AskedDesk = { number: number; createdAt: number } | null;

type AskData = {
  account: Account;
  askedDesk: AskedDesk;
  message: string;
  faults: Faults;
  list: string;
  timeZone: string;
};

/** The part of a person's page by which an administrator asks the desk for them, or sees that one did. */
export const askDeskSection = (
  frame: Frame,
  { account, askedDesk, message, faults, list, timeZone }: AskData,
): Html => {
  const { deskAsking: say, frame: around } = sentences(frame.language).web;
  return html`<section id="ask-desk">
<h2>${say.heading}</h2>
<p>${say.what(fullName(account))}</p>
${
  askedDesk
    ? html`<p><strong>${say.asked(dates(frame.language, timeZone).moment(askedDesk.createdAt), String(askedDesk.number))}</strong></p>`
    : postForm(
        frame,
        userAddress(account.id, { list, part: '/ask-desk' }),
        html`${textArea(frame, {
          name: 'message',
          label: around.optional(say.message),
          hint: say.messageHint,
          value: message,
          faults: faults.message,
        })}
${button(say.submit, 'second')}`,
      )
}
</section>`;
};

/** In the place of the password's fields: whose password the desk alone brings back, and how. */
export const byDeskNote = (frame: Frame): Html => {
  const say = sentences(frame.language).web.deskAsking;
  return html`<p>${say.byDesk}</p>
<p>${say.byDeskHow} <a href="#ask-desk">${say.byDeskLink}</a></p>`;
};

export const askFaults = (language: Language, outcome: AskRefusal): Faults => {
  const { deskAsking: say, signIn } = sentences(language).web;
  switch (outcome.kind) {
    case 'rejected': {
      const { messageTooLong, messageUnreadable } = signIn.recovery;
      return { message: [outcome.fault === 'too-long' ? messageTooLong : messageUnreadable] };
    }
    case 'too-many':
      return { '': [say.tooMany] };
    case 'account-disabled':
      return { '': [say.disabled] };
  }
};
