import { html } from 'hono/html';
import { type Account, fullName, isStaff } from '../../domain/accounts/account.ts';
import { readChange } from '../../domain/accounts/change-told.ts';
import type { LinkedAccount } from '../../domain/accounts/linked-account-store.ts';
import { shownTelephone } from '../../domain/accounts/telephone-number.ts';
import type { ChainedEvent } from '../../domain/audit/audit-event.ts';
import { listHistory } from '../../domain/audit/list-history.ts';
import { auditPermissions } from '../../domain/audit/who-may.ts';
import { listLinkedAccounts } from '../../domain/recovery/link-account.ts';
import { endSession, signOut, signOutEverywhere } from '../../domain/sessions/end-sessions.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { mayLink, sessionPermissions } from '../../domain/sessions/who-may.ts';
import { htmlAnswer, seeOther, withCookies } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { minutes } from '../../platform/clock.ts';
import { languageName, languages } from '../../platform/languages.ts';
import { dates } from '../../text/dates.ts';
import { whatHappened } from '../../text/history-words.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { select } from '../components/field.ts';
import { button, postForm, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneTo, emptyState, factList, statusTag, table, typed } from '../components/pieces.ts';
import { type Frame, frameOf } from '../frame.ts';
import { present, presentActor } from '../present.ts';
import { readFlag, readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { browserName } from './browser-name.ts';
import { linkedSection } from './linked-accounts.ts';

export const accountPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/account',
    who: auditPermissions['read-own-history'],
    limit: 'page',
    csrf: 'none',
    answer: (request) => showAccount(app, request),
  },
  {
    method: 'POST',
    path: '/sign-out',
    who: 'choosing',
    limit: 'form',
    csrf: 'form',
    answer: async (request) => {
      await signOut(app, presentActor(request), present(request).session);
      return gone('signed-out');
    },
  },
  {
    method: 'POST',
    path: '/account/sign-out-everywhere',
    who: sessionPermissions['end-own-sessions'],
    limit: 'form',
    csrf: 'form',
    answer: async (request) => {
      await signOutEverywhere(app, presentActor(request));
      return gone('everywhere');
    },
  },
  {
    method: 'POST',
    path: '/account/sessions/:id/end',
    who: sessionPermissions['end-own-sessions'],
    limit: 'form',
    csrf: 'form',
    answer: async (request) => {
      const { account, session } = present(request);
      const id = readId(request.params.id);
      const open = await app.storage.sessions.list(account.companyId, account.id, app.clock.now());
      const ended = id !== null && (await endSession(app, presentActor(request), id));
      if (ended && id === session.id) return gone('signed-out');
      const found = open.find((one) => one.id === id);
      if (!ended || !found) return seeOther('/account');
      return showAccount(app, request, { saved: 'session', about: sessionName(request.language, found, app.timeZone) });
    },
  },
];

export type AccountData = {
  account: Account;
  companyName: string;
  changeAdvised: boolean;
  /** Until when the password is valid; null: without an end. */
  passwordExpiresAt: number | null;
  sessions: Session[];
  currentSessionId: string;
  history: ChainedEvent[];
  timeZone: string;
  /** Null for those who link none. */
  linked: readonly LinkedAccount[] | null;
  saved?: 'linked' | 'unlinked' | 'password' | 'renewed' | 'session' | 'language' | undefined;
  /** What it was done to. */
  about?: string;
};

/** `done`: the answer to a press that ended something, which no later page could name. */
export const showAccount = async (
  app: WebApp,
  request: RouteRequest,
  done?: Required<Pick<AccountData, 'saved' | 'about'>>,
  status = 200,
): Promise<Response> => {
  const { account, companyName, changeAdvised, session } = present(request);
  const now = app.clock.now();
  const idleMs = minutes(app.sessionLimits.idleMinutes);
  const [sessions, history, linked] = await Promise.all([
    app.storage.sessions.list(account.companyId, account.id, now),
    listHistory(app, { companyId: account.companyId, accountId: account.id }),
    mayLink(account.role) ? listLinkedAccounts(app, presentActor(request)) : null,
  ]);
  const saved = readFlag(request.url, 'saved', sentences(request.language).web.account.saved);
  return htmlAnswer(
    renderAccount(frameOf(app, request, '/account'), {
      account,
      companyName,
      changeAdvised,
      passwordExpiresAt: session.passwordExpiresAt,
      sessions: sessions.filter(({ id, lastSeenAt }) => id === session.id || now < lastSeenAt + idleMs),
      currentSessionId: session.id,
      history,
      linked,
      timeZone: app.timeZone,
      saved,
      ...done,
    }),
    status,
  );
};

