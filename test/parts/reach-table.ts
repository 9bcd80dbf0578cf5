import { helpNames } from '../../src/help/read-help.ts';
import { helpPath } from '../../src/web/help/write-help.ts';
import type { Role } from './server.ts';

/** Who walks: somebody unknown, somebody who must choose a password first, or a full session of a role. */
export const walkings = [
  'visitor',
  'choosing',
  'user',
  'delegate',
  'administrator',
  'agent',
  'supervisor',
  'operator',
] as const;
export type Walking = (typeof walkings)[number];

const people = [
  'in the own group',
  'in the own company',
  'an administrator',
  'another delegate',
  'in another company',
] as const;
const delegates = ['in the own group', 'another delegate', 'a delegate elsewhere'] as const;
const requests = ['a request of a user', 'a request of an agent'] as const;
const groups = ['a group of the company', 'a group elsewhere'] as const;
const keys = ['a key of the company', 'a key elsewhere'] as const;
const actions = ['an action of an administrator', 'an action of the delegate', 'an action elsewhere'] as const;
const questions = ['a question about a user', 'a question elsewhere'] as const;
const files = ['a file of an administrator', 'a file of the delegate', 'a file elsewhere'] as const;
export type Target =
  | (typeof people)[number]
  | (typeof delegates)[number]
  | (typeof groups)[number]
  | (typeof keys)[number]
  | (typeof actions)[number]
  | (typeof files)[number]
  | (typeof questions)[number]
  | (typeof requests)[number]
  | 'nothing';

/**
 * Who is let in by a door: everybody, whoever has a session, whoever has a full one, or some roles. `nothing`: the door
 * leads to what only a mail or a page could have named, and nothing is there. `reach`: to whom or what it leads for each
 * role; the others are not let in, and what is not named is not found.
 */
export type Row =
  | 'anybody'
  | 'choosing'
  | 'signed-in'
  | readonly Role[]
  | { nothing: 'anybody' | readonly Role[] }
  | { targets: readonly Target[]; reach: Partial<Record<Role, readonly Target[]>> };

export const targetsOf = (row: Row): readonly Target[] =>
  typeof row === 'object' && 'targets' in row ? row.targets : ['nothing'];

const administrator = ['administrator'] as const;
const clients = ['user', 'delegate', 'administrator'] as const;
const offices = ['administrator', 'delegate'] as const;
const desk = ['agent', 'supervisor'] as const;
const supervisor = ['supervisor'] as const;
const peopleOfCompany: Row = {
  targets: people,
  reach: {
    administrator: ['in the own group', 'in the own company', 'an administrator', 'another delegate'],
    delegate: ['in the own group'],
  },
};
const delegatesOfCompany: Row = { targets: delegates, reach: { administrator: ['another delegate'] } };
const groupsOfCompany: Row = { targets: groups, reach: { administrator: ['a group of the company'] } };

const keysOfCompany: Row = { targets: keys, reach: { administrator: ['a key of the company'] } };
/** Administrators steer all of their company's, a delegate the own ones. */
const actionsOfCompany: Row = {
  targets: actions,
  reach: {
    administrator: ['an action of an administrator', 'an action of the delegate'],
    delegate: ['an action of the delegate'],
  },
};
const questionsToCompany: Row = { targets: questions, reach: { administrator: ['a question about a user'] } };
/** Nobody but the bringer. */
const filesOfBringer: Row = {
  targets: files,
  reach: { administrator: ['a file of an administrator'], delegate: ['a file of the delegate'] },
};

const requestsOfDesk: Row = {
  targets: requests,
  reach: { agent: requests, supervisor: requests },
};

