import type { Account } from '../../domain/accounts/account.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { askDesk } from '../../domain/recovery/ask-desk.ts';
import { cancelEmailChange, sendConfirmationAgain, type WaitingOutcome } from '../../domain/recovery/ask-new-email.ts';
import { requireNewPassword } from '../../domain/recovery/require-new-password.ts';
import { type EndOutcome, endAllSessionsOf, endSessionOf } from '../../domain/sessions/end-sessions-of.ts';
import { setAccountState } from '../../domain/sessions/set-account-state.ts';
import { seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { sentences } from '../../text/sentences.ts';
import { refuse } from '../errors.ts';
import { presentActor } from '../present.ts';
import { readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { askFaults } from './ask-desk.ts';
import { showUser, targetOf } from './show-user.ts';
import { withAccount } from './with-account.ts';

const path = '/config/users/:id';
const who = accountPermissions['edit-account'];

/** What is done to a person from their page, each by a button of its own. */
export const userActsPage = (app: WebApp): Route[] => [
  {
    method: 'POST',
    path: `${path}/state`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => changeState(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/new-password`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => requireNew(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/ask-desk`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => ask(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/new-email/again`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => emailAgain(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/new-email/cancel`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => cancelEmail(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/sessions/end`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => endSessions(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/sessions/:session/end`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => endSession(app, request, account)),
  },
];

const requireNew = async (app: WebApp, request: RouteRequest, { companyId, id }: Account): Promise<Response> => {
  const population = { kind: 'account', companyId, accountId: id } as const;
  const outcome = await requireNewPassword(app, presentActor(request), population);
  switch (outcome.kind) {
    case 'required':
      return seeOther(`/config/users/${id}?saved=required`);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};

const ask = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const { companyId, id: accountId } = account;
  const message = request.form.text('message');
  const outcome = await askDesk(app, presentActor(request), { companyId, accountId }, message);
  switch (outcome.kind) {
    case 'asked':
      return seeOther(`/config/users/${accountId}?saved=asked`);
    case 'rejected':
    case 'too-many':
    case 'account-disabled': {
      const status = { rejected: 422, 'too-many': 429, 'account-disabled': 409 }[outcome.kind];
      return showUser(app, request, account, { message, faults: askFaults(request.language, outcome), status });
    }
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};

const changeState = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const state = request.form.text('state');
  const target = targetOf(account);
  if (state !== 'active' && state !== 'disabled') return seeOther(`/config/users/${account.id}`);
  const outcome = await setAccountState(app, presentActor(request), target, state);
  switch (outcome) {
    case 'changed':
    case 'unchanged':
      return seeOther(`/config/users/${account.id}?saved=${state === 'active' ? 'enabled' : 'disabled'}`);
    case 'frozen': {
      const { frozen } = sentences(request.language).afterReset.config;
      return showUser(app, request, account, { faults: { '': [frozen] }, status: 409 });
    }
    case 'last-administrator': {
      const { lastAdministrator } = sentences(request.language).web.config.faults;
      return showUser(app, request, account, { faults: { '': [lastAdministrator] }, status: 409 });
    }
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};

const emailAgain = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> =>
  afterWaiting(
    app,
    request,
    account,
    'email-again',
    await sendConfirmationAgain(app, presentActor(request), targetOf(account)),
  );

const cancelEmail = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> =>
  afterWaiting(
    app,
    request,
    account,
    'email-cancelled',
    await cancelEmailChange(app, presentActor(request), targetOf(account)),
  );

const afterWaiting = (
  app: WebApp,
  request: RouteRequest,
  account: Account,
  saved: 'email-again' | 'email-cancelled',
  outcome: WaitingOutcome,
): Promise<Response> | Response => {
  const say = sentences(request.language).oneUser.waiting;
  switch (outcome) {
    case 'done':
      return seeOther(`/config/users/${account.id}?saved=${saved}`);
    case 'too-many':
      return showUser(app, request, account, { faults: { '': [say.tooMany] }, status: 429 });
    case 'none-waits':
      return showUser(app, request, account, { faults: { '': [say.noneWaits] }, status: 409 });
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const endSessions = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> =>
  afterEnd(app, request, account, 'sessions', await endAllSessionsOf(app, presentActor(request), targetOf(account)));

const endSession = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const id = readId(request.params.session);
  if (id === null) return refuse(app, request, 'not-found');
  const outcome = await endSessionOf(app, presentActor(request), targetOf(account), id);
  return afterEnd(app, request, account, 'session', outcome);
};

/** A session that was over already is over: nothing to complain of. */
const afterEnd = (
  app: WebApp,
  request: RouteRequest,
  account: Account,
  saved: 'session' | 'sessions',
  outcome: EndOutcome,
): Response => {
  switch (outcome.kind) {
    case 'done':
      return seeOther(`/config/users/${account.id}?saved=${saved}#sessions`);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};
