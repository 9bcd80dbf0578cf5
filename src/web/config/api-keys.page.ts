import { apiScopes } from '../../domain/accounts/api-scope.ts';
import { apiKeyLimits } from '../../domain/api-keys/api-key.ts';
import { createApiKey } from '../../domain/api-keys/create-api-key.ts';
import { listApiKeys } from '../../domain/api-keys/list-api-keys.ts';
import { revokeApiKey } from '../../domain/api-keys/revoke-api-key.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { newId } from '../../platform/random.ts';
import { sentences } from '../../text/sentences.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { present, presentActor } from '../present.ts';
import { readId } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import {
  type ApiKeysData,
  keyFaults,
  apiKeysPath as path,
  renderApiKeys,
  renderCreatedKey,
  scopeField,
} from './api-keys.ts';

const who = ['administrator'] as const;

/** The keys by which programs of the company come in. */
export const apiKeysPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request, {}, 200) },
  { method: 'POST', path, who, limit: 'form', csrf: 'form', answer: (request) => create(app, request) },
  {
    method: 'POST',
    path: `${path}/:key/revoke`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => revoke(app, request),
  },
];

const show = async (
  app: WebApp,
  request: RouteRequest,
  given: Partial<Pick<ApiKeysData, 'wish' | 'faults'>>,
  status: number,
): Promise<Response> => {
  const { account, companyName } = present(request);
  const keys = await listApiKeys(app, presentActor(request), account.companyId);
  if (keys === 'not-allowed') return refuse(app, request, 'forbidden');
  const data: ApiKeysData = {
    ...{ keys, companyName, timeZone: app.timeZone, now: app.clock.now() },
    ...{ wish: { name: '', scopes: [], days: '90' }, faults: {}, ...given },
    claim: newId(app.random),
    revoked: keys.find(({ key }) => key.revokedAt !== null && key.id === request.url.searchParams.get('revoked'))?.key
      .name,
  };
  return htmlAnswer(renderApiKeys(frameOf(app, request, path), data), status);
};

const create = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { form, language } = request;
  const { companyId } = present(request).account;
  const typed = {
    name: form.text('name'),
    scopes: apiScopes.filter((scope) => form.ticked(scopeField(scope))),
    days: form.text('days'),
  };
  const claim = readId(form.text('claim'));
  const wish = { ...typed, days: /^\d{1,4}$/.test(typed.days) ? Number(typed.days) : 0, ...(claim ? { claim } : {}) };
  const outcome = await createApiKey(app, presentActor(request), companyId, wish);
  switch (outcome.kind) {
    case 'created': {
      const { key, token } = outcome;
      return htmlAnswer(renderCreatedKey(frameOf(app, request, path), { name: key.name, token }), 201);
    }
    case 'rejected':
      return show(app, request, { wish: typed, faults: keyFaults(language, outcome.faults) }, 422);
    case 'made-already': {
      const fault = sentences(language).apiKeys.faults.madeAlready(outcome.key.name);
      return show(app, request, { faults: { '': [fault] } }, 409);
    }
    case 'too-many': {
      const fault = sentences(language).apiKeys.faults.tooMany(String(apiKeyLimits.mostLive));
      return show(app, request, { wish: typed, faults: { '': [fault] } }, 409);
    }
    case 'unknown':
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const revoke = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const keyId = readId(request.params.key);
  const { companyId } = present(request).account;
  const outcome = keyId ? await revokeApiKey(app, presentActor(request), { companyId, keyId }) : 'unknown';
  if (outcome === 'revoked') return seeOther(`${path}?revoked=${keyId}`);
  return refuse(app, request, outcome === 'unknown' ? 'not-found' : 'forbidden');
};