/** What comes of each door for everybody who may try it. A door without a row, or a row without a door, is a fault. */
export const reachTable: Readonly<Record<string, Row>> = {
  'GET /': 'anybody',
  'GET /.well-known/change-password': 'anybody',
  'GET /login': 'anybody',
  'POST /login': 'anybody',
  'GET /recovery/request': 'anybody',
  'POST /recovery/request': 'anybody',
  'GET /recovery/request/received': 'anybody',
  'GET /recovery/not-me/:token': { nothing: 'anybody' },
  'POST /recovery/not-me/:token': { nothing: 'anybody' },
  'GET /link/:token': 'anybody',
  'POST /link/:token': { nothing: 'anybody' },
  'GET /vouch/:token': { nothing: 'anybody' },
  'POST /vouch/:token': { nothing: 'anybody' },
  'GET /help': 'anybody',
  ...Object.fromEntries(
    helpNames.flatMap((name) => [
      [`GET ${helpPath(name)}`, 'anybody'],
      [`GET ${helpPath(name)}.pdf`, 'anybody'],
    ]),
  ),
  'POST /language': 'anybody',
  'GET /password/change': 'choosing',
  'POST /password/change': 'choosing',
  'GET /session/stay.svg': 'choosing',
  'POST /sign-out': 'choosing',
  'GET /account': 'signed-in',
  'POST /account/sign-out-everywhere': 'signed-in',
  'POST /account/sessions/:id/end': 'signed-in',
  'GET /account/caller-code': 'signed-in',
  'GET /config': offices,
  'GET /config/configuration': offices,
  'GET /config/rights': offices,
  'GET /config/users': offices,
  'GET /config/users/new': offices,
  'POST /config/users': offices,
  'GET /config/users/new-passwords': offices,
  'GET /config/users/:id': peopleOfCompany,
  'POST /config/users/:id': peopleOfCompany,
  'GET /config/users/:id/confirm': peopleOfCompany,
  'POST /config/users/:id/invite': peopleOfCompany,
  'POST /config/users/:id/reset': peopleOfCompany,
  'POST /config/users/:id/state': peopleOfCompany,
  'POST /config/users/:id/new-password': peopleOfCompany,
  'POST /config/users/:id/ask-desk': peopleOfCompany,
  'GET /config/users/:id/groups': delegatesOfCompany,
  'POST /config/users/:id/groups': delegatesOfCompany,
  'GET /config/groups': administrator,
  'POST /config/groups': administrator,
  'GET /config/groups/:group': groupsOfCompany,
  'POST /config/groups/:group': groupsOfCompany,
  'GET /config/groups/:group/remove': groupsOfCompany,
  'POST /config/groups/:group/remove': groupsOfCompany,
  'GET /config/password-rules': administrator,
  'GET /config/password-rules/preview': administrator,
  'POST /config/password-rules': administrator,
  'GET /config/vouchings': administrator,
  'POST /config/vouchings/:id': questionsToCompany,
  'GET /config/welcome': administrator,
  'POST /config/welcome': administrator,
  'GET /config/reset-modes': administrator,
  'POST /config/reset-modes': administrator,
  'GET /config/desk-settings': administrator,
  'POST /config/desk-settings/notice': administrator,
  'POST /config/desk-settings/telephone': administrator,
  'GET /support': desk,
  'GET /support/queue/events': desk,
  'GET /support/accounts': desk,
  'POST /support/requests': { nothing: desk },
  'GET /support/figures': supervisor,
  'GET /support/telephone': desk,
  'POST /support/telephone': { nothing: supervisor },
  'GET /support/policy': supervisor,
  'GET /support/policy/:class/:part': { nothing: supervisor },
  'POST /support/policy/:class/:part': { nothing: supervisor },
  'GET /support/second': desk,
  'GET /support/second/:number': { nothing: desk },
  'POST /support/second/:number': { nothing: desk },
  'GET /support/requests/:number': requestsOfDesk,
  'POST /support/requests/:number/take': requestsOfDesk,
  'POST /support/requests/:number/release': requestsOfDesk,
  'POST /support/requests/:number/show-email': requestsOfDesk,
  'POST /support/requests/:number/close': requestsOfDesk,
  'POST /support/requests/:number/reply': requestsOfDesk,
  'POST /support/requests/:number/vouching': requestsOfDesk,
  'POST /support/requests/:number/second-opinion': requestsOfDesk,
  'POST /support/requests/:number/code': requestsOfDesk,
  'POST /support/requests/:number/verification': requestsOfDesk,
  'POST /support/requests/:number/sms-code': requestsOfDesk,
  'POST /support/requests/:number/sms-verification': requestsOfDesk,
  'POST /support/requests/:number/own-code': requestsOfDesk,
  'POST /support/requests/:number/call-back': requestsOfDesk,
  'POST /support/requests/:number/call-back-outcome': { nothing: desk },
  'POST /support/requests/:number/deliver': requestsOfDesk,
  'GET /api/v1/session': 'signed-in',
  'POST /api/v1/session': 'anybody',
  'DELETE /api/v1/session': 'choosing',
  'PUT /api/v1/password': 'choosing',
  'POST /api/v1/recovery-requests': 'anybody',
  'GET /api/v1/account': 'signed-in',
  'GET /api/v1/account/history': 'signed-in',
  'GET /api/v1/account/caller-code': 'signed-in',
  'PUT /api/v1/account/language': 'signed-in',
  'GET /api/v1/account/sessions': 'signed-in',
  'DELETE /api/v1/account/sessions': 'signed-in',
  'DELETE /api/v1/account/sessions/:session': { nothing: [...clients, ...desk, 'operator'] },
  'GET /api/v1/account/linked': clients,
  'POST /api/v1/account/linked': clients,
  'DELETE /api/v1/account/linked/:account': { nothing: clients },
  'POST /api/v1/account/linked/:account/switch': { nothing: clients },
  'GET /api/v1/desk/requests': desk,
  'POST /api/v1/desk/requests': desk,
  'GET /api/v1/desk/requests/:number': requestsOfDesk,
  'PUT /api/v1/desk/requests/:number/holder': requestsOfDesk,
  'DELETE /api/v1/desk/requests/:number/holder': requestsOfDesk,
  'PUT /api/v1/desk/requests/:number/closing': requestsOfDesk,
  'POST /api/v1/desk/requests/:number/replies': requestsOfDesk,
  'GET /api/v1/desk/accounts': desk,
  'GET /api/v1/desk/figures': supervisor,
  'GET /api/v1/desk/telephone-stops': desk,
  'PUT /api/v1/desk/telephone-stops': supervisor,
  'GET /api/v1/openapi.json': 'anybody',
  'GET /api/v1/docs': 'anybody',
  'GET /account/linked': clients,
  'POST /account/linked': clients,
  'GET /account/linked/:id/switch': { nothing: clients },
  'POST /account/linked/:id/switch': { nothing: clients },
  'POST /account/linked/:id/unlink': { nothing: clients },
  'GET /new-email/:token': { nothing: 'anybody' },
  'POST /new-email/:token': { nothing: 'anybody' },
  'POST /config/users/:id/new-email/again': peopleOfCompany,
  'POST /config/users/:id/new-email/cancel': peopleOfCompany,
  'POST /config/users/:id/sessions/end': peopleOfCompany,
  'POST /config/users/:id/sessions/:session/end': peopleOfCompany,
  'GET /config/users/:id/history': peopleOfCompany,
  'GET /config/api-keys': administrator,
  'POST /config/api-keys': administrator,
  'POST /config/api-keys/:key/revoke': keysOfCompany,
  'GET /api/v1/accounts': offices,
  'GET /api/v1/accounts.csv': offices,
  'POST /api/v1/accounts': offices,
  'GET /api/v1/accounts/:id': peopleOfCompany,
  'PATCH /api/v1/accounts/:id': peopleOfCompany,
  'PUT /api/v1/accounts/:id/state': peopleOfCompany,
  'DELETE /api/v1/accounts/:id/email-change': peopleOfCompany,
  'POST /api/v1/accounts/:id/email-change/confirmation': peopleOfCompany,
  'GET /api/v1/accounts/:id/sessions': peopleOfCompany,
  'DELETE /api/v1/accounts/:id/sessions': peopleOfCompany,
  'DELETE /api/v1/accounts/:id/sessions/:session': { nothing: offices },
  'GET /api/v1/accounts/:id/history': peopleOfCompany,
  'POST /api/v1/accounts/:id/new-password-requirement': peopleOfCompany,
  'POST /api/v1/accounts/:id/invitations': peopleOfCompany,
  'PUT /api/v1/accounts/:id/password': peopleOfCompany,
  'GET /api/v1/accounts/:id/email-change': peopleOfCompany,
  'GET /api/v1/accounts/:id/resets': peopleOfCompany,
  'POST /api/v1/accounts/:id/resets': peopleOfCompany,
  'POST /api/v1/accounts/:id/reset-requests': peopleOfCompany,
  'GET /api/v1/accounts/:id/delegation': delegatesOfCompany,
  // A user is there, and no delegate.
  'PUT /api/v1/accounts/:id/delegation': {
    targets: delegates,
    reach: { administrator: ['in the own group', 'another delegate'] },
  },
  'POST /api/v1/imports': offices,
  'GET /api/v1/imports/:import': filesOfBringer,
  'GET /api/v1/imports/:import/refused.csv': filesOfBringer,
  'POST /api/v1/imports/:import/run': filesOfBringer,
  'DELETE /api/v1/imports/:import': filesOfBringer,
  'POST /api/v1/mass-actions/preview': offices,
  'POST /api/v1/mass-actions': offices,
  'GET /api/v1/mass-actions': offices,
  'GET /api/v1/mass-actions/:action': actionsOfCompany,
  'GET /api/v1/mass-actions/:action/report.csv': actionsOfCompany,
  'PUT /api/v1/mass-actions/:action/state': actionsOfCompany,
  'GET /api/v1/groups': administrator,
  'POST /api/v1/groups': administrator,
  'PUT /api/v1/groups/:groupId': groupsOfCompany,
  'DELETE /api/v1/groups/:groupId': groupsOfCompany,
  'GET /api/v1/password-rules': administrator,
  'PUT /api/v1/password-rules': administrator,
  'POST /api/v1/new-password-requirements': administrator,
  'GET /api/v1/reset-modes': administrator,
  'PUT /api/v1/reset-modes': administrator,
  'GET /api/v1/desk-settings': administrator,
  'PUT /api/v1/desk-settings/notice': administrator,
  'PUT /api/v1/desk-settings/telephone': administrator,
  'GET /api/v1/vouchings': administrator,
  'POST /api/v1/vouchings/:id': questionsToCompany,
  'GET /api/v1/api-keys': administrator,
  'POST /api/v1/api-keys': administrator,
  'DELETE /api/v1/api-keys/:keyId': keysOfCompany,
  'GET /config/users/import': offices,
  'POST /config/users/import': offices,
  'GET /config/users/import/:import': filesOfBringer,
  'POST /config/users/import/:import': filesOfBringer,
  'POST /config/users/import/:import/drop': offices,
  'GET /config/users/import/:import/refused.csv': filesOfBringer,
  'GET /config/users/export.csv': offices,
  'GET /config/users/breach': offices,
  'GET /config/users/actions/new': offices,
  'POST /config/users/actions/new': offices,
  'POST /config/users/actions': offices,
  'GET /config/users/actions': offices,
  'GET /config/users/actions/:id': actionsOfCompany,
  'GET /config/users/actions/:id/report.csv': actionsOfCompany,
  'GET /config/users/actions/:id/report.pdf': actionsOfCompany,
  'POST /config/users/actions/:id/pause': actionsOfCompany,
  'POST /config/users/actions/:id/resume': actionsOfCompany,
  'POST /config/users/actions/:id/cancel': actionsOfCompany,
};

/** What an endpoint is sent, where it looks at that before it looks for whom it is about. */
export const bodies: Readonly<Record<string, object>> = {
  'PATCH /api/v1/accounts/:id': { firstName: 'Autre' },
  'PUT /api/v1/accounts/:id/state': { state: 'active' },
  'PUT /api/v1/accounts/:id/password': { password: 'x', confirmation: 'x', mustChange: true },
  'POST /api/v1/accounts/:id/resets': { mode: 'link' },
  'PUT /api/v1/accounts/:id/delegation': { groupIds: [] },
  'PUT /api/v1/groups/:groupId': { name: 'Autrement' },
  'POST /api/v1/imports/:import/run': { digest: 'x' },
  'PUT /api/v1/mass-actions/:action/state': { state: 'paused' },
  'POST /api/v1/vouchings/:id': { answer: 'confirm' },
};

/** What a form is sent, where it looks at that first. */
export const forms: Readonly<Record<string, Record<string, string>>> = {
  'POST /config/vouchings/:id': { answer: 'confirm' },
  'POST /config/users/:id/reset': { mode: 'link' },
};
