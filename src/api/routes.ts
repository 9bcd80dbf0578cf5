import { jsonAnswer } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import type { ApiApp } from './api-app.ts';
import { type Endpoint, endpointRoute } from './endpoint.ts';
import { listAccounts } from './endpoints/accounts/list.ts';
import { viewAccount } from './endpoints/accounts/view.ts';
import { replacePassword } from './endpoints/password.ts';
import { createRecoveryRequest } from './endpoints/recovery-requests.ts';
import { createSession, deleteSession, readSession } from './endpoints/session.ts';
import { openApiDocument } from './openapi.ts';

export const apiEndpoints = (app: ApiApp): Endpoint[] => [
  readSession(),
  createSession(app),
  deleteSession(app),
  replacePassword(app),
  createRecoveryRequest(app),
  listAccounts,
  viewAccount,
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
