import type { Account } from '../../domain/accounts/account.ts';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { askDesk } from '../../domain/recovery/ask-desk.ts';
import { cancelEmailChange, sendConfirmationAgain, type WaitingOutcome } from '../../domain/recovery/ask-new-email.ts';
import { inviteAccount } from '../../domain/recovery/invite-account.ts';
import { requireNewPassword } from '../../domain/recovery/require-new-password.ts';
import { modesFor, sendReset } from '../../domain/recovery/send-reset.ts';
import { setAccountState } from '../../domain/recovery/set-account-state.ts';
import { type EndOutcome, endAllSessionsOf, endSessionOf } from '../../domain/sessions/end-sessions-of.ts';
import { seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { refuse } from '../errors.ts';
import { presentActor } from '../present.ts';
import { readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { askFaults } from './ask-desk.ts';
import { showUser, targetOf } from './show-user.ts';
import { readList, userAddress } from './user-address.ts';
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
    path: `${path}/invite`,
    who: accountPermissions['mass-action'],
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => invite(app, request, account)),
  },
  {
    method: 'POST',
    path: `${path}/reset`,
    who: accountPermissions['set-password'],
    limit: 'form',
    csrf: 'form',
    answer: (request) => withAccount(app, request, (account) => reset(app, request, account)),
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

const invite = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const { oneUser, afterReset } = sentences(request.language);
  const again = (fault: string) => showUser(app, request, account, { faults: { '': [fault] }, status: 409 });
  const outcome = await inviteAccount(app, presentActor(request), targetOf(account));
  switch (outcome) {
    case 'invited':
      return seeDone(request, account.id, 'invited');
    case 'entered':
      return again(oneUser.invitation.entered);
    case 'too-many':
      return showUser(app, request, account, { faults: { '': [oneUser.modes.tooMany] }, status: 429 });
    case 'frozen':
      return again(afterReset.config.frozen);
    case 'disabled':
      return again(oneUser.modes.closed);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const reset = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const { oneUser, afterReset, web } = sentences(request.language);
  const again = (fault: string) => showUser(app, request, account, { faults: { '': [fault] }, status: 409 });
  const mode = request.form.text('mode');
  if (mode !== 'link' && mode !== 'temporary') return again(oneUser.modes.closed);
  const { kind } = await sendReset(app, presentActor(request), targetOf(account), mode);
  switch (kind) {
    case 'sent':
      return seeDone(request, account.id, `sent-${mode}`);
    case 'frozen':
      return again(afterReset.config.frozen);
    case 'administrators-by-desk':
      return again(web.deskAsking.roleAndPassword);
    case 'young-address': {
      const { youngUntil } = await modesFor(app, presentActor(request), account);
      const { moment } = dates(request.language, app.timeZone);
      return again(youngUntil === null ? oneUser.modes.closed : oneUser.modes.young(moment(youngUntil)));
    }
    case 'too-many':
      return showUser(app, request, account, { faults: { '': [oneUser.modes.tooMany] }, status: 429 });
    case 'disabled':
    case 'mode-off':
      return again(oneUser.modes.closed);
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};

const requireNew = async (app: WebApp, request: RouteRequest, { companyId, id }: Account): Promise<Response> => {
  const population = { kind: 'account', companyId, accountId: id } as const;
  const outcome = await requireNewPassword(app, presentActor(request), population);
  switch (outcome.kind) {
    case 'required':
      return seeDone(request, id, 'required');
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
      return seeDone(request, accountId, 'asked');
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
  if (state !== 'active' && state !== 'disabled')
    return seeOther(userAddress(account.id, { list: readList(request.url) }));
  const outcome = await setAccountState(app, presentActor(request), target, state);
  switch (outcome) {
    case 'changed':
    case 'unchanged':
      return seeDone(request, account.id, state === 'active' ? 'enabled' : 'disabled');
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
      return seeDone(request, account.id, saved);
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
      return seeDone(request, account.id, saved, 'sessions');
    case 'unknown':
      return refuse(app, request, 'not-found');
    case 'not-allowed':
    case 'oneself':
      return refuse(app, request, 'forbidden');
  }
};

/** The person's page again, which says what was done, and knows the way back to the list. */
const seeDone = (request: RouteRequest, id: string, saved: string, anchor = ''): Response =>
  seeOther(userAddress(id, { list: readList(request.url), query: { saved }, anchor }));