export const renderAccount = (frame: Frame, data: AccountData): Html => {
  const { account: say, callerCode: call } = sentences(frame.language).web;
  const { account, saved } = data;
  const { longDay } = dates(frame.language, data.timeZone);
  return layout(frame, {
    heading: say.heading,
    place: 'account',
    shape: 'wide',
    body: html`${doneTo(frame.language, data.about, saved && say.saved[saved])}${data.changeAdvised ? advice(frame) : ''}<section>
<h2>${say.detailsHeading}</h2>
${factList([
  [say.name, typed(fullName(account))],
  [say.email, typed(account.email)],
  [say.telephone, account.telephone === null ? say.none : typed(shownTelephone(account.telephone, frame.language))],
  [say.company, typed(data.companyName)],
  [say.role, say.roles[account.role]],
  data.passwordExpiresAt === null ? null : [say.passwordValidity, say.passwordUntil(longDay(data.passwordExpiresAt))],
])}
<p class="hint">${detailsChange(frame, account)}</p>
<p><a class="second" href="/password/change">${say.changePassword}</a></p>
</section>
<section>
<p><a href="/account/caller-code">${call.link}</a> <span class="hint">${call.linkWhat}</span></p>
</section>
${data.linked === null ? '' : linkedSection(frame, data.linked)}
<section>
<h2>${say.sessionsHeading}</h2>
<p>${say.sessionsWhat}</p>
${sessionTable(frame, data)}
${postForm(
  frame,
  '/account/sign-out-everywhere',
  html`${button(say.signOutEverywhere, 'second')} <span class="hint">${say.signOutEverywhereWhat}</span>`,
  'row',
)}
</section>
<section>
<h2>${say.historyHeading}</h2>
<p>${say.historyWhat}</p>
${historyTable(frame, data)}
</section>
<section>
${postForm(
  frame,
  '/language',
  html`<input type="hidden" name="returnTo" value="/account?saved=language">
${select(frame, {
  name: 'language',
  label: say.languageHeading,
  hint: say.languageWhat,
  value: account.language,
  choices: languages.map((language) => ({ value: language, label: languageName(language) })),
})}
${button(say.languageSubmit, 'second')}`,
)}
</section>`,
  });
};

/** Who corrects what stands there: those who administer others, their own too. */
const detailsChange = (frame: Frame, { id, role }: Account): unknown => {
  const say = sentences(frame.language).web.account;
  if (role === 'operator') return say.detailsChangeOperator;
  if (isStaff(role)) return say.detailsChangeStaff;
  return role === 'user'
    ? say.detailsChange
    : html`${say.detailsChangeOwn} <a href="/config/users/${id}">${say.changeOwnDetails}</a>`;
};

/** Product rule S13, box unticked: recommended until it is done. */
const advice = (frame: Frame): Html => {
  const say = sentences(frame.language).web.account;
  return html`<div class="advice" role="status">
<h2>${say.advised.heading}</h2>
<p>${say.advised.what}</p>
</div>
`;
};

const sessionTable = (frame: Frame, { sessions, currentSessionId, timeZone }: AccountData): Html => {
  const say = sentences(frame.language).web.account;
  const { short } = dates(frame.language, timeZone);
  const rows = sessions.map((session) => {
    return [
      browserName(session.userAgent) || say.unknownBrowser,
      session.source,
      short(session.createdAt),
      short(session.lastSeenAt),
      session.id === currentSessionId
        ? statusTag(say.thisSession, 'good')
        : postForm(
            frame,
            `/account/sessions/${session.id}/end`,
            button(html`${say.endSession}${unseen(sessionName(frame.language, session, timeZone))}`, 'second'),
            'plain',
          ),
    ];
  });
  return table(say.sessionsHeading, [say.device, say.from, say.openedAt, say.seenAt, say.action], rows);
};

const sessionName = (language: Language, { userAgent, createdAt }: Session, timeZone: string): string => {
  const say = sentences(language).web.account;
  return say.endSessionOf(browserName(userAgent) || say.unknownBrowser, dates(language, timeZone).short(createdAt));
};

const historyTable = (frame: Frame, { account, history, timeZone }: AccountData): Html => {
  const say = sentences(frame.language).web.account;
  const { short } = dates(frame.language, timeZone);
  if (history.length === 0) return emptyState(say.historyEmpty);
  // Where somebody else acted from is not the account owner's to know.
  const { actors } = sentences(frame.language).oneUser.history;
  const from = ({ actor, source }: ChainedEvent) => {
    if (actor.kind === 'visitor' || actor.id === account.id) return source ?? '';
    return actor.kind === 'account' ? say.bySomebodyElse : actors[actor.kind];
  };
  const rows = history.map((event) => [
    short(event.at),
    // How groups are called is between those who administer them.
    whatHappened(frame.language, { event, ...readChange(event), group: null }),
    from(event),
  ]);
  return table(say.historyHeading, [say.when, say.what, say.fromOrBy], rows);
};

/** The browser forgets the session, and what it kept of its pages (ASVS 14.3.1). */
const gone = (over: 'signed-out' | 'everywhere'): Response => {
  const response = withCookies(seeOther(`/login?over=${over}`), { session: 'forget' });
  response.headers.set('clear-site-data', '"cache", "storage"');
  return response;
};
