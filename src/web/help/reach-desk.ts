import { html } from 'hono/html';
import type { SupportContacts } from '../../domain/desk/support-contacts.ts';
import type { Answering, WhenAnswered } from '../../domain/desk/when-answered.ts';
import type { Block } from '../../help/help-document.ts';
import { helpHtml } from '../../help/help-html.ts';
import type { RouteRequest } from '../../http/route.ts';
import type { Clock } from '../../platform/clock.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';
import { mailLink, telephoneWords } from './contact-words.ts';
import { readerCountry } from './reader-country.ts';
import { openNow } from './write-help.ts';

/** Who is reached, from where, and whether somebody answers. */
export type Reach = { contacts: SupportContacts; country: string | null; answering: Answering | null; now: number };

export const reachOf = async (
  app: { service: SupportContacts; whenAnswered: WhenAnswered; clock: Clock },
  request: RouteRequest,
): Promise<Reach> => {
  const country = readerCountry(request, app.service.telephones);
  const now = app.clock.now();
  const answering = await app.whenAnswered({ country, language: request.language }, now);
  return { contacts: app.service, country, answering, now };
};

/** Whether somebody answers now, or from when, for a page that tells nothing else of it; `closed`: what then is so. */
export const answersNow = (frame: Frame, { answering, now }: Reach, closed: string): Html | '' => {
  if (!answering) return '';
  const open = openNow(sentences(frame.language).help, answering, now);
  const inlines = answering.state.open ? open : [...open, { kind: 'text' as const, text: `. ${closed}` }];
  return html`${helpHtml([{ kind: 'paragraph', inlines }])}`;
};

/** How to reach somebody: by mail whoever cannot or will not call, by telephone with whether anybody answers now. */
export const reachDesk = (frame: Frame, { contacts, country, answering, now }: Reach, about: string): Html => {
  const say = sentences(frame.language).help;
  const telephones = telephoneWords(say, contacts.telephones, country);
  const mail: Block = {
    kind: 'paragraph',
    inlines: [
      { kind: 'text', text: say.contents.byMail },
      ...mailLink(contacts, say, say.mailAbout(about, contacts.service)),
    ],
  };
  const open = telephones && answering ? openNow(say, answering, now) : [];
  return html`<section>
<h2>${say.contents.contact}</h2>
${helpHtml([mail, ...(open.length > 0 ? [{ kind: 'paragraph' as const, inlines: open }] : []), ...(telephones?.blocks ?? [])])}</section>`;
};
