import type { PasswordDeps } from '../domain/recovery/password-deps.ts';
import type { requestReset } from '../domain/recovery/request-reset.ts';
import type { SignInDeps } from '../domain/sessions/sign-in.ts';
import { jsonAnswer } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import { endpointRoute } from './endpoint.ts';
import { replacePassword } from './endpoints/password.ts';
import { createRecoveryRequest } from './endpoints/recovery-requests.ts';
import { createSession, deleteSession, readSession } from './endpoints/session.ts';
import { openApiDocument } from './openapi.ts';

export type ApiApp = SignInDeps & PasswordDeps & Parameters<typeof requestReset>[0] & { baseUrl: string };

export const apiRoutes = (app: ApiApp): Route[] => {
  const endpoints = [
    readSession(),
    createSession(app),
    deleteSession(app),
    replacePassword(app),
    createRecoveryRequest(app),
  ];
  return [
    ...endpoints.map(endpointRoute),
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
