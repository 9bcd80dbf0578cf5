import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import { type HistoryKind, historyKinds, viewAccessHistory } from '../../domain/accounts/view-access-history.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { typed as bidi } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag, readNumber } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { wayTo } from './menu.page.ts';
import { readList, userAddress } from './user-address.ts';
import { type HistoryData, historyTable } from './user-sections.ts';
import { withAccount } from './with-account.ts';

const linesAtOnce = 50;

export const userHistoryPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/config/users/:id/history',
    who: accountPermissions['view-history'],
    limit: 'page',
    csrf: 'none',
    answer: (request) => withAccount(app, request, (account) => show(app, request, account)),
  },
];

const show = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const kind = readFlag(request.url, 'kind', sentences(request.language).oneUser.history.kinds) ?? 'everything';
  const before = readNumber(request.url.searchParams.get('before') ?? undefined);
  const target = { companyId: account.companyId, accountId: account.id };
  const query = { kind, before, limit: linesAtOnce };
  const history = await viewAccessHistory(app, presentActor(request), target, query);
  if (typeof history === 'string') return refuse(app, request, history === 'unknown' ? 'not-found' : 'forbidden');
  const list = readList(request.url);
  const data = { account, history, kind, isNewest: before === null, list, timeZone: app.timeZone };
  return htmlAnswer(
    renderUserHistory(frameOf(app, request, userAddress(account.id, { list, part: '/history' })), data),
  );
};

export type UserHistoryData = HistoryData & { kind: HistoryKind; isNewest: boolean };

export const renderUserHistory = (frame: Frame, data: UserHistoryData): Html => {
  const say = sentences(frame.language).oneUser.history;
  const { account, history, kind, isNewest, list } = data;
  const at = (query: Record<string, string>) => userAddress(account.id, { list, part: '/history', query });
  const ofKind = (one: HistoryKind): Record<string, string> => (one === 'everything' ? {} : { kind: one });
  return layout(frame, {
    heading: say.heading,
    title: say.of(fullName(account)),
    place: 'config',
    shape: 'wide',
    before: wayTo(frame, 'users', list),
    body: html`<p><strong>${bidi(fullName(account))}</strong> <a href="${userAddress(account.id, { list })}">${say.back}</a></p>
<nav class="contents" aria-label="${say.filter}"><ul>
${historyKinds.map((one) => html`<li><a href="${at(ofKind(one))}"${one === kind ? html` aria-current="page"` : ''}>${say.kinds[one]}</a></li>\n`)}</ul></nav>
<section>
<p>${say.what}</p>
${historyTable(frame, data)}
</section>
<p class="actions">${isNewest ? '' : html`<a class="second" href="${at(ofKind(kind))}">${say.newest}</a> `}${
      history.before === null
        ? ''
        : html`<a class="second" href="${at({ ...ofKind(kind), before: String(history.before) })}">${say.earlier}</a>`
    }</p>`,
  });
};
