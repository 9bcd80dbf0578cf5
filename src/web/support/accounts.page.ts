import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import { findAccounts } from '../../domain/recovery/find-accounts.ts';
import { openRequest } from '../../domain/recovery/open-request.ts';
import { isWithinDesk } from '../../domain/recovery/who-may.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { nextButton, postForm, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { brokenAtSign, emptyState, statusTag, table, typed } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readId, readSearch } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { maskedEmail } from './masked-email.ts';
import { searchForm } from './search-form.ts';

const who = ['agent', 'supervisor'] as const;
const mostFound = 20;

export const deskAccountsPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/support/accounts',
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => show(app, request),
  },
  {
    method: 'POST',
    path: '/support/requests',
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => open(app, request),
  },
];

/** An account the desk found, as far as the page shows it. */
export type FoundAccount = {
  account: Pick<Account, 'id' | 'companyId' | 'firstName' | 'lastName' | 'email' | 'role' | 'state'>;
  companyName: string;
  /** Whether the desk may open a request for it. */
  withinDesk: boolean;
};

export type SearchResult = 'none-asked' | 'too-short' | FoundAccount[];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const query = readSearch(request.url, 'q');
  const frame = frameOf(app, request);
  if (query === '' && !request.url.searchParams.has('q')) {
    return htmlAnswer(renderDeskAccounts(frame, { query, result: 'none-asked' }));
  }
  const agent = presentActor(request);
  const outcome = await findAccounts(app, agent, query);
  switch (outcome.kind) {
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
    case 'too-short':
      return htmlAnswer(renderDeskAccounts(frame, { query, result: 'too-short' }), 422);
    case 'found': {
      const companies = new Map((await app.storage.companies.list()).map(({ id, name }) => [id, name]));
      const result = outcome.accounts.map((account) => ({
        account,
        companyName: companies.get(account.companyId) ?? '',
        withinDesk: isWithinDesk(agent, account),
      }));
      return htmlAnswer(renderDeskAccounts(frame, { query, result }));
    }
  }
};

export const renderDeskAccounts = (frame: Frame, { query, result }: { query: string; result: SearchResult }): Html => {
  const { desk } = sentences(frame.language).web;
  const say = desk.accounts;
  const faults = { q: result === 'too-short' ? [say.tooShort] : [] };
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'desk',
    shape: 'wide',
    body: html`<p>${say.what}</p>
<p class="advice">${desk.detail.neverAsk}</p>
${searchForm(frame, query, faults.q)}
${typeof result === 'string' ? '' : results(frame, result)}
<p><a href="/support">${desk.detail.back}</a></p>`,
  });
};

const results = (frame: Frame, found: FoundAccount[]): Html => {
  const { desk, account: own } = sentences(frame.language).web;
  const say = desk.accounts;
  if (found.length === 0) return emptyState(say.empty);
  const rows = found.map(({ account, companyName, withinDesk }) => [
    html`<strong>${typed(fullName(account))}</strong>`,
    typed(companyName),
    own.roles[account.role],
    brokenAtSign(maskedEmail(account.email)),
    withinDesk ? opening(frame, account, found.length === 1) : html`<span class="hint">${say.outside}</span>`,
  ]);
  return html`<p>${say.results(found.length)}</p>
${table(say.heading, [desk.person, desk.company, own.role, say.email, say.action], rows)}
${found.length < mostFound ? '' : html`<p class="hint">${say.most}</p>`}`;
};

/** Who is the only one found is the one: Enter opens the request. */
const opening = (frame: Frame, account: FoundAccount['account'], isOnly: boolean): Html => {
  const say = sentences(frame.language).web.desk.accounts;
  const form = postForm(
    frame,
    '/support/requests',
    html`<input type="hidden" name="accountId" value="${account.id}"><input type="hidden" name="companyId" value="${account.companyId}">
${nextButton(html`${say.open}${unseen(say.openFor(fullName(account)))}`, isOnly, 'second')}`,
    'plain',
  );
  return account.state === 'active' ? form : html`${statusTag(say.disabled, 'off')} ${form}`;
};

const open = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const companyId = readId(request.form.text('companyId'));
  const accountId = readId(request.form.text('accountId'));
  if (companyId === null || accountId === null) return refuse(app, request, 'not-found');
  const outcome = await openRequest(app, presentActor(request), { companyId, accountId });
  switch (outcome.kind) {
    case 'opened':
      return seeOther(`/support/requests/${outcome.number}`);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};
