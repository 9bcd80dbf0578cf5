import { html } from 'hono/html';
import { htmlAnswer, jsonAnswer } from '../../http/answers.ts';
import { readCookie, writeCookie } from '../../http/cookies.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { devPage, devRoute, notFound, ofThisMachine } from './dev-route.ts';

/** Where the demonstration's mails can be read. */
export type Mailbox = {
  /** Newest first. */
  list(): Promise<MailboxMessage[]>;
  find(id: string): Promise<MailboxMessage | null>;
};

export type MailboxMessage = {
  id: string;
  at: number;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
};

/** `key`: stands in the address that the terminal shows. */
type App = { mailbox: Mailbox; key: string; styleHref: string; timeZone: string };

const mostShown = 100;

/**
 * The mailbox of the demonstration. It shows temporary passwords, so it is there for visitors who sit at this machine and
 * came by the address that the terminal shows, and nobody else: everything else gets 404. To be mounted in demonstration
 * mode only. `?to=ADDRESS`: the messages to that address alone.
 */
export const mailboxRoutes = (app: App): Route[] => [
  keyRoute(app, '/dev/mailbox', async (request) => {
    const to = request.url.searchParams.get('to');
    const messages = (await app.mailbox.list()).filter((message) => to === null || isTo(message, to));
    if (wantsJson(request.headers)) return jsonAnswer({ messages }, 200, held);
    const say = sentences(request.language).mail.mailbox;
    const shown = messages.slice(0, mostShown);
    return devPage(app.styleHref, request.language, say.title, [
      html`<p>${say.purpose}</p>\n`,
      messages.length === 0 ? html`<p>${say.empty}</p>\n` : '',
      messages.length > shown.length ? html`<p>${say.older(shown.length, messages.length)}</p>\n` : '',
      ...shown.map((message) => article(app, request, message)),
    ]);
  }),
  keyRoute(app, '/dev/mailbox/:id', async (request) => {
    const message = await app.mailbox.find(request.params.id ?? '');
    if (!message) return notFound();
    if (wantsJson(request.headers)) return jsonAnswer(message, 200, held);
    const say = sentences(request.language).mail.mailbox;
    return devPage(app.styleHref, request.language, message.subject || say.noSubject, [
      article(app, request, message),
      html`<h2>${say.headers}</h2>\n<pre>${Object.entries(message.headers).map(([name, value]) => `${name}: ${value}\n`)}</pre>\n`,
      html`<p><a href="/dev/mailbox">${say.back}</a></p>\n`,
    ]);
  }),
  keyRoute(app, '/dev/mailbox/:id/html', async (request) => {
    const message = await app.mailbox.find(request.params.id ?? '');
    return message && message.html !== '' ? htmlAnswer(message.html, 200, { ...held, ...sandboxed }) : notFound();
  }),
];

const cookie = 'marignan-mailbox';

/** A browser is sent on to the address without the key, which it keeps as a cookie. */
const keyRoute = ({ key }: App, path: string, answer: (request: RouteRequest) => Promise<Response>): Route =>
  devRoute(path, async (request) => {
    const { url, headers } = request;
    const given = url.searchParams.get('key');
    if ((given ?? readCookie(headers.get('cookie'), cookie)) !== key) return notFound();
    if (given === null || wantsJson(headers)) return answer(request);
    const without = new URL(url);
    without.searchParams.delete('key');
    return new Response(null, {
      status: 303,
      headers: { location: `${without.pathname}${without.search}`, 'set-cookie': writeCookie(cookie, key, false) },
    });
  });

const isTo = ({ to }: MailboxMessage, address: string): boolean => to === address || to.includes(`<${address}>`);

const wantsJson = (headers: Headers): boolean => /\bapplication\/json\b/i.test(headers.get('accept') ?? '');

const held = { ...ofThisMachine, vary: 'Accept' };

/** A mail is somebody else's page: it may be styled, and nothing more. */
const sandboxed = { 'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'" };

const article = (app: App, request: RouteRequest, message: MailboxMessage) => {
  const say = sentences(request.language).mail.mailbox;
  const subject = message.subject || say.noSubject;
  const at = dates(request.language, app.timeZone).moment(message.at);
  return html`<article aria-label="${subject}">
<h2><a href="/dev/mailbox/${message.id}" aria-label="${say.open(subject)}">${subject}</a></h2>
<dl>
<dt>${say.from}</dt><dd>${message.from}</dd>
<dt>${say.to}</dt><dd>${message.to}</dd>
<dt>${say.at}</dt><dd><time datetime="${new Date(message.at).toISOString()}">${at}</time></dd>
</dl>
<pre>${message.text}</pre>
${message.html === '' ? '' : html`<p><a href="/dev/mailbox/${message.id}/html">${say.html(subject)}</a></p>\n`}</article>
`;
};
