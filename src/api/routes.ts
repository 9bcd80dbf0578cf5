import { jsonAnswer } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import type { ApiApp } from './api-app.ts';
import { endpointRoute } from './endpoint.ts';
import { apiEndpoints } from './endpoints.ts';
import { openApiDocument } from './openapi.ts';
import { referencePage } from './reference.ts';

export const apiRoutes = (app: ApiApp, styleHref: string): Route[] => {
  const endpoints = apiEndpoints(app);
  const open = { method: 'GET', who: 'anybody', limit: 'page', csrf: 'none' } as const;
  return [
    ...endpoints.map((declared) => endpointRoute(declared, app)),
    { ...open, path: '/api/v1/openapi.json', answer: () => jsonAnswer(openApiDocument(endpoints, app.baseUrl)) },
    {
      ...open,
      path: '/api/v1/docs',
      answer: ({ language }) => referencePage(endpoints, language, { serviceName: app.serviceName, styleHref }),
    },
  ];
};
