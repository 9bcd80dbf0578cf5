import type { Notice } from '../domain/notifications/notice.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type AddressedDraft, closing, spelledOut } from './addressed-draft.ts';
import { asHtml } from './as-html.ts';
import type { Draft, Installation, Link, Message, Part, Step } from './message.ts';
import { oneLine } from './one-line.ts';
import { supportContacts } from './support-contacts.ts';

/**
 * Writes a draft twice, as plain text and as HTML: greeting, what happened, what to do first, what to do if it was
 * not you, how to reach the support, and where the help tells why it came. No picture, no script, nothing loaded from
 * elsewhere. Here secrets enter a mail.
 */
export const layOut = (
  notice: Pick<Notice, 'to' | 'language'>,
  draft: Draft,
  installation: Pick<Installation, 'service' | 'url' | 'supportEmail' | 'telephones' | 'colour'>,
): Message => {
  const addressed = {
    ...draft,
    subject: oneLine(draft.subject, 200),
    name: oneLine(notice.to.name),
    language: notice.language,
    service: installation.service,
    colour: installation.colour,
    why: { text: sentences(notice.language).mail.whyThisMail, url: `${installation.url}/help/why-this-mail` },
    contacts: supportContacts(notice.language, installation),
  };
  return { subject: addressed.subject, text: asText(addressed), html: asHtml(addressed) };
};

const asText = (draft: AddressedDraft): string => {
  const say = sentences(draft.language).mail;
  const blocks = [
    say.greeting(draft.name),
    ...draft.parts.map((part) => partAsText(part, draft.language)),
    say.neverAsked,
    [draft.notYou, ...(draft.notYouLink ? [linkAsText(draft.notYouLink, draft.language)] : [])].join('\n'),
    ...(draft.contacts.length === 0
      ? []
      : [[say.contact, ...draft.contacts.map(({ text }) => `- ${text}`)].join('\n')]),
    `-- \n${closing(draft)}\n${draft.why.text}\n${draft.why.url}`,
  ];
  return `${blocks.join('\n\n')}\n`;
};

const partAsText = (part: Part, language: Language): string => {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'secret':
      return part.secret.reveal();
    case 'spelling':
      return [sentences(language).spelling.lead, ...spelledOut(part.secret, language)].join('\n');
    case 'steps':
      return [
        sentences(language).mail.firstThing,
        ...part.steps.map((step, index) => numbered(part.steps, index, stepAsText(step, language))),
      ].join('\n');
  }
};

const stepAsText = (step: Step, language: Language): string =>
  typeof step === 'string' ? step : linkAsText(step, language);

/** The address has a line of its own: programs that make links of addresses take no sign too many. */
const linkAsText = ({ text, press, url }: Link, language: Language): string =>
  `${text ?? sentences(language).mail.lead(press)}\n${url}`;

/** One single step needs no number. What follows on a line of its own stands under the words. */
const numbered = (steps: readonly Step[], index: number, text: string): string => {
  const sign = steps.length === 1 ? '- ' : `${index + 1}. `;
  return `${sign}${text.replaceAll('\n', `\n${' '.repeat(sign.length)}`)}`;
};
