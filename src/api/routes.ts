import { jsonAnswer } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import type { ApiApp } from './api-app.ts';
import { type Endpoint, endpointRoute } from './endpoint.ts';
import { askDesk } from './endpoints/accounts/ask-desk.ts';
import { changeAccount } from './endpoints/accounts/change.ts';
import { createAccount } from './endpoints/accounts/create.ts';
import { listAccounts } from './endpoints/accounts/list.ts';
import { requireNewPassword } from './endpoints/accounts/require-new-password.ts';
import { setPassword } from './endpoints/accounts/set-password.ts';
import { changeAccountState } from './endpoints/accounts/state.ts';
import { viewAccount } from './endpoints/accounts/view.ts';
import { replacePassword } from './endpoints/password.ts';
import { createRecoveryRequest } from './endpoints/recovery-requests.ts';
import { createSession, deleteSession, readSession } from './endpoints/session.ts';
import { openApiDocument } from './openapi.ts';

const apiEndpoints = (app: ApiApp): Endpoint[] => [
  readSession(),
  createSession(app),
  deleteSession(app),
  replacePassword(app),
  createRecoveryRequest(app),
  listAccounts,
  createAccount,
  viewAccount,
  changeAccount,
  changeAccountState,
  requireNewPassword,
  setPassword,
  askDesk,
];

export const apiRoutes = (app: ApiApp): Route[] => {
  const endpoints = apiEndpoints(app);
  return [
    ...endpoints.map((declared) => endpointRoute(declared, app)),
    {
      method: 'GET',
      path: '/api/v1/openapi.json',
      who: 'anybody',
      limit: 'page',
      csrf: 'none',
      answer: () => jsonAnswer(openApiDocument(endpoints, app.baseUrl)),
    },
  ];
};
