import { jsonAnswer } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import type { ApiApp } from './api-app.ts';
import { endpointRoute } from './endpoint.ts';
import { apiEndpoints } from './endpoints.ts';
import { openApiDocument } from './openapi.ts';

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
