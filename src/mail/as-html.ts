import { html } from 'hono/html';
import type { Colour } from '../platform/colour.ts';
import { type Accent, accentOf, grounds, houseColour } from '../platform/palette.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type AddressedDraft, closing, spelledOut } from './addressed-draft.ts';
import type { Link, Part, Step } from './message.ts';

/**
 * The HTML part. What has to stand whatever a program takes away is written on the elements themselves; the style
 * sheet adds what only some know. Colours come in pairs, ink and ground: a program that changes none, one that darkens
 * by itself and one that says which theme it shows all leave it readable.
 */
export const asHtml = (draft: AddressedDraft): string => {
  const say = sentences(draft.language).mail;
  const look = looksOf(draft.colour);
  const page = html`<!doctype html>
<html lang="${draft.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${draft.subject}</title>
<style>
:root { color-scheme: light dark; }
${look.sheet}</style>
</head>
<body style="margin:0;padding:0">
<div lang="${draft.language}" class="sheet" style="max-width:36em;margin:0 auto;padding:16px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;overflow-wrap:break-word">
<p class="service" style="margin:0 0 24px;padding:0 0 8px;border-bottom:3px solid ${look.light.accent};font-size:18px"><strong>${draft.service}</strong></p>
<p>${say.greeting(draft.name)}</p>
${draft.parts.map((part) => partAsHtml(part, draft.language, look.light))}
<p><strong>${say.neverAsked}</strong></p>
<p>${draft.notYou}</p>
${draft.notYouLink ? linkAsHtml(draft.notYouLink, draft.language, null) : ''}${
  draft.contacts.length === 0
    ? ''
    : html`<p>${say.contact}</p>
<ul>
${draft.contacts.map((contact) => html`<li style="margin:0 0 8px">${contactAsHtml(contact)}</li>\n`)}</ul>
`
}<p style="font-size:14px">${closing(draft)}<br>
${draft.why.text} <a href="${draft.why.url}" class="link" style="color:inherit;overflow-wrap:anywhere">${draft.why.url}</a></p>
</div>
</body>
</html>
`;
  return String(page);
};

/** Links have the accent only where the reader's program says which theme it shows: elsewhere that of the text is safe. */
const looksOf = (colour: Colour = houseColour) => {
  const [light, dark] = [accentOf(colour, 'light'), accentOf(colour, 'dark')];
  const sheet = html`@media (prefers-color-scheme: light) {
.link { color: ${light.accent} !important; }
}
@media (prefers-color-scheme: dark) {
body, .sheet { background-color: ${grounds.dark[0]} !important; color: #e9e7e1 !important; }
.link { color: ${dark.accent} !important; }
.service { border-color: ${dark.accent} !important; }
.main { background-color: ${dark.accent} !important; color: ${dark.ink} !important; }
}
`;
  return { light, sheet };
};

const partAsHtml = (part: Part, language: Language, accent: Accent) => {
  switch (part.kind) {
    case 'paragraph':
      return html`<p>${part.text}</p>\n`;
    case 'secret':
      return html`<p style="margin:24px 0;padding:16px;border:2px solid;border-radius:6px;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:20px;font-weight:700;letter-spacing:.05em;text-align:center"><strong>${part.secret.reveal()}</strong></p>\n`;
    case 'spelling':
      return html`<p style="font-size:14px">${sentences(language).spelling.lead}${spelledOut(part.secret, language).map((line) => html`<br>\n${line}`)}</p>\n`;
    case 'steps': {
      const steps = part.steps.map((step) => stepAsHtml(step, language, accent));
      const list =
        steps.length === 1
          ? html`<div style="margin:0 0 16px">${steps}</div>`
          : html`<ol>\n${steps.map((step) => html`<li style="margin:0 0 8px">${step}</li>\n`)}</ol>`;
      return html`<p><strong>${sentences(language).mail.firstThing}</strong></p>\n${list}\n`;
    }
  }
};

const stepAsHtml = (step: Step, language: Language, accent: Accent) =>
  typeof step === 'string' ? step : linkAsHtml(step, language, accent);

/** No line breaks within a number. */
const contactAsHtml = ({ text, shown, url }: AddressedDraft['contacts'][number]) =>
  html`${text.slice(0, -shown.length)}<a href="${url}" class="link" style="color:inherit;${url.startsWith('tel:') ? 'white-space:nowrap' : 'overflow-wrap:anywhere'}">${shown}</a>`;

/** What is to be done is pressed in the accent; the way out has an edge alone, so that it is not pressed first. */
const linkAsHtml = ({ text, press, url }: Link, language: Language, accent: Accent | null) =>
  html`${text === undefined ? '' : html`<p style="margin:0 0 8px">${text}</p>\n`}${accent ? mainButton(press, url, accent) : sideButton(press, url)}
<p style="margin:8px 0;font-size:14px">${sentences(language).mail.orCopy}<br>
<a href="${url}" class="link" style="color:inherit;overflow-wrap:anywhere">${url}</a></p>
`;

const mainButton = (press: string, url: string, { accent, ink }: Accent) =>
  html`<a class="main" href="${url}" style="display:inline-block;vertical-align:top;padding:12px 20px;background-color:${accent};color:${ink};border-radius:6px;font-weight:600;text-decoration:none;mso-padding-alt:0">${padded(press)}</a>`;

const sideButton = (press: string, url: string) =>
  html`<a href="${url}" style="display:inline-block;padding:10px 18px;border:2px solid;border-radius:6px;color:inherit;font-weight:600;text-decoration:none;mso-padding-alt:0">${padded(press)}</a>`;

/** Outlook pads no link: there, raised spaces do. */
const padded = (press: string) =>
  html`<!--[if mso]><i style="mso-font-width:200%;mso-text-raise:18pt">&emsp;</i><span style="mso-text-raise:9pt"><![endif]-->${press}<!--[if mso]></span><i style="mso-font-width:200%">&emsp;&#8203;</i><![endif]-->`;
