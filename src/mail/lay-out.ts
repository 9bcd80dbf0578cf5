import { html } from 'hono/html';
import { spell } from '../domain/credentials/spelling-sheet.ts';
import type { Notice } from '../domain/notifications/notice.ts';
import type { Colour } from '../platform/colour.ts';
import { type Accent, accentOf, type Theme } from '../platform/palette.ts';
import type { Secret } from '../platform/secret.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { spelledLines } from '../text/spelled-lines.ts';
import type { Draft, Installation, Message, Part, Step } from './message.ts';
import { oneLine } from './one-line.ts';
import { supportContacts } from './support-contacts.ts';

/**
 * Writes a draft twice, as plain text and as HTML: greeting, what happened, what to do first, what to do if it was
 * not you, how to reach the support, and where the help tells why it came. No picture, no script, nothing loaded from elsewhere. Here secrets enter a mail.
 */
export const layOut = (
  notice: Pick<Notice, 'to' | 'language'>,
  draft: Draft,
  installation: Pick<Installation, 'service' | 'url' | 'supportEmail' | 'telephones' | 'colour'>,
): Message => {
  const letter = {
    ...draft,
    subject: oneLine(draft.subject, 200),
    name: oneLine(notice.to.name),
    language: notice.language,
    service: installation.service,
    colour: installation.colour,
    why: { text: sentences(notice.language).mail.whyThisMail, url: `${installation.url}/help/why-this-mail` },
    contacts: supportContacts(notice.language, installation),
  };
  return { subject: letter.subject, text: asText(letter), html: asHtml(letter) };
};

type Letter = Draft & {
  name: string;
  language: Language;
  service: string;
  colour: Colour | undefined;
  why: Exclude<Step, string>;
  contacts: ReturnType<typeof supportContacts>;
};

const asText = (letter: Letter): string => {
  const say = sentences(letter.language).mail;
  const blocks = [
    say.greeting(letter.name),
    ...letter.parts.map((part) => partAsText(part, letter.language)),
    say.neverAsked,
    [
      letter.notYou,
      ...(letter.notYouLink ? [stepAsText(letter.notYouLink)] : []),
      say.contact,
      ...letter.contacts.map(({ text }) => `- ${text}`),
    ].join('\n'),
    `-- \n${closing(letter)}\n${stepAsText(letter.why)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
};

const closing = ({ language, service, byPerson }: Letter): string => {
  const say = sentences(language).mail;
  return byPerson ? say.byPerson(service) : say.automatic(service);
};

const partAsText = (part: Part, language: Language): string => {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'secret':
      return part.secret.reveal();
    case 'spelling':
      return [sentences(language).spelling.lead, ...linesOf(part.secret, language)].join('\n');
    case 'steps':
      return [
        sentences(language).mail.firstThing,
        ...part.steps.map((step, index) => numbered(part.steps, index, stepAsText(step))),
      ].join('\n');
  }
};

const linesOf = (secret: Secret, language: Language): string[] =>
  spelledLines(sentences(language), spell(secret.reveal()));

const stepAsText = (step: Step): string => (typeof step === 'string' ? step : `${step.text} ${step.url}`);

/** One single step needs no number. */
const numbered = (steps: readonly Step[], index: number, text: string): string =>
  steps.length === 1 ? `- ${text}` : `${index + 1}. ${text}`;

/** Its colours are those of the reader's own theme, so that nothing turns unreadable in the dark. */
const asHtml = (letter: Letter): string => {
  const say = sentences(letter.language).mail;
  const page = html`<!doctype html>
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${letter.subject}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px 16px; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 36em; margin: 0 auto; }
.secret { margin: 24px 0; padding: 16px; border: 2px solid currentColor; border-radius: 6px; font-weight: 700;
  letter-spacing: .05em; text-align: center; word-break: break-word; }
li { margin: 0 0 8px; }
.small { font-size: 14px; opacity: .8; }
${inColour(letter.colour)}</style>
</head>
<body>
<main>
<p>${say.greeting(letter.name)}</p>
${letter.parts.map((part) => partAsHtml(part, letter.language))}
<p><strong>${say.neverAsked}</strong></p>
<p>${letter.notYou}</p>
${letter.notYouLink ? html`<p>${stepAsHtml(letter.notYouLink)}</p>\n` : ''}<p>${say.contact}</p>
<ul>
${letter.contacts.map(({ text, url }) => html`<li><a href="${url}">${text}</a></li>\n`)}</ul>
<p class="small">${closing(letter)}<br>
${stepAsHtml(letter.why)}</p>
</main>
</body>
</html>
`;
  return String(page);
};

/** Only where the reader's program says which theme it shows: elsewhere its own colours are the ones that can be read. */
const inColour = (colour: Colour | undefined) =>
  colour === undefined ? '' : (['light', 'dark'] as const).map((theme) => inTheme(theme, accentOf(colour, theme)));

const inTheme = (theme: Theme, { accent }: Accent) => html`@media (prefers-color-scheme: ${theme}) {
main { border-top: 4px solid ${accent}; }
.secret { border-color: ${accent}; }
a { color: ${accent}; }
}
`;

const partAsHtml = (part: Part, language: Language) => {
  switch (part.kind) {
    case 'paragraph':
      return html`<p>${part.text}</p>\n`;
    case 'secret':
      return html`<p class="secret" style="font-family:ui-monospace,Menlo,Consolas,monospace;font-size:24px">${part.secret.reveal()}</p>\n`;
    case 'spelling':
      return html`<p class="small">${sentences(language).spelling.lead}${linesOf(part.secret, language).map((line) => html`<br>\n${line}`)}</p>\n`;
    case 'steps': {
      const items = part.steps.map((step) => html`<li>${stepAsHtml(step)}</li>\n`);
      const list = part.steps.length === 1 ? html`<ul>\n${items}</ul>` : html`<ol>\n${items}</ol>`;
      return html`<p><strong>${sentences(language).mail.firstThing}</strong></p>\n${list}\n`;
    }
  }
};

const stepAsHtml = (step: Step) =>
  typeof step === 'string' ? step : html`${step.text} <a href="${step.url}">${step.url}</a>`;
