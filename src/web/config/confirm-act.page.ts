import type { Account } from '../../domain/accounts/account.ts';
import { accountPermissions, isOneself } from '../../domain/accounts/who-may.ts';
import { listSessionsOf } from '../../domain/sessions/end-sessions-of.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { confirmAddress, confirmedActs, renderConfirmAct } from './confirm-act.ts';
import { targetOf } from './show-user.ts';
import { readList, userAddress } from './user-address.ts';
import { withAccount } from './with-account.ts';

/** A grave act from somebody's page is asked about once more; showing the question does nothing. */
export const confirmActPage = (app: WebApp): Route[] => [
  {
    method: 'GET',
    path: '/config/users/:id/confirm',
    who: accountPermissions['edit-account'],
    limit: 'page',
    csrf: 'none',
    answer: (request) => withAccount(app, request, (account) => ask(app, request, account)),
  },
];

const ask = async (app: WebApp, request: RouteRequest, account: Account): Promise<Response> => {
  const { searchParams } = request.url;
  const list = readList(request.url);
  const act = confirmedActs.find((one) => one === searchParams.get('act'));
  const sessionId = readId(searchParams.get('session') ?? undefined);
  const session = act === 'end-session' ? await findSession(app, request, account, sessionId) : null;
  // Nothing to ask: what was meant is over, or nothing of the kind, or is done to nobody by themselves.
  if (!act || (act === 'end-session' && !session) || isOneself(presentActor(request), account))
    return seeOther(userAddress(account.id, { list }));
  const frame = frameOf(
    app,
    request,
    confirmAddress(account.id, act, { list, ...(session ? { session: session.id } : {}) }),
  );
  return htmlAnswer(renderConfirmAct(frame, { account, act, session, list, timeZone: app.timeZone }));
};

const findSession = async (app: WebApp, request: RouteRequest, account: Account, sessionId: string | null) => {
  const sessions = await listSessionsOf(app, presentActor(request), targetOf(account));
  return typeof sessions === 'string' ? null : (sessions.find(({ id }) => id === sessionId) ?? null);
};
