import { htmlAnswer, jsonTextAnswer } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import type { Language } from '../platform/languages.ts';
import type { ApiApp } from './api-app.ts';
import { endpointRoute } from './endpoint.ts';
import { apiEndpoints } from './endpoints.ts';
import { openApiDocument } from './openapi.ts';
import { referencePage } from './reference.ts';

export const apiRoutes = (app: ApiApp, look: { styleHref: string; logoHref: string | null }): Route[] => {
  const endpoints = apiEndpoints(app);
  const open = { method: 'GET', who: 'anybody', limit: 'page', csrf: 'none' } as const;
  const site = { serviceName: app.serviceName, ...look, url: app.baseUrl };
  // Both are long and never change, and anybody may ask for them.
  let written: string | undefined;
  const pages = new Map<Language, string>();
  return [
    ...endpoints.map((declared) => endpointRoute(declared, app)),
    {
      ...open,
      path: '/api/v1/openapi.json',
      answer: () => {
        written ??= JSON.stringify(openApiDocument(endpoints, app.baseUrl));
        return jsonTextAnswer(written);
      },
    },
    {
      ...open,
      path: '/api/v1/docs',
      answer: ({ language }) => {
        const page = pages.get(language) ?? referencePage(endpoints, language, site);
        pages.set(language, page);
        return htmlAnswer(page);
      },
    },
  ];
};
