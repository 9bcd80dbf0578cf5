import { html } from 'hono/html';
import { emailKey } from '../../domain/accounts/account.ts';
import type { RequestMessage } from '../../domain/recovery/conversation.ts';
import { hiddenMark } from '../../domain/recovery/hide-words.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { textArea } from '../components/field.ts';
import { button, postForm } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { statusTag, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { keptMessage } from './kept-message.ts';
import { maskedEmail } from './masked-email.ts';
import { isMine, type RequestData } from './request-data.ts';

/** What was written back and forth about a request, and the form that answers. */
export const conversation = (frame: Frame, data: RequestData, path: string): Html | '' => {
  const { messages, request } = data.view;
  const say = sentences(frame.language).web.deskMail;
  const answers = mayReply(data);
  if (messages.length === 0 && !answers) return '';
  return html`<section>
<h2>${say.heading}</h2>
${messages.map((message) => oneMessage(frame, data, message))}
${answers ? replying(frame, data, path, request.channel === 'mail') : ''}</section>`;
};

/** Whether the page has the field for an answer. */
export const mayReply = (data: RequestData): boolean => isMine(data) && data.view.request.state !== 'closed';

/** The address on file stays masked; one that belongs to nobody is all there is to see. */
const shownSender = ({ view: { account } }: RequestData, { correspondent }: RequestMessage): string =>
  account && emailKey(account.email) === emailKey(correspondent) ? maskedEmail(correspondent) : correspondent;

const oneMessage = (frame: Frame, data: RequestData, message: RequestMessage): Html => {
  const { view, timeZone } = data;
  const { deskMail: say, sentPassword } = sentences(frame.language).web;
  const at = dates(frame.language, timeZone).short(message.at);
  if (message.direction === 'out') {
    const name = message.agentId === view.request.takenBy ? view.takenByName : null;
    return html`<article class="mail">
<h3>${say.sent(name ?? say.anAgent, at)}</h3>
${keptMessage(frame.language, message.text)}
</article>`;
  }
  const isConfirmed = message.authentication === 'confirmed';
  return html`<article class="mail">
<h3>${say.received(shownSender(data, message), at)}</h3>
<p>${statusTag(say.authentication[message.authentication], isConfirmed ? 'good' : 'off')}${
    isConfirmed ? '' : html` <span class="hint">${say.notConfirmedWhat}</span>`
  }</p>
${message.subject === '' ? '' : html`<p><strong>${say.subject}</strong> ${typed(message.subject.replaceAll(hiddenMark, sentPassword.hidden))}</p>`}
${keptMessage(frame.language, message.text)}
${message.isCut ? html`<p class="hint">${say.cut}</p>` : ''}
${message.attachments.length === 0 ? '' : attachments(frame, message)}
</article>`;
};

/** Named, so that the agent can ask what they are; there is nothing to open. */
const attachments = (frame: Frame, message: RequestMessage): Html => {
  const { deskMail: say, sentPassword } = sentences(frame.language).web;
  const lines = message.attachments.map(({ name, type, size }) =>
    typed(
      say.attachment(name.replaceAll(hiddenMark, sentPassword.hidden), type, say.kilobytes(Math.ceil(size / 1024))),
    ),
  );
  return html`<p>${say.attachments(lines.length)}</p>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
};

const replying = (frame: Frame, data: RequestData, path: string, isOpen: boolean): Html => {
  const say = sentences(frame.language).web.deskMail;
  const faults = data.faults.reply ?? [];
  const form = postForm(
    frame,
    `${path}/reply`,
    html`${textArea(frame, {
      name: 'reply',
      label: say.reply,
      hint: say.replyHint,
      value: data.typedReply ?? '',
      faults,
    })}
${button(say.send, 'second')}`,
  );
  return html`<details${isOpen || faults.length > 0 ? html` open` : ''}><summary>${say.replyHeading}</summary>
${form}</details>`;
};
